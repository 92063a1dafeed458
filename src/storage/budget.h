// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace sessionary {

/// How long a job may take, and who may stop it earlier. A file from elsewhere can be made so that
/// a simple query takes hours.
struct Budget
{
    /// Of the time of the processor, in the thread that asks: a disk that has to wake up is
    /// nobody's fault.
    std::optional<std::chrono::milliseconds> limit = {};
    std::function<bool()> isCancelled = {};
    /// What of it goes into counting rows, where those who wait want everything else first
    std::optional<std::chrono::milliseconds> counting = {};

    [[nodiscard]] bool isStopped() const { return isCancelled && isCancelled(); }
};

} // namespace sessionary
