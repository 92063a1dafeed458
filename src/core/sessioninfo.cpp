// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/sessioninfo.h"

#include "core/authkey.h"
#include "core/datacenter.h"

#include <algorithm>

namespace sessionary {

void SessionInfo::describe(const Session &session)
{
    dcId = session.dcId;
    testMode = session.testMode;
    apiId = session.apiId;
    serverAddress = session.serverAddress;
    port = session.port;
    userId = session.userId;
    isBot = session.isBot;
    date = session.date;
    if (session.authKey.size() == authKeySize && !session.authKey.isAllZero())
        authKeyId = sessionary::authKeyId(session.authKey.bytes());
}

Session SessionInfo::withoutKey() const
{
    return { .dcId = dcId,
             .testMode = testMode,
             .apiId = apiId,
             .userId = userId,
             .isBot = isBot,
             .serverAddress = serverAddress,
             .port = port,
             .date = date };
}

bool SessionInfo::has(FindingCode code) const
{
    return std::ranges::any_of(findings,
                               [&](const Finding &finding) { return finding.code == code; });
}

QList<Finding> findingsOf(const Session &session)
{
    QList<Finding> findings;
    if (session.dcId && !isKnownDataCenter(*session.dcId))
        findings.append({ FindingCode::UnknownDataCenter, *session.dcId });
    else if (session.dcId && session.testMode.value_or(false)
             && findDataCenter(*session.dcId, true) == nullptr)
        findings.append({ FindingCode::TestModeDataCenter, *session.dcId });
    if (const auto known = findAddress(session.serverAddress.value_or(QString()))) {
        const bool fits = session.dcId.value_or(known->dcId) == known->dcId
            && session.testMode.value_or(known->isTest) == known->isTest;
        if (!fits)
            findings.append({ FindingCode::AddressOfAnother, qint64(known->dcId) });
        else if (!session.testMode)
            findings.append({ FindingCode::TestModeInferred, qint64(known->isTest ? 1 : 0) });
    }
    return findings;
}

} // namespace sessionary
