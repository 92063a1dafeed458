// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/jobrunner.h"
#include "models/sessionlibrary.h"
#include "storage/vault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sessionary {

/// The vault that is open, or could be: what the window talks to. What takes time, the key above
/// all, happens in another thread, one thing after another.
class VaultKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None, ///< there is no vault that is known
        Locked, ///< there is one, and nothing of it in memory
        Busy, ///< the pass phrase is tried, or something is written
        Open,
    };

    explicit VaultKeeper(QObject *parent = nullptr);
    ~VaultKeeper() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Empty when there is none
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Sessions in it, while it is Open
    [[nodiscard]] const std::vector<VaultItem> &items() const { return m_items; }
    [[nodiscard]] const VaultItem *item(qint64 id) const;
    /// Null while it is locked
    [[nodiscard]] std::shared_ptr<MemoryStorage> storage(qint64 id) const;

    /// Knows of the vault at \a path, which stays locked.
    void setPath(const QString &path);

    /// \a done is called with what became of it, in this thread.
    using Done = std::function<void(const Result<void> &)>;

    /// Makes a new file, and opens it. Its cost is measured on this machine.
    void create(const QString &path, SecretBytes passphrase, const Done &done);
    void unlock(SecretBytes passphrase, const Done &done);
    /// The same with a key that it was open with before
    void unlock(const std::shared_ptr<const SealKey> &key, const Done &done);
    /// Forgets everything that is in it, and the key.
    void lock();
    /// Null while it is locked
    [[nodiscard]] const std::shared_ptr<const SealKey> &key() const { return m_key; }
    void add(const std::shared_ptr<const SessionStorage> &session, const CatalogLabel &label,
             const Done &done);
    void setLabel(qint64 id, const CatalogLabel &label, const Done &done);
    void remove(qint64 id, const Done &done);
    void changePassphrase(SecretBytes passphrase, const Done &done);

Q_SIGNALS:
    void stateChanged();
    void itemsChanged();

private:
    struct Box;
    template<typename Job>
    void run(Job job, const Done &done);
    void setState(State state);
    void take(const Result<void> &outcome, const Done &done);

    QString m_path;
    State m_state = State::None;
    std::vector<VaultItem> m_items;
    std::shared_ptr<Box> m_box; ///< null while it is locked
    std::shared_ptr<const SealKey> m_key;
    SerialRunner m_worker;
};

} // namespace sessionary
