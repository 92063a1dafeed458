// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/tdata.h"

#include "core/authkey.h"
#include "core/crypto.h"
#include "core/sessioninfo.h"
#include "storage/tdf.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::tdata {

namespace {

using crypto::Hash;

constexpr std::size_t localKeySize = 256;
/// What the program is started with unless somebody says another
const auto usualName = u"data"_s;

/// How the letters of the first eight bytes of the MD5 of \a name are written, the low half first
QString partOf(const QString &name)
{
    constexpr std::size_t partSize = 8;
    constexpr QLatin1StringView digits("0123456789ABCDEF");
    const SecretBytes hash = crypto::digest(Hash::Md5, { bytesOf(name.toStdString()) });
    QString part;
    for (const quint8 byte : hash.bytes().first(partSize)) {
        part += digits[byte & 0xf];
        part += digits[byte >> 4];
    }
    return part;
}

/// The name of the account with that index
QString accountName(const QString &dataName, qint32 index)
{
    return index == 0 ? dataName : u"%1#%2"_s.arg(dataName).arg(index + 1);
}

bool hasTdf(const Folder &folder, const QString &name)
{
    return std::ranges::any_of(std::array { u's', u'0', u'1' }, [&](char16_t suffix) {
        return folder.beginsWith(name + QChar(suffix), tdfMagic);
    });
}

/// NAME of each key_NAMEs, key_NAME0 or key_NAME1, the usual one first
QStringList dataNames(const Folder &folder)
{
    constexpr auto prefix = "key_"_L1;
    QStringList names;
    for (const QString &file : folder.names()) {
        const bool isKey = file.startsWith(prefix) && file.size() > prefix.size() + 1
            && u"s01"_s.contains(file.back());
        if (!isKey)
            continue;
        const QString name = file.mid(prefix.size()).chopped(1);
        if (!names.contains(name) && folder.beginsWith(file, tdfMagic))
            names.append(name);
    }
    // Not that of std::ranges, which clang 14 cannot compile with libstdc++ 12
    std::stable_partition(names.begin(), names.end(),
                          [](const QString &name) { return name == usualName; });
    return names;
}

/// A folder of before 2.0
bool isLegacy(const Folder &folder)
{
    const QString part = partOf(usualName);
    return folder.has(part) && hasTdf(folder, part + "/map"_L1);
}

bool isFolder(const Folder &folder)
{
    return !dataNames(folder).isEmpty() || isLegacy(folder);
}

// --- the local key

/// From a passcode to the key that the local key is encrypted with
using DeriveKey = SecretBytes (*)(Bytes salt, Bytes passcode);

SecretBytes passcodeKey(Bytes salt, Bytes passcode)
{
    constexpr int rounds = 100'000;
    const SecretBytes hash = crypto::digest(Hash::Sha512, { salt, passcode, salt });
    return crypto::deriveKey(Hash::Sha512, hash.bytes(), salt, passcode.empty() ? 1 : rounds,
                             localKeySize);
}

SecretBytes legacyPasscodeKey(Bytes salt, Bytes passcode)
{
    constexpr int rounds = 4000;
    constexpr int roundsWithout = 4;
    return crypto::deriveKey(Hash::Sha1, passcode, salt, passcode.empty() ? roundsWithout : rounds,
                             localKeySize);
}

/// Without a passcode first: that costs next to nothing.
Result<SecretBytes> localKey(Bytes salt, Bytes encrypted, const SecretBytes *passcode,
                             DeriveKey derive)
{
    auto key = decryptLocal(encrypted, derive(salt, {}).bytes());
    if (!key && key.error().code == ErrorCode::WrongPassword) {
        if (passcode == nullptr || passcode->isEmpty())
            return fail(ErrorCode::PasswordNeeded, FormatId::TData);
        key = decryptLocal(encrypted, derive(salt, passcode->bytes()).bytes());
    }
    if (key && key->size() != localKeySize)
        return fail(ErrorCode::Damaged, FormatId::TData);
    return key;
}

struct Keyring
{
    SecretBytes localKey;
    QStringList accounts;
};

Result<QStringList> readAccountNames(Bytes list, const QString &dataName)
{
    constexpr qint32 maxAccounts = 1000; // far more than any fork allows
    StreamReader in(list);
    const qint32 count = in.i32();
    if (in.isUnderrun() || count < 1 || count > maxAccounts)
        return fail(ErrorCode::Damaged, FormatId::TData);
    QStringList names;
    for (qint32 i = 0; i < count; ++i) {
        const qint32 index = in.i32();
        if (in.isUnderrun())
            return fail(ErrorCode::Damaged, FormatId::TData);
        const bool isIndex = index >= 0 && index < maxAccounts;
        if (const QString name = accountName(dataName, index); isIndex && !names.contains(name))
            names.append(name);
    }
    return names;
}

Result<Keyring> readKeyring(Folder &folder, const QString &dataName, const SecretBytes *passcode)
{
    const auto body = readTdf(folder, u"key_"_s + dataName);
    if (!body)
        return tl::unexpected(body.error());
    StreamReader in(body->bytes());
    const Bytes salt = in.bytes();
    const Bytes encryptedKey = in.bytes();
    const Bytes encryptedList = in.bytes();
    if (in.isUnderrun())
        return fail(ErrorCode::Damaged, FormatId::TData);
    return localKey(salt, encryptedKey, passcode, passcodeKey).and_then([&](SecretBytes key) {
        return decryptLocal(encryptedList, key.bytes())
            .and_then(
                [&](const SecretBytes &list) { return readAccountNames(list.bytes(), dataName); })
            .map([&](QStringList names) {
                return Keyring { std::move(key), std::move(names) };
            });
    });
}

Result<Keyring> readLegacyKeyring(Folder &folder, const SecretBytes *passcode)
{
    const auto body = readTdf(folder, partOf(usualName) + "/map"_L1);
    if (!body)
        return tl::unexpected(body.error());
    StreamReader in(body->bytes());
    const Bytes salt = in.bytes();
    const Bytes encryptedKey = in.bytes();
    if (in.isUnderrun())
        return fail(ErrorCode::Damaged, FormatId::TData);
    return localKey(salt, encryptedKey, passcode, legacyPasscodeKey).map([](SecretBytes key) {
        return Keyring { std::move(key), { usualName } };
    });
}

// --- an account

/// A login as it is put together from the blocks of a file
struct Login
{
    qint64 userId = 0;
    qint32 dcId = 0;
    SecretBytes key;
    qint32 keyCount = 0;
};

/// Takes of the keys for all data centers the one that is for the account's.
Result<void> readKeys(StreamReader &in, Login &login)
{
    constexpr qint32 maxKeys = 100;
    const qint32 count = in.i32();
    if (in.isUnderrun() || count < 0 || count > maxKeys)
        return fail(ErrorCode::Damaged, FormatId::TData);
    login.keyCount = count;
    for (qint32 i = 0; i < count; ++i) {
        const qint32 keyDc = in.i32();
        const Bytes key = in.take(authKeySize);
        if (in.isUnderrun())
            return fail(ErrorCode::Damaged, FormatId::TData);
        if (keyDc == login.dcId && login.key.isEmpty())
            login.key = SecretBytes(key);
    }
    return {};
}

Result<Login> readAuthorization(Bytes block)
{
    constexpr quint64 wideTag = ~quint64(0);
    constexpr unsigned bitsOfDc = 32;
    StreamReader in(block);
    Login login;
    const quint64 tag = in.u64();
    if (tag == wideTag) {
        login.userId = qint64(in.u64());
        login.dcId = in.i32();
    } else {
        login.userId = qint64(tag >> bitsOfDc);
        login.dcId = qint32(quint32(tag));
    }
    return readKeys(in, login).map([&] { return std::move(login); });
}

/// The blocks of before 0x4b: a key for each data center, and whose they are
class LegacyBlocks
{
public:
    void takeKey(StreamReader &in)
    {
        const qint32 dcId = in.i32();
        const Bytes key = in.take(authKeySize);
        if (!key.empty())
            m_keys.emplace_back(dcId, key);
    }

