// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/sealing.h"
#include "storage/filestorage.h"
#include "storage/vault.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace std::string_view_literals;

namespace tst_vault {

namespace {

const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto telethonFixture = u"telethon/v7_full.session"_s;

SecretBytes secret(std::string_view text)
{
    return SecretBytes(bytesOf(text));
}

const SecretBytes &passphrase()
{
    static const SecretBytes phrase = secret("correct horse, Батарейка");
    return phrase;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

Bytes bytesIn(const QByteArray &content)
{
    return { reinterpret_cast<const quint8 *>(content.constData()), std::size_t(content.size()) };
}

Result<qint64> addFixture(Vault &vault, const QString &name, const CatalogLabel &label)
{
    return FileStorage::create(dataFile(name))
        .and_then([](const auto &storage) { return storage->open(); })
        .and_then([&](const SqlStorage &opened) { return vault.add(label, opened); });
}

ErrorCode errorOf(const Result<Vault> &vault)
{
    return vault ? ErrorCode::Internal : vault.error().code;
}

} // namespace

/// The encrypted file for sessions that have none of their own.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsWhatItOpens_data();
    void sealsWhatItOpens();
    void noticesEveryChange();
    void tellsAWrongPassphraseFromDamage();
    void costsNoLessThanItMust();
    void measuresItsCost();

    void keepsSessions();
    void keepsWhatIsSaidAboutThem();
    void holdsNothingInTheClear();
    void changesItsPassphrase();
    void neverOverwritesAnotherWindow();
    void refusesWhatItCannotKeep();
    void isReadByAnotherProgram();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"my.vault"_s); }
    [[nodiscard]] Vault newVault();

    QTemporaryDir m_folder;
};

Vault TestVault::newVault()
{
    QFile::remove(path());
    QFile::remove(path() + ".bak"_L1);
    auto vault = Vault::create(path(), passphrase(), leastSealCost());
    if (!vault)
        qFatal("no vault");
    return *std::move(vault);
}

// --- sealing

void TestVault::sealsWhatItOpens_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 65'535, 65'536, 65'537, 200'000 })
        QTest::addRow("%d bytes", size) << size;
}

void TestVault::sealsWhatItOpens()
{
    QFETCH(const int, size);
    SecretBytes content { std::size_t(size) };
    for (std::size_t i = 0; i < content.size(); ++i)
        content.bytes()[i] = quint8(i * 31 + 7);
    const auto key = SealKey::derive(passphrase(), leastSealCost());
    QVERIFY_RESULT(key);
    const SecretBytes sealed = key->seal(content.bytes());
    QVERIFY(isSealed(sealed.bytes()));
    const auto opened = SealKey::open(sealed.bytes(), passphrase());
    QVERIFY_RESULT(opened);
    QVERIFY(opened->content == content);
    QVERIFY(opened->key.cost() == leastSealCost());
    QVERIFY(key->seal(content.bytes()) != sealed); // never twice the same
}

