#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sessionary authors
# SPDX-License-Identifier: MIT
"""Measures Sessionary beside others in one run, and prints the tables of README.md.

    tests/bench/run.py                               prints them
    tests/bench/run.py --out tests/bench/README.md   and puts them there
    tests/bench/run.py --quick                       small inputs and one run, to try the script
"""

import argparse
import contextlib
import csv
import datetime
import json
import os
import pathlib
import platform
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / 'build' / 'release'
BENCH = BUILD / 'tests' / 'bench'
BEGIN, END = '<!-- the last run -->', '<!-- end of the last run -->'

STILL = 1.5  # s without a change: the picture is the last one
LIMIT = 30  # s
STARTS = 5  # in each run: one is over so soon that a busy moment is half of it
SCREEN = (1600, 1000)
ASIDE = (SCREEN[0] - 10, SCREEN[1] - 10)  # where the pointer is in nobody's way
FIRST_FRAME = (300, 0, 4, 600)  # in all windows: anything there is the first frame
# Of the first column in DB Browser's window, which has a size of its own when it is started first
ROWS_OF_DB4S = (110, 195, 80, 200)
SHOWN_ROWS = 10
ROW_WIDTH = 60

CSV_QUERY = 'SELECT id, type, username, phone_number, last_update_on FROM peers'


def note(text):
    print(text, file=sys.stderr, flush=True)


# --- making ready

def prepare(options):
    if not options.no_install:
        subprocess.run(['bash', '-c', '. packaging/dependencies.sh && install_missing '
                        '"${build_packages[@]}" "${bench_packages[@]}"'], cwd=ROOT, check=True)
    if not options.no_build:
        note('Building')
        subprocess.run(['cmake', '--preset', 'release', '-DSESSIONARY_BENCH=ON'], cwd=ROOT,
                       check=True, stdout=subprocess.DEVNULL)
        subprocess.run(['cmake', '--build', '--preset', 'release', '--target', 'benchmarks', '--',
                        '--quiet'], cwd=ROOT, check=True)
    note('Making the inputs')
    sizes = ['--peers', '50000', '--sessions', '500'] if options.quick else []
    subprocess.run([sys.executable, HERE / 'make_inputs.py', options.data, *sizes], check=True)


