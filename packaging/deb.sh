#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/deb.sh [FOLDER]: installs what is missing, builds in FOLDER, build/deb if nothing is said,
# and leaves a package for Debian there. The same commit gives the same bytes, wherever it is built.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${deb_packages[@]}"
build=${1:-build/deb}

# The time of all files in the package is that of the commit. Those in Qt's resources have the same one
# always: they may have been built already, with another commit.
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
unset SOURCE_DATE_EPOCH
export QT_RCC_SOURCE_DATE_OVERRIDE=1
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
cmake --preset release -B "$build" -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr >/dev/null
cmake --build "$build" -- --quiet
rm -f "$build"/sessionary_*.deb
(cd "$build" && SOURCE_DATE_EPOCH=$epoch cpack >cpack.log 2>&1) || { cat "$build/cpack.log"; exit 1; }
# No bug report of Debian's asks for the package: it is none of their archive.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs \
    "$build"/sessionary_*.deb
sha256sum "$build"/sessionary_*.deb
