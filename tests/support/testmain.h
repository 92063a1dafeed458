// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QTest>

namespace sessionary::test {

/// A test that shares its program with others: "PROGRAM NAME ARGUMENTS", where NAME is that of its
/// file, runs it alone. One program for all takes a fraction of the time to build.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char **argv);

    RegisteredTest(const char *file, Run run);
};

/// As the mains of QTest do
template<typename Test, typename Application>
int runTest(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace sessionary::test

/// In the place of QTEST_MAIN: \a Test has an \a Application of the kind that it needs.
#define SESSIONARY_TEST(Test, Application)                                                         \
    static const sessionary::test::RegisteredTest registered##Test(                                \
        __FILE__, sessionary::test::runTest<Test, Application>);
