# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""Files: Telethon opens and changes what we make, and we read what it makes."""

import collections
import datetime
import ipaddress
import os
import sqlite3
import time
import unittest

from support import (DATA, SUPPLEMENT, TestCase, block_network, fixture, key_id, readable_sessions,
                     skip_all)

try:
    from telethon import utils
    from telethon.crypto import AuthKey
    from telethon.sessions import SQLiteSession
    from telethon.tl import types
except ImportError:
    skip_all('Telethon is not installed (package python3-telethon)')

block_network()

ACCOUNT = 5000000123
CHANNEL = 1234567890
SMALL_CHANNEL = 77
GROUP = 4321
FIRST_CHANNEL = -1000000000000  # marked ids of channels are below


def user(user_id, access_hash, username=None, phone=None, bot=False):
    return types.User(id=user_id, access_hash=access_hash, username=username, phone=phone, bot=bot,
                      first_name='First', last_name='Läst')


def channel(channel_id, access_hash, username=None, megagroup=False):
    return types.Channel(id=channel_id, title='Ein Kanal', photo=types.ChatPhotoEmpty(),
                         date=datetime.datetime.now(datetime.timezone.utc),
                         access_hash=access_hash, username=username, megagroup=megagroup)


def group(group_id):
    return types.Chat(id=group_id, title='A group', photo=types.ChatPhotoEmpty(),
                      participants_count=3, version=1,
                      date=datetime.datetime.now(datetime.timezone.utc))


def some_entities():
    """Of each kind one, with hashes from both ends of their range"""
    return types.contacts.ResolvedPeer(
        peer=types.PeerUser(101),
        users=[user(ACCOUNT, -(2 ** 63), 'The_Account', '9996621234'),
               user(101, 2 ** 63 - 1, 'SomeBot', bot=True),
               user(2 ** 40 - 1, -5)],
        chats=[channel(CHANNEL, -42, 'A_Channel'),
               channel(SMALL_CHANNEL, 43, megagroup=True),
               group(GROUP)])


SOME_PEERS = {  # marked id: access hash, username, phone, what Pyrogram calls it
    ACCOUNT: (-(2 ** 63), 'the_account', '9996621234', 'user'),
    101: (2 ** 63 - 1, 'somebot', None, 'user'),
    2 ** 40 - 1: (-5, None, None, 'user'),
    FIRST_CHANNEL - CHANNEL: (-42, 'a_channel', None, 'channel'),
    FIRST_CHANNEL - SMALL_CHANNEL: (43, None, None, 'channel'),
    -GROUP: (0, None, None, 'group'),
}


def state(pts, date):
    return types.updates.State(pts=pts, qts=2, seq=4, unread_count=0,
                               date=datetime.datetime.fromtimestamp(date, datetime.timezone.utc))


def peer_of(marked_id):
    bare_id, kind = utils.resolve_id(marked_id)
    return kind(bare_id)


def current_id(peer):
    """Marked as today: Pyrogram up to 0.15 put -100 before the digits, Telethon 2 marks nothing."""
    stored = int(peer['id'])
    has_hash = int(peer['access_hash'] or 0) != 0  # which basic groups have not
    is_channel = peer['type'] in ('channel', 'supergroup') or (stored < 0 and has_hash)
    if not is_channel or stored < FIRST_CHANNEL:
        return stored
    return FIRST_CHANNEL - (stored if stored > 0 else int(peer['id'].removeprefix('-100')))


def input_of(marked_id, access_hash):
    """What a client sends to name that peer"""
    bare_id, kind = utils.resolve_id(marked_id)
    if kind is types.PeerUser:
        return types.InputPeerUser(bare_id, access_hash)
    if kind is types.PeerChannel:
        return types.InputPeerChannel(bare_id, access_hash)
    return types.InputPeerChat(bare_id)


def rows(path, sql, *values):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


class FileTest(TestCase):
    def opened(self, path):
        session = SQLiteSession(str(path))
        self.addCleanup(session.close)
        return session

    def assert_finds(self, session, name, expected):
        self.same(session.get_input_entity(name), expected, f'what {name} stands for')


