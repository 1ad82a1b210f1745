# SPDX-License-Identifier: GPL-3.0-or-later
# What has to be there, by its apt name on Debian 12 and Ubuntu 24.04. Where the two differ, the names
# stand side by side ("a|b"): the first one that is installed, else the first one that apt knows, is taken.
# Sourced by install.sh; nothing else belongs here.
# shellcheck shell=bash disable=SC2034

# To build the program and to run it.
build_packages=(
    g++ cmake ninja-build ccache mold pkg-config git
    qt6-base-dev qt6-base-dev-tools
    "qt6-charts-dev|libqt6charts6-dev" libqt6opengl6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n                  # Qt's own words (OK, Cancel) in Chinese
    qt6-wayland
    libqt6sql6-sqlite libqt6sql6-psql
    libsqlite3-dev libzip-dev libxlsxwriter-dev libsodium-dev
    catch2
    unicode-data bzip2                     # readings and traditional ↔ simplified, made into a table
    librsvg2-bin                           # the icons' SVG into PNG
    fonts-noto-cjk
)

# To check it as well.
test_packages=(
    postgresql sqlite3 opencc poppler-utils
    "clang-format-14|clang-format"
)
