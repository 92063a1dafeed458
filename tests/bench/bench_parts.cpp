// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "formats/stringformat.h"
#include "models/librarymodel.h"
#include "models/sessioncatalog.h"
#include "models/stringimport.h"
#include "storage/catalogfile.h"
#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "storage/sessionscan.h"
#include "storage/summaryreader.h"

#include <QDirIterator>
#include <QHash>
#include <QMutex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto dataVariable = "SESSIONARY_BENCH_DATA";

QString data(const QString &name)
{
    return qEnvironmentVariable(dataVariable) + u'/' + name;
}

/// A login of nobody
Session randomSession()
{
    Session session { .dcId = 4, .testMode = false, .apiId = 1, .userId = 4242, .isBot = false };
    session.serverAddress = u"149.154.167.91"_s;
    session.port = 443;
    session.authKey = SecretBytes(authKeySize);
    for (quint8 &byte : session.authKey.bytes())
        byte = quint8(QRandomGenerator::global()->generate());
    return session;
}

} // namespace

/// How long each part takes with a million peers and with thousands of files, of those that
/// make_inputs.py has made
class BenchParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void scan_data();
    void scan();
    void readSummary();
    void describe();
    void peerKeys_data();
    void peerKeys();
    void readPage_data();
    void readPage();
    void writeCatalog();
    void readCatalog();
    void loadCatalog();
    void rebuildLibrary_data();
    void rebuildLibrary();
    void decodeString_data();
    void decodeString();

private:
    [[nodiscard]] CatalogFile catalogFile() const
    {
        return CatalogFile(m_folder.filePath(u"library.db"_s));
    }
    void load(SessionCatalog &catalog) const;

    QTemporaryDir m_folder;
    QHash<QString, FileStamp> m_stamps;
    std::vector<CatalogEntry> m_entries;
};

void BenchParts::initTestCase()
{
    if (qEnvironmentVariableIsEmpty(dataVariable))
        QSKIP("SESSIONARY_BENCH_DATA names no folder that make_inputs.py has filled");
    ScanOrder order { .folders = { data(u"sessions"_s) } };
    QMutex mutex; // several threads call it at once
    order.onSession = [this, &mutex](const ScannedSession &session) {
        const QMutexLocker locker(&mutex);
        m_stamps.insert(session.path, session.stamp);
        m_entries.push_back(catalogEntry(session));
    };
    QVERIFY(scanFolders(order).sessions > 0);
    const CatalogFile file = catalogFile();
    QVERIFY(file.writeFolders(order.folders).has_value());
    QVERIFY(file.writeEntries(m_entries, {}).has_value());
}

void BenchParts::scan_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("cold") << 0 << false;
    QTest::newRow("cold, one thread") << 1 << false;
    QTest::newRow("known") << 0 << true;
}

void BenchParts::scan()
{
    QFETCH(const int, threads);
    QFETCH(const bool, isKnown);
    ScanOrder order { .folders = { data(u"sessions"_s) }, .threads = threads };
    if (isKnown) {
        order.isKnown = [this](const QString &path, const FileStamp &stamp) {
            const auto found = m_stamps.constFind(path);
            return found != m_stamps.cend() && *found == stamp;
        };
    }
    ScanTotals totals;
    QBENCHMARK
    {
        totals = scanFolders(order);
    }
    QCOMPARE(isKnown ? totals.unchanged : totals.sessions, m_stamps.size());
}

/// A hundred, one after another
void BenchParts::readSummary()
{
    SummaryReader reader;
    const QStringList paths = m_stamps.keys().mid(0, 100);
    QBENCHMARK
    {
        for (const QString &path : paths)
            QVERIFY(reader.read(path, m_stamps.value(path)).has_value());
    }
}

void BenchParts::describe()
{
    QBENCHMARK
    {
        const auto storage = FileStorage::create(data(u"many.session"_s));
        QVERIFY(storage.has_value());
        QVERIFY((*storage)->describe().has_value());
    }
}

void BenchParts::peerKeys_data()
{
    QTest::addColumn<PeerQuery>("query");
    QTest::newRow("natural") << PeerQuery {};
    QTest::newRow("by last update") << PeerQuery { .sortBy = PeerField::Updated };
    QTest::newRow("by username") << PeerQuery { .sortBy = PeerField::Username };
    QTest::newRow("99999") << PeerQuery { .text = u"99999"_s };
    QTest::newRow("99999 by last update")
        << PeerQuery { .text = u"99999"_s, .sortBy = PeerField::Updated };
    QTest::newRow("@a") << PeerQuery { .text = u"@a"_s };
    QTest::newRow("bots") << PeerQuery { .type = u"bot"_s };
}

