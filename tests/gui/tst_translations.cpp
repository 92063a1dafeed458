// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/clearstyle.h"
#include "gui/languages.h"
#include "scenes.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_translations {

namespace {

/// A message of a .ts file
struct Message
{
    QString source;
    QStringList translations; ///< more than one where it is counted
    bool isFinished = false;
    bool isCounted = false;
};

QString folder()
{
    return QStringLiteral(SESSIONARY_SOURCE_DIR "/resources/translations/");
}

QList<Message> read(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message {});
            messages.last().isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isCounted)
                messages.last().translations = { xml.readElementText() };
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?([0-9]+|n)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    found.sort();
    return found;
}

/// Marks of keys, and not the sign itself
qsizetype keyMarks(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

/// How many forms a language has for numbers
qsizetype formsOf(const QString &code)
{
    return code == "ru"_L1 ? 3 : code == "fa"_L1 || code == "zh_CN"_L1 ? 1 : 2;
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

} // namespace

/// What the window says in other languages: all of it, and so that it can be read.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ClearStyle::install(); }
    void areComplete_data() { addLanguages(); }
    void areComplete();
    void keepWhatIsFilledIn_data() { addLanguages(); }
    void keepWhatIsFilledIn();
    void areOfTheSources();
    void seesWhatIsCut();
    void canBeReadToTheEnd_data() { addLanguages(); }
    void canBeReadToTheEnd();
    void speakTheLanguageOfTheDesktop_data();
    void speakTheLanguageOfTheDesktop();
};

void TestTranslations::areComplete()
{
    QFETCH(const QString, code);
    const QList<Message> messages = read(folder() + u"sessionary_"_s + code + u".ts"_s);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
        QCOMPARE(message.translations.size(), message.isCounted ? formsOf(code) : 1);
    }
}

void TestTranslations::keepWhatIsFilledIn()
{
    QFETCH(const QString, code);
    const QList<Message> messages = read(folder() + u"sessionary_"_s + code + u".ts"_s);
    for (const Message &message : messages) {
        for (const QString &text : message.translations) {
            const QByteArray what = (message.source + u" / "_s + text).toUtf8();
            const bool isOne = message.isCounted && !text.contains(u'%'); // "one peer"
            QVERIFY2(isOne || placeholders(text) == placeholders(message.source), what.data());
            QVERIFY2(keyMarks(text) == keyMarks(message.source), what.data());
            QVERIFY2(text.count(u'\n') == message.source.count(u'\n'), what.data());
        }
    }
}

void TestTranslations::areOfTheSources()
{
    const QTemporaryDir copy;
    QVERIFY(copy.isValid());
    const QString name = u"sessionary_ru.ts"_s;
    QVERIFY(QFile::copy(folder() + name, copy.filePath(name)));
    QProcess update;
    update.start(QStringLiteral(SESSIONARY_SOURCE_DIR "/packaging/translate.sh"), { copy.path() });
    QVERIFY(update.waitForFinished());
    QCOMPARE(update.exitCode(), 0);
    QStringList before;
    for (const Message &message : read(folder() + name))
        before.append(message.source);
    QStringList now;
    for (const Message &message : read(copy.filePath(name)))
        now.append(message.source);
    QCOMPARE(now, before); // else: packaging/translate.sh
}

/// Else the next would find nothing, whatever there is.
void TestTranslations::seesWhatIsCut()
{
    QWidget window;
    auto *line = new QLabel(u"a line that has no room"_s, &window);
    auto *wrapped = new QLabel(u"some words that have no room either, in several lines"_s, &window);
    wrapped->setWordWrap(true);
    auto *button = new QPushButton(u"A button"_s, &window);
    window.resize(400, 200);
    line->setGeometry(0, 0, 40, 20);
    wrapped->setGeometry(0, 40, 80, 20);
    button->setGeometry(0, 80, 20, 20);
    window.show();
    QCOMPARE(cutTexts(window).size(), 3);
    line->resize(line->sizeHint());
    wrapped->resize(300, 60);
    button->resize(button->sizeHint());
    QCOMPARE(cutTexts(window), QStringList());
}

void TestTranslations::canBeReadToTheEnd()
{
    QFETCH(const QString, code);
    QObject lifetime; // of the translators
    const QLocale before;
    speak(lifetime, code);
    QStringList cut;
    {
        Scenes scenes;
        for (const Scenes::Scene &scene : scenes.all()) {
            const QWidget *shown = scenes.play(scene);
            QVERIFY2(shown != nullptr, qPrintable(scene.name));
            for (const QString &text : cutTexts(*shown))
                cut.append(scene.name + u": "_s + text);
        }
    }
    QLocale::setDefault(before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestTranslations::speakTheLanguageOfTheDesktop_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one of ours") << QStringList { u"ru-RU"_s } << u"ru"_s;
    QTest::newRow("of another country") << QStringList { u"es-MX"_s } << u"es"_s;
    QTest::newRow("Portugal") << QStringList { u"pt-PT"_s } << u"pt"_s;
    QTest::newRow("simplified") << QStringList { u"zh-Hans-SG"_s } << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList { u"zh-Hant-TW"_s, u"en-US"_s } << u"en"_s;
    QTest::newRow("the second") << QStringList { u"de-DE"_s, u"fa-IR"_s } << u"fa"_s;
    QTest::newRow("none of ours") << QStringList { u"de-DE"_s } << u"en"_s;
}

void TestTranslations::speakTheLanguageOfTheDesktop()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageFor({}, wanted), "expected");
}

SESSIONARY_TEST(TestTranslations, QApplication)

} // namespace tst_translations

#include "tst_translations.moc"
