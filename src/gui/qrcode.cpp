// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/qrcode.h"

#include <QImageReader>
#include <qrcodegen/qrcodegen.hpp>

#define ZX_USE_UTF8 1 // NOLINT(cppcoreguidelines-macro-usage): the library asks for it
#include <ZXing/ReadBarcode.h>

#include <vector>

namespace sessionary {

namespace {

/// A picture of a screen at most
constexpr int mostPixels = 64'000'000;

} // namespace

Result<QrCode> makeQrCode(const SecretBytes &text)
{
    const Bytes bytes = text.bytes();
    std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    try {
        const auto made = qrcodegen::QrCode::encodeBinary(copy, qrcodegen::QrCode::Ecc::LOW);
        wipe(copy);
        QrCode code { .side = made.getSize(),
                      .modules =
                          SecretBytes(std::size_t(made.getSize()) * std::size_t(made.getSize())) };
        std::size_t at = 0;
        for (int y = 0; y < code.side; ++y) {
            for (int x = 0; x < code.side; ++x)
                code.modules.bytes()[at++] = made.getModule(x, y) ? 1 : 0;
        }
        return code;
    } catch (const qrcodegen::data_too_long &) {
        wipe(copy);
        return fail(ErrorCode::DoesNotFit, {}, SessionField::AuthKey);
    }
}

std::optional<SecretBytes> readQrCode(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!size.isEmpty() && qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    image = std::move(image).convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
                                ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
    const ZXing::Result found = ZXing::ReadBarcode(
        view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
    image.fill(0);
    if (!found.isValid())
        return std::nullopt;
    const ZXing::ByteArray &bytes = found.bytes();
    return SecretBytes(Bytes(bytes.data(), bytes.size()));
}

} // namespace sessionary
