// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSortFilterProxyModel>

namespace sessionary {

/// The sessions of one place, and of those the ones that somebody searches for.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Place { All, Files, Memory };

    explicit SessionFilter(QObject *parent = nullptr);

    void setPlace(Place place);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Place m_place = Place::All;
    QString m_text;
};

} // namespace sessionary
