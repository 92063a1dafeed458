# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""What is installed: valid by the tools that judge it, complete, of one version, and without a network."""

import configparser
import gzip
import os
import pathlib
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(os.environ['SESSIONARY_ROOT'])
SOURCE = pathlib.Path(os.environ['SESSIONARY_SOURCE'])
VERSION = os.environ['SESSIONARY_VERSION']
SHARE = ROOT / 'share'
ID = 'io.github.sessionary.Sessionary'
PROGRAMS = [ROOT / 'bin/sessionary', ROOT / 'bin/sessionary-cli']
DESKTOP = SHARE / f'applications/{ID}.desktop'
SERVICE = SHARE / f'dbus-1/services/{ID}.service'
METAINFO = SHARE / f'metainfo/{ID}.metainfo.xml'
TYPES = SHARE / f'mime/packages/{ID}.xml'
MIME = '{http://www.freedesktop.org/standards/shared-mime-info}'

# Whatever else a library is called: with one of these, something could be sent.
NETWORK = re.compile(r'qt6network|curl|soup|nghttp|libssl|gnutls|libnss3|ldns|resolv|libssh|libgio')


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Judged(unittest.TestCase):
    def judge(self, *command):
        done = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ''))

    def test_desktop_file(self):
        self.judge('desktop-file-validate', DESKTOP)

    def test_metainfo(self):
        done = subprocess.run(['appstreamcli', 'validate', '--no-net', METAINFO],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_man_pages(self):
        for page in sorted((SOURCE / 'packaging/man').iterdir()):
            self.judge('mandoc', '-T', 'lint', '-W', 'warning', page)


class Complete(unittest.TestCase):
    def setUp(self):
        entry = configparser.ConfigParser(interpolation=None, delimiters='=')
        entry.optionxform = str
        entry.read(DESKTOP)
        self.entry = entry

    def types(self):
        """What we name, and nothing of the types that everybody has"""
        return [kind.get('type') for kind in ElementTree.parse(TYPES).iter(f'{MIME}mime-type')
                if kind.find(f'{MIME}comment') is not None]

    def test_every_type_is_opened(self):
        listed = self.entry['Desktop Entry']['MimeType'].rstrip(';').split(';')
        self.assertEqual(sorted(listed), sorted(self.types()))
        provided = [kind.text for kind in ElementTree.parse(METAINFO).iter('mediatype')]
        self.assertEqual(sorted(provided), sorted(self.types()))

    def test_every_icon_is_there(self):
        icons = SHARE / 'icons/hicolor'
        names = [('apps', self.entry['Desktop Entry']['Icon'])]
        for kind in ElementTree.parse(TYPES).iter(f'{MIME}mime-type'):
            if kind.find(f'{MIME}comment') is None:
                continue
            icon = kind.find(f'{MIME}icon')
            names.append(('mimetypes', icon.get('name') if icon is not None
                          else kind.get('type').replace('/', '-')))
        for context, name in names:
            self.assertTrue((icons / f'scalable/{context}/{name}.svg').exists(), name)
        self.assertTrue((icons / f'symbolic/apps/{ID}-symbolic.svg').exists())
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            for context, name in names:
                head = (icons / f'{size}x{size}/{context}/{name}.png').read_bytes()[:24]
                self.assertEqual(head[:8], b'\x89PNG\r\n\x1a\n')
                self.assertEqual(int.from_bytes(head[16:20], 'big'), size)

    def test_every_action_is_there(self):
        for action in self.entry['Desktop Entry']['Actions'].rstrip(';').split(';'):
            self.assertTrue(self.entry[f'Desktop Action {action}']['Exec'].startswith('sessionary '))

    def test_the_bus_starts_it(self):
        self.assertEqual(self.entry['Desktop Entry']['DBusActivatable'], 'true')
        service = configparser.ConfigParser(interpolation=None, delimiters='=')
        service.optionxform = str
        service.read(SERVICE)
        # The specification wants the same name for both files and on the bus.
        self.assertEqual(service['D-BUS Service']['Name'], DESKTOP.stem)
        program, *options = service['D-BUS Service']['Exec'].split()
        self.assertTrue(os.path.isabs(program))
        self.assertEqual((os.path.basename(program), options), ('sessionary', ['--dbus-service']))
        self.assertEqual(ElementTree.parse(METAINFO).find('provides/dbus').text, DESKTOP.stem)
        # What the window's own help says nothing of, it understands.
        self.assertEqual(output(PROGRAMS[0], '--dbus-service', '--version'), f'sessionary {VERSION}\n')

    def test_the_window_has_every_option_in_its_man_page(self):
        page = re.sub('.\b', '', output('mandoc', '-T', 'ascii', SOURCE / 'packaging/man/sessionary.1'))
        options = set(re.findall(r'--[a-z-]+', output(PROGRAMS[0], '--help')))
        self.assertIn('--new-window', options)
        for option in sorted(options - {'--help-all'}): # which is of Qt
            self.assertRegex(page, rf'(?<![\w-]){option}(?![\w-])')

    def test_the_version_is_one(self):
        changelog = gzip.decompress((SHARE / 'doc/sessionary/changelog.Debian.gz').read_bytes())
        self.assertTrue(changelog.decode().startswith(f'sessionary ({VERSION}-1) '))
        self.assertEqual(ElementTree.parse(METAINFO).find('releases/release').get('version'), VERSION)
        self.assertEqual(output(PROGRAMS[1], '--version'), f'sessionary-cli {VERSION}\n')

    def test_the_man_page_has_every_command_and_option(self):
        page = output('mandoc', '-T', 'ascii', SOURCE / 'packaging/man/sessionary-cli.1')
        page = re.sub('.\b', '', page)
        script = output(PROGRAMS[1], 'completion', 'fish')
        commands = set(re.findall(r'__fish_use_subcommand -a (\S+)', script))
        options = set(re.findall(r' -l (\S+)', script))
        self.assertEqual(len(commands), 11)
        for word in sorted(commands | {f'--{option}' for option in options}):
            self.assertRegex(page, rf'(?<![\w-]){re.escape(word)}(?![\w-])')


class Offline(unittest.TestCase):
    def test_no_network_is_linked(self):
        plugins = list(ROOT.glob('lib/**/sessionary/*.so'))
        self.assertEqual([plugin.name for plugin in plugins], ['companion.so'])
        for program in PROGRAMS + plugins:
            needed = re.findall(r'\(NEEDED\).*\[(.+)\]', output('readelf', '-d', program))
            self.assertTrue(needed)
            loaded = re.findall(r'^\s*(\S+)', output('ldd', program), re.MULTILINE)
            self.assertGreater(len(loaded), len(needed))
            for library in needed + loaded:
                self.assertNotRegex(library.lower(), NETWORK)


if __name__ == '__main__':
    unittest.main()
