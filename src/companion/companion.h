// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

class QImage;

namespace sessionary {

/// What is seldom needed, and would keep the window waiting at each start: QR codes (qrcodegen and
/// ZXing) and the keyring of the desktop (QtKeychain). It is a plugin beside the program, and knows
/// nothing of it. What it is given, and what it gives, is the caller's to overwrite.
class Companion
{
public:
    virtual ~Companion() = default;

    struct QrModules
    {
        int side = 0;
        std::vector<std::uint8_t> modules = {}; ///< a byte each, row by row: 1 is dark
    };
    /// Of the lowest level of error correction. Without a side where \a bytes do not fit.
    [[nodiscard]] virtual QrModules encodeQr(std::span<const std::uint8_t> bytes) const = 0;

    using Take = std::function<void(std::span<const std::uint8_t> bytes)>;
    /// Tells \a take what a code in \a picture says, which is Format_Grayscale8. False when there
    /// is none.
    virtual bool decodeQr(const QImage &picture, const Take &take) const = 0;

    /// The secrets of a program have names in the keyring. Answers come later, and not when \a
    /// owner is gone by then.
    struct KeyringPlace
    {
        QString service;
        QString name;
    };
    virtual void store(QObject *owner, const KeyringPlace &place, const QByteArray &secret,
                       const std::function<void(bool isStored)> &done) const = 0;
    /// Tells \a done something empty when there is none, or nobody allowed it.
    virtual void fetch(QObject *owner, const KeyringPlace &place,
                       const std::function<void(QByteArray &secret)> &done) const = 0;
    virtual void forget(QObject *owner, const KeyringPlace &place) const = 0;
};

} // namespace sessionary

#define SESSIONARY_COMPANION_ID "io.github.sessionary.Sessionary.Companion/1"
Q_DECLARE_INTERFACE(sessionary::Companion, SESSIONARY_COMPANION_ID)
