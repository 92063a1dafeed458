// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/documentstorage.h"
#include "storage/filestorage.h"
#include "storage/peerreader.h"
#include "storage/pseudonyms.h"
#include "storage/redaction.h"
#include "storage/secretsearch.h"
#include "storage/sessionplace.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/tdatawriter.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace tst_redaction {

namespace {

const auto kurigram = u"pyrogram-family/kurigram-2.2.22/user64.session"_s;
const auto telethon = u"telethon/v7_full.session"_s;

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> redact(const QString &from, const QString &to, const Budget &budget = {},
                    const Passcode &passcode = {})
{
    return openPlace(from, 0, passcode).and_then([&](const auto &storage) {
        return redactSession(*storage, from, to, IfExists::Refuse, budget);
    });
}

/// A value as SQLite says what it is, read without any of our own code
struct Value
{
    QByteArray column = {};
    int type = SQLITE_NULL;
    QByteArray bytes = {}; ///< of a text or a blob
    qint64 number = 0;
};

struct Table
{
    QByteArray name;
    QList<QList<Value>> rows;
};

/// All of a database, and its schema as the first table
QList<Table> contentsOf(const QString &path)
{
    sqlite3 *database = nullptr;
    const QByteArray uri = "file:" + path.toUtf8() + "?immutable=1";
    sqlite3_open_v2(uri.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const auto rowsOf = [&](const QByteArray &sql) {
        QList<QList<Value>> rows;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
        while (statement != nullptr && sqlite3_step(statement) == SQLITE_ROW) {
            QList<Value> row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                Value value { .column = sqlite3_column_name(statement, i),
                              .type = sqlite3_column_type(statement, i),
                              .number = sqlite3_column_int64(statement, i) };
                if (value.type == SQLITE_TEXT || value.type == SQLITE_BLOB)
                    value.bytes =
                        QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                                   sqlite3_column_bytes(statement, i));
                row.append(value);
            }
            rows.append(row);
        }
        sqlite3_finalize(statement);
        return rows;
    };
    QList<Table> tables { { "schema",
                            rowsOf("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                   "ORDER BY type, name") } };
    const auto names = rowsOf("SELECT name FROM sqlite_schema WHERE type = 'table' "
                              "AND rootpage > 0 ORDER BY name");
    for (const auto &row : names)
        tables.append({ row[0].bytes, rowsOf("SELECT * FROM \"" + row[0].bytes + '"') });
    sqlite3_close(database);
    return tables;
}

/// The types of all values, a line for each row; rows are in the order of ids, which are others.
QByteArrayList shapeOf(const Table &table)
{
    QByteArrayList lines;
    for (const auto &row : table.rows) {
        QByteArray line;
        for (const Value &value : row)
            line += value.column + ' ' + QByteArray::number(value.type)
                + ' '
                // what has no length of its own: "low|high" of an access hash
                + QByteArray::number(value.column == "hash" ? -1 : value.bytes.size()) + ", ";
        lines.append(line);
    }
    std::ranges::sort(lines);
    return lines;
}

/// Columns with what is the same in many sessions, or which moves only a little
bool isHarmless(const QByteArray &column)
{
    static const QSet<QByteArray> columns {
        "date",
        "last_update_on",
        "updated",
        "expires",
        "server_address",
        "type",
        "ipv4",
        "ipv6",
        "ipv4_addr",
        "ipv6_addr",
        "repo",
        "version",
        "number",
        "address",
        "media_address",
        "ty",
        "port",
        "media_port",
        "dc_id",
        "server_port",
        "server_address_v6",
        "media_address_v6",
    };
    return columns.contains(column);
}

QByteArray bigEndian(qint64 number)
{
    int size = 8;
    if (number >= std::numeric_limits<qint32>::min()
        && number <= std::numeric_limits<qint32>::max())
        size = 4;
    else if (number >= -(qint64(1) << 47) && number < qint64(1) << 47)
        size = 6;
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += char(number >> shift);
    return bytes;
}

bool isVaried(const QByteArray &bytes, int least)
{
    return QSet<char>(bytes.begin(), bytes.end()).size() >= least;
}

/// What of \a number would tell it: from six digits on
QByteArrayList patternsOf(qint64 number)
{
    constexpr qint64 channels = 1'000'000'000'000;
    if (number > -100'000 && number < 100'000)
        return {};
    QByteArrayList patterns { QByteArray::number(number).replace('-', "") };
    const QByteArray bytes = bigEndian(number);
    if (bytes.size() > 4 || (bytes[0] != '\0' && bytes[0] != '\xff'))
        if (isVaried(bytes, bytes.size() > 6 ? 4 : 3))
            patterns.append(bytes);
    if (number < -channels)
        patterns.append(QByteArray::number(-(number + channels)));
    return patterns;
}

QByteArrayList patternsOf(const QByteArray &key, qsizetype size)
{
    QByteArrayList patterns;
    for (qsizetype at = 0; at + size <= key.size(); at += 16) {
        const QByteArray piece = key.mid(at, size);
        if (!isVaried(piece, 4))
            continue;
        patterns += { piece, piece.toHex(), piece.toHex().toUpper() };
        for (const auto option : { QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding }) {
            for (int shift = 0; shift < 3; ++shift) // the middle, which does not change
                patterns.append(key.mid(at + shift, 12).toBase64(option).left(12));
        }
    }
    return patterns;
}

/// What of the contents of a database must not be in its copy
QByteArrayList secretsOf(const QList<Table> &tables)
{
    QByteArrayList secrets;
    for (const Table &table : tables.sliced(1)) {
        for (const auto &row : table.rows) {
            for (const Value &value : row) {
                const QByteArray key = row[0].bytes;
                if (isHarmless(value.column) || table.name.startsWith("sqlite_")
                    || key.startsWith("dc_") || key == "def_dc"
                    || (value.column == "key" && value.type == SQLITE_TEXT))
                    continue;
                if (value.type == SQLITE_INTEGER)
                    secrets += patternsOf(value.number);
                else if (value.type == SQLITE_BLOB && value.bytes.startsWith('{'))
                    secrets.append(value.bytes.mid(value.bytes.indexOf("AuthKey\":") + 10, 40));
                else if (value.type == SQLITE_BLOB)
                    secrets += patternsOf(value.bytes, 8);
                else if (value.type == SQLITE_TEXT && value.bytes.size() > 5)
                    secrets.append(value.bytes);
            }
        }
    }
    return secrets;
}

/// What of \a secrets is in \a image; an id that is part of a longer number is none.
QByteArrayList foundIn(const QByteArray &image, const QByteArrayList &secrets)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    QByteArrayList found;
    for (const QByteArray &secret : secrets) {
        for (qsizetype at = image.indexOf(secret); at >= 0; at = image.indexOf(secret, at + 1)) {
            const qsizetype end = at + secret.size();
            const bool isPart = std::ranges::all_of(secret, isDigit)
                && ((at > 0 && isDigit(image[at - 1]))
                    || (end < image.size() && isDigit(image[end])));
            if (!isPart)
                found.append(secret);
        }
    }
    return found;
}

/// The first column of the first row
QVariant valueIn(const QString &path, const QString &sql)
{
    const auto storage =
        FileStorage::create(path).and_then([](const auto &file) { return file->open(); });
    return storage ? storage->connection().value(sql).value_or(QVariant()) : QVariant();
}

QByteArray keyOf(const QString &path, int account = 0, const Passcode &passcode = {})
{
    const auto session = openPlace(path, account, passcode)
                             .and_then([](const auto &storage) { return storage->open(); })
                             .and_then([](const SqlStorage &opened) { return opened.session(); });
    const std::string_view key = session ? session->authKey.text() : std::string_view();
    return { key.data(), qsizetype(key.size()) };
}

Passcode passcodeFrom(const QString &text)
{
    const std::string bytes = text.toStdString();
    return text.isEmpty() ? Passcode() : std::make_shared<const SecretBytes>(bytesOf(bytes));
}

/// All of a file or of the files in a folder, with their names
QByteArray allBytesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return bytesAt(path);
    QByteArray bytes;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        bytes += file.mid(path.size()).toUtf8() + bytesAt(file);
    }
    return bytes;
}

