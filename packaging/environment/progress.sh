# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Progress of what takes long, out of what apt, mmdebstrap and ninja print anyway: one line that
# changes on a terminal, a line every quarter elsewhere.

# with_progress LABEL LOG CMD…: everything CMD says goes to LOG, whose end is shown if it fails.
with_progress() {
    local label=$1 log=$2 code=0
    shift 2
    "$@" 2>&1 | tee "$log" | show_progress "$label" || code=${PIPESTATUS[0]}
    if [ "$code" != 0 ]; then
        grep -v '^\[[0-9]*/[0-9]*\] ' "$log" | tail -n 60 >&2
        say "(all of it: $log)"
    fi
    return "$code"
}

show_progress() {
    local label=$1 line done=0 total=0 quarter=-1
    while IFS= read -r line; do
        case $line in
            *' newly installed, '*) total=$((2 * $(newly_installed "$line"))) done=0 ;;
            'Unpacking '* | 'Setting up '*) done=$((done + 1)) ;;
            *'] Re-checking '* | *'] Re-running '*) continue ;;
            '['[0-9]*/[0-9]*']'*) line=${line%%]*} done=${line#[} total=${line#*/} done=${done%/*} ;;
            *) continue ;;
        esac
        show_share "$label" "$done" "$total"
    done
    if on_terminal; then
        printf '\r\033[K' >&2
    fi
}

# "0 upgraded, 812 newly installed, 0 to remove and 3 not upgraded."
newly_installed() {
    sed -e 's/ newly installed,.*//' -e 's/.* //' <<<"$1"
}

# show_share LABEL DONE TOTAL; remembers the quarter it has told in the caller's $quarter.
show_share() {
    local label=$1 done=$2 total=$3
    if [ "$total" = 0 ]; then
        return 0
    elif on_terminal; then
        printf '\r\033[K%s… %d of %d' "$label" "$done" "$total" >&2
    elif [ $((4 * done / total)) -gt "$quarter" ]; then
        quarter=$((4 * done / total))
        say "$label… $((25 * quarter)) %"
    fi
}
