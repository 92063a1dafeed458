// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/vaultmodel.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTreeView;

namespace Ui {
class VaultPage;
}

namespace sessionary {

/// The vault: how to get one, the pass phrase while it is locked, and the list of what is in it.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    explicit VaultPage(QWidget *parent = nullptr);
    ~VaultPage() override;

    /// Before anything else; \a vault outlives the page.
    void setVault(VaultKeeper &vault);
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

private:
    void setUpView();
    void unlock();
    void showState();
    void restoreCurrent();

    const std::unique_ptr<Ui::VaultPage> m_ui;
    VaultKeeper *m_vault = nullptr;
    VaultModel *m_model = nullptr;
    QPushButton *m_createButton = nullptr;
    QPushButton *m_openButton = nullptr;
    qint64 m_currentId = 0; ///< what was chosen last, also while it is locked
    qint64 m_shownId = 0; ///< what currentChanged() was said of
    bool m_isRestoring = false;
};

} // namespace sessionary
