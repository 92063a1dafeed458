// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT
//
// bench_window DATA [--scroll STEPS] [--idle SECONDS]: the real window, used as a person does, on
// what make_inputs.py has made in the folder DATA. It prints a JSON object for each step: how long
// it took until the picture was there, how long the event loop was away, and the memory in use.

#include "core/processguard.h"
#include "gui/appearance.h"
#include "gui/iconset.h"
#include "gui/mainwindow.h"
#include "gui/secretclipboard.h"
#include "gui/settings.h"
#include "gui/testkeyring.h"
#include "gui/testpicker.h"
#include "models/locker.h"
#include "models/peermodel.h"
#include "models/sessioncatalog.h"
#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"
#include "storage/connection.h"
#include "watchedapplication.h"

#include <QAction>
#include <QCommandLineParser>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

#include <sys/resource.h>

#include <cstdio>

using namespace sessionary;
using namespace sessionary::bench;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Moment = WatchedApplication::Moment;

constexpr auto pauseBetweenKeys = 60ms; // of somebody who types quickly
constexpr auto timeToSettle = 800ms;
constexpr auto longRest = 3s;

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr auto name = "VmRSS:";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

double cpuMilliseconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) * 1e-3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonArray placeOf(const QWidget &widget, const QRect &part)
{
    const QPoint corner = widget.mapToGlobal(part.topLeft());
    return { corner.x(), corner.y(), part.width(), part.height() };
}

QJsonObject jsonOf(const WatchedApplication::Stall &stall)
{
    return { { u"ms"_s, stall.gap.ms },
             { u"cpu_ms"_s, stall.gap.cpuMs },
             { u"step"_s, stall.step },
             { u"event"_s, stall.event } };
}

/// Somebody at the window
class Person
{
public:
    Person(WatchedApplication &application, const QString &data);

    void start();
    void lookAtPeers();
    void jump() { jumpToEnd(u"end"_s); }
    void sort();
    void filter();
    void cancel();
    void scroll(int steps);
    void keepLibrary();
    void summarize();
    void idle(std::chrono::seconds time);

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window.findChild<T *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QTableView &peers() const { return *find<QTableView>("peersView"); }
    [[nodiscard]] WindowedModel &model() const
    {
        return *qobject_cast<WindowedModel *>(peers().model());
    }

    // --- what a person does
    static void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {},
                      const QString &text = {});
    static void click(QWidget &widget, const QPoint &position);
    void clickHeader(int column) const;
    void type(QLineEdit &edit, const QString &text);
    void jumpToEnd(const QString &step);

    // --- what a person sees
    [[nodiscard]] int lastShown() const;
    [[nodiscard]] bool areRowsShown() const;
    [[nodiscard]] bool isEndShown() const;
    [[nodiscard]] bool areHitsShown(const QString &text) const;

    void begin(const QString &step) { m_application.beginStep(step); }
    void finish(const QString &step, std::optional<double> time, QJsonObject more = {});
    void whenShown(const QString &step, const std::function<bool()> &isThere);
    void whenReady(const QString &step, const std::function<bool()> &isThere);
    /// Waits for what goes on, so that the next step begins with nothing to do.
    void rest(std::chrono::milliseconds time = timeToSettle) { m_application.wait(time); }

    WatchedApplication &m_application;
    const QString m_data;
    QTemporaryDir m_folder;
    Settings m_settings { m_folder.filePath(u"settings.ini"_s) };
    SessionLibrary m_library;
    SessionCatalog m_catalog { m_folder.filePath(u"library.db"_s) };
    VaultKeeper m_vault;
    test::TestPicker m_picker;
    SecretClipboard m_clipboard { *QApplication::clipboard() };
    Locker m_locker { m_library, m_vault };
    test::TestKeyring m_keyring;
    MainWindow m_window { Services { m_library, m_catalog, m_vault, m_locker, m_settings,
                                     m_clipboard, m_picker, m_keyring } };
};

Person::Person(WatchedApplication &application, const QString &data)
    : m_application(application)
    , m_data(data)
{
    m_picker.folder = m_data + u"/sessions"_s;
}

// --- what a person does

void Person::press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

