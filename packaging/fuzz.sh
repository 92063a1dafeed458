#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/fuzz.sh [SECONDS]: installs what is missing, builds the fuzz targets, and runs each of
# them for so long, 20 s if nothing is said. What they find that is new is kept in
# build/asan/tests/fuzz/NAME.corpus for the next time, and what fails in files beside that.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${test_packages[@]}"
cmake --preset asan -DSESSIONARY_FUZZ_SECONDS="${1:-20}" >/dev/null
cmake --build --preset asan --target fuzzers -- --quiet
ctest --preset asan -L fuzz
