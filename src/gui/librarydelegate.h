// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace sessionary {

/// Rows of the library: the badge of a session's library, its color, how well it is, and the key
/// that is in several places.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QIcon iconFor(const QModelIndex &index, const QPalette &palette) const;
    /// Made once for each name and color: an icon is drawn from its file.
    [[nodiscard]] QIcon icon(const QString &name, const QColor &color) const;

    mutable QHash<QString, QIcon> m_icons;
};

} // namespace sessionary
