// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/compatibility.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

/// Q_INIT_RESOURCE does not work inside of a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(models);
}

namespace sessionary {

namespace {

class CompatibilityText
{
    Q_DECLARE_TR_FUNCTIONS(Compatibility)

public:
    static QString verdict(const CompatibilityRow &row);
};

/// What happened when a reader opened a session
struct Answer
{
    Verdict verdict = Verdict::Fails;
    std::optional<qint64> number; ///< of Opens: the version afterwards
    QString error;
};

/// One version of a library
struct Reader
{
    QString library;
    QString title;
    QString branch; ///< empty: it was released, or is to be
    QString version;
    QString date; ///< ISO, so that it sorts
    qsizetype rank = 0; ///< of the library, 0 for the most used
};

/// All that the readers did with the sessions of one layout
struct Measurement
{
    QString layout;
    std::optional<qint64> schemaVersion;
    QString journal; ///< as SessionInfo::journalMode
    QHash<QString, Answer> answers; ///< by the name of the reader
};

/// resources/compat.json
struct Measurements
{
    /// By name; the most used first, of each the newest first, branches last
    QList<std::pair<QString, Reader>> readers;
    QList<Measurement> rows;
};

QJsonObject readResource()
{
    initResources();
    QFile file(u":/compat.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// "ok:7", "fails:F", "opens-then-fails:B", "loses-session:D"
Answer answerOf(const QString &text, const QJsonObject &errors)
{
    const QString what = text.section(u':', 0, 0);
    const QString detail = text.section(u':', 1);
    if (what == "ok"_L1)
        return { Verdict::Opens, detail.toLongLong(), {} };
    const QString error = errors.value(detail).toString();
    if (what == "opens-then-fails"_L1)
        return { Verdict::OpensThenFails, {}, error };
    if (what == "loses-session"_L1)
        return { Verdict::LosesSession, {}, error };
    return { Verdict::Fails, {}, error };
}

Measurement measurementOf(const QJsonObject &row, const QJsonObject &errors)
{
    Measurement measurement { .layout = row.value("layout"_L1).toString(),
                              .schemaVersion = {},
                              .journal = row.value("journal"_L1).toString(),
                              .answers = {} };
    if (const QJsonValue number = row.value("schema_version"_L1); number.isDouble())
        measurement.schemaVersion = number.toInteger();
    const QJsonObject answers = row.value("opened_by"_L1).toObject();
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        measurement.answers.insert(it.key(), answerOf(it.value().toString(), errors));
    return measurement;
}

Reader readerOf(const QJsonObject &reader, const QJsonArray &libraries)
{
    const QString library = reader.value("library"_L1).toString();
    const auto found = std::find_if(libraries.begin(), libraries.end(), [&](const QJsonValue &row) {
        return row["library"_L1].toString() == library;
    });
    return { .library = library,
             .title = found == libraries.end() ? library : (*found)["title"_L1].toString(),
             .branch = reader.value("branch"_L1).toString(),
             .version = reader.value("version"_L1).toString(),
             .date = reader.value("date"_L1).toString(),
             .rank = found - libraries.begin() };
}

Measurements parse(const QJsonObject &json)
{
    Measurements measurements;
    const QJsonArray libraries = json.value("libraries"_L1).toArray();
    const QJsonObject readers = json.value("readers"_L1).toObject();
    for (auto it = readers.constBegin(); it != readers.constEnd(); ++it)
        measurements.readers.append({ it.key(), readerOf(it.value().toObject(), libraries) });
    std::ranges::stable_sort(measurements.readers, [](const auto &left, const auto &right) {
        const Reader &a = left.second;
        const Reader &b = right.second;
        return std::tuple(!a.branch.isEmpty(), a.rank, a.branch, b.date)
            < std::tuple(!b.branch.isEmpty(), b.rank, b.branch, a.date);
    });

    const QJsonObject errors = json.value("errors"_L1).toObject();
    const QJsonArray rows = json.value("rows"_L1).toArray();
    for (const auto &row : rows)
        measurements.rows.append(measurementOf(row.toObject(), errors));
    return measurements;
}

const Measurements &measurements()
{
    static const Measurements parsed = parse(readResource());
    return parsed;
}

/// What was seen with such a session; another journal mode is as good where its own was not tried.
const Measurement *findMeasurement(const SessionInfo &info)
{
    const QLatin1StringView layout(nameOf(*info.layout).name);
    const Measurement *found = nullptr;
    for (const Measurement &row : measurements().rows) {
        if (row.layout != layout || row.schemaVersion != info.schemaVersion)
            continue;
        if (row.journal == info.journalMode)
            return &row;
        if (found == nullptr)
            found = &row;
    }
    return found;
}

/// Kurigram's own files have no peers.username, and that is where others fail. A file that was
/// migrated from version 3 still has it.
bool keepsUsernameColumn(const SessionInfo &info)
{
    constexpr qint64 lastWithColumn = 3;
    return info.layout == FormatId::Kurigram
        && std::ranges::any_of(info.findings, [](const Finding &finding) {
               const auto *number = std::get_if<qint64>(&finding.subject);
               return finding.code == FindingCode::MigratedFrom && number != nullptr
                   && *number <= lastWithColumn;
           });
}

/// \a answer for a file that has peers.username. Pyrogram and Hydrogram were seen to open those; of
/// what stands in the way of the others next, nothing is known.
std::optional<Answer> withUsernameColumn(const Answer &answer, const Reader &reader,
                                         const SessionInfo &info)
{
    if (!answer.error.contains("username"_L1))
        return answer;
    if (reader.library == "pyrogram"_L1 || reader.library == "hydrogram"_L1)
        return Answer { Verdict::Opens, info.schemaVersion, {} };
    return std::nullopt;
}

/// A version without the commit that it was taken from
QString shortVersion(const QString &version)
{
    const auto at = version.indexOf(" (commit "_L1);
    return at < 0 ? version : CompatibilityText::tr("%1 (dev)").arg(version.left(at));
}

CompatibilityRow rowOf(const Reader &reader, const Answer &answer, const SessionInfo &info)
{
    const bool isChanged = answer.verdict == Verdict::Opens && answer.number != info.schemaVersion;
    return { .library = reader.library,
             .title = reader.branch.isEmpty()
                 ? reader.title
                 : CompatibilityText::tr("%1 (branch %2)").arg(reader.title, reader.branch),
             .versions = {},
             .verdict = isChanged ? Verdict::OpensAndChanges : answer.verdict,
             .number = isChanged ? answer.number : std::nullopt,
             .error = answer.error };
}

/// Readers come newest first, so what is added stands in front.
QString extended(const QString &versions, const QString &older)
{
    if (versions.isEmpty())
        return older;
    const QString newest = versions.section(u" – "_s, -1);
    return u"%1 – %2"_s.arg(older, newest);
}

QList<CompatibilityRow> measuredRows(const SessionInfo &info)
{
    const Measurement *measurement = findMeasurement(info);
    if (measurement == nullptr)
        return {};

    const bool keepsUsernames = keepsUsernameColumn(info);
    QList<CompatibilityRow> rows;
    for (const auto &[name, reader] : measurements().readers) {
        const auto measured = measurement->answers.constFind(name);
        if (measured == measurement->answers.cend())
            continue;
        const auto answer =
            keepsUsernames ? withUsernameColumn(*measured, reader, info) : std::optional(*measured);
        if (!answer)
            continue;
        CompatibilityRow row = rowOf(reader, *answer, info);
        if (!rows.isEmpty())
            row.versions = rows.last().versions;
        if (rows.isEmpty() || row != rows.last()) {
            row.versions.clear();
            rows.append(row);
        }
        rows.last().versions = extended(rows.last().versions, shortVersion(reader.version));
    }
    const QLatin1StringView own(nameOf(*info.layout).library);
    std::ranges::stable_sort(rows, {},
                             [&](const CompatibilityRow &row) { return row.library != own; });
    return rows;
}

// --- Telethon, whose versions were run one by one

struct TelethonRow
{
    qint64 firstSchema;
    qint64 lastSchema;
    const char *versions;
    Verdict verdict;
    qint64 number; ///< afterwards
    const char *error;
    const char *condition; ///< to be translated
};

constexpr qint64 newestSchema = 8;
constexpr const char *takeoutError = "TypeError: object supporting the buffer API required";

/// 1.43 brought schema 8. It writes the takeout ID and the temporary key in one order and reads
/// them in the other, so a session that has the ID cannot be opened again.
constexpr std::array telethonTable {
    TelethonRow { 1, 1, "0.16 – 0.18", Verdict::Opens, 1, "", nullptr },
    TelethonRow { 1, 1, "≥ 0.19", Verdict::Fails, 1, "no such table: sent_files", nullptr },
    TelethonRow { 2, 7, "≥ 1.43", Verdict::Opens, newestSchema, "", nullptr },
    TelethonRow { 5, 7, "≥ 1.43", Verdict::Fails, newestSchema, takeoutError,
                  QT_TRANSLATE_NOOP("Compatibility",
                                    "With a takeout ID in it, it is made version 8 first, and "
                                    "never opens again.") },
    TelethonRow { 8, 8, "≥ 1.43", Verdict::Opens, newestSchema, "", nullptr },
    TelethonRow { 8, 8, "≥ 1.43", Verdict::Fails, newestSchema, takeoutError,
                  QT_TRANSLATE_NOOP("Compatibility", "With a takeout ID in it.") },
    TelethonRow { 2, 7, "1.17 – 1.42", Verdict::Opens, 7, "", nullptr },
    TelethonRow { 8, 8, "1.17 – 1.42", Verdict::Fails, newestSchema,
                  "ValueError: too many values to unpack (expected 5)", nullptr },
};

QList<CompatibilityRow> telethonRows(qint64 schema)
{
    QList<CompatibilityRow> rows;
    for (const TelethonRow &row : telethonTable) {
        if (schema < row.firstSchema || schema > row.lastSchema)
            continue;
        const bool isChanged = row.verdict == Verdict::Opens && row.number != schema;
        rows.append({ .library = u"telethon"_s,
                      .title = QString::fromUtf8(nameOf(FormatId::Telethon).title),
                      .versions = QString::fromUtf8(row.versions),
                      .verdict = isChanged ? Verdict::OpensAndChanges : row.verdict,
                      .number = isChanged ? std::optional(row.number) : std::nullopt,
                      .error = QString::fromUtf8(row.error),
                      .condition = row.condition == nullptr
                          ? QString()
                          : CompatibilityText::tr(row.condition) });
    }
    return rows;
}

/// The newest versions of the libraries that are used most, and whatever costs the login
void markLikely(QList<CompatibilityRow> &rows)
{
    constexpr qsizetype fewLibraries = 5;
    QSet<QString> seen;
    for (CompatibilityRow &row : rows) {
        const bool isNewest = !seen.contains(row.library);
        seen.insert(row.library);
        row.isLikely = (isNewest && seen.size() <= fewLibraries)
            || row.verdict == Verdict::LosesSession || !row.condition.isEmpty();
    }
    // What is left would not be worth a button.
    constexpr qsizetype fewRows = 2;
    if (std::ranges::count(rows, false, &CompatibilityRow::isLikely) <= fewRows)
        std::ranges::for_each(rows, [](CompatibilityRow &row) { row.isLikely = true; });
}

} // namespace

QString CompatibilityText::verdict(const CompatibilityRow &row)
{
    switch (row.verdict) {
    case Verdict::Opens:
        return tr("opens");
    case Verdict::OpensAndChanges:
        return tr("opens, becomes version %1").arg(row.number.value_or(0));
    case Verdict::OpensThenFails:
        return tr("opens, then fails");
    case Verdict::Fails:
        return tr("does not open");
    case Verdict::LosesSession:
        break;
    }
    return tr("loses the login");
}

QList<CompatibilityRow> compatibilityOf(const SessionInfo &info)
{
    // Only a file can lack a number: some formats are both strings and files of one name.
    const bool isFile = info.schemaVersion || info.storage == StorageKind::File;
    if (!info.layout || !isFile || info.has(FindingCode::SchemaMismatch)
        || info.has(FindingCode::KeyEncrypted))
        return {};
    QList<CompatibilityRow> rows = info.layout == FormatId::Telethon
        ? telethonRows(info.schemaVersion.value_or(0))
        : measuredRows(info);
    markLikely(rows);
    return rows;
}

QString readerText(const CompatibilityRow &row)
{
    return u"%1 %2"_s.arg(row.title, row.versions);
}

QString verdictText(const CompatibilityRow &row)
{
    return CompatibilityText::verdict(row);
}

} // namespace sessionary
