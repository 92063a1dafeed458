// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/librarymodel.h"
#include "models/sessioncatalog.h"
#include "storage/connection.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessioncatalog {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto botFixture = u"pyrogram-family/pyrogram-2.0.106/bot.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;

} // namespace

/// The library: what it remembers, what it sees, and what it never does.
class TestSessionCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsWhatIsThere();
    void remembersWithoutOpening();
    void seesWhatChanges();
    void keepsLabels();
    void labelsFollowAMovedFile();
    void tellsKeysThatAreThereTwice();
    void tellsViewsOfRowsWithSuchKeys();
    void keepsWhatIsOnAMissingDisk();
    void forgetsAFolder();
    void forgetsWhatAScanHasJustFound();
    void watchesNothingThatWasForgotten();
    void takesOuterFolders();
    void startsAnewWithADamagedFile();
    void waitsForAFileThatIsBeingMade();
    void leavesALaterFileAlone();
    void holdsNoKey();
    void leavesNoTrace();

    void modelIsSound();
    void modelSearches_data();
    void modelSearches();
    void modelSorts();
    void modelGroups();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString sessions() const { return at(u"sessions"_s); }
    void start();
    void waitForScan();
    [[nodiscard]] QStringList names(LibraryModel &model) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionCatalog> m_catalog;
};

void TestSessionCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    putFixture(plainFixture, sessions() + u"/a.session"_s);
    putFixture(botFixture, sessions() + u"/bots/b.session"_s);
    putFixture(telethonFixture, sessions() + u"/c.session"_s);
    start();
}

void TestSessionCatalog::cleanup()
{
    m_catalog.reset();
    m_folder.reset();
}

void TestSessionCatalog::start()
{
    m_catalog.reset(); // the one that was there has written all then
    m_catalog = std::make_unique<SessionCatalog>(at(u"data/library.db"_s));
    QSignalSpy loaded(m_catalog.get(), &SessionCatalog::foldersChanged);
    m_catalog->load();
    QVERIFY(loaded.wait());
}

void TestSessionCatalog::waitForScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_catalog->isScanning(), 20'000);
}

QStringList TestSessionCatalog::names(LibraryModel &model) const
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, LibraryModel::Name).data().toString());
    return found;
}

void TestSessionCatalog::findsWhatIsThere()
{
    QVERIFY(m_catalog->items().empty());
    m_catalog->addFolder(sessions());
    waitForScan();
    QCOMPARE(m_catalog->items().size(), std::size_t(3));
    QCOMPARE(m_catalog->folders(), QStringList { sessions() });
    QCOMPARE(m_catalog->countIn(sessions()), 3);
    QCOMPARE(m_catalog->countIn(sessions() + u"/bots"_s), 1);
    const auto *item = m_catalog->item(sessions() + u"/bots/b.session"_s);
    QVERIFY(item != nullptr);
    QCOMPARE(item->fileName, u"b"_s);
    QCOMPARE(*item->entry.layout, FormatId::Pyrogram);
    QCOMPARE(item->entry.isBot, std::optional(true));
    QVERIFY(item->entry.authKeyId.has_value());
}

void TestSessionCatalog::remembersWithoutOpening()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    const CatalogEntry before = m_catalog->item(sessions() + u"/c.session"_s)->entry;

    m_catalog = std::make_unique<SessionCatalog>(at(u"data/library.db"_s));
    QSignalSpy finished(m_catalog.get(), &SessionCatalog::scanFinished);
    QSignalSpy loaded(m_catalog.get(), &SessionCatalog::itemsChanged);
    m_catalog->load();
    QVERIFY(loaded.wait());
    QCOMPARE(m_catalog->item(sessions() + u"/c.session"_s)->entry, before); // before the scan
    QVERIFY(finished.count() > 0 || finished.wait());
    const auto totals = finished.first().first().value<ScanTotals>();
    QCOMPARE(totals.unchanged, 3);
    QCOMPARE(totals.read, 0);
}

