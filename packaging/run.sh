#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/run.sh [FILE…]: installs what is missing, builds, and opens the window on the sessions
# that are named, or on the example. Where there is no display it prints what they are.
set -euo pipefail
here=$(pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/dependencies.sh
install_missing "${build_packages[@]}"
build_preset release

[ $# -gt 0 ] || set -- "$root/resources/example.session"
cd "$here"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$root/build/release/bin/sessionary" --new-window "$@" # of this build, whatever is open
fi
echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened."
echo "This is what sessionary-cli info says:"
exec "$root/build/release/bin/sessionary-cli" info "$@"
