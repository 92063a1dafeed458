// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/conversion.h"

#include "formats/stringformat.h"
#include "storage/peerreader.h"
#include "storage/sessionwriter.h"

#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using Fate = PlanItem::Fate;

/// The fields of a plan, in the order in which people ask for them
constexpr std::array fieldOrder {
    SessionField::AuthKey,       SessionField::DcId,  SessionField::TestMode,
    SessionField::ServerAddress, SessionField::Port,  SessionField::UserId,
    SessionField::IsBot,         SessionField::ApiId, SessionField::Date,
};

/// A target as the tables know it
struct Form
{
    SessionFields holds;
    SessionFields needs;
    const FileLayout *file = nullptr; ///< null for a string
};

Result<Form> formOf(const ConversionTarget &target)
{
    if (target.kind == ConversionTarget::Kind::String) {
        const StringFormat *format = findStringFormat(target.format);
        if (format == nullptr || format->encode == nullptr)
            return fail(ErrorCode::NotWrittenHere, target.format);
        return Form { format->holds, format->needs, nullptr };
    }
    const FileLayout *layout = findFileLayout(target.format);
    if (layout == nullptr || layout->create == nullptr)
        return fail(ErrorCode::NotWrittenHere, target.format);
    return Form { layout->holds, layout->needs, layout };
}

bool takesStates(const Form &form, const ConversionTarget &target)
{
    return target.updateState == UpdateStateChoice::TakeAlong && form.file != nullptr
        && !form.file->insertState.isEmpty();
}

Result<Adaptation> adaptedTo(const Form &form, const SqlStorage &source,
                             const ConversionTarget &target)
{
    return source.session().map([&](Session session) {
        return adapt(std::move(session), source.layout().id, target.format, form.holds,
                     target.given);
    });
}

Result<Session> completeSession(const Form &form, const SqlStorage &source,
                                const ConversionTarget &target)
{
    return adaptedTo(form, source, target).and_then([&](Adaptation adaptation) -> Result<Session> {
        if (const SessionFields missing = form.needs & ~adaptation.session.fields())
            return fail(ErrorCode::MissingFields, missing);
        return std::move(adaptation.session);
    });
}

// --- the plan

/// Only an address and its port are derived, and neither is secret.
QString derivedText(const Session &session, SessionField field)
{
    return field == SessionField::Port ? QString::number(session.port.value_or(0))
                                       : session.serverAddress.value_or(QString());
}

QList<PlanItem> fieldItems(const Adaptation &adaptation, SessionFields needs)
{
    QList<PlanItem> items;
    const SessionFields present = adaptation.session.fields();
    for (const SessionField field : fieldOrder) {
        if (adaptation.given.testFlag(field) && present.testFlag(field))
            items.append({ field, Fate::Given });
        else if (adaptation.derived.testFlag(field))
            items.append({ field, Fate::Derived, 0, { derivedText(adaptation.session, field) } });
        else if (present.testFlag(field))
            items.append({ field, Fate::Kept });
        else if (needs.testFlag(field))
            items.append({ field, Fate::Asked });
        else if (adaptation.lost.testFlag(field))
            items.append({ field, Fate::Lost });
    }
    return items;
}

/// How much there is beside the authorization
struct Amounts
{
    qint64 peers = 0;
    qint64 peersWithoutHash = 0;
    qint64 typed = 0;
    qint64 newTypes = 0;
    qint64 firstUsernames = 0;
    qint64 allUsernames = 0; ///< of these peers
    qint64 storedUsernames = 0; ///< of others, too
    qint64 phones = 0;
    qint64 names = 0;
    qint64 times = 0;
    qint64 otherKeys = 0;
};

