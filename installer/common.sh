# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it.
# shellcheck shell=bash

# A bare root has the C locale: Chinese file names would not survive it.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

say() { printf '\n== %s\n' "$*"; }

# Configures and builds a preset; further words are targets.
build() {
    local preset=$1
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
