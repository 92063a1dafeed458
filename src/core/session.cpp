// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/session.h"

#include "core/authkey.h"

namespace sessionary {

SessionFields Session::fields() const
{
    SessionFields result;
    result.setFlag(SessionField::DcId, dcId.has_value());
    result.setFlag(SessionField::TestMode, testMode.has_value());
    result.setFlag(SessionField::ApiId, apiId.value_or(0) != 0);
    result.setFlag(SessionField::AuthKey, authKey.size() == authKeySize);
    result.setFlag(SessionField::UserId, userId.value_or(0) != 0);
    result.setFlag(SessionField::IsBot, isBot.has_value());
    result.setFlag(SessionField::ServerAddress, serverAddress.has_value());
    result.setFlag(SessionField::Port, port.has_value());
    result.setFlag(SessionField::Date, date != 0);
    return result;
}

void Session::apply(const SessionSupplement &supplement)
{
    const auto replace = [](auto &value, const auto &given) {
        if (given)
            value = given;
    };
    replace(dcId, supplement.dcId);
    replace(testMode, supplement.testMode);
    replace(apiId, supplement.apiId);
    replace(userId, supplement.userId);
    replace(isBot, supplement.isBot);
    replace(serverAddress, supplement.serverAddress);
    replace(port, supplement.port);
}

Session Session::clone() const
{
    return { dcId, testMode, apiId, userId, isBot, serverAddress, port, date, authKey.clone() };
}

bool isSameLogin(const Session &left, const Session &right)
{
    return left.authKey == right.authKey && left.dcId == right.dcId
        && left.testMode == right.testMode && left.userId == right.userId
        && left.isBot == right.isBot && left.apiId == right.apiId && left.date == right.date
        && left.serverAddress == right.serverAddress && left.port == right.port;
}

} // namespace sessionary
