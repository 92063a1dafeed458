// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"
#include "storage/document.h"
#include "storage/encryptedkey.h"
#include "storage/peerreader.h"
#include "storage/sessionplace.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/tdatawriter.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_documents {

namespace {

const auto gogramFixture = u"go/gogram_secret.session"_s;
const auto encryptedFixture = u"pyrogram-family/encrypted/aes-gcm.session"_s;

/// A copy of a file or a folder of tests/data, with all that is in it
class PlaceCopy
{
public:
    explicit PlaceCopy(const QString &path)
        : m_path(m_folder.filePath(QFileInfo(path).fileName()))
    {
        copy(dataFile(path), m_path);
    }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Every file in it, by its path
    [[nodiscard]] QStringList files() const
    {
        QStringList files;
        for (QDirIterator it(m_folder.path(), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();)
            files.append(it.next());
        files.sort();
        return files;
    }

    /// What there is to see of every folder in it
    [[nodiscard]] std::vector<FolderState> state() const
    {
        std::vector<FolderState> states { FolderState(m_folder.path()) };
        for (QDirIterator it(m_folder.path(), QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();)
            states.emplace_back(it.next());
        return states;
    }

private:
    static void copy(const QString &from, const QString &to)
    {
        if (!QFileInfo(from).isDir()) {
            QFile::copy(from, to);
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
            return;
        }
        QDir().mkdir(to);
        const QStringList names =
            QDir(from).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            copy(from + u'/' + name, to + u'/' + name);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QString differences(const std::vector<FolderState> &before, const std::vector<FolderState> &after)
{
    if (before.size() != after.size())
        return u"another number of folders"_s;
    QStringList all;
    for (std::size_t i = 0; i < before.size(); ++i)
        all.append(before[i].differenceTo(after[i]));
    all.removeAll(QString());
    return all.join(u'\n');
}

/// Everything was read long ago, so that the system would note another read
void makeOld(const PlaceCopy &copy)
{
    const QStringList files = copy.files();
    for (const QString &path : files) {
        const timespec old { ::time(nullptr) - 300'000, 0 };
        const std::array<timespec, 2> times { old, old };
        ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
    }
}

Passcode passcodeOf(const QByteArray &text)
{
    return text.isNull() ? Passcode()
                         : std::make_shared<const SecretBytes>(bytesOf(text.toStdString()));
}

Result<SessionInfo> describePlace(const QString &path, int account = 0,
                                  const Passcode &passcode = {})
{
    return openPlace(path, account, passcode).and_then([](const auto &storage) {
        return storage->describe();
    });
}

Result<Session> readPlace(const QString &path, int account = 0, const Passcode &passcode = {})
{
    return openPlace(path, account, passcode)
        .and_then([](const auto &storage) { return storage->open(); })
        .and_then([](const SqlStorage &opened) { return opened.session(); });
}

bool isKey(const Result<Session> &session, const QByteArray &key)
{
    return session && session->authKey == SecretBytes(bytesOf(key.toStdString()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// The items of the manifest that are documents and hold one session
QList<QJsonObject> documents()
{
    QList<QJsonObject> found;
    for (const QString &section : { u"files"_s, u"folders"_s }) {
        const QList<QJsonObject> items = manifest(section);
        for (const QJsonObject &item : items) {
            const auto layout = formatNamed(item.value("layout"_L1).toString());
            if (layout && findDocumentFormat(*layout) != nullptr)
                found.append(item);
        }
    }
    return found;
}

void addDocuments(bool (*isWanted)(const QJsonObject &))
{
    QTest::addColumn<QJsonObject>("item");
    const QList<QJsonObject> items = documents();
    for (const QJsonObject &item : items) {
        if (isWanted(item))
            QTest::addRow("%s", qPrintable(item.value("path"_L1).toString())) << item;
    }
}

bool isReadable(const QJsonObject &item)
{
    const auto layout = formatNamed(item.value("layout"_L1).toString());
    return findDocumentFormat(*layout)->isRead();
}

QString pathOf(const QJsonObject &item)
{
    return item.value("path"_L1).toString();
}

bool has(const SessionInfo &info, FindingCode code)
{
    return info.has(code);
}

} // namespace

/// Sessions that are no databases: as their libraries wrote them, and as nobody should.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheLibrariesWrote_data();
    void readsWhatTheLibrariesWrote();
    void readsEveryAccount_data();
    void readsEveryAccount();
    void readsEveryPeer_data();
    void readsEveryPeer();
    void exportsWhatTheLibrariesDo_data();
    void exportsWhatTheLibrariesDo();
    void recognisesWhatIsNeverRead_data();
    void recognisesWhatIsNeverRead();
    void recognisesOtherPrograms();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void needsThePasscode();
    void opensAnEncryptedFile();
    void opensAnEncryptedKey();
    void readsALegacyFolder_data();
    void readsALegacyFolder();
    void readsTheEnvironment();
    void keepsTheOtherAccounts();
    void findsTheFolderInAFolder();
    void readsOlderFilesOfGogram();
    void reportsAKeyOfAnotherLength_data();
    void reportsAKeyOfAnotherLength();
    void survivesEveryDamage_data();
    void survivesEveryDamage();
    void survivesHostileJson_data();
    void survivesHostileJson();
    void survivesHostileFolders();
    void refusesOtherFolders();
    void seesAChange();
    void toldFromOutside();
};

void TestDocuments::readsWhatTheLibrariesWrote_data()
{
    addDocuments([](const QJsonObject &item) {
        return isReadable(item) && item.value("expected"_L1).isObject();
    });
}

void TestDocuments::readsWhatTheLibrariesWrote()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    const QJsonObject expected = item.value("expected"_L1).toObject();

    const auto info = describePlace(copy.path());
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, expected, item.value("accept"_L1).toObject()), QString());
    QVERIFY(info->journalMode.isEmpty());
    QCOMPARE(info->storage, StorageKind::File);
    QVERIFY(!info->hasTables);
    QCOMPARE(info->file->path, copy.path());
    QCOMPARE(info->file->size, item.value("size"_L1).toInteger(0));
    QCOMPARE(info->file->isFolder, QFileInfo(copy.path()).isDir());
    QVERIFY(!has(*info, FindingCode::ForeignTables));

    const QByteArray key = expectedKey(expected);
    const auto session = readPlace(copy.path());
    QCOMPARE(session.has_value(), !key.isEmpty());
    if (session)
        QVERIFY(isKey(session, key));

    const auto peers = openPlace(copy.path())
                           .and_then([](const auto &storage) { return storage->open(); })
                           .and_then([](const SqlStorage &opened) { return peerKeys(opened, {}); });
    QVERIFY_RESULT(peers); // none is no error
    QCOMPARE(qint64(peers->size()), info->peers.value_or(0));

    const auto place = recognisePlace(copy.path());
    QVERIFY_RESULT(place);
    QCOMPARE(place->format, info->layout);
    QVERIFY(findFileLayout(*place->format)->reason != nullptr);
    QCOMPARE(place->isFolder, info->file->isFolder);
}

void TestDocuments::readsEveryAccount_data()
{
    addDocuments([](const QJsonObject &item) { return item.contains("expected_accounts"_L1); });
}

void TestDocuments::readsEveryAccount()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    const QByteArray text = item.value("passcode"_L1).toString().toUtf8();
    const Passcode passcode = text.isEmpty() ? Passcode() : passcodeOf(text);
    const QJsonArray accounts = item.value("expected_accounts"_L1).toArray();

    QCOMPARE(accountsAt(copy.path(), passcode), Result<int>(int(accounts.size())));
    for (int i = 0; i < accounts.size(); ++i) {
        const QJsonObject expected = accounts[i].toObject();
        const auto info = describePlace(copy.path(), i, passcode);
        QVERIFY_RESULT(info);
        QCOMPARE(difference(*info, expected), QString());
        QCOMPARE(info->accounts, int(accounts.size()));
        QVERIFY(isKey(readPlace(copy.path(), i, passcode), expectedKey(expected)));
    }
    QCOMPARE(describePlace(copy.path(), int(accounts.size()), passcode).error().code,
             ErrorCode::NotFound);
    if (passcode) {
        QCOMPARE(describePlace(copy.path()).error().code, ErrorCode::PasswordNeeded);
        QCOMPARE(std::get<FormatId>(describePlace(copy.path()).error().subject), FormatId::TData);
        QCOMPARE(describePlace(copy.path(), 0, passcodeOf("wrong")).error().code,
                 ErrorCode::WrongPassword);
    }
}

void TestDocuments::readsEveryPeer_data()
{
    addDocuments([](const QJsonObject &item) {
        return item.value("rows"_L1).toObject().contains("peers"_L1);
    });
}

void TestDocuments::readsEveryPeer()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    const auto storage = openPlace(copy.path());
    QVERIFY_RESULT(storage);
    const auto opened = (*storage)->open();
    QVERIFY_RESULT(opened);

    QJsonArray rows;
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    const auto read = forEachPeer(*opened, {}, PeerDetail::WithAccessHash, [&](const Peer &peer) {
        rows.append(QJsonObject {
            { u"id"_s, QString::number(peer.id) },
            { u"access_hash"_s,
              peer.accessHash ? QJsonValue(QString::number(*peer.accessHash)) : QJsonValue() },
            { u"type"_s, text(QString(nameOf(peer.type))) },
            { u"usernames"_s, QJsonArray::fromStringList(peer.usernames) },
            { u"phone"_s, text(peer.phone) },
            { u"name"_s, text(peer.name) },
            { u"date"_s, peer.updated ? QJsonValue(*peer.updated) : QJsonValue() },
        });
        return true;
    });
    QVERIFY_RESULT(read);
    const QJsonArray expected = item.value("rows"_L1).toObject().value("peers"_L1).toArray();
    QCOMPARE(rows, expected);

    for (const QJsonValue &row : expected) { // each can be found by what it is called
        const QJsonArray names = row.toObject().value("usernames"_L1).toArray();
        if (!names.isEmpty()) {
            const auto keys = peerKeys(*opened, { .text = u'@' + names[0].toString() });
            QVERIFY_RESULT(keys);
            QCOMPARE(keys->size(), std::size_t(1));
        }
    }
    QVERIFY_RESULT(peerKeys(*opened, { .text = u"a"_s, .sortBy = PeerField::Username }));
}

void TestDocuments::exportsWhatTheLibrariesDo_data()
{
    addDocuments([](const QJsonObject &item) { return item.contains("exports"_L1); });
}

void TestDocuments::exportsWhatTheLibrariesDo()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    const auto session = readPlace(copy.path());
    QVERIFY_RESULT(session);
    const QJsonObject exports = item.value("exports"_L1).toObject();
    for (auto it = exports.constBegin(); it != exports.constEnd(); ++it) {
        const StringFormat *format = findStringFormat(*formatNamed(it.key()));
        if (format == nullptr || format->encode == nullptr)
            continue;
        const auto text = encodeString(format->id, *session);
        QVERIFY_RESULT(text);
        QVERIFY(text->text() == it.value().toString().toStdString());
    }
}

void TestDocuments::recognisesWhatIsNeverRead_data()
{
    addDocuments([](const QJsonObject &item) { return !isReadable(item); });
}

void TestDocuments::recognisesWhatIsNeverRead()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    const auto info = describePlace(copy.path());
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, formatNamed(item.value("layout"_L1).toString()));
    QVERIFY(info->damage);
    QCOMPARE(info->damage->code, ErrorCode::NotReadHere);
    QCOMPARE(std::get<FormatId>(info->damage->subject), *info->layout);
    QVERIFY(!info->isLoggedIn());
    QCOMPARE(readPlace(copy.path()).error().code, ErrorCode::NotReadHere);
}