@contextlib.contextmanager
def screen():
    """A display of our own, without a window manager"""
    read, write = os.pipe()
    server = subprocess.Popen(
        ['Xvfb', '-displayfd', str(write), '-screen', '0', f'{SCREEN[0]}x{SCREEN[1]}x24',
         '-nolisten', 'tcp'], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f':{answer.readline().strip()}'
    try:
        yield name
    finally:
        server.terminate()
        server.wait()


def environment(home, display):
    """What a program is run with: a home that nobody has used before"""
    names = {'HOME': home, 'XDG_CONFIG_HOME': home / 'config', 'XDG_DATA_HOME': home / 'data',
             'XDG_CACHE_HOME': home / 'cache', 'XDG_RUNTIME_DIR': home / 'run'}
    for folder in names.values():
        folder.mkdir(parents=True, exist_ok=True)
    names['XDG_RUNTIME_DIR'].chmod(0o700)
    return {**os.environ, **{name: str(folder) for name, folder in names.items()},
            'DISPLAY': display, 'QT_QPA_PLATFORM': 'xcb', 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC',
            'DBUS_SESSION_BUS_ADDRESS': 'disabled:'}  # each would look for one of its own


# --- looking at windows from outside

class Observer:
    """Looks at the screen, and does with the mouse what a person does, the same for each program"""

    def __init__(self, display):
        from Xlib import X, display as xdisplay
        from Xlib.ext import damage, xtest
        self._x, self._xtest = X, xtest
        self._display = xdisplay.Display(display)
        self._root = self._display.screen().root
        self._display.damage_query_version()
        self._damage = self._root.damage_create(damage.DamageReportNonEmpty)

    def picture(self, place):
        x, y, width, height = place
        return self._root.get_image(x, y, width, height, self._x.ZPixmap, 0xffffffff).data

    def point(self, x, y):
        self._xtest.fake_input(self._display, self._x.MotionNotify, x=x, y=y)
        self._display.sync()

    def click(self, place):
        self.point(place[0] + place[2] // 2, place[1] + place[3] // 2)
        for kind in (self._x.ButtonPress, self._x.ButtonRelease):
            self._xtest.fake_input(self._display, kind, 1)
        self._display.sync()

    def wait(self, place, wanted):
        """Until wanted(picture of place). False when that takes too long"""
        end = time.monotonic() + LIMIT
        while (left := end - time.monotonic()) > 0:
            # What is drawn from here on is told. To look again and again would take as much of a
            # processor as the program has for its start.
            self._display.damage_subtract(self._damage)
            if wanted(self.picture(place)):
                return True
            if not self._display.pending_events():  # it may have come with the picture
                select.select([self._display], [], [], left)
            while self._display.pending_events():
                self._display.next_event()
        return False

    def last_picture(self, place):
        """The picture that does not change any more"""
        last, since = self.picture(place), time.monotonic()
        end = since + LIMIT
        while time.monotonic() - since < STILL and time.monotonic() < end:
            time.sleep(0.02)
            if (now := self.picture(place)) != last:
                last, since = now, time.monotonic()
        return last

    def wait_for_nothing(self):
        self.point(*ASIDE)
        self.wait(FIRST_FRAME, lambda picture: not any(picture))


@contextlib.contextmanager
def running(command, env):
    process = subprocess.Popen([str(part) for part in command], env=env, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def resident(process):
    status = pathlib.Path(f'/proc/{process.pid}/status').read_text()
    return int(status.split('VmRSS:')[1].split()[0]) / 1024


class FirstFrame:
    """Milliseconds from starting a program to the first picture in its window"""

    def __init__(self, observer, command, env):
        self.observer, self.command, self.env = observer, command, env
        self.times, self.memory = [], None
        self.observer.wait_for_nothing()
        with running(command, env) as process:  # reads from the disk, and writes its first settings
            observer.wait(FIRST_FRAME, any)
            observer.last_picture(FIRST_FRAME)
            self.memory = resident(process)

    def measure(self):
        self.observer.wait_for_nothing()
        start = time.perf_counter()
        with running(self.command, self.env):
            if self.observer.wait(FIRST_FRAME, any):
                self.times.append((time.perf_counter() - start) * 1000)


class Rows:
    """Milliseconds from starting a program to the rows on the screen. It is run once at leisure, to
    see what the picture will be; where a tab has to be clicked, that is done once it is there."""

    def __init__(self, observer, command, env, rows, tab=None):
        self.observer, self.command, self.env = observer, command, env
        self.rows, self.tab = rows, tab
        self.times = []
        observer.wait_for_nothing()
        with running(command, env) as process:
            observer.wait(FIRST_FRAME, any)
            if tab:
                self.tab_picture = observer.last_picture(tab)
                observer.click(tab)
            self.row_picture = observer.last_picture(rows)
            self.memory = resident(process)

    def measure(self):
        self.observer.wait_for_nothing()
        start = time.perf_counter()
        with running(self.command, self.env):
            if self.tab:
                if not self.observer.wait(self.tab, lambda picture: picture == self.tab_picture):
                    return
                self.observer.click(self.tab)
            if self.observer.wait(self.rows, lambda picture: picture == self.row_picture):
                self.times.append((time.perf_counter() - start) * 1000)


class Command:
    """Milliseconds that a command takes, with its output in a file"""

    def __init__(self, command, out):
        self.command, self.out = [str(part) for part in command], out
        self.times = []

    def measure(self):
        with open(self.out, 'wb') as out:
            start = time.perf_counter()
            subprocess.run(self.command, stdout=out, stderr=subprocess.DEVNULL, check=True)
            self.times.append((time.perf_counter() - start) * 1000)


class Reports:
    """Runs of a program that prints JSON objects of what it has measured itself"""

    def __init__(self, command, env=None):
        self.command, self.env = [str(part) for part in command], env
        self.runs = []

    def measure(self, *more):
        done = subprocess.run([*self.command, *more], env=self.env, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=True, text=True)
        self.runs.append([json.loads(line) for line in done.stdout.splitlines()])


# --- what is measured

class Measurements:
    def __init__(self, options, display, home):
        def env(name):
            return environment(home / name, display)

        many, few = options.data / 'many.session', options.data / 'few.session'
        program, cli = BUILD / 'bin' / 'sessionary', BUILD / 'bin' / 'sessionary-cli'
        observer = Observer(display)
        out = home / 'out'
        note('Looking at the programs at leisure')
        self.window = Reports([BENCH / 'bench_window', options.data], env('window'))
        self.window.measure('--idle', '2' if options.quick else '10')
        tab, rows = self.places()

        self.empty = FirstFrame(observer, [BENCH / 'empty_window'], env('empty'))
        self.started = FirstFrame(observer, [program], env('started'))
        self.many = Rows(observer, [program, many], env('many'), rows, tab)
        self.few = Rows(observer, [program, few], env('few'), rows, tab)
        self.db4s = self.db4s_many = None
        if shutil.which('sqlitebrowser'):
            self.db4s = FirstFrame(observer, ['sqlitebrowser'], env('db4s'))
            self.db4s_many = Rows(observer, ['sqlitebrowser', '-t', 'peers', many],
                                  env('db4s_many'), ROWS_OF_DB4S)
        self.scan = Command([cli, 'scan', '--json', options.data / 'sessions'], out)
        self.plain_scan = Command([BENCH / 'plain_scan', options.data / 'sessions'], out)
        self.csv = Command([cli, 'peers', '--format', 'csv', many], out)
        self.plain_csv = Command(['sqlite3', '-readonly', '-header', '-csv', many, CSV_QUERY], out)
        self.plain_peers = Reports([BENCH / 'plain_peers', many])

        starts = [self.empty, self.started, self.db4s]
        others = [self.many, self.few, self.db4s_many, self.scan, self.plain_scan, self.csv,
                  self.plain_csv, self.plain_peers]
        for run in range(options.runs):
            note(f'Run {run + 1} of {options.runs}')
            for each in starts * STARTS + others:
                if each:
                    each.measure()
            if run > 0:
                self.window.measure('--idle', '0')

    def steps(self, name):
        return [line for run in self.window.runs for line in run if line['step'] == name]

    def places(self):
        """Where the window has the tab and the first rows"""
        place = self.steps('places')[0]
        x, y, _, _ = place['rows']
        return place['tab'], (x, y, ROW_WIDTH, place['row_height'] * SHOWN_ROWS)

    def step(self, name, key='ms'):
        return middle([line.get(key) for line in self.steps(name)])

    def plain(self, name):
        return middle([run[0][name] for run in self.plain_peers.runs])


def middle(values):
    """The median, or None where something was never there"""
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


# --- the tables

def number(value, unit='ms'):
    if value is None:
        return '–'
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f'{value:,.{digits}f} {unit}'.rstrip()


def verdict(value, most):
    return 'not measured' if value is None else 'yes' if value <= most else '**no**'


def ratio_row(what, ours, other_name, theirs, most):
    """At most so many times what another takes"""
    ratio = ours / theirs if ours is not None and theirs else None
    other = f'{other_name}: {number(theirs)}'
    return [what, number(ours), other, number(ratio, '×'), f'{most} ×', verdict(ratio, most)]


def limit_row(what, ours, most, unit='ms', beside=''):
    return [what, number(ours, unit), beside, '', f'{most} {unit}', verdict(ours, most)]


def goals(m):
    start, many = middle(m.started.times), middle(m.many.times)
    rows = [ratio_row('start to first frame', start, 'an empty QMainWindow',
                      middle(m.empty.times), 1.5)]
    if m.db4s:
        rows.append(ratio_row('start to first frame', start, 'DB Browser',
                              middle(m.db4s.times), 0.5))
    rows.append(ratio_row('1M peers: start to rows on screen', many, 'with 10 peers',
                          middle(m.few.times), 1.2))
    if m.db4s_many:
        rows.append(ratio_row('1M peers: start to rows on screen', many, 'DB Browser',
                              middle(m.db4s_many.times), 0.5))
    resident_then = [m.step(name, 'rss_kib') for name in ('sorted end', 'scroll')]
    just_opened = [f'{name}, just opened: {number(measured.memory, "MiB")}' for name, measured in
                   (('Sessionary', m.many), ('DB Browser', m.db4s_many)) if measured]
    rows.append(limit_row('memory with 1M peers, after sorting and after scrolling through all',
                          max(resident_then) / 1024, 80, 'MiB', '; '.join(just_opened)))
    longest = [run['longest'] for run in m.steps('stalls')]
    work = max((run['longest_work'] for run in m.steps('stalls')),
               key=lambda stall: stall['cpu_ms'])
    idle = m.steps('idle')[0]
    rows += [
        limit_row('jump to the end, natural order', m.step('end'), 16),
        limit_row('jump to the end, after an unindexed sort', m.step('sorted end'), 16),
        ratio_row('unindexed sort: the index is ready', m.step('sort'),
                  '`SELECT rowid … ORDER BY`', m.plain('sorted'), 1.3),
        ratio_row('filter `99999`: first hits on screen', m.step('filter'),
                  f'all hits: {number(m.step("filtered"))}; `SELECT rowid … LIKE`',
                  m.plain('filtered'), 1.2),
        limit_row('a search that nobody wants any more is over', m.step('cancel'), 20),
        limit_row('stalls of the UI thread, p99', m.step('stalls', 'p99_ms'), 16,
                  beside=f'{number(m.step("stalls", "p99_cpu_ms"))} of work alone'),
        limit_row('stalls of the UI thread, the longest',
                  middle([stall['ms'] for stall in longest]), 50,
                  beside=f'{number(work["cpu_ms"])} of work alone in the worst run, in '
                         f'“{work["step"]}”: {work["event"]}'),
        ratio_row('scan of 10,000 sessions', middle(m.scan.times), 'a plain C loop',
                  middle(m.plain_scan.times), 0.7),
        ratio_row('the same, again', m.step('scan again'), 'a plain C loop',
                  middle(m.plain_scan.times), 0.1),
        ratio_row('CSV of 1M peers', middle(m.csv.times), '`sqlite3 -csv`',
                  middle(m.plain_csv.times), 1.0),
        limit_row('idle, 10,000 files watched: processor',
                  idle['cpu_ms'] / idle['seconds'] / 10, 0.1, '%'),
    ]
    return rows


def window_steps(m):
    names = list(dict.fromkeys(line['step'] for line in m.window.runs[0] if 'stall' in line))
    rows = []
    for name in names:
        steps = m.steps(name)
        worst = max((line['stall'] for line in steps), key=lambda stall: stall['ms'])
        rows.append([name, number(m.step(name)), number(m.step(name, 'rss_kib') / 1024, 'MiB'),
                     number(middle([line['stall']['ms'] for line in steps])), worst['event']])
    return rows


def parts(options, home):
    """What bench_parts has measured"""
    out = home / 'parts.csv'
    subprocess.run([BENCH / 'bench_parts', '-o', f'{out},csv'], check=False,
                   env={**os.environ, 'SESSIONARY_BENCH_DATA': str(options.data)})
    with open(out, newline='') as lines:
        return [[f'{name}: {row}' if row else name, number(float(value))]
                for name, row, _, value, *_ in csv.reader(lines)]


def table(headers, rows):
    lines = [headers, ['---'] * len(headers), *rows]
    return '\n'.join('| ' + ' | '.join(str(cell) for cell in line) + ' |' for line in lines)


def output_of(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return 'none'


def machine():
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo')
                  if line.startswith('model name')), platform.machine())
    memory = os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2 ** 30
    versions = {
        'Qt': output_of('qmake6', '-query', 'QT_VERSION'),
        'SQLite': output_of('sqlite3', '--version').split(' ')[0],
        'DB Browser for SQLite': output_of('dpkg-query', '-W', '-f', '${Version}', 'sqlitebrowser'),
    }
    return (f'{model}, {os.cpu_count()} cores, {memory:.0f} GiB, Linux {platform.release()}; '
            + ', '.join(f'{name} {version}' for name, version in versions.items()))


def report(options, m, part_rows):
    load = ', '.join(f'{value:.1f}' for value in options.load)
    runs = f'median of {options.runs} runs' if options.runs > 1 else 'one run'
    small = ' **Small inputs: the numbers say nothing.**' if options.quick else ''
    return '\n\n'.join([
        f'{datetime.date.today()}, {runs}, on {machine()}; load before it: {load}.{small}',
        table(['what', 'Sessionary', 'compared with', 'ratio', 'at most', 'ok'], goals(m)),
        'In the window, step by step:',
        table(['step', 'until it is on screen', 'resident', 'longest stall',
               'what the longest of all runs was in'], window_steps(m)),
        'The parts (`bench_parts`):',
        table(['part', 'time'], part_rows)])


def put_into(path, text):
    page = path.read_text()
    before, rest = page.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    path.write_text(f'{before}{BEGIN}\n\n{text}\n\n{END}{after}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--out', type=pathlib.Path, help='a page to put the tables into')
    parser.add_argument('--quick', action='store_true', help='small inputs and one run')
    parser.add_argument('--runs', type=int, help='5, and 1 with --quick')
    parser.add_argument('--data', type=pathlib.Path, help='where the inputs are, or are made')
    parser.add_argument('--no-install', action='store_true', help='the packages are there')
    parser.add_argument('--no-build', action='store_true', help='the programs are there')
    options = parser.parse_args()
    options.runs = options.runs or (1 if options.quick else 5)
    usual = ROOT / 'build' / 'bench' / ('quick' if options.quick else 'full')
    options.data = (options.data or usual).resolve()

    prepare(options)
    try:
        import Xlib  # noqa: F401
    except ImportError:
        sys.exit('python3-xlib is for the Python of the system: run this with /usr/bin/python3')
    options.load = os.getloadavg()
    with tempfile.TemporaryDirectory(prefix='sessionary-bench-') as home, screen() as display:
        home = pathlib.Path(home)
        measured = Measurements(options, display, home)
        note('The parts')
        text = report(options, measured, parts(options, home))
    print(text)
    if options.out:
        put_into(options.out, text)


if __name__ == '__main__':
    main()
