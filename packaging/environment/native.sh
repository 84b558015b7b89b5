# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Building on the host itself, where it has what Apostille needs.

host_is_native() {
    case ${APOSTILLE_ENVIRONMENT:-} in
        native) return 0 ;;
        root) return 1 ;;
        '') host_is_recent_debian || cmake_finds_qt ;;
        *) stop "APOSTILLE_ENVIRONMENT is native, root or not set." ;;
    esac
}

# Debian 13 and later; testing and unstable carry no version number.
host_is_recent_debian() {
    local ID='' VERSION_ID=''
    [ -r /etc/os-release ] || return 1
    # shellcheck source=/dev/null
    source /etc/os-release
    [ "$ID" = debian ] && [ "${VERSION_ID:-99}" -ge 13 ]
}

# Other hosts: CMake has the last word, but is asked only where there is something to find, and
# its yes is remembered until the libraries change.
cmake_finds_qt() {
    local found answer tool
    found=$(syntax_highlighting_config) || return 1
    for tool in cmake ninja ccache mold; do
        command -v "$tool" >/dev/null || return 1
    done
    answer=$cache/native-$(stat -c '%n %Y' "$found" | sha256sum | cut -c1-12)
    [ -e "$answer" ] && return 0
    ask_cmake || return 1
    mkdir -p "$cache"
    touch "$answer"
}

syntax_highlighting_config() {
    local prefix folder
    for prefix in /usr /usr/local ${CMAKE_PREFIX_PATH:+${CMAKE_PREFIX_PATH//[;:]/ }}; do
        for folder in "$prefix"/lib*/cmake "$prefix"/lib/*/cmake; do
            if [ -d "$folder/KF6SyntaxHighlighting" ]; then
                echo "$folder/KF6SyntaxHighlighting"
                return 0
            fi
        done
    done
    return 1
}

ask_cmake() {
    local trial found=0
    trial=$(mktemp -d)
    cmake -S "$project/packaging/environment/probe" -B "$trial" -G Ninja >/dev/null 2>&1 || found=1
    rm -rf "$trial"
    return "$found"
}

ensure_native_packages() {
    local -a wanted missing
    host_is_recent_debian || return 0
    mapfile -t wanted < <(wanted_packages)
    # Chromium does not start as root: there the commands run in a user namespace of their own.
    [ "$(id -u)" != 0 ] || wanted+=(bubblewrap)
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ ${#missing[@]} -gt 0 ]; then
        install_packages "${missing[@]}"
    fi
}

enter_native() {
    common_variables
    if [ "$(id -u)" != 0 ]; then
        exec "$@"
    elif find_namespaces; then
        exec "${namespaces[@]}" --dev-bind / / --chdir "$PWD" --die-with-parent -- bash -c 'exec "$@"' bash "$@"
    else
        become_unprivileged
        run_lent "${as_user[@]}" bash -c 'exec "$@"' bash "$@"
    fi
}
