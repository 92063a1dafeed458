# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""completion_test.py bash|zsh|fish: the shell itself completes, as for somebody who presses Tab."""

import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SHARE = pathlib.Path(os.environ['SESSIONARY_ROOT'], 'share')
SCRIPTS = {
    'bash': SHARE / 'bash-completion/completions/sessionary-cli',
    'zsh': SHARE / 'zsh/vendor-completions/_sessionary-cli',
    'fish': SHARE / 'fish/vendor_completions.d/sessionary-cli.fish',
}
SKIPPED = 77
PATIENCE = 30

# What is typed before Tab, and what the words are then
CASES = [
    ('exp', ['export']),
    ('resc', ['rescue']),
    ('convert --as teleth', ['convert', '--as', 'telethon']),
    ('export --as pyrogram-old-6', ['export', '--as', 'pyrogram-old-64']),
    ('export --as=gram', ['export', '--as=gramjs']),
    ('convert --dry', ['convert', '--dry-run']),
    ('peers --format js', ['peers', '--format', 'jsonl']),
    ('peers --type comm', ['peers', '--type', 'community']),
    ('info --js', ['info', '--json']),
    ('info first', ['info', 'first.session']),
    ('info --passcode-file pass', ['info', '--passcode-file', 'passcode']),
    ('convert -o first', ['convert', '-o', 'first.session']),
    ('scan bo', ['scan', 'bots/']),
    ('convert -d bo', ['convert', '-d', 'bots/']),
    ('run first.session --as telethon --env S -- sessionary-test-pro',
     ['run', 'first.session', '--as', 'telethon', '--env', 'S', '--', 'sessionary-test-program']),
    # Nothing of that kind is there.
    ('formats firs', ['formats', 'firs']),
    ('scan firs', ['scan', 'firs']),
    ('export --api-id firs', ['export', '--api-id', 'firs']),
    ('export --as tdat', ['export', '--as', 'tdat']),  # read, and not written
    ('compl', ['compl']),  # for packages
]


class Terminal:
    """A shell on a terminal of its own, in which sessionary-cli prints its arguments"""

    def __init__(self, command, setup, folder):
        environment = dict(os.environ, TERM='dumb', HOME=folder, HISTFILE='',
                           PATH=f'{folder}/bin:{os.environ["PATH"]}')
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.send(setup + '\nprintf "%s-%s\\n" ready now\n')
        self.until('ready-now')

    def send(self, text):
        os.write(self.end, text.encode())

    def until(self, mark):
        seen = ''
        last = time.monotonic() + PATIENCE
        while mark not in seen:
            if not select.select([self.end], [], [], max(0, last - time.monotonic()))[0]:
                raise AssertionError(f'no {mark!r} in {seen!r}')
            seen += os.read(self.end, 4096).decode(errors='replace')
        return seen

    def words(self, line):
        """What the words of \\a line are after Tab"""
        self.send(f'sessionary-cli {line}\t')
        time.sleep(0.2)  # while a shell completes, it may drop what is typed
        self.send('\n')
        said = self.until(']end')
        return said[said.rindex('[begin]') + 7:said.rindex('[end]')].split('|')[:-1]

    def close(self):
        self.send('\x03\nexit\n')
        os.close(self.end)
        os.waitpid(self.pid, 0)


PRINTER = r'''sessionary-cli() { printf '[%s]' begin; printf '%s|' "$@"; printf '[%s]%s\n' end end; }'''
SETUPS = {
    'bash': (['bash', '--norc', '--noprofile', '-i'],
             f"bind 'set bell-style none'; . '{SCRIPTS['bash']}'; {PRINTER}"),
    'zsh': (['zsh', '-f', '-i'],
            f"fpath=('{SCRIPTS['zsh'].parent}' $fpath); autoload -Uz compinit; compinit -u -D; "
            f"unsetopt beep zle_bracketed_paste 2>/dev/null; setopt no_auto_remove_slash; {PRINTER}"),
}


class Completion(unittest.TestCase):
    shell = ''

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        here = pathlib.Path(self.folder.name)
        (here / 'bots').mkdir()
        (here / 'bin').mkdir()
        for name in ('first.session', 'passcode'):
            (here / name).touch()
        program = here / 'bin/sessionary-test-program'
        program.touch()
        program.chmod(0o755)

    def tearDown(self):
        self.folder.cleanup()

    def in_terminal(self):
        terminal = Terminal(*SETUPS[self.shell], self.folder.name)
        try:
            for typed, words in CASES:
                with self.subTest(typed):
                    self.assertEqual(terminal.words(typed), words)
        finally:
            terminal.close()

    def in_fish(self):
        environment = dict(os.environ, HOME=self.folder.name,
                           PATH=f'{self.folder.name}/bin:{os.environ["PATH"]}')
        for typed, words in CASES:
            with self.subTest(typed):
                done = subprocess.run(
                    ['fish', '--no-config', '-c', f'source {SCRIPTS["fish"]}; complete -C "$argv[1]"',
                     f'sessionary-cli {typed}'],
                    cwd=self.folder.name, env=environment, capture_output=True, text=True,
                    check=False)
                offered = [line.split('\t')[0] for line in done.stdout.splitlines()]
                isnt_there = typed.split()[-1] == words[-1]
                self.assertEqual(offered, [] if isnt_there else [words[-1]], done.stderr)

    def test_completes(self):
        if self.shell == 'fish':
            self.in_fish()
        else:
            self.in_terminal()


if __name__ == '__main__':
    Completion.shell = sys.argv.pop()
    if not shutil.which(Completion.shell):
        print('Skipped:', Completion.shell, 'is not installed')
        sys.exit(SKIPPED)
    unittest.main()
