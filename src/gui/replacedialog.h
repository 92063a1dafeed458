// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/sessionwriter.h"

#include <QDialog>

#include <functional>
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

/// Calls \a write at once when nothing lies at \a path. Else asks first, and calls \a write or
/// \a askForOtherName as it was answered, or nothing.
void writeWhereAllowed(const QString &path, QWidget *parent,
                       const std::function<void(IfExists)> &write,
                       const std::function<void()> &askForOtherName);

} // namespace sessionary