/// What JSON is built like: names of members, types, lengths; the names in tables of peers are
/// those of peers.
QByteArray shapeOf(const QJsonValue &value, bool areNamesValues = false)
{
    QByteArrayList parts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            parts.append(shapeOf(item));
        return '[' + parts.join(',') + ']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append((areNamesValues ? QByteArray::number(it.key().size()) : it.key().toUtf8())
                         + ':' + shapeOf(it.value(), it.key().startsWith("peers_by_"_L1)));
        std::ranges::sort(parts);
        return '{' + parts.join(',') + '}';
    }
    if (value.isString())
        return 's' + QByteArray::number(value.toString().size());
    return value.isBool() ? value.toBool() ? "true" : "false" : value.isNull() ? "null" : "number";
}

/// A copy of a fixture with more in it, and a place for what becomes of it
class ChangedFixture
{
public:
    explicit ChangedFixture(const QByteArray &sql, const QString &fixture = kurigram)
        : m_source(fixture)
        , m_isChanged(change(m_source.path(), sql))
    {
    }

    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] QString path() const { return m_source.path(); }
    [[nodiscard]] QString target() const { return m_folder.filePath(u"redacted"_s); }
    [[nodiscard]] Result<void> redacted(const Budget &budget = {}) const
    {
        return redact(path(), target(), budget);
    }
    [[nodiscard]] bool isNothingWritten() const
    {
        return QDir(m_folder.path())
            .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    const FixtureCopy m_source;
    const QTemporaryDir m_folder;
    const bool m_isChanged;
};

} // namespace

/// Copies for bug reports: all of the structure, and nothing of anybody.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactsEveryDatabase_data();
    void redactsEveryDatabase();
    void redactsEveryDocument_data();
    void redactsEveryDocument();
    void keepsWhatJsonIsBuiltLike_data();
    void keepsWhatJsonIsBuiltLike();
    void redactsWhatNobodyKnowsInJson();
    void redactsAStoreFolder();
    void redactsEveryStoreInAFolder();
    void redactsEveryKindOfGogramsFiles();
    void redactsWhatTelegramDesktopWrites();
    void redactsTDataOfBefore();
    void redactsWhatElseLiesBesideAnAuth();
    void refusesASecretInADocument_data();
    void refusesASecretInADocument();
    void refusesWhatOnlyItsOwnProgramReads();
    void keepsWhatBelongsTogether();
    void keepsWhatAPeerIs();
    void keepsTheOrderOfTimes();
    void keepsHowTheFileIsKept_data();
    void keepsHowTheFileIsKept();
    void drawsAnewForEachCopy();
    void redactsTablesOfOthers();
    void leavesNothingOfWhatWasDeleted();
    void refusesASecretInTheSchema_data();
    void refusesASecretInTheSchema();
    void refusesASecretInAWideSchema();
    void neverRunsTheSchema();
    void refusesWhatComputes_data();
    void refusesWhatComputes();
    void redactsWhatPretendsToBeHarmless_data();
    void redactsWhatPretendsToBeHarmless();
    void redactsWhatAClientIsUsing();
    void refusesToReplaceItself();
    void canBeStopped();
    void canBeStoppedWithDocuments();
    void isNotMisledByNeighbours();
    void holdsVeryManyPeers();
    void searchesInEveryForm_data();
    void searchesInEveryForm();
    void knowsWhatIsNoSecret();
    void givesEachItsOwn();
};

void TestRedaction::redactsEveryDatabase_data()
{
    QTest::addColumn<QString>("path");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QString path = file.value("path"_L1).toString();
        const bool isOpened = FileStorage::create(dataFile(path))
                                  .and_then([](const auto &storage) { return storage->open(); })
                                  .has_value();
        if (isOpened)
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestRedaction::redactsEveryDatabase()
{
    QFETCH(const QString, path);
    const FixtureCopy source(path);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"redacted"_s);
    const FolderState before(source.folder());
    const Result<void> redacted = redact(source.path(), target);
    QVERIFY_NO_TRACE(before, source.folder());
    const bool isDamaged =
        !redacted && redacted.error().code == ErrorCode::Damaged; // SQLite says so
    if (isDamaged) {
        QVERIFY(!QFile::exists(target));
        return;
    }
    QVERIFY_RESULT(redacted);

    // what is in a -wal is not in the file alone
    const bool isWhole = !QFile::exists(source.path() + u"-wal"_s);
    const auto expected = contentsOf(source.path());
    const auto found = contentsOf(target);
    if (isWhole) {
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(found[i].name, expected[i].name);
            if (!path.startsWith("mtcute"_L1) || i == 0)
                QCOMPARE(shapeOf(found[i]), shapeOf(expected[i]));
            QCOMPARE(found[i].rows.size(), expected[i].rows.size());
        }
        for (qsizetype i = 0; i < expected[0].rows.size(); ++i)
            QCOMPARE(found[0].rows[i][3].bytes, expected[0].rows[i][3].bytes);
    }
    const QByteArrayList leaks = foundIn(bytesAt(target), secretsOf(expected));
    QVERIFY2(leaks.isEmpty(), leaks.isEmpty() ? "" : leaks.front().toHex().constData());

    const auto info = (*FileStorage::create(source.path()))->describe();
    const auto copy = (*FileStorage::create(target))->describe();
    if (!info) { // the rest of it is in a -wal that is not there
        QCOMPARE(info.error().code, ErrorCode::WalMissing);
        return;
    }
    QVERIFY_RESULT(copy);
    QCOMPARE(copy->layout, info->layout);
    QCOMPARE(copy->schemaVersion, info->schemaVersion);
    QCOMPARE(copy->dcId, info->dcId);
    QCOMPARE(copy->testMode, info->testMode);
    QCOMPARE(copy->serverAddress, info->serverAddress);
    QCOMPARE(copy->isBot, info->isBot);
    QCOMPARE(copy->isLoggedIn(), info->isLoggedIn());
    QCOMPARE(copy->peers, info->peers);
    QCOMPARE(copy->usernames, info->usernames);
    QCOMPARE(copy->updateStates, info->updateStates);
    QCOMPARE(copy->journalMode, info->journalMode);
    QVERIFY(!info->authKeyId || copy->authKeyId != info->authKeyId);
    QVERIFY(!info->userId || copy->userId != info->userId);
}

void TestRedaction::redactsEveryDocument_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("passcode");
    for (const auto &section : { u"files"_s, u"folders"_s }) {
        const QList<QJsonObject> items = manifest(section);
        for (const QJsonObject &item : items) {
            const QString path = item.value("path"_L1).toString();
            const QString passcode =
                item.value(section == "files"_L1 ? u"password"_s : u"passcode"_s).toString();
            const bool isRead = openPlace(dataFile(path), 0, passcodeFrom(passcode))
                                    .and_then([](const auto &storage) { return storage->open(); })
                                    .has_value();
            const auto place = recognisePlace(dataFile(path));
            if (isRead && place && place->format)
                QTest::newRow(qPrintable(path)) << path << passcode;
        }
    }
}

