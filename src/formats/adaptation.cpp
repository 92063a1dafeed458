// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/adaptation.h"

#include "core/datacenter.h"
#include "formats/stringformat.h"

#include <algorithm>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

enum class AddressKind { Ipv4, Ipv6, Host };

AddressKind kindOf(QStringView address)
{
    if (address.contains(u':'))
        return AddressKind::Ipv6;
    const bool isNumeric = std::ranges::all_of(
        address, [](QChar character) { return character.isDigit() || character == u'.'; });
    return isNumeric ? AddressKind::Ipv4 : AddressKind::Host;
}

bool isLibrary(std::optional<FormatId> format, std::string_view library)
{
    return format && nameOf(*format).library == library;
}

/// The address leads to where the key is from, as far as anybody knows.
bool fits(const Session &session, const QString &address)
{
    const auto known = findAddress(address);
    return !known
        || (session.dcId.value_or(known->dcId) == known->dcId
            && session.testMode.value_or(known->isTest) == known->isTest);
}

bool isUsable(const Session &session, std::optional<FormatId> source, FormatId target)
{
    if (!session.serverAddress || session.serverAddress->isEmpty())
        return false;
    switch (kindOf(*session.serverAddress)) {
    case AddressKind::Host:
        return isLibrary(target, "gramjs");
    case AddressKind::Ipv6:
        if (isLibrary(target, "telethon") && !isLibrary(source, "telethon"))
            return false;
        break;
    case AddressKind::Ipv4:
        break;
    }
    return fits(session, *session.serverAddress);
}

SessionFields fieldsOf(const SessionSupplement &supplement)
{
    SessionFields fields;
    fields.setFlag(SessionField::DcId, supplement.dcId.has_value());
    fields.setFlag(SessionField::TestMode, supplement.testMode.has_value());
    fields.setFlag(SessionField::ApiId, supplement.apiId.has_value());
    fields.setFlag(SessionField::UserId, supplement.userId.has_value());
    fields.setFlag(SessionField::IsBot, supplement.isBot.has_value());
    fields.setFlag(SessionField::ServerAddress, supplement.serverAddress.has_value());
    fields.setFlag(SessionField::Port, supplement.port.has_value());
    return fields;
}

void deriveAddress(Adaptation &adaptation, std::optional<FormatId> source, FormatId target,
                   SessionFields holds)
{
    Session &session = adaptation.session;
    const auto derives = [&](SessionField field) {
        return holds.testFlag(field) && !adaptation.given.testFlag(field);
    };
    // A session that does not say is one of production: all that leave it out are.
    const DataCenter *dc =
        session.dcId ? findDataCenter(*session.dcId, session.testMode.value_or(false)) : nullptr;
    if (dc == nullptr)
        return;
    const bool wasUsable = isUsable(session, source, target);
    if (derives(SessionField::ServerAddress) && !wasUsable) {
        session.serverAddress = QString::fromLatin1(dc->ipv4);
        adaptation.derived.setFlag(SessionField::ServerAddress);
    }
    if (derives(SessionField::Port) && (session.port.value_or(0) == 0 || !wasUsable)) {
        session.port = dc->port;
        adaptation.derived.setFlag(SessionField::Port);
    }
}

/// Leaves out what is not in \a holds, and says what that was.
SessionFields leaveOut(Session &session, SessionFields holds)
{
    const SessionFields lost = session.fields() & ~holds;
    const auto drop = [&](SessionField field, auto &value) {
        if (!holds.testFlag(field))
            value = {};
    };
    drop(SessionField::DcId, session.dcId);
    drop(SessionField::TestMode, session.testMode);
    drop(SessionField::ApiId, session.apiId);
    drop(SessionField::UserId, session.userId);
    drop(SessionField::IsBot, session.isBot);
    drop(SessionField::ServerAddress, session.serverAddress);
    drop(SessionField::Port, session.port);
    drop(SessionField::Date, session.date);
    return lost;
}

} // namespace

Adaptation adapt(Session session, std::optional<FormatId> source, FormatId target,
                 SessionFields holds, const SessionSupplement &given)
{
    session.apply(given);
    if (session.userId.value_or(0) <= 0)
        session.userId.reset(); // 0 is nobody
    if (session.apiId == 0U)
        session.apiId.reset();
    Adaptation adaptation { .session = std::move(session), .given = fieldsOf(given) & holds };
    deriveAddress(adaptation, source, target, holds);
    adaptation.lost = leaveOut(adaptation.session, holds);
    return adaptation;
}

Result<SecretBytes> convertString(Session session, std::optional<FormatId> source, FormatId target,
                                  const SessionSupplement &given)
{
    const StringFormat *format = findStringFormat(target);
    if (format == nullptr || format->encode == nullptr)
        return fail(ErrorCode::NotWrittenHere, target);
    return encodeString(target,
                        adapt(std::move(session), source, target, format->holds, given).session);
}

} // namespace sessionary
