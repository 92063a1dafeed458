// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/conversiontext.h"

#include "core/printable.h"
#include "models/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using Fate = PlanItem::Fate;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(ConversionText)

public:
    static QString part(PlanPart part);
    static QString fate(Fate fate);
    static QString fieldDetail(SessionField field, const PlanItem &item);
    static QString partDetail(PlanPart part, const PlanItem &item, const ConversionPlan &plan);
    static QString whyLost(const ConversionPlan &plan);
};

QString title(FormatId id)
{
    return QString::fromUtf8(nameOf(id).title);
}

QString PlanText::part(PlanPart part)
{
    switch (part) {
    case PlanPart::Peers:
        return tr("peers");
    case PlanPart::PeersWithoutHash:
        return tr("peers without an access hash");
    case PlanPart::PeerTypes:
        return tr("types of peers");
    case PlanPart::NewPeerTypes:
        return tr("forums, direct messages and communities");
    case PlanPart::Usernames:
        return tr("usernames");
    case PlanPart::FurtherUsernames:
        return tr("further usernames");
    case PlanPart::UsernamesWithoutPeer:
        return tr("usernames of unknown peers");
    case PlanPart::Phones:
        return tr("phone numbers");
    case PlanPart::Names:
        return tr("names of peers");
    case PlanPart::PeerTimes:
        return tr("when peers were last seen");
    case PlanPart::UpdateStates:
        return tr("update state");
    case PlanPart::OtherKeys:
        return tr("keys of other data centers");
    case PlanPart::OtherTables:
        return tr("unknown tables");
    case PlanPart::LibraryTables:
        break;
    }
    return tr("what only the library itself can use");
}

QString PlanText::fate(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return tr("kept");
    case Fate::Derived:
        return tr("derived");
    case Fate::Given:
        return tr("given");
    case Fate::Asked:
        return tr("asked for");
    case Fate::Lost:
        break;
    }
    return tr("lost");
}

QString PlanText::whyLost(const ConversionPlan &plan)
{
    return plan.kind == ConversionTarget::Kind::String
        ? tr("a string has no place for it")
        : tr("%1 has no place for it").arg(title(plan.target));
}

QString PlanText::fieldDetail(SessionField field, const PlanItem &item)
{
    switch (item.fate) {
    case Fate::Derived:
        return tr("%1, from the built-in list of data centers").arg(item.names.value(0));
    case Fate::Asked:
        return field == SessionField::UserId || field == SessionField::IsBot
                || field == SessionField::TestMode
            ? tr("without it, a new login would replace this one")
            : tr("the session does not say it");
    case Fate::Kept:
    case Fate::Given:
    case Fate::Lost:
        break;
    }
    return {};
}

QString PlanText::partDetail(PlanPart part, const PlanItem &item, const ConversionPlan &plan)
{
    const QString count = QLocale().toString(item.count);
    if (part == PlanPart::OtherTables || part == PlanPart::LibraryTables)
        return printable(item.names.join(u", "_s));
    if (item.fate == Fate::Kept)
        return count;
    if (part == PlanPart::OtherKeys)
        return tr("%1: the next client makes its own").arg(count);
    if (part == PlanPart::UsernamesWithoutPeer)
        return tr("%1: there is no peer that they lead to").arg(count);
    if (part == PlanPart::PeersWithoutHash)
        return tr("%1: nobody can be reached without it").arg(count);
    if (part == PlanPart::UpdateStates && item.fate == Fate::Lost)
        return tr("%1: the next client asks for what it missed").arg(count);
    if (item.fate == Fate::Derived)
        return part == PlanPart::PeerTypes
            ? tr("%1, from their IDs").arg(count)
            : tr("%1, as supergroups and channels, which every client knows").arg(count);
    return tr("%1: %2").arg(count, whyLost(plan));
}

} // namespace

QList<PlanRow> planRows(const ConversionPlan &plan)
{
    QList<PlanRow> rows;
    for (const PlanItem &item : plan.items) {
        if (const auto *field = std::get_if<SessionField>(&item.what)) {
            QString detail = PlanText::fieldDetail(*field, item);
            if (item.fate == Fate::Lost)
                detail = PlanText::whyLost(plan);
            rows.append({ item.fate, fieldName(*field), detail });
        } else {
            const PlanPart part = std::get<PlanPart>(item.what);
            rows.append(
                { item.fate, PlanText::part(part), PlanText::partDetail(part, item, plan) });
        }
    }
    return rows;
}

QString fateText(PlanItem::Fate fate)
{
    return PlanText::fate(fate);
}

QString planSummary(const ConversionPlan &plan)
{
    QStringList words;
    QStringList lost;
    for (const PlanItem &item : plan.items) {
        const auto *part = std::get_if<PlanPart>(&item.what);
        if (part == nullptr)
            continue;
        if (item.fate == Fate::Lost)
            lost.append(PlanText::part(*part));
        else if (*part == PlanPart::Peers)
            words.append(PlanText::tr("%n peers", nullptr, int(item.count)));
    }
    if (!lost.isEmpty())
        words.append(PlanText::tr("without: %1").arg(lost.join(u", "_s)));
    return words.join(u"; "_s);
}

} // namespace sessionary
