// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/qrcode.h"

#include "gui/companionplugin.h"

#include <QImageReader>

namespace sessionary {

namespace {

/// A picture of a screen at most
constexpr int mostPixels = 64'000'000;

} // namespace

Result<QrCode> makeQrCode(const SecretBytes &text)
{
    const Companion *maker = companion();
    if (maker == nullptr)
        return fail(ErrorCode::PartMissing);
    auto [side, modules] = maker->encodeQr(text.bytes());
    if (side == 0)
        return fail(ErrorCode::DoesNotFit, {}, SessionField::AuthKey);
    QrCode code { .side = side, .modules = SecretBytes(Bytes(modules)) };
    wipe(modules);
    return code;
}

Result<std::optional<SecretBytes>> readQrCode(const QString &path)
{
    const Companion *reader = companion();
    if (reader == nullptr)
        return fail(ErrorCode::PartMissing);
    QImageReader picture(path);
    picture.setDecideFormatFromContent(true);
    const QSize size = picture.size();
    if (!size.isEmpty() && qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    QImage image = picture.read();
    if (image.isNull())
        return std::nullopt;
    image = std::move(image).convertToFormat(QImage::Format_Grayscale8);
    std::optional<SecretBytes> text;
    reader->decodeQr(image, [&](Bytes bytes) { text.emplace(bytes); });
    image.fill(0);
    return text;
}

} // namespace sessionary
