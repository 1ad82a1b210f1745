#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and shows the program: the window on a demo office, or, where there is
# no display, the tour, which leaves pictures, printed sheets and workbooks in out/.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/common.sh

installer/install.sh build
say "building"
build release salesdesk
program=build/release/salesdesk

mkdir -p out
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    office=out/demo.salesdesk
    if [ ! -e "$office" ]; then
        say "making a demo office in $office"
        "$program" demo "$office"
    fi
    say "opening $office (logins admin, manager, leader1, sales1 …, every password: demo)"
    exec "$program" --database "$office" "$@"
fi

say "no display: playing the tour into out/"
"$program" tour out/ "$@"
say "what lies in out/"
(cd out && find . -type f ! -name '.*' -printf '%P\t%s bytes\n' | sort)
