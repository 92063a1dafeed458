// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sessionary {

/// Locks the whole program. With a pass phrase, what is only in memory, passcodes and an open vault
/// are sealed and their plain text is gone; the key goes, too, and comes back with the pass phrase
/// alone. Without one there is nothing to seal with, and a lock only hides.
///
/// The pass phrase is the one that was set, or else that of the open vault. It is nowhere but in
/// memory, as the key that comes of it, and only while nothing is locked.
class Locker : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        Busy, ///< the pass phrase is tried
        Locked,
    };

    /// Both outlive it.
    Locker(SessionLibrary &library, VaultKeeper &vault, QObject *parent = nullptr);
    ~Locker() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLocked() const { return m_state != State::Open; }
    /// Unlocking needs the pass phrase: of what is locked now, or would be.
    [[nodiscard]] bool hasPassphrase() const;
    /// A pass phrase was set, beside that of any vault.
    [[nodiscard]] bool hasOwnPassphrase() const { return m_key != nullptr || m_isOwn; }

    /// \a done is called with what became of it, in this thread.
    using Done = std::function<void(const Result<void> &)>;

    /// Until the program ends
    void setPassphrase(SecretBytes passphrase, const Done &done);
    void removePassphrase();

    /// At once: when it returns, it is done.
    void lock();
    /// WrongPassword leaves it locked. Where hasPassphrase() is false, anything will do.
    void unlock(SecretBytes passphrase, const Done &done);

Q_SIGNALS:
    void stateChanged();
    void passphraseChanged();

private:
    void setState(State state);
    void open(const std::shared_ptr<const SealKey> &key, const Done &done);

    SessionLibrary &m_library;
    VaultKeeper &m_vault;
    State m_state = State::Open;
    std::shared_ptr<const SealKey> m_key; ///< of the pass phrase that was set
    bool m_isOwn = false; ///< it was locked with that one
    SecretBytes m_token; ///< what the pass phrase has to open; empty: none is needed
    SecretBytes m_vaultKey; ///< sealed
    SerialRunner m_worker;
};

} // namespace sessionary