/// The copy needs no passcode, and has every account.
void TestRedaction::redactsEveryDocument()
{
    QFETCH(const QString, path);
    QFETCH(const QString, passcode);
    const QString source = dataFile(path);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"x"_s);
    const Passcode secret = passcodeFrom(passcode);
    const FolderState before(QFileInfo(source).isDir() ? source : QFileInfo(source).path());
    QVERIFY_RESULT(redact(source, target, {}, secret));
    QVERIFY_NO_TRACE(before, QFileInfo(source).isDir() ? source : QFileInfo(source).path());

    const QByteArray image = allBytesAt(target);
    const int accounts = accountsAt(source, secret).value_or(0);
    QCOMPARE(accountsAt(target).value_or(-1), accounts);
    for (int i = 0; i < accounts; ++i) {
        const auto info = (*openPlace(source, i, secret))->describe();
        const auto copied = openPlace(target, i);
        QVERIFY_RESULT(copied);
        const auto copy = (*copied)->describe();
        QVERIFY_RESULT(copy);
        QCOMPARE(copy->layout, info->layout);
        QCOMPARE(copy->dcId, info->dcId);
        QCOMPARE(copy->testMode, info->testMode);
        QCOMPARE(copy->isBot, info->isBot);
        QCOMPARE(copy->serverAddress, info->serverAddress);
        QCOMPARE(copy->port, info->port);
        QCOMPARE(copy->apiId.has_value(), info->apiId.has_value());
        QCOMPARE(copy->userId.has_value(), info->userId.has_value());
        QCOMPARE(copy->peers, info->peers);
        QCOMPARE(copy->usernames, info->usernames);
        QCOMPARE(copy->updateStates, info->updateStates);
        QCOMPARE(copy->schemaVersion, info->schemaVersion);
        QVERIFY(copy->authKeyId.has_value() && copy->authKeyId != info->authKeyId);
        const qint64 user = info->userId.value_or(0);
        QVERIFY(user < 100'000 || copy->userId != user);

        const QByteArray key = keyOf(source, i, secret);
        const QByteArray otherKey = keyOf(target, i);
        QCOMPARE(key.size(), 256);
        QCOMPARE(otherKey.size(), 256);
        QByteArrayList secrets = patternsOf(key, 8);
        if (user != 0)
            secrets += patternsOf(user);
        QCOMPARE(foundIn(image + otherKey, secrets), QByteArrayList());
        if (!passcode.isEmpty())
            QVERIFY(!image.contains(passcode.toUtf8()));
    }
}

void TestRedaction::keepsWhatJsonIsBuiltLike_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::newRow("pyrogram, no peers")
        << u"pyrogram-family/pyrogram-0.4.0/user32.session"_s << QByteArrayList { "123456789" };
    QTest::newRow("pyrogram") << u"pyrogram-family/pyrogram-0.14.1/user64.session"_s
                              << QByteArrayList {
                                     "5000000123", "alice_fixture",       "9996611234",
                                     "1987654321", "7654321098765432101", "pD+mmkuLM4"
                                 };
    QTest::newRow("telethon") << u"telethon/json_0_15_5.session"_s
                              << QByteArrayList { "1234567890123", "XIY8F8s3zj" };
    QTest::newRow("gotd") << u"go/gotd_session.json"_s
                          << QByteArrayList { "7S3Yjegc8d", "ozFn3tm2LXo" };
}

void TestRedaction::keepsWhatJsonIsBuiltLike()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArrayList, secrets);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"x.session"_s);
    QVERIFY_RESULT(redact(dataFile(path), target));
    const QByteArray before = bytesAt(dataFile(path));
    const QByteArray after = bytesAt(target);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.count('\n'), before.count('\n'));
    const auto shapeIn = [](const QByteArray &json) {
        return shapeOf(QJsonDocument::fromJson(json).object());
    };
    QCOMPARE(shapeIn(after), shapeIn(before));
    for (const QByteArray &secret : secrets)
        QVERIFY2(before.contains(secret) && !after.contains(secret), secret.constData());

    // What was the same still is.
    const QJsonObject peers = QJsonDocument::fromJson(after).object();
    const QJsonObject ids = peers.value("peers_by_id"_L1).toObject();
    for (const auto &table : { "peers_by_username"_L1, "peers_by_phone"_L1 }) {
        const QJsonObject names = peers.value(table).toObject();
        for (const auto &id : names)
            QVERIFY(ids.contains(QString::number(id.toInteger())));
    }
}

void TestRedaction::redactsWhatNobodyKnowsInJson()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.session"_s);
    const QString target = folder.filePath(u"y.session"_s);
    QByteArray json = bytesAt(dataFile(u"telethon/json_0_15_5.session"_s));
    json.insert(1,
                R"("note": "call Anna Karenina", "Anna's phone": "+79991234567", "list": )"
                R"([{"anna_id": 412345678}, "anna_karenina", 1.5, true, null], )"
                R"("escaped": "Anna\u0020\"K\"", "layer": 73, )");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    QVERIFY_RESULT(redact(path, target));
    const QByteArray copy = bytesAt(target);
    for (const QByteArray secret : { "Anna", "anna", "Karenina", "9991234567", "412345678" })
        QVERIFY2(!copy.contains(secret), secret.constData());
    const QJsonObject object = QJsonDocument::fromJson(copy).object();
    QCOMPARE(object.size(), QJsonDocument::fromJson(json).object().size());
    QCOMPARE(object.value("layer"_L1).toInt(), 73);
    QCOMPARE(copy.count("true"), 1);
    QCOMPARE(copy.count("null"), json.count("null"));
}

void TestRedaction::redactsAStoreFolder()
{
    const QString source = dataFile(u"gramjs/store_dc2"_s);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"x"_s);
    QVERIFY_RESULT(redact(source, target));
    const auto before = (*openPlace(source))->describe();
    const auto after = (*openPlace(target))->describe();
    QVERIFY_RESULT(after);
    QCOMPARE(after->layout, before->layout);
    QCOMPARE(after->dcId, before->dcId);
    QCOMPARE(after->peers, before->peers);
    QVERIFY(after->authKeyId.has_value());
    QVERIFY(after->authKeyId != before->authKeyId);

    const QByteArray key = keyOf(source);
    QCOMPARE(key.size(), 256);
    QByteArray numbers;
    for (const char byte : key.left(8))
        numbers += QByteArray::number(quint8(byte)) + ',';
    const QStringList names = QDir(target).entryList(QDir::Files);
    QVERIFY(names.size() > 4);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!QFileInfo(target).permissions().testAnyFlags(others));
    for (const QString &name : names) {
        QVERIFY(!QFileInfo(target + u'/' + name).permissions().testAnyFlags(others));
        const QByteArray content = bytesAt(target + u'/' + name);
        for (const QByteArray &secret :
             { numbers, "maxuser"_ba, "a_channel"_ba, "1234567890"_ba, "9991234567"_ba })
            QVERIFY(!content.contains(secret) && !name.toUtf8().contains(secret));
    }
}