void TestDocuments::recognisesOtherPrograms()
{
    const QTemporaryDir folder;
    const auto layoutOf = [](const QString &path) {
        const auto place = recognisePlace(path);
        return place ? place->format : std::nullopt;
    };
    const auto littleEndian = [](quint32 value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray rest = littleEndian(5) + littleEndian(0x997275b5) + QByteArray(80, 'x');
    write(folder.filePath(u"any.dat"_s), littleEndian(quint32(rest.size())) + rest);
    QCOMPARE(layoutOf(folder.filePath(u"any.dat"_s)), FormatId::TgNet);
    write(folder.filePath(u"none.dat"_s), littleEndian(quint32(rest.size()) + 1) + rest);
    QCOMPARE(layoutOf(folder.filePath(u"none.dat"_s)), std::nullopt);

    const auto wTelegram = [&](quint32 position, quint32 size, qsizetype whole) {
        QByteArray bytes = littleEndian(position) + littleEndian(size);
        write(folder.filePath(u"w.session"_s), bytes.leftJustified(whole, 'x'));
        return layoutOf(folder.filePath(u"w.session"_s));
    };
    QCOMPARE(wTelegram(8, 1024, 1032), FormatId::WTelegram);
    QCOMPARE(wTelegram(1032, 1040, 2072), FormatId::WTelegram); // written a second time
    QCOMPARE(wTelegram(8, 1030, 1038), std::nullopt); // no whole blocks
    QCOMPARE(wTelegram(8, 1024, 1000), std::nullopt); // cut off
    QCOMPARE(wTelegram(0, 1024, 1032), std::nullopt);
    QCOMPARE(wTelegram(8, 1024, 100'000), std::nullopt);

    const PlaceCopy binlog(u"tdlib/td.binlog"_s);
    QCOMPARE(layoutOf(binlog.folder()), FormatId::TdLib);
    QByteArray damaged = contentOf(binlog.path());
    damaged[20] = char(damaged[20] ^ 1);
    write(binlog.path(), damaged);
    QCOMPARE(describePlace(binlog.path()).error().code, ErrorCode::NotASession);

    write(folder.filePath(u"bot.madeline"_s), "<?php __HALT_COMPILER();\x02rest");
    QCOMPARE(layoutOf(folder.filePath(u"bot.madeline"_s)), FormatId::Madeline);
}

void TestDocuments::leavesNoTrace_data()
{
    addDocuments([](const QJsonObject &) { return true; });
}

void TestDocuments::leavesNoTrace()
{
    QFETCH(const QJsonObject, item);
    const PlaceCopy copy(pathOf(item));
    makeOld(copy);
    const auto before = copy.state();
    const Passcode passcode = passcodeOf(item.value("passcode"_L1).toString().toUtf8());
    for (const Passcode &given : { Passcode(), passcode }) {
        static_cast<void>(recognisePlace(copy.path()));
        static_cast<void>(accountsAt(copy.path(), given));
        const auto storage = openPlace(copy.path(), 0, given);
        if (!storage)
            continue;
        static_cast<void>((*storage)->describe());
        if (const auto opened = (*storage)->open())
            static_cast<void>(forEachPeer(*opened, {}, PeerDetail::WithAccessHash,
                                          [](const Peer &) { return true; }));
    }
    const QString changed = differences(before, copy.state());
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void TestDocuments::needsThePasscode()
{
    const PlaceCopy copy(u"tdata/passcode_unicode"_s);
    QCOMPARE(accountsAt(copy.path()).error().code, ErrorCode::PasswordNeeded);
    QCOMPARE(describePlace(copy.path(), 0, passcodeOf("")).error().code, ErrorCode::PasswordNeeded);
    // One that is not needed does no harm.
    const PlaceCopy open(u"tdata/single"_s);
    QVERIFY(readPlace(open.path(), 0, passcodeOf("anything")).has_value());
}

void TestDocuments::opensAnEncryptedFile()
{
    const QJsonObject item = fixture(gogramFixture);
    const PlaceCopy copy(gogramFixture);
    const auto locked = describePlace(copy.path());
    QVERIFY_RESULT(locked);
    QVERIFY(has(*locked, FindingCode::KeyEncrypted));
    QVERIFY(!locked->isLoggedIn());
    QCOMPARE(readPlace(copy.path()).error().code, ErrorCode::PasswordNeeded);
    QCOMPARE(describePlace(copy.path(), 0, passcodeOf("wrong")).error().code,
             ErrorCode::WrongPassword);

    const Passcode password = passcodeOf(item.value("password"_L1).toString().toUtf8());
    const QJsonObject expected = item.value("expected_with_password"_L1).toObject();
    const auto info = describePlace(copy.path(), 0, password);
    QVERIFY_RESULT(info);
    QCOMPARE(difference(*info, expected), QString());
    QVERIFY(isKey(readPlace(copy.path(), 0, password), expectedKey(expected)));
}

void TestDocuments::opensAnEncryptedKey()
{
    const QJsonObject item = fixture(encryptedFixture).value("encryption"_L1).toObject();
    const QByteArray key =
        QByteArray::fromHex(item.value("auth_key_decrypted"_L1).toString().toLatin1());
    const FixtureCopy copy(encryptedFixture);
    const QTemporaryDir folder;
    const auto stored =
        openPlace(copy.path()).and_then([](const auto &storage) { return storage->open(); });
    QVERIFY_RESULT(stored);
    const auto blob = stored->connection().secret(u"SELECT auth_key FROM sessions"_s);
    QVERIFY_RESULT(blob);
    const Passcode password = passcodeOf(item.value("password"_L1).toString().toUtf8());
    const auto decrypted = decryptKey(blob->bytes(), *password);
    QVERIFY_RESULT(decrypted);
    QVERIFY(*decrypted == SecretBytes(bytesOf(key.toStdString())));
    QCOMPARE(decryptKey(blob->bytes(), *passcodeOf("wrong")).error().code,
             ErrorCode::WrongPassword);
    QCOMPARE(decryptKey(blob->bytes().first(299), *password).error().code, ErrorCode::Damaged);

    // The same in any layout that has the row
    const FixtureCopy plain(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    {
        const QByteArray hex = QByteArray(blob->text().data(), qsizetype(blob->size())).toHex();
        OtherProcess client(plain.path(), "UPDATE sessions SET auth_key = x'" + hex + "'");
        QVERIFY(client.isReady());
    }
    const auto locked = describePlace(plain.path());
    QVERIFY_RESULT(locked);
    QVERIFY(locked->findings.contains(Finding { FindingCode::KeyEncrypted, aesGcmKeySize }));
    QCOMPARE(readPlace(plain.path()).error().code, ErrorCode::PasswordNeeded);
    QVERIFY(isKey(readPlace(plain.path(), 0, password), key));
    const auto info = describePlace(plain.path(), 0, password);
    QVERIFY_RESULT(info);
    QVERIFY(info->isLoggedIn());
    QVERIFY(!has(*info, FindingCode::KeyEncrypted));
    QCOMPARE(readPlace(plain.path(), 0, passcodeOf("wrong")).error().code,
             ErrorCode::WrongPassword);
}

void TestDocuments::readsALegacyFolder_data()
{
    QTest::addColumn<QByteArray>("passcode");
    QTest::addColumn<QByteArray>("blocks");
    const QByteArray key(256, 'a');
    const QByteArray other(256, 'b');
    const QByteArray separate = number(0) + number(2) + other + number(0) + number(4) + key
        + number(1) + number(777) + number(4);
    const QByteArray authorization = number(0x4b)
        + streamed(number(777) + number(4) + number(2) + number(4) + key + number(2) + other
                   + number(0));
    QTest::newRow("keys and a user") << QByteArray() << separate;
    QTest::newRow("an authorization") << QByteArray() << authorization;
    QTest::newRow("with a passcode") << QByteArray("pässwörd") << authorization;
}

void TestDocuments::readsALegacyFolder()
{
    QFETCH(const QByteArray, passcode);
    QFETCH(const QByteArray, blocks);
    const QTemporaryDir folder;
    writeLegacyTData(folder.path(), passcode, blocks);
    const Passcode given = passcode.isEmpty() ? Passcode() : passcodeOf(passcode);
    const auto info = describePlace(folder.path(), 0, given);
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, FormatId::TData);
    QCOMPARE(info->userId, 777);
    QCOMPARE(info->dcId, 4);
    QVERIFY(isKey(readPlace(folder.path(), 0, given), QByteArray(256, 'a')));
    if (given)
        QCOMPARE(describePlace(folder.path()).error().code, ErrorCode::PasswordNeeded);
}

void TestDocuments::readsTheEnvironment()
{
    const QByteArray account = number(0x4b)
        + streamed(number(~0U) + number(~0U) + number(1) + number(2) + number(3) + number(1)
                   + number(3) + QByteArray(256, 'a') + number(0));
    for (const bool isTest : { false, true }) {
        const QByteArray config = number(1) + number(isTest ? 1 : 0) + number(0);
        for (const QByteArray &written : { config, streamed(config) }) {
            const QTemporaryDir folder;
            writeTData(folder.path(), { account }, written);
            const auto info = describePlace(folder.path());
            QVERIFY_RESULT(info);
            QCOMPARE(info->testMode, isTest);
            QCOMPARE(info->userId, (qint64(1) << 32) + 2);
            QCOMPARE(info->dcId, 3);
        }
    }
}

void TestDocuments::keepsTheOtherAccounts()
{
    const PlaceCopy copy(u"tdata/multi_3"_s);
    write(copy.path() + u"/A7FDF864FBC10B77s"_s, "TDF$ nothing that could be read");
    QCOMPARE(accountsAt(copy.path()), Result<int>(3));
    QVERIFY(readPlace(copy.path(), 0).has_value());
    QCOMPARE(readPlace(copy.path(), 1).error().code, ErrorCode::Damaged);
    QVERIFY(readPlace(copy.path(), 2).has_value());
    const auto info = describePlace(copy.path(), 1);
    QVERIFY_RESULT(info);
    QCOMPARE(info->damage->code, ErrorCode::Damaged);
    QVERIFY(!info->isLoggedIn());
}

void TestDocuments::findsTheFolderInAFolder()
{
    const PlaceCopy copy(u"tdata/single"_s);
    QVERIFY(QDir().rename(copy.path(), copy.folder() + u"/tdata"_s));
    const auto info = describePlace(copy.folder());
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, FormatId::TData);
    QVERIFY(info->isLoggedIn());
    // A file of it leads to it, too.
    const auto byFile = describePlace(copy.folder() + u"/tdata/key_datas"_s);
    QVERIFY_RESULT(byFile);
    QCOMPARE(byFile->authKeyId, info->authKeyId);
}

void TestDocuments::readsOlderFilesOfGogram()
{
    // {"key":base64 of 256 bytes "k","hostname":"149.154.167.51:443","app_id":5} in both forms, as
    // OpenSSL encrypts it under "1234567890123456"
    const QTemporaryDir folder;
    const QByteArray json = "{\"key\":\"" + QByteArray(256, 'k').toBase64()
        + "\",\"hostname\":\"149.154.167.51:443\",\"app_id\":5}";
    const QByteArray password = "1234567890123456";
    const QByteArray vector = "abcdefghijklmnop";
    const QString first = folder.filePath(u"first.session"_s);
    const QString oldest = folder.filePath(u"oldest.session"_s);
    write(first, QByteArray("\xa3\x5c\x01\x00", 4) + vector + encryptCbc(json, password, vector));
    write(oldest, encryptCbc(json, password, password));
    for (const QString &path : { first, oldest }) {
        const auto info = describePlace(path);
        QVERIFY_RESULT(info);
        QCOMPARE(info->layout, FormatId::Gogram);
        QCOMPARE(info->apiId, 5U);
        QCOMPARE(info->serverAddress, u"149.154.167.51"_s);
        QCOMPARE(info->port, quint16(443));
        QVERIFY(isKey(readPlace(path), QByteArray(256, 'k')));
    }
}

void TestDocuments::reportsAKeyOfAnotherLength_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray key = QByteArray(255, 'k').toBase64();
    QTest::newRow("Pyrogram") << u"x.session"_s
                              << R"({"dc_id":2,"test_mode":false,"user_id":5,"auth_key":[")" + key
            + R"("]})";
    QTest::newRow("Telethon") << u"x.session"_s
                              << R"({"port":443,"server_address":"1.2.3.4","auth_key_data":")" + key
            + R"("})";
    QTest::newRow("gotd") << u"x.json"_s
                          << R"({"Version":1,"Data":{"DC":2,"Addr":"1.2.3.4:443","AuthKey":")" + key
            + R"("}})";
    QTest::newRow("MTKruto") << u"main65%0A2auth"_s << "7356\n68\n2authKey341\n5" + key;
}

