# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configuring and building a preset, silent when there is nothing to do.

# build_preset PRESET [TARGET…]
build_preset() {
    enter "$project/packaging/environment/build-preset" "$@"
}
