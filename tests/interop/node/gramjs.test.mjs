// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

// GramJS: its StringSession reads what we write, and we read what it and its StoreSession write.

import {
    data, exported, formats, info, keyId, manifest, peers, readableSessions, same, strings,
} from './support.mjs'

import { AuthKey } from 'telegram/crypto/AuthKey.js'
import helpers from 'telegram/Helpers.js'
import sessions from 'telegram/sessions/index.js'
import { Api } from 'telegram/tl/index.js'

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from 'node:test'

const { StoreSession, StringSession } = sessions
const { returnBigInt: bigInt } = helpers

const addresses = [
    [1, '149.154.175.53', 443], [2, '149.154.167.51', 80], [4, '149.154.167.91', 80],
    [5, '91.108.56.130', 32767], [203, '91.105.192.100', 443], [2, '149.154.167.40', 80],
    [4, 'vesta.web.telegram.org', 443], [4, '2001:67c:4e8:f004::a', 443],
]

function someEntities() {
    const user = new Api.User({ id: bigInt(101), accessHash: bigInt('-9223372036854775808'),
                                username: 'A_User', phone: '9996624567', firstName: 'Max' })
    const channel = new Api.Channel({ id: bigInt(1234567890), accessHash: bigInt(42),
                                      title: 'Ein Kanal', photo: new Api.ChatPhotoEmpty(),
                                      date: 0 })
    return { users: [user], chats: [channel] }
}

const somePeers = [ // id, access hash, usernames, phone, name
    [101, '-9223372036854775808', ['a_user'], '9996624567', 'Max'],
    [-1001234567890, '42', [], null, 'Ein Kanal'],
]

async function authKey(bytes) {
    const key = new AuthKey()
    await key.setKey(bytes)
    return key
}

async function opened(text) {
    const session = new StringSession(text)
    await session.load()
    return session
}

function loginOf(session) {
    return [session.dcId, session.serverAddress, session.port, keyId(session.authKey.getKey())]
}

function loginIn(said) {
    return [said.dc_id, said.server_address, said.port, said.auth_key_id]
}

test('GramJS reads the strings that we export', async () => {
    for (const item of readableSessions()) {
        const text = exported(join(data, item.path), 'gramjs')
        const session = await opened(text)
        assert.equal(session.dcId, item.expected.dc_id, item.path)
        assert.equal(keyId(session.authKey.getKey()), item.expected.auth_key_id, item.path)
        if (item.expected.library === 'telethon')
            assert.deepEqual(loginOf(session).slice(0, 3), loginIn(item.expected).slice(0, 3))
        same(session.save(), text, 'the string that GramJS saves')
    }
})

test('We read the strings that GramJS saves', async () => {
    for (const [dcId, address, port] of addresses) {
        const key = randomBytes(256)
        const session = new StringSession('')
        session.setDC(dcId, address, port)
        session.authKey = await authKey(key)
        const text = session.save()

        const said = info('-', text)
        assert.equal(said.layout, 'gramjs')
        assert.deepEqual(loginIn(said), [dcId, address, port, keyId(key)])
        same(exported('-', 'gramjs', [], text), text, 'our string')
    }
})

test('A string of Telethon becomes one of GramJS, and back', async () => {
    const maxPort = 2 ** 15 - 1 // it writes a signed number
    for (const item of strings('telethon').filter(item => item.expected.port <= maxPort)) {
        const session = await opened(exported('-', 'gramjs', [], item.string))
        assert.deepEqual(loginOf(session), loginIn(item.expected), item.name)
        // of an IPv6 address of others we make an IPv4 one for Telethon
        if (!item.expected.server_address.includes(':'))
            same(exported('-', 'telethon', [], session.save()), item.string, item.name)
    }
})

test('GramJS reads the strings for Telethon that we export', async () => {
    for (const item of strings('gramjs')) {
        const text = exported('-', 'telethon', [], item.string)
        const session = await opened(text)
        assert.deepEqual([session.dcId, keyId(session.authKey.getKey())],
                         [item.expected.dc_id, item.expected.auth_key_id], item.name)
    }
})

// It keeps its files in a folder below the current one.
function inTemporaryFolder(context) {
    const folder = mkdtempSync(join(tmpdir(), 'sessionary-interop-'))
    const before = process.cwd()
    process.chdir(folder)
    context.after(() => {
        process.chdir(before)
        rmSync(folder, { recursive: true })
    })
    return folder
}

test('We read the folder of a StoreSession', {
    skip: !formats('folder', 'read').includes('gramjs-store') && 'not read by this version',
}, async (context) => {
    const folder = inTemporaryFolder(context)
    const key = randomBytes(256)
    const session = new StoreSession('theirs')
    session.setDC(5, '91.108.56.130', 443)
    session.authKey = await authKey(key)
    session.processEntities(someEntities())

    const store = join(folder, 'theirs')
    const said = info(store)
    assert.equal(said.layout, 'gramjs-store')
    assert.deepEqual(loginIn(said), [5, '91.108.56.130', 443, keyId(key)])
    const found = new Map(peers(store).map(peer => [peer.id, peer]))
    assert.equal(found.size, somePeers.length)
    for (const [id, accessHash, usernames, phone, name] of somePeers) {
        const peer = found.get(id)
        same(peer.access_hash, accessHash, 'the access hash')
        assert.deepEqual([peer.usernames, peer.phone, peer.name], [usernames, phone, name])
        assert.ok(Math.abs(peer.date - Date.now() / 1000) < 600) // the file has milliseconds
    }
})

test('The folders among the fixtures are what a StoreSession reads', async (context) => {
    const folder = inTemporaryFolder(context)
    const stores = manifest.folders.filter(item => item.layout === 'gramjs-store')
    for (const item of stores) {
        cpSync(join(data, item.path), join(folder, basename(item.path)), { recursive: true })
        const session = new StoreSession(item.name_in_store, item.divider)
        await session.load()
        assert.deepEqual(loginOf(session), loginIn(item.expected), item.path)
    }
})
