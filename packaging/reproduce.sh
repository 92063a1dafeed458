#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/reproduce.sh: makes the package twice, in two folders of which one lies elsewhere, and
# fails if a byte differs.
set -euo pipefail
cd "$(dirname "$0")/.."
elsewhere=${TMPDIR:-/tmp}/sessionary-again-$(id -u)
packaging/deb.sh build/deb
packaging/deb.sh "$elsewhere"
for package in build/deb/sessionary_*.deb; do
    cmp "$package" "$elsewhere/$(basename "$package")"
done
rm -rf "$elsewhere"
echo "Both packages are the same."
