// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/compatibility.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace sessionary {

/// Which libraries open a session, and what the others say: the likely ones, and all of them when
/// somebody asks.
class WorksWith : public QWidget
{
    Q_OBJECT

public:
    WorksWith(QList<CompatibilityRow> rows, bool showsAll, QWidget *parent = nullptr);

Q_SIGNALS:
    void showsAllChanged(bool showsAll);

private:
    void build();
    void addRow(const CompatibilityRow &row);
    [[nodiscard]] QLayout *verdictOf(const CompatibilityRow &row);

    const QList<CompatibilityRow> m_rows;
    bool m_showsAll;
    QWidget *m_list = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace sessionary
