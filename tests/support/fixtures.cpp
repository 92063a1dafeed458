// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/fixtures.h"

#include "core/authkey.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

const QJsonObject &wholeManifest()
{
    static const QJsonObject manifest = [] {
        QFile file(dataFile(u"manifest.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/manifest.json cannot be read");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return manifest;
}

template<typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    if (!value)
        return QJsonValue::Null;
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>)
        return *value;
    else
        return qint64(*value);
}

} // namespace

QString describe(const Error &error)
{
    return u"error %1: %2"_s.arg(int(error.code)).arg(error.context);
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SESSIONARY_TEST_DATA) + u'/' + name;
}

QList<QJsonObject> manifest(const QString &section)
{
    QList<QJsonObject> items;
    const QJsonArray array = wholeManifest().value(section).toArray();
    for (const QJsonValue &value : array)
        items.append(value.toObject());
    return items;
}

QJsonObject fixture(const QString &path)
{
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        if (file.value("path"_L1).toString() == path)
            return file;
    }
    qFatal("no such fixture: %s", qPrintable(path));
}

FixtureCopy::FixtureCopy(const QString &path, const QString &name)
{
    const QString original = dataFile(path);
    m_path = m_folder.filePath(name.isEmpty() ? QFileInfo(path).fileName() : name);
    for (const QString &suffix : { QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        if (QFile::exists(original + suffix))
            QFile::copy(original + suffix, m_path + suffix);
    }
    for (const QString &suffix : { QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::setPermissions(m_path + suffix, QFile::ReadOwner | QFile::WriteOwner);
}

void makeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                             QFileDevice::FileModificationTime));
}

void putFixture(const QString &fixture, const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::copy(dataFile(fixture), path));
    makeOld(path);
}

bool change(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    const bool isDone = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isDone;
}

std::unique_ptr<FixtureCopy> fileOfTwoLayouts()
{
    auto copy = std::make_unique<FixtureCopy>(u"telethon/v7_full.session"_s);
    const FixtureCopy other(u"mtcute/mt_full.session"_s);
    QByteArray sql = "ATTACH '" + QFile::encodeName(other.path()) + "' AS other;";
    for (const QByteArray table : { "mtcute_migrations", "auth_keys", "key_value", "peers" })
        sql += "CREATE TABLE " + table + " AS SELECT * FROM other." + table + ';';
    return change(copy->path(), sql) ? std::move(copy) : nullptr;
}

QByteArray expectedKey(const QJsonObject &expected)
{
    return QByteArray::fromHex(expected.value("auth_key"_L1).toString().toLatin1());
}

QString difference(const SessionInfo &info, const QJsonObject &expected, const QJsonObject &accept)
{
    QJsonObject actual {
        { u"library"_s,
          info.layout ? QJsonValue(QLatin1StringView(nameOf(*info.layout).library))
                      : QJsonValue() },
        { u"layout"_s,
          info.layout ? QJsonValue(QLatin1StringView(nameOf(*info.layout).name)) : QJsonValue() },
        { u"schema_version"_s, toJson(info.schemaVersion) },
        { u"dc_id"_s, toJson(info.dcId) },
        { u"test_mode"_s, toJson(info.testMode) },
        { u"api_id"_s, toJson(info.apiId) },
        { u"server_address"_s, toJson(info.serverAddress) },
        { u"port"_s, toJson(info.port) },
        { u"auth_key_id"_s,
          info.authKeyId ? QJsonValue(authKeyIdText(*info.authKeyId)) : QJsonValue() },
        { u"user_id"_s, toJson(info.userId) },
        { u"is_bot"_s, toJson(info.isBot) },
        { u"peers"_s, toJson(info.peers) },
        { u"usernames"_s, toJson(info.usernames) },
        { u"update_states"_s, toJson(info.updateStates) },
    };
    QStringList differences;
    for (auto it = actual.constBegin(); it != actual.constEnd(); ++it) {
        if (!expected.contains(it.key()))
            continue;
        const QJsonValue wanted = expected.value(it.key());
        const bool isNothing = wanted.isNull() && it.value() == 0; // "0 is as good there"
        if (it.value() == wanted || isNothing
            || accept.value(it.key()).toArray().contains(it.value()))
            continue;
        differences.append(u"%1 is %2 instead of %3"_s.arg(
            it.key(), it.value().toVariant().toString(), wanted.toVariant().toString()));
    }
    if (expected.contains("date_unix"_L1)
        && info.date != expected.value("date_unix"_L1).toInteger())
        differences.append(u"date is %1"_s.arg(info.date));
    return differences.join(u"; "_s);
}

} // namespace sessionary::test