/// Two sessions can share a folder, each with its own name and divider.
void TestRedaction::redactsEveryStoreInAFolder()
{
    const QTemporaryDir folder;
    for (const QString &store : { u"gramjs/store_dc2"_s, u"gramjs/store_custom"_s }) {
        const QDir from(dataFile(store));
        const QStringList names = from.entryList(QDir::Files);
        for (const QString &name : names)
            QVERIFY(QFile::copy(from.filePath(name), folder.filePath(name)));
    }
    const QTemporaryDir target;
    const QString path = target.filePath(u"x"_s);
    QVERIFY_RESULT(redact(folder.path(), path));
    QCOMPARE(accountsAt(path).value_or(0), 2);
    const QByteArray image = allBytesAt(path);
    QVERIFY(!image.contains("store_"));
    QCOMPARE(image.count("authKey"), 2);
    QCOMPARE(image.count(R"({"type":"Buffer","data":[)"), 2);
}

void TestRedaction::redactsEveryKindOfGogramsFiles()
{
    const QByteArray password = "1234567890123456";
    const QByteArray vector = "some other bytes";
    QByteArray key(256, 'k');
    const QByteArray json = R"({"key":")" + key.replace(7, 9, "different").toBase64()
        + R"(","hash":"c29tZSBoYXNoIG9mIGl0","salt":"AQIDBAUGBwg=",)"
          R"("hostname":"149.154.167.51:443","app_id":20401234})";
    const QByteArray magic = QByteArray::fromHex("a35c0100");
    const QTemporaryDir folder;
    for (const bool isOldest : { true, false }) {
        const QString path = folder.filePath(isOldest ? u"0"_s : u"1"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(isOldest ? encryptCbc(json, password, password)
                            : magic + vector + encryptCbc(json, password, vector));
        file.close();
        const QString target = path + "_copy"_L1;
        QVERIFY_RESULT(redact(path, target));
        const QByteArray copy = bytesAt(target);
        QCOMPARE(copy.startsWith(magic), !isOldest);
        QCOMPARE(copy.size(), bytesAt(path).size());
        QVERIFY(!copy.contains(vector));
        QVERIFY(keyOf(target) != keyOf(path));
        const auto info = (*openPlace(target))->describe();
        QVERIFY(info->apiId != 20'401'234U);
        QCOMPARE(QString::number(info->apiId.value_or(0)).size(), 8);
    }

    const QString secret = dataFile(u"go/gogram_secret.session"_s);
    const auto redacted = redact(secret, folder.filePath(u"x"_s));
    QVERIFY(!redacted.has_value());
    QCOMPARE(redacted.error().code, ErrorCode::PasswordNeeded);
}

/// With test servers, a key to be given up, and blocks that no reader knows
void TestRedaction::redactsWhatTelegramDesktopWrites()
{
    const auto keyOfByte = [](char byte) {
        QByteArray key;
        for (int i = 0; i < 256; ++i)
            key += char(i * 37 + byte);
        return key;
    };
    const QByteArray wide = QByteArray(8, '\xff') + number(1) + number(705'032'704);
    const QByteArray given = keyOfByte('g');
    const QByteArray account = number(0x4b)
        + streamed(wide + number(2) + number(2) + number(2) + keyOfByte('a') + number(4)
                   + keyOfByte('b') + number(1) + number(3) + given)
        + number(0x99) + "anna_karenina";
    const QByteArray old = number(0x4b)
        + streamed(number(412'345'678) + number(2) + number(1) + number(2) + keyOfByte('c'));
    const QTemporaryDir folder;
    const QTemporaryDir to;
    writeTData(folder.path(), { account, old, "damaged" }, number(1) + number(1) + "anna_karenina");
    const QString target = to.filePath(u"x"_s);
    QVERIFY_RESULT(redact(folder.path(), target));
    QCOMPARE(accountsAt(target).value_or(0), 3);
    const auto first = (*openPlace(target))->describe();
    QCOMPARE(first->testMode, true);
    QVERIFY(first->userId > 4'294'967'295 && first->userId != 5'000'000'000);
    const auto second = (*openPlace(target, 1))->describe();
    QVERIFY(second->userId > 100'000'000 && second->userId != 412'345'678);
    QVERIFY(!(*openPlace(target, 2))->open().has_value());
    QCOMPARE(QDir(target).entryList(QDir::Files),
             QStringList({ u"A7FDF864FBC10B77s"_s, u"D877F783D5D3EF8Cs"_s, u"F8806DD0C461824Fs"_s,
                           u"key_datas"_s }));
    QCOMPARE(bytesAt(target + "/D877F783D5D3EF8Cs"_L1).size(),
             bytesAt(folder.path() + "/D877F783D5D3EF8Cs"_L1).size());
    QCOMPARE(bytesAt(target + "/key_datas"_L1).mid(4, 4),
             bytesAt(folder.path() + "/key_datas"_L1).mid(4, 4));
    QVERIFY(!bytesAt(target + "/key_datas"_L1).contains(QByteArray(32, 's')));
}

void TestRedaction::redactsTDataOfBefore()
{
    QByteArray key;
    for (int i = 0; i < 256; ++i)
        key += char(i * 41 + 3);
    const QTemporaryDir folder;
    const QTemporaryDir to;
    writeLegacyTData(folder.path(), "secret",
                     number(0x00) + number(2) + key + number(0x01) + number(412'345'678)
                         + number(2));
    const QString target = to.filePath(u"x"_s);
    QCOMPARE(redact(folder.path(), target).error().code, ErrorCode::PasswordNeeded);
    QVERIFY_RESULT(redact(folder.path(), target, {}, passcodeFrom(u"secret"_s)));
    const auto info = (*openPlace(target))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->dcId, 2);
    QVERIFY(info->userId > 100'000'000 && info->userId != 412'345'678);
    QVERIFY(keyOf(target) != key && keyOf(target).size() == 256);
}

/// MTKruto keeps what it knows of chats in more files of the same kind.
void TestRedaction::redactsWhatElseLiesBesideAnAuth()
{
    const QTemporaryDir folder;
    const QDir from(dataFile(u"mtkruto/ls"_s));
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(QFile::copy(from.filePath(u"main65%0A2auth"_s), folder.filePath(u"main65%0A2auth"_s)));
    QVERIFY(write(u"main66%0A2peers10%0A3412345678"_s,
                  "65\n2user10\n341234567816\n51122331122ooooo14\n2anna_karenina"));
    QVERIFY(write(u"main66%0A2peers2%0A13"_s, "2Anna Karenina"));
    QVERIFY(write(u"anna_karenina"_s, "2Anna Karenina"));
    const QTemporaryDir to;
    const QString target = to.filePath(u"x"_s);
    QVERIFY_RESULT(redact(folder.path(), target));
    const QByteArray image = allBytesAt(target);
    for (const QByteArray secret : { "412345678", "anna", "Anna", "51122331122ooooo" })
        QVERIFY2(!image.contains(secret), secret.constData());
    QCOMPARE(QDir(target).entryList(QDir::Files).size(), 3);
    QVERIFY(QFile::exists(target + "/main65%0A2auth"_L1));
    QCOMPARE(image.count("main66%0A2peers"), 2);
    // The same id is in a name and in a value.
    const QStringList names = QDir(target).entryList({ u"main66%0A2peers10*"_s }, QDir::Files);
    QCOMPARE(names.size(), 1);
    const QByteArray id = names.front().toLatin1().right(9);
    QVERIFY(bytesAt(target + u'/' + names.front()).contains("10\n3" + id));
}

void TestRedaction::refusesASecretInADocument_data()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("openly") << false;
    QTest::newRow("encrypted") << true;
}

