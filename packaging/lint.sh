#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/lint.sh [PRESET]: clang-tidy over the sources of the programs, with the flags of a build
# that is there. Prints what it finds, and fails if that is anything.
#
# It takes what the build takes, several files at a time: the headers of Qt are then looked at once
# for all of them, and not for each, which took ten times as long.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/${1:-release}
lint=build/lint
mkdir -p "$lint"

# A precompiled header of GCC's is none of clang's.
sed -E 's# -Winvalid-pch -include [^ ]*cmake_pch\.hxx##g' "$build/compile_commands.json" \
    > "$lint/compile_commands.json"

mapfile -t sources < <(sed -nE 's#^ *"file": "([^"]*)".*#\1#p' "$lint/compile_commands.json" \
    | grep "/src/" | grep -vE 'cmake_pch|mocs_compilation|qrc_|/tests/')
printf '%s\0' "${sources[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$lint" --config-file=.clang-tidy \
        --checks=-bugprone-suspicious-include --extra-arg=-Wno-unknown-warning-option \
        2> >(grep -v 'warnings generated' >&2)
echo "clang-tidy: $(git ls-files 'src/*.cpp' | wc -l) files are clean"
