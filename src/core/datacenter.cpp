// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/datacenter.h"

#include <algorithm>
#include <array>

namespace sessionary {

namespace {

constexpr quint16 productionPort = 443;
constexpr quint16 testPort = 80;

constexpr std::array dataCenters {
    DataCenter { 1, false, "149.154.175.53", "2001:b28:f23d:f001::a", productionPort },
    DataCenter { 2, false, "149.154.167.51", "2001:67c:4e8:f002::a", productionPort },
    DataCenter { 3, false, "149.154.175.100", "2001:b28:f23d:f003::a", productionPort },
    DataCenter { 4, false, "149.154.167.91", "2001:67c:4e8:f004::a", productionPort },
    DataCenter { 5, false, "91.108.56.130", "2001:b28:f23f:f005::a", productionPort },
    DataCenter { 203, false, "91.105.192.100", "2a0a:f280:203:a:5000::100", productionPort },
    DataCenter { 1, true, "149.154.175.10", "2001:b28:f23d:f001::e", testPort },
    DataCenter { 2, true, "149.154.167.40", "2001:67c:4e8:f002::e", testPort },
    DataCenter { 3, true, "149.154.175.117", "2001:b28:f23d:f003::e", testPort },
};

struct OtherAddress
{
    int dcId;
    const char *address;
};

/// What other libraries, and older ones, have built in, all of it production
constexpr std::array otherAddresses {
    OtherAddress { 1, "149.154.175.50" },       OtherAddress { 1, "149.154.175.52" },
    OtherAddress { 1, "149.154.175.55" },       OtherAddress { 1, "149.154.175.56" },
    OtherAddress { 1, "149.154.175.58" },       OtherAddress { 2, "149.154.167.41" },
    OtherAddress { 2, "149.154.167.50" },       OtherAddress { 2, "95.161.76.100" },
    OtherAddress { 2, "149.154.167.151" },      OtherAddress { 2, "2001:67c:4e8:f002::b" },
    OtherAddress { 4, "149.154.167.92" },       OtherAddress { 4, "149.154.164.250" },
    OtherAddress { 4, "2001:67c:4e8:f004::b" }, OtherAddress { 5, "149.154.171.5" },
    OtherAddress { 5, "91.108.56.104" },        OtherAddress { 5, "91.108.56.149" },
    OtherAddress { 5, "91.108.56.151" },        OtherAddress { 5, "91.108.56.165" },
    OtherAddress { 5, "91.108.56.179" },        OtherAddress { 5, "91.108.56.191" },
};

} // namespace

bool isKnownDataCenter(qint64 id)
{
    return findDataCenter(id, false) != nullptr;
}

const DataCenter *findDataCenter(qint64 id, bool isTest)
{
    const auto found = std::ranges::find_if(
        dataCenters, [&](const DataCenter &dc) { return dc.id == id && dc.isTest == isTest; });
    return found == dataCenters.end() ? nullptr : &*found;
}

std::optional<KnownAddress> findAddress(QStringView address)
{
    const auto is = [&](const char *known) { return address == QLatin1StringView(known); };
    const auto ours = std::ranges::find_if(
        dataCenters, [&](const DataCenter &dc) { return is(dc.ipv4) || is(dc.ipv6); });
    if (ours != dataCenters.end())
        return KnownAddress { ours->id, ours->isTest };
    const auto other = std::ranges::find_if(
        otherAddresses, [&](const OtherAddress &row) { return is(row.address); });
    if (other != otherAddresses.end())
        return KnownAddress { other->dcId, false };
    return std::nullopt;
}

} // namespace sessionary
