// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "gui/bidi.h"
#include "gui/celldelegate.h"
#include "gui/elidedlabel.h"
#include "gui/keepdialog.h"
#include "gui/keyreveal.h"
#include "gui/plandelegate.h"
#include "gui/rowdelegate.h"
#include "gui/sessiondelegate.h"
#include "gui/shortcutsdialog.h"
#include "gui/wrappedtext.h"
#include "models/sessionlistmodel.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPromise>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_righttoleft {

namespace {

/// Where something is drawn
QRect inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QImage trimmed(const QImage &image)
{
    return image.copy(inkOf(image));
}

QImage painted(QStyledItemDelegate &delegate, const QModelIndex &index)
{
    const QTreeView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    option.rect = QRect(0, 0, 400, 40);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

bool isOnTheRight(const QImage &image)
{
    return inkOf(image).center().x() > image.width() / 2;
}

} // namespace

/// A window that runs from right to left: what is in Latin letters and digits reads as ever, and
/// what we draw ourselves stands on the other side.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsAddedElsewhere();
    void cellsReadAsEver_data();
    void cellsReadAsEver();
    void hintsInCellsAreUpright();
    void labelsReadAsEver_data() { addTexts(); }
    void labelsReadAsEver();
    void pathsReadAsEver_data();
    void pathsReadAsEver();
    void namesInSentencesReadAsEver();
    void marksStandOnTheOtherSide();
    void keysStandOnTheOtherSide();
    void shortcutsStandOnTheOtherSide();

private:
    static void addTexts();
};

void TestRightToLeft::initTestCase()
{
    QFont font; // whose letters are the same wherever they stand
    font.setStyleStrategy(QFont::NoAntialias);
    font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
}

void TestRightToLeft::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRightToLeft::nothingIsAddedElsewhere()
{
    QCOMPARE(ltr(u"-100"_s), u"-100"_s);
    QCOMPARE(isolated(u"-100"_s), u"-100"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ltr(u"-100"_s), u"\u2066-100\u2069"_s);
    QCOMPARE(isolated(u"-100"_s), u"\u2068-100\u2069"_s);
    QCOMPARE(isolated({}), QString());
}

void TestRightToLeft::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a peer") << u"-1001234567890"_s;
    QTest::newRow("a phone") << u"+9996621111"_s;
    QTest::newRow("a username") << u"@anna_1"_s;
    QTest::newRow("a key id of digits") << u"1234 5678 9012 3456"_s;
    QTest::newRow("a key id") << u"1234 5678 9abc d0e1"_s;
    QTest::newRow("a name that begins with digits") << u"123_bot"_s;
    QTest::newRow("a range") << u"7–262"_s;
}

void TestRightToLeft::cellsReadAsEver_data()
{
    addTexts();
}

void TestRightToLeft::cellsReadAsEver()
{
    QFETCH(const QString, text);
    QStandardItemModel model(1, 3);
    const QModelIndex index = model.index(0, 1);
    model.setData(index, text);
    model.setData(index, int(SessionLibrary::State::Open), SessionListModel::StateRole);
    RowDelegate row;
    CellDelegate cell;
    PlanDelegate plan;
    BatchDelegate batch;
    SessionDelegate session;
    for (QStyledItemDelegate *delegate :
         { static_cast<QStyledItemDelegate *>(&row), static_cast<QStyledItemDelegate *>(&cell),
           static_cast<QStyledItemDelegate *>(&plan), static_cast<QStyledItemDelegate *>(&batch),
           static_cast<QStyledItemDelegate *>(&session) }) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage usual = painted(*delegate, index);
        QVERIFY(!isOnTheRight(usual));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = painted(*delegate, index);
        QVERIFY2(isOnTheRight(mirrored), delegate->metaObject()->className());
        QVERIFY2(trimmed(mirrored) == trimmed(usual), delegate->metaObject()->className());
    }
}

/// Arabic letters have no italics, and many a font no letters for them.
void TestRightToLeft::hintsInCellsAreUpright()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"\u067e\u0646\u0647\u0627\u0646"_s);
    CellDelegate hint;
    QStyledItemDelegate plain;
    QCOMPARE(inkOf(painted(hint, model.index(0, 0))).size(),
             inkOf(painted(plain, model.index(0, 0))).size());
}

