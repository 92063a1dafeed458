#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/reproduce.sh: makes the package twice, in two folders of which one lies elsewhere, and
# fails if a byte differs.
set -euo pipefail
cd "$(dirname "$0")/.."
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) # for both, even if somebody commits meanwhile
export SOURCE_DATE_EPOCH
elsewhere=$(mktemp -d "${TMPDIR:-/tmp}/sessionary-again-XXXXXX")
trap 'rm -rf "$elsewhere"' EXIT
packaging/deb.sh build/deb
packaging/deb.sh "$elsewhere"
for package in build/deb/sessionary_*.deb; do
    cmp "$package" "$elsewhere/$(basename "$package")"
done
echo "Both packages are the same."
