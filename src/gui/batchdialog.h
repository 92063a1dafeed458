// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/batchconversion.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BatchDialog;
}

namespace sessionary {

class FilePicker;

/// Several sessions to one layout, into one folder, with a line each of how it went.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a folder is offered when none of the new names is in it.
    BatchDialog(SessionLibrary &library, FilePicker &picker, const std::vector<SessionId> &ids,
                const QString &folder, QWidget *parent = nullptr);
    ~BatchDialog() override;

    void reject() override;

private:
    void chooseFolder();
    void start();
    void update();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ConversionTarget target() const;

    const std::unique_ptr<Ui::BatchDialog> m_ui;
    FilePicker &m_picker;
    BatchConversion *m_batch;
    QString m_folder;
};

} // namespace sessionary
