# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""Strings: Telethon reads what we export, and we read what it saves."""

import os
import unittest

from support import (DATA, SUPPLEMENT, TestCase, block_network, fixture, formats, key_id,
                     readable_sessions, skip_all)

try:
    from telethon.crypto import AuthKey
    from telethon.sessions import SQLiteSession, StringSession
except ImportError:
    skip_all('Telethon is not installed (package python3-telethon)')

block_network()

ADDRESSES = [
    (1, '149.154.175.53', 443), (2, '149.154.167.51', 80), (5, '91.108.56.130', 65535),
    (203, '91.105.192.100', 443), (2, '149.154.167.40', 80),
    (4, '2001:67c:4e8:f004::a', 443), (5, '2001:b28:f23f:f005::a', 5222),
    (203, '2a0a:f280:203:a:5000::100', 443),
]


def string_session(dc_id, address, port, key):
    session = StringSession()
    session.set_dc(dc_id, address, port)
    session.auth_key = AuthKey(key)
    return session.save()


def login_of(session):
    return (session.dc_id, session.server_address, session.port, key_id(session.auth_key.key))


def login_in(info):
    return tuple(info[field] for field in ('dc_id', 'server_address', 'port', 'auth_key_id'))


class TelethonStrings(TestCase):
    def test_telethon_reads_ours(self):
        for item in readable_sessions():
            with self.subTest(item['path']):
                text = self.export(DATA / item['path'], 'telethon')
                session = StringSession(text)
                expected = item['expected']
                self.assertEqual((session.dc_id, key_id(session.auth_key.key)),
                                 (expected['dc_id'], expected['auth_key_id']))
                self.same(session.save(), text, 'the string that Telethon saves')

    def test_a_file_and_its_string_say_the_same(self):
        for name in ('v7_full', 'v7_ipv6', 'v7_test_dc', 'v8_plain'):
            with self.subTest(name):
                path = f'telethon/{name}.session'
                expected = fixture(path)['expected']
                session = StringSession(self.export(DATA / path, 'telethon'))
                self.assertEqual(login_of(session), login_in(expected))

    def test_we_read_theirs(self):
        for dc_id, address, port in ADDRESSES:
            with self.subTest((dc_id, address, port)):
                key = os.urandom(256)
                text = string_session(dc_id, address, port, key)
                info = self.info('-', text=text)
                self.assertEqual((info['library'], info['layout']), ('telethon', 'telethon'))
                self.assertEqual(login_in(info), (dc_id, address, port, key_id(key)))
                self.same(self.export('-', 'telethon', text=text), text, 'our string')

    def test_their_string_becomes_a_file(self):
        key = os.urandom(256)
        for number, (dc_id, address, port) in enumerate(ADDRESSES):
            with self.subTest((dc_id, address, port)):
                path = self.folder / f'{number}.session'
                self.cli('import', '-', '-o', path, '--as', 'telethon',
                         text=string_session(dc_id, address, port, key))
                session = SQLiteSession(str(path))
                self.addCleanup(session.close)
                self.assertEqual(login_of(session), (dc_id, address, port, key_id(key)))

    def test_through_every_format_and_back(self):
        for text_format in sorted(formats('string', 'write')):
            for name in ('v7_full', 'v7_bot'):
                with self.subTest(format=text_format, file=name):
                    self.assert_comes_back(f'telethon/{name}.session', text_format)

    def assert_comes_back(self, path, text_format):
        expected = fixture(path)['expected']
        through = self.export(DATA / path, text_format, *SUPPLEMENT)
        info = self.info('-', text=through)
        self.assertEqual(info['auth_key_id'], expected['auth_key_id'])
        self.assertEqual(info['layout'], text_format)
        session = StringSession(self.export('-', 'telethon', text=through))
        self.assertEqual((session.dc_id, key_id(session.auth_key.key)),
                         (expected['dc_id'], expected['auth_key_id']))
        if info['server_address']:  # it went through, so it is the one of the file
            self.assertEqual(login_of(session), login_in(expected))


if __name__ == '__main__':
    unittest.main()
