// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include "cli/text.h"
#include "core/datacenter.h"

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

struct FieldOption
{
    SessionField field;
    const char *usage;
};

constexpr std::array fieldOptions {
    FieldOption { SessionField::ApiId, "--api-id N" },
    FieldOption { SessionField::UserId, "--user-id N" },
    FieldOption { SessionField::IsBot, "--bot or --user" },
    FieldOption { SessionField::DcId, "--dc N" },
    FieldOption { SessionField::TestMode, "--test or --production" },
    FieldOption { SessionField::ServerAddress, "--server ADDRESS" },
    FieldOption { SessionField::Port, "--port N" },
};

/// A number that an option gives, between \a min and \a max
tl::expected<std::optional<qint64>, QString> number(const QCommandLineParser &parser,
                                                    const QString &option, qint64 min, qint64 max)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < min || value > max)
        return tl::unexpected(
            Text::tr("--%1 takes a number from %2 to %3").arg(option).arg(min).arg(max));
    return value;
}

/// One of two options that exclude each other
tl::expected<std::optional<bool>, QString> either(const QCommandLineParser &parser,
                                                  const QString &yes, const QString &no)
{
    if (parser.isSet(yes) && parser.isSet(no))
        return tl::unexpected(Text::tr("--%1 and --%2 exclude each other").arg(yes, no));
    if (parser.isSet(yes))
        return true;
    if (parser.isSet(no))
        return false;
    return std::nullopt;
}

} // namespace

QList<QCommandLineOption> supplementOptions()
{
    return {
        { u"api-id"_s, Text::tr("The API ID, where the source does not say it."), u"N"_s },
        { u"user-id"_s, Text::tr("The ID of the account."), u"N"_s },
        { u"bot"_s, Text::tr("The account is a bot.") },
        { u"user"_s, Text::tr("The account is a user.") },
        { u"dc"_s, Text::tr("The data center."), u"N"_s },
        { u"test"_s, Text::tr("The session is one of the test environment.") },
        { u"production"_s, Text::tr("The session is one of the production environment.") },
        { u"server"_s, Text::tr("The address of the data center."), u"ADDRESS"_s },
        { u"port"_s, Text::tr("The port of the data center."), u"N"_s },
    };
}

tl::expected<SessionSupplement, QString> supplementFrom(const QCommandLineParser &parser)
{
    constexpr qint64 maxPort = 65535;
    constexpr qint64 maxDc = 999;
    const auto apiId = number(parser, u"api-id"_s, 1, std::numeric_limits<quint32>::max());
    const auto userId = number(parser, u"user-id"_s, 1, maxUserId);
    const auto dc = number(parser, u"dc"_s, 1, maxDc);
    const auto port = number(parser, u"port"_s, 1, maxPort);
    const auto isBot = either(parser, u"bot"_s, u"user"_s);
    const auto isTest = either(parser, u"test"_s, u"production"_s);
    for (const auto *value : { &apiId, &userId, &dc, &port }) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    for (const auto *value : { &isBot, &isTest }) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    if (*dc && !isKnownDataCenter(**dc))
        return tl::unexpected(Text::tr("--dc takes 1 to 5, or 203"));

    SessionSupplement supplement {
        .dcId = *dc, .testMode = *isTest, .userId = *userId, .isBot = *isBot
    };
    if (*apiId)
        supplement.apiId = static_cast<quint32>(**apiId);
    if (*port)
        supplement.port = static_cast<quint16>(**port);
    if (parser.isSet(u"server"_s))
        supplement.serverAddress = parser.value(u"server"_s);
    return supplement;
}

QString optionsFor(SessionFields fields)
{
    QStringList options;
    for (const FieldOption &option : fieldOptions) {
        if (fields.testFlag(option.field))
            options.append(QLatin1StringView(option.usage));
    }
    if (options.isEmpty())
        return {};
    return Text::tr("Give it with %1.").arg(options.join(u", "_s));
}

QString hintFor(const Error &error)
{
    if (error.code == ErrorCode::PasswordNeeded)
        return Text::tr("Give it with --passcode-file FILE.");
    const auto *fields = std::get_if<SessionFields>(&error.subject);
    return fields != nullptr ? optionsFor(*fields) : QString();
}

} // namespace sessionary::cli