void BenchParts::peerKeys()
{
    QFETCH(const PeerQuery, query);
    const auto storage =
        FileStorage::create(data(u"many.session"_s)).and_then([](const auto &file) {
            return file->open();
        });
    QVERIFY(storage.has_value());
    QBENCHMARK
    {
        const auto keys = sessionary::peerKeys(*storage, query);
        QVERIFY(keys.has_value() && !keys->empty());
    }
}

void BenchParts::readPage_data()
{
    QTest::addColumn<PeerQuery>("query");
    QTest::newRow("natural") << PeerQuery {};
    QTest::newRow("by last update") << PeerQuery { .sortBy = PeerField::Updated };
}

/// The last one
void BenchParts::readPage()
{
    QFETCH(const PeerQuery, query);
    const auto storage =
        FileStorage::create(data(u"many.session"_s)).and_then([](const auto &file) {
            return file->open();
        });
    QVERIFY(storage.has_value());
    const auto keys = sessionary::peerKeys(*storage, query);
    QVERIFY(keys.has_value());
    const auto page = std::span(*keys).last(peerPageSize);
    QBENCHMARK
    {
        QVERIFY(readPeers(*storage, page, PeerDetail::Plain).has_value());
    }
}

void BenchParts::writeCatalog()
{
    int number = 0;
    QBENCHMARK
    {
        const CatalogFile file(m_folder.filePath(u"new-%1.db"_s.arg(++number)));
        QVERIFY(file.writeEntries(m_entries, {}).has_value());
    }
}

void BenchParts::readCatalog()
{
    QBENCHMARK
    {
        const auto contents = catalogFile().read();
        QVERIFY(contents.has_value());
        QCOMPARE(contents->entries.size(), m_entries.size());
    }
}

void BenchParts::load(SessionCatalog &catalog) const
{
    QSignalSpy scanned(&catalog, &SessionCatalog::scanFinished);
    catalog.load();
    QVERIFY(scanned.wait());
    QCOMPARE(catalog.items().size(), m_entries.size());
}

/// What a start of the program does: it reads what it remembers, and looks for what is different.
void BenchParts::loadCatalog()
{
    QBENCHMARK
    {
        SessionCatalog catalog(catalogFile().path());
        load(catalog);
    }
}

void BenchParts::rebuildLibrary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<LibraryModel::Grouping>("grouping");
    using Grouping = LibraryModel::Grouping;
    QTest::newRow("by name") << QString() << int(LibraryModel::Name) << Grouping::None;
    QTest::newRow("by change") << QString() << int(LibraryModel::Changed) << Grouping::None;
    QTest::newRow("by folder") << QString() << int(LibraryModel::Folder) << Grouping::None;
    QTest::newRow("searched") << u"kurigram 12"_s << int(LibraryModel::Name) << Grouping::None;
    QTest::newRow("by name, in folders")
        << QString() << int(LibraryModel::Name) << Grouping::Folder;
    QTest::newRow("by name, in libraries")
        << QString() << int(LibraryModel::Name) << Grouping::Library;
}

void BenchParts::rebuildLibrary()
{
    QFETCH(const QString, text);
    QFETCH(const int, column);
    QFETCH(const LibraryModel::Grouping, grouping);
    SessionCatalog catalog(catalogFile().path());
    load(catalog);
    LibraryModel model(catalog);
    model.setGrouping(grouping);
    model.setText(text);
    QVERIFY(model.count() > 0);
    auto order = Qt::AscendingOrder;
    QBENCHMARK
    {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        model.sort(column, order); // anything makes it build all anew
    }
}

void BenchParts::decodeString_data()
{
    QTest::addColumn<FormatId>("format");
    QTest::newRow("Pyrogram") << FormatId::Pyrogram;
    QTest::newRow("Telethon") << FormatId::Telethon;
}

void BenchParts::decodeString()
{
    QFETCH(const FormatId, format);
    const auto text = encodeString(format, randomSession());
    QVERIFY(text.has_value());
    QBENCHMARK
    {
        QVERIFY(readString(text->text(), format).has_value());
    }
}

QTEST_GUILESS_MAIN(BenchParts)
#include "bench_parts.moc"