/// An id stands where data centers do, which stay.
void TestRedaction::refusesASecretInADocument()
{
    QFETCH(const bool, isEncrypted);
    const QTemporaryDir folder;
    const QTemporaryDir to;
    QString source = folder.path();
    const quint32 id = 412'345'678;
    if (isEncrypted) {
        const QByteArray key(256, 'k');
        writeTData(source,
                   { number(0x4b)
                     + streamed(number(id) + number(2) + number(2) + number(2) + key + number(id)
                                + key) });
    } else {
        const auto little = [](quint32 value) {
            QByteArray bytes = number(value);
            std::ranges::reverse(bytes);
            return bytes;
        };
        source = folder.filePath(u"x.session"_s);
        QByteArray file = bytesAt(dataFile(u"grammers/grammers_tl.session"_s));
        const QByteArray user = little(6'123'456'789 & 0xffffffff) + little(1);
        QCOMPARE(file.count(user), 1);
        file.replace(user, little(id) + little(0));
        const QByteArray dataCenter = little(0x756d16b6);
        QVERIFY(file.count(dataCenter) > 1);
        file.replace(file.lastIndexOf(dataCenter) + 8, 4, little(id));
        QFile changed(source);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(file) == file.size());
    }
    QVERIFY_RESULT(openPlace(source));
    const auto redacted = redact(source, to.filePath(u"x"_s));
    QVERIFY(!redacted.has_value());
    QCOMPARE(redacted.error().code, ErrorCode::NotRedacted);
    QVERIFY(QDir(to.path()).isEmpty());
}

void TestRedaction::refusesWhatOnlyItsOwnProgramReads()
{
    const QTemporaryDir folder;
    for (const QString &path : { u"tdlib/td.binlog"_s, u"madeline/session.madeline"_s }) {
        const auto redacted = redact(dataFile(path), folder.filePath(u"x"_s));
        QVERIFY(!redacted.has_value());
        QCOMPARE(redacted.error().code, ErrorCode::NotRedactedHere);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRedaction::keepsWhatBelongsTogether()
{
    const ChangedFixture source(
        "CREATE TABLE notes(who INTEGER, nick TEXT, list TEXT, copied BLOB);"
        "INSERT INTO notes SELECT u.id, u.username,"
        " '[\"' || u.username || '\", ' || u.id || ']', s.auth_key"
        " FROM usernames u, sessions s");
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    const auto same = [&](const QString &sql) {
        const QVariant before = valueIn(source.path(), sql);
        return before.toInt() > 0 && valueIn(source.target(), sql) == before;
    };
    QVERIFY(same(u"SELECT count(*) FROM usernames u JOIN peers p ON p.id = u.id"_s));
    QVERIFY(same(u"SELECT count(*) FROM update_state s JOIN peers p ON p.id = s.id"_s));
    QVERIFY(same(u"SELECT count(*) FROM notes n JOIN usernames u"
                 " ON u.id = n.who AND u.username = n.nick"_s));
    QVERIFY(
        same(u"SELECT count(*) FROM notes WHERE list = '[\"' || nick || '\", ' || who || ']'"_s));
    QVERIFY(same(u"SELECT count(*) FROM notes JOIN sessions ON copied = auth_key"_s));

    // Telethon has ids of channels with a mark and without.
    const ChangedFixture other({}, telethon);
    QVERIFY_RESULT(other.redacted());
    const auto marked = u"SELECT count(*) FROM update_state s JOIN entities e"
                        " ON e.id = -1000000000000 - s.id"_s;
    QCOMPARE(valueIn(other.path(), marked), 1);
    QCOMPARE(valueIn(other.target(), marked), 1);
    const auto self = u"SELECT count(*) FROM entities s JOIN entities e"
                      " ON s.id = 0 AND e.id = s.hash"_s;
    QCOMPARE(valueIn(other.target(), self), 1);
}

void TestRedaction::keepsWhatAPeerIs()
{
    const ChangedFixture source("INSERT INTO peers VALUES (2147483646, 0, 'user', '', 0),"
                                " (4294967299, NULL, 'bot', NULL, 0),"
                                " (-100123456789, 5, 'channel', NULL, 0)");
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    for (const QString &sql : {
             u"SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM peers"
             " GROUP BY type ORDER BY type)"_s,
             u"SELECT count(*) FROM peers WHERE id > 4294967295"_s,
             u"SELECT count(*) FROM peers WHERE id BETWEEN 0 AND 2147483647"_s,
             u"SELECT count(*) FROM peers WHERE id BETWEEN -2000000000000 AND -1000000000001"_s,
             u"SELECT count(*) FROM peers WHERE id LIKE '-100_________'"_s,
             u"SELECT count(*) FROM peers WHERE access_hash < 0"_s,
             u"SELECT count(*) FROM peers WHERE access_hash = 0"_s,
             u"SELECT count(*) FROM peers WHERE access_hash IS NULL"_s,
             u"SELECT count(*) FROM peers WHERE phone_number = ''"_s,
             u"SELECT sum(length(phone_number)) FROM peers"_s,
             u"SELECT sum(length(id)) FROM peers"_s,
             u"SELECT sum(length(username)) FROM usernames"_s,
         })
        QCOMPARE(valueIn(source.target(), sql), valueIn(source.path(), sql));
}

void TestRedaction::keepsTheOrderOfTimes()
{
    const ChangedFixture source("UPDATE entities SET date = 1700000000 + rowid % 7 WHERE id > 100;"
                                "UPDATE entities SET date = 0 WHERE id = -555",
                                telethon);
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    const auto span = u"SELECT max(date) - min(date) FROM entities WHERE date > 0"_s;
    QCOMPARE(valueIn(source.target(), span), valueIn(source.path(), span));
    QCOMPARE(valueIn(source.target(), u"SELECT count(*) FROM entities WHERE date = 0"_s), 1);
    QVERIFY(valueIn(source.target(), u"SELECT max(date) FROM entities"_s)
            != valueIn(source.path(), u"SELECT max(date) FROM entities"_s));
    // A time with a fraction has one.
    QCOMPARE(valueIn(source.target(),
                     u"SELECT count(*) FROM update_state"
                     " WHERE typeof(date) = 'real'"_s),
             1);
}

void TestRedaction::keepsHowTheFileIsKept_data()
{
    QTest::addColumn<QByteArray>("pragmas");
    QTest::newRow("utf-16le, small pages")
        << "PRAGMA page_size=1024; PRAGMA encoding='UTF-16le'; PRAGMA user_version=77"_ba;
    QTest::newRow("utf-16be, incremental vacuum")
        << "PRAGMA encoding='UTF-16be'; PRAGMA auto_vacuum=INCREMENTAL"_ba;
    QTest::newRow("an id, large pages, full vacuum")
        << "PRAGMA page_size=16384; PRAGMA application_id=4711; PRAGMA auto_vacuum=FULL"_ba;
    QTest::newRow("wal") << "PRAGMA journal_mode=WAL"_ba;
}

void TestRedaction::keepsHowTheFileIsKept()
{
    QFETCH(const QByteArray, pragmas);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.session"_s);
    const QString target = folder.filePath(u"redacted"_s);
    QVERIFY(change(
        path,
        pragmas
            + "; CREATE TABLE version (version integer primary key) WITHOUT ROWID;"
              "CREATE TABLE sessions (dc_id integer primary key, server_address text,"
              " port integer, auth_key blob, takeout_id integer);"
              "CREATE TABLE entities (id integer primary key, hash integer not null, username text,"
              " phone integer, name text, date integer) WITHOUT ROWID;"
              "CREATE TABLE counted (n INTEGER PRIMARY KEY AUTOINCREMENT, t TEXT);"
              "INSERT INTO version VALUES (7);"
              "INSERT INTO sessions VALUES (2, '149.154.167.51', 443, randomblob(256), NULL);"
              "INSERT INTO entities VALUES (412345678, 2125315823111, 'some_username', 79991234567,"
              " 'Žofie Ångström', 1700000000);"
              "INSERT INTO counted (t) VALUES ('first text'), ('second text');"
              "DELETE FROM counted WHERE n = 2; ANALYZE"));
    QVERIFY_RESULT(redact(path, target));
    for (const QString &pragma : { u"page_size"_s, u"encoding"_s, u"user_version"_s,
                                   u"application_id"_s, u"auto_vacuum"_s })
        QCOMPARE(valueIn(target, "PRAGMA "_L1 + pragma), valueIn(path, "PRAGMA "_L1 + pragma));
    QCOMPARE(bytesAt(target).mid(18, 2), bytesAt(path).mid(18, 2)); // how its journal is kept
    QCOMPARE(valueIn(target, u"SELECT count(*) FROM sqlite_sequence"_s), 1);
    QCOMPARE(valueIn(target, u"SELECT length(name) FROM entities"_s), 14);
    const QByteArray image = bytesAt(target);
    for (const QString &secret : { u"some_username"_s, u"Žofie Ångström"_s, u"first text"_s }) {
        QByteArray little;
        QByteArray big;
        for (const QChar character : secret) {
            little += char(character.unicode() & 0xff);
            little += char(character.unicode() >> 8);
            big += char(character.unicode() >> 8);
            big += char(character.unicode() & 0xff);
        }
        QVERIFY(!image.contains(secret.toUtf8()));
        QVERIFY(!image.contains(little) && !image.contains(big));
    }
}

void TestRedaction::drawsAnewForEachCopy()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"1"_s);
    const QString second = folder.filePath(u"2"_s);
    QVERIFY_RESULT(redact(dataFile(kurigram), first));
    QVERIFY_RESULT(redact(dataFile(kurigram), second));
    QCOMPARE(keyOf(first).size(), 256);
    QVERIFY(keyOf(first) != keyOf(second));
    for (const QString &sql : { u"SELECT user_id FROM sessions"_s, u"SELECT sum(id) FROM peers"_s,
                                u"SELECT sum(access_hash % 1000000007) FROM peers"_s,
                                u"SELECT group_concat(username) FROM usernames"_s,
                                u"SELECT date FROM sessions"_s, u"SELECT api_id FROM sessions"_s })
        if (valueIn(dataFile(kurigram), sql).toLongLong() != 0)
            QVERIFY2(valueIn(first, sql) != valueIn(second, sql), qPrintable(sql));
}

