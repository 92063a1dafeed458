// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "fuzz/target.h"
#include "support/looks.h"
#include "support/tdatawriter.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray plain(Bytes bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()) };
}

/// Names as the stores make them, and pieces of the input in them
void writeStore(const QString &folder, Input &input, std::span<const QLatin1StringView> names)
{
    for (int i = 0; i < 8 && !input.isAtEnd(); ++i)
        put(folder + u'/' + names[input.byte() % names.size()], input.piece());
}

/// A folder of Telegram Desktop, with the input where only who has the key could have put it: under
/// the encryption and the checksum
void writeFolder(const QString &folder, Input &input)
{
    constexpr std::array gramjsNames { "s%3AauthKey"_L1,       "s%3AdcId"_L1, "s%3Aport"_L1,
                                       "s%3AserverAddress"_L1, "s%3A101"_L1,  "s%3A-100123"_L1 };
    constexpr std::array mtkrutoNames {
        "main65%0A2auth"_L1, "main65%0A2dc"_L1, "main65%0A1"_L1, "main65%0A"_L1, "x"_L1, "%"_L1
    };
    switch (input.byte() % 6) {
    case 0:
        return writeTData(folder, { plain(input.rest()) });
    case 1:
        return writeTData(folder, { plain(input.piece()), plain(input.piece()) },
                          plain(input.rest()));
    case 2:
        return writeLegacyTData(folder, {}, plain(input.rest()));
    case 3:
        writeTData(folder, { QByteArray() });
        return writeTdf(folder + u"/key_datas"_s, plain(input.rest()));
    case 4:
        return writeStore(folder, input, gramjsNames);
    default:
        return writeStore(folder, input, mtkrutoNames);
    }
}

} // namespace

/// Sessions that are folders
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QString folder = scratchFolder() + u"/folder"_s;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    Input input({ bytes, size });
    writeFolder(folder, input);
    for (const Reader &reader : readers())
        reader.run(folder, {});
    return 0;
}
