// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/processguard.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_processguard {

namespace {

constexpr uid_t nobody = 65534;

/// In a process of its own, of which a dump can be made as long as nothing is done about it
template<typename Look>
int inProcess(Look look)
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        ::prctl(PR_SET_DUMPABLE, 1);
        guardProcess();
        ::_exit(look());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// What is in the memory of the programs goes into no core dump, and no other program of the same
/// person reads it.
class TestProcessGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoCoreDump();
    void isNotDumpable();
    void guardsThePrograms_data();
    void guardsThePrograms();
};

void TestProcessGuard::initTestCase()
{
#if !defined(NDEBUG) || defined(SESSIONARY_SANITIZED)
    QSKIP("only what people install is guarded: a debugger could not look at it");
#endif
}

void TestProcessGuard::leavesNoCoreDump()
{
    const int answer = inProcess([] {
        rlimit limit { 1, 1 };
        ::getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
    });
    QCOMPARE(answer, 0);
}

void TestProcessGuard::isNotDumpable()
{
    QCOMPARE(inProcess([] { return ::prctl(PR_GET_DUMPABLE); }), 0);
}

void TestProcessGuard::guardsThePrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command line") << QStringLiteral(SESSIONARY_CLI)
                                  << QStringList { u"info"_s, u"-"_s };
    QTest::newRow("window") << QStringLiteral(SESSIONARY_WINDOW) << QStringList {};
}

void TestProcessGuard::guardsThePrograms()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.setChildProcessModifier([] {
        rlimit limit {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        // Of root's processes nothing shows whether they are dumpable.
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(1);
    });
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
    const QByteArray folder = "/proc/" + QByteArray::number(process.processId());
    const auto coreLimit = [&] {
        QFile limits(QString::fromLatin1(folder + "/limits"));
        if (!limits.open(QIODevice::ReadOnly))
            return QByteArray();
        for (const QByteArray &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                return line.simplified();
        }
        return QByteArray();
    };
    QTRY_COMPARE(coreLimit(), "Max core file size 0 0 bytes"_ba);
    struct stat status
    {
    };
    const auto owner = [&] {
        return ::stat((folder + "/environ").constData(), &status) == 0 ? status.st_uid : nobody;
    };
    QTRY_COMPARE(owner(), 0U);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
}

SESSIONARY_TEST(TestProcessGuard, QCoreApplication)

} // namespace tst_processguard

#include "tst_processguard.moc"