void TestSessionCatalog::seesWhatChanges()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    putFixture(plainFixture, sessions() + u"/new.session"_s);
    putFixture(plainFixture, sessions() + u"/deeper/newer.session"_s);
    QVERIFY(QFile::remove(sessions() + u"/c.session"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_catalog->item(sessions() + u"/new.session"_s) != nullptr, 15'000);
    QVERIFY(m_catalog->item(sessions() + u"/deeper/newer.session"_s) != nullptr);
    QVERIFY(m_catalog->item(sessions() + u"/c.session"_s) == nullptr);
    QCOMPARE(m_catalog->items().size(), std::size_t(4));
}

void TestSessionCatalog::keepsLabels()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    const QString source = sessions() + u"/a.session"_s;
    const CatalogLabel label { .name = u"Main account"_s,
                               .color = 3,
                               .tags = { u"work"_s, u"eu"_s },
                               .notes = u"SIM in the drawer"_s };
    m_catalog->setLabel(source, label);
    QCOMPARE(m_catalog->item(source)->label.name, label.name);
    QCOMPARE(m_catalog->tags(), QStringList({ u"eu"_s, u"work"_s }));
    start();
    const CatalogLabel &kept = m_catalog->item(source)->label;
    QCOMPARE(kept.name, label.name);
    QCOMPARE(kept.color, label.color);
    QCOMPARE(kept.tags, label.tags);
    QCOMPARE(kept.notes, label.notes);

    m_catalog->setLabel(source, {});
    start();
    QVERIFY(m_catalog->item(source)->label.isEmpty());
}

void TestSessionCatalog::labelsFollowAMovedFile()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog->setLabel(sessions() + u"/a.session"_s, { .name = u"Main"_s });
    QVERIFY(QFile::rename(sessions() + u"/a.session"_s, sessions() + u"/bots/moved.session"_s));
    const QString moved = sessions() + u"/bots/moved.session"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_catalog->item(moved) != nullptr
                                 && m_catalog->item(moved)->label.name == u"Main"_s,
                             15'000);
    start();
    QCOMPARE(m_catalog->item(moved)->label.name, u"Main"_s);
}

void TestSessionCatalog::tellsKeysThatAreThereTwice()
{
    putFixture(plainFixture, sessions() + u"/copy.session"_s);
    QVERIFY(QFile::link(sessions() + u"/a.session"_s, sessions() + u"/link.session"_s));
    m_catalog->addFolder(sessions());
    waitForScan();
    const auto key = m_catalog->item(sessions() + u"/a.session"_s)->entry.authKeyId;
    QCOMPARE(m_catalog->placesOf(*key), 2); // a link is the same file
    QCOMPARE(m_catalog->sharedKeys(), 1);

    LibraryModel model(*m_catalog);
    model.setSharedOnly(true);
    QCOMPARE(names(model), QStringList({ u"a"_s, u"copy"_s, u"link"_s }));
    QCOMPARE(model.index(0, 0).data(LibraryModel::SharedRole).toInt(), 2);
}

void TestSessionCatalog::tellsViewsOfRowsWithSuchKeys()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    LibraryModel model(*m_catalog);
    QStringList told;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    told.append(model.index(row, LibraryModel::Name).data().toString());
            });
    const QString copy = sessions() + u"/copy.session"_s;
    putFixture(plainFixture, copy);
    m_catalog->scan();
    waitForScan();
    QCOMPARE(told, QStringList({ u"a"_s, u"copy"_s }));
    told.clear();
    QVERIFY(QFile::remove(copy));
    m_catalog->scan();
    waitForScan();
    QCOMPARE(told, QStringList { u"a"_s }); // it is alone again
}

void TestSessionCatalog::keepsWhatIsOnAMissingDisk()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    QVERIFY(QDir().rename(sessions(), at(u"unplugged"_s)));
    m_catalog->scan();
    waitForScan();
    QVERIFY(m_catalog->isAway(sessions()));
    QCOMPARE(m_catalog->items().size(), std::size_t(3));
    QVERIFY(QDir().rename(at(u"unplugged"_s), sessions()));
    m_catalog->scan();
    waitForScan();
    QVERIFY(!m_catalog->isAway(sessions()));
    QCOMPARE(m_catalog->items().size(), std::size_t(3));
}

void TestSessionCatalog::forgetsAFolder()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog->setLabel(sessions() + u"/a.session"_s, { .name = u"Main"_s });
    m_catalog->removeFolder(sessions());
    QVERIFY(m_catalog->items().empty());
    QVERIFY(m_catalog->folders().isEmpty());
    start();
    QVERIFY(m_catalog->items().empty());
    m_catalog->addFolder(sessions()); // by mistake, perhaps: what was said is still known
    waitForScan();
    QCOMPARE(m_catalog->item(sessions() + u"/a.session"_s)->label.name, u"Main"_s);
}