void Person::click(QWidget &widget, const QPoint &position)
{
    for (const QEvent::Type type : { QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
        QMouseEvent event(type, position, widget.mapToGlobal(position), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, {});
        QCoreApplication::sendEvent(&widget, &event);
    }
}

void Person::clickHeader(int column) const
{
    QHeaderView *header = peers().horizontalHeader();
    const int middle = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    click(*header->viewport(), QPoint(middle, header->height() / 2));
}

void Person::type(QLineEdit &edit, const QString &text)
{
    for (const QChar letter : text.chopped(1)) {
        press(edit, letter.unicode(), {}, letter);
        m_application.wait(pauseBetweenKeys);
    }
    begin(u"filter"_s);
    press(edit, text.back().unicode(), {}, text.back());
}

// --- what a person sees

int Person::lastShown() const
{
    const int last = peers().rowAt(peers().viewport()->height() - 1);
    return last >= 0 ? last : model().rowCount() - 1;
}

bool Person::areRowsShown() const
{
    if (!peers().isVisible() || model().rowCount() == 0)
        return false;
    for (int row = peers().rowAt(0); row <= lastShown(); ++row) {
        if (!model().index(row, 0).data(PeerModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

bool Person::isEndShown() const
{
    return lastShown() == model().rowCount() - 1 && areRowsShown();
}

bool Person::areHitsShown(const QString &text) const
{
    if (!areRowsShown())
        return false;
    for (int row = peers().rowAt(0); row <= lastShown(); ++row) {
        bool isHit = false;
        for (int column = 0; column < model().columnCount(); ++column)
            isHit = isHit || model().index(row, column).data().toString().contains(text);
        if (!isHit)
            return false;
    }
    return true;
}

void Person::finish(const QString &step, std::optional<double> time, QJsonObject more)
{
    more.insert(u"step"_s, step);
    more.insert(u"ms"_s, time ? QJsonValue(*time) : QJsonValue());
    const auto *view = m_window.findChild<QTableView *>(u"peersView"_s);
    more.insert(u"rows"_s, view != nullptr ? view->model()->rowCount() : 0);
    more.insert(u"rss_kib"_s, residentKiB());
    more.insert(u"stall"_s, jsonOf(m_application.longestStallOfStep()));
    print(more);
}

void Person::whenShown(const QString &step, const std::function<bool()> &isThere)
{
    finish(step, m_application.waitUntil(Moment::Frame, isThere));
}

void Person::whenReady(const QString &step, const std::function<bool()> &isThere)
{
    finish(step, m_application.waitUntil(Moment::AnyEvent, isThere));
}

// --- the steps

void Person::start()
{
    begin(u"start"_s);
    m_application.watchFramesOf(*m_window.centralWidget());
    m_window.show();
    whenShown(u"start"_s, [] { return true; });
    m_catalog.load();
    rest();
}

void Person::lookAtPeers()
{
    auto *tabs = find<QTabWidget>("inspectorTabs");
    begin(u"open"_s);
    m_window.openPaths({ m_data + u"/many.session"_s });
    static_cast<void>(m_application.waitUntil(Moment::AnyEvent, [&] { return tabs->isVisible(); }));
    const QRect tab = tabs->tabBar()->tabRect(tabs->indexOf(find<QWidget>("peersPage")));
    click(*tabs->tabBar(), tab.center()); // which makes the page
    m_application.watchFramesOf(*peers().viewport());
    whenShown(u"open"_s, [this] { return areRowsShown(); });
    whenReady(u"index"_s, [this] { return !model().isBusy(); });
    rest();
    print({ { u"step"_s, u"places"_s },
            { u"tab"_s, placeOf(*tabs->tabBar(), tab) },
            { u"rows"_s, placeOf(*peers().viewport(), peers().viewport()->rect()) },
            { u"row_height"_s, peers().rowHeight(0) } });
}

void Person::jumpToEnd(const QString &step)
{
    press(peers(), Qt::Key_Home, Qt::ControlModifier);
    peers().setFocus();
    peers().setCurrentIndex(model().index(0, 0)); // a table without a current row goes to its first
    rest();
    begin(step);
    press(peers(), Qt::Key_End, Qt::ControlModifier);
    whenShown(step, [this] { return isEndShown(); });
    rest();
}

void Person::sort()
{
    begin(u"sort"_s);
    clickHeader(PeerModel::Updated);
    whenReady(u"sort"_s, [this] { return !model().isBusy(); });
    rest();
    jumpToEnd(u"sorted end"_s);
    for (int turn = 0; turn < 2; ++turn) { // the other way round, and not at all
        begin(u"unsort"_s);
        clickHeader(PeerModel::Updated);
        whenReady(u"unsort"_s, [this] { return !model().isBusy(); });
    }
    press(peers(), Qt::Key_Home, Qt::ControlModifier);
    rest();
}

void Person::filter()
{
    auto *edit = find<QLineEdit>("filterEdit");
    edit->setFocus();
    const QString text = u"99999"_s;
    type(*edit, text);
    whenShown(u"filter"_s, [&] { return areHitsShown(text) || !model().isBusy(); });
    whenReady(u"filtered"_s, [this] { return !model().isBusy(); });
    rest(pauseBetweenKeys);

    // one key more, while the last one's search goes on
    press(*edit, Qt::Key_Backspace);
    rest();
    press(*edit, Qt::Key_9, {}, u"9"_s);
    rest(pauseBetweenKeys / 3);
    begin(u"another key"_s);
    press(*edit, Qt::Key_9, {}, u"9"_s);
    whenReady(u"another key"_s, [this] { return !model().isBusy(); });
    rest(pauseBetweenKeys);
    edit->clear();
    rest();
}

/// How long a search goes on after nobody wants it any more
void Person::cancel()
{
    constexpr int times = 5;
    for (int turn = 0; turn < times; ++turn) {
        QFuture<Result<RowKeys>> search =
            m_library.peerKeys(m_library.ids().front(), { .text = u"99999"_s });
        rest(pauseBetweenKeys / 3);
        const bool isRunning = search.isRunning();
        begin(u"cancel"_s);
        search.cancel();
        const auto time =
            m_application.waitUntil(Moment::AnyEvent, [&] { return !search.isRunning(); });
        if (isRunning)
            finish(u"cancel"_s, time);
    }
}

void Person::scroll(int steps)
{
    QScrollBar *bar = peers().verticalScrollBar();
    begin(u"scroll"_s);
    std::optional<double> time;
    for (int step = 1; step <= steps; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        time = m_application.waitUntil(Moment::Frame, [this] { return areRowsShown(); });
    }
    finish(u"scroll"_s, time, { { u"steps"_s, steps } });
}

void Person::keepLibrary()
{
    begin(u"scan"_s);
    find<QAction>("addFolderAction")->trigger(); // which makes the page
    auto *view = find<QTreeView>("libraryView");
    m_application.watchFramesOf(*view->viewport());
    whenShown(u"first of scan"_s, [&] { return view->model()->rowCount() > 0; });
    whenShown(u"scan"_s, [&] { return !m_catalog.isScanning() && view->model()->rowCount() > 0; });
    rest();
    begin(u"scan again"_s);
    find<QAction>("rescanAction")->trigger();
    finish(u"scan again"_s,
           m_application.waitUntil(Moment::AnyEvent, [this] { return !m_catalog.isScanning(); }),
           { { u"sessions"_s, qint64(m_catalog.items().size()) } });
    rest();
    auto *search = find<QLineEdit>("searchEdit");
    search->setFocus();
    begin(u"search"_s);
    press(*search, Qt::Key_K, {}, u"k"_s);
    whenShown(u"search"_s, [] { return true; });
    search->clear();
    rest();
}

void Person::summarize()
{
    constexpr double most = 0.99;
    print({ { u"step"_s, u"stalls"_s },
            { u"p99_ms"_s, m_application.latencyPercentile(most) },
            { u"p99_cpu_ms"_s,
              m_application.latencyPercentile(most, &WatchedApplication::Gap::cpuMs) },
            { u"longest"_s, jsonOf(m_application.longestStall()) },
            { u"longest_work"_s, jsonOf(m_application.longestWork()) } });
}

void Person::idle(std::chrono::seconds time)
{
    m_application.stopWatching();
    rest(longRest);
    const double before = cpuMilliseconds();
    m_application.wait(time);
    print({ { u"step"_s, u"idle"_s },
            { u"cpu_ms"_s, cpuMilliseconds() - before },
            { u"seconds"_s, qint64(time.count()) },
            { u"rss_kib"_s, residentKiB() } });
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess(); // and what else the program does first
    returnFreedMemory();
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"data"_s, u"What make_inputs.py has made"_s);
    parser.addOption({ u"scroll"_s, {}, u"steps"_s, u"400"_s });
    parser.addOption({ u"idle"_s, {}, u"seconds"_s, u"10"_s });
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !checkSqlite())
        return EXIT_FAILURE;
    loadResources();

    Person person(application, parser.positionalArguments().first());
    person.start();
    person.lookAtPeers();
    person.jump();
    person.sort();
    person.filter();
    person.cancel();
    person.scroll(parser.value(u"scroll"_s).toInt());
    person.keepLibrary();
    person.summarize();
    if (const int seconds = parser.value(u"idle"_s).toInt(); seconds > 0)
        person.idle(std::chrono::seconds(seconds));
    return EXIT_SUCCESS;
}
