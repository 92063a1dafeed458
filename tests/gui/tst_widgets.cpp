// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "formats/stringformat.h"
#include "gui/accessibility.h"
#include "gui/anatomystrip.h"
#include "gui/appearance.h"
#include "gui/banner.h"
#include "gui/besidethread.h"
#include "gui/bidi.h"
#include "gui/elidedlabel.h"
#include "gui/headstart.h"
#include "gui/iconset.h"
#include "gui/keyreveal.h"
#include "gui/pagestack.h"
#include "gui/paragraph.h"
#include "gui/peerchart.h"
#include "gui/secretedit.h"
#include "gui/secretpainter.h"
#include "gui/settings.h"
#include "gui/supplementdialog.h"
#include "gui/textdelegate.h"
#include "gui/wrappedtext.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

#include <fontconfig/fontconfig.h>
#include <sched.h>

#include <atomic>

using namespace sessionary;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tst_widgets {

namespace {

QImage rendered(QWidget &widget)
{
    return widget.grab().toImage();
}

/// What TextDelegate would be if it left all to the style
class StyleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolate(*option);
    }
};

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretEditTakesWhatIsTyped();
    void secretEditTakesWhatIsPasted();
    void secretEditShowsDots();
    void secretEditTellsAScreenReaderItsLength();
    void secretPainterNeverRunsOutOfTheLine();
    void keyRevealShowsOnlyWhileHeld();
    void keyRevealDropsALateKey();
    void ownWidgetsSayWhatTheyAre();
    void supplementAsksForNothingElse();
    void supplementTakesNothingImpossible();
    void stripTellsThePartThatIsClicked();
    void wrappedTextBreaksAnywhere();
    void paragraphHasTheRoomThatItNeeds_data();
    void paragraphHasTheRoomThatItNeeds();
    void paragraphFollowsItsTextAndFont();
    void cellsLookAsTheStyleDrawsThem_data();
    void cellsLookAsTheStyleDrawsThem();
    void pagesAreLaidOutWhenTheyAreSeen();
    void besideThreadTakesNothing();
    void besideThreadIsDoneWhenItIsGone();
    void headStartFindsAllFonts();
    void elidedLabelNeverWidens();
    void iconsFollowThePalette();
    void settingsKeepWhatWasChosen();
    void settingsForgetFiles();
};

void TestWidgets::secretEditTakesWhatIsTyped()
{
    SecretEdit edit;
    const QSignalSpy edited(&edit, &SecretEdit::edited);
    QTest::keyClicks(&edit, u"BAAS-_"_s);
    QCOMPARE(edit.text(), std::string_view("BAAS-_"));
    QCOMPARE(edited.size(), 6);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), std::string_view("BAAS-"));
    edit.setText("a\xC3\xA9");
    QTest::keyClick(&edit, Qt::Key_Backspace); // a character, not a byte
    QCOMPARE(edit.text(), std::string_view("a"));
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X);
    QCOMPARE(edit.text(), std::string_view("x"));
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QVERIFY(edit.text().empty());
    QTest::keyClick(&edit, Qt::Key_Backspace); // of nothing
    QVERIFY(edit.text().empty());
}