void TestRedaction::redactsTablesOfOthers()
{
    const ChangedFixture source(
        "CREATE TABLE mine(id INTEGER PRIMARY KEY, t TEXT, n INTEGER, r REAL, b BLOB, x);"
        "INSERT INTO mine VALUES"
        " (987654321, 'Meet Zoë at 10, call +79991112233', 555666777, 3.14159,"
        "  x'00112233445566778899aabbccddeeff', NULL),"
        " (987654322, '{\"name\": \"Margaret Thatcher\", \"margaret_t\": [123456789, 2.5, true]}',"
        "  1, -0.5, x'', 'Ωmega Ωmega'),"
        " (987654323, '', 0, 0.0, zeroblob(9), '0012345678')");
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    const QByteArray image = bytesAt(source.target());
    for (const QByteArray &secret :
         { "Meet Zo"_ba, "call"_ba, "79991112233"_ba, "Margaret"_ba, "Thatcher"_ba, "margaret_t"_ba,
           "123456789"_ba, "mega"_ba, "0012345678"_ba, QByteArray::fromHex("2233445566778899"),
           QByteArray::fromHex("3ade68b1"), QByteArray::fromHex("211ed6d9") })
        QVERIFY2(!image.contains(secret), secret.constData());
    for (const QString &sql : {
             u"SELECT group_concat(typeof(t) || typeof(n) || typeof(r) || typeof(b) || typeof(x))"
             " FROM mine ORDER BY length(t)"_s,
             u"SELECT max(length(t)) || max(length(b)) || max(length(x)) FROM mine"_s,
             u"SELECT count(*) FROM mine WHERE n = 0 AND r = 0.0 AND t = ''"
             " AND hex(b) = '000000000000000000'"_s,
             u"SELECT count(*) FROM mine WHERE json_valid(t)"_s,
         }) {
        const QVariant before = valueIn(source.path(), sql);
        QVERIFY(before.isValid());
        QCOMPARE(valueIn(source.target(), sql).toString().size(), before.toString().size());
    }
}

void TestRedaction::leavesNothingOfWhatWasDeleted()
{
    const ChangedFixture source(
        "PRAGMA secure_delete=OFF; CREATE TABLE gone(t TEXT);"
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 3000)"
        " INSERT INTO gone SELECT 'long forgotten line ' || i FROM c;"
        "DELETE FROM gone WHERE rowid % 50 <> 0");
    QVERIFY(source.isChanged());
    QVERIFY(bytesAt(source.path()).contains("forgotten"));
    QVERIFY_RESULT(source.redacted());
    QVERIFY(!bytesAt(source.target()).contains("forgotten"));
    QCOMPARE(valueIn(source.target(), u"SELECT count(*) FROM gone"_s), 60);
    QCOMPARE(valueIn(source.target(), u"PRAGMA freelist_count"_s), 0);
}

void TestRedaction::refusesASecretInTheSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray key = keyOf(dataFile(kurigram));
    const QByteArray username =
        valueIn(dataFile(kurigram), u"SELECT username FROM usernames LIMIT 1"_s)
            .toString()
            .toLatin1();
    const QByteArray id =
        valueIn(dataFile(kurigram), u"SELECT max(id) FROM peers"_s).toString().toLatin1();
    QTest::newRow("key in a default")
        << "CREATE TABLE x(a DEFAULT x'" + key.mid(100, 40).toHex() + "')";
    QTest::newRow("key in a comment, in base64")
        << "CREATE TABLE x(a /* " + key.mid(101).toBase64() + " */)";
    QTest::newRow("username as a name") << "CREATE TABLE " + username.toUpper() + "_notes(a)";
    QTest::newRow("id in a view") << "CREATE VIEW v AS SELECT * FROM peers WHERE id = " + id;
}

void TestRedaction::refusesASecretInTheSchema()
{
    QFETCH(const QByteArray, sql);
    const ChangedFixture source(sql);
    QVERIFY(source.isChanged());
    const auto redacted = source.redacted();
    QVERIFY(!redacted.has_value());
    QCOMPARE(redacted.error().code, ErrorCode::NotRedacted);
    QVERIFY(source.isNothingWritten());
}

