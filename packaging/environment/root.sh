# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The private Debian root for hosts that are too old: $cache/root-HASH, HASH being that of the
# package list. It is made beside and moved into place whole; all its files are the user's own,
# so that `rm -rf` removes it.

# Counts up when the furnishing below changes.
recipe=1
keyrings=/usr/share/keyrings
space_needed=4000000

ensure_host_tools() {
    local -a missing=()
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    if [ ! -d "$(root_folder)" ]; then
        command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
        if [ "$(id -u)" != 0 ]; then
            command -v newuidmap >/dev/null || missing+=(uidmap)
        fi
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        install_packages "${missing[@]}"
    fi
}

root_folder() {
    local hash
    hash=$({ echo "$suite $recipe"; wanted_packages; } | sha256sum | cut -c1-12)
    echo "$cache/root-$hash"
}

# Sets $root. Whoever comes second waits for the first.
ensure_root() {
    root=$(root_folder)
    if [ ! -d "$root" ]; then
        mkdir -p "$cache"
        exec {root_lock}>"$cache/root.lock"
        if ! flock -n "$root_lock"; then
            say "Another program is making the build environment: waiting for it."
            flock "$root_lock"
        fi
        [ -d "$root" ] || make_root
        exec {root_lock}>&-
    fi
    # Held as long as anything runs in it, so that a newer list's run does not remove it underneath.
    exec {root_in_use}<"$root"
    flock -s "$root_in_use"
}

make_root() {
    local began=$SECONDS new=$root.new
    check_keyrings
    check_space
    check_unshare_mode
    remove_folder "$cache"/root-*.new "$cache"/root-*.old
    mkdir -p "$new"
    # shellcheck disable=SC2064 # $new is gone when the trap runs
    trap "remove_folder '$new'" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    say "Making the build environment (Debian 13, 1.7 GB in $cache): about a minute."
    with_progress "Installing" "$cache/root.log" fill_root "$new" </dev/null \
        || stop "The build environment could not be made."
    furnish_root "$new"
    sync --file-system "$new"
    mv "$new" "$root"
    trap - EXIT INT TERM HUP
    remove_old_roots
    say "Made in $(time_since "$began")."
}

# As a user through a tarball: what mmdebstrap makes directly would belong to subordinate ids that
# only it can remove.
fill_root() {
    local new=$1
    if [ "$(id -u)" = 0 ]; then
        bootstrap root "$new"
    else
        bootstrap unshare - | tar --extract --directory "$new" --no-same-owner --exclude './dev/*'
    fi
}

# bootstrap MODE TARGET
bootstrap() {
    local mode=$1 target=$2 temporary=/var/tmp language
    local -a options=()
    while read -r setting; do
        options+=(--aptopt="$setting")
    done < <(apt_settings)
    for language in $(languages); do
        options+=(--customize-hook="chroot \"\$1\" localedef -i $language -f UTF-8 $language.UTF-8 || true")
    done
    [ -w "$temporary" ] || temporary=${TMPDIR:-/tmp}
    sources | env --chdir=/ -u SSL_CERT_FILE LC_ALL=C.UTF-8 TMPDIR="$temporary" mmdebstrap --verbose \
        --mode="$mode" --variant=apt --dpkgopt=force-unsafe-io --include="$(wanted_packages | paste -sd,)" --format="$(format_of "$target")" \
        "${options[@]}" "$suite" "$target" -
}

format_of() {
    if [ "$1" = - ]; then echo tar; else echo directory; fi
}

# The host's way to the network: proxies and kin.
apt_settings() {
    apt-config dump | grep -E '^Acquire::([a-z]+::)*(Proxy[^ ]*|Check-Valid-Until|Check-Date|ForceIPv[46]|Retries|Timeout|CaInfo|Verify-Peer)' \
        | grep -v ' "";$' || true
}

