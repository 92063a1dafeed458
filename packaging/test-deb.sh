#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/test-deb.sh [PACKAGE]: installs the package that deb.sh made in a system that has nothing but
# the essential, made for this in a folder of its own; uses it, removes it, and looks for what is left.
# As root, and with a mirror of Debian.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing debootstrap
package=$(realpath "${1:-$(ls build/deb/sessionary_*.deb)}")

suite=bookworm
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
root=$(mktemp -d "${TMPDIR:-/tmp}/sessionary-root-XXXXXX")
bus=
# The processes that show a window
windows()
{
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/exe")" = "$root/usr/bin/sessionary" ]; then
            basename "$process"
        fi
    done
}
clean_up()
{
    kill $bus $(windows) 2>/dev/null || true
    # Something of the host could still be in there.
    if grep -q " $root/" /proc/mounts; then
        echo "Something is mounted in $root, which is left alone." >&2
    else
        rm -rf --one-file-system "$root"
    fi
}
trap clean_up EXIT

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/test/home LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen XDG_CURRENT_DESKTOP=GNOME \
    XDG_RUNTIME_DIR=/run/test chroot "$root" "$@"; }
apt() { inside apt-get -qq -o APT::Sandbox::User=root -o Dpkg::Use-Pty=0 "$@" >>"$root.log" 2>&1 \
    || { tail -n 20 "$root.log"; return 1; }; }
on_desktop() { inside env DBUS_SESSION_BUS_ADDRESS="$address" "$@"; }
# Waits until that file is the one that the window has opened last.
opened()
{
    local settings="$root/tmp/test/home/.config/sessionary/sessionary.ini"
    for _ in $(seq 100); do
        if grep -qsE "^files=$1(,|\$)" "$settings"; then return; fi
        sleep 0.1
    done
    fail "$1 was not opened"
}
fail() { echo "$*" >&2; exit 1; }
step() { printf -- '-- %s\n' "$*"; }
# All files but those that apt, dpkg and ldconfig keep for themselves
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./run \
    -o -path ./tmp -o -path ./root -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
    -o -path ./var/lib/dpkg \) -prune -o -print | LC_ALL=C sort); }

step "a system of its own: $suite, minbase"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 \
    || { tail -n 20 "$root.log"; exit 1; }
mkdir -p "$root/run/test" "$root/tmp/test/home"
chmod 755 "$root"
chmod 700 "$root/run/test"
apt update
# What a desktop has: to ask for the types of files, and a bus for the session
apt install --no-install-recommends shared-mime-info desktop-file-utils libglib2.0-bin xdg-utils \
    dbus-daemon dbus-session-bus-common
before=$(files)

step "install"
cp "$package" "$root/tmp/test/package.deb"
cp tests/data/telethon/v7_full.session "$root/tmp/test/mine.session"
printf 'let x = 1\n' >"$root/tmp/test/other.session"
apt install --no-install-recommends /tmp/test/package.deb
inside dpkg -s sessionary | grep -E '^(Status|Version|Depends):'

step "use"
inside sessionary-cli --version
inside sessionary-cli info /tmp/test/mine.session
inside sessionary --version
# The window, for a while; 124 is timeout's own
status=0
inside timeout 5 sessionary /tmp/test/mine.session || status=$?
[ "$status" -eq 124 ] || fail "the window ended with $status"
echo "the window was open for 5 s"

step "types of files"
for file in mine.session other.session; do
    by_gio=$(inside gio info -a standard::content-type "/tmp/test/$file" | sed -n 's/.*content-type: //p')
    by_xdg=$(inside xdg-mime query filetype "/tmp/test/$file")
    echo "$file: $by_gio, $by_xdg"
    expected=application/x-telegram-session+sqlite3
    [ "$file" = mine.session ] || expected=text/plain
    [ "$by_gio, $by_xdg" = "$expected, $expected" ] || fail "that should be $expected"
done
opener=$(inside xdg-mime query default application/x-telegram-session+sqlite3)
echo "opened by: $opener"
[ "$opener" = io.github.sessionary.Sessionary.desktop ] || fail "that should be Sessionary"

step "one window"
{ read -r address; read -r bus; } \
    < <(inside dbus-daemon --session --fork --print-address=1 --print-pid=1)
for name in second third fourth; do cp "$root/tmp/test/mine.session" "$root/tmp/test/$name.session"; done
on_desktop gio open /tmp/test/second.session # there is no window yet: the bus starts the program
opened /tmp/test/second.session
window=$(windows)
on_desktop gio open /tmp/test/third.session
opened /tmp/test/third.session
on_desktop sessionary /tmp/test/fourth.session # ends when it has handed that over
opened /tmp/test/fourth.session
[ "$(windows)" = "$window" ] || fail "the window was $window, and now there are:" $(windows)
kill "$window" "$bus"
for _ in $(seq 50); do [ -n "$(windows)" ] || break; sleep 0.1; done
[ -z "$(windows)" ] || fail "the window did not end"
bus=
echo "two files by double click and one from a terminal, all in process $window"

step "libraries"
for program in sessionary sessionary-cli; do
    libraries=$(inside ldd "/usr/bin/$program")
    if grep -E 'not found' <<<"$libraries"; then fail "a library is missing"; fi
    if grep -iE 'qt6network|curl|soup|nghttp|libssl|gnutls|libssh|libgio' <<<"$libraries"; then
        fail "$program could talk to a network"
    fi
    echo "$program: $(wc -l <<<"$libraries") libraries, none for a network"
done

step "purge"
apt purge --autoremove sessionary
after=$(files)
diff <(echo "$before") <(echo "$after") || fail "those are left, or missing"
if (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp \) -prune -o \
    \( -iname '*sessionary*' -o -iname '*telegram-session*' \) -print) | grep .; then
    fail "those are left"
fi
if grep -rl sessionary "$root/usr/share" "$root/etc"; then fail "those still know of it"; fi
echo "nothing is left of it"
rm -f "$root.log"
