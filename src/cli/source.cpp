// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/source.h"

#include "cli/text.h"
#include "core/printable.h"
#include "models/errortext.h"
#include "storage/encryptedkey.h"
#include "storage/posix.h"
#include "storage/sessionfinder.h"

#include <QDir>
#include <QFileInfo>

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

const auto standardInput = u"-"_s;
constexpr std::size_t maxPasscodeSize = 4096;

Result<SecretBytes> readText(const UniqueFd &file)
{
    SecretBytes text(maxPastedSize);
    const auto size = readAll(file, text.bytes());
    if (!size)
        return fail(errno == EISDIR ? ErrorCode::NotAFile : ErrorCode::NoPermission);
    text.truncate(*size);
    return text;
}

Result<SecretBytes> readTextFile(const QString &path)
{
    const UniqueFd file = openForReading(path);
    if (!file.isValid())
        return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NoPermission);
    return readText(file);
}

Result<SecretBytes> readStandardInput()
{
    return readText(UniqueFd(::dup(STDIN_FILENO)));
}

/// Turns the echo of the terminal off for as long as it lives, and on again when a signal ends the
/// program meanwhile: Ctrl+C would leave a shell in which nobody sees what he types.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &s_before) != 0)
            return;
        m_isTerminal = true;
        struct sigaction end
        {
        };
        end.sa_handler = restoreAndEnd;
        end.sa_flags = int(SA_RESETHAND); // the next one ends the program
        for (std::size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &end, &m_actions[i]);
        struct termios quiet = s_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }

    ~QuietTerminal()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
        for (std::size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &m_actions[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    static constexpr std::array endings { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

    static void restoreAndEnd(int signal)
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
        ::raise(signal);
    }

    static inline struct termios s_before = {};
    std::array<struct sigaction, endings.size()> m_actions = {};
    bool m_isTerminal = false;
};

/// A line from the terminal, with its echo off; nothing when nothing was typed
std::optional<SecretBytes> readHiddenLine()
{
    SecretBytes line(maxPasscodeSize);
    ssize_t size = 0;
    {
        const QuietTerminal quiet;
        if (!quiet.isTerminal())
            return std::nullopt;
        size = ::read(STDIN_FILENO, line.bytes().data(), line.size());
    }
    if (size <= 0)
        return std::nullopt;
    line.truncate(std::min(line.text().substr(0, std::size_t(size)).find_first_of("\r\n"),
                           std::size_t(size)));
    if (line.isEmpty()) // only the return key: go on without
        return std::nullopt;
    return line;
}

/// The first line of the file
Result<SecretBytes> readPasscodeFile(const QString &path)
{
    return readTextFile(path).map([](SecretBytes text) {
        text.truncate(std::min(text.text().find_first_of("\r\n"), text.size()));
        return text;
    });
}

class SourceList
{
public:
    SourceList(SessionLibrary &library, const Console &console, FolderOf folders)
        : m_library(library)
        , m_console(console)
        , m_folders(folders)
    {
    }

    void setPasscode(SecretBytes passcode)
    {
        m_passcode = std::make_shared<const SecretBytes>(std::move(passcode));
    }

    void addError(const QString &name, const Error &error) { m_sources.push_back({ name, error }); }

    void addString(const QString &name, Result<SecretBytes> text)
    {
        if (!text)
            return addError(name, text.error());
        if (const QString dropped = droppedText(previewString(text->text()).dropped);
            !dropped.isEmpty())
            m_console.tell(Text::tr("%1: left out: %2").arg(printable(name), dropped));
        m_sources.push_back({ name, StringSource { *std::move(text) } });
    }

    void addNamed(const QString &name)
    {
        const auto resolved = resolveName(name, QDir::currentPath());
        if (!resolved) {
            const bool isSecret = resolved.error().code == ErrorCode::StringAsArgument;
            addError(isSecret ? QString() : name, resolved.error());
        } else if (resolved->kind == SessionName::Kind::Memory) {
            m_sources.push_back({ name, m_library.createEmpty() });
        } else if (resolved->account) {
            addAccount(resolved->path, resolved->account, passcodeFor(resolved->path));
        } else if (m_folders == FolderOf::Sessions && QFileInfo(resolved->path).isDir()
                   && !recognisePlace(resolved->path)) {
            addSessionsIn(resolved->path);
        } else {
            addPlace(resolved->path);
        }
    }

    std::vector<Source> take() { return std::move(m_sources); }

private:
    void addSessionsIn(const QString &folder)
    {
        constexpr qsizetype many = 100'000;
        const FoundSessions found = findSessions(folder, many);
        if (found.paths.isEmpty())
            addError(folder, { ErrorCode::NotAFile });
        for (const QString &path : found.paths)
            addPlace(path);
    }

    void addPlace(const QString &path)
    {
        const Passcode passcode = passcodeFor(path);
        const int count = accountsAt(path, passcode).value_or(1); // what is wrong is said later
        if (count == 1)
            return addAccount(path, {}, passcode);
        for (int i = 0; i < count; ++i)
            addAccount(path, i, passcode);
    }

    void addAccount(const QString &path, std::optional<int> account, const Passcode &passcode)
    {
        const SessionId id = m_library.openFile(path, account, passcode);
        m_sources.push_back({ m_library.entry(id)->source(), id });
        if (m_isAskable && !passcode && isLocked(id)) {
            if (auto given = askPasscode(path))
                m_library.setPasscode(id, *std::move(given));
        }
    }

    /// The one that was given, or that somebody types in because the folder needs it
    Passcode passcodeFor(const QString &path)
    {
        if (m_passcode || !m_isAskable)
            return m_passcode;
        const auto accounts = accountsAt(path);
        if (accounts || accounts.error().code != ErrorCode::PasswordNeeded)
            return {};
        auto given = askPasscode(path);
        return given ? std::make_shared<const SecretBytes>(*std::move(given)) : Passcode();
    }

    /// A passcode would give its key
    bool isLocked(SessionId id)
    {
        const auto info = m_library.describe(id).takeResult();
        if (!info)
            return info.error().code == ErrorCode::PasswordNeeded;
        return wantsPasscode(info->findings);
    }

    [[nodiscard]] std::optional<SecretBytes> askPasscode(const QString &path) const
    {
        m_console.tell(Text::tr("%1: type its passcode, which is not shown").arg(printable(path)));
        return readHiddenLine();
    }

    SessionLibrary &m_library;
    const Console &m_console;
    const FolderOf m_folders;
    const bool m_isAskable = ::isatty(STDIN_FILENO) == 1;
    Passcode m_passcode;
    std::vector<Source> m_sources;
};

} // namespace

