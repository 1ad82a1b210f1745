#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when an entry of any .ts file is unfinished or empty, or a Chinese file is missing its twin.
set -euo pipefail
cd "$(dirname "$0")"

failed=0
shopt -s nullglob
for file in *.ts; do
    open=$(grep -cE 'type="unfinished"|<translation></translation>|<translation/>|<numerusform></numerusform>|<numerusform/>' \
        "$file" || true)
    if [ "$open" != 0 ]; then
        echo "translations/$file: $open entries are unfinished or empty" >&2
        failed=1
    fi
done
for file in *_zh_CN.ts; do
    if [ ! -e "${file%_zh_CN.ts}_zh_TW.ts" ]; then
        echo "translations/$file has no zh_TW beside it: run translations/update.sh" >&2
        failed=1
    fi
done
exit $failed
