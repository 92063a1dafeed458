#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/test.sh: installs what is missing, builds, and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${interop_packages[@]}" "${packaging_packages[@]}"
build_preset release
ctest --preset release
