#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
#
# packaging/translate.sh [FOLDER]: looks for the words of the window in the sources, and brings the files
# to be translated, in FOLDER or resources/translations, up to date. The command line speaks English alone:
# scripts read it.
set -euo pipefail
folder=$(realpath "${1:-$(dirname "$0")/../resources/translations}")
cd "$(dirname "$0")/.."
lupdate=$(qtpaths6 --query QT_HOST_LIBEXECS 2>/dev/null || true)/lupdate
[ -x "$lupdate" ] || lupdate=/usr/lib/qt6/bin/lupdate
for file in "$folder"/sessionary_*.ts; do
    language=${file##*/sessionary_}
    language=${language%.ts}
    plural=()
    [ "$language" = en ] && plural=(-pluralonly) # all else is English in the sources
    "$lupdate" -silent -I src -no-obsolete -locations none -source-language en "${plural[@]}" \
        -target-language "$language" src/app src/gui src/models src/storage src/core src/formats ui \
        -ts "$file"
done
