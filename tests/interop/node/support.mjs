// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

// What the tests against other libraries share: our command line, the fixtures, and no network.
// Keys are compared by their ids and strings with same(), so that a test that fails prints neither.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'

const cliPath = process.env.SESSIONARY_CLI
export const data = process.env.SESSIONARY_TEST_DATA
export const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'))

// What a source may lack and a target need
export const supplement = ['--user-id', '4242', '--user', '--api-id', '17349']

net.Socket.prototype.connect = () => {
    throw new Error('a test tried to open a socket')
}

/** As `info --json` has it */
export function keyId(key) {
    return createHash('sha1').update(key).digest().subarray(-8).toString('hex')
}

export function same(left, right, what) {
    assert.ok(left === right, `${what} is another one`)
}

export function cli(args, input = '') {
    const done = spawnSync(cliPath, args, { input, encoding: 'utf8' })
    assert.equal(done.status, 0, done.stderr)
    return done.stdout.trim()
}

export function info(source, input) {
    return JSON.parse(cli(['info', '--json', source], input))
}

export function peers(source) {
    const lines = cli(['peers', '--format', 'jsonl', '--with-secrets', source]).split('\n')
    return lines.map(line => JSON.parse(line))
}

export function exported(source, format, options = [], input = '') {
    return cli(['export', source, '--as', format, ...options], input)
}

export function formats(kind, ability) {
    return cli(['formats', '--json']).split('\n').map(line => JSON.parse(line))
        .filter(row => row.kind === kind && row[ability]).map(row => row.name)
}

export function strings(format) {
    return manifest.strings.filter(item => item.format === format)
}

/** Files and folders that hold a session in a layout that we read, and say its data center */
export function readableSessions() {
    const layouts = new Set([...formats('file', 'read'), ...formats('folder', 'read')])
    const files = manifest.files.filter(item => item.state === 'ok')
    const folders = manifest.folders.filter(item => item.expected)
    return [...files, ...folders].filter(item =>
        layouts.has(item.layout) && item.expected.dc_id !== null)
}
