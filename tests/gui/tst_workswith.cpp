// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/formatid.h"
#include "gui/appearance.h"
#include "gui/iconset.h"
#include "gui/importdialog.h"
#include "gui/librarybadge.h"
#include "gui/overviewpage.h"
#include "gui/workswith.h"
#include "models/reasontext.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_workswith {

namespace {

QList<CompatibilityRow> someRows()
{
    return { { .library = u"pyrogram"_s,
               .title = u"Pyrogram"_s,
               .versions = u"2.0.0 – 2.0.106"_s,
               .isLikely = true },
             { .library = u"kurigram"_s,
               .title = u"Kurigram"_s,
               .versions = u"2.2.22"_s,
               .verdict = Verdict::OpensThenFails,
               .error = u"no such column: peer_id"_s,
               .isLikely = true },
             { .library = u"pylogram"_s,
               .title = u"pylogram"_s,
               .versions = u"0.16.3"_s,
               .verdict = Verdict::LosesSession,
               .error = u"no such table: channel_pts"_s,
               .condition = u"Now and then."_s } };
}

int rowsShown(const QWidget &widget)
{
    int rows = 0;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        rows += label->objectName().startsWith("verdict-"_L1) ? 1 : 0;
    return rows;
}

} // namespace

class TestWorksWith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void showsTheLikelyOnesFirst();
    void saysItInWords();
    void fitsANarrowWindow();
    void needsNoButtonForAll();
    void standsInTheOverview();
    void offersWhatElseItCouldBe();
    void importSaysWhy();
    void badgesAreAlikeAndTellApart();
    void badgesCanBeRead_data();
    void badgesCanBeRead();
};

void TestWorksWith::showsTheLikelyOnesFirst()
{
    WorksWith widget(someRows(), false);
    QSignalSpy changed(&widget, &WorksWith::showsAllChanged);
    auto *button = widget.findChild<QPushButton *>(u"worksWithButton"_s);
    QCOMPARE(rowsShown(widget), 2);
    QVERIFY(button->text().contains(u'3'));
    button->click();
    QCOMPARE(rowsShown(widget), 3);
    button->click();
    QCOMPARE(rowsShown(widget), 2);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(rowsShown(WorksWith(someRows(), true)), 3);
}

