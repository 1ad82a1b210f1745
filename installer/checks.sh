#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What no compiler tells: the shape of the sources, finished translations, who includes whom.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/common.sh

bad=0

say "clang-format"
# Majors format differently: only the one that the sources were formatted with can judge them.
major=14
formatter=
for name in "clang-format-$major" clang-format; do
    if "$name" --version 2>/dev/null | grep -q "version $major\."; then
        formatter=$name
        break
    fi
done
if [ -z "$formatter" ]; then
    echo "skipped: clang-format $major is not here"
elif git ls-files -z -- '*.cpp' '*.h' | xargs -0 -r "$formatter" --dry-run --Werror; then
    echo "ok"
else
    bad=1
fi

if [ -x translations/check.sh ]; then
    say "translations"
    translations/check.sh || bad=1
fi

say "who includes whom"
tests=build/release/tests/salesdesk_tests
if [ -x "$tests" ]; then
    QT_QPA_PLATFORM=offscreen "$tests" "[architecture]" </dev/null || bad=1
else
    echo "the tests are not built: run installer/test.sh first" >&2
    bad=1
fi

exit "$bad"
