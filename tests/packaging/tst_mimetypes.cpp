// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/fixtures.h"
#include "support/testmain.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_mimetypes {

namespace {

const auto sqliteSession = u"application/x-telegram-session+sqlite3"_s;
const auto jsonSession = u"application/x-telegram-session+json"_s;
const auto otherSession = u"application/x-telegram-session"_s;
const auto vault = u"application/x-sessionary-vault"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What GIO takes each of \a paths for, as all programs with GTK do
QStringList typesByGio(const QStringList &paths)
{
    QProcess gio;
    gio.start(u"gio"_s, QStringList { u"info"_s, u"-a"_s, u"standard::content-type"_s } + paths);
    gio.waitForFinished();
    QStringList types;
    const QList<QByteArray> lines = gio.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        constexpr QByteArrayView start = "  standard::content-type: ";
        if (line.startsWith(start))
            types.append(QString::fromUtf8(line.mid(start.size())));
    }
    return types;
}

/// What Qt takes it for, as all programs of KDE do
QString typeByQt(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path).name();
}

} // namespace

/// The types of files, as GIO and Qt tell them with our description beside that of all systems.
class TestMimeTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachSession_data();
    void knowsEachSession();
    void knowsASessionByItsContent_data();
    void knowsASessionByItsContent();
    void knowsAVault();
    void takesNothingFromOthers_data();
    void takesNothingFromOthers();
    void leavesOtherTypesAsTheyWere();

private:
    /// Compares both answers for \a content in a file called \a name.
    void check(const QString &name, const QByteArray &content, const QString &type) const;

    QTemporaryDir m_folder;
};

void TestMimeTypes::check(const QString &name, const QByteArray &content, const QString &type) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QCOMPARE(typesByGio({ path }), QStringList { type });
    QCOMPARE(typeByQt(path), type);
}

void TestMimeTypes::knowsEachSession_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("byGio");
    QTest::addColumn<QString>("type");

    QStringList names;
    QStringList paths;
    QStringList types;
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QString name = file.value("path"_L1).toString();
        const QString layout = file.value("layout"_L1).toString();
        if (!name.endsWith(".session"_L1)) // not known by its name, and not always by its bytes
            continue;
        names.append(name);
        paths.append(dataFile(name));
        if (contentOf(paths.last()).startsWith("SQLite format 3"))
            types.append(sqliteSession);
        else if (layout.endsWith("-json"_L1))
            types.append(jsonSession);
        else
            types.append(otherSession);
    }
    const QStringList byGio = typesByGio(paths);
    QCOMPARE(byGio.size(), paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        // What is no session any more
        if (names[i] == "damaged/empty.session"_L1
            || names[i] == "damaged/flipped_magic.session"_L1)
            continue;
        QTest::newRow(qPrintable(names[i])) << paths[i] << byGio[i] << types[i];
    }
}

void TestMimeTypes::knowsEachSession()
{
    QFETCH(const QString, path);
    QFETCH(const QString, byGio);
    QFETCH(const QString, type);
    QCOMPARE(byGio, type);
    QCOMPARE(typeByQt(path), type);
}

void TestMimeTypes::knowsASessionByItsContent_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<QString>("type");

    for (const char *path :
         { "pyrogram-family/pyrogram-2.0.106/user64.session",
           "pyrogram-family/kurigram-2.2.22/user64.session",
           "pyrogram-family/pyrogram-pre015/user64.session", "telethon/v1_real_v0_16.session",
           "telethon/v7_full.session", "telethon/t2alpha_v8.session", "telethon/t2_v10.session",
           "mtcute/mt_full.session", "mtcute/legacy_0_2_0.session", "go/gotgproto.session",
           "grammers/grammers_v1.session" })
        QTest::newRow(path) << QString::fromLatin1(path) << sqliteSession;
    for (const char *path : { "pyrogram-family/pyrogram-0.14.1/user64.session",
                              "telethon/json_0_15_5.session", "go/gotd_session.json" })
        QTest::newRow(path) << QString::fromLatin1(path) << jsonSession;
    for (const char *path : { "go/gogram_secret.session", "grammers/grammers_tl.session" })
        QTest::newRow(path) << QString::fromLatin1(path) << otherSession;
}

