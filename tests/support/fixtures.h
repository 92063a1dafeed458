// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "core/sessioninfo.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sessionary::test {

/// Fails the test with the error's code and context.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 verified ? "" : qPrintable(sessionary::test::describe(verified.error())));        \
    } while (false)

[[nodiscard]] QString describe(const Error &error);

/// A file of tests/data
[[nodiscard]] QString dataFile(const QString &name);

/// The manifest of the sessions in tests/data: "files", "strings", "bad_strings"
[[nodiscard]] QList<QJsonObject> manifest(const QString &section);

/// The item of "files" whose path that is
[[nodiscard]] QJsonObject fixture(const QString &path);

/// A folder with a copy of the file \a path of tests/data and all that belongs to it
class FixtureCopy
{
public:
    explicit FixtureCopy(const QString &path, const QString &name = {});

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// As a file at rest is: last written days ago
void makeOld(const QString &path);

/// Copies the file \a fixture of tests/data to \a path, where nothing lies, as a file at rest.
void putFixture(const QString &fixture, const QString &path);

/// Runs \a sql on the database \a path, which is ours.
[[nodiscard]] bool change(const QString &path, const QByteArray &sql);

/// A copy of a file of Telethon's, with the tables of an mtcute session in it
[[nodiscard]] std::unique_ptr<FixtureCopy> fileOfTwoLayouts();

/// The key of an "expected", or nothing
[[nodiscard]] QByteArray expectedKey(const QJsonObject &expected);

/// What differs between \a info and \a expected, of the fields in info --json; empty when nothing
/// does. \a accept has further right answers.
[[nodiscard]] QString difference(const SessionInfo &info, const QJsonObject &expected,
                                 const QJsonObject &accept = {});

} // namespace sessionary::test
