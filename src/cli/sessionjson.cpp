// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/sessionjson.h"

#include "core/authkey.h"
#include "core/jsontext.h"
#include "core/printable.h"
#include "models/errortext.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::cli {

namespace {

template<typename T>
QByteArray encoded(const T &value)
{
    if constexpr (std::is_same_v<T, bool>)
        return value ? "true"_ba : "false"_ba;
    else if constexpr (std::is_integral_v<T>)
        return QByteArray::number(value);
    else if constexpr (std::is_same_v<T, QLatin1StringView>)
        return jsonText(QStringView(QString(value)));
    else if constexpr (std::is_same_v<T, QString>)
        return jsonText(QStringView(value));
    else
        return jsonText(QJsonValue(value));
}

template<typename T>
QByteArray encoded(const std::optional<T> &value)
{
    return value ? encoded(*value) : "null"_ba;
}

template<typename T, typename Map>
auto mapped(const std::optional<T> &value, const Map &map)
{
    return value ? std::optional(map(*value)) : std::nullopt;
}

/// An object with its keys in the order in which they were added: QJsonObject sorts them, and the
/// contract has an order that people can read.
class ObjectWriter
{
public:
    ObjectWriter()
    {
        constexpr qsizetype usual = 1024;
        m_json.reserve(usual);
    }

    /// \a key has nothing in it that JSON writes in another way.
    template<typename T>
    void add(QLatin1StringView key, const T &value)
    {
        addEncoded(key, encoded(value));
    }

    void addEncoded(QLatin1StringView key, const QByteArray &value)
    {
        m_json += m_json.isEmpty() ? "{\"" : ", \"";
        m_json += QByteArrayView(key.data(), key.size());
        m_json += "\": ";
        m_json += value;
    }

    [[nodiscard]] QByteArray json() const { return m_json + '}'; }

private:
    QByteArray m_json;
};

QString line(const QByteArray &json)
{
    return QString::fromUtf8(printableJson(json));
}

QByteArray findingsJson(const QList<Finding> &findings, Severity (*severity)(FindingCode))
{
    QByteArrayList objects;
    for (const Finding &finding : findings) {
        ObjectWriter object;
        object.add("code"_L1, codeText(finding.code));
        object.add("severity"_L1, severityText(severity(finding.code)));
        object.add("message"_L1, findingText(finding));
        objects.append(object.json());
    }
    return '[' + objects.join(", ") + ']';
}

} // namespace

QString sessionJson(const QString &source, const SessionInfo &info,
                    Severity (*severity)(FindingCode))
{
    const auto name = [](FormatId id) { return QLatin1StringView(nameOf(id).name); };
    const auto library = [](FormatId id) { return QLatin1StringView(nameOf(id).library); };
    const bool isFile = info.file && !info.file->isFolder;
    const auto date = info.date == 0
        ? std::optional<QString>()
        : std::optional(QDateTime::fromSecsSinceEpoch(info.date, Qt::UTC).toString(Qt::ISODate));

    ObjectWriter object;
    object.add("source"_L1, source);
    object.add("storage"_L1, info.storage == StorageKind::File ? "file"_L1 : "memory"_L1);
    object.add("library"_L1, mapped(info.layout, library));
    object.add("layout"_L1, mapped(info.layout, name));
    object.add("schema_version"_L1, info.schemaVersion);
    object.add("dc_id"_L1, info.dcId);
    object.add("test_mode"_L1, info.testMode);
    object.add("api_id"_L1, info.apiId);
    object.add("server_address"_L1, info.serverAddress);
    object.add("port"_L1, info.port);
    object.add("auth_key_id"_L1, mapped(info.authKeyId, authKeyIdText));
    object.add("user_id"_L1, info.userId);
    object.add("is_bot"_L1, info.isBot);
    object.add("date"_L1, date);
    object.add("peers"_L1, info.peers);
    object.add("usernames"_L1, info.usernames);
    object.add("update_states"_L1, info.updateStates);
    object.add("journal_mode"_L1, jsonOrNull(info.journalMode));
    object.add("size"_L1, isFile ? std::optional(info.file->size) : std::nullopt);
    object.addEncoded("findings"_L1, findingsJson(info.findings, severity));
    if (!info.otherCandidates.isEmpty() && info.layout) {
        QJsonArray candidates { name(*info.layout) };
        for (const FormatId id : info.otherCandidates)
            candidates.append(name(id));
        object.add("candidates"_L1, candidates);
    }
    return line(object.json());
}

QString sharedKeyJson(const QString &keyId, const QStringList &sources)
{
    ObjectWriter object;
    object.add("source"_L1, QJsonValue::Null);
    object.add("auth_key_id"_L1, keyId);
    object.add("sources"_L1, QJsonArray::fromStringList(sources));
    return line(object.json());
}

QString formatJson(FormatId id, const QString &kind, bool isRead, bool isWritten)
{
    ObjectWriter object;
    object.add("name"_L1, QLatin1StringView(nameOf(id).name));
    object.add("library"_L1, QLatin1StringView(nameOf(id).library));
    object.add("kind"_L1, kind);
    object.add("read"_L1, isRead);
    object.add("write"_L1, isWritten);
    return line(object.json());
}

} // namespace sessionary::cli
