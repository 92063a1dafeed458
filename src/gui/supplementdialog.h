// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SupplementDialog;
}

namespace sessionary {

/// Asks for what a session does not say and a target needs. Only that is asked, with a sentence
/// why, and nothing is made up.
class SupplementDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a purpose: why it is needed
    SupplementDialog(SessionFields missing, const QString &purpose, QWidget *parent = nullptr);
    ~SupplementDialog() override;

    void setAcceptText(const QString &text);
    void setSupplement(const SessionSupplement &supplement);
    [[nodiscard]] SessionSupplement supplement() const;

    /// All that can be asked for here
    [[nodiscard]] static SessionFields askable();

private:
    [[nodiscard]] bool isComplete() const;
    void check();

    const std::unique_ptr<Ui::SupplementDialog> m_ui;
    const SessionFields m_missing;
};

} // namespace sessionary
