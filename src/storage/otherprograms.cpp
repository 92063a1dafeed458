// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/otherprograms.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::others {

namespace {

constexpr std::string_view haltedPhp = "<?php __HALT_COMPILER();";

/// CRC-32 as zlib has it
quint32 checksum(Bytes bytes)
{
    static constexpr auto table = [] {
        constexpr std::size_t values = 256;
        constexpr quint32 polynomial = 0xedb88320;
        std::array<quint32, values> result {};
        for (quint32 i = 0; i < values; ++i) {
            quint32 rest = i;
            for (int bit = 0; bit < 8; ++bit)
                rest = (rest & 1U) != 0 ? polynomial ^ (rest >> 1U) : rest >> 1U;
            result[i] = rest;
        }
        return result;
    }();
    quint32 sum = ~quint32(0);
    for (const quint8 byte : bytes)
        sum = table[(sum ^ byte) & 0xffU] ^ (sum >> 8U);
    return ~sum;
}

quint32 littleEndian(Bytes bytes)
{
    return ByteReader(bytes, std::endian::little).read<quint32>();
}

bool isBinlog(const DocumentFile &file)
{
    constexpr quint32 least = 32;
    constexpr quint32 most = 1U << 24U;
    const quint32 size = littleEndian(file.bytes);
    if (size < least || size > most || size % sizeof(quint32) != 0 || size > file.bytes.size())
        return false;
    const Bytes event = file.bytes.first(size);
    return checksum(event.first(size - sizeof(quint32)))
        == littleEndian(event.last(sizeof(quint32)));
}

bool isTdLibFolder(const Folder &folder)
{
    return folder.has(u"td.binlog"_s) || folder.has(u"td_test.binlog"_s);
}

bool isMadeline(const DocumentFile &file)
{
    return textOf(file.bytes).starts_with(haltedPhp);
}

bool isMadelineFolder(const Folder &folder)
{
    return folder.has(u"safe.php"_s) && folder.beginsWith(u"safe.php"_s, haltedPhp);
}

bool isTgNet(const DocumentFile &file)
{
    constexpr quint32 newestVersion = 100; // it counts slowly: 5 in 2024
    constexpr quint32 yes = 0x997275b5;
    constexpr quint32 no = 0xbc799737;
    ByteReader in(file.bytes, std::endian::little);
    const auto size = in.read<quint32>();
    const auto version = in.read<quint32>();
    const auto isTest = in.read<quint32>();
    return size == file.bytes.size() - sizeof(size) && version >= 1 && version <= newestVersion
        && (isTest == yes || isTest == no);
}

bool isTgNetFolder(const Folder &folder)
{
    return folder.has(u"tgnet.dat"_s);
}

bool isWTelegram(const DocumentFile &file)
{
    constexpr qint64 headSize = 8;
    constexpr qint64 leastSize = 256; // JSON with a key in it is longer
    constexpr qint64 blockSize = 16;
    constexpr qint64 turns = 3; // it begins again behind so many times its size
    ByteReader in(file.bytes, std::endian::little);
    const qint64 position = in.read<quint32>();
    const qint64 size = in.read<quint32>();
    const auto whole = qint64(file.bytes.size());
    return size >= leastSize && size % blockSize == 0 && position >= headSize
        && position <= turns * size && position + size <= whole
        && whole <= headSize + 2 * turns * size;
}

} // namespace

const DocumentFormat tdLibFormat {
    .id = FormatId::TdLib,
    .isFile = isBinlog,
    .isFolder = isTdLibFolder,
};
const DocumentFormat madelineFormat {
    .id = FormatId::Madeline,
    .isFile = isMadeline,
    .isFolder = isMadelineFolder,
};
const DocumentFormat tgNetFormat {
    .id = FormatId::TgNet,
    .isFile = isTgNet,
    .isFolder = isTgNetFolder,
};

const DocumentFormat wTelegramFormat { .id = FormatId::WTelegram, .isFile = isWTelegram };

} // namespace sessionary::others