/// Nothing of it is written after everything was forgotten.
void TestSessionCatalog::forgetsWhatAScanHasJustFound()
{
    connect(m_catalog.get(), &SessionCatalog::itemsAdded, m_catalog.get(),
            [this] { m_catalog->forgetEverything(); });
    m_catalog->addFolder(sessions());
    waitForScan();
    start();
    QVERIFY(m_catalog->folders().isEmpty());
    QVERIFY(m_catalog->items().empty());
}

void TestSessionCatalog::watchesNothingThatWasForgotten()
{
    constexpr int longerThanThePause = 3000; // between a change and the scan for it, in ms
    connect(m_catalog.get(), &SessionCatalog::itemsAdded, m_catalog.get(),
            [this] { m_catalog->forgetEverything(); });
    m_catalog->addFolder(sessions());
    waitForScan();
    const QSignalSpy scanned(m_catalog.get(), &SessionCatalog::scanProgressed);
    putFixture(plainFixture, sessions() + u"/new.session"_s);
    QTest::qWait(longerThanThePause);
    QCOMPARE(scanned.size(), 0);
}

void TestSessionCatalog::takesOuterFolders()
{
    m_catalog->addFolder(sessions() + u"/bots"_s);
    m_catalog->addFolder(sessions());
    QCOMPARE(m_catalog->folders(), QStringList { sessions() });
    m_catalog->addFolder(sessions() + u"/bots/"_s);
    QCOMPARE(m_catalog->folders(), QStringList { sessions() });
    QTRY_COMPARE_WITH_TIMEOUT(m_catalog->items().size(), std::size_t(3), 15'000);
}

void TestSessionCatalog::startsAnewWithADamagedFile()
{
    m_catalog.reset();
    const QString path = at(u"data/library.db"_s);
    QVERIFY(QDir().mkpath(at(u"data"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database\n");
    file.close();

    m_catalog = std::make_unique<SessionCatalog>(path);
    QSignalSpy failed(m_catalog.get(), &SessionCatalog::failed);
    m_catalog->load();
    QVERIFY(failed.wait());
    QVERIFY(QFile::exists(path + ".damaged"_L1));
    m_catalog->addFolder(sessions());
    waitForScan();
    start();
    QCOMPARE(m_catalog->items().size(), std::size_t(3));
}

/// Somebody else writes the first folder into it, and has come no further than that it is there.
void TestSessionCatalog::waitsForAFileThatIsBeingMade()
{
    m_catalog.reset();
    const QString path = at(u"data/library.db"_s);
    QVERIFY(QDir().mkpath(at(u"data"_s)));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));

    m_catalog = std::make_unique<SessionCatalog>(path);
    const QSignalSpy failed(m_catalog.get(), &SessionCatalog::failed);
    QSignalSpy loaded(m_catalog.get(), &SessionCatalog::foldersChanged);
    m_catalog->load();
    QVERIFY(loaded.wait());
    QCOMPARE(failed.size(), 0);
    QVERIFY(!QFile::exists(path + ".damaged"_L1));
    m_catalog->addFolder(sessions());
    waitForScan();
    start();
    QCOMPARE(m_catalog->items().size(), std::size_t(3));
}

void TestSessionCatalog::leavesALaterFileAlone()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog.reset();
    const QString path = at(u"data/library.db"_s);
    QVERIFY(change(path, "PRAGMA user_version = 99"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    m_catalog = std::make_unique<SessionCatalog>(path);
    QSignalSpy failed(m_catalog.get(), &SessionCatalog::failed);
    m_catalog->load();
    QVERIFY(failed.wait());
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog.reset();
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestSessionCatalog::holdsNoKey()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog.reset();
    const QString path = at(u"data/library.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("a.session"));
    for (const QString &name : { plainFixture, botFixture, telethonFixture }) {
        const QByteArray key = expectedKey(fixture(name).value("expected"_L1).toObject());
        QVERIFY(key.size() == 256);
        QVERIFY(!content.contains(key.left(16)));
        QVERIFY(!content.contains(key.left(16).toHex()));
        QVERIFY(!content.contains(key.left(15).toBase64()));
    }
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(path), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestSessionCatalog::leavesNoTrace()
{
    const FolderState before(sessions());
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog->scan();
    waitForScan();
    QVERIFY_NO_TRACE(before, sessions());
}

// --- the model

void TestSessionCatalog::modelIsSound()
{
    LibraryModel model(*m_catalog);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_catalog->addFolder(sessions());
    waitForScan();
    for (int grouping = int(LibraryModel::Grouping::None);
         grouping <= int(LibraryModel::Grouping::Tag); ++grouping) {
        model.setGrouping(LibraryModel::Grouping(grouping));
        model.setText(u"session"_s);
        model.setText({});
        QCOMPARE(model.count(), 3);
        const QString source = sessions() + u"/bots/b.session"_s;
        const QModelIndex index = model.indexOf(source);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(LibraryModel::SourceRole).toString(), source);
        QCOMPARE(model.parent(index).isValid(), grouping != int(LibraryModel::Grouping::None));
        for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).isValid());
            QVERIFY(index.siblingAtColumn(column).data().isValid());
        }
    }
    m_catalog->removeFolder(sessions());
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionCatalog::modelSearches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QString() << QStringList({ u"a"_s, u"b"_s, u"c"_s });
    QTest::newRow("library") << u"TELETHON"_s << QStringList { u"c"_s };
    QTest::newRow("folder") << u"bots/"_s << QStringList { u"b"_s };
    QTest::newRow("account") << u"7000000001"_s << QStringList { u"b"_s };
    QTest::newRow("two words") << u"pyrogram 5000"_s << QStringList { u"a"_s };
    QTest::newRow("key") << u"5c947468"_s << QStringList { u"c"_s };
    QTest::newRow("tag") << u"laptop"_s << QStringList { u"a"_s };
    QTest::newRow("none") << u"nowhere"_s << QStringList();
}

void TestSessionCatalog::modelSearches()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    m_catalog->addFolder(sessions());
    waitForScan();
    m_catalog->setLabel(sessions() + u"/a.session"_s, { .tags = { u"Laptop"_s } });
    LibraryModel model(*m_catalog);
    model.setText(text);
    QCOMPARE(names(model), found);
    QCOMPARE(model.total(), 3);
}

