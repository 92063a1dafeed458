// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keyring.h"

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto keyringService = u"Sessionary"_s;

} // namespace

void DesktopKeyring::store(const QString &vault, const Key &key,
                           const std::function<void(bool isStored)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(keyringService, this);
    job->setKey(vault);
    const SecretBytes secret = key->toBytes();
    QByteArray bytes(secret.text().data(), qsizetype(secret.size()));
    job->setBinaryData(bytes);
    wipeContent(bytes);
    connect(job, &QKeychain::Job::finished, this, [done](const QKeychain::Job *finished) {
        done(finished->error() == QKeychain::NoError);
    });
    job->start();
}

void DesktopKeyring::fetch(const QString &vault, const std::function<void(const Key &key)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(keyringService, this);
    job->setKey(vault);
    connect(job, &QKeychain::Job::finished, this, [job, done] {
        QByteArray bytes = job->binaryData();
        auto key = SealKey::fromBytes(bytesOf({ bytes.constData(), std::size_t(bytes.size()) }));
        wipeContent(bytes);
        done(key ? std::make_shared<const SealKey>(*std::move(key)) : nullptr);
    });
    job->start();
}

void DesktopKeyring::forget(const QString &vault)
{
    auto *job = new QKeychain::DeletePasswordJob(keyringService, this);
    job->setKey(vault);
    job->start();
}

} // namespace sessionary
