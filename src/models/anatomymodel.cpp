// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/anatomymodel.h"

#include "core/bytes.h"
#include "core/printable.h"
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

QString AnatomyModel::nameOf(const StringPart &part)
{
    switch (part.kind) {
    case StringPart::Kind::Field:
        break;
    case StringPart::Kind::Marker:
        return tr("format marker");
    case StringPart::Kind::Version:
        return tr("version");
    case StringPart::Kind::Flags:
        return tr("flags");
    case StringPart::Kind::Type:
        return tr("type number");
    case StringPart::Kind::Length:
        return tr("length");
    case StringPart::Kind::Text:
        return tr("text between");
    case StringPart::Kind::Padding:
        return tr("padding");
    case StringPart::Kind::KeyHash:
        return tr("digest of the key");
    }
    return fieldName(part.field);
}

QString AnatomyModel::bytesText(const StringPart &part)
{
    if (part.byteCount == 0)
        return {};
    return part.byteCount == 1
        ? QString::number(part.firstByte)
        : tr("%1–%2").arg(part.firstByte).arg(part.firstByte + part.byteCount - 1);
}

QString AnatomyModel::hexText(const StringPart &part)
{
    if (part.byteCount == 0)
        return {};
    if (part.isSecret())
        return tr("hidden, %1 bytes").arg(part.byteCount);
    return part.isMissing ? u"?"_s : QString::fromLatin1(part.bytes.toHex(' '));
}

QString AnatomyModel::valueText(const StringPart &part)
{
    if (part.kind == StringPart::Kind::Marker || part.kind == StringPart::Kind::Padding)
        return tr("encodes nothing");
    if (part.isSecret())
        return tr("secret");
    if (part.isMissing)
        return tr("missing: asked for when the string is copied");
    if (part.kind == StringPart::Kind::Type)
        return u"%1"_s.arg(numberIn(part), 8, 16, QChar(u'0'));
    if (part.kind == StringPart::Kind::Field && isFlag(part.field)) {
        const bool isSet = part.value.isEmpty() ? numberIn(part) != 0 : part.value != "0";
        return isSet ? tr("yes") : tr("no");
    }
    return part.value.isEmpty() ? QString::number(numberIn(part))
                                : printable(QString::fromLatin1(part.value));
}

QString AnatomyModel::display(const StringPart &part, Column column)
{
    switch (column) {
    case Part:
        return nameOf(part);
    case Bytes:
        return bytesText(part);
    case Hex:
        return hexText(part);
    case Value:
        return valueText(part);
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
