// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"

#include <QByteArray>
#include <QString>

namespace sessionary::test {

/// Writes the files of Telegram Desktop's tdata, to have kinds of it that no fixture is of.

/// \a content as it is kept under \a localKey
[[nodiscard]] QByteArray encryptLocal(const QByteArray &content, const QByteArray &localKey);
/// A QByteArray as QDataStream writes it
[[nodiscard]] QByteArray streamed(const QByteArray &bytes);
/// A 32 bits number in QDataStream's order
[[nodiscard]] QByteArray number(quint32 value);
void writeTdf(const QString &path, const QByteArray &body);

/// AES-128 in CBC mode, padded: what older files of gogram are
[[nodiscard]] QByteArray encryptCbc(const QByteArray &plain, const QByteArray &key,
                                    const QByteArray &vector);

/// A folder as before version 2.0, with \a blocks in the account's file
void writeLegacyTData(const QString &folder, const QByteArray &passcode, const QByteArray &blocks);
/// A folder of today with one account for each of \a accounts, in the indices 0, 1, …
void writeTData(const QString &folder, const QList<QByteArray> &accounts,
                const QByteArray &config = {});

} // namespace sessionary::test