void TestRedaction::refusesASecretInAWideSchema()
{
    for (const QByteArray encoding : { "UTF-16le", "UTF-16be" }) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.session"_s);
        QVERIFY(change(path,
                       "PRAGMA encoding='" + encoding
                           + "'; CREATE TABLE version (version integer primary key);"
                             "CREATE TABLE sessions (dc_id integer primary key, server_address"
                             " text, port integer, auth_key blob, takeout_id integer);"
                             "CREATE TABLE entities (id integer primary key, hash integer not null,"
                             " username text, phone integer, name text, date integer);"
                             "INSERT INTO entities VALUES (412345678, 5, 'some_username', NULL,"
                             " NULL, 0);"
                             "CREATE TABLE some_username_notes (t)"));
        const auto redacted = redact(path, folder.filePath(u"y"_s));
        QVERIFY(!redacted.has_value());
        QCOMPARE(redacted.error().code, ErrorCode::NotRedacted);
    }
}

void TestRedaction::neverRunsTheSchema()
{
    const QByteArray sql =
        "CREATE TABLE log(t);"
        "CREATE TRIGGER a AFTER INSERT ON version BEGIN INSERT INTO usernames VALUES (1, 'x'); END;"
        "CREATE TRIGGER b BEFORE DELETE ON version BEGIN DELETE FROM peers; END;"
        "CREATE TRIGGER c AFTER INSERT ON log BEGIN DELETE FROM update_state; END;"
        "INSERT INTO update_state VALUES (77, 1, 1, 1, 1);"
        "CREATE VIEW everything AS SELECT * FROM peers, peers, peers, peers, peers;"
        "CREATE TABLE checked(a CHECK (a = 'abc'));"
        "INSERT INTO checked VALUES ('abc');";
    const ChangedFixture source(sql);
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    const auto rows = [](const QList<Table> &tables, const QByteArray &name) {
        const auto table = std::ranges::find(tables, name, &Table::name);
        return table == tables.end() ? -1 : table->rows.size();
    };
    const auto before = contentsOf(source.path());
    const auto after = contentsOf(source.target());
    for (const QByteArray name : { "peers", "usernames", "update_state", "log", "checked" })
        QCOMPARE(rows(after, name), rows(before, name));
    QCOMPARE(rows(after, "checked"), 1);

    // What a module keeps is not written past it.
    const ChangedFixture other(sql + "CREATE VIRTUAL TABLE words USING fts4(a)");
    QVERIFY(other.isChanged());
    const auto redacted = other.redacted();
    QVERIFY(!redacted.has_value());
    QCOMPARE(redacted.error().code, ErrorCode::NotRedacted);
}

void TestRedaction::refusesWhatComputes_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("generated column") << "CREATE TABLE x(a, b AS (a || 'x'))"_ba;
    QTest::newRow("stored one") << "CREATE TABLE x(a, b AS (a || 'x') STORED)"_ba;
    QTest::newRow("index on an expression") << "CREATE INDEX x ON peers(abs(access_hash))"_ba;
    QTest::newRow("index on some rows") << "CREATE INDEX x ON peers(id) WHERE abs(id) > 5"_ba;
}

void TestRedaction::refusesWhatComputes()
{
    QFETCH(const QByteArray, sql);
    const ChangedFixture source(sql);
    QVERIFY(source.isChanged());
    const auto redacted = source.redacted();
    QVERIFY(!redacted.has_value());
    QCOMPARE(redacted.error().code, ErrorCode::NotRedacted);
    QVERIFY(source.isNothingWritten());
}

void TestRedaction::redactsWhatPretendsToBeHarmless_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("type") << "UPDATE peers SET type = 'anna_karenina' WHERE rowid IN"
                             " (SELECT max(id) FROM peers)"_ba;
    QTest::newRow("address") << "UPDATE sessions SET server_address = 'anna_karenina.example'"_ba;
    QTest::newRow("port") << "UPDATE sessions SET port = 'anna_karenina'"_ba;
    QTest::newRow("time") << "UPDATE sessions SET date = 'anna_karenina'"_ba;
}

void TestRedaction::redactsWhatPretendsToBeHarmless()
{
    QFETCH(const QByteArray, sql);
    const ChangedFixture source(sql);
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    QVERIFY(!bytesAt(source.target()).contains("anna_karenina"));
}

void TestRedaction::redactsWhatAClientIsUsing()
{
    const FixtureCopy source(u"pyrogram-family/hydrogram-0.2.0/user64-live.session"_s);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"x"_s);
    const FolderState before(source.folder());
    QVERIFY_RESULT(redact(source.path(), target));
    QVERIFY_NO_TRACE(before, source.folder());
    const auto info = (*FileStorage::create(target))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->peers, 9);
    QCOMPARE(info->journalMode, u"wal"_s);
    QVERIFY(!QFile::exists(target + u"-wal"_s));
}

void TestRedaction::refusesToReplaceItself()
{
    const FixtureCopy source(kurigram);
    const FolderState before(source.folder());
    const auto storage = openPlace(source.path());
    QVERIFY_RESULT(storage);
    QCOMPARE(redactSession(**storage, source.path(), source.path(), IfExists::Replace).error().code,
             ErrorCode::TargetInUse);
    QCOMPARE(redactSession(**storage, source.path(), source.path(), IfExists::Refuse).error().code,
             ErrorCode::TargetExists);
    QVERIFY_NO_TRACE(before, source.folder());
}

void TestRedaction::canBeStopped()
{
    const ChangedFixture source({});
    QCOMPARE(source.redacted({ .isCancelled = [] { return true; } }).error().code,
             ErrorCode::Cancelled);
    const ChangedFixture large(
        "CREATE TABLE filler(x);"
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 100000)"
        " INSERT INTO filler SELECT i * 7919 FROM c");
    QVERIFY(large.isChanged());
    QCOMPARE(large.redacted({ .limit = std::chrono::milliseconds(1) }).error().code,
             ErrorCode::TimedOut);
    // while rows are written, too
    int looks = 0;
    const auto later = large.redacted({ .isCancelled = [&] { return ++looks > 200; } });
    QVERIFY(!later.has_value());
    QCOMPARE(later.error().code, ErrorCode::Cancelled);
    // whenever
    constexpr int points = 40;
    looks = 0;
    const auto whole = large.redacted({ .isCancelled = [&] { return ++looks < 0; } });
    QVERIFY_RESULT(whole);
    const int all = looks;
    QVERIFY(QFile::remove(large.target()));
    for (int i = 0; i < points; ++i) {
        looks = 0;
        const auto stopped =
            large.redacted({ .isCancelled = [&] { return ++looks > all * i / (points + 4); } });
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    // while it is searched: SQLite itself has little to do with few values
    const ChangedFixture wide(
        "CREATE TABLE wide(x);"
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 30)"
        " INSERT INTO wide SELECT zeroblob(1000000) FROM c");
    QVERIFY(wide.isChanged());
    looks = 0;
    const auto searching = wide.redacted({ .isCancelled = [&] { return ++looks > 300; } });
    QVERIFY(!searching.has_value());
    QCOMPARE(searching.error().code, ErrorCode::Cancelled);
    QVERIFY(source.isNothingWritten() && large.isNothingWritten() && wide.isNothingWritten());
}

void TestRedaction::canBeStoppedWithDocuments()
{
    const QTemporaryDir folder;
    for (const QString &path : { u"go/gotd_session.json"_s, u"tdata/multi_3"_s }) {
        const QString target = folder.filePath(u"x"_s);
        QVERIFY_RESULT(openPlace(dataFile(path)));
        int looks = 0;
        QVERIFY_RESULT(redact(dataFile(path), target, { .isCancelled = [&] {
                                  ++looks;
                                  return false;
                              } }));
        QVERIFY(looks > 1);
        const QString other = folder.filePath(u"y"_s);
        const int last = looks;
        looks = 0;
        const auto redacted =
            redact(dataFile(path), other, { .isCancelled = [&] { return ++looks == last; } });
        QVERIFY(!redacted.has_value());
        QCOMPARE(redacted.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(other));
        QVERIFY(QFile::remove(target) || QDir(target).removeRecursively());
    }
}

