#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""Makes what the benchmarks work on, of random data and of nothing else:

    many.session   a Pyrogram session with 1,000,000 peers
    few.session    the same with 10
    sessions/      10,000 sessions of Pyrogram, Kurigram and Telethon, in 20 folders

The tables are those of the fixtures in tests/data. The same seed makes the same bytes, and what is
there is left alone.
"""

import argparse
import os
import pathlib
import random
import sqlite3
import string
import time

DATA = pathlib.Path(__file__).resolve().parent.parent / 'data'

PEERS_OF = 'pyrogram-family/pyrogram-2.0.106/user64.session'
SESSIONS_OF = (
    'pyrogram-family/pyrogram-2.0.106/user64.session',
    'pyrogram-family/pyrogram-2.0.106/bot.session',
    'pyrogram-family/kurigram-2.2.22/user64.session',
    'telethon/v7_full.session',
    'telethon/v8_plain.session',
)
KINDS = {'user': 70, 'bot': 3, 'group': 2, 'channel': 10, 'supergroup': 15}
FEW = 10
FOLDERS = 20
MOST_PEERS = 40
KEY_SIZE = 256
NOW = 1_790_000_000  # no clock: the same seed makes the same bytes
YEAR = 365 * 24 * 3600
DAY = 24 * 3600


def fixture(name):
    return sqlite3.connect(f'file:{DATA / name}?mode=ro&immutable=1', uri=True)


def letters(rng, count):
    return ''.join(rng.choices(string.ascii_lowercase + string.digits, k=count))


def chat_id(rng, kind):
    number = rng.randrange(10_000_000, 8_000_000_000)
    if kind in ('user', 'bot'):
        return number
    return -(10 ** 12 + number) if kind in ('channel', 'supergroup') else -number


def peers(rng, count):
    """Rows of Pyrogram's table, in the order of their ids"""
    kinds = rng.choices(*zip(*KINDS.items()), k=count + count // 100 + 1)
    ids = {chat_id(rng, kind): kind for kind in kinds}
    for peer in sorted(ids)[:count]:
        kind = ids[peer]
        has_name = kind != 'group' and rng.random() < 0.6
        has_phone = kind == 'user' and rng.random() < 0.1
        yield (peer, rng.getrandbits(64) - 2 ** 63, kind,
               f'{letters(rng, rng.randrange(4, 12))}_{rng.randrange(1000)}' if has_name else None,
               f'99966{rng.randrange(10 ** 6):06}' if has_phone else None,
               NOW - rng.randrange(2 * YEAR))


def make_session(path, seed, count):
    """A session of PEERS_OF's schema with that many peers"""
    rng = random.Random(f'{seed} peers {count}')
    partial = path.with_suffix('.partial')
    partial.unlink(missing_ok=True)
    source = fixture(PEERS_OF)
    target = sqlite3.connect(partial, isolation_level=None)
    target.execute('PRAGMA synchronous=OFF')
    target.execute('PRAGMA journal_mode=OFF')
    target.execute('PRAGMA cache_size=-200000')
    schema = source.execute('SELECT type, sql FROM sqlite_schema').fetchall()
    target.execute('BEGIN')
    for kind, sql in schema:
        if kind == 'table':
            target.execute(sql)
    for table in ('version', 'sessions'):
        for row in source.execute(f'SELECT * FROM {table}'):
            target.execute(f'INSERT INTO {table} VALUES ({",".join("?" * len(row))})', row)
    target.execute('UPDATE sessions SET auth_key = ?, user_id = ?',
                   (rng.randbytes(KEY_SIZE), chat_id(rng, 'user')))
    target.executemany('INSERT INTO peers VALUES (?, ?, ?, ?, ?, ?)', peers(rng, count))
    for kind, sql in schema:
        if kind != 'table':
            target.execute(sql)
    target.execute('COMMIT')
    target.close()
    put_to_rest(partial, rng)
    partial.rename(path)


def put_to_rest(path, rng):
    """It was written some days ago: nobody takes it for a file in use."""
    then = int(time.time()) - rng.randrange(3 * DAY, 300 * DAY)
    os.utime(path, (then, then))


def renewed(template, rng):
    """The bytes of another account's session with the same tables"""
    session = sqlite3.connect(':memory:')
    session.deserialize(template)
    columns = [row[1] for row in session.execute('PRAGMA table_info(sessions)')]
    session.execute('UPDATE sessions SET auth_key = ?', (rng.randbytes(KEY_SIZE),))
    more = rng.randrange(MOST_PEERS)
    if 'user_id' in columns:
        session.execute('UPDATE sessions SET user_id = ?', (chat_id(rng, 'user'),))
        table, row = 'peers', '(id, access_hash, type, last_update_on) VALUES (?, ?, ?, ?)'
        values = [(chat_id(rng, 'user'), rng.getrandbits(63), 'user', NOW) for _ in range(more)]
    else:
        session.execute('UPDATE entities SET hash = ? WHERE id = 0', (chat_id(rng, 'user'),))
        table, row = 'entities', '(id, hash, name) VALUES (?, ?, ?)'
        values = [(chat_id(rng, 'user'), rng.getrandbits(63), letters(rng, 8)) for _ in range(more)]
    session.executemany(f'INSERT OR REPLACE INTO {table} {row}', values)
    session.commit()  # what is not committed is not serialized
    image = session.serialize()
    session.close()
    return image


def make_sessions(folder, seed, count):
    done = folder.with_suffix('.done')
    if done.exists() and done.read_text() == f'{seed} {count}':
        return
    rng = random.Random(f'{seed} sessions')
    templates = [(DATA / name).read_bytes() for name in SESSIONS_OF]
    for number in range(count):
        path = folder / f'folder-{number % FOLDERS:02}' / f'session-{number:05}.session'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(renewed(rng.choice(templates), rng))
        put_to_rest(path, rng)
    done.write_text(f'{seed} {count}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('out', type=pathlib.Path)
    parser.add_argument('--peers', type=int, default=1_000_000)
    parser.add_argument('--sessions', type=int, default=10_000)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, count in (('many', options.peers), ('few', FEW)):
        path = options.out / f'{name}.session'
        if not path.exists():
            make_session(path, options.seed, count)
    make_sessions(options.out / 'sessions', options.seed, options.sessions)


if __name__ == '__main__':
    main()
