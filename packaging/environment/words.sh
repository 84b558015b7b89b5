# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the environment says to people: always on stderr, so that output can be piped.

say() {
    printf 'apostille: %s\n' "$*" >&2
}

# 125 as env, chroot and timeout have it: the command itself was never started.
stop() {
    say "$@"
    exit 125
}

on_terminal() {
    [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]
}

can_be_asked() {
    [ -t 0 ] && [ -t 2 ]
}

# Yes or no, yes being what Enter means.
ask() {
    local answer
    printf 'apostille: %s [Y/n] ' "$*" >&2
    read -r answer || return 1
    case $answer in
        '' | [yYoOjJ]*) return 0 ;;
        *) return 1 ;;
    esac
}

# "42 s" or "3 min 5 s" since the given $SECONDS.
time_since() {
    local passed=$((SECONDS - $1))
    if [ "$passed" -lt 60 ]; then
        printf '%d s' "$passed"
    else
        printf '%d min %d s' $((passed / 60)) $((passed % 60))
    fi
}
