#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/translate.sh: looks for the words of the window in the sources, and brings the files to be
# translated in resources/translations up to date. The command line speaks English alone: scripts read it.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(qtpaths6 --query QT_HOST_LIBEXECS 2>/dev/null || true)/lupdate
[ -x "$lupdate" ] || lupdate=/usr/lib/qt6/bin/lupdate
for language in en es fa pt ru zh_CN; do
    plural=()
    [ "$language" = en ] && plural=(-pluralonly) # all else is English in the sources
    "$lupdate" -silent -I src -no-obsolete -locations none -source-language en "${plural[@]}" \
        -target-language "$language" src/app src/gui src/models src/storage src/core src/formats ui \
        -ts "resources/translations/sessionary_$language.ts"
done