Result<void> countPeers(const SqlStorage &source, Amounts &amounts)
{
    if (source.layout().peers == nullptr)
        return {};
    const PeerSource peers = source.layout().peers(source.outline());
    const auto filled = [](QLatin1StringView expression) {
        return u"count(nullif(%1, ''))"_s.arg(expression);
    };
    const QStringList columns {
        u"count(*)"_s,
        // a basic group is reached without a hash
        u"count(CASE WHEN (%1) IS NULL AND ((%2) > 0 OR (%2) <= -1000000000000) THEN 1 END)"_s.arg(
            peers.accessHash, peers.id),
        filled(peers.type),
        u"count(CASE WHEN (%1) IN ('forum', 'direct', 'community') THEN 1 END)"_s.arg(peers.type),
        filled(peers.usernames),
        // names with a blank between them
        u"sum(length(%1) - length(replace(%1, ' ', '')) + 1)"_s.arg(
            u"nullif(%1, '')"_s.arg(peers.usernames)),
        filled(peers.phone),
        filled(peers.name),
        filled(peers.updated),
    };
    const QString where = peers.only.isEmpty() ? QString() : " WHERE "_L1 + peers.only;
    const QString from = fromClause(peers) + where;
    return source.connection()
        .countRows(from) // sees that there are more than can be
        .and_then([&](qint64) {
            return source.connection().each(
                u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), from), {},
                [&](const Connection::Row &row) {
                    int column = 0;
                    for (qint64 *amount :
                         { &amounts.peers, &amounts.peersWithoutHash, &amounts.typed,
                           &amounts.newTypes, &amounts.firstUsernames, &amounts.allUsernames,
                           &amounts.phones, &amounts.names, &amounts.times })
                        *amount = row.value(column++).toLongLong();
                    return false;
                });
        })
        .and_then([&] { return source.connection().value(peers.usernameCount); })
        .map([&](const QVariant &count) { amounts.storedUsernames = count.toLongLong(); });
}

Result<std::vector<UpdateState>> statesOf(const SqlStorage &storage)
{
    if (storage.layout().updateStates == nullptr)
        return std::vector<UpdateState>();
    return storage.layout().updateStates(storage.connection(), storage.outline());
}

Result<void> countKeys(const SqlStorage &source, Amounts &amounts)
{
    if (source.layout().keyCount.isEmpty())
        return {};
    return source.connection().value(source.layout().keyCount).map([&](const QVariant &count) {
        amounts.otherKeys = std::max<qint64>(0, count.toLongLong() - 1);
    });
}

QList<PlanItem> peerItems(const Amounts &amounts, PeerParts parts)
{
    QList<PlanItem> items;
    const auto add = [&](PlanPart part, Fate fate, qint64 count) {
        if (count > 0)
            items.append({ part, fate, count, {} });
    };
    const auto keptIf = [&](PeerPart part) {
        return parts.testFlag(part) ? Fate::Kept : Fate::Lost;
    };
    const qint64 further = amounts.allUsernames - amounts.firstUsernames;
    const bool takesAll = parts.testFlag(PeerPart::AllUsernames);

    add(PlanPart::Peers, Fate::Kept, amounts.peers - amounts.peersWithoutHash);
    add(PlanPart::PeersWithoutHash, Fate::Lost, amounts.peersWithoutHash);
    add(PlanPart::PeerTypes, keptIf(PeerPart::Type), amounts.typed - amounts.newTypes);
    if (parts.testFlag(PeerPart::Type))
        add(PlanPart::PeerTypes, Fate::Derived, amounts.peers - amounts.typed);
    add(PlanPart::NewPeerTypes,
        !parts.testFlag(PeerPart::Type)          ? Fate::Lost
            : parts.testFlag(PeerPart::NewTypes) ? Fate::Kept
                                                 : Fate::Derived,
        amounts.newTypes);
    add(PlanPart::Usernames, keptIf(PeerPart::Username),
        takesAll ? amounts.allUsernames : amounts.firstUsernames);
    add(PlanPart::FurtherUsernames, Fate::Lost, takesAll ? 0 : further);
    add(PlanPart::UsernamesWithoutPeer, Fate::Lost, amounts.storedUsernames - amounts.allUsernames);
    add(PlanPart::Phones, keptIf(PeerPart::Phone), amounts.phones);
    add(PlanPart::Names, keptIf(PeerPart::Name), amounts.names);
    add(PlanPart::PeerTimes, keptIf(PeerPart::Updated), amounts.times);
    return items;
}