void TestWidgets::secretEditTakesWhatIsPasted()
{
    SecretEdit edit;
    QApplication::clipboard()->setText(u"SESSION=\"BAAS\"\n"_s);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), std::string_view("SESSION=\"BAAS\"\n"));
    QApplication::clipboard()->setText(u"other"_s);
    edit.paste();
    QCOMPARE(edit.text(), std::string_view("other"));

    QApplication::clipboard()->setText(QString(200'000, u'A'));
    edit.paste();
    QVERIFY(edit.text().size() <= 65536);
}

void TestWidgets::secretEditShowsDots()
{
    SecretEdit first;
    SecretEdit second;
    for (SecretEdit *edit : { &first, &second })
        edit->resize(400, 120);
    first.setText("AAAAAAAAAA");
    second.setText("iWiWiWiWiW");
    QCOMPARE(rendered(first), rendered(second));
    first.setRevealed(true);
    second.setRevealed(true);
    QVERIFY(rendered(first) != rendered(second));
    second.setRevealed(false);
    first.setRevealed(false);
    QCOMPARE(rendered(first), rendered(second));
}

void TestWidgets::secretEditTellsAScreenReaderItsLength()
{
    SecretEdit edit;
    QCOMPARE(edit.accessibleDescription(), u"empty"_s);
    edit.setText("BAASsecret");
    QCOMPARE(edit.accessibleDescription(), u"hidden, 10 characters"_s);
    QVERIFY(!edit.accessibleName().contains("BAAS"_L1));
}

void TestWidgets::secretPainterNeverRunsOutOfTheLine()
{
    const SecretPainter painter(QApplication::font());
    for (int width = 10; width < 900; width += 37) {
        const int inLine = painter.charactersInLine(width);
        QVERIFY(inLine >= SecretPainter::group);
        QCOMPARE(inLine % SecretPainter::group, 0);
        QCOMPARE(painter.heightFor(size_t(inLine), width), painter.lineHeight());
        QCOMPARE(painter.heightFor(size_t(inLine) + 1, width), 2 * painter.lineHeight());
    }
}

void TestWidgets::keyRevealShowsOnlyWhileHeld()
{
    KeyReveal reveal;
    reveal.resize(500, 30);
    auto *button = reveal.findChild<QPushButton *>(u"revealKeyButton"_s);
    QVERIFY(!button->isVisibleTo(&reveal)); // there is no key
    QCOMPARE(reveal.accessibleDescription(), u"none"_s);
    reveal.setFetch([] {
        QPromise<Result<SecretBytes>> promise;
        promise.start();
        promise.addResult(Result<SecretBytes>(SecretBytes(authKeySize)));
        promise.finish();
        return promise.future();
    });
    QVERIFY(button->isVisibleTo(&reveal));
    const int height = reveal.heightForWidth(500);

    QTest::mousePress(button, Qt::LeftButton);
    QTRY_VERIFY(reveal.isRevealed());
    QVERIFY(reveal.heightForWidth(500) > height);
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(!reveal.isRevealed());
    QCOMPARE(reveal.heightForWidth(500), height);

    QTest::keyPress(button, Qt::Key_Space);
    QTRY_VERIFY(reveal.isRevealed());
    QTest::keyRelease(button, Qt::Key_Space);
    QVERIFY(!reveal.isRevealed());
    QCOMPARE(reveal.accessibleDescription(), u"hidden, 256 bytes"_s);
    QCOMPARE(button->accessibleDescription(), u"hidden, 256 bytes"_s); // it has the focus
}

void TestWidgets::keyRevealDropsALateKey()
{
    KeyReveal reveal;
    auto promise = std::make_shared<QPromise<Result<SecretBytes>>>();
    promise->start();
    reveal.setFetch([promise] { return promise->future(); });
    auto *button = reveal.findChild<QPushButton *>(u"revealKeyButton"_s);
    QTest::mousePress(button, Qt::LeftButton);
    QTest::mouseRelease(button, Qt::LeftButton);
    promise->addResult(Result<SecretBytes>(SecretBytes(authKeySize)));
    promise->finish();
    QTest::qWait(20);
    QVERIFY(!reveal.isRevealed());
}

void TestWidgets::ownWidgetsSayWhatTheyAre()
{
    installAccessibility();
    SecretEdit edit;
    KeyReveal key;
    ElidedLabel label;
    AnatomyStrip strip;
    PeerChart chart;
    Banner banner;
    const std::pair<QWidget *, QAccessible::Role> roles[] {
        { &edit, QAccessible::EditableText }, { &key, QAccessible::StaticText },
        { &label, QAccessible::StaticText },  { &strip, QAccessible::Graphic },
        { &chart, QAccessible::Graphic },     { &banner, QAccessible::AlertMessage },
    };
    for (const auto &[widget, role] : roles) {
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(interface->role(), role);
        QCOMPARE(bool(interface->state().passwordEdit), widget == &edit);
    }
}

void TestWidgets::supplementAsksForNothingElse()
{
    const SupplementDialog dialog(SessionField::ApiId, u"because"_s);
    QVERIFY(dialog.findChild<QLineEdit *>(u"apiIdEdit"_s)->isVisibleTo(&dialog));
    QVERIFY(!dialog.findChild<QLineEdit *>(u"userIdEdit"_s)->isVisibleTo(&dialog));
    QVERIFY(!dialog.findChild<QComboBox *>(u"isBotCombo"_s)->isVisibleTo(&dialog));
    QCOMPARE(dialog.supplement(), (SessionSupplement { .apiId = 0U }));
}

void TestWidgets::supplementTakesNothingImpossible()
{
    SupplementDialog dialog(SessionField::ApiId | SessionField::UserId | SessionField::IsBot,
                            u"because"_s);
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *apiId = dialog.findChild<QLineEdit *>(u"apiIdEdit"_s);
    auto *userId = dialog.findChild<QLineEdit *>(u"userIdEdit"_s);
    auto *isBot = dialog.findChild<QComboBox *>(u"isBotCombo"_s);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(apiId, u"12x345"_s);
    QCOMPARE(apiId->text(), u"12345"_s);
    QTest::keyClicks(userId, u"412345678"_s);
    QVERIFY(!ok->isEnabled()); // nothing is assumed about the account
    isBot->setCurrentIndex(1);
    QVERIFY(ok->isEnabled());
    const SessionSupplement expected { .apiId = 12345U, .userId = 412345678, .isBot = true };
    QCOMPARE(dialog.supplement(), expected);

    apiId->setText(u"4294967296"_s); // one more than fits
    QVERIFY(!ok->isEnabled());
    apiId->setText(u"4294967295"_s);
    QVERIFY(ok->isEnabled());
    userId->setText(u"1099511627776"_s);
    QVERIFY(!ok->isEnabled());
}

void TestWidgets::stripTellsThePartThatIsClicked()
{
    const Session session { .dcId = 4, .testMode = false, .apiId = 7U, .userId = 5, .isBot = true };
    const Anatomy anatomy = findStringFormat(FormatId::Pyrogram)->anatomy(session);
    AnatomyStrip strip;
    strip.resize(600, 400);
    strip.setAnatomy(anatomy);
    QSignalSpy clicked(&strip, &AnatomyStrip::partClicked);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(12, 14));
    QCOMPARE(clicked.takeFirst().at(0).toInt(), 0); // the data center is the first character
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(300, 60));
    QCOMPARE(clicked.takeFirst().at(0).toInt(), 3); // the key is nearly all of it
    QVERIFY(strip.accessibleDescription().contains("auth key"_L1));

    const QImage plain = rendered(strip);
    strip.setCurrentPart(0);
    QVERIFY(rendered(strip) != plain);
    strip.setCurrentPart(std::nullopt);
    QCOMPARE(rendered(strip), plain);
}

