// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/anatomymodel.h"

#include "core/bytes.h"
#include "models/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

quint64 numberIn(const StringPart &part)
{
    const Bytes bytes(reinterpret_cast<const quint8 *>(part.bytes.constData()),
                      size_t(part.bytes.size()));
    quint64 number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        number = number << 8U | bytes[part.isLittleEndian ? bytes.size() - 1 - i : i];
    return number;
}

bool isFlag(SessionField field)
{
    return field == SessionField::TestMode || field == SessionField::IsBot;
}

} // namespace

AnatomyModel::AnatomyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AnatomyModel::setAnatomy(Anatomy anatomy)
{
    beginResetModel();
    m_anatomy = std::move(anatomy);
    endResetModel();
}

int AnatomyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_anatomy.parts.size());
}

int AnatomyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnatomyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    return display(m_anatomy.parts[index.row()], Column(index.column()));
}

QString AnatomyModel::display(const StringPart &part, Column column)
{
    const bool isMarker = part.kind == StringPart::Kind::Marker;
    const bool isKey = !isMarker && part.field == SessionField::AuthKey;
    switch (column) {
    case Part: {
        if (isMarker)
            return tr("format marker");
        return fieldName(part.field);
    }
    case Bytes:
        if (isMarker)
            return {};
        return part.byteCount == 1
            ? QString::number(part.firstByte)
            : tr("%1–%2").arg(part.firstByte).arg(part.firstByte + part.byteCount - 1);
    case Hex:
        if (isMarker)
            return {};
        if (isKey)
            return tr("hidden, %1 bytes").arg(part.byteCount);
        return part.isMissing ? u"?"_s : QString::fromLatin1(part.bytes.toHex(' '));
    case Value:
        if (isMarker)
            return tr("encodes nothing");
        if (isKey)
            return tr("secret");
        if (part.isMissing)
            return tr("missing: asked for when the string is copied");
        if (isFlag(part.field))
            return numberIn(part) != 0 ? tr("yes") : tr("no");
        return QString::number(numberIn(part));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AnatomyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part:
        return tr("Part");
    case Bytes:
        return tr("Bytes");
    case Hex:
        return tr("Hexadecimal");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace sessionary
