// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "core/tl.h"
#include "storage/folder.h"

namespace sessionary::tdata {

inline constexpr std::string_view tdfMagic = "TDF$";

/// A file of Telegram Desktop, whole
struct Tdf
{
    QString name; ///< with what stands behind it
    quint32 version = 0; ///< of the program
    SecretBytes body;
};

/// The file that Telegram Desktop calls \a name: NAMEs or, only where that is not,
/// the newer of NAME0 and NAME1, and the other when that one is damaged.
///
///     "TDF$" | version of the program: i32 LE | body | MD5: 16 bytes
///     MD5 of body, length of body: i32 LE, version, "TDF$"
///
/// NotFound, Damaged and what Folder::read() says
[[nodiscard]] Result<Tdf> findTdf(Folder &folder, const QString &name);
/// Its body
[[nodiscard]] Result<SecretBytes> readTdf(Folder &folder, const QString &name);

/// What Telegram Desktop encrypted with \a localKey, 256 bytes, or with what it makes of a
/// passcode: 16 bytes of the SHA-1 of the rest when decrypted, and
///
///     length of itself and the content: u32 LE | content | anything, up to a multiple of 16
///
/// in AES-256-IGE, with a key and vector that are made as in MTProto 1. WrongPassword when it is
/// another key, or damaged.
[[nodiscard]] Result<SecretBytes> decryptLocal(Bytes encrypted, Bytes localKey);

/// What decryptLocal() makes \a content of
[[nodiscard]] SecretBytes encryptLocal(Bytes content, Bytes localKey);

/// The file with \a body that readTdf() reads
[[nodiscard]] FolderFile tdfFile(const QString &name, quint32 version, Bytes body);

/// Reads what Qt's QDataStream wrote: big-endian, a QByteArray as its length and itself. An
/// underrun is kept.
class StreamReader
{
public:
    explicit StreamReader(Bytes bytes)
        : m_rest(bytes)
    {
    }

    quint32 u32() { return ByteReader(take(sizeof(quint32))).read<quint32>(); }
    qint32 i32() { return qint32(u32()); }
    quint64 u64() { return ByteReader(take(sizeof(quint64))).read<quint64>(); }
    Bytes bytes();
    Bytes take(std::size_t count);

    /// All that is left
    Bytes rest() { return take(m_rest.size()); }

    [[nodiscard]] bool isUnderrun() const { return m_isUnderrun; }
    [[nodiscard]] bool isEmpty() const { return m_rest.empty(); }

private:
    Bytes m_rest;
    bool m_isUnderrun = false;
};

/// Writes the same.
class StreamWriter
{
public:
    void u32(quint32 value);
    void i32(qint32 value) { u32(quint32(value)); }
    void u64(quint64 value);
    void bytes(Bytes value);
    void put(Bytes value) { m_out.put(value); }

    [[nodiscard]] Bytes written() const { return m_out.written(); }

private:
    TlWriter m_out; // as one that grows
};

} // namespace sessionary::tdata
