// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keyring.h"

#include "gui/companionplugin.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto keyringService = u"Sessionary"_s;

} // namespace

void DesktopKeyring::store(const QString &vault, const Key &key,
                           const std::function<void(bool isStored)> &done)
{
    const Companion *keeper = companion();
    if (keeper == nullptr)
        return done(false);
    const SecretBytes secret = key->toBytes();
    keeper->store(this, { keyringService, vault },
                  QByteArray(secret.text().data(), qsizetype(secret.size())), done);
}

void DesktopKeyring::fetch(const QString &vault, const std::function<void(const Key &key)> &done)
{
    const Companion *keeper = companion();
    if (keeper == nullptr)
        return done(nullptr);
    keeper->fetch(this, { keyringService, vault }, [done](QByteArray &bytes) {
        auto key = SealKey::fromBytes(bytesOf({ bytes.constData(), std::size_t(bytes.size()) }));
        wipeContent(bytes);
        done(key ? std::make_shared<const SealKey>(*std::move(key)) : nullptr);
    });
}

void DesktopKeyring::forget(const QString &vault)
{
    if (const Companion *keeper = companion(); keeper != nullptr)
        keeper->forget(this, { keyringService, vault });
}

} // namespace sessionary