void TestDocuments::reportsAKeyOfAnotherLength()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    write(folder.filePath(name), content);
    const bool isFolder = name.contains(u'%');
    const QString path = isFolder ? folder.path() : folder.filePath(name);
    const auto info = describePlace(path);
    QVERIFY_RESULT(info);
    QVERIFY(info->findings.contains(Finding { FindingCode::KeyWrongLength, qint64(255) }));
    QVERIFY(!info->isLoggedIn());
    QCOMPARE(readPlace(path).error().code, ErrorCode::UnusableKey);
}

void TestDocuments::survivesEveryDamage_data()
{
    addDocuments([](const QJsonObject &item) { return isReadable(item); });
}

void TestDocuments::survivesEveryDamage()
{
    QFETCH(const QJsonObject, item);
    if (item.value("passcode"_L1).toString().size() > 0)
        return; // a hundred thousand rounds each time, for the same code
    const PlaceCopy copy(pathOf(item));
    const QStringList files = copy.files();
    const bool isSealed = item.contains("expected_accounts"_L1);
    const auto original = readPlace(copy.path());
    for (const QString &path : files) {
        const QByteArray content = contentOf(path);
        const qsizetype step = std::max<qsizetype>(1, content.size() / 10);
        for (qsizetype at = 0; at < content.size(); at += step) {
            write(path, content.left(at));
            const auto cut = readPlace(copy.path());
            QByteArray flipped = content;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            write(path, flipped);
            const auto changed = readPlace(copy.path());
            if (isSealed) { // then it is the same key or none
                QVERIFY(!cut || cut->authKey == original->authKey);
                QVERIFY(!changed || changed->authKey == original->authKey);
            }
        }
        write(path, content);
    }
    QCOMPARE(readPlace(copy.path()).has_value(), original.has_value());
}