void TestRightToLeft::labelsReadAsEver()
{
    QFETCH(const QString, text);
    const auto draw = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        ElidedLabel label;
        label.resize(400, 30);
        label.setText(text);
        return label.grab().toImage();
    };
    const QImage usual = draw(Qt::LeftToRight);
    const QImage mirrored = draw(Qt::RightToLeft);
    QVERIFY(!isOnTheRight(usual));
    QVERIFY(isOnTheRight(mirrored));
    QCOMPARE(trimmed(mirrored), trimmed(usual));
}

void TestRightToLeft::pathsReadAsEver_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Latin") << u"/home/anna/123_bot.session"_s;
    QTest::newRow("Hebrew first") << u"/\u05d0\u05d1\u05d2/my.session"_s;
    QTest::newRow("an address") << u"[2001:67c:4e8:f002::a]:443"_s;
}

void TestRightToLeft::pathsReadAsEver()
{
    QFETCH(const QString, path);
    const auto draw = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        WrappedText text(path);
        text.resize(500, 30);
        return text.grab().toImage();
    };
    const QImage usual = draw(Qt::LeftToRight);
    const QImage mirrored = draw(Qt::RightToLeft);
    QVERIFY(!isOnTheRight(usual));
    QVERIFY(isOnTheRight(mirrored));
    QCOMPARE(trimmed(mirrored), trimmed(usual));
}

/// The mark of what is kept nowhere else, at the end of a name
/// A name keeps its dashes, dots and brackets, whatever the words around it are.
void TestRightToLeft::namesInSentencesReadAsEver()
{
    const QString name = u"-100 bot (2)"_s;
    const auto sentence = [&] {
        const KeepDialog dialog(name);
        return dialog.findChild<QLabel *>(u"questionLabel"_s)->text();
    };
    QVERIFY(sentence().contains(u'“' + name + u'”'));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(sentence().contains(u"“\u2068"_s + name + u"\u2069”"_s));
}

void TestRightToLeft::marksStandOnTheOtherSide()
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, true, SessionListModel::UnsavedRole);
    SessionDelegate delegate;
    const auto mark = [&] { // without the icon, which is at the beginning
        constexpr int icon = 40;
        const QImage image = painted(delegate, index);
        return inkOf(QGuiApplication::isLeftToRight() ? image.copy(icon, 0, 400 - icon, 40)
                                                      : image.copy(0, 0, 400 - icon, 40));
    };
    QVERIFY(mark().left() > 200);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(mark().right() < 200);
}

void TestRightToLeft::keysStandOnTheOtherSide()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    KeyReveal reveal;
    reveal.setFetch([] { return QFuture<Result<SecretBytes>>(); });
    reveal.resize(600, 30);
    reveal.grab(); // which lays it out
    const auto *button = reveal.findChild<QPushButton *>(u"revealKeyButton"_s);
    QCOMPARE(button->x(), 0);
    const QImage image = reveal.grab().toImage();
    const int end = button->width() + 4;
    const QImage rest = image.copy(end, 0, image.width() - end, image.height());
    QVERIFY(isOnTheRight(rest));
    QVERIFY(inkOf(rest).right() > rest.width() - 20);
}

void TestRightToLeft::shortcutsStandOnTheOtherSide()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QMenuBar menuBar;
    QMenu *menu = menuBar.addMenu(u"File"_s);
    menu->addAction(u"Open"_s)->setShortcut(Qt::Key_F5);
    ShortcutsDialog dialog(menuBar);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto labels = dialog.findChildren<QLabel *>();
    const auto keys =
        std::ranges::find_if(labels, [](const QLabel *label) { return label->text() == "F5"_L1; });
    QVERIFY(keys != labels.end());
    QVERIFY((*keys)->width() > 40); // others are longer
    QVERIFY(isOnTheRight((*keys)->grab().toImage()));

    const auto *close = dialog.findChild<QPushButton *>();
    QVERIFY(close->mapTo(&dialog, QPoint()).x() >= 16); // the edge of the window is no place for it
}

SESSIONARY_TEST(TestRightToLeft, QApplication)

} // namespace tst_righttoleft

#include "tst_righttoleft.moc"
