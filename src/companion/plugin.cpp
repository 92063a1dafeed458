// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "companion/companion.h"

#include <QImage>
#include <qrcodegen/qrcodegen.hpp>
#include <qt6keychain/keychain.h>

#define ZX_USE_UTF8 1 // NOLINT(cppcoreguidelines-macro-usage): the library asks for it
#include <ZXing/ReadBarcode.h>

#include <cstring>

namespace sessionary {

namespace {

template<typename Job>
Job *makeJob(QObject *owner, const Companion::KeyringPlace &place)
{
    auto *job = new Job(place.service, owner);
    job->setKey(place.name);
    return job;
}

} // namespace

class Plugin final : public QObject, public Companion
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SESSIONARY_COMPANION_ID)
    Q_INTERFACES(sessionary::Companion)

public:
    [[nodiscard]] QrModules encodeQr(std::span<const std::uint8_t> bytes) const override
    {
        std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
        try {
            const auto made = qrcodegen::QrCode::encodeBinary(copy, qrcodegen::QrCode::Ecc::LOW);
            ::explicit_bzero(copy.data(), copy.size());
            QrModules code { .side = made.getSize() };
            code.modules.reserve(std::size_t(code.side) * std::size_t(code.side));
            for (int y = 0; y < code.side; ++y) {
                for (int x = 0; x < code.side; ++x)
                    code.modules.push_back(made.getModule(x, y) ? 1 : 0);
            }
            return code;
        } catch (const qrcodegen::data_too_long &) {
            ::explicit_bzero(copy.data(), copy.size());
            return {};
        }
    }

    bool decodeQr(const QImage &picture, const Take &take) const override
    {
        const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                    ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
        const ZXing::Result found = ZXing::ReadBarcode(
            view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
        if (!found.isValid())
            return false;
        take({ found.bytes().data(), found.bytes().size() });
        return true;
    }

    void store(QObject *owner, const KeyringPlace &place, const QByteArray &secret,
               const std::function<void(bool isStored)> &done) const override
    {
        auto *job = makeJob<QKeychain::WritePasswordJob>(owner, place);
        job->setBinaryData(secret);
        connect(job, &QKeychain::Job::finished, owner, [done](const QKeychain::Job *finished) {
            done(finished->error() == QKeychain::NoError);
        });
        job->start();
    }

    void fetch(QObject *owner, const KeyringPlace &place,
               const std::function<void(QByteArray &secret)> &done) const override
    {
        auto *job = makeJob<QKeychain::ReadPasswordJob>(owner, place);
        connect(job, &QKeychain::Job::finished, owner, [job, done] {
            QByteArray secret = job->binaryData();
            done(secret);
        });
        job->start();
    }

    void forget(QObject *owner, const KeyringPlace &place) const override
    {
        makeJob<QKeychain::DeletePasswordJob>(owner, place)->start();
    }
};

} // namespace sessionary

#include "plugin.moc"