class TelethonReads(FileTest):
    """What we make is what Telethon takes for its own."""

    def test_every_session_that_we_convert(self):
        for number, item in enumerate(readable_sessions()):
            with self.subTest(item['path']):
                path = self.convert(DATA / item['path'], 'telethon', f'{number}.session')
                self.assert_same_login(self.opened(path), path, item)

    def assert_same_login(self, session, path, item):
        expected = item['expected']
        self.assertEqual(session.dc_id, expected['dc_id'])
        self.assertEqual(key_id(session.auth_key.key), expected['auth_key_id'])
        self.assertIn(session.port, range(1, 65536))
        self.assertIsNone(session.takeout_id)
        address = ipaddress.ip_address(session.server_address)
        if expected['library'] == 'telethon' and expected['server_address']:
            self.assertEqual(session.server_address, expected['server_address'])
            self.assertEqual(session.port, expected['port'])
        else:  # its client replaces a data center whose address is IPv6
            self.assertEqual(address.version, 4)
        own = rows(path, 'SELECT hash FROM entities WHERE id = 0')
        self.assertEqual(own, [(expected['user_id'],)] if expected['user_id'] else [])

    def test_finds_the_peers_that_we_convert(self):
        for number, item in enumerate(readable_sessions(rows='peers')):
            with self.subTest(item['path']):
                path = self.convert(DATA / item['path'], 'telethon', f'{number}.session')
                self.assert_same_peers(self.opened(path), item['rows']['peers'])

    def assert_same_peers(self, session, peers):
        names = collections.Counter(name for peer in peers for name in peer['usernames'][:1])
        for peer in peers:
            marked_id = current_id(peer)
            expected = input_of(marked_id, int(peer['access_hash'] or 0))
            self.assert_finds(session, peer_of(marked_id), expected)
            for name in peer['usernames'][:1]:
                if names[name] == 1 and utils.parse_username(name)[0]:
                    self.assert_finds(session, '@' + name, expected)
            if peer['phone']:
                self.assert_finds(session, '+' + peer['phone'], expected)

    def test_finds_the_update_states_that_we_take_along(self):
        for path in ('telethon/v7_full.session', 'mtcute/mt_full.session',
                     'pyrogram-family/kurigram-2.2.22/user64.session'):
            with self.subTest(path):
                converted = self.convert(DATA / path, 'telethon', path.replace('/', '_'),
                                         ['--update-state'])
                found = {entity_id: found.pts for entity_id, found
                         in self.opened(converted).get_update_states()}
                expected = {abs(int(row['id'])) % -FIRST_CHANNEL: row['pts']
                            for row in fixture(path)['rows']['update_states']}
                self.assertEqual(found, expected)


class TelethonWrites(FileTest):
    """Telethon goes on working with what we made, and we see what it did."""

    def setUp(self):
        super().setUp()
        self.source = DATA / 'pyrogram-family/pyrogram-2.0.106/user64.session'
        self.path = self.convert(self.source, 'telethon')
        self.before = self.info(self.path)
        self.session = self.opened(self.path)

    def change(self):
        self.session.process_entities(some_entities())
        self.session.set_update_state(0, state(10, 1714979289))
        self.session.set_update_state(CHANNEL, state(11, time.time()))  # its own date is a real

    def test_what_it_adds(self):
        known = set(self.peers(self.path))
        self.change()
        self.session.save()
        self.session.close()

        after = self.info(self.path)
        self.assertEqual(after['auth_key_id'], self.before['auth_key_id'])
        self.assertEqual(after['user_id'], self.before['user_id'])
        self.assertEqual(after['update_states'], 2)
        self.assertEqual(after['peers'], len(known | set(SOME_PEERS)))
        self.assertEqual([finding for finding in after['findings']
                          if finding['severity'] == 'error'], [])
        self.assert_peers_of_telethon(self.path)

    def assert_peers_of_telethon(self, path):
        found = self.peers(path)
        for marked_id, (access_hash, username, phone, _) in SOME_PEERS.items():
            peer = found[marked_id]
            self.same(peer['access_hash'], str(access_hash), 'the access hash')
            self.assertEqual(peer['usernames'], [username] if username else [])
            self.assertEqual(peer['phone'], phone)
            self.assertLess(abs(peer['date'] - time.time()), 600)

    def test_what_it_has_not_saved_yet(self):
        self.change()  # Telethon holds the lock of a writer from here on
        self.assertTrue(os.path.exists(f'{self.path}-journal'))
        during = self.info(self.path)
        for field in ('peers', 'update_states', 'auth_key_id', 'user_id'):
            self.assertEqual(during[field], self.before[field])
        self.session.save()
        self.assertEqual(self.info(self.path)['update_states'], 2)

    def test_another_data_center_and_key(self):
        key = os.urandom(256)
        self.session.set_dc(5, '91.108.56.130', 443)
        self.session.auth_key = AuthKey(key)
        self.session.close()
        after = self.info(self.path)
        self.assertEqual((after['dc_id'], after['server_address'], after['port']),
                         (5, '91.108.56.130', 443))
        self.assertEqual(after['auth_key_id'], key_id(key))


