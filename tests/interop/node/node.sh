#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# node.sh install FOLDER: gets the libraries of package-lock.json into FOLDER, unless they are there
# node.sh test FOLDER FILE: runs the tests of FILE with them.
# Exits 77, which ctest takes for skipped, where there is no Node or no registry.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$2

skip()
{
    echo "Skipped: $1"
    exit 77
}

# What npm says when it is the network, and not the lock file
no_registry='^npm (error|ERR!) code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT'
no_registry+='|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENEEDAUTH|E40[137]|E5[0-9][0-9])$'

install()
{
    command -v npm >/dev/null || skip "npm is not installed"
    mkdir -p "$folder"
    cmp -s "$here/package-lock.json" "$folder/installed" && return
    rm -rf "$folder/installed" "$folder/node_modules"
    cp "$here"/{package.json,package-lock.json,.npmrc} "$folder"
    if ! (cd "$folder" && npm ci --ignore-scripts --prefer-offline --fetch-retries=1) \
            >"$folder/npm.log" 2>&1; then
        cat "$folder/npm.log"
        grep -qE "$no_registry" "$folder/npm.log" && skip "no npm registry can be reached"
        exit 1
    fi
    cp "$folder/package-lock.json" "$folder/installed"
}

run_test()
{
    command -v node >/dev/null || skip "node is not installed"
    [ -e "$folder/installed" ] || skip "the libraries are not installed"
    # They are found from where a module lies.
    cp "$here"/*.mjs "$folder"
    cd "$folder"
    exec node --test "$1"
}

case $1 in
install) install ;;
test) run_test "$3" ;;
esac
