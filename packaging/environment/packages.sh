# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The package list, and packages that the host itself lacks.

wanted_packages() {
    sed -e 's/#.*//' "$project/packaging/packages" | tr -s ' \t' '\n' | sed -e '/^$/d'
}

# Of the given packages those that are not installed, one per line.
missing_packages() {
    local wanted
    wanted=$(printf '%s\n' "$@" | sort -u)
    comm -23 <(printf '%s\n' "$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
            | sed -n 's/^installed //p' | sort -u)
}

# Installs packages on the host: as root at once, otherwise after asking, and where nobody can be
# asked the line to type is all there is.
install_packages() {
    local line="apt-get install --no-install-recommends $*"
    command -v apt-get >/dev/null \
        || stop "Please install with this system's package tool, then try again: $*"
    if [ "$(id -u)" = 0 ]; then
        run_apt_get env "$@"
    elif can_be_asked && command -v sudo >/dev/null; then
        say "Missing here: $*"
        ask "Install with: sudo $line ?" || stop "Nothing installed."
        run_apt_get sudo "$@"
    else
        stop "Packages are missing. Please type as root, then try again: $line"
    fi
}

# run_apt_get PREFIX PACKAGE…, PREFIX being env or sudo.
run_apt_get() {
    local prefix=$1 began=$SECONDS
    shift
    say "Installing packages ($#)…"
    with_progress "Installing" "$(mktemp)" apt_get "$prefix" "$@" </dev/null || stop "apt-get failed."
    say "Installed in $(time_since "$began")."
}

apt_get() {
    local prefix=$1
    shift
    "$prefix" apt-get update \
        && "$prefix" DEBIAN_FRONTEND=noninteractive \
            apt-get install --yes --no-install-recommends "$@"
}
