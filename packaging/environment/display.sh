# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# With a display or without.

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Whether the arguments hold the given option, as --option or --option=VALUE.
has_option() {
    local option=$1 argument
    shift
    for argument in "$@"; do
        case $argument in
            "$option" | "$option="*) return 0 ;;
            --) return 1 ;;
        esac
    done
    return 1
}

only_asks() {
    has_option --help "$@" || has_option -h "$@" || has_option --help-all "$@" \
        || has_option --version "$@" || has_option -v "$@"
}
