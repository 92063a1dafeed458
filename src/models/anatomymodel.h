// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/anatomy.h"

#include <QAbstractTableModel>

namespace sessionary {

/// The parts of a session string, a row each: what they are, which bytes, and what those say. The
/// bytes of the key are not in it.
class AnatomyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Bytes, Hex, Value, ColumnCount };

    /// "user ID", "length", …
    [[nodiscard]] static QString nameOf(const StringPart &part);

    explicit AnatomyModel(QObject *parent = nullptr);

    void setAnatomy(Anatomy anatomy);
    [[nodiscard]] const Anatomy &anatomy() const { return m_anatomy; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString display(const StringPart &part, Column column);
    [[nodiscard]] static QString bytesText(const StringPart &part);
    [[nodiscard]] static QString hexText(const StringPart &part);
    [[nodiscard]] static QString valueText(const StringPart &part);

    Anatomy m_anatomy;
};

} // namespace sessionary
