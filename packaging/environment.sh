# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The build environment behind packaging/run, packaging/test, packaging/shell and .ci/run.
# Sourced by bash. A script sets $script to its own path, calls prepare_environment once and then
#   enter CMD…          to run a command in the environment, or
#   build_preset PRESET to configure and build one.
# Whatever the environment itself has to say goes to stderr.
#
# APOSTILLE_ENVIRONMENT=native or =root chooses by hand what is otherwise found out.

set -euo pipefail

project=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/apostille
suite=trixie

# shellcheck source=packaging/environment/words.sh
source "$project/packaging/environment/words.sh"
# shellcheck source=packaging/environment/progress.sh
source "$project/packaging/environment/progress.sh"
# shellcheck source=packaging/environment/packages.sh
source "$project/packaging/environment/packages.sh"
# shellcheck source=packaging/environment/native.sh
source "$project/packaging/environment/native.sh"
# shellcheck source=packaging/environment/root.sh
source "$project/packaging/environment/root.sh"
# shellcheck source=packaging/environment/namespaces.sh
source "$project/packaging/environment/namespaces.sh"
# shellcheck source=packaging/environment/sandbox.sh
source "$project/packaging/environment/sandbox.sh"
# shellcheck source=packaging/environment/build.sh
source "$project/packaging/environment/build.sh"
# shellcheck source=packaging/environment/display.sh
source "$project/packaging/environment/display.sh"

# A program started with a closed input would take its first own file for the input.
open_standard_input() {
    if ! { true <&0; } 2>/dev/null; then
        exec </dev/null
    fi
}

# Sets $environment: "native", or "root-HASH" with $root as its folder.
prepare_environment() {
    open_standard_input
    if host_is_native; then
        environment=native
        ensure_native_packages
        yield_to_owner "$@"
    else
        ensure_host_tools
        yield_to_owner "$@"
        ensure_root
        environment=$(basename "$root")
    fi
}

# Root in somebody's clone would leave files there that their owner cannot remove, and could not
# write there from a user namespace: so it becomes the owner. The arguments are the script's own.
yield_to_owner() {
    local owner
    owner=$(stat -c %U "$project")
    if [ "$(id -u)" != 0 ] || [ "$owner" = root ] || [ "$owner" = UNKNOWN ]; then
        return 0
    fi
    say "This folder belongs to $owner: going on as $owner."
    exec runuser -u "$owner" -- env -u XDG_CACHE_HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME \
        -u XDG_STATE_HOME HOME="$(getent passwd "$owner" | cut -d: -f6)" "$script" "$@"
}

# Runs a command in the environment. Does not come back when it is the last thing a script does
# by `enter_for_good`, so that signals and exit code are the command's own.
enter() {
    ( enter_for_good "$@" )
}

enter_for_good() {
    if [ "$environment" = native ]; then
        enter_native "$@"
    else
        enter_root "$@"
    fi
}

# What every command in the environment finds, native or not. The compiler cache must hit from
# any clone, whatever its path: hence paths relative to it.
common_variables() {
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$project}
    export CCACHE_NOHASHDIR=1
    export CCACHE_DEPEND=1 # a miss costs no run of the preprocessor
    export APOSTILLE_ENVIRONMENT_NAME=$environment
    export NINJA_STATUS='[%f/%t] '
    mkdir -p "$CCACHE_DIR"
}