void TestMimeTypes::knowsASessionByItsContent()
{
    QFETCH(const QString, fixture);
    QFETCH(const QString, type);
    check(u"without-suffix"_s, contentOf(dataFile(fixture)), type);
}

void TestMimeTypes::knowsAVault()
{
    const QByteArray header("SNVAULT\0\1\0\0\0", 12);
    const QByteArray rest(104, '\x5a');
    check(u"sessions.vault"_s, header + rest, vault);
    check(u"without-suffix"_s, header + rest, vault);
}

void TestMimeTypes::takesNothingFromOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");

    const auto database = [this](const QByteArray &sql) {
        const QString path = m_folder.filePath(u"made"_s);
        QFile::remove(path);
        return change(path, sql) ? contentOf(path) : QByteArray();
    };
    const QByteArray shop = database("CREATE TABLE orders(id INTEGER, note TEXT)");
    const QByteArray web =
        database("CREATE TABLE sessions(sid TEXT PRIMARY KEY, expired INTEGER, sess TEXT)");
    const QByteArray vaultOfAnsible = "$ANSIBLE_VAULT;1.1;AES256\n6638643965323633646262656665\n";
    QByteArray noise;
    for (int i = 1; i < 2000; ++i)
        noise.append(char(i * i * 31 + (i >> 3)));

    QTest::newRow("a database") << u"shop.db"_s << shop << u"application/vnd.sqlite3"_s;
    QTest::newRow("sessions of a web server") << u"web.db"_s << web << u"application/vnd.sqlite3"_s;
    QTest::newRow("a session of a desktop")
        << u"gnome.session"_s << "[GNOME Session]\nName=GNOME\n"_ba << u"text/plain"_s;
    QTest::newRow("a session of an editor")
        << u"x.session"_s << "let v:this_session=expand(\"<sfile>:p\")\n"_ba << u"text/plain"_s;
    QTest::newRow("JSON") << u"x.session"_s << "{\"windows\": [{\"tabs\": []}]}\n"_ba
                          << u"text/plain"_s;
    QTest::newRow("XML") << u"x.session"_s << "<?xml version=\"1.0\"?>\n<session/>\n"_ba
                         << u"application/xml"_s;
    QTest::newRow("compressed") << u"x.session"_s << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10)
                                << u"application/gzip"_s;
    QTest::newRow("an archive") << u"x.session"_s << QByteArray("PK\x03\x04\x0a\0\0\0\0\0", 10)
                                << u"application/zip"_s;
    QTest::newRow("bytes") << u"x.session"_s << noise << u"application/octet-stream"_s;
    QTest::newRow("a vault of Ansible") << u"x.vault"_s << vaultOfAnsible << u"text/plain"_s;
    QTest::newRow("a vault of somebody") << u"x.vault"_s << noise << u"application/octet-stream"_s;
    QTest::newRow("JSON by its name")
        << u"session.json"_s << contentOf(dataFile(u"go/gotd_session.json"_s))
        << u"application/json"_s;
}

void TestMimeTypes::takesNothingFromOthers()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);
    check(name, content, type);
}

void TestMimeTypes::leavesOtherTypesAsTheyWere()
{
    const QMimeDatabase types;
    QVERIFY(types.mimeTypeForName(sqliteSession).inherits(u"application/vnd.sqlite3"_s));
    QVERIFY(types.mimeTypeForName(jsonSession).inherits(u"application/json"_s));
    QVERIFY(types.mimeTypeForName(otherSession).isValid());
    QVERIFY(types.mimeTypeForName(vault).isValid());
    QCOMPARE(types.mimeTypeForName(u"text/plain"_s).preferredSuffix(), u"txt"_s);
    QCOMPARE(types.mimeTypeForName(u"application/xml"_s).preferredSuffix(), u"xml"_s);
    QCOMPARE(types.mimeTypeForName(u"application/zip"_s).preferredSuffix(), u"zip"_s);
    QVERIFY(types.mimeTypeForName(u"application/octet-stream"_s).isDefault());
}

SESSIONARY_TEST(TestMimeTypes, QCoreApplication)

} // namespace tst_mimetypes

#include "tst_mimetypes.moc"
