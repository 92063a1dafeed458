// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/sealing.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sessionary {

/// Where the desktop keeps secrets for programs: what opens a vault without its pass phrase. A
/// seam: tests have one of their own. Whoever is asked may be a person, so answers come later; they
/// do not come when the keyring is gone by then.
class Keyring
{
public:
    using Key = std::shared_ptr<const SealKey>;

    Keyring() = default;
    virtual ~Keyring() = default;
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Keeps the key of the vault at the path \a vault, instead of another one that it had for it.
    virtual void store(const QString &vault, const Key &key,
                       const std::function<void(bool isStored)> &done) = 0;
    /// Null when it has none, or nobody allowed it
    virtual void fetch(const QString &vault, const std::function<void(const Key &key)> &done) = 0;
    virtual void forget(const QString &vault) = 0;
};

/// That of the desktop: Secret Service or KWallet, by QtKeychain
class DesktopKeyring final : public QObject, public Keyring
{
    Q_OBJECT

public:
    using QObject::QObject;

    void store(const QString &vault, const Key &key,
               const std::function<void(bool isStored)> &done) override;
    void fetch(const QString &vault, const std::function<void(const Key &key)> &done) override;
    void forget(const QString &vault) override;
};

} // namespace sessionary
