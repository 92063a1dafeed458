// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/appearance.h"
#include "models/vaultmodel.h"

#include <QList>
#include <QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace Ui {
class VaultPage;
}

namespace sessionary {

class Keyring;
class Settings;

/// The vault: how to get one, the pass phrase while it is locked, and the list of what is in it.
/// What is on it is made when it is looked at first.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    explicit VaultPage(QWidget *parent = nullptr);
    ~VaultPage() override;

    /// Before anything else; all outlive the page.
    void setVault(VaultKeeper &vault, Keyring &keyring, Settings &settings);
    void setText(const QString &text);

    /// Before it is looked at: what can be done with one in the list, and what Tab comes to before.
    void setUp(const QList<QAction *> &viewActions, QWidget *before)
    {
        m_viewActions = viewActions;
        m_before = before;
    }
    /// Null when none is chosen, and while it is locked
    [[nodiscard]] const VaultItem *current() const;

    void setVisible(bool isVisible) override;

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
    void make();
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
    VaultModel *m_model = nullptr; ///< null: nothing is on the page yet
    QList<QAction *> m_viewActions;
    QWidget *m_before = nullptr;
    QString m_text; ///< that is searched for
    QPushButton *m_createButton = nullptr;
    QPushButton *m_openButton = nullptr;
    QPushButton *m_keyringButton = nullptr;
    qint64 m_currentId = 0; ///< what was chosen last, also while it is locked
    qint64 m_shownId = 0; ///< what currentChanged() was said of
    bool m_isRestoring = false;
};

} // namespace sessionary
