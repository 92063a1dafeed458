# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""What a screen reader is told by the real program: every page, menu and dialog is opened without a
mouse, and in each the tree of AT-SPI is walked. Each control has a name, and no text is a key.
"""

import base64
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import warnings

DATA = pathlib.Path(os.environ['SESSIONARY_TEST_DATA'])
WINDOW = os.environ['SESSIONARY_WINDOW']
CLI = os.environ['SESSIONARY_CLI']
MANIFEST = json.loads((DATA / 'manifest.json').read_text())
SKIPPED = 77
PATIENCE = float(os.environ.get('SESSIONARY_PATIENCE', 40))  # seconds: others may use the machine
MOST_CHILDREN = 80  # of a table: its rows are alike

os.environ['NO_AT_BRIDGE'] = '1'  # this process is the reader, and is not read
warnings.simplefilter('ignore', DeprecationWarning)  # of gi, about its own names
try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print('Skipped: python3-pyatspi is missing:', error)
    sys.exit(SKIPPED)
for needed in ('Xvfb', 'dbus-daemon', 'xdotool', 'xclip'):
    if shutil.which(needed) is None:
        print('Skipped:', needed, 'is missing')
        sys.exit(SKIPPED)

# What somebody can do something with; its name is all that a blind person has of it.
CONTROLS = {
    'push button', 'toggle button', 'check box', 'radio button', 'combo box', 'spin button', 'slider',
    'text', 'password text', 'entry', 'editbar', 'link', 'list', 'tree', 'table', 'tree table',
    'page tab', 'page tab list', 'menu item', 'check menu item', 'radio menu item', 'list item',
    'tree item', 'table column header', 'progress bar', 'dialog', 'alert', 'file chooser',
}
TEXTS = {'text', 'entry', 'spin button'}  # with more to read than their name
CELLS = {'table cell'}  # may be empty; their row has a name in another column


def secrets():
    """Every piece of 16 characters of every key in the fixtures, as it would be written down"""
    pieces = set()
    for item in MANIFEST['files'] + MANIFEST['strings']:
        key = bytes.fromhex((item.get('expected') or {}).get('auth_key') or '')
        forms = [key.hex()]
        for offset in range(3):  # base64 depends on what stands before it
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                forms.append(encode(bytes(offset) + key).decode()[4:-4])
        for form in forms:
            pieces.update(form[at:at + 16] for at in range(len(form) - 15))
    return pieces


SECRETS = secrets()


def holds_secret(text):
    text = text.replace(' ', '')
    return any(text[at:at + 16] in SECRETS or text[at:at + 16].lower() in SECRETS
               for at in range(len(text) - 15))


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = condition()
        except GLib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f'waited in vain for {what}')
        time.sleep(0.03)


class Node:
    """Something in the tree, as it was when it was first asked"""

    def __init__(self, accessible, parent=None):
        self.accessible = accessible
        self.parent = parent

    @functools.cached_property
    def role(self):
        return self.accessible.get_role_name()

    @functools.cached_property
    def name(self):
        return (self.accessible.get_name() or '').strip()

    @functools.cached_property
    def states(self):
        return self.accessible.get_state_set()

    @property
    def path(self):
        return f'{self.parent.path if self.parent else ""} / {self.role} “{self.name}”'

    def has(self, state):
        return self.states.contains(state)

    @property
    def is_showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def is_enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    def children(self):
        for at in range(min(self.accessible.get_child_count(), MOST_CHILDREN)):
            child = self.accessible.get_child_at_index(at)
            if child is not None:
                yield Node(child, self)

    def description(self):
        return self.accessible.get_description() or ''

    def texts(self):
        """All that can be read of it"""
        yield self.name
        yield self.description()
        if self.role in TEXTS:
            yield Atspi.Text.get_text(self.accessible, 0, -1) or ''

    def labels(self):
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                for at in range(relation.get_n_targets()):
                    yield (relation.get_target(at).get_name() or '').strip()

    def is_named(self):
        if self.role == 'combo box':  # whose name is what is chosen in it
            return any(self.labels())
        if self.role == 'list' and self.parent.role == 'combo box':
            return self.parent.is_named()
        return bool(self.name) or any(self.labels())

    def actions(self):
        return [Atspi.Action.get_action_name(self.accessible, at)
                for at in range(Atspi.Action.get_n_actions(self.accessible))]

    def do(self, *names):
        for at, name in enumerate(self.actions()):
            if name in names:
                return Atspi.Action.do_action(self.accessible, at)
        raise AssertionError(f'{self.path}: has none of {names}')

    def is_control(self):
        return self.role in CONTROLS or (self.has(Atspi.StateType.FOCUSABLE)
                                         and self.role not in CELLS)


def walk(node, *, only_showing=True):
    yield node
    for child in node.children():
        if child.is_showing or not only_showing:
            yield from walk(child, only_showing=only_showing)


class Desk:
    """A screen, a session bus and the bus of AT-SPI, for nobody but us"""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='sessionary-screenreader-')
        self.environment = dict(
            os.environ, HOME=self.folder, XDG_RUNTIME_DIR=self.folder, QT_QPA_PLATFORM='xcb',
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', LC_ALL='C.UTF-8', TZ='UTC')
        self.server, number = self.start(
            'Xvfb', '-displayfd', '1', '-noreset', '-screen', '0', '1600x1000x24')
        self.environment['DISPLAY'] = ':' + number
        self.bus, address = self.start('dbus-daemon', '--session', '--nofork', '--print-address=1')
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = address
        os.environ.update(self.environment)
        Atspi.init()

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        return process, process.stdout.readline().strip()

    def end(self):
        for process in (self.bus, self.server):
            process.stdout.close()
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class ScreenReaderTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()

    @classmethod
    def tearDownClass(cls):
        cls.desk.end()

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix='sessionary-screenreader-')
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.program = None
        self.unnamed = set()

    def tearDown(self):
        self.assertEqual(sorted(self.unnamed), [], 'controls without a name')

    # --- the program

    def start(self, *fixtures):
        """The program on copies of these fixtures"""
        paths = []
        for fixture in fixtures:
            target = self.folder / pathlib.Path(fixture).name
            shutil.copy(DATA / fixture, target)
            target.chmod(0o600)
            paths.append(target)
        environment = dict(self.desk.environment, HOME=str(self.folder))
        for name in ('XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'):
            (self.folder / name).mkdir(mode=0o700)
            environment[name] = str(self.folder / name)
        self.program = subprocess.Popen([WINDOW, *map(str, paths)], env=environment)
        self.addCleanup(self.stop)
        wait_for(lambda: self.window('Sessionary') if not fixtures
                 else self.window(f'{paths[0].stem} — Sessionary'), 'the window')

    def stop(self):
        self.program.kill()
        self.program.wait()
        wait_for(lambda: self.application() is None, 'the end of the program')

    def application(self):
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child is not None and child.get_process_id() == self.program.pid:
                Atspi.Accessible.set_cache_mask(child, Atspi.Cache.NONE)
                return Node(child)
        return None

    def windows(self):
        application = self.application()
        return [node for node in application.children() if node.is_showing] if application else []

    def window(self, title):
        return next((window for window in self.windows() if window.name == title), None)

    def wait_for_window(self, title):
        return wait_for(lambda: self.window(title), f'“{title}”')

    def find(self, name, *roles, within=None, only_showing=True):
        for top in ([within] if within else self.windows()):
            for node in walk(top, only_showing=only_showing):
                if (not roles or node.role in roles) and node.name == name:
                    return node
        return None

    def wait_to_find(self, name, *roles, **options):
        return wait_for(lambda: self.find(name, *roles, **options), f'{roles} “{name}”')

    # --- what somebody does

    def press(self, name, *roles, **options):
        def enabled():
            node = self.find(name, *(roles or ('push button', 'toggle button')), **options)
            return node if node and node.is_enabled else None
        wait_for(enabled, f'“{name}”').do('Press', 'Toggle')

    def choose(self, name):
        """An item of a menu, which need not be open"""
        self.press(name, 'menu item', within=self.menu_bar(), only_showing=False)

    def menu_bar(self):
        return wait_for(lambda: next((node for node in self.main_window().children()
                                      if node.role == 'menu bar'), None), 'the menu bar')

    def main_window(self):
        return next(window for window in self.windows() if window.role == 'frame')

    def keys(self, title, *keys):
        """Pressed in the window of that title: nothing but the keyboard moves the focus."""
        def focused():
            found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', f'^{title}$'],
                                   capture_output=True, text=True, check=False)
            return found.stdout.split()
        number = wait_for(focused, title)[-1]
        subprocess.run(['xdotool', 'windowfocus', '--sync', number], check=True)
        wait_for(lambda: self.window(title).has(Atspi.StateType.ACTIVE), f'the focus of {title}')
        for key in keys:
            subprocess.run(['xdotool', 'key', '--delay', '5', *key.split()], check=True)

    def tab_to(self, title, name):
        """Tab, until what has that name has the focus"""
        for _ in range(30):
            if self.wait_to_find(name).has(Atspi.StateType.FOCUSED):
                return
            self.keys(title, 'Tab')
        raise AssertionError(f'Tab does not come to “{name}”')

    def type(self, title, text):
        self.keys(title)
        subprocess.run(['xdotool', 'type', '--delay', '5', text], check=True)

    def answer_file_dialog(self, title, path, button):
        """The dialog is Qt's, where the desktop has none: it is used, and not looked at."""
        dialog = self.wait_for_window(title)
        field = wait_for(lambda: next((node for node in walk(dialog) if node.role == 'text'
                                       and list(node.labels())), None), 'the name of the file')
        Atspi.EditableText.set_text_contents(field.accessible, str(path))
        self.press(button, 'push button', within=dialog)
        wait_for(lambda: self.window(title) is None, f'the end of “{title}”')

    # --- what is looked at

    def check(self, *titles):
        """All that is showing in these windows; all windows when there is none"""
        for top in [self.wait_for_window(title) for title in titles] or self.windows():
            self.look_at(top)

    def look_at(self, top):
        def look():
            nodes = list(walk(Node(top.accessible, top.parent)))
            unnamed = {node.path for node in nodes
                       if node.is_control() and not node.is_named()}
            # and not the text
            told = {node.role for node in nodes if any(map(holds_secret, node.texts()))}
            return len(nodes), unnamed, told
        count, unnamed, told = wait_for(look, 'a tree that stays as it is')
        if unnamed:  # something may just have been taken away
            time.sleep(0.5)
            count, unnamed, told = wait_for(look, 'a tree that stays as it is')
        self.assertGreater(count, 1)
        self.unnamed |= unnamed
        self.assertEqual(told, set(), f'in “{top.name}” something says a key')

    def check_dialog(self, title):
        """And closes it, as everybody does"""
        self.check(title)
        self.keys(title, 'Escape')
        wait_for(lambda: self.window(title) is None, f'the end of “{title}”')

    # --- the tests

    def test_nothing_is_open(self):
        self.start()
        self.wait_to_find('Open files…', 'push button')
        self.check()

    def test_menus(self):
        self.start('telethon/v8_plain.session', 'telethon/v7_full.session')
        self.check()
        opened = [title for item in self.menu_bar().children() for title in self.open_menu(item)]
        self.assertGreaterEqual(set(opened), {'File', 'Session', 'Hand over', 'Copy string as'})

    def open_menu(self, item):
        """And those inside of it; their titles"""
        def popup():
            return next((node for node in Node(item.accessible, item.parent).children()
                         if node.role == 'popup menu' and node.is_showing), None)
        item.do('ShowMenu')
        menu = wait_for(popup, f'the menu “{item.name}”')
        self.look_at(menu)
        yield item.name
        for child in menu.children():
            if child.is_enabled and 'ShowMenu' in child.actions():
                yield from self.open_menu(child)
        item.do('ShowMenu')  # closes it

    def test_secrets_are_known(self):
        key = MANIFEST['strings'][0]['expected']['auth_key']
        self.assertTrue(holds_secret('key: ' + key.upper()))
        string = next(item['string'] for item in MANIFEST['strings']
                      if item['expected']['auth_key'] and item['format'] == 'telethon')
        self.assertTrue(holds_secret(string))

    def test_pages(self):
        self.start('telethon/v8_plain.session')
        self.wait_to_find('Auth key', 'label')
        self.check()
        said = [text for node in walk(self.main_window()) for text in node.texts()]
        # of the masked key, and of the button that shows it
        self.assertEqual(said.count('hidden, 256 bytes'), 2)
        for title, content in [
                ('Anatomy', 'Parts of the session string'), ('Peers', 'Filter peers'),
                ('Tables', 'Tables of the file'), ('Health', 'Findings'), ('Overview', 'Overview')]:
            self.press(title, 'page tab')
            self.wait_to_find(content)
            self.check()
        self.press('Tables', 'page tab')
        self.tab_to('v8_plain — Sessionary', 'Tables of the file')
        self.keys('v8_plain — Sessionary', 'Home', 'Down')
        self.wait_to_find('auth_key', 'table column header')
        self.check()

    def test_dialogs_of_a_session(self):
        self.start('telethon/v8_plain.session')
        self.choose('Convert…')
        self.check_dialog('Convert session')
        self.choose('Settings…')
        self.check('Settings')
        self.find('As the desktop', 'combo box').do('Press')  # the first, of languages
        self.wait_to_find('Español', 'list item')
        self.check()
        self.keys('Settings', 'Escape')
        self.check_dialog('Settings')
        self.choose('About Sessionary')
        self.check_dialog('About Sessionary')
        self.choose('Show as QR code…')
        self.check_dialog('QR code')
        self.choose('Pyrogram 2 and its forks')
        self.check_dialog('Copy string')
        self.press('Peers', 'page tab')
        self.press('Export…')
        self.check_dialog('Export peers')

    def test_many(self):
        self.start('telethon/v8_plain.session', 'telethon/v7_full.session')
        self.tab_to('v8_plain — Sessionary', 'Sessions')
        self.keys('v8_plain — Sessionary', 'ctrl+a')
        self.choose('Convert…')
        self.check_dialog('Convert sessions')

    def test_encrypted(self):
        self.start('go/gogram_secret.session')
        self.press('Enter password…', 'push button')
        self.check_dialog('Enter password')
        self.check()

    def test_damaged(self):
        self.start('damaged/truncated_half.session')
        self.wait_to_find('Try again', 'push button')
        self.check()

    def test_import_and_save(self):
        self.start('telethon/v8_plain.session')
        string = subprocess.run([CLI, 'export', '--as', 'telethon',
                                 str(self.folder / 'v8_plain.session')],
                                capture_output=True, check=True).stdout
        clip = subprocess.Popen(['xclip', '-selection', 'clipboard', '-quiet'],
                                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, env=self.desk.environment)
        self.addCleanup(clip.wait)
        self.addCleanup(clip.kill)
        clip.stdin.write(string)
        clip.stdin.close()
        self.choose('Import string…')
        title = 'Import session string'
        self.check(title)
        self.press('Paste', 'push button', within=self.wait_for_window(title))
        name = self.wait_to_find('Name', 'text', within=self.wait_for_window(title))
        self.check(title)
        Atspi.EditableText.set_text_contents(name.accessible, 'imported')
        self.press('Import', 'push button', within=self.wait_for_window(title))
        self.wait_for_window('imported — Sessionary')
        self.check()
        self.choose('Close session')
        self.check('Close session')
        self.press('Save as…', 'push button', within=self.wait_for_window('Close session'))
        self.answer_file_dialog('Save session as', self.folder / 'v8_plain.session', 'Save')
        self.check_dialog('Replace file')

    def test_library(self):
        shutil.copy(DATA / 'telethon/v8_plain.session', self.folder / 'first.session')
        self.start()
        self.choose('Add folder to the library…')
        self.answer_file_dialog('Choose a folder', self.folder, 'Choose')
        self.wait_to_find('first', 'table cell', 'tree item')
        self.check()
        self.tab_to('Sessionary', 'Sessions of the library')
        self.wait_for_window('first — Sessionary')
        self.choose('Label…')
        self.check_dialog('Label')

    def test_vault(self):
        self.start('telethon/v8_plain.session')
        window = 'v8_plain — Sessionary'
        places = self.wait_to_find('Places', 'list')
        self.find('Vault', 'list item', within=places).do('Toggle', 'Press')
        self.press('Create a vault…')
        self.answer_file_dialog('Save session as', self.folder / 'my.vault', 'Save')
        title = 'Choose a pass phrase'
        self.check(title)
        self.type(title, 'several words')
        self.keys(title, 'Tab')
        self.type(title, 'several words')
        self.check(title)
        self.keys(title, 'Return')
        self.wait_to_find('Sessions in the vault')
        self.check()
        self.find('All open (1)', 'list item').do('Toggle', 'Press')
        self.wait_for_window(window)
        self.choose('Keep in the vault')
        self.wait_to_find('Vault (1)', 'list item').do('Toggle', 'Press')
        self.tab_to('Sessionary', 'Sessions in the vault')
        self.wait_for_window(window)
        self.choose('Remove from the vault')
        self.wait_to_find('Undo', 'push button')
        self.check()
        self.press('Lock', 'push button')
        self.wait_to_find('“my.vault” is locked')
        self.check()

    def test_lock(self):
        self.start('telethon/v8_plain.session')
        self.choose('Lock')
        self.wait_to_find('Unlock', 'push button')
        self.check()
        self.press('Unlock', 'push button')
        self.wait_for_window('v8_plain — Sessionary')


if __name__ == '__main__':
    unittest.main()
