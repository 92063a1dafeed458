// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessiontext.h"

#include "core/authkey.h"
#include "core/printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

QString accountText(const SessionInfo &info)
{
    if (!info.userId)
        return {};
    const QString id = QString::number(*info.userId);
    if (!info.isBot)
        return id;
    return *info.isBot ? SessionText::tr("Bot %1").arg(id) : SessionText::tr("User %1").arg(id);
}

QString libraryText(const SessionInfo &info)
{
    if (!info.layout)
        return {};
    const QString title = QString::fromUtf8(nameOf(*info.layout).title);
    if (!info.schemaVersion)
        return title;
    return u"%1 %2"_s.arg(title).arg(*info.schemaVersion);
}

QString dataCenterText(const SessionInfo &info)
{
    if (!info.dcId)
        return {};
    const QString id = QString::number(*info.dcId);
    return info.testMode.value_or(false) ? SessionText::tr("%1 (test)").arg(id) : id;
}

QString keyIdText(const SessionInfo &info)
{
    return info.authKeyId ? groupedKeyId(*info.authKeyId) : QString();
}

QString groupedKeyId(quint64 id)
{
    constexpr qsizetype group = 4;
    QString text = authKeyIdText(id);
    for (qsizetype at = text.size() - group; at > 0; at -= group)
        text.insert(at, u' ');
    return text;
}

QString timeText(qint64 secondsSince1970)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(secondsSince1970),
                              QLocale::ShortFormat);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString modeText(uint mode)
{
    constexpr std::string_view letters = "rwxrwxrwx";
    QString text;
    for (std::size_t i = 0; i < letters.size(); ++i)
        text += (mode >> (letters.size() - 1 - i) & 1U) != 0 ? QChar(QLatin1Char(letters[i]))
                                                             : QChar(u'-');
    return text;
}

QString openedAsText(OpenedAs openedAs)
{
    switch (openedAs) {
    case OpenedAs::Memory:
        return SessionText::tr("It has no file.");
    case OpenedAs::Live:
        return SessionText::tr("Read where it lies, without changing it.");
    case OpenedAs::Immutable:
        return SessionText::tr("Read where it lies, without changing it and without side files.");
    case OpenedAs::FromWal:
        return SessionText::tr(
            "Read from a copy in memory that includes what the -wal file holds. The "
            "file itself is untouched.");
    case OpenedAs::WithoutLocks:
        return SessionText::tr("Read from a copy in memory, because the disk that it is on cannot "
                               "lock files. The file itself is untouched.");
    case OpenedAs::FromJournal:
        break;
    }
    return SessionText::tr(
        "Read from a copy in memory in which the unfinished write of a killed client "
        "was rolled back. The file itself is untouched.");
}

QString peerTypeText(const Peer &peer)
{
    switch (peer.type) {
    case PeerType::User:
        return SessionText::tr("User");
    case PeerType::Bot:
        return SessionText::tr("Bot");
    case PeerType::Group:
        return SessionText::tr("Group");
    case PeerType::Channel:
        return SessionText::tr("Channel");
    case PeerType::Supergroup:
        return SessionText::tr("Supergroup");
    case PeerType::Forum:
        return SessionText::tr("Forum");
    case PeerType::Direct:
        return SessionText::tr("Direct messages");
    case PeerType::Community:
        return SessionText::tr("Community");
    case PeerType::Unknown:
        break;
    }
    return printable(peer.unknownType);
}

QString ageText(qint64 secondsSince1970, qint64 now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 month = 30 * day;
    constexpr qint64 year = 365 * day;

    const qint64 age = now - secondsSince1970;
    const auto count = [&](qint64 unit) { return int(age / unit); };
    if (age < minute)
        return SessionText::tr("just now");
    if (age < hour)
        return SessionText::tr("%n min ago", nullptr, count(minute));
    if (age < day)
        return SessionText::tr("%n h ago", nullptr, count(hour));
    if (age < 2 * day)
        return SessionText::tr("yesterday");
    if (age < 2 * month)
        return SessionText::tr("%n days ago", nullptr, count(day));
    if (age < 2 * year)
        return SessionText::tr("%n months ago", nullptr, count(month));
    return SessionText::tr("%n years ago", nullptr, count(year));
}

QString suggestedName(const SessionInfo &info)
{
    if (!info.userId)
        return u"new"_s;
    const auto kind = info.isBot.value_or(false) ? "bot"_L1 : "user"_L1;
    return u"%1_%2"_s.arg(kind).arg(*info.userId);
}

} // namespace sessionary
