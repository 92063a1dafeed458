// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace sessionary::cli {

/// What the commands say: tr() for all of them
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace sessionary::cli
