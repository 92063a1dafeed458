# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""install.py CMAKE BUILD ROOT: installs what was built, beside the types of files that all systems have."""

import pathlib
import shutil
import subprocess
import sys

COMMON_TYPES = '/usr/share/mime/packages/freedesktop.org.xml'

cmake, build, root = sys.argv[1:]
shutil.rmtree(root, ignore_errors=True)
subprocess.run([cmake, '--install', build, '--prefix', root], check=True, stdout=subprocess.DEVNULL)
mime = pathlib.Path(root, 'share/mime')
shutil.copy(COMMON_TYPES, mime / 'packages')
subprocess.run(['update-mime-database', mime], check=True)