void TestWidgets::wrappedTextBreaksAnywhere()
{
    const WrappedText text(u"/"_s + QString(300, u'x'));
    QVERIFY(text.minimumSizeHint().width() < 200);
    QVERIFY(text.heightForWidth(200) > 3 * text.heightForWidth(4000));
}

void TestWidgets::paragraphHasTheRoomThatItNeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << u"opens"_s;
    QTest::newRow("sentence")
        << u"What became of such a session when these versions opened it. Nothing is tried now."_s;
    QTest::newRow("lines") << u"Drop session files here.\nNothing ever leaves this computer."_s;
    QTest::newRow("long word") << u"error: "_s + QString(90, u'x') + u" and more of it"_s;
    QTest::newRow("hyphens") << u"a-well-known-name-of-a-file-with-hyphens-in-it and a word"_s;
    QTest::newRow("Chinese") << QString(40, QChar(0x6587));
    QTest::newRow("Persian")
        << u"\u0646\u0634\u0633\u062a \u062f\u0631 \u062d\u0627\u0641\u0638\u0647 "_s.repeated(8);
}

void TestWidgets::paragraphHasTheRoomThatItNeeds()
{
    QFETCH(const QString, text);
    for (const bool isSelectable : { false, true }) {
        QLabel plain(text);
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(true);
        Paragraph paragraph(text);
        for (QLabel *label : { &plain, static_cast<QLabel *>(&paragraph) }) {
            if (isSelectable)
                label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        // in an order in which one follows from another, and in one in which none does
        for (int width = 600; width > 20; width -= 7)
            QCOMPARE(paragraph.heightForWidth(width), plain.heightForWidth(width));
        Paragraph other(text);
        other.setTextInteractionFlags(plain.textInteractionFlags());
        for (int width = 20; width < 1400; width += 13)
            QCOMPARE(other.heightForWidth(width), plain.heightForWidth(width));
        if (text.isEmpty())
            continue; // it has no size of its own
        QVERIFY(paragraph.minimumSizeHint().width() >= plain.minimumSizeHint().width() - 1);
        QCOMPARE(paragraph.minimumSizeHint().height(), plain.minimumSizeHint().height());
        const QSize hint = paragraph.sizeHint();
        QCOMPARE(hint.height(), plain.heightForWidth(hint.width()));
    }
}

void TestWidgets::paragraphFollowsItsTextAndFont()
{
    constexpr int width = 200;
    Paragraph paragraph(u"short"_s);
    const int line = paragraph.heightForWidth(width);
    paragraph.setText(u"a text that does not go into one line of that width by any means"_s);
    const int several = paragraph.heightForWidth(width);
    QVERIFY(several > line);
    QFont large = paragraph.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    paragraph.setFont(large);
    QVERIFY(paragraph.heightForWidth(width) > several);
    QLabel plain(paragraph.text());
    plain.setWordWrap(true);
    plain.setFont(large);
    QCOMPARE(paragraph.heightForWidth(width), plain.heightForWidth(width));
}

void TestWidgets::cellsLookAsTheStyleDrawsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    constexpr auto start = Qt::AlignLeft | Qt::AlignVCenter;
    QTest::newRow("nothing") << QString() << Qt::Alignment(start);
    QTest::newRow("text") << u"@username_12"_s << Qt::Alignment(start);
    QTest::newRow("number") << u"-1007999999834"_s
                            << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter);
    QTest::newRow("middle") << u"text"_s << Qt::Alignment(Qt::AlignCenter);
    QTest::newRow("above") << u"text"_s << Qt::Alignment(Qt::AlignLeft | Qt::AlignTop);
    QTest::newRow("too long") << QString(80, u'm') << Qt::Alignment(start);
    QTest::newRow("just too long") << QString(11, u'm') << Qt::Alignment(start);
    QTest::newRow("lines") << u"one\ntwo"_s << Qt::Alignment(start);
    QTest::newRow("Hebrew") << u"\u05d0\u05d1\u05d2 (1)"_s << Qt::Alignment(start);
}

