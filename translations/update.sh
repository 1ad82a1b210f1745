#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files up to date with the source: update.sh [AREA...], all areas by default.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8

tool() {
    local candidate
    for candidate in "/usr/lib/qt6/bin/$1" "$1-qt6" "$1"; do
        command -v "$candidate" && return
    done
    echo "$1 is missing: install qt6-l10n-tools" >&2
    return 1
}
lupdate=$(tool lupdate)
lconvert=$(tool lconvert)
command -v opencc >/dev/null || { echo "opencc is missing: install it" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

folder_of() {
    case $1 in
    wording) echo ../models ;;
    app) echo ../app ;;
    *) echo "../views/$1" ;;
    esac
}

# extract LANGUAGE FILE [OPTION...]
extract() {
    local language=$1 file=$2
    shift 2
    "$lupdate" -silent -no-obsolete -locations none -no-ui-lines -extensions cpp,h -I .. \
        -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number "$@" "$folder" \
        -source-language en -target-language "$language" -ts "$file"
}

# English needs only its plurals, and "%n day(s)" tells both of them.
fill_english() {
    awk '
        /<source>/ { source = $0; sub(/.*<source>/, "", source); sub(/<\/source>.*/, "", source); form = 0 }
        /<translation type="unfinished">/ && index(source, "(s)") { sub(/ type="unfinished"/, "") }
        /<numerusform><\/numerusform>/ && index(source, "(s)") {
            text = source
            gsub(/\(s\)/, form++ == 0 ? "" : "s", text)
            gsub(/&/, "\\\\&", text)
            sub(/<numerusform><\/numerusform>/, "<numerusform>" text "</numerusform>")
        }
        { print }' "$1" >"$work/english.ts"
    cat "$work/english.ts" >"$1"
}

# What is finished in zh_CN and not yet in zh_TW is converted; a zh_TW that is finished stays.
fill_traditional() {
    local simple=$1 traditional=$2
    "$lconvert" -no-untranslated -i "$simple" -o "$work/simple.ts"
    opencc -c s2twp -i "$work/simple.ts" -o "$work/phrases.ts"
    sed -E -e '/<source>/b' -f taiwan.sed "$work/phrases.ts" >"$work/words.ts"
    # A source that has Chinese in it, such as 12万, stays what it is.
    awk 'NR == FNR { line[FNR] = $0; next } /<source>/ { print line[FNR]; next } { print }' \
        "$work/simple.ts" "$work/words.ts" >"$work/converted.ts"
    "$lconvert" -no-untranslated -i "$traditional" -o "$work/finished.ts"
    "$lconvert" -i "$work/converted.ts" -i "$work/finished.ts" -target-language zh_TW -o "$traditional"
    extract zh_TW "$traditional"
}

areas=("$@")
if [ ${#areas[@]} = 0 ]; then
    areas=(wording app)
    for path in ../views/*/; do
        areas+=("$(basename "$path")")
    done
fi
for area in "${areas[@]}"; do
    folder=$(folder_of "$area")
    [ -d "$folder" ] || { echo "there is no area $area" >&2; exit 1; }
    if ! grep -rqE '\btr\(|translate\(|QT_TRANSLATE_NOOP|QT_TR_N?' --include=*.cpp --include=*.h "$folder"; then
        continue
    fi
    extract zh_CN "${area}_zh_CN.ts"
    extract zh_TW "${area}_zh_TW.ts"
    fill_traditional "${area}_zh_CN.ts" "${area}_zh_TW.ts"
    if grep -rqE '"[^"]*%n[^"]*"' --include=*.cpp --include=*.h "$folder"; then
        extract en "${area}_en.ts" -pluralonly
        fill_english "${area}_en.ts"
    else
        rm -f "${area}_en.ts"
    fi
    printf '%s: %d of zh_CN and %d of zh_TW to be translated\n' "$area" \
        "$(grep -c 'type="unfinished"' "${area}_zh_CN.ts" || true)" \
        "$(grep -c 'type="unfinished"' "${area}_zh_TW.ts" || true)"
done
