# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How far this system lets bubblewrap go. Inside, the caller is uid 1000 and files come out as his;
# never root, as Chromium keeps its own sandbox and refuses root.

unprivileged=1000

# Sets $namespaces, bubblewrap's own words before the mounts, and $as_user, the words before the
# command. Fails where there are none: the kernel gives nobody any, or this is within a chroot.
find_namespaces() {
    namespaces=(bwrap --unshare-user --uid "$unprivileged" --gid "$unprivileged")
    as_user=()
    "${namespaces[@]}" --ro-bind / / true 2>/dev/null
}

# For what shows web pages, before it fails with Chromium's own words.
mention_missing_namespaces() {
    if ! unshare --user true 2>/dev/null && ! find_namespaces; then
        say "No user namespaces here (a chroot, a container, or user.max_user_namespaces): windows with web pages will not open, for Chromium's sandbox needs them."
    fi
}

# Root without user namespaces: the same mounts as a plain chroot would have, gone with the last
# program in it, and an ordinary user inside, to whom what he may write to is lent.
fall_back_to_chroot() {
    [ "$(id -u)" = 0 ] \
        || stop "This system does not let users make namespaces (user.max_user_namespaces, kernel.unprivileged_userns_clone or AppArmor). Root may run this."
    namespaces=(bwrap --cap-add CAP_SETUID --cap-add CAP_SETGID)
    as_user=(setpriv --reuid "$unprivileged" --regid "$unprivileged" --clear-groups --bounding-set=-all --)
    "${namespaces[@]}" --ro-bind / / true 2>/dev/null \
        || stop "This system lets not even root mount anything, as in a container without privileges. There a Debian 13 image needs no mounts."
    say "No user namespaces here: working in a chroot as uid $unprivileged."
}

# Folders that the unprivileged user writes to, until give_back.
lend() {
    mkdir -p "$@"
    chown -R "$unprivileged:$unprivileged" "$@"
    lent=("$@")
}

give_back() {
    chown -R --from="$unprivileged:$unprivileged" 0:0 "${lent[@]}"
}
