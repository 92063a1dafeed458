#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/screenshots.sh [FOLDER]: a picture of every page, dialog and state of the window, out of the
# sessions of the tests: light, dark, in high contrast, from right to left, and at 200 %. They go to
# build/screenshots, and those of the README and of software centers to packaging/screenshots.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}"
cmake --preset release >/dev/null
cmake --build --preset release --target screenshots -- --quiet
out=${1:-build/screenshots}

# The screen that most people have; at 200 % it is a small one.
screen=$(mktemp)
trap 'rm -f "$screen"' EXIT
cat > "$screen" <<'END'
{ "screens": [ { "name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080,
                 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 } ] }
END

# picture VARIANT OPTION…, in a home that nobody has used before
picture()
{
    local variant=$1 home
    shift
    home=$(mktemp -d)
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" LC_ALL=C.UTF-8 TZ=UTC \
        QT_QPA_PLATFORM="offscreen:configfile=$screen" QT_LOGGING_RULES='*=false' DBUS_SESSION_BUS_ADDRESS=disabled: \
        build/release/bin/screenshots --out "$out/$variant" "$@"
    rm -rf "$home"
    echo "$variant: $(find "$out/$variant" -name '*.png' | wc -l) pictures"
}

picture light
picture dark --appearance dark
picture contrast --appearance contrast
picture right-to-left --language fa
picture russian --language ru
QT_SCALE_FACTOR=2 picture double

for pair in overviewPage:window anatomyPage:anatomy healthPage:health convert:convert; do
    cp "$out/light/${pair%%:*}.png" "packaging/screenshots/${pair##*:}.png"
done
