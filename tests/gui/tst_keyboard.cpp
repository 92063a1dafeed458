// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/batchdialog.h"
#include "gui/convertdialog.h"
#include "gui/exportdialog.h"
#include "gui/importdialog.h"
#include "gui/keepdialog.h"
#include "gui/labeldialog.h"
#include "gui/passphrasedialog.h"
#include "gui/passworddialog.h"
#include "gui/placeslist.h"
#include "gui/qrdialog.h"
#include "gui/replacedialog.h"
#include "gui/settingsdialog.h"
#include "gui/supplementdialog.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_keyboard {

namespace {

QString nameOfWidget(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty()
        ? QString::fromUtf8(widget->metaObject()->className())
        : widget->objectName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button != nullptr && widget->objectName().isEmpty() ? button->text().remove(u'&') : name;
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(nameOfWidget(widget));
    return names;
}

/// What somebody can do something with, and so has to get to
QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
            controls.append(widget);
    }
    return controls;
}

/// Where Tab goes from where the focus is, until it has been everywhere
QList<QWidget *> walkIn(QWidget &window)
{
    constexpr int many = 100;
    QList<QWidget *> walked;
    for (int i = 0; i < many; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr || focus->window() != &window || walked.contains(focus))
            break;
        walked.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return walked;
}

QRect placeOf(const QWidget *widget)
{
    return { widget->mapTo(widget->window(), QPoint()), widget->size() };
}

/// Of the main window: places, list, inspector; what is across all of them comes before
int paneOf(const QWidget *widget)
{
    const QStringList panes { u"placesList"_s, u"listStack"_s, u"inspector"_s };
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto pane = panes.indexOf(widget->objectName()); pane >= 0)
            return int(pane);
    }
    return -1;
}

bool isReadBefore(const QWidget *left, const QWidget *right)
{
    if (paneOf(left) != paneOf(right))
        return paneOf(left) < paneOf(right);
    const QRect first = placeOf(left);
    const QRect second = placeOf(right);
    const int shared =
        std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    const bool isInOneLine = shared > std::min(first.height(), second.height()) / 2;
    return isInOneLine ? first.left() < second.left() : first.top() < second.top();
}

/// They follow each other as in a book; the first is the one that is read first.
bool isInReadingOrder(QList<QWidget *> walked)
{
    const auto first = std::ranges::min_element(walked, isReadBefore);
    std::rotate(walked.begin(), first, walked.end());
    return std::ranges::is_sorted(walked, isReadBefore);
}

QString defaultButton(const QWidget &dialog)
{
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisible())
            return button->text().remove(u'&');
    }
    return {};
}

} // namespace

/// Everything is got to with Tab, in the order in which it is read, and left with Escape.
class TestKeyboard : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreWalkedThrough_data();
    void pagesAreWalkedThrough();
    void listsAreWalkedThrough_data();
    void listsAreWalkedThrough();
    void dialogsAreWalkedThrough_data();
    void dialogsAreWalkedThrough();
    void focusStaysWhenAPageIsMadeAnew();

private:
    static void walkThrough(QWidget &window, bool isInOrder);
    void walkThroughWindow();
    void open(const QString &name);
    [[nodiscard]] QDialog *make(const QString &name);

    SessionId m_id {};
};

void TestKeyboard::init()
{
    startWindow();
}

void TestKeyboard::cleanup()
{
    closeWindow();
}

void TestKeyboard::open(const QString &name)
{
    const QString path = m_folder->filePath(name.section(u'/', -1));
    QVERIFY(QFile::copy(dataFile(name), path));
    m_window->openPaths({ path });
    m_id = m_library->ids().back();
    QTRY_VERIFY(m_library->entry(m_id)->state != SessionLibrary::State::Opening);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboard::walkThrough(QWidget &window, bool isInOrder)
{
    const QList<QWidget *> walked = walkIn(window);
    QStringList left = namesOf(controlsIn(window));
    for (const QString &name : namesOf(walked))
        left.removeOne(name);
    QVERIFY2(left.isEmpty(),
             qPrintable(u"Tab does not come to %1, but to %2"_s.arg(
                 left.join(u", "_s), namesOf(walked).join(u", "_s))));
    QVERIFY2(isInReadingOrder(walked) == isInOrder, qPrintable(namesOf(walked).join(u", "_s)));
}

void TestKeyboard::walkThroughWindow()
{
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    walkThrough(*m_window, true);
}

void TestKeyboard::pagesAreWalkedThrough_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         { "overviewPage", "anatomyPage", "peersPage", "tablesPage", "healthPage" })
        QTest::addRow("%s", page) << QString::fromUtf8(page);
}

void TestKeyboard::pagesAreWalkedThrough()
{
    QFETCH(const QString, page);
    open(u"damaged/version_7_six_columns.session"_s); // it has something to be mended
    auto *tabs = find<QTabWidget>("inspectorTabs");
    tabs->setCurrentWidget(find<QWidget>(page.toUtf8().constData()));
    if (page == "healthPage"_L1)
        QTRY_VERIFY(
            !m_window->findChildren<QPushButton *>(QRegularExpression(u"^remedy-"_s)).isEmpty());
    m_window->findChild<QTreeView *>(u"sessionsView"_s)->setFocus();
    walkThroughWindow();
}

