// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/catalogfile.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LabelDialog;
}

namespace sessionary {

/// What a person says about a session of the library: a name, a color, tags and notes.
class LabelDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a fileName: what it is called without a name of its own. \a tags: those that are in use
    LabelDialog(const QString &fileName, const CatalogLabel &label, const QStringList &tags,
                QWidget *parent = nullptr);
    ~LabelDialog() override;

    [[nodiscard]] CatalogLabel label() const;

private:
    const std::unique_ptr<Ui::LabelDialog> m_ui;
};

} // namespace sessionary