bool hasRows(const SqlStorage &storage, const QString &table)
{
    const auto row = storage.connection().value(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(quoted(table)));
    return row && row->isValid();
}

QList<PlanItem> tableItems(const SqlStorage &source)
{
    const QStringList own = source.layout().tables();
    const QStringList besides =
        source.layout().besides == nullptr ? QStringList() : source.layout().besides();
    QStringList others;
    QStringList library;
    for (const TableOutline &table : source.outline().tables) {
        if (table.kind != TableOutline::Kind::Table
            || table.name.startsWith("sqlite_"_L1, Qt::CaseInsensitive))
            continue;
        if (!own.contains(table.name, Qt::CaseInsensitive))
            others.append(table.name);
        else if (besides.contains(table.name, Qt::CaseInsensitive) && hasRows(source, table.name))
            library.append(table.name);
    }
    QList<PlanItem> items;
    if (!library.isEmpty())
        items.append({ PlanPart::LibraryTables, Fate::Lost, library.size(), library });
    if (!others.isEmpty())
        items.append({ PlanPart::OtherTables, Fate::Lost, others.size(), others });
    return items;
}

// --- what is copied

bool isReachable(const Peer &peer)
{
    return peer.accessHash.has_value() || (peer.id < 0 && peer.id > markedChannelId(0));
}

/// Digits as Telegram has them: without a plus sign, and never with a zero in front
QString adaptedPhone(const QString &phone)
{
    constexpr qsizetype longest = 15; // of E.164
    const qsizetype start = phone.startsWith(u'+') ? 1 : 0;
    const QString digits = phone.mid(start);
    const bool isNumber = std::ranges::all_of(
        digits, [](QChar character) { return character >= u'0' && character <= u'9'; });
    return isNumber && digits.size() <= longest && !digits.startsWith(u'0') ? digits : QString();
}

PeerType adaptedType(const Peer &peer, PeerParts parts)
{
    if (!parts.testFlag(PeerPart::Type))
        return PeerType::Unknown;
    switch (peer.type) {
    case PeerType::Unknown:
        return peerTypeOf(peer.id, peer.accessHash);
    case PeerType::Forum:
        return parts.testFlag(PeerPart::NewTypes) ? peer.type : PeerType::Supergroup;
    case PeerType::Direct:
    case PeerType::Community:
        return parts.testFlag(PeerPart::NewTypes) ? peer.type : PeerType::Channel;
    case PeerType::User:
    case PeerType::Bot:
    case PeerType::Group:
    case PeerType::Channel:
    case PeerType::Supergroup:
        break;
    }
    return peer.type;
}

/// \a peer as a target keeps it, and as it reads back from there
Peer adaptedPeer(const Peer &peer, PeerParts parts)
{
    const PeerType kind =
        peer.type == PeerType::Unknown ? peerTypeOf(peer.id, peer.accessHash) : peer.type;
    Peer adapted { .id = currentMarkedId(peer.id, kind), .type = adaptedType(peer, parts) };
    adapted.accessHash = peer.accessHash.value_or(0);
    if (parts.testFlag(PeerPart::Username)) {
        for (const QString &username : peer.usernames)
            adapted.usernames.append(username.toLower());
        if (!parts.testFlag(PeerPart::AllUsernames))
            adapted.usernames = adapted.usernames.mid(0, 1);
    }
    if (parts.testFlag(PeerPart::Phone))
        adapted.phone = adaptedPhone(peer.phone);
    if (parts.testFlag(PeerPart::Name))
        adapted.name = peer.name;
    if (parts.testFlag(PeerPart::Updated))
        adapted.updated = peer.updated;
    return adapted;
}

