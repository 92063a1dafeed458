// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConvertDialog;
}

namespace sessionary {

class PlanModel;

/// Shows what becomes of a session in the file of another library, before anything is written.
class ConvertDialog : public QDialog
{
    Q_OBJECT

public:
    ConvertDialog(SessionLibrary &library, SessionId id, QWidget *parent = nullptr);
    ~ConvertDialog() override;

    [[nodiscard]] ConversionTarget target() const;
    /// Begins with that, where the session can be made into it.
    void setTarget(FormatId format);

private:
    void refresh();
    void show(const Result<ConversionPlan> &plan);
    void note(const QString &text, bool isError);

    const std::unique_ptr<Ui::ConvertDialog> m_ui;
    SessionLibrary &m_library;
    const SessionId m_id;
    PlanModel *m_model;
    quint32 m_asked = 0; ///< counts the plans asked for, so that a late one is not shown
};

} // namespace sessionary