void TestDocuments::survivesHostileJson_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray head = R"({"dc_id":2,"test_mode":false,"user_id":1,"auth_key":)";
    constexpr qsizetype many = 1'000'000;
    QTest::newRow("nested") << head + QByteArray(many, '[');
    QTest::newRow("nested and closed")
        << head + "[]," + R"("x":)" + QByteArray(many, '[') + QByteArray(many, ']') + '}';
    QTest::newRow("nested objects")
        << head + "[],\"x\":" + QByteArray(R"({"a":)").repeated(200'000);
    QTest::newRow("a long list") << head + '[' + QByteArray("1,").repeated(many) + "1]}";
    QTest::newRow("long lines") << head + "[\"" + QByteArray(many, 'A') + "\"]}";
    QTest::newRow("too large") << head + "[]" + QByteArray(17 * 1024 * 1024, ' ') + '}';
    QTest::newRow("other kinds") << head
            + R"([1,{},null],"peers_by_id":{"x":1,"":2,"5":"6"},)"
              R"("peers_by_username":[],"date":1e300})";
    QTest::newRow("huge numbers")
        << R"({"dc_id":99999999999999999999,"test_mode":1,"user_id":-1,"auth_key":null})"_ba;
    QTest::newRow("broken text") << head + "[\"\xff\xfe\"]}";
    QTest::newRow("a zero byte") << head + "[\"" + QByteArray(1, '\0') + "\"]}";
}

