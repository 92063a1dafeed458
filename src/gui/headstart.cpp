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

/// Without any, each start would look into all fonts.
bool hasCaches(FcConfig &configuration)
{
    FcStrList *folders = FcConfigGetCacheDirs(&configuration);
    const bool hasAny = folders != nullptr && FcStrListNext(folders) != nullptr;
    if (folders != nullptr)
        FcStrListDone(folders);
    return hasAny;
}

} // namespace

struct HeadStart::Reading
{
    struct Deleter
    {
        void operator()(FcConfig *configuration) const { FcConfigDestroy(configuration); }
    };
    using Configuration = std::unique_ptr<FcConfig, Deleter>;

    /// What FcInit() reads, but for the files that it only lists for fc-conflist, a quarter of all
    [[nodiscard]] static Configuration read();

    std::promise<Configuration> promise;
    std::future<Configuration> configuration = promise.get_future();
    BesideThread reader { BesideThread::Turn::Last, [this] { promise.set_value(read()); } };
};

HeadStart::Reading::Configuration HeadStart::Reading::read()
{
    Configuration configuration(FcConfigCreate());
    if (configuration != nullptr
        && FcConfigParseAndLoad(configuration.get(), nullptr, FcTrue) == FcTrue
        && hasCaches(*configuration) && FcConfigBuildFonts(configuration.get()) == FcTrue)
        return configuration;
    return Configuration(FcInitLoadConfigAndFonts()); // which knows what is to be done then
}

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
