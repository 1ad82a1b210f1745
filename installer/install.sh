#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, and only that: install.sh [build|test]   (test, the default, means both lists)
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/common.sh
. installer/packages.sh

case "${1:-test}" in
    build) wanted=("${build_packages[@]}") ;;
    test) wanted=("${build_packages[@]}" "${test_packages[@]}") ;;
    *) echo "usage: install.sh [build|test]" >&2; exit 2 ;;
esac

command -v apt-get >/dev/null || {
    echo "There is no apt here: install by hand what installer/packages.sh lists." >&2
    exit 1
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
for entry in "${wanted[@]}"; do
    found=
    for name in ${entry//|/ }; do
        if installed "$name"; then
            found=yes
            break
        fi
    done
    [ -n "$found" ] || missing+=("$entry")
done
if [ ${#missing[@]} = 0 ]; then
    exit 0
fi
say "installing ${missing[*]}"

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
        echo "These packages are missing and there is no sudo to install them: ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confold -o Acquire::Retries=3 "$@" </dev/null
}

for attempt in 1 2 3; do
    if apt update; then
        break
    elif [ "$attempt" = 3 ]; then
        echo "apt-get update keeps failing; trying with the package lists that are here." >&2
    else
        sleep $((attempt * 10))
    fi
done

# Asked for after the update: before it a fresh machine knows no names at all.
names=()
for entry in "${missing[@]}"; do
    chosen=
    for name in ${entry//|/ }; do
        if [ "$(apt-cache policy "$name" | sed -n 's/^ *Candidate: //p')" != "(none)" ] &&
            apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            chosen=$name
            break
        fi
    done
    [ -n "$chosen" ] || {
        echo "apt knows no package for: $entry" >&2
        exit 1
    }
    names+=("$chosen")
done

# The tests start a PostgreSQL of their own: no cluster is made here and nothing keeps running.
if printf '%s\n' "${names[@]}" | grep -qx postgresql; then
    apt install --no-install-recommends postgresql-common
    cluster=/etc/postgresql-common/createcluster.conf
    if ! grep -qE '^ *create_main_cluster *=' "$cluster" 2>/dev/null; then
        echo "create_main_cluster = false" | "${as_root[@]}" tee -a "$cluster" >/dev/null
    fi
fi
apt install --no-install-recommends "${names[@]}"