    void takeUser(StreamReader &in)
    {
        m_userId = in.i32();
        m_dcId = qint32(in.u32());
        m_hasUser = true;
    }

    [[nodiscard]] Result<Login> login() const
    {
        if (!m_hasUser && m_keys.empty())
            return fail(ErrorCode::Damaged, FormatId::TData);
        Login login {
            .userId = m_userId, .dcId = m_dcId, .key = {}, .keyCount = qint32(m_keys.size())
        };
        const auto key = std::ranges::find(m_keys, m_dcId, &std::pair<qint32, Bytes>::first);
        if (key != m_keys.end())
            login.key = SecretBytes(key->second);
        return login;
    }

private:
    std::vector<std::pair<qint32, Bytes>> m_keys;
    qint64 m_userId = 0;
    qint32 m_dcId = 0;
    bool m_hasUser = false;
};

Result<Login> readBlocks(Bytes blocks)
{
    enum Block : quint32 { Key = 0x00, User = 0x01, Authorization = 0x4b };
    StreamReader in(blocks);
    LegacyBlocks legacy;
    while (!in.isEmpty() && !in.isUnderrun()) {
        const quint32 id = in.u32();
        if (id == Authorization) {
            const Bytes block = in.bytes();
            if (in.isUnderrun())
                return fail(ErrorCode::Damaged, FormatId::TData);
            return readAuthorization(block);
        }
        if (id == Key)
            legacy.takeKey(in);
        else if (id == User)
            legacy.takeUser(in);
        else
            break; // nobody knows how long it is
    }
    return legacy.login();
}

/// Converters write none, and then the session does not say.
std::optional<bool> readTestMode(Folder &folder, const QString &part, const SecretBytes &key)
{
    constexpr qint32 onlyVersion = 1;
    const auto body = readTdf(folder, part + "/config"_L1);
    if (!body)
        return std::nullopt;
    const auto config = decryptLocal(StreamReader(body->bytes()).bytes(), key.bytes());
    if (!config)
        return std::nullopt;
    StreamReader in(config->bytes());
    qint32 version = in.i32();
    if (version != onlyVersion) // it is the length of what follows
        version = in.i32();
    const qint32 environment = in.i32();
    if (in.isUnderrun() || version != onlyVersion || environment < 0 || environment > 1)
        return std::nullopt;
    return environment == 1;
}

Result<SessionContents> readAccount(Folder &folder, const QString &name, const SecretBytes &key)
{
    const QString part = partOf(name);
    auto login =
        readTdf(folder, part)
            .and_then([&](const SecretBytes &body) {
                return decryptLocal(StreamReader(body.bytes()).bytes(), key.bytes());
            })
            .and_then([](const SecretBytes &blocks) { return readBlocks(blocks.bytes()); });
    if (!login) {
        // The key is right, or it would not have been found: what is wrong is the file.
        const ErrorCode code = login.error().code;
        return fail(code == ErrorCode::WrongPassword || code == ErrorCode::NotFound
                        ? ErrorCode::Damaged
                        : code,
                    part, FormatId::TData);
    }
    SessionContents contents;
    contents.session.dcId = login->dcId;
    if (login->userId != 0)
        contents.session.userId = login->userId;
    contents.session.testMode = readTestMode(folder, part, key);
    contents.keyCount = login->keyCount;
    takeKey(contents, std::move(login->key));
    contents.findings.append(findingsOf(contents.session));
    return contents;
}

Result<Accounts> readAll(Folder &folder, const Result<Keyring> &keyring)
{
    if (!keyring)
        return tl::unexpected(keyring.error());
    Accounts accounts;
    for (const QString &name : keyring->accounts)
        accounts.push_back(readAccount(folder, name, keyring->localKey));
    return accounts;
}

Result<Accounts> read(Folder &folder, const SecretBytes *passcode)
{
    const QStringList names = dataNames(folder);
    if (names.isEmpty())
        return readAll(folder, readLegacyKeyring(folder, passcode));

    Accounts accounts;
    std::optional<Error> error;
    for (const QString &name : names) {
        auto some = readAll(folder, readKeyring(folder, name, passcode));
        if (some)
            std::ranges::move(*some, std::back_inserter(accounts));
        else if (!error)
            error = some.error();
    }
    if (accounts.empty() && error)
        return tl::unexpected(*error);
    return accounts;
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::TData,
    .isFolder = isFolder,
    .readFolder = read,
};

} // namespace sessionary::tdata
