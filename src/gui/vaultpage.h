// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/appearance.h"
#include "models/vaultmodel.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTreeView;

namespace Ui {
class VaultPage;
}

namespace sessionary {

class Keyring;
class Settings;

/// The vault: how to get one, the pass phrase while it is locked, and the list of what is in it.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    explicit VaultPage(QWidget *parent = nullptr);
    ~VaultPage() override;

    /// Before anything else; all outlive the page.
    void setVault(VaultKeeper &vault, Keyring &keyring, Settings &settings);
    void setText(const QString &text);

    [[nodiscard]] QTreeView *view() const;
    /// Null when none is chosen, and while it is locked
    [[nodiscard]] const VaultItem *current() const;

Q_SIGNALS:
    void currentChanged();
    void activated();
    void createRequested();
    void openRequested();
    void lockRequested();
    void passphraseRequested();
    void said(sessionary::Accent accent, const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void setUpView();
    void unlock();
    void unlockWithKeyring();
    void setInKeyring(bool isInKeyring);
    void updateKeyring();
    void showState();
    void restoreCurrent();

    const std::unique_ptr<Ui::VaultPage> m_ui;
    VaultKeeper *m_vault = nullptr;
    Keyring *m_keyring = nullptr;
    Settings *m_settings = nullptr;
    std::shared_ptr<const SealKey> m_stored; ///< what the keyring has, as far as we know
    VaultModel *m_model = nullptr;
    QPushButton *m_createButton = nullptr;
    QPushButton *m_openButton = nullptr;
    QPushButton *m_keyringButton = nullptr;
    qint64 m_currentId = 0; ///< what was chosen last, also while it is locked
    qint64 m_shownId = 0; ///< what currentChanged() was said of
    bool m_isRestoring = false;
};

} // namespace sessionary