void TestVault::noticesEveryChange()
{
    const auto key = SealKey::derive(passphrase(), leastSealCost());
    QVERIFY_RESULT(key);
    SecretBytes content(150'000);
    const SecretBytes sealed = key->seal(content.bytes());
    const QByteArray whole(reinterpret_cast<const char *>(sealed.bytes().data()),
                           qsizetype(sealed.size()));
    const auto errorOfChange = [&](const QByteArray &damaged) {
        const auto opened = key->unseal(bytesIn(damaged));
        return opened ? ErrorCode::Internal : opened.error().code;
    };

    int tried = 0;
    for (qsizetype at = 0; at < whole.size(); at += at < 400 ? 1 : 23) {
        for (const int bit : { 0, 7 }) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            const ErrorCode code = errorOfChange(damaged);
            QCOMPARE(code, at < 8 ? ErrorCode::NotAVault : ErrorCode::Damaged);
            ++tried;
        }
    }
    for (qsizetype size = 0; size < whole.size(); size += size < 400 ? 1 : 61) {
        const ErrorCode code = errorOfChange(whole.first(size));
        QCOMPARE(code, size < 8 ? ErrorCode::NotAVault : ErrorCode::Damaged);
        ++tried;
    }
    QVERIFY2(tried > 10'000, qPrintable(QString::number(tried)));
    constexpr qsizetype header = 116;
    constexpr qsizetype chunk = 65'536 + 17;
    QCOMPARE(errorOfChange(whole + 'x'), ErrorCode::Damaged);
    QCOMPARE(errorOfChange(whole + whole.mid(header)), ErrorCode::Damaged);
    QCOMPARE(errorOfChange(whole.first(header + chunk)),
             ErrorCode::Damaged); // a whole one is missing
    QCOMPARE(errorOfChange(whole.first(header) + whole.mid(header + chunk, chunk)
                           + whole.mid(header, chunk) + whole.mid(header + 2 * chunk)),
             ErrorCode::Damaged); // two changed places
    // The end of one behind the header of another, with the same key
    const SecretBytes second = key->seal(content.bytes());
    QByteArray mixed = whole;
    mixed.replace(header, mixed.size() - header,
                  QByteArray(reinterpret_cast<const char *>(second.bytes().data()) + header,
                             mixed.size() - header));
    QCOMPARE(errorOfChange(mixed), ErrorCode::Damaged);
}

void TestVault::tellsAWrongPassphraseFromDamage()
{
    const auto key = SealKey::derive(passphrase(), leastSealCost());
    QVERIFY_RESULT(key);
    const SecretBytes sealed = key->seal(bytesOf("something"sv));
    const auto wrong = SealKey::open(sealed.bytes(), secret("correct horse, батарейка"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongPassword);
    const auto empty = SealKey::open(sealed.bytes(), secret(""));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::WrongPassword);
    SecretBytes damaged = sealed.clone();
    damaged.bytes()[30] ^= 1; // the salt
    const auto unlike = SealKey::open(damaged.bytes(), passphrase());
    QVERIFY(!unlike);
    QCOMPARE(unlike.error().code, ErrorCode::Damaged);
}

void TestVault::costsNoLessThanItMust()
{
    const SealCost least = leastSealCost();
    QVERIFY(least.operations >= 2);
    QVERIFY(least.memory >= 64U * 1024 * 1024);
    QVERIFY(!SealKey::derive(passphrase(), { least.operations, least.memory / 2 }));
    QVERIFY(!SealKey::derive(passphrase(), { 1, least.memory }));
}

void TestVault::measuresItsCost()
{
    const SealCost none = measuredSealCost(0ms);
    QVERIFY(none == leastSealCost());
    const SealCost longer = measuredSealCost(5s);
    QVERIFY(longer.memory >= none.memory);
    QVERIFY(longer.operations >= none.operations);
    QVERIFY(longer.memory > none.memory || longer.operations > none.operations);
}

// --- the vault

void TestVault::keepsSessions()
{
    {
        Vault vault = newVault();
        QVERIFY(vault.items().empty());
        QVERIFY_RESULT(addFixture(vault, plainFixture, { .name = u"Main"_s }));
        QVERIFY_RESULT(addFixture(vault, telethonFixture, {}));
        auto imported = MemoryStorage::createImported(
            FormatId::GramJs,
            *FileStorage::create(dataFile(telethonFixture))
                 .and_then([](const auto &storage) { return storage->open(); })
                 .and_then([](const SqlStorage &opened) { return opened.session(); }));
        QVERIFY_RESULT(imported);
        const auto opened = (*imported)->open();
        QVERIFY_RESULT(opened);
        QVERIFY_RESULT(vault.add({ .name = u"String"_s }, *opened));
    }
    const auto vault = Vault::open(path(), passphrase());
    QVERIFY_RESULT(vault);
    const auto items = vault->items();
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[0].label.name, u"Main"_s);
    QCOMPARE(*items[0].info.layout, FormatId::Pyrogram);
    QCOMPARE(items[0].info.peers.value_or(0), 9);
    QCOMPARE(*items[1].info.layout, FormatId::Telethon);
    QCOMPARE(*items[2].info.layout, FormatId::GramJs);
    QVERIFY(items[0].added > 0);
    for (const auto &[index, name] :
         { std::pair(0, plainFixture), std::pair(1, telethonFixture) }) {
        const auto session =
            vault->storage(items[std::size_t(index)].id)
                ->open()
                .and_then([](const SqlStorage &opened) { return opened.session(); });
        QVERIFY_RESULT(session);
        const QByteArray key = expectedKey(fixture(name).value("expected"_L1).toObject());
        QVERIFY(session->authKey == SecretBytes(bytesIn(key)));
    }
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestVault::keepsWhatIsSaidAboutThem()
{
    Vault vault = newVault();
    const auto id = addFixture(vault, plainFixture, { .name = u"Main"_s });
    QVERIFY_RESULT(id);
    const CatalogLabel label {
        .name = u"Other"_s, .color = 4, .tags = { u"a"_s, u"b c"_s }, .notes = u"two\nlines"_s
    };
    QVERIFY_RESULT(vault.setLabel(*id, label));
    QVERIFY_RESULT(vault.setLabel(*id, [&] {
        CatalogLabel nameless = label;
        nameless.name.clear(); // it keeps the one that it has
        return nameless;
    }()));
    auto again = Vault::open(path(), passphrase());
    QVERIFY_RESULT(again);
    QVERIFY(again->items().front().label == label);
    QVERIFY_RESULT(again->remove(*id));
    QVERIFY(Vault::open(path(), passphrase())->items().empty());
}

void TestVault::holdsNothingInTheClear()
{
    Vault vault = newVault();
    QVERIFY_RESULT(addFixture(
        vault, plainFixture, { .name = u"NAME-IN-THE-CLEAR"_s, .notes = u"NOTES-IN-THE-CLEAR"_s }));
    const QByteArray key = expectedKey(fixture(plainFixture).value("expected"_L1).toObject());
    for (const QByteArray &content : { contentOf(path()), contentOf(path() + ".bak"_L1) }) {
        QVERIFY(!content.isEmpty());
        for (const QByteArray &bad :
             { key.first(16), QByteArray("IN-THE-CLEAR"), QByteArray("SQLite format 3"),
               QByteArray("CREATE TABLE"), QByteArray("5000000123"),
               QByteArray(passphrase().text().data(), 12) })
            QVERIFY(!content.contains(bad));
    }
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({ u"my.vault"_s, u"my.vault.bak"_s }));
}