/// \a peer as a target with \a parts keeps it; nothing when nobody can be reached with it, or when
/// it is an old entry, with its id marked the old way, beside a new one of the same peer.
Result<std::optional<Peer>> carriedPeer(const SqlStorage &source, const Peer &peer, PeerParts parts)
{
    if (peer.id == 0 || !isReachable(peer))
        return std::nullopt;
    Peer adapted = adaptedPeer(peer, parts);
    if (adapted.id == peer.id)
        return adapted;
    const PeerSource peers = source.layout().peers(source.outline());
    return source.connection()
        .value(u"SELECT 1 FROM %1 AS p WHERE (%2) = ? LIMIT 1"_s.arg(peers.table, peers.id),
               { adapted.id })
        .map([&](const QVariant &newer) {
            return newer.isValid() ? std::nullopt : std::optional(std::move(adapted));
        });
}

Result<void> copyPeers(const FileLayout &layout, const Connection &target, const SqlStorage &source)
{
    if (layout.peerInserts == nullptr || source.layout().peers == nullptr)
        return {};
    const auto keys = peerKeys(source, {});
    if (!keys)
        return tl::unexpected(keys.error());
    for (std::size_t first = 0; first < keys->size(); first += peerPageSize) {
        const auto page =
            std::span(*keys).subspan(first).first(std::min(peerPageSize, keys->size() - first));
        auto peers = readPeers(source, page, PeerDetail::WithAccessHash);
        if (!peers)
            return tl::unexpected(peers.error());
        std::vector<Peer> carried;
        for (const Peer &peer : *peers) {
            auto adapted = carriedPeer(source, peer, layout.peerParts);
            if (!adapted)
                return tl::unexpected(adapted.error());
            if (*adapted)
                carried.push_back(**std::move(adapted));
        }
        if (const auto inserted = insertPeers(target, layout.peerInserts(), carried); !inserted)
            return inserted;
    }
    return {};
}

Result<void> copyStates(const FileLayout &layout, const Connection &target,
                        const SqlStorage &source)
{
    return statesOf(source).and_then([&](const std::vector<UpdateState> &states) {
        auto next = states.begin();
        return target.runForEach(layout.insertState, [&]() -> std::optional<QVariantList> {
            return next == states.end() ? std::nullopt : std::optional(layout.stateValues(*next++));
        });
    });
}

// --- what must be the same afterwards

/// Does not depend on the order
struct Sum
{
    qint64 count = 0;
    size_t hash = 0;

    void add(size_t value)
    {
        ++count;
        hash += value;
    }
    friend bool operator==(const Sum &, const Sum &) = default;
};

size_t hashOf(const Peer &peer)
{
    return qHashMulti(0, peer.id, peer.accessHash.value_or(0), int(peer.type), peer.unknownType,
                      peer.usernames, peer.phone, peer.name, peer.updated.value_or(0));
}

template<typename Adapt>
Result<Sum> sumOfPeers(const SqlStorage &storage, Adapt adaptPeer)
{
    Sum sum;
    if (storage.layout().peers == nullptr)
        return sum;
    return forEachPeer(storage, {}, PeerDetail::WithAccessHash,
                       [&](const Peer &peer) {
                           if (const auto adapted = adaptPeer(peer))
                               sum.add(hashOf(*adapted));
                           return true;
                       })
        .map([&] { return sum; });
}

Result<void> verifyPeers(const SqlStorage &source, const SqlStorage &written, PeerParts parts)
{
    const auto expected = sumOfPeers(source, [&](const Peer &peer) {
        return carriedPeer(source, peer, parts).value_or(std::nullopt);
    });
    const auto found = sumOfPeers(written, [](const Peer &peer) { return std::optional(peer); });
    if (!expected || !found || *expected != *found)
        return fail(ErrorCode::VerificationFailed, u"peers"_s);
    return {};
}

Result<void> verifyStates(const SqlStorage &source, const SqlStorage &written, bool areTaken)
{
    const auto sumOf = [](const std::vector<UpdateState> &states) {
        Sum sum;
        for (const UpdateState &state : states)
            sum.add(qHashMulti(0, state.id, state.pts.value_or(0), state.qts.value_or(0),
                               state.date.value_or(0), state.seq.value_or(0)));
        return sum;
    };
    const auto expected = areTaken ? statesOf(source) : std::vector<UpdateState>();
    const auto found = statesOf(written);
    if (!expected || !found || sumOf(*expected) != sumOf(*found))
        return fail(ErrorCode::VerificationFailed, u"update state"_s);
    return {};
}

} // namespace