sources() {
    local keys main security
    keys=$(printf '%s,' "$keyrings"/debian-archive-{trixie,bookworm}-*.gpg "$keyrings"/debian-archive-keyring.gpg \
        | tr , '\n' | xargs -r ls -d 2>/dev/null | paste -sd,) || true
    main=$(mirror debian)
    security=$(mirror debian-security)
    echo "deb [signed-by=$keys] $main $suite main"
    echo "deb [signed-by=$keys] $main $suite-updates main"
    echo "deb [signed-by=$keys] $security $suite-security main"
}

# The host's own mirror where it is one of Debian's that has what we need. mirror ARCHIVE
mirror() {
    local archive=$1 address probe
    probe=$(mktemp -u)
    while read -r address; do
        if /usr/lib/apt/apt-helper download-file "$address/dists/$suite$(release_of "$archive")/InRelease" "$probe" >/dev/null 2>&1; then
            rm -f "$probe"
            echo "$address"
            return 0
        fi
    done < <(host_mirrors "$archive")
    echo "http://deb.debian.org/$archive"
}

release_of() {
    if [ "$1" = debian-security ]; then echo -security; fi
}

host_mirrors() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
        | sed -n -E "s,^(https?://.*/$1)/?\$,\\1,p" | grep -v -F "//deb.debian.org/" | sort -u || true
}

# Languages of which the C library inside knows the formats: the caller's, and those of the tests.
languages() {
    env | sed -n -E 's/^(LANG|LC_[A-Z]+)=([a-z]{2,3}_[A-Z]{2})(\.|$).*/\2/p' | cat - <(printf 'en_US\nfr_FR\n') | sort -u
}

check_keyrings() {
    ls "$keyrings"/debian-archive-{trixie,bookworm}-*.gpg "$keyrings"/debian-archive-keyring.gpg >/dev/null 2>&1 \
        || [ -n "$(find "$keyrings" -name 'debian-archive-*.gpg' 2>/dev/null | head -1)" ] \
        || install_packages debian-archive-keyring
}

check_space() {
    local free
    free=$(df --output=avail "$cache" | tail -1)
    if [ "$free" -lt "$space_needed" ]; then
        stop "The build environment needs 4 GB in $cache, which has $((free / 1000000)) GB left. XDG_CACHE_HOME can name another folder."
    fi
}

# A user makes a root through subordinate user ids, which the administrator hands out.
check_unshare_mode() {
    local name
    name=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        return 0
    fi
    if ! grep -q "^\($name\|$(id -u)\):" /etc/subuid || ! grep -q "^\($name\|$(id -u)\):" /etc/subgid; then
        stop "$name has no subordinate ids. Please type as root, then try again: usermod --add-subuids 200000-265535 --add-subgids 200000-265535 $name"
    fi
    if ! unshare --user true 2>/dev/null; then
        stop "This system does not let users make namespaces (user.max_user_namespaces, kernel.unprivileged_userns_clone or AppArmor), which the build environment is made with. Root may."
    fi
}

# What the sandbox mounts over or relies on.
furnish_root() {
    local new=$1 file
    for file in resolv.conf hosts machine-id localtime; do
        rm -f "$new/etc/$file"
        : >"$new/etc/$file"
    done
    echo 'apostille:x:1000:1000:Apostille:/:/bin/bash' >>"$new/etc/passwd"
    echo 'apostille:x:1000:' >>"$new/etc/group"
    cat >"$new/etc/fonts/local.conf" <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/run/host/fonts</dir>
  <dir>/run/host/local-fonts</dir>
</fontconfig>
FONTS
}

# Those of other lists that nothing runs in.
remove_old_roots() {
    local old
    for old in "$cache"/root-????????????; do
        if [ -d "$old" ] && [ "$old" != "$root" ]; then
            # Renamed first: half of a root must never be taken for a whole one.
            flock --nonblock --exclusive "$old" mv "$old" "$old.old" && remove_folder "$old.old"
        fi
    done
    return 0
}

# --one-file-system: should an interrupted mmdebstrap have left a mount of the host behind.
remove_folder() {
    rm -rf --one-file-system "$@"
}