void TestSessionCatalog::modelSorts()
{
    m_catalog->addFolder(sessions());
    waitForScan();
    LibraryModel model(*m_catalog);
    model.sort(LibraryModel::Name, Qt::DescendingOrder);
    QCOMPARE(names(model), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
    model.sort(LibraryModel::Account, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({ u"a"_s, u"c"_s, u"b"_s }));
    model.sort(LibraryModel::Peers, Qt::DescendingOrder);
    QCOMPARE(names(model).first(), u"a"_s);
    m_catalog->setLabel(sessions() + u"/a.session"_s, { .name = u"zebra"_s });
    model.sort(LibraryModel::Name, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({ u"b"_s, u"c"_s, u"zebra"_s }));
}

void TestSessionCatalog::modelGroups()
{
    putFixture(plainFixture, sessions() + u"/copy.session"_s);
    m_catalog->addFolder(sessions());
    waitForScan();
    LibraryModel model(*m_catalog);
    const auto headings = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data(LibraryModel::HeadingRole).toString());
        return found;
    };
    model.setGrouping(LibraryModel::Grouping::Library);
    QCOMPARE(headings(), QStringList({ u"Pyrogram"_s, u"Telethon"_s }));
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    model.setGrouping(LibraryModel::Grouping::Key); // what is there twice comes first
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.rowCount(), 3);
    model.setFolder(sessions() + u"/bots"_s);
    QCOMPARE(model.rowCount(), 1);
    m_catalog->setLabel(sessions() + u"/bots/b.session"_s, { .tags = { u"x"_s, u"y"_s } });
    model.setGrouping(LibraryModel::Grouping::Tag); // under each of its tags
    QCOMPARE(headings(), QStringList({ u"x"_s, u"y"_s }));
    QCOMPARE(model.count(), 1);
}

SESSIONARY_TEST(TestSessionCatalog, QCoreApplication)

} // namespace tst_sessioncatalog

#include "tst_sessioncatalog.moc"
