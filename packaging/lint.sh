#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/lint.sh [PRESET]: clang-tidy over the sources of the programs, with the flags of a build
# that is there, made of groups of files. Prints what it finds, and fails if that is anything.
#
# It takes a layer as one file: nearly all of its time goes into the headers of Qt, which are then
# looked at once for a layer, and not for each file.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/${1:-release}
lint=$PWD/build/lint
rm -rf "$lint"
mkdir -p "$lint"

# A precompiled header of GCC's is none of clang's.
sed -E "s# -Winvalid-pch -include [^ ]*cmake_pch\.hxx##g
        s#[^ \"]*/src/CMakeFiles/([a-z_-]+)\.dir/Unity/unity_0_cxx\.cxx\"#$lint/\1.cpp\"#g" \
    "$build/compile_commands.json" > "$lint/compile_commands.json"
sed -nE 's#^ *"file": "(.*/src/CMakeFiles/([a-z_-]+)\.dir/Unity/[^"]*)".*#\1 \2#p' \
    "$build/compile_commands.json" | while read -r group layer; do
    cat "$group" >> "$lint/$layer.cpp"
done

if [ -z "$(find "$lint" -name '*.cpp')" ]; then
    echo "$build is not built of groups of files: the presets release and asan are" >&2
    exit 1
fi

# The largest first, so that the end is not spent waiting for one of them
find "$lint" -name '*.cpp' -printf '%s %p\0' | sort -znr | cut -z -d' ' -f2 \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$lint" --config-file=.clang-tidy \
        --checks=-bugprone-suspicious-include --extra-arg=-Wno-unknown-warning-option \
        2> >(grep -v 'warnings generated' >&2)
echo "clang-tidy: $(git ls-files 'src/*.cpp' | wc -l) files are clean"
