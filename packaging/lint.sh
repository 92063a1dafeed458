#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/lint.sh [PRESET]: clang-tidy over the sources of the programs, with the flags of a build
# that is there. Prints what it finds, and fails if that is anything.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/${1:-release}

mapfile -t sources < <(git ls-files 'src/*.cpp')
printf '%s\0' "${sources[@]}" \
    | xargs -0 -n 2 -P "$(nproc)" clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option 2> >(grep -v 'warnings generated' >&2)
echo "clang-tidy: ${#sources[@]} files are clean"