void TestDocuments::survivesHostileJson()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.session"_s);
    write(path, content);
    QElapsedTimer timer;
    timer.start();
    const auto info = describePlace(path);
    QVERIFY(!info || !info->isLoggedIn());
    QVERIFY(!readPlace(path).has_value());
    QVERIFY(timer.elapsed() < 30'000);
}

void TestDocuments::survivesHostileFolders()
{
    const QStringList names { u"key_datas"_s,      u"a:authKey"_s,       u"a:dcId"_s,
                              u"a:port"_s,         u"a:serverAddress"_s, u"a:5"_s,
                              u"main65%0A2auth"_s, u"safe.php"_s,        u"tdata"_s };
    const auto fill = [&](const QTemporaryDir &folder, const auto &make) {
        for (const QString &name : names)
            make(QFile::encodeName(folder.filePath(name)));
        return describePlace(folder.path());
    };
    const QTemporaryDir pipes;
    QVERIFY(!fill(pipes, [](const QByteArray &path) { ::mkfifo(path.constData(), 0600); }));
    const QTemporaryDir loops;
    QVERIFY(!fill(loops, [](const QByteArray &path) {
        QVERIFY(::symlink(path.constData(), path.constData()) == 0);
    }));
    const QTemporaryDir devices;
    QVERIFY(!fill(devices, [](const QByteArray &path) {
        QVERIFY(::symlink("/dev/zero", path.constData()) == 0);
    }));
    const QTemporaryDir folders;
    QVERIFY(!fill(folders, [](const QByteArray &path) { ::mkdir(path.constData(), 0700); }));
    const QTemporaryDir empty;
    QVERIFY(!fill(empty, [](const QByteArray &path) { write(QFile::decodeName(path), {}); })
            || true);

    const QTemporaryDir unreadable;
    const auto denied = fill(unreadable, [](const QByteArray &path) {
        write(QFile::decodeName(path), "TDF$");
        ::chmod(path.constData(), 0);
    });
    QVERIFY(!denied);
    if (::geteuid() != 0)
        QCOMPARE(denied.error().code, ErrorCode::NoPermission);

    const PlaceCopy linked(u"gramjs/store_dc2"_s); // links to files are as good as files
    const QString key = linked.path() + u"/store_dc2%3AauthKey"_s;
    QVERIFY(QFile::rename(key, linked.folder() + u"/elsewhere"_s));
    QVERIFY(QFile::link(linked.folder() + u"/elsewhere"_s, key));
    QVERIFY(readPlace(linked.path()).has_value());
}

