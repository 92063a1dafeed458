// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_layers {

namespace {

/// app, cli → gui → models → storage → core and formats; cli not to gui. Who may include whom. The
/// companion is a plugin, and knows nothing but itself.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> table {
        { u"core"_s, { u"core"_s } },
        { u"formats"_s, { u"formats"_s, u"core"_s } },
        { u"storage"_s, { u"storage"_s, u"formats"_s, u"core"_s } },
        { u"models"_s, { u"models"_s, u"storage"_s, u"formats"_s, u"core"_s } },
        { u"companion"_s, { u"companion"_s } },
        { u"gui"_s,
          { u"gui"_s, u"companion"_s, u"models"_s, u"storage"_s, u"formats"_s, u"core"_s } },
        { u"cli"_s, { u"cli"_s, u"models"_s, u"storage"_s, u"formats"_s, u"core"_s } },
        { u"app"_s, { u"app"_s, u"gui"_s, u"models"_s, u"storage"_s, u"formats"_s, u"core"_s } },
    };
    return table;
}

/// Headers that only some layers may know. Checked by the beginning of their names.
struct Restricted
{
    const char16_t *prefix;
    QStringList layers;
};

const QList<Restricted> &restricted()
{
    static const QList<Restricted> table {
        { u"QSql", { u"storage"_s } },
        { u"QtSql", { u"storage"_s } },
        { u"sqlite3", { u"storage"_s } },
        { u"sodium", { u"core"_s } },
        { u"qrcodegen", { u"companion"_s } },
        { u"ZXing", { u"companion"_s } },
        { u"qt6keychain", { u"companion"_s } },
        { u"openssl", { u"core"_s } },
        { u"QWidget", { u"gui"_s, u"app"_s } },
        { u"QApplication", { u"gui"_s, u"app"_s } },
        { u"QGuiApplication", { u"gui"_s, u"app"_s } },
        { u"QClipboard", { u"gui"_s, u"app"_s } },
        { u"QIcon", { u"gui"_s, u"app"_s } },
        { u"QPixmap", { u"gui"_s, u"app"_s } },
        { u"QColor", { u"gui"_s, u"app"_s } },
        { u"QPalette", { u"gui"_s, u"app"_s } },
        { u"QFont", { u"gui"_s, u"app"_s } },
        { u"QNetwork", {} },
        { u"QTcp", {} },
        { u"QtNetwork", {} },
        { u"netinet/", {} },
        { u"netdb", {} },
    };
    return table;
}

/// What is wrong with the line \a line in a file of \a layer; empty when nothing is
QString problemWith(const QString &layer, const QString &line)
{
    static const QRegularExpression own(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    static const QRegularExpression system(uR"re(^\s*#\s*include\s*<([^>]+)>)re"_s);

    if (const auto match = own.match(line); match.hasMatch()) {
        const QString header = match.captured(1);
        if (header.startsWith("ui_"_L1))
            return layer == "gui"_L1 ? QString() : u"%1 includes a form"_s.arg(layer);
        if (header.endsWith(".moc"_L1))
            return {};
        const QString target = header.section(u'/', 0, 0);
        if (!header.contains(u'/'))
            return u"\"%1\" is not named from src/"_s.arg(header);
        if (!arrows().value(layer).contains(target))
            return u"%1 includes %2"_s.arg(layer, header);
        if (header == "storage/statement.h"_L1 && layer != "storage"_L1)
            return u"%1 includes sqlite3.h through %2"_s.arg(layer, header);
    } else if (const auto match2 = system.match(line); match2.hasMatch()) {
        const QString header = match2.captured(1);
        for (const Restricted &rule : restricted()) {
            if (header.startsWith(QString::fromUtf16(rule.prefix)) && !rule.layers.contains(layer))
                return u"%1 includes <%2>"_s.arg(layer, header);
        }
    }
    return {};
}

} // namespace

/// The arrows between the layers hold, and the test that says so would notice if they did not.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdInEveryFile();
    void areCheckedAtAll_data();
    void areCheckedAtAll();
    void areOneTargetEach();
};

void TestLayers::holdInEveryFile()
{
    int files = 0;
    QStringList problems;
    QDirIterator sources(QStringLiteral(SESSIONARY_SOURCE), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString relative =
            QDir(QStringLiteral(SESSIONARY_SOURCE)).relativeFilePath(file.fileName());
        const QString layer = relative.section(u'/', 0, 0);
        QVERIFY2(arrows().contains(layer), qPrintable(relative));
        ++files;
        while (!file.atEnd()) {
            const QString problem = problemWith(layer, QString::fromUtf8(file.readLine()));
            if (!problem.isEmpty())
                problems.append(relative + u": "_s + problem);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(files > 50); // they were found
}

void TestLayers::areCheckedAtAll_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, const QString &layer, const QString &line, bool isFine) {
        QTest::newRow(name) << layer << line << isFine;
    };
    row("down", u"gui"_s, u"#include \"models/async.h\""_s, true);
    row("far down", u"gui"_s, u"#include \"core/error.h\""_s, true);
    row("up", u"core"_s, u"#include \"storage/connection.h\""_s, false);
    row("up with blanks", u"storage"_s, u"  #  include   \"models/async.h\""_s, false);
    row("sideways", u"cli"_s, u"#include \"gui/banner.h\""_s, false);
    row("formats to storage", u"formats"_s, u"#include \"storage/posix.h\""_s, false);
    row("not from src", u"core"_s, u"#include \"error.h\""_s, false);
    row("SQL in a model", u"models"_s, u"#include <QSqlQuery>"_s, false);
    row("SQL in storage", u"storage"_s, u"#include <QSqlQuery>"_s, true);
    row("SQLite in the window", u"gui"_s, u"#include <sqlite3.h>"_s, false);
    row("SQLite through a header", u"models"_s, u"#include \"storage/statement.h\""_s, false);
    row("a widget in a model", u"models"_s, u"#include <QWidget>"_s, false);
    row("a network anywhere", u"app"_s, u"#include <QNetworkAccessManager>"_s, false);
    row("a form in the command line", u"cli"_s, u"#include \"ui_mainwindow.h\""_s, false);
    row("no include", u"core"_s, u"// include storage"_s, true);
}

void TestLayers::areCheckedAtAll()
{
    QFETCH(const QString, layer);
    QFETCH(const QString, line);
    QFETCH(const bool, isFine);
    QCOMPARE(problemWith(layer, line).isEmpty(), isFine);
}

void TestLayers::areOneTargetEach()
{
    QFile file(QStringLiteral(SESSIONARY_SOURCE) + u"/CMakeLists.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression layer(uR"(sessionary_add_layer\((\w+))"_s);
    QSet<QString> targets;
    auto matches = layer.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        targets.insert(matches.next().captured(1));
    QCOMPARE(targets, (QSet<QString> { u"core"_s, u"storage"_s, u"models"_s, u"gui"_s }));
}

SESSIONARY_TEST(TestLayers, QCoreApplication)

} // namespace tst_layers

#include "tst_layers.moc"