void TestWorksWith::saysItInWords()
{
    const WorksWith widget(someRows(), true);
    const auto *verdict = widget.findChild<QLabel *>(u"verdict-kurigram"_s);
    QCOMPARE(verdict->text(), u"opens, then fails"_s);
    QCOMPARE(verdict->accessibleName(),
             u"Kurigram 2.2.22: opens, then fails. no such column: peer_id"_s);
    QVERIFY(verdict->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    for (const auto &[library, said] :
         { std::pair(u"kurigram"_s, u"no such column: peer_id"_s),
           std::pair(u"pylogram"_s, u"no such table: channel_pts"_s) }) {
        const auto *error = widget.findChild<QLabel *>(u"error-"_s + library);
        QCOMPARE(error->text(), said);
        QVERIFY(error->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(!error->accessibleName().isEmpty());
    }
    QVERIFY(widget.findChild<QLabel *>(u"error-pyrogram"_s) == nullptr);
}

void TestWorksWith::fitsANarrowWindow()
{
    WorksWith widget(someRows(), true);
    QVERIFY(widget.heightForWidth(320) > widget.heightForWidth(900));
    QVERIFY2(widget.minimumSizeHint().width() < 320,
             qPrintable(QString::number(widget.minimumSizeHint().width())));
}

void TestWorksWith::needsNoButtonForAll()
{
    const WorksWith widget(someRows().first(2), false);
    QVERIFY(widget.findChild<QPushButton *>(u"worksWithButton"_s)->isHidden());
}

void TestWorksWith::standsInTheOverview()
{
    const FixtureCopy copy(u"pyrogram-family/pyrogram-2.0.106/user64.session"_s);
    SessionLibrary library;
    QSignalSpy changed(&library, &SessionLibrary::changed);
    const SessionId id = library.openFile(copy.path());
    QTRY_VERIFY(library.entry(id)->state == SessionLibrary::State::Open);
    OverviewPage page;
    page.resize(420, 600);
    page.show();
    page.inspect(library, id);
    auto *worksWith = page.findChild<QWidget *>(u"worksWith"_s);
    QVERIFY(worksWith != nullptr);
    const int few = rowsShown(*worksWith);
    page.findChild<QPushButton *>(u"worksWithButton"_s)->click();
    QVERIFY(rowsShown(*worksWith) > few);
    page.forget();
    QVERIFY(page.findChild<QWidget *>(u"worksWith"_s) == nullptr);
}

void TestWorksWith::offersWhatElseItCouldBe()
{
    const auto copy = fileOfTwoLayouts();
    QVERIFY(copy != nullptr);
    SessionLibrary library;
    const SessionId id = library.openFile(copy->path());
    QTRY_VERIFY(library.entry(id)->state == SessionLibrary::State::Open);
    OverviewPage page;
    page.resize(420, 600);
    page.show();
    page.inspect(library, id);
    QVERIFY(page.findChild<QLabel *>(u"otherCandidates"_s)->text().contains("mtcute"_L1));
    auto *button = page.findChild<QPushButton *>(u"readAs-mtcute"_s);
    QVERIFY(button != nullptr);
    button->click();
    QTRY_COMPARE(library.entry(id)->info.layout, FormatId::Mtcute);
    page.inspect(library, id);
    QVERIFY(page.findChild<QPushButton *>(u"readAs-telethon"_s) != nullptr); // and back
}

void TestWorksWith::importSaysWhy()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    const auto string = std::ranges::find_if(
        strings, [](const QJsonObject &row) { return row.value("format"_L1) == "pyrogram"_L1; });
    QVERIFY(string != strings.end());
    ImportDialog dialog;
    dialog.setText(string->value("string"_L1).toString().toStdString());
    const QString reason = stringReasonText(FormatId::Pyrogram);
    QVERIFY(!reason.isEmpty());
    QVERIFY(dialog.findChild<QLabel *>(u"verdictLabel"_s)->text().contains(reason));
    const auto *formats = dialog.findChild<QComboBox *>(u"formatCombo"_s);
    QVERIFY(!formats->itemIcon(0).isNull());
}

void TestWorksWith::badgesAreAlikeAndTellApart()
{
    QSet<QByteArray> pictures;
    QSet<QString> libraries;
    for (const FormatName &name : formatNames()) {
        const QString library = QString::fromUtf8(name.library);
        const QIcon badge = libraryBadge(library);
        QVERIFY2(!badge.isNull(), name.library);
        if (libraries.contains(library))
            continue;
        libraries.insert(library);
        const QImage image = badge.pixmap(QSize(16, 16), 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        const auto *bits = reinterpret_cast<const char *>(image.constBits());
        pictures.insert(QByteArray(bits, image.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), libraries.size());
    QVERIFY(libraryBadge(u"nobody"_s).isNull());
    QVERIFY(libraryBadge({}).isNull());
}

void TestWorksWith::badgesCanBeRead_data()
{
    QTest::addColumn<QString>("library");
    QSet<QString> libraries;
    for (const FormatName &name : formatNames())
        libraries.insert(QString::fromUtf8(name.library));
    libraries |=
        { u"hydrogram"_s, u"pyrotgfork"_s, u"pyroblack"_s, u"electrogram"_s, u"teampgm"_s };
    for (const QString &library : std::as_const(libraries))
        QTest::newRow(qPrintable(library)) << library;
}

void TestWorksWith::badgesCanBeRead()
{
    QFETCH(const QString, library);
    constexpr int side = 64;
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal channel) {
            return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const QImage image = libraryBadge(library).pixmap(QSize(side, side), 1.0).toImage();
    const qreal ground = luminance(image.pixelColor(side / 2, 4));
    QVERIFY(1.05 / (ground + 0.05) >= 4.5); // the letters on it, and itself on white
    QVERIFY((ground + 0.05) / (luminance(QColor(0x1c, 0x1e, 0x22)) + 0.05) >= 3); // on dark
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

SESSIONARY_TEST(TestWorksWith, QApplication)

} // namespace tst_workswith

#include "tst_workswith.moc"