void TestKeyboard::listsAreWalkedThrough_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString();
    QTest::newRow("library") << u"library"_s;
    QTest::newRow("vault") << u"vault"_s;
    QTest::newRow("damaged") << u"damaged"_s;
    QTest::newRow("locked") << u"locked"_s;
}

void TestKeyboard::listsAreWalkedThrough()
{
    QFETCH(const QString, place);
    auto *places = find<PlacesList>("placesList");
    if (place.isEmpty()) {
        find<QPushButton>("emptyOpenButton")->setFocus();
    } else if (place == "damaged"_L1) {
        open(u"damaged/truncated_half.session"_s);
    } else {
        open(u"telethon/v8_plain.session"_s);
        if (place == "locked"_L1) {
            trigger("lockAction");
        } else {
            places->choose(place == "vault"_L1 ? PlacesList::Place::Vault
                                               : PlacesList::Place::Library);
            places->setFocus();
        }
    }
    walkThroughWindow();
}

QDialog *TestKeyboard::make(const QString &name)
{
    QWidget *parent = m_window.get();
    if (name == "import"_L1)
        return new ImportDialog(parent);
    if (name == "convert"_L1)
        return new ConvertDialog(*m_library, m_id, parent);
    if (name == "batch"_L1)
        return new BatchDialog(*m_library, *m_picker, m_library->ids(), m_folder->path(), parent);
    if (name == "export"_L1)
        return new ExportDialog({}, 3, 8, parent);
    if (name == "settings"_L1)
        return new SettingsDialog(*m_settings, *m_locker, *m_catalog, parent);
    if (name == "label"_L1)
        return new LabelDialog(u"my.session"_s, {}, { u"bots"_s }, parent);
    if (name == "QR code"_L1)
        return new QrDialog(
            u"Telethon"_s, [] { return QFuture<Result<SecretBytes>>(); }, parent);
    if (name == "replace"_L1)
        return new ReplaceDialog(u"/tmp/my.session"_s, parent);
    if (name == "keep"_L1)
        return new KeepDialog(u"my"_s, parent);
    if (name == "pass phrase"_L1)
        return new PassphraseDialog(u"because"_s, parent);
    if (name == "password"_L1)
        return new PasswordDialog(*m_library, m_id, parent);
    return new SupplementDialog(SupplementDialog::askable(), u"because"_s, parent);
}

void TestKeyboard::dialogsAreWalkedThrough_data()
{
    QTest::addColumn<QString>("button"); // what Enter does
    QTest::addColumn<bool>("isInOrder");
    QTest::newRow("import") << u"Import"_s << true;
    QTest::newRow("convert") << u"Save as…"_s << true;
    QTest::newRow("batch") << u"Convert"_s << true;
    QTest::newRow("export") << u"Save as…"_s << true;
    QTest::newRow("settings") << u"Close"_s << true;
    QTest::newRow("label") << u"Save"_s << true;
    QTest::newRow("QR code") << u"Close"_s << true;
    // What is safe comes first, and stands where such buttons stand: last.
    QTest::newRow("replace") << u"Cancel"_s << false;
    QTest::newRow("keep") << u"Save as…"_s << false;
    QTest::newRow("pass phrase") << u"OK"_s << true;
    QTest::newRow("password") << u"Open"_s << true;
    QTest::newRow("supplement") << u"OK"_s << true;
}

void TestKeyboard::dialogsAreWalkedThrough()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isInOrder);
    open(u"telethon/v8_plain.session"_s);
    const QPointer<QDialog> dialog = make(QString::fromUtf8(QTest::currentDataTag()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(dialog->width(), 2000); // so that nothing moves while one walks
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));

    walkThrough(*dialog, isInOrder);
    QCOMPARE(defaultButton(*dialog), button);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

/// Whoever has just mended something goes on from there.
void TestKeyboard::focusStaysWhenAPageIsMadeAnew()
{
    open(u"telethon/v8_plain.session"_s);
    QFile::setPermissions(m_folder->filePath(u"v8_plain.session"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    tabs->setCurrentWidget(find<QWidget>("healthPage"));
    const auto remedy = [this] {
        return m_window->findChild<QPushButton *>(u"remedy-permissions-too-open"_s);
    };
    QTRY_VERIFY(remedy() != nullptr);
    remedy()->setFocus();
    QTest::keyClick(remedy(), Qt::Key_Space);
    QTRY_VERIFY(remedy() == nullptr);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QVERIFY(find<QWidget>("healthPage")->isAncestorOf(QApplication::focusWidget()));
}

SESSIONARY_TEST(TestKeyboard, QApplication)

} // namespace tst_keyboard

#include "tst_keyboard.moc"
