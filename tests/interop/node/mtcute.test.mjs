// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

// mtcute: it reads what we write, we read what it writes, and its converters agree with ours.

import {
    data, exported, info, keyId, readableSessions, same, strings, supplement,
} from './support.mjs'

import {
    convertFromGramjsSession, convertFromPyrogramSession, convertFromTelethonSession,
    convertToGramjsSession, convertToPyrogramSession, convertToTelethonSession,
} from '@mtcute/convert'
import { readStringSession, writeStringSession } from '@mtcute/core/utils.js'

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'

const apiId = 17349

function loginOf({ primaryDcs: { main }, authKey }) {
    return [main.id, main.testMode ?? false, main.ipAddress, main.port, keyId(authKey)]
}

function loginIn(said) {
    return [said.dc_id, said.test_mode, said.server_address, said.port, said.auth_key_id]
}

function accountOf({ self }) {
    return self ? [self.userId, self.isBot] : [null, null]
}

function accountIn(said) {
    return [said.user_id, said.is_bot]
}

/** What newer versions read; see the library's own message about the others */
function currentStrings() {
    return strings('mtcute').filter(item => item.string.startsWith('Aw'))
}

test('mtcute reads the strings that we export', () => {
    for (const item of readableSessions()) {
        const environment = item.expected.test_mode === null ? ['--production'] : []
        const text = exported(join(data, item.path), 'mtcute', environment)
        const session = readStringSession(text)
        const expected = item.expected
        assert.equal(session.version, 3)
        assert.deepEqual([session.primaryDcs.main.id, session.primaryDcs.main.testMode],
                         [expected.dc_id, expected.test_mode ?? false], item.path)
        assert.equal(keyId(session.authKey), expected.auth_key_id, item.path)
        if (expected.user_id !== null && expected.is_bot !== null)
            assert.deepEqual(accountOf(session), accountIn(expected), item.path)
        same(writeStringSession(session), text, 'the string that mtcute writes')
    }
})

test('What we write again is what mtcute reads', () => {
    for (const item of currentStrings()) {
        const session = readStringSession(exported('-', 'mtcute', [], item.string))
        assert.deepEqual(loginOf(session), loginIn(item.expected), item.name)
        assert.deepEqual(accountOf(session), accountIn(item.expected), item.name)
    }
})

test('We read the strings that mtcute writes', () => {
    const accounts = [
        null, { userId: 2 ** 40 - 1, isBot: false }, { userId: 777000111, isBot: true },
    ]
    const dcs = [
        { id: 1, ipAddress: '149.154.175.53', port: 443, ipv6: false, testMode: false },
        { id: 2, ipAddress: '149.154.167.40', port: 80, ipv6: false, testMode: true },
        { id: 5, ipAddress: '2001:b28:f23f:f005::a', port: 5222, ipv6: true, testMode: false },
    ]
    for (const main of dcs) {
        for (const account of accounts) {
            const self = account && { ...account, isPremium: false, usernames: [] }
            const media = { ...main, mediaOnly: true }
            const session = { version: 3, self, authKey: randomBytes(256),
                              primaryDcs: { main, media } }
            const said = info('-', writeStringSession(session))
            assert.equal(said.layout, 'mtcute')
            assert.deepEqual(loginIn(said), loginOf(session))
            assert.deepEqual(accountIn(said), accountOf(session))
        }
    }
})

const itsReaders = [
    ['telethon', convertFromTelethonSession],
    ['gramjs', convertFromGramjsSession],
    ['pyrogram', text => convertFromPyrogramSession(text)],
]

for (const [format, convert] of itsReaders) {
    test(`Its reader of ${format} understands what we export`, () => {
        for (const item of currentStrings()) {
            const session = convert(exported('-', format, supplement, item.string))
            assert.equal(keyId(session.authKey), item.expected.auth_key_id, item.name)
            assert.equal(session.primaryDcs.main.id, item.expected.dc_id, item.name)
        }
    })
}

const itsWriters = [
    ['telethon', [], convertToTelethonSession],
    ['gramjs', [], convertToGramjsSession],
    ['pyrogram', ['--api-id', apiId], text => convertToPyrogramSession(text, { apiId })],
]

/** Of an IPv6 address we make an IPv4 one for Telethon; Pyrogram needs the account. */
function isStraight(item) {
    return item.expected.user_id !== null && !item.expected.server_address.includes(':')
}

for (const [format, options, convert] of itsWriters) {
    test(`Its writer of ${format} gives the same text as ours`, () => {
        for (const item of currentStrings().filter(isStraight))
            same(exported('-', format, options, item.string), convert(item.string), item.name)
    })
}