void TestDocuments::refusesOtherFolders()
{
    const QTemporaryDir folder;
    QCOMPARE(describePlace(folder.path()).error().code, ErrorCode::NotAFile);
    for (const QString &name : { u"k"_s, u"key_"_s, u"key_s"_s, u"lock"_s, u"#1"_s, u"%"_s })
        write(folder.filePath(name), "TDF$");
    QCOMPARE(describePlace(folder.path()).error().code, ErrorCode::NotAFile);
    QDir(folder.path()).mkdir(u"tdata"_s);
    write(folder.filePath(u"key_datas"_s), "not what it is called");
    QCOMPARE(describePlace(folder.path()).error().code, ErrorCode::NotAFile);
    QCOMPARE(describePlace(u"/no/such/folder"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(describePlace(u"/dev/zero"_s).error().code, ErrorCode::NotAFile);
    write(folder.filePath(u"some.json"_s), R"({"dc_id": 2})");
    QCOMPARE(describePlace(folder.filePath(u"some.json"_s)).error().code, ErrorCode::NotASession);
    write(folder.filePath(u"empty"_s), {});
    QCOMPARE(describePlace(folder.filePath(u"empty"_s)).error().code, ErrorCode::EmptyFile);
    const PlaceCopy database(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    const auto place = recognisePlace(database.path());
    QVERIFY_RESULT(place);
    QVERIFY(!place->format);
    QVERIFY(describePlace(database.path())->isLoggedIn());
    QCOMPARE(describePlace(database.path(), 1).error().code, ErrorCode::NotFound);
}

void TestDocuments::seesAChange()
{
    const PlaceCopy file(u"pyrogram-family/pyrogram-0.14.1/user32.session"_s);
    const auto storage = openPlace(file.path());
    QVERIFY_RESULT(storage);
    const auto before = (*storage)->describe();
    write(file.path(), contentOf(dataFile(u"pyrogram-family/pyrogram-0.14.1/user64.session"_s)));
    const auto after = (*storage)->describe();
    QVERIFY_RESULT(after);
    QVERIFY(before->userId != after->userId);
    QFile::remove(file.path());
    QCOMPARE((*storage)->describe().error().code, ErrorCode::NotFound);

    const PlaceCopy folder(u"gramjs/store_dc2"_s);
    const auto store = openPlace(folder.path());
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->describe()->peers, 2);
    write(folder.path() + u"/store_dc2%3A-777"_s, R"(["-777","1",null,null,null,"1"])");
    QCOMPARE((*store)->describe()->peers, 3);
    write(folder.path() + u"/store_dc2%3Aport"_s, "80");
    QCOMPARE((*store)->describe()->port, quint16(80));
}

void TestDocuments::toldFromOutside()
{
    const PlaceCopy copy(u"gramjs/store_dc2"_s);
    ::chmod(qPrintable(copy.path()), 0755);
    const QString key = copy.path() + u"/store_dc2%3AauthKey"_s;
    QVERIFY(!has(*describePlace(copy.path()), FindingCode::PermissionsTooOpen));
    ::chmod(qPrintable(key), 0644);
    QVERIFY(has(*describePlace(copy.path()), FindingCode::PermissionsTooOpen));
    ::chmod(qPrintable(copy.path()), 0700);
    QVERIFY(!has(*describePlace(copy.path()), FindingCode::PermissionsTooOpen));
}

SESSIONARY_TEST(TestDocuments, QCoreApplication)

} // namespace tst_documents

#include "tst_documents.moc"