/// The type of a peer and the first digit of a phone number beside it are somebody's username.
void TestRedaction::isNotMisledByNeighbours()
{
    const ChangedFixture source(
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 200)"
        " INSERT INTO peers SELECT 5000000000 + i * 9973, i * 1234567891234, 'user',"
        " '7' || (9000000000 + i * 977), 1700000000 + i FROM c;"
        "INSERT INTO usernames SELECT id, 'user' || (rowid % 9 + 1) FROM peers");
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    QVERIFY(bytesAt(source.target()).contains("user7"));
    QCOMPARE(
        valueIn(source.target(), u"SELECT count(*) FROM usernames WHERE username LIKE 'user_'"_s),
        0);
}

void TestRedaction::holdsVeryManyPeers()
{
    const ChangedFixture source(
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 50000)"
        " INSERT INTO peers SELECT 5000000000 + i * 9973, i * 1234567891234, 'user',"
        " '7' || (9000000000 + i * 977), 1700000000 + i FROM c;"
        "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 50000)"
        " INSERT INTO usernames SELECT 5000000000 + i * 9973, 'name_' || hex(i * 31) FROM c");
    QVERIFY(source.isChanged());
    QVERIFY_RESULT(source.redacted());
    for (const QString &sql :
         { u"SELECT count(*) FROM peers"_s, u"SELECT count(DISTINCT id) FROM peers"_s,
           u"SELECT count(DISTINCT phone_number) FROM peers"_s,
           u"SELECT count(DISTINCT username) FROM usernames"_s,
           u"SELECT count(*) FROM peers JOIN usernames USING (id)"_s })
        QCOMPARE(valueIn(source.target(), sql), valueIn(source.path(), sql));
    QSet<qint64> ids;
    const auto tables = contentsOf(source.path());
    for (const auto &row : std::ranges::find(tables, "peers"_ba, &Table::name)->rows)
        ids.insert(row[0].number);
    QVERIFY(ids.size() > 50'000);
    const auto found = contentsOf(source.target());
    for (const auto &row : std::ranges::find(found, "peers"_ba, &Table::name)->rows)
        QVERIFY(!ids.contains(row[0].number) || qAbs(row[0].number) < 100'000);
}

void TestRedaction::searchesInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    QByteArray key;
    for (int i = 0; i < 256; ++i)
        key += char(i * 37 + i / 7 * 11 + 5);
    const auto row = [](const char *name, const QByteArray &text, bool isFound = true) {
        QTest::newRow(name) << QByteArray("around " + text + " around") << isFound;
    };
    row("nothing", "so it is", false);
    row("eight bytes", key.mid(77, 8));
    row("seven bytes", key.mid(77, 7), false);
    row("hexadecimal", key.mid(33, 8).toHex());
    row("in capitals", key.mid(34, 8).toHex().toUpper());
    for (int shift = 0; shift < 3; ++shift) {
        row(qPrintable(u"base64, %1"_s.arg(shift)), key.mid(60 + shift, 15).toBase64());
        row(qPrintable(u"base64url, %1"_s.arg(shift)),
            key.mid(60 + shift, 15)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    row("a username", "some_name_");
    row("in capitals", "SOME_NAME_");
    row("a part of it", "some_nam", false);
    row("five letters", "anna7");
    row("an id", "412345678");
    row("marked", "-1000412345678");
    row("in a longer number", "4123456789", false);
    row("as SQLite has it", QByteArray::fromHex("1893e54e"));
    row("marked, as SQLite has it", QByteArray::fromHex("ff1712c70ab2"));
    row("as the key of a row", QByteArray::fromHex("81c4cfca4e"));
    row("as TL has it", QByteArray::fromHex("4ee59318"));
    row("an access hash", QByteArray::fromHex("1122a344b566c778"));
    row("a name", QByteArray("Žofie Ångström"));
}

void TestRedaction::searchesInEveryForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isFound);
    QByteArray key;
    for (int i = 0; i < 256; ++i)
        key += char(i * 37 + i / 7 * 11 + 5);
    SecretSearch search;
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), std::size_t(bytes.size()));
    };
    search.addBytes(bytesOf(view(key)));
    search.addText("some_name_");
    search.addText("anna7");
    search.addText("Žofie Ångström");
    search.addNumber(412345678);
    search.addNumber(0x1122a344b566c778);
    search.prepare(1000);
    QCOMPARE(search.finds(view(text)), isFound);
}

void TestRedaction::knowsWhatIsNoSecret()
{
    SecretSearch search;
    for (const std::string_view text :
         { "supergroup", "USERNAME", "149.154.167.51:443", "------", "", "ab c" })
        search.addText(text);
    search.addNumber(99'999);
    search.addBytes(bytesOf("\0\0\0\0\0\0\0\1\0\0\0\0"sv));
    search.prepare(1000);
    QVERIFY(!search.finds("supergroup username 149.154.167.51:443 ------ ab c 99999"sv));
    QVERIFY(!search.finds("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"sv));
}

void TestRedaction::givesEachItsOwn()
{
    SecretSearch search;
    for (qint64 id = 1'000'000; id < 1'400'000; id += 3)
        search.addNumber(id);
    search.prepare(1000);
    Pseudonyms pseudonyms(search);
    QSet<qint64> numbers;
    qsizetype count = 0;
    const auto take = [&](qint64 number) {
        numbers.insert(pseudonyms.number(number));
        ++count;
    };
    for (qint64 id = -3000; id < 3000; ++id)
        take(id);
    for (qint64 id = 1'000'000; id < 1'400'000; id += 3) {
        take(id);
        QVERIFY(!search.isSecretNumber(quint64(pseudonyms.number(id))));
    }
    for (qint64 id = 1; id < 1'000'000'000'000; id *= 3)
        take(-1'000'000'000'000 - id);
    take(std::numeric_limits<qint64>::max());
    take(std::numeric_limits<qint64>::min());
    QCOMPARE(numbers.size(), count);
    for (const qint64 kept : { 0, 1, -1 })
        QCOMPARE(pseudonyms.number(kept), kept);

    QSet<QByteArray> texts;
    for (int i = 0; i < 5000; ++i)
        texts.insert(QByteArray::fromStdString(
            pseudonyms.text("u" + QByteArray::number(i, 36).toStdString() + "_x")));
    QCOMPARE(texts.size(), 5000);
    QCOMPARE(pseudonyms.text("Anna Bell"), pseudonyms.text("Anna Bell"));
    QCOMPARE(QByteArray::fromStdString(pseudonyms.text("ANNA bell")).toLower(),
             QByteArray::fromStdString(pseudonyms.text("Anna Bell")).toLower());
    const std::string mixed = pseudonyms.text("Ab1 é€𐍈!\xff");
    QCOMPARE(mixed.size(), std::string_view("Ab1 é€𐍈!\xff").size());
    QCOMPARE(QString::fromStdString(mixed).size(), 10);
    QVERIFY(pseudonyms.text("+79991234567").starts_with('+'));
    QCOMPARE(pseudonyms.text("-1001234567890"),
             std::to_string(pseudonyms.number(-1'001'234'567'890)));
}

SESSIONARY_TEST(TestRedaction, QCoreApplication)

} // namespace tst_redaction

#include "tst_redaction.moc"
