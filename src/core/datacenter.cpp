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

} // namespace sessionary
