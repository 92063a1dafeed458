// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/bytes.h"
#include "models/handover.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTest>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace tst_handover {

/// Texts that give a string to the program that needs it.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStringFromTheEnvironment_data();
    void readsTheStringFromTheEnvironment();
    void quotesForTheShell_data();
    void quotesForTheShell();
    void namesSecrets_data();
    void namesSecrets();
    void makesCommands();
    void makesALine();
};

void TestHandOver::readsTheStringFromTheEnvironment_data()
{
    QTest::addColumn<int>("way");
    for (const HandOver way : handOvers()) {
        if (formatOf(way))
            QTest::newRow(qPrintable(handOverTitle(way))) << int(way);
    }
}

void TestHandOver::readsTheStringFromTheEnvironment()
{
    QFETCH(const int, way);
    const auto kind = HandOver(way);
    const QString text = handOverText(kind, *formatOf(kind), u"my \"account\""_s, u"/a/b"_s);
    QVERIFY(text.contains(handOverVariable()));
    QVERIFY(text.contains("environ"_L1) || text.contains("process.env"_L1));
    QVERIFY(!text.contains("/a/b"_L1));
    QVERIFY(text.endsWith(u'\n'));
    const bool isPython = kind == HandOver::PyrogramSnippet || kind == HandOver::TelethonSnippet;
    if (!isPython)
        return;
    QProcess python; // it is a program
    python.start(u"python3"_s, { u"-c"_s, u"import ast, sys; ast.parse(sys.stdin.read())"_s });
    if (!python.waitForStarted())
        QSKIP("there is no Python");
    python.write(text.toUtf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
}

void TestHandOver::quotesForTheShell_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         { u"plain"_s, u"two words"_s, u"it's"_s, u"$(rm -rf x) `y` \"z\" \\"_s, u"a\nb"_s, u"-n"_s,
           u"ünïcödé"_s, QString() })
        QTest::newRow(qPrintable(text)) << text;
}

void TestHandOver::quotesForTheShell()
{
    QFETCH(const QString, text);
    QProcess shell;
    shell.start(u"sh"_s, { u"-c"_s, u"printf %s "_s + shellQuoted(text) });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
}

void TestHandOver::namesSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << u"bot7"_s << u"bot7"_s;
    QTest::newRow("others") << u"My Account_2!"_s << u"my-account-2"_s;
    QTest::newRow("nothing left") << u"Аккаунт"_s << u"session"_s;
    QTest::newRow("ends") << u"--x--"_s << u"x"_s;
    QTest::newRow("long") << QString(100, u'a') << QString(60, u'a');
}

void TestHandOver::namesSecrets()
{
    QFETCH(const QString, name);
    QFETCH(const QString, secret);
    QCOMPARE(secretName(name), secret);
}

void TestHandOver::makesCommands()
{
    QCOMPARE(handOverText(HandOver::DockerCommand, FormatId::Telethon, u"My bot"_s,
                          u"/home/me/it's.session"_s),
             u"sessionary-cli export '/home/me/it'\\''s.session' --as telethon | "
             "docker secret create my-bot -\n"_s);
    QCOMPARE(handOverText(HandOver::PodmanCommand, FormatId::Pyrogram, u"x"_s, {}),
             u"podman secret create x -\n"_s); // the string is typed or piped into it
    QVERIFY(handOverText(HandOver::KubernetesCommand, FormatId::Pyrogram, u"x"_s, u"p"_s)
                .contains("--from-file=session=/dev/stdin"_L1));
    QVERIFY(handOverText(HandOver::SystemdCommand, FormatId::Pyrogram, u"x"_s, u"p"_s)
                .endsWith("systemd-creds encrypt --name=x - x.cred\n"_L1));
}

void TestHandOver::makesALine()
{
    const SecretBytes line = envLine(SecretBytes(bytesOf("abc_DEF-1="sv)));
    QVERIFY(line.text() == "SESSION_STRING=abc_DEF-1=\n");
}

SESSIONARY_TEST(TestHandOver, QCoreApplication)

} // namespace tst_handover

#include "tst_handover.moc"
