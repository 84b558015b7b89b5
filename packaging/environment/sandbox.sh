# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The sandbox over the private root: the system is Debian 13's and read-only, what is the user's
# is where it is outside. It is there to build alike everywhere, not to lock anything in.

enter_root() {
    local here
    here=$(pwd -P)
    common_variables
    find_namespaces || fall_back_to_chroot
    sandbox=()
    declare -A parents=()
    mount_system
    mount_own_folders "$here"
    mount_arguments "$@"
    mount_host
    set_variables
    sandbox+=(--die-with-parent --chdir "$here")
    if [ ${#as_user[@]} -gt 0 ]; then
        run_lent "${namespaces[@]}" "${sandbox[@]}" -- "${as_user[@]}" bash -c 'exec "$@"' bash "$@"
    else
        exec "${namespaces[@]}" "${sandbox[@]}" -- bash -c 'exec "$@"' bash "$@"
    fi
}

# Piece by piece, for a mount point for the user's own things cannot be made on what is read-only.
mount_system() {
    local piece link
    sandbox+=(--perms 0755 --tmpfs / --ro-bind "$root/etc" /etc)
    for piece in "$root"/usr/* "$root"/var/*/*; do
        case $piece in
            "$root"/usr/local | "$root"/usr/src | "$root"/var/tmp/* | "$root"/var/run/* | "$root"/var/lock/* | *'*') ;;
            *)
                add_parents "${piece#"$root"}"
                sandbox+=(--ro-bind "$piece" "${piece#"$root"}")
                ;;
        esac
    done
    for link in bin sbin lib lib64; do
        sandbox+=(--symlink "usr/$link" "/$link")
    done
    sandbox+=(--dev /dev --perms 1777 --tmpfs /dev/shm --proc /proc
        --perms 1777 --tmpfs /tmp --perms 1777 --tmpfs /var/tmp
        --perms 0755 --dir /run --symlink /run /var/run
        --perms 0700 --dir "/run/user/$unprivileged")
}

# bubblewrap makes what leads to a mount for its owner alone, who need not be the one inside.
add_parents() {
    local parent=${1%/*}
    if [ -n "$parent" ] && [ -z "${parents[$parent]+made}" ]; then
        add_parents "$parent"
        parents[$parent]=made
        sandbox+=(--perms 0755 --dir "$parent")
    fi
}

mount_own_folders() {
    shared_folders=()
    share "${HOME:-}"
    share "${XDG_CACHE_HOME:-}"
    share "${XDG_CONFIG_HOME:-}"
    share "${XDG_DATA_HOME:-}"
    share "${XDG_STATE_HOME:-}"
    share "$CCACHE_DIR"
    share "$project"
    share "$1"
}

# Files named in arguments, also as --option=FILE, come with their folder: programs write beside
# them, and replace them by renaming.
mount_arguments() {
    local argument
    for argument in "$@"; do
        case $argument in
            -*=*) argument=${argument#*=} ;;
        esac
        case $argument in
            */* | .*) share_folder_of "$argument" ;;
            *) if [ -L "$argument" ]; then share_folder_of "$argument"; fi ;;
        esac
    done
}

