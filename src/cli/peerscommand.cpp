// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/sessionjson.h"
#include "cli/source.h"
#include "cli/text.h"
#include "core/printable.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

constexpr std::size_t pageSize = 256;

/// One way of writing a list of peers
class PeerWriter
{
public:
    PeerWriter(const Console &console, PeerDetail detail)
        : m_console(console)
        , m_detail(detail)
    {
    }
    virtual ~PeerWriter() = default;
    Q_DISABLE_COPY_MOVE(PeerWriter)

    virtual void begin() { }
    virtual void write(const Peer &peer) = 0;

protected:
    [[nodiscard]] QStringList headers() const
    {
        QStringList names { u"id"_s, u"type"_s, u"usernames"_s, u"phone"_s, u"name"_s, u"date"_s };
        if (m_detail == PeerDetail::WithAccessHash)
            names.append(u"access_hash"_s);
        return names;
    }

    [[nodiscard]] QStringList cells(const Peer &peer) const
    {
        QStringList values {
            QString::number(peer.id),
            printable(peer.type == PeerType::Unknown ? peer.unknownType
                                                     : QString(nameOf(peer.type))),
            printable(peer.usernames.join(u' ')),
            printable(peer.phone),
            printable(peer.name),
            peer.updated
                ? QDateTime::fromSecsSinceEpoch(*peer.updated, Qt::UTC).toString(Qt::ISODate)
                : QString(),
        };
        if (m_detail == PeerDetail::WithAccessHash)
            values.append(peer.accessHash ? QString::number(*peer.accessHash) : QString());
        return values;
    }

    const Console &m_console;
    const PeerDetail m_detail;
};

class TableWriter final : public PeerWriter
{
public:
    using PeerWriter::PeerWriter;

    void begin() override { writeLine(headers()); }
    void write(const Peer &peer) override { writeLine(cells(peer)); }

private:
    void writeLine(const QStringList &values) const
    {
        constexpr std::array<int, 6> widths { 14, 10, 24, 13, 16, 20 };
        QString line;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const int width = size_t(i) < widths.size() ? widths[size_t(i)] : 0;
            line += values[i].leftJustified(width) + u"  "_s;
        }
        m_console.print(line.trimmed());
    }
};

class CsvWriter final : public PeerWriter
{
public:
    using PeerWriter::PeerWriter;

    void begin() override { writeLine(headers()); }
    void write(const Peer &peer) override { writeLine(cells(peer)); }

private:
    void writeLine(const QStringList &values) const
    {
        QStringList fields;
        for (const QString &value : values)
            fields.append(field(value));
        m_console.print(fields.join(u','));
    }

    static QString field(QString value)
    {
        if (!value.contains(u',') && !value.contains(u'"'))
            return value;
        return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
    }
};

class JsonLinesWriter final : public PeerWriter
{
public:
    using PeerWriter::PeerWriter;

    void write(const Peer &peer) override { m_console.print(peerJson(peer)); }
};

std::unique_ptr<PeerWriter> writerNamed(const QString &name, const Console &console,
                                        PeerDetail detail)
{
    if (name == "table"_L1)
        return std::make_unique<TableWriter>(console, detail);
    if (name == "csv"_L1)
        return std::make_unique<CsvWriter>(console, detail);
    if (name == "jsonl"_L1)
        return std::make_unique<JsonLinesWriter>(console, detail);
    return nullptr;
}

Result<void> writePeers(SessionLibrary &library, SessionId id, const PeerQuery &query,
                        PeerDetail detail, PeerWriter &writer)
{
    const auto keys = library.peerKeys(id, query).takeResult();
    if (!keys)
        return tl::unexpected(keys.error());
    writer.begin();
    for (std::size_t first = 0; first < keys->size(); first += pageSize) {
        const auto last = std::min(first + pageSize, keys->size());
        const RowKeys page(keys->begin() + qsizetype(first), keys->begin() + qsizetype(last));
        const auto peers = library.peers(id, page, detail).takeResult();
        if (!peers)
            return tl::unexpected(peers.error());
        for (const Peer &peer : *peers) {
            if (peer.id != 0) // it is gone since the keys were read
                writer.write(peer);
        }
    }
    return {};
}

} // namespace

ExitCode runPeers(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    Console console;
    addSourceOptions(parser);
    parser.addOptions({
        { u"search"_s, Text::tr("Only peers with TEXT in an ID, a username, a phone or a name."),
          u"TEXT"_s },
        { u"type"_s, Text::tr("Only peers of TYPE: user, bot, group, channel, supergroup, …"),
          u"TYPE"_s },
        { u"format"_s, Text::tr("table, csv or jsonl."), u"FORMAT"_s, u"table"_s },
        { u"with-secrets"_s, Text::tr("With the access hashes.") },
    });
    if (const auto exit = parse(parser, command, arguments, console))
        return *exit;

    const PeerDetail detail =
        parser.isSet(u"with-secrets"_s) ? PeerDetail::WithAccessHash : PeerDetail::Plain;
    const auto writer = writerNamed(parser.value(u"format"_s), console, detail);
    if (!writer) {
        console.failUsage(Text::tr("--format takes table, csv or jsonl"));
        return console.exitCode();
    }

    SessionLibrary library;
    const auto source = sourceFrom(parser, library, console);
    if (!source)
        return console.exitCode();
    if (const StringSource *text = source->string()) {
        if (const auto read = readString(text->pasted.text()); !read)
            console.fail(source->name, read.error());
        else
            writer->begin(); // a string carries no peers
        return console.exitCode();
    }
    const PeerQuery query { .text = parser.value(u"search"_s), .type = parser.value(u"type"_s) };
    const auto written = writePeers(library, source->session(), query, detail, *writer);
    if (!written)
        console.fail(source->name, written.error(), hintFor(written.error()));
    return console.exitCode();
}

} // namespace sessionary::cli