class WeReadTelethon(FileTest):
    """A file that Telethon alone made becomes one of Pyrogram or Kurigram."""

    def setUp(self):
        super().setUp()
        self.key = os.urandom(256)
        self.path = self.folder / 'theirs.session'
        session = SQLiteSession(str(self.path))
        session.set_dc(4, '149.154.167.91', 443)
        session.auth_key = AuthKey(self.key)
        session.process_entities(some_entities())
        # as releases from 1.28 on save who they are
        session.process_entities([types.InputPeerUser(0, ACCOUNT)])
        session.save()
        session.close()

    def test_describes_it(self):
        info = self.info(self.path)
        self.assertEqual(
            {name: info[name] for name in ('library', 'layout', 'schema_version', 'dc_id', 'port',
                                           'server_address', 'user_id', 'auth_key_id')},
            {'library': 'telethon', 'layout': 'telethon', 'schema_version': 7, 'dc_id': 4,
             'port': 443, 'server_address': '149.154.167.91', 'user_id': ACCOUNT,
             'auth_key_id': key_id(self.key)})
        self.assertEqual((info['peers'], info['usernames']), (len(SOME_PEERS), 3))

    def converted(self, layout):
        options = ('--user', '--production', '--api-id', '17349')
        return self.convert(self.path, layout, f'{layout}.session', options)

    def assert_peers_survive(self, path):
        found = self.peers(path)
        self.assertEqual(set(found), set(SOME_PEERS))
        for marked_id, (access_hash, username, phone, kind) in SOME_PEERS.items():
            peer = found[marked_id]
            self.same(peer['access_hash'], str(access_hash), 'the access hash')
            self.assertEqual((peer['phone'], peer['type']), (phone, kind))
            self.assertEqual(peer['usernames'], [username] if username else [])

    def assert_pyrogram_starts(self, path):
        """It takes a session for empty, and makes a new key, when any of these is NULL."""
        [row] = rows(path, 'SELECT dc_id, test_mode, auth_key, user_id, is_bot FROM sessions')
        self.assertEqual((row[0], row[1], row[3], row[4]), (4, 0, ACCOUNT, 0))
        self.assertEqual(key_id(row[2]), key_id(self.key))

    def assert_found(self, path, by_username):
        """With the statements of the libraries' own storage"""
        usable = "type IN ('user', 'bot', 'group', 'channel', 'supergroup')"
        for marked_id, (access_hash, username, phone, kind) in SOME_PEERS.items():
            expected = [(marked_id, access_hash, kind)]
            by_id = rows(path, 'SELECT id, access_hash, type FROM peers '
                               f'WHERE id = ? AND {usable}', marked_id)
            self.same(by_id, expected, f'peer {marked_id}')
            if username:
                [found] = rows(path, by_username, username)
                self.same([found[:3]], expected, f'@{username}')
                self.assertIsInstance(found[3], int)  # it is subtracted from the time of day
            if phone:
                by_phone = rows(path, 'SELECT id, access_hash, type FROM peers '
                                      'WHERE phone_number = ?', phone)
                self.same(by_phone, expected, f'+{phone}')

    def test_as_pyrogram(self):
        path = self.converted('pyrogram')
        self.assert_pyrogram_starts(path)
        self.assert_peers_survive(path)
        self.assert_found(path, 'SELECT id, access_hash, type, last_update_on FROM peers '
                                'WHERE username = ? ORDER BY last_update_on DESC')

    def test_as_kurigram(self):
        path = self.converted('kurigram')
        self.assert_pyrogram_starts(path)
        self.assert_peers_survive(path)
        self.assert_found(path, 'SELECT p.id, p.access_hash, p.type, p.last_update_on '
                                'FROM peers p JOIN usernames u ON p.id = u.id '
                                'WHERE u.username = ? ORDER BY p.last_update_on DESC')

    def test_there_and_back(self):
        for layout in ('pyrogram', 'kurigram'):
            with self.subTest(layout):
                back = self.convert(self.converted(layout), 'telethon', f'{layout}-back.session')
                session = self.opened(back)
                self.assertEqual((session.dc_id, session.server_address, session.port),
                                 (4, '149.154.167.91', 443))
                self.assertEqual(key_id(session.auth_key.key), key_id(self.key))
                for marked_id, (access_hash, username, phone, _) in SOME_PEERS.items():
                    expected = input_of(marked_id, access_hash)
                    names = filter(None, (username, phone and '+' + phone, peer_of(marked_id)))
                    for name in names:
                        self.assert_finds(session, name, expected)

    def test_asks_for_what_telethon_does_not_know(self):
        done = self.try_cli('convert', self.path, '-o', self.folder / 'x.session',
                            '--as', 'pyrogram')
        self.assertEqual(done.returncode, 7)
        self.assertIn('--bot or --user', done.stderr)
        self.assertFalse((self.folder / 'x.session').exists())

    def test_one_that_is_not_logged_in(self):
        path = self.folder / 'fresh.session'
        SQLiteSession(str(path)).close()
        self.assertIsNone(self.info(path)['auth_key_id'])
        done = self.try_cli('convert', path, '-o', self.folder / 'x.session', '--as', 'pyrogram',
                            *SUPPLEMENT)
        self.assertNotEqual(done.returncode, 0)
        self.assertFalse((self.folder / 'x.session').exists())


if __name__ == '__main__':
    unittest.main()
