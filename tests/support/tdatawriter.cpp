// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/tdatawriter.h"

#include "core/crypto.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <openssl/evp.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

constexpr int blockSize = 16;
const auto firstPart = u"D877F783D5D3EF8C"_s;

Bytes bytesIn(const QByteArray &bytes)
{
    return { reinterpret_cast<const quint8 *>(bytes.constData()), std::size_t(bytes.size()) };
}

QByteArray toArray(const SecretBytes &bytes)
{
    return { bytes.text().data(), qsizetype(bytes.size()) };
}

QByteArray sha1(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray mixed(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
}

QByteArray encryptIge(const QByteArray &key, const QByteArray &vector, const QByteArray &plain)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, EVP_aes_256_ecb(), nullptr,
                       reinterpret_cast<const quint8 *>(key.constData()), nullptr);
    EVP_CIPHER_CTX_set_padding(context, 0);
    QByteArray result;
    QByteArray lastEncrypted = vector.left(blockSize);
    QByteArray lastPlain = vector.right(blockSize);
    for (qsizetype at = 0; at < plain.size(); at += blockSize) {
        const QByteArray block = plain.mid(at, blockSize);
        const QByteArray in = mixed(block, lastEncrypted);
        QByteArray out(blockSize, '\0');
        int written = 0;
        EVP_EncryptUpdate(context, reinterpret_cast<quint8 *>(out.data()), &written,
                          reinterpret_cast<const quint8 *>(in.constData()), blockSize);
        lastEncrypted = mixed(out, lastPlain);
        lastPlain = block;
        result += lastEncrypted;
    }
    EVP_CIPHER_CTX_free(context);
    return result;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(sizeof(value), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// One QByteArray, encrypted
void writeEncrypted(const QString &path, const QByteArray &content, const QByteArray &localKey)
{
    writeTdf(path, streamed(encryptLocal(content, localKey)));
}

} // namespace

QByteArray encryptLocal(const QByteArray &content, const QByteArray &localKey)
{
    QByteArray plain = littleEndian(quint32(sizeof(quint32) + size_t(content.size()))) + content;
    while (plain.size() % blockSize != 0)
        plain += 'x';
    const QByteArray sum = sha1(plain).left(blockSize);
    const auto part = [&](int from, int size) { return localKey.mid(8 + from, size); };
    const QByteArray a = sha1(sum + part(0, 32));
    const QByteArray b = sha1(part(32, 16) + sum + part(48, 16));
    const QByteArray c = sha1(part(64, 32) + sum);
    const QByteArray d = sha1(sum + part(96, 32));
    return sum
        + encryptIge(a.left(8) + b.mid(8, 12) + c.mid(4, 12),
                     a.mid(8, 12) + b.left(8) + c.mid(16, 4) + d.left(8), plain);
}

QByteArray streamed(const QByteArray &bytes)
{
    return number(quint32(bytes.size())) + bytes;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof(value), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

void writeTdf(const QString &path, const QByteArray &body)
{
    const QByteArray version = littleEndian(5'008'003);
    const QByteArray sum = QCryptographicHash::hash(
        body + littleEndian(quint32(body.size())) + version + "TDF$", QCryptographicHash::Md5);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("TDF$" + version + body + sum);
}

QByteArray encryptCbc(const QByteArray &plain, const QByteArray &key, const QByteArray &vector)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    QByteArray result(plain.size() + blockSize, '\0');
    auto *out = reinterpret_cast<quint8 *>(result.data());
    int written = 0;
    int rest = 0;
    EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr,
                       reinterpret_cast<const quint8 *>(key.constData()),
                       reinterpret_cast<const quint8 *>(vector.constData()));
    EVP_EncryptUpdate(context, out, &written, reinterpret_cast<const quint8 *>(plain.constData()),
                      int(plain.size()));
    EVP_EncryptFinal_ex(context, out + written, &rest);
    EVP_CIPHER_CTX_free(context);
    result.truncate(written + rest);
    return result;
}

void writeLegacyTData(const QString &folder, const QByteArray &passcode, const QByteArray &blocks)
{
    const QByteArray salt(32, 's');
    const QByteArray localKey(256, 'k');
    const SecretBytes passcodeKey = crypto::deriveKey(
        crypto::Hash::Sha1, bytesIn(passcode), bytesIn(salt), passcode.isEmpty() ? 4 : 4000, 256);
    QDir(folder).mkdir(firstPart);
    writeTdf(folder + u'/' + firstPart + "/map0"_L1,
             streamed(salt) + streamed(encryptLocal(localKey, toArray(passcodeKey)))
                 + streamed("map"));
    writeEncrypted(folder + u'/' + firstPart + u'1', blocks, localKey);
}

void writeTData(const QString &folder, const QList<QByteArray> &accounts, const QByteArray &config)
{
    const QByteArray salt(32, 's');
    const QByteArray localKey(256, 'k');
    const SecretBytes hash = crypto::digest(crypto::Hash::Sha512, { bytesIn(salt), bytesIn(salt) });
    const SecretBytes passcodeKey =
        crypto::deriveKey(crypto::Hash::Sha512, hash.bytes(), bytesIn(salt), 1, 256);
    QByteArray list = number(quint32(accounts.size()));
    for (qsizetype i = 0; i < accounts.size(); ++i)
        list += number(quint32(i));
    writeTdf(folder + "/key_datas"_L1,
             streamed(salt) + streamed(encryptLocal(localKey, toArray(passcodeKey)))
                 + streamed(encryptLocal(list, localKey)));
    const QStringList parts { firstPart, u"A7FDF864FBC10B77"_s, u"F8806DD0C461824F"_s };
    for (qsizetype i = 0; i < accounts.size(); ++i)
        writeEncrypted(folder + u'/' + parts[i] + u's', accounts[i], localKey);
    if (!config.isEmpty()) {
        QDir(folder).mkdir(firstPart);
        writeEncrypted(folder + u'/' + firstPart + "/configs"_L1, config, localKey);
    }
}

} // namespace sessionary::test