share_folder_of() {
    local path=$1 target
    case $path in
        /*) ;;
        *) path=$PWD/$path ;;
    esac
    [ -d "$path" ] || path=${path%/*}
    share "$path"
    if [ -L "$1" ] && target=$(realpath -e -- "$1"); then
        share "${target%/*}"
    fi
}

# Shows a folder of the host at its own place, unless the system inside has that place.
share() {
    local path=$1 real known
    [ -n "$path" ] && [ -d "$path" ] && real=$(realpath -- "$path") || return 0
    path=$(realpath --no-symlinks -- "$path")
    for known in "${shared_folders[@]}"; do
        [ "$known" != "$path" ] || return 0
    done
    if belongs_to_system "$path"; then
        return 0
    fi
    shared_folders+=("$path")
    add_parents "$path"
    sandbox+=(--bind "$real" "$path")
    [ "$real" = "$path" ] || share "$real"
}

belongs_to_system() {
    case $1 in
        / | /etc | /etc/* | /bin | /bin/* | /sbin | /sbin/* | /lib* | /proc | /proc/* | /dev | /dev/* | /sys | /sys/*) return 0 ;;
        /run | /run/user | /run/user/* | /var | /usr | /var/tmp | /var/run | /var/lock) return 0 ;;
        /usr/local/* | /usr/src/*) return 1 ;;
        /usr/* | /var/*) [ -e "$root$1" ] ;;
        *) return 1 ;;
    esac
}

# What the host has that cannot be in the root: names, network, screen, session, fonts.
mount_host() {
    local file
    if [ -d "$project/../shared" ]; then
        mount_beside "$(dirname "$project")/shared"
    fi
    # The certificates with those that the host trusts on top, such as of a company's proxy.
    for file in /etc/resolv.conf /etc/hosts /etc/machine-id /etc/ssl/certs/ca-certificates.crt; do
        if [ -e "$file" ] && [ -e "$root$file" ]; then
            sandbox+=(--ro-bind "$(realpath "$file")" "$file")
        fi
    done
    sandbox+=(--ro-bind-try /usr/share/fonts /run/host/fonts
        --ro-bind-try /usr/local/share/fonts /run/host/local-fonts
        --dev-bind-try /dev/dri /dev/dri
        --ro-bind-try /sys/dev/char /sys/dev/char
        --ro-bind-try /sys/devices /sys/devices)
    if [ -d /tmp/.X11-unix ]; then
        sandbox+=(--bind /tmp/.X11-unix /tmp/.X11-unix)
    elif [[ " ${shared_folders[*]} " != *" /tmp "* ]]; then
        # For the virtual display, which may not make it; the host's own /tmp is left alone.
        sandbox+=(--perms 1777 --dir /tmp/.X11-unix)
    fi
    mount_session
}

# A link in a folder that is shown already leads to where its target is shown.
mount_beside() {
    local place=$1 real folder
    real=$(realpath -- "$place")
    add_parents "$real"
    sandbox+=(--ro-bind "$real" "$real")
    for folder in "${shared_folders[@]}"; do
        [ "${place#"$folder"/}" = "$place" ] || return 0
    done
    [ "$real" = "$place" ] || sandbox+=(--ro-bind "$real" "$place")
}

mount_session() {
    local runtime=${XDG_RUNTIME_DIR:-/run/user/$(id -u)} inside=/run/user/$unprivileged wayland bus
    sandbox+=(--setenv XDG_RUNTIME_DIR "$inside")
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        wayland=$WAYLAND_DISPLAY
        [ "${wayland#/}" != "$wayland" ] || wayland=$runtime/$wayland
        sandbox+=(--ro-bind-try "$wayland" "$inside/wayland-0" --setenv WAYLAND_DISPLAY wayland-0)
    fi
    bus=${DBUS_SESSION_BUS_ADDRESS:-unix:path=$runtime/bus}
    bus=${bus#unix:path=}
    bus=${bus%%,*}
    if [ -S "$bus" ]; then
        sandbox+=(--ro-bind "$bus" "$inside/bus" --setenv DBUS_SESSION_BUS_ADDRESS "unix:path=$inside/bus")
    else
        sandbox+=(--unsetenv DBUS_SESSION_BUS_ADDRESS)
    fi
    if [ -f "${XAUTHORITY:-}" ]; then
        sandbox+=(--ro-bind "$XAUTHORITY" "$inside/Xauthority" --setenv XAUTHORITY "$inside/Xauthority")
    fi
}

# The host's choices of compiler and libraries mean nothing inside.
set_variables() {
    local name
    for name in CC CXX CPPFLAGS CFLAGS CXXFLAGS LDFLAGS CPATH LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD \
        CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE PKG_CONFIG_PATH QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME \
        QT_STYLE_OVERRIDE QML2_IMPORT_PATH BASH_ENV ENV TMPDIR SSL_CERT_DIR; do
        sandbox+=(--unsetenv "$name")
    done
    sandbox+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
        --setenv LANG "${LC_ALL:-${LANG:-C.UTF-8}}" --unsetenv LC_ALL
        --setenv TZ "${TZ:-$(host_time_zone)}")
}

host_time_zone() {
    local zone
    zone=$(realpath /etc/localtime 2>/dev/null) || zone=
    case $zone in
        */zoneinfo/*) echo "${zone##*/zoneinfo/}" ;;
        *) echo UTC ;;
    esac
}
