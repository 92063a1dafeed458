# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""What the tests against other libraries share: our command line, the fixtures, and no network.

Keys are compared by their ids and strings with same(), so that a test that fails prints neither.
"""

import hashlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import unittest

DATA = pathlib.Path(__file__).resolve().parent.parent / 'data'
MANIFEST = json.loads((DATA / 'manifest.json').read_text())
CLI = os.environ.get('SESSIONARY_CLI', 'sessionary-cli')

# What a source may lack and a target need
SUPPLEMENT = ('--user-id', '4242', '--user', '--production', '--api-id', '17349')

SKIPPED = 77  # ctest's SKIP_RETURN_CODE for these tests


def skip_all(reason):
    print('Skipped:', reason)
    sys.exit(SKIPPED)


def refuse_network(*_arguments, **_options):
    raise AssertionError('a test tried to open a socket')


def block_network():
    """Call it when everything is imported: classes derive from socket.socket."""
    socket.socket = refuse_network
    socket.create_connection = refuse_network
    socket.getaddrinfo = refuse_network


def key_id(key):
    """As `info --json` has it"""
    return hashlib.sha1(bytes(key)).digest()[-8:].hex()


class TestCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='sessionary-interop-')
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def try_cli(self, *arguments, text=None):
        return subprocess.run([CLI, *map(str, arguments)], input=text, capture_output=True,
                              text=True, timeout=60, check=False)

    def cli(self, *arguments, text=None):
        done = self.try_cli(*arguments, text=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def info(self, source, text=None):
        return json.loads(self.cli('info', '--json', source, text=text))

    def peers(self, source):
        lines = self.cli('peers', '--format', 'jsonl', '--with-secrets', source).splitlines()
        return {peer['id']: peer for peer in map(json.loads, lines)}

    def convert(self, source, layout, name='converted.session', options=()):
        target = self.folder / name
        self.cli('convert', source, '-o', target, '--as', layout, *options)
        return target

    def export(self, source, text_format, *options, text=None):
        return self.cli('export', source, '--as', text_format, *options, text=text).strip()

    def same(self, left, right, what):
        self.assertTrue(left == right, f'{what} is another one')


def formats(kind, ability):
    """The names of the formats of that kind ('string', 'file') that we 'read' or 'write'"""
    done = subprocess.run([CLI, 'formats', '--json'], capture_output=True, text=True, check=True)
    rows = map(json.loads, done.stdout.splitlines())
    return {row['name'] for row in rows if row['kind'] == kind and row[ability]}


def fixture(path):
    return next(item for item in MANIFEST['files'] if item['path'] == path)


def readable_sessions(*, rows=None):
    """Files and folders that hold a session in a layout that we read, and say its data center; with
    `rows` those of which the manifest lists all of that kind"""
    files = [item for item in MANIFEST['files'] if item['state'] == 'ok']
    folders = [item for item in MANIFEST['folders'] if 'expected' in item]
    layouts = formats('file', 'read') | formats('folder', 'read')
    return [item for item in files + folders
            if item['layout'] in layouts and item['expected']['dc_id']
            and (rows is None or rows in item.get('rows', {}))]
