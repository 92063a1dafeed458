// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/peerfigures.h"

#include <QWidget>

namespace sessionary {

/// Bars with their names and numbers, a group beside the other. Not there where there is nothing to
/// count.
class PeerChart : public QWidget
{
    Q_OBJECT

public:
    explicit PeerChart(QWidget *parent = nullptr);

    void setGroups(const QList<FigureGroup> &groups);
    [[nodiscard]] const QList<FigureGroup> &groups() const { return m_groups; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the columns of a group are, from its left side
    struct Columns
    {
        int label = 0;
        int bar = 0;
        int count = 0;
        int share = 0;
    };

    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] Columns columnsOf(const FigureGroup &group, int width) const;
    void paintGroup(QPainter &painter, const FigureGroup &group, const QRect &rect) const;

    QList<FigureGroup> m_groups;
};

} // namespace sessionary
