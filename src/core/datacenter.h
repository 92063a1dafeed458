// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace sessionary {

/// Where a data center of Telegram is reached.
struct DataCenter
{
    int id = 0;
    bool isTest = false;
    const char *ipv4 = nullptr;
    const char *ipv6 = nullptr;
    quint16 port = 0;
};

/// There is, or was, a data center with that number: 1 to 5, and 203, a CDN that some libraries
/// store. The test environment has 1 to 3 only.
[[nodiscard]] bool isKnownDataCenter(qint64 id);

/// The address that Pyrogram and its forks have built in, or nullptr when there is none: test mode
/// with DC 4 or 5, or a number that nobody knows.
[[nodiscard]] const DataCenter *findDataCenter(qint64 id, bool isTest);

/// What an address says: any of those that the libraries have built in, and no guess from a part of
/// one.
struct KnownAddress
{
    int dcId = 0;
    bool isTest = false;
};
[[nodiscard]] std::optional<KnownAddress> findAddress(QStringView address);

} // namespace sessionary
