#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test: test.sh [--bench]
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/common.sh

bench=
case "${1:-}" in
    "") ;;
    --bench) bench=yes ;;
    *) echo "usage: test.sh [--bench]" >&2; exit 2 ;;
esac

installer/install.sh test
say "building"
build release
say "testing"
QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure --timeout 900 </dev/null
if [ -n "$bench" ]; then
    say "measuring"
    QT_QPA_PLATFORM=offscreen build/release/tests/salesdesk_bench </dev/null
fi
