// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/peermodel.h"

#include "core/printable.h"
#include "models/sessiontext.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

std::optional<PeerField> fieldOf(int column)
{
    switch (column) {
    case PeerModel::Id:
        return PeerField::Id;
    case PeerModel::Type:
        return PeerField::Type;
    case PeerModel::Usernames:
        return PeerField::Username;
    case PeerModel::Phone:
        return PeerField::Phone;
    case PeerModel::Name:
        return PeerField::Name;
    case PeerModel::Updated:
        return PeerField::Updated;
    default:
        return std::nullopt;
    }
}

QString usernamesText(const QStringList &usernames)
{
    QStringList names;
    for (const QString &name : usernames)
        names.append(u'@' + printable(name));
    return names.join(u", "_s);
}

} // namespace

PeerModel::PeerModel(QObject *parent)
    : WindowedModel(parent)
    , m_window(this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    })
{
}

void PeerModel::setSource(Source source)
{
    m_source = std::move(source);
    beginResetModel();
    m_window.reset({}, {});
    endResetModel();
    ask();
}

void PeerModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    ask();
}

void PeerModel::setType(const QString &type)
{
    if (m_query.type == type)
        return;
    m_query.type = type;
    ask();
}

void PeerModel::sort(int column, Qt::SortOrder order)
{
    m_query.sortBy = fieldOf(column);
    m_query.order = order;
    ask();
}

std::optional<QFuture<Result<RowKeys>>> PeerModel::askForKeys()
{
    if (!m_source.keys)
        return std::nullopt;
    return m_source.keys(m_query);
}

void PeerModel::showKeys(RowKeys keys)
{
    m_window.reset(std::move(keys), m_source.rows);
}

void PeerModel::appendKeys(const RowKeys &keys)
{
    beginInsertRows({}, rowCount(), rowCount() + int(keys.size()) - 1);
    m_window.append(keys);
    endInsertRows();
}

bool PeerModel::isLoaded(int row) const
{
    return m_window.has(row);
}

void PeerModel::fetchTexts(const RowKeys &keys,
                           const std::function<void(const Result<Texts> &)> &done)
{
    onFinished(m_source.rows(keys), this, [this, done](const Result<std::vector<Peer>> &peers) {
        done(peers.map([&](const std::vector<Peer> &found) {
            Texts texts;
            for (const Peer &peer : found) {
                texts.emplace_back();
                for (int column = 0; column < ColumnCount; ++column)
                    texts.back().append(display(peer, Column(column)).toString());
            }
            return texts;
        }));
    });
}

bool PeerModel::renew(const RowKeys &keys)
{
    return m_window.renew(keys);
}

qint64 PeerModel::keyAt(int row) const
{
    return m_window.keys()[std::size_t(row)];
}

int PeerModel::rowOf(qint64 key) const
{
    return m_window.placeOf(key);
}

int PeerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window.size();
}

int PeerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Id)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole
        && role != LoadedRole)
        return {};

    const Peer *peer = m_window.row(index.row());
    if (role == LoadedRole)
        return peer != nullptr;
    if (peer == nullptr)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return display(*peer, Column(index.column()));
    if (role == SortRole)
        return sortValue(*peer, Column(index.column()));
    if (index.column() == Updated && peer->updated) // the age alone says little
        return timeText(*peer->updated);
    if (index.column() == Usernames || index.column() == Name) // which can be long
        return display(*peer, Column(index.column()));
    return {};
}

QVariant PeerModel::display(const Peer &peer, Column column) const
{
    switch (column) {
    case Id:
        return peer.id == 0 ? QString() : QString::number(peer.id);
    case Type:
        return peerTypeText(peer);
    case Usernames:
        return usernamesText(peer.usernames);
    case Phone:
        return peer.phone.isEmpty() ? QString() : u'+' + printable(peer.phone);
    case Name:
        return printable(peer.name);
    case Updated:
        return peer.updated.value_or(0) == 0
            ? QString()
            : ageText(*peer.updated, QDateTime::currentSecsSinceEpoch());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeerModel::sortValue(const Peer &peer, Column column)
{
    switch (column) {
    case Id:
        return peer.id;
    case Type:
        return peer.type == PeerType::Unknown ? peer.unknownType : QString(nameOf(peer.type));
    case Usernames:
        return peer.usernames.join(u' ');
    case Phone:
        return peer.phone;
    case Name:
        return peer.name;
    case Updated:
        return peer.updated.value_or(0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Id)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("ID");
    case Type:
        return tr("Type");
    case Usernames:
        return tr("Usernames");
    case Phone:
        return tr("Phone");
    case Name:
        return tr("Name");
    case Updated:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace sessionary