SessionFields ConversionPlan::missing() const
{
    SessionFields fields;
    for (const PlanItem &item : items) {
        if (item.fate == PlanItem::Fate::Asked)
            fields.setFlag(std::get<SessionField>(item.what));
    }
    return fields;
}

SessionFields missingFields(Session keyless, std::optional<FormatId> source,
                            const ConversionTarget &target)
{
    const auto form = formOf(target);
    if (!form)
        return {};
    const Adaptation adaptation =
        adapt(std::move(keyless), source, target.format, form->holds, target.given);
    return form->needs & ~adaptation.session.fields() & ~SessionFields(SessionField::AuthKey);
}

Result<ConversionPlan> planConversion(const SqlStorage &source, const ConversionTarget &target)
{
    const auto form = formOf(target);
    if (!form)
        return tl::unexpected(form.error());
    const auto adaptation = adaptedTo(*form, source, target);
    if (!adaptation)
        return tl::unexpected(adaptation.error());
    Amounts amounts;
    if (const auto counted = countPeers(source, amounts); !counted)
        return tl::unexpected(counted.error());
    if (const auto counted = countKeys(source, amounts); !counted)
        return tl::unexpected(counted.error());
    const auto states = statesOf(source);
    if (!states)
        return tl::unexpected(states.error());

    ConversionPlan plan { .source = source.layout().id,
                          .target = target.format,
                          .kind = target.kind };
    plan.items = fieldItems(*adaptation, form->needs);
    const bool takesPeers = form->file != nullptr && form->file->peerInserts != nullptr;
    if (takesPeers)
        plan.items.append(peerItems(amounts, form->file->peerParts));
    else if (amounts.peers > 0)
        plan.items.append({ PlanPart::Peers, Fate::Lost, amounts.peers, {} });
    if (!states->empty()) {
        const Fate fate = takesStates(*form, target) ? Fate::Kept : Fate::Lost;
        plan.items.append({ PlanPart::UpdateStates, fate, qint64(states->size()), {} });
    }
    if (amounts.otherKeys > 0)
        plan.items.append({ PlanPart::OtherKeys, Fate::Lost, amounts.otherKeys, {} });
    plan.items.append(tableItems(source));
    return plan;
}

Result<SecretBytes> convertToImage(const SqlStorage &source, const ConversionTarget &target)
{
    const auto form = formOf(target);
    if (!form)
        return tl::unexpected(form.error());
    return completeSession(*form, source, target).and_then([&](const Session &session) {
        return buildImage(target.format, session, [&](const Connection &image) {
            return copyPeers(*form->file, image, source).and_then([&]() -> Result<void> {
                if (!takesStates(*form, target))
                    return {};
                return copyStates(*form->file, image, source);
            });
        });
    });
}

Result<SecretBytes> convertToString(const SqlStorage &source, const ConversionTarget &target)
{
    return source.session().and_then([&](Session session) {
        return convertString(std::move(session), source.layout().id, target.format, target.given);
    });
}

Result<void> verifyConversion(const SqlStorage &source, const SqlStorage &written,
                              const ConversionTarget &target)
{
    const auto form = formOf(target);
    if (!form)
        return tl::unexpected(form.error());
    const auto expected = completeSession(*form, source, target);
    auto found = written.session();
    if (!expected || !found)
        return fail(ErrorCode::VerificationFailed, u"not readable"_s);
    if (!isSameLogin(*expected, *found))
        return fail(ErrorCode::VerificationFailed, u"session"_s);
    return verifyPeers(source, written, form->file->peerParts).and_then([&] {
        return verifyStates(source, written, takesStates(*form, target));
    });
}

} // namespace sessionary
