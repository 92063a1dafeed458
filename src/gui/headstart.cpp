// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/headstart.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <chrono>
#include <future>

namespace sessionary {

namespace {

constexpr auto patience = std::chrono::milliseconds(20); // to read it takes 10

} // namespace

struct HeadStart::Reading
{
    struct Deleter
    {
        void operator()(FcConfig *configuration) const { FcConfigDestroy(configuration); }
    };
    using Configuration = std::unique_ptr<FcConfig, Deleter>;

    std::promise<Configuration> promise;
    std::future<Configuration> configuration = promise.get_future();
    BesideThread reader { BesideThread::Turn::Last, [this] {
                             promise.set_value(Configuration(FcInitLoadConfigAndFonts()));
                         } };
};

HeadStart::HeadStart()
    : m_reading(std::make_unique<Reading>())
{
}

HeadStart::~HeadStart() = default;

BesideThread HeadStart::findFonts()
{
    if (m_reading->configuration.wait_for(patience) == std::future_status::ready) {
        if (const Reading::Configuration configuration = m_reading->configuration.get())
            FcConfigSetCurrent(configuration.get()); // which keeps it
    }
    return { BesideThread::Turn::Usual, [] { static_cast<void>(QFontDatabase::families()); } };
}

} // namespace sessionary
