// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"
#include "cli/sessionjson.h"
#include "cli/text.h"
#include "formats/stringformat.h"
#include "storage/document.h"
#include "storage/filelayout.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

class FormatList
{
public:
    FormatList(const Console &console, bool isJson)
        : m_console(console)
        , m_isJson(isJson)
    {
    }

    void add(FormatId id, const QString &kind, bool isRead, bool isWritten) const
    {
        if (m_isJson)
            return m_console.print(formatJson(id, kind, isRead, isWritten));
        const FormatName &name = nameOf(id);
        print({ QLatin1StringView(name.name), QLatin1StringView(name.library), kind,
                isRead ? Text::tr("yes") : Text::tr("no"),
                isWritten ? Text::tr("yes") : Text::tr("no") });
    }

    void addHeader() const
    {
        if (!m_isJson)
            print({ Text::tr("name"), Text::tr("library"), Text::tr("kind"), Text::tr("read"),
                    Text::tr("write") });
    }

private:
    void print(const QStringList &cells) const
    {
        m_console.print(u"%1 %2 %3 %4 %5"_s.arg(cells[0], -20)
                            .arg(cells[1], -12)
                            .arg(cells[2], -7)
                            .arg(cells[3], -5)
                            .arg(cells[4]));
    }

    const Console &m_console;
    const bool m_isJson;
};

/// What people have at hand of it: a TDLib or an Android has its file, of which the folder is told
QString kindOf(const FileLayout &layout)
{
    const DocumentFormat *document = findDocumentFormat(layout.id);
    const bool isFolder = document != nullptr && document->isFolder != nullptr
        && (document->isFile == nullptr || layout.id == FormatId::Madeline);
    return isFolder ? u"folder"_s : u"file"_s;
}

} // namespace

QList<QCommandLineOption> formatsOptions()
{
    return { { u"json"_s, Text::tr("Print one JSON object a line.") } };
}

ExitCode runFormats(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    const FormatList list(console, parser.isSet(u"json"_s));
    list.addHeader();
    for (const StringFormat *format : stringFormats())
        list.add(format->id, u"string"_s, format->decode != nullptr, format->encode != nullptr);
    for (const FileLayout *layout : fileLayouts())
        list.add(layout->id, kindOf(*layout), layout->read != nullptr, layout->create != nullptr);
    return console.exitCode();
}

} // namespace sessionary::cli
