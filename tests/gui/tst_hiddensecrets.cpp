// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/importdialog.h"
#include "gui/keyreveal.h"
#include "gui/qrdialog.h"
#include "gui/secretedit.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDirIterator>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_hiddensecrets {

namespace {

constexpr qsizetype pieceSize = 12;

inline int beginningAt(const char *text)
{
    return quint8(text[0]) << 8 | quint8(text[1]);
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): Qt asks for a function
QByteArray messages;

void note(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    messages += message.toUtf8() + '\n';
}

QByteArray toArray(const SecretBytes &bytes)
{
    return { bytes.text().data(), qsizetype(bytes.size()) };
}

/// All that a screen reader is told of \a widget
QByteArray toldOf(QWidget *widget)
{
    QByteArray told;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (spoken == nullptr)
        return told;
    for (const QAccessible::Text part :
         { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        told += spoken->text(part).toUtf8() + '\n';
    if (QAccessibleTextInterface *text = spoken->textInterface())
        told += text->text(0, text->characterCount()).toUtf8() + '\n';
    return told;
}

/// What the rows of \a view say in any role, and what is dragged out of them
QByteArray rowsOf(const QAbstractItemView *view)
{
    constexpr int mostRows = 20;
    constexpr int ownRoles = 32;
    const QAbstractItemModel *model = view->model();
    QByteArray said;
    QModelIndexList indexes;
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(), mostRows); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            indexes.append(model->index(row, column));
    }
    for (const QModelIndex &index : std::as_const(indexes)) {
        for (int role = 0; role < Qt::UserRole + ownRoles; ++role) {
            const QVariant value = index.data(role);
            said += value.toByteArray() + ' ' + value.toString().toUtf8() + '\n';
        }
    }
    if (indexes.isEmpty())
        return said;
    const std::unique_ptr<QMimeData> dragged(model->mimeData(indexes));
    const QStringList formats = dragged ? dragged->formats() : QStringList();
    for (const QString &format : formats)
        said += dragged->data(format);
    return said;
}

} // namespace

/// While the window has a key and a string, and shows them, nothing else says them: titles, texts
/// for screen readers, hints, rows, what is dragged, the selection, the log, files.
class TestHiddenSecrets : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isSaidNowhereWhenPasted();
    void isSaidNowhereWhenAFileIsOpen();
    void isSaidNowhereWhenItIsNoString();
    void findsWhatIsSaid();

private:
    void takeSecrets();
    [[nodiscard]] QByteArray everything() const;
    /// Some secret that is said; nothing when none is
    [[nodiscard]] QByteArray said() const;

    std::unique_ptr<FixtureCopy> m_copy;
    QByteArray m_string;
    QSet<QByteArray> m_pieces; ///< of what is secret, each of pieceSize bytes
};

void TestHiddenSecrets::init()
{
    messages.clear();
    qInstallMessageHandler(note);
    startWindow();
    m_copy = std::make_unique<FixtureCopy>(u"telethon/v7_full.session"_s);
    takeSecrets();
}

void TestHiddenSecrets::cleanup()
{
    closeWindow();
    qInstallMessageHandler(nullptr);
}

void TestHiddenSecrets::takeSecrets()
{
    SessionLibrary library;
    const SessionId id = library.openFile(m_copy->path());
    m_string = toArray(*library.exportString(id, FormatId::Telethon, {}).takeResult());
    const QByteArray key = toArray(*library.authKey(id).takeResult());
    QVERIFY(m_string.size() > 300 && key.size() == 256);
    m_pieces.clear();
    for (const QByteArray &text :
         { m_string, m_string.toLower(), key.toHex(), key.toBase64(), key.toHex(' '), key }) {
        for (qsizetype at = pieceSize; at + pieceSize <= text.size(); at += pieceSize)
            m_pieces.insert(text.mid(at, pieceSize));
    }
}

QByteArray TestHiddenSecrets::everything() const
{
    QByteArray all = messages;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        all += (widget->windowTitle() + widget->toolTip() + widget->statusTip()
                + widget->whatsThis() + widget->accessibleName() + widget->objectName())
                   .toUtf8()
            + '\n' + toldOf(widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            all += rowsOf(view);
    }
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions)
        all += (action->text() + action->toolTip() + action->data().toString()).toUtf8() + '\n';
    all += QApplication::clipboard()->text(QClipboard::Selection).toUtf8();
    for (const QString &folder : { m_folder->path(), QDir::homePath(), QDir::tempPath() }) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                           folder == QDir::tempPath() ? QDirIterator::NoIteratorFlags
                                                      : QDirIterator::Subdirectories);
        while (files.hasNext()) {
            constexpr qint64 largest = 4'000'000;
            QFile file(files.next());
            if (file.size() <= largest && file.open(QIODevice::ReadOnly))
                all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
        }
    }
    return all;
}

