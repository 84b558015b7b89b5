# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How far this system lets bubblewrap go. Where it can, the caller is uid 1000 inside and files come
# out as his; never root, as Chromium refuses root unless its sandbox is off, which it never is here.

unprivileged=1000

# Sets $namespaces, bubblewrap's own words before the mounts, and $as_user, the words before the
# command. Fails where there are none: the kernel gives nobody any, or this is within a chroot.
find_namespaces() {
    namespaces=(bwrap --unshare-user --uid "$unprivileged" --gid "$unprivileged")
    as_user=()
    "${namespaces[@]}" --ro-bind / / true 2>/dev/null
}

become_unprivileged() {
    as_user=(setpriv --reuid "$unprivileged" --regid "$unprivileged" --clear-groups
        env HOME="$cache/home")
    say "No user namespaces here: working as uid $unprivileged, with $cache/home for a home."
}

# Root without user namespaces: the private root's mounts as a plain chroot would have them, gone
# with the last program in it.
fall_back_to_chroot() {
    [ "$(id -u)" = 0 ] \
        || stop "This system does not let users make namespaces (user.max_user_namespaces, kernel.unprivileged_userns_clone or AppArmor). Root may run this."
    namespaces=(bwrap --cap-add CAP_SETUID --cap-add CAP_SETGID)
    "${namespaces[@]}" --ro-bind / / true 2>/dev/null \
        || stop "This system lets not even root mount anything, as in a container without privileges. A Debian 13 image needs no mounts."
    become_unprivileged
}

# Gives the unprivileged user what he writes to, and a way to it, until give_back.
lend() {
    local folder
    lent_since=$(mktemp)
    lent=("$project/build" "$CCACHE_DIR" "$cache/home")
    opened=()
    mkdir -p "${lent[@]}"
    chown -R "$unprivileged:$unprivileged" "${lent[@]}"
    if [ -O . ] && [ "$PWD" != / ]; then
        chown "$unprivileged" .
    fi
    trap give_back EXIT
    for folder in "$project" "${lent[@]}"; do
        open_way_to "$folder"
    done
}

# Root's home is closed to others, and what they cannot walk through is not there for them.
open_way_to() {
    local folder=$1
    while [ -n "$folder" ]; do
        if [ $((0$(stat -c %a "$folder") & 1)) = 0 ]; then
            chmod o+x "$folder"
            opened+=("$folder")
        fi
        folder=${folder%/*}
    done
}

give_back() {
    chown -R --from="$unprivileged:$unprivileged" 0:0 "${lent[@]}"
    chown --from="$unprivileged" 0 .
    find . -maxdepth 1 -type f -uid "$unprivileged" -gid "$unprivileged" -newer "$lent_since" -exec chown 0:0 {} +
    [ ${#opened[@]} = 0 ] || chmod o-x "${opened[@]}"
    rm -f "$lent_since"
}

run_lent() {
    local code=0
    lend
    "$@" || code=$?
    exit "$code"
}