void TestWidgets::cellsLookAsTheStyleDrawsThem()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, alignment);
    QStandardItemModel model(3, 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setData(model.index(row, column), text);
            model.setData(model.index(row, column), QVariant::fromValue(alignment),
                          Qt::TextAlignmentRole);
        }
    }
    QTableView view;
    view.setModel(&model);
    view.setAlternatingRowColors(true);
    view.resize(300, 200);
    TextDelegate own;
    StyleDelegate plain;
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        view.setLayoutDirection(direction);
        for (const bool isEnabled : { true, false }) {
            view.setEnabled(isEnabled);
            for (const bool isSelected : { false, true }) {
                if (isSelected)
                    view.selectRow(1);
                else
                    view.clearSelection();
                view.setItemDelegate(&plain);
                const QImage expected = rendered(view);
                view.setItemDelegate(&own);
                QCOMPARE(rendered(view), expected);
            }
        }
    }
}

void TestWidgets::pagesAreLaidOutWhenTheyAreSeen()
{
    const auto makePage = [](const QSize &size) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *content = new QWidget;
        content->setMinimumSize(size);
        column->setContentsMargins({});
        column->addWidget(content);
        return page;
    };
    PageStack stack;
    QWidget *small = makePage({ 50, 40 });
    stack.addWidget(small);
    stack.addWidget(makePage({ 500, 30 }));
    QVERIFY(stack.currentWidget() != small); // nothing yet
    stack.setCurrentWidget(small);
    QCOMPARE(stack.minimumSizeHint(), QSize(50, 40));
    stack.show();
    QCOMPARE(stack.minimumSizeHint(), QSize(50, 40));
    QTRY_COMPARE(stack.minimumSizeHint(), QSize(500, 40));
}

