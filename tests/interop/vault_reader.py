#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""Reads a vault by its description in src/storage/README.md, with PyNaCl and nothing of ours.

vault_reader.py FILE: the pass phrase comes on standard input. For each session a line: its name, the
first table of its database, and the SHA-1 of its auth key.
"""

import hashlib
import sqlite3
import struct
import sys

try:
    import nacl.bindings as sodium
except ImportError:
    sys.exit(77)

HEADER = 116
CHUNK = 65_536 + sodium.crypto_secretstream_xchacha20poly1305_ABYTES


def unseal(content, passphrase):
    header = content[:HEADER]
    magic, version, operations, memory, salt, stream, mac, checksum = struct.unpack(
        "<8sB3xQQ16s24s32s16s", header)
    if magic != b"SNVAULT\0" or version != 1:
        raise ValueError("no vault")
    if hashlib.blake2b(header[:100], digest_size=16).digest() != checksum:
        raise ValueError("damaged header")
    keys = sodium.crypto_pwhash_alg(64, passphrase, salt, operations, memory,
                                    sodium.crypto_pwhash_ALG_ARGON2ID13)
    if hashlib.blake2b(header[:68], digest_size=32, key=keys[32:]).digest() != mac:
        raise ValueError("wrong pass phrase")

    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, stream, keys[:32])
    plain = b""
    position = HEADER
    tag = None
    while position < len(content):
        message, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
            state, content[position:position + CHUNK], header)
        plain += message
        position += CHUNK
    if tag != sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        raise ValueError("cut off")
    return plain


def connect(image):
    # Python 3.11 has deserialize(), where SQLite has it, too.
    connection = sqlite3.connect(":memory:")
    connection.deserialize(image)
    return connection


def main():
    with open(sys.argv[1], "rb") as file:
        content = file.read()
    database = connect(unseal(content, sys.stdin.buffer.read()))
    for name, image in database.execute("SELECT name, image FROM sessions ORDER BY id"):
        session = connect(image)
        table = "sessions"
        key, = session.execute(f"SELECT auth_key FROM {table}").fetchone()
        print(name, table, hashlib.sha1(key).hexdigest())


if __name__ == "__main__":
    main()
