// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/gogramfile.h"

#include "core/address.h"
#include "core/base64.h"
#include "core/crypto.h"
#include "storage/jsonfields.h"
#include "storage/standins.h"

#include <QRandomGenerator>

#include <array>

namespace sessionary::gogram {

namespace {

using namespace std::string_view_literals;

constexpr auto defaultPassword = "1234567890123456"sv;
constexpr auto magic1 = "\xa3\x5c\x01\x00"sv;
constexpr auto magic2 = "\xa3\x5c\x02\x00"sv;
constexpr std::size_t blockSize = 16;
constexpr std::size_t macSize = 32;
/// More is no file of gogram: the key and an address
constexpr std::size_t maxSize = std::size_t(64) * 1024;

bool isBlocks(Bytes bytes)
{
    return !bytes.empty() && bytes.size() % blockSize == 0;
}

SecretBytes key2(Bytes password)
{
    return crypto::digest(crypto::Hash::Sha256, { bytesOf("gogram-enc:"), password });
}

SecretBytes mac2(Bytes password, Bytes sealed)
{
    using crypto::Hash;
    const SecretBytes key = crypto::digest(Hash::Sha256, { bytesOf("gogram-mac:"), password });
    return crypto::hmac(Hash::Sha256, key.bytes(), sealed);
}

Result<SecretBytes> decrypt2(Bytes file, Bytes password)
{
    constexpr std::size_t least = magic2.size() + blockSize + blockSize + macSize;
    if (file.size() < least)
        return fail(ErrorCode::Damaged, FormatId::Gogram);
    const Bytes sealed = file.first(file.size() - macSize);
    const Bytes body = sealed.subspan(magic2.size() + blockSize);
    if (!isBlocks(body))
        return fail(ErrorCode::Damaged, FormatId::Gogram);

    if (mac2(password, sealed) != SecretBytes(file.last(macSize)))
        return fail(ErrorCode::WrongPassword);
    return crypto::decryptCbc(key2(password).bytes(), sealed.subspan(magic2.size(), blockSize),
                              body);
}

Result<SecretBytes> decrypt1(Bytes file, Bytes password)
{
    constexpr std::size_t start = magic1.size() + blockSize;
    if (file.size() <= start || !isBlocks(file.subspan(start)))
        return fail(ErrorCode::Damaged, FormatId::Gogram);
    return crypto::decryptCbc(password, file.subspan(magic1.size(), blockSize),
                              file.subspan(start));
}

Result<SecretBytes> decrypt0(Bytes file, Bytes password)
{
    if (!isBlocks(file) || file.size() > maxSize || password.size() < blockSize)
        return fail(ErrorCode::WrongPassword);
    return crypto::decryptCbc(password, password.first(blockSize), file);
}

Result<SecretBytes> decrypted(Bytes file, Bytes password)
{
    const std::string_view text = textOf(file);
    const auto decrypt = text.starts_with(magic2) ? decrypt2
        : text.starts_with(magic1)                ? decrypt1
                                                  : decrypt0;
    return decrypt(file, password);
}

/// The JSON in \a file. Without a seal, a wrong password can give anything but that.
Result<SecretJson> open(Bytes file, Bytes password)
{
    return decrypted(file, password).and_then([](const SecretBytes &json) -> Result<SecretJson> {
        auto parsed = SecretJson::parse(json.bytes());
        if (!parsed || member(&parsed->root(), "key") == nullptr)
            return fail(ErrorCode::WrongPassword);
        return parsed;
    });
}

bool isFile(const DocumentFile &file)
{
    const std::string_view text = textOf(file.bytes);
    if (text.starts_with(magic2) || text.starts_with(magic1))
        return true;
    return file.json == nullptr && open(file.bytes, bytesOf(defaultPassword)).has_value();
}

void readAddress(const JsonValue *value, SessionContents &contents)
{
    const auto text = textOf(value);
    if (!text || text->empty())
        return;
    if (auto endpoint = endpointFrom(*text)) {
        contents.session.serverAddress = std::move(endpoint->address);
        contents.session.port = endpoint->port;
    } else {
        contents.findings.append({ FindingCode::FieldUnusable, SessionField::ServerAddress });
    }
}

void readKey(const JsonValue &root, SessionContents &contents)
{
    auto key = base64::decode(textOf(member(&root, "key")).value_or(std::string_view()));
    if (key)
        takeKey(contents, *std::move(key));
    else
        contents.findings.append({ FindingCode::KeyNotABlob });
}

SessionContents contentsOf(const SecretJson &json)
{
    SessionContents contents;
    JsonFields in(&json.root(), contents.findings);
    if (const auto id =
            in.integer("app_id", SessionField::ApiId, 0, std::numeric_limits<quint32>::max()))
        contents.session.apiId = quint32(*id);
    readAddress(member(&json.root(), "hostname"), contents);
    readKey(json.root(), contents);
    return contents;
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes *passcode)
{
    auto json = open(file.bytes, bytesOf(defaultPassword));
    if (!json && json.error().code == ErrorCode::WrongPassword && passcode != nullptr)
        json = open(file.bytes, passcode->bytes());
    if (json)
        return contentsOf(*json);
    if (json.error().code != ErrorCode::WrongPassword || passcode != nullptr)
        return tl::unexpected(json.error());
    SessionContents contents;
    contents.findings.append({ FindingCode::KeyEncrypted });
    return contents;
}

/// \a json as gogram keeps it under its own password, in the same of its three ways as \a like
SecretBytes encrypted(Bytes json, Bytes like)
{
    const Bytes password = bytesOf(defaultPassword);
    std::array<quint32, blockSize / sizeof(quint32)> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const Bytes vector { reinterpret_cast<const quint8 *>(random.data()), blockSize };
    if (textOf(like).starts_with(magic2)) {
        const SecretBytes body = crypto::encryptCbc(key2(password).bytes(), vector, json);
        const SecretBytes sealed = joined({ bytesOf(magic2), vector, body.bytes() });
        return joined({ sealed.bytes(), mac2(password, sealed.bytes()).bytes() });
    }
    if (textOf(like).starts_with(magic1))
        return joined(
            { bytesOf(magic1), vector, crypto::encryptCbc(password, vector, json).bytes() });
    return crypto::encryptCbc(password, password.first(blockSize), json);
}

Result<SecretBytes> redact(const DocumentFile &file, const SecretBytes *passcode,
                           StandIns &standIns)
{
    const bool isDefault = open(file.bytes, bytesOf(defaultPassword)).has_value();
    if (!isDefault && passcode == nullptr)
        return fail(ErrorCode::PasswordNeeded, FormatId::Gogram);
    return decrypted(file.bytes, isDefault ? bytesOf(defaultPassword) : passcode->bytes())
        .map([&](const SecretBytes &json) {
            const SecretBytes redacted = standIns.json(json.text());
            standIns.willEncrypt(redacted.bytes());
            return encrypted(redacted.bytes(), file.bytes);
        });
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::Gogram,
    .isFile = isFile,
    .readFile = read,
    .redactFile = redact,
};

} // namespace sessionary::gogram