void TestWidgets::besideThreadTakesNothing()
{
    const auto processors = [] {
        cpu_set_t set;
        return ::sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : -1;
    };
    int own = 0;
    int policy = 0;
    {
        const BesideThread last(BesideThread::Turn::Last, [&] {
            own = processors();
            policy = ::sched_getscheduler(0);
        });
    }
    QCOMPARE(own, std::max(processors() - 1, 1));
    QCOMPARE(policy, SCHED_IDLE);
    {
        const BesideThread usual(BesideThread::Turn::Usual,
                                 [&] { policy = ::sched_getscheduler(0); });
    }
    QCOMPARE(policy, SCHED_OTHER);
}

void TestWidgets::besideThreadIsDoneWhenItIsGone()
{
    std::atomic<int> done = 0;
    const Qt::HANDLE here = QThread::currentThreadId();
    {
        const BesideThread thread(BesideThread::Turn::Usual, [&] {
            QThread::msleep(20);
            done = QThread::currentThreadId() != here ? 1 : 2;
        });
    }
    QCOMPARE(done, 1);
}

void TestWidgets::headStartFindsAllFonts()
{
    FcInit();
    const auto fonts = [] { return FcConfigGetFonts(FcConfigGetCurrent(), FcSetSystem)->nfont; };
    const FcConfig *before = FcConfigGetCurrent();
    const int expected = fonts();
    QVERIFY(expected > 0);
    constexpr int mostTries = 100; // where others want the processors
    for (int i = 0; i < mostTries && FcConfigGetCurrent() == before; ++i) {
        HeadStart headStart;
        const BesideThread finder = headStart.findFonts();
    }
    QVERIFY(FcConfigGetCurrent() != before);
    QCOMPARE(fonts(), expected);
}

void TestWidgets::elidedLabelNeverWidens()
{
    ElidedLabel label;
    label.setText(QString(500, u'x'));
    QVERIFY(label.minimumSizeHint().width() < 200);
    QCOMPARE(label.toolTip().size(), 500);
}

void TestWidgets::iconsFollowThePalette()
{
    loadResources();
    const QIcon icon = symbolicIcon(u"open"_s);
    QVERIFY(!icon.isNull());
    const auto draw = [&] { return icon.pixmap(24, 24).toImage(); };
    apply(Appearance::Light);
    const QImage light = draw();
    apply(Appearance::Dark);
    const QImage dark = draw();
    apply(Appearance::System);
    QVERIFY(light != dark);
    QVERIFY(icon.pixmap(24, 24, QIcon::Disabled).toImage() != draw());
    QVERIFY(!programIcon().pixmap(64, 64).toImage().allGray());
}

void TestWidgets::settingsKeepWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.ini"_s);
    {
        Settings settings(path);
        QCOMPARE(settings.clipboardTime(), 30s);
        QCOMPARE(settings.appearance(), Appearance::System);
        QVERIFY(settings.remembersRecentFiles());
        settings.setClipboardTime(90s);
        settings.setAppearance(Appearance::Dark);
    }
    Settings again(path);
    QCOMPARE(again.clipboardTime(), 90s);
    QCOMPARE(again.appearance(), Appearance::Dark);
    again.setClipboardTime(1s); // somebody edited the file
    QCOMPARE(again.clipboardTime(), Settings::shortestClipboardTime);
}

void TestWidgets::settingsForgetFiles()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"x.ini"_s));
    for (int i = 0; i < 15; ++i)
        settings.addRecentFile(u"/tmp/%1.session"_s.arg(i));
    settings.addRecentFile(u"/tmp/14.session"_s);
    QCOMPARE(settings.recentFiles().size(), Settings::maxRecentFiles);
    QCOMPARE(settings.recentFiles().first(), u"/tmp/14.session"_s);
    settings.clearRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
    settings.addRecentFile(u"/tmp/a.session"_s);
    settings.setRemembersRecentFiles(false);
    QVERIFY(settings.recentFiles().isEmpty());
    settings.addRecentFile(u"/tmp/b.session"_s);
    QVERIFY(settings.recentFiles().isEmpty());
}

SESSIONARY_TEST(TestWidgets, QApplication)

} // namespace tst_widgets

#include "tst_widgets.moc"
