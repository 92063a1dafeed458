// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/tdf.h"

#include "core/crypto.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::tdata {

namespace {

using crypto::Hash;

constexpr std::size_t blockSize = 16;
constexpr std::size_t fileKeySize = 256;

Result<Tdf> tdfOf(const QString &name, const SecretBytes &file)
{
    constexpr std::size_t headSize = tdfMagic.size() + sizeof(qint32);
    constexpr std::size_t sumSize = 16;
    const Bytes bytes = file.bytes();
    if (bytes.size() < headSize + sumSize || !textOf(bytes).starts_with(tdfMagic))
        return fail(ErrorCode::Damaged, FormatId::TData);

    const Bytes version = bytes.subspan(tdfMagic.size(), sizeof(qint32));
    const Bytes body = bytes.subspan(headSize, bytes.size() - headSize - sumSize);
    std::array<quint8, sizeof(quint32)> length {};
    ByteWriter(length, std::endian::little).write(quint32(body.size()));
    if (crypto::digest(Hash::Md5, { body, length, version, bytesOf(tdfMagic) })
        != SecretBytes(bytes.last(sumSize)))
        return fail(ErrorCode::Damaged, FormatId::TData);
    return Tdf { name, ByteReader(version, std::endian::little).read<quint32>(),
                 SecretBytes(body) };
}

/// The names to be tried, the best first
QStringList candidatesFor(const Folder &folder, const QString &name)
{
    const auto changed = [&](const QString &candidate) { return folder.changedNs(candidate); };
    if (const QString modern = name + u's'; changed(modern))
        return { modern };
    const QString first = name + u'0';
    const QString second = name + u'1';
    const auto firstChanged = changed(first);
    const auto secondChanged = changed(second);
    if (firstChanged && secondChanged)
        return *firstChanged >= *secondChanged ? QStringList { first, second }
                                               : QStringList { second, first };
    if (secondChanged)
        return { second };
    return { first };
}

struct KeyAndVector
{
    SecretBytes key { 32 };
    SecretBytes vector { 32 };
};

/// MTProto 1's way from a key and the sum of a message to those of AES, of what a server sends
KeyAndVector keyAndVector(Bytes localKey, Bytes sum)
{
    constexpr std::size_t x = 8;
    const auto part = [&](std::size_t from, std::size_t size) {
        return localKey.subspan(x + from, size);
    };
    const SecretBytes a = crypto::digest(Hash::Sha1, { sum, part(0, 32) });
    const SecretBytes b = crypto::digest(Hash::Sha1, { part(32, 16), sum, part(48, 16) });
    const SecretBytes c = crypto::digest(Hash::Sha1, { part(64, 32), sum });
    const SecretBytes d = crypto::digest(Hash::Sha1, { sum, part(96, 32) });

    KeyAndVector result;
    ByteWriter key(result.key.bytes());
    key.put(a.bytes().first(8));
    key.put(b.bytes().subspan(8, 12));
    key.put(c.bytes().subspan(4, 12));
    ByteWriter vector(result.vector.bytes());
    vector.put(a.bytes().subspan(8, 12));
    vector.put(b.bytes().first(8));
    vector.put(c.bytes().subspan(16, 4));
    vector.put(d.bytes().first(8));
    return result;
}

} // namespace

Result<Tdf> findTdf(Folder &folder, const QString &name)
{
    Result<Tdf> found = fail(ErrorCode::NotFound, name);
    const QStringList candidates = candidatesFor(folder, name);
    for (const QString &candidate : candidates) {
        found = folder.read(candidate).and_then(
            [&](const SecretBytes &file) { return tdfOf(candidate, file); });
        if (found)
            break;
    }
    return found;
}

Result<SecretBytes> readTdf(Folder &folder, const QString &name)
{
    return findTdf(folder, name).map([](Tdf tdf) { return std::move(tdf.body); });
}

Result<SecretBytes> decryptLocal(Bytes encrypted, Bytes localKey)
{
    if (encrypted.size() <= blockSize || encrypted.size() % blockSize != 0
        || localKey.size() != fileKeySize)
        return fail(ErrorCode::Damaged, FormatId::TData);

    const Bytes sum = encrypted.first(blockSize);
    const Bytes data = encrypted.subspan(blockSize);
    const KeyAndVector aes = keyAndVector(localKey, sum);
    const SecretBytes plain = crypto::decryptIge(aes.key.bytes(), aes.vector.bytes(), data);
    const SecretBytes digest = crypto::digest(Hash::Sha1, { plain.bytes() });
    if (!std::ranges::equal(digest.bytes().first(blockSize), sum))
        return fail(ErrorCode::WrongPassword);

    const std::size_t size = ByteReader(plain.bytes(), std::endian::little).read<quint32>();
    if (size < sizeof(quint32) || size > plain.size() || size + blockSize <= plain.size())
        return fail(ErrorCode::Damaged, FormatId::TData);
    return SecretBytes(plain.bytes().subspan(sizeof(quint32), size - sizeof(quint32)));
}

SecretBytes encryptLocal(Bytes content, Bytes localKey)
{
    const std::size_t size = sizeof(quint32) + content.size();
    SecretBytes plain((size + blockSize - 1) / blockSize * blockSize);
    ByteWriter writer(plain.bytes(), std::endian::little);
    writer.write(quint32(size));
    writer.put(content);
    while (!writer.atEnd())
        writer.write(quint8(QRandomGenerator::system()->generate()));

    const SecretBytes digest = crypto::digest(Hash::Sha1, { plain.bytes() });
    const Bytes sum = digest.bytes().first(blockSize);
    const KeyAndVector aes = keyAndVector(localKey, sum);
    const SecretBytes data = crypto::encryptIge(aes.key.bytes(), aes.vector.bytes(), plain.bytes());
    return joined({ sum, data.bytes() });
}

FolderFile tdfFile(const QString &name, quint32 version, Bytes body)
{
    std::array<quint8, sizeof(quint32)> length {};
    std::array<quint8, sizeof(quint32)> versionBytes {};
    ByteWriter(length, std::endian::little).write(quint32(body.size()));
    ByteWriter(versionBytes, std::endian::little).write(version);
    const SecretBytes sum =
        crypto::digest(Hash::Md5, { body, length, versionBytes, bytesOf(tdfMagic) });
    return { name, joined({ bytesOf(tdfMagic), versionBytes, body, sum.bytes() }) };
}

Bytes StreamReader::bytes()
{
    constexpr quint32 null = 0xffffffff;
    const quint32 size = u32();
    return size == null ? Bytes() : take(size);
}

Bytes StreamReader::take(std::size_t count)
{
    if (m_isUnderrun || count > m_rest.size()) {
        m_isUnderrun = true;
        m_rest = {};
        return {};
    }
    const Bytes taken = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return taken;
}

void StreamWriter::u32(quint32 value)
{
    std::array<quint8, sizeof(value)> bytes {};
    ByteWriter(bytes).write(value);
    put(bytes);
}

void StreamWriter::u64(quint64 value)
{
    std::array<quint8, sizeof(value)> bytes {};
    ByteWriter(bytes).write(value);
    put(bytes);
}

void StreamWriter::bytes(Bytes value)
{
    u32(quint32(value.size()));
    put(value);
}

} // namespace sessionary::tdata
