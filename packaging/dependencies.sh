# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# To be sourced: installs what is missing on a Debian system.

# What the programs are built with, and what they need beside what they are linked with: the SQLite
# driver of Qt, and its words in other languages.
build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev
                qt6-l10n-tools qt6-translations-l10n libsqlite3-dev libssl-dev libsodium-dev
                libfontconfig-dev libxcb1-dev libqrcodegencpp-dev libzxing-dev qtkeychain-qt6-dev
                libexpected-dev rapidjson-dev libqt6sql6-sqlite fonts-dejavu-core)
# What only the tests and the checks use
test_packages=(clang libclang-rt-14-dev clang-format clang-tidy)
# What the tests of the installed files use, icons among them
packaging_packages=(appstream desktop-file-utils fish libglib2.0-bin librsvg2-bin mandoc
                    shared-mime-info zsh)
# What the package is made with
deb_packages=(dpkg-dev librsvg2-bin lintian)
# What the benchmarks run, look at windows with, and are compared with
bench_packages=(sqlite3 sqlitebrowser python3-xlib xvfb)
# What the tests use beside us: a bus, a keyring, an X server, a screen reader's way to look at
# windows, and other libraries. A Node that is there already has its own npm, which Debian's would be
# in conflict with.
interop_packages=(at-spi2-core dbus-daemon gnome-keyring libsecret-1-0 lld python3-nacl
                  python3-pyatspi python3-telethon xclip xdotool xvfb)
command -v npm >/dev/null || interop_packages+=(nodejs npm)

# install_missing PACKAGE…
install_missing()
{
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
            || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset PRESET: configures and builds; says little when all is well
build_preset()
{
    cmake --preset "$1" >/dev/null
    cmake --build --preset "$1" -- --quiet
}