QByteArray TestHiddenSecrets::said() const
{
    QTest::qWait(50); // jobs that go on
    const QByteArray all = everything();
    // All of them in one pass, by how they begin: one after another takes a minute.
    const QByteArray beginnings = [this] {
        QByteArray marks(65'536, '\0');
        for (const QByteArray &piece : m_pieces)
            marks[beginningAt(piece.constData())] = 1;
        return marks;
    }();
    const char *marks = beginnings.constData();
    const char *first = all.constData();
    const char *last = first + all.size() - pieceSize;
    for (const char *at = first; at <= last; ++at) {
        if (marks[beginningAt(at)] != 0
            && m_pieces.contains(QByteArray::fromRawData(at, pieceSize)))
            return all.mid(std::max<qsizetype>(0, at - first - 40), 40) + "…"; // before it
    }
    return {};
}

void TestHiddenSecrets::isSaidNowhereWhenPasted()
{
    QApplication::clipboard()->setText(QString::fromLatin1(m_string));
    trigger("pasteAction");
    auto *dialog = this->dialog<ImportDialog>();
    QVERIFY(dialog != nullptr);
    auto *edit = dialog->findChild<SecretEdit *>();
    QVERIFY(edit->text().size() > 300);
    QCOMPARE(said(), QByteArray());
    edit->setRevealed(true);
    QCOMPARE(said(), QByteArray());
    dialog->accept();
    QTRY_VERIFY(!m_library->ids().empty());
    QTRY_COMPARE(m_library->entry(m_library->ids().front())->state, SessionLibrary::State::Open);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QCOMPARE(said(), QByteArray());
    }
    trigger("copyStringAction");
    QTRY_VERIFY(m_clipboard->isHolding());
    QCOMPARE(said(), QByteArray());
    m_library->close(m_library->ids().front());
    QCOMPARE(said(), QByteArray());
}

void TestHiddenSecrets::isSaidNowhereWhenAFileIsOpen()
{
    m_window->openPaths({ m_copy->path() });
    QTRY_VERIFY(!m_library->ids().empty());
    QTRY_COMPARE(m_library->entry(m_library->ids().front())->state, SessionLibrary::State::Open);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QCOMPARE(said(), QByteArray());
    }
    tabs->setCurrentIndex(0);
    auto *reveal = m_window->findChild<KeyReveal *>();
    auto *button = reveal->findChild<QPushButton *>();
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_VERIFY(reveal->isRevealed());
    QCOMPARE(said(), QByteArray());
    QTest::mouseRelease(button, Qt::LeftButton);

    trigger("qrAction");
    auto *code = dialog<QrDialog>();
    QVERIFY(code != nullptr);
    auto *hold = code->findChild<QPushButton *>(u"revealQrButton"_s);
    QTest::mousePress(hold, Qt::LeftButton);
    QTRY_VERIFY(code->isRevealed());
    QCOMPARE(said(), QByteArray());
    QTest::mouseRelease(hold, Qt::LeftButton);
    code->reject();
    QCOMPARE(said(), QByteArray());
}

/// Errors repeat nothing of what was pasted.
void TestHiddenSecrets::isSaidNowhereWhenItIsNoString()
{
    for (const QByteArray &text :
         { m_string.left(200), m_string + "xyz", "?" + m_string, m_string.mid(1) }) {
        QApplication::clipboard()->setText(QString::fromLatin1(text));
        trigger("pasteAction");
        const QPointer<ImportDialog> dialog = this->dialog<ImportDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(said(), QByteArray());
        dialog->accept();
        QCOMPARE(said(), QByteArray());
        if (dialog != nullptr)
            dialog->reject();
    }
}

/// If it did not, the others would say nothing.
void TestHiddenSecrets::findsWhatIsSaid()
{
    QCOMPARE(said(), QByteArray());
    m_window->setToolTip(QString::fromLatin1(m_string.mid(100, 40)));
    QVERIFY(!said().isEmpty());
    m_window->setToolTip({});
    m_settings->setVaultPath(QString::fromLatin1(m_string));
    QVERIFY(!said().isEmpty());
    m_settings->setVaultPath({});
    QCOMPARE(said(), QByteArray());
    qWarning("%s", m_string.constData());
    QVERIFY(!said().isEmpty());
}

SESSIONARY_TEST(TestHiddenSecrets, QApplication)

} // namespace tst_hiddensecrets

#include "tst_hiddensecrets.moc"