void TestVault::changesItsPassphrase()
{
    Vault vault = newVault();
    QVERIFY_RESULT(addFixture(vault, plainFixture, { .name = u"Main"_s }));
    const SecretBytes other = secret("another one");
    QVERIFY_RESULT(vault.changePassphrase(other, leastSealCost()));
    QCOMPARE(errorOf(Vault::open(path(), passphrase())), ErrorCode::WrongPassword);
    QCOMPARE(Vault::open(path(), other)->items().size(), std::size_t(1));
    QVERIFY_RESULT(Vault::open(path() + ".bak"_L1, passphrase())); // the one before
    QVERIFY_RESULT(addFixture(vault, telethonFixture, {})); // it goes on with the new key
    QCOMPARE(Vault::open(path(), other)->items().size(), std::size_t(2));
}

void TestVault::neverOverwritesAnotherWindow()
{
    Vault first = newVault();
    auto second = Vault::open(path(), passphrase());
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(addFixture(first, plainFixture, { .name = u"of the first"_s }));
    const QByteArray before = contentOf(path());
    const auto refused = addFixture(*second, telethonFixture, { .name = u"of the second"_s });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::VaultChanged);
    QCOMPARE(contentOf(path()), before);
    QVERIFY(second->items().empty()); // as it was
    second = Vault::open(path(), passphrase());
    QVERIFY_RESULT(addFixture(*second, telethonFixture, { .name = u"of the second"_s }));
    QCOMPARE(Vault::open(path(), passphrase())->items().size(), std::size_t(2));
}

void TestVault::refusesWhatItCannotKeep()
{
    Vault vault = newVault();
    QCOMPARE(errorOf(Vault::create(path(), passphrase(), leastSealCost())),
             ErrorCode::TargetExists);
    QVERIFY(!addFixture(vault, u"damaged/key_null.session"_s, {}));
    QCOMPARE(errorOf(Vault::open(dataFile(plainFixture), passphrase())), ErrorCode::NotAVault);
    QCOMPARE(errorOf(Vault::open(m_folder.filePath(u"missing"_s), passphrase())),
             ErrorCode::NotFound);
    QByteArray damaged = contentOf(path());
    damaged[damaged.size() - 1] = char(damaged.back() ^ 1);
    const QString copy = m_folder.filePath(u"damaged.vault"_s);
    put(copy, damaged);
    QCOMPARE(errorOf(Vault::open(copy, passphrase())), ErrorCode::Damaged);
    QFile::remove(copy);
}

void TestVault::isReadByAnotherProgram()
{
    Vault vault = newVault();
    QVERIFY_RESULT(addFixture(vault, plainFixture, { .name = u"Main"_s, .tags = { u"x"_s } }));
    QVERIFY_RESULT(addFixture(vault, telethonFixture, { .name = u"Second"_s }));
    QProcess reader;
    reader.start(QStringLiteral(SESSIONARY_PYTHON),
                 { QStringLiteral(SESSIONARY_VAULT_READER), path() });
    reader.write(QByteArray(passphrase().text().data(), qsizetype(passphrase().size())));
    reader.closeWriteChannel();
    if (!reader.waitForFinished(60'000) || reader.exitCode() == 77)
        QSKIP("python3-nacl is not installed");
    const QList<QByteArray> lines = reader.readAllStandardOutput().trimmed().split('\n');
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    QCOMPARE(lines.size(), 2);
    // its name, the tables of its image, and the SHA-1 of its key, of which the end is the id
    QVERIFY2(lines[0].startsWith("Main sessions"), lines[0].constData());
    const QByteArray id = fixture(plainFixture)
                              .value("expected"_L1)
                              .toObject()
                              .value("auth_key_id"_L1)
                              .toString()
                              .toLatin1();
    QVERIFY2(lines[0].endsWith(id), lines[0].constData());
    QVERIFY(lines[1].startsWith("Second "));
}

SESSIONARY_TEST(TestVault, QCoreApplication)

} // namespace tst_vault

#include "tst_vault.moc"
