// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ReplaceDialog;
}

namespace sessionary {

/// Asks, by name, whether a file may be replaced. Escape and Enter do not.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplaceDialog(const QString &path, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

Q_SIGNALS:
    void otherNameRequested();

private:
    const std::unique_ptr<Ui::ReplaceDialog> m_ui;
};

} // namespace sessionary