QList<QCommandLineOption> sourceOptions()
{
    return {
        { u"string-file"_s, Text::tr("Read a session string from FILE."), u"FILE"_s },
        { u"passcode-file"_s, Text::tr("Read the passcode of an encrypted session from FILE."),
          u"FILE"_s },
    };
}

std::vector<Source> sourcesFrom(const QCommandLineParser &parser, SessionLibrary &library,
                                const Console &console, FolderOf folders)
{
    SourceList list(library, console, folders);
    if (const QString path = parser.value(u"passcode-file"_s); !path.isEmpty()) {
        auto passcode = readPasscodeFile(path);
        if (!passcode) {
            list.addError(path, passcode.error());
            return list.take();
        }
        list.setPasscode(*std::move(passcode));
    }
    const QStringList names = parser.positionalArguments();
    for (const QString &name : names) {
        if (name == standardInput)
            list.addString(name, readStandardInput());
        else
            list.addNamed(name);
    }
    const QStringList files = parser.values(u"string-file"_s);
    for (const QString &path : files)
        list.addString(path, readTextFile(path));
    return list.take();
}

Result<SecretBytes> exportFrom(SessionLibrary &library, const Source &source, FormatId format,
                               const SessionSupplement &supplement)
{
    if (const StringSource *text = source.string()) {
        return readString(text->pasted.text()).and_then([&](ImportedString imported) {
            return convertString(std::move(imported.session), imported.format, format, supplement);
        });
    }
    return library.exportString(source.session(), format, supplement).takeResult();
}

std::optional<Source> sourceFrom(const QCommandLineParser &parser, SessionLibrary &library,
                                 Console &console)
{
    std::vector<Source> sources = sourcesFrom(parser, library, console);
    const qsizetype named =
        parser.positionalArguments().size() + parser.values(u"string-file"_s).size();
    if (sources.size() > 1 && named == 1) {
        console.failUsage(Text::tr("there are %1 accounts: name one, as in %2")
                              .arg(sources.size())
                              .arg(printable(sources.front().name)));
        return std::nullopt;
    }
    if (sources.size() != 1) {
        console.failUsage(Text::tr("name one session"));
        return std::nullopt;
    }
    Source source = std::move(sources.front());
    if (const Error *error = source.error()) {
        console.fail(source.name, *error);
        return std::nullopt;
    }
    return source;
}

} // namespace sessionary::cli
