// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionname.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_sessionname {

class TestSessionName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAClientTakes_data();
    void takesWhatAClientTakes();
    void refusesASessionString();
};

void TestSessionName::takesWhatAClientTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("a path") << u"sub/x.session"_s << u"sub/x.session"_s;
    QTest::newRow("a bare name") << u"my_account"_s << u"my_account.session"_s;
    QTest::newRow("a file of that very name goes first") << u"both"_s << u"both"_s;
    QTest::newRow("a name with its suffix twice") << u"y.session"_s << u"y.session.session"_s;
    QTest::newRow("a name in a folder") << u"sub/x"_s << u"sub/x.session"_s;
    QTest::newRow("nothing of that name") << u"nobody"_s << QString();
}

void TestSessionName::takesWhatAClientTakes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"sub"_s);
    for (const QString &file : { u"sub/x.session"_s, u"my_account.session"_s, u"both"_s,
                                 u"both.session"_s, u"y.session.session"_s })
        QVERIFY(QFile(folder.filePath(file)).open(QIODevice::WriteOnly));

    const auto resolved = resolveName(name, folder.path());
    if (path.isEmpty()) {
        QCOMPARE(resolved.error().code, ErrorCode::NotFound);
    } else {
        QVERIFY_RESULT(resolved);
        QCOMPARE(resolved->kind, SessionName::Kind::File);
        QCOMPARE(resolved->path, path);
    }
    if (!path.isEmpty() && path != u"both"_s) {
        const auto account = resolveName(path + u"#12"_s, folder.path());
        QVERIFY_RESULT(account);
        QCOMPARE(account->path, path);
        QCOMPARE(account->account, 12);
        for (const QString &other : { u"#"_s, u"#x"_s, u"#-1"_s })
            QCOMPARE(resolveName(path + other, folder.path()).error().code, ErrorCode::NotFound);
    }
    QCOMPARE(resolveName(u":memory:"_s, folder.path())->kind, SessionName::Kind::Memory);
}

void TestSessionName::refusesASessionString()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        const auto resolved = resolveName(string.value("string"_L1).toString(), u"/"_s);
        QCOMPARE(resolved.error().code, ErrorCode::StringAsArgument);
        QVERIFY(resolved.error().context.isEmpty());
    }
}

SESSIONARY_TEST(TestSessionName, QCoreApplication)

} // namespace tst_sessionname

#include "tst_sessionname.moc"
