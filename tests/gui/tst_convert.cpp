// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/banner.h"
#include "gui/batchdialog.h"
#include "gui/convertdialog.h"
#include "gui/importdialog.h"
#include "gui/passworddialog.h"
#include "gui/secretedit.h"
#include "gui/supplementdialog.h"
#include "models/batchconversion.h"
#include "models/planmodel.h"
#include "models/sessionlistmodel.h"
#include "storage/filestorage.h"
#include "storage/sessionfinder.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_convert {

namespace {

const auto telethonFixture = u"telethon/v7_full.session"_s;
const auto plainFixture = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;

/// Copies the folder \a name of the test data to \a path.
void copyFolder(const QString &name, const QString &path)
{
    const QDir source(dataFile(name));
    QDir().mkpath(path);
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = path + u'/' + source.relativeFilePath(files.next());
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(files.filePath(), target));
    }
}

QByteArray stringOfFormat(QLatin1StringView format)
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &string : strings) {
        if (string.value("format"_L1) == format)
            return string.value("string"_L1).toString().toLatin1();
    }
    return {};
}

} // namespace

/// Conversions, passwords and folders in the real window, driven as a person does.
class TestConvert : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsThePlan();
    void showsWhyThereIsNoPlan();
    void asksAndSaves();
    void takesNoAnswerForNone();
    void importDialogGrowsWithItsTexts();
    void convertsAStringInMemory();
    void saysWhereItCannotSave();
    void convertsSeveral();
    void answersForSeveral();
    void proposesNoFolderThatIsTaken();
    void cancelsABatch();
    void batchModelHolds();
    void planModelHolds();
    void opensWithThePassword();
    void opensAnEncryptedKey();
    void keepsThePasswordOutOfTexts();
    void opensSessionFolders();
    void findsTheSessionsInAFolder();
    void hidesWhatThereIsNot();
    void takesEveryStringApart();
    void worksByKeyboardAlone();

private:
    template<typename T>
    static T *in(const QWidget *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    template<typename T>
    T *trigger(const char *action) const
    {
        find<QAction>(action)->trigger();
        T *opened = nullptr;
        (void)QTest::qWaitFor([&] { return (opened = dialog<T>()) != nullptr; });
        return opened;
    }
    static QPushButton *saveButton(const QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static void choose(const QDialog *dialog, FormatId target)
    {
        auto *combo = in<QComboBox>(dialog, "targetCombo");
        combo->setCurrentIndex(combo->findData(int(target)));
    }
    [[nodiscard]] const SessionLibrary::Entry *current() const
    {
        const QModelIndex index = find<QTreeView>("sessionsView")->currentIndex();
        return m_library->entry(index.data(SessionListModel::IdRole).value<SessionId>());
    }
    void openAndWait(const QStringList &paths) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
};

void TestConvert::init()
{
    startWindow();
}

void TestConvert::cleanup()
{
    closeWindow();
}

void TestConvert::openAndWait(const QStringList &paths) const
{
    m_window->openPaths(paths);
    QTRY_VERIFY(std::ranges::none_of(m_library->ids(), [&](SessionId id) {
        return m_library->entry(id)->state == SessionLibrary::State::Opening;
    }));
}

void TestConvert::showsThePlan()
{
    const FixtureCopy copy(telethonFixture);
    const FolderState before(copy.folder());
    openAndWait({ copy.path() });
    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    choose(convert, FormatId::Pyrogram);
    auto *view = in<QTreeView>(convert, "planView");
    const auto *model = view->model();
    const auto text = [&](int row, int column) { return model->index(row, column).data(); };
    QTRY_COMPARE(text(0, PlanModel::Fate).toString(), u"Asked for"_s);
    QCOMPARE(text(0, PlanModel::What).toString(), u"Test mode"_s);
    QCOMPARE(text(1, PlanModel::What).toString(), u"Bot flag"_s);
    QCOMPARE(text(2, PlanModel::Fate).toString(), u"Lost"_s);
    QCOMPARE(text(model->rowCount() - 1, PlanModel::Fate).toString(), u"Kept"_s);
    QVERIFY(in<QLabel>(convert, "summaryLabel")->text().startsWith("2 asked for, "_L1));
    QVERIFY(in<QLabel>(convert, "noteLabel")->text().contains("bot flag"_L1));
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(!in<QCheckBox>(convert, "updateStateCheck")->isEnabled()); // no place for it

    choose(convert, FormatId::Kurigram); // which has one
    QVERIFY(in<QCheckBox>(convert, "updateStateCheck")->isEnabled());
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    QTest::keyClick(convert, Qt::Key_Escape);
    QTRY_VERIFY(dialog<ConvertDialog>() == nullptr);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestConvert::showsWhyThereIsNoPlan()
{
    const FixtureCopy copy(telethonFixture);
    openAndWait({ copy.path() });
    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    QVERIFY(QFile::remove(copy.path())); // while somebody thinks about it
    choose(convert, FormatId::Kurigram);
    QTRY_VERIFY(in<QLabel>(convert, "noteLabel")->text().contains("no such file"_L1));
    QVERIFY(!saveButton(convert)->isEnabled());
    QCOMPARE(in<QTreeView>(convert, "planView")->model()->rowCount(), 0);
}

void TestConvert::asksAndSaves()
{
    const FixtureCopy copy(telethonFixture);
    const FolderState before(copy.folder());
    openAndWait({ copy.path() });
    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    choose(convert, FormatId::Pyrogram);
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    m_picker->save = { path(u"made.session"_s) };
    saveButton(convert)->click();

    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    QVERIFY(m_picker->suggested.endsWith("v7_full_pyrogram.session"_L1));
    auto *ask = dialog<SupplementDialog>();
    const auto *ok = ask->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!in<QLineEdit>(ask, "userIdEdit")->isVisible()); // the session says it
    QCOMPARE(in<QComboBox>(ask, "testModeCombo")->currentIndex(), 0); // as its address tells
    QVERIFY(!ok->isEnabled());
    in<QComboBox>(ask, "isBotCombo")->setCurrentIndex(0);
    QVERIFY(ok->isEnabled());
    ask->accept();

    QTRY_COMPARE(m_library->ids().size(), size_t(2));
    QTRY_COMPARE(current()->state, SessionLibrary::State::Open);
    QCOMPARE(current()->name, u"made"_s); // the new one is shown
    QTRY_VERIFY(find<Banner>("sessionBanner")->isVisible());
    const QString banner = find<Banner>("sessionBanner")->text();
    QVERIFY(banner.contains("Pyrogram 3"_L1));
    QVERIFY(banner.contains("verified: key, fields and 8 peers"_L1));

    const auto info = (*FileStorage::create(path(u"made.session"_s)))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, FormatId::Pyrogram);
    QCOMPARE(info->userId, 6123456789);
    QCOMPARE(info->isBot, false);
    QCOMPARE(info->testMode, false);
    QCOMPARE(info->peers, 8);
    QCOMPARE(info->authKeyId, m_library->entry(m_library->ids().front())->info.authKeyId);
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestConvert::takesNoAnswerForNone()
{
    const FixtureCopy copy(telethonFixture);
    openAndWait({ copy.path() });
    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    m_picker->save = { path(u"made.session"_s) };
    saveButton(convert)->click();
    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    QTest::keyClick(dialog<SupplementDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(dialog<SupplementDialog>() == nullptr);
    QVERIFY(!QFile::exists(path(u"made.session"_s)));
    QCOMPARE(m_library->ids().size(), size_t(1));
}

/// At twice the size, two thirds of a usual screen are not enough for all that it says.
void TestConvert::importDialogGrowsWithItsTexts()
{
    ImportDialog dialog;
    dialog.resize(500, 200);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto isWhole = [&](const char *name) {
        const QWidget *widget = in<QWidget>(&dialog, name);
        return widget->height() >= widget->minimumSizeHint().height();
    };
    QVERIFY(isWhole("stringEdit"));
    dialog.setText(stringOfFormat("telethon"_L1).toStdString());
    QTRY_VERIFY(isWhole("nameEdit"));
    QVERIFY(isWhole("accountValue"));
}

void TestConvert::convertsAStringInMemory()
{
    auto *import = trigger<ImportDialog>("importAction");
    QVERIFY(import != nullptr);
    import->setText(stringOfFormat("telethon"_L1).toStdString());
    import->accept();
    QTRY_VERIFY(current() != nullptr && current()->state == SessionLibrary::State::Open);

    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    choose(convert, FormatId::Kurigram);
    QTRY_VERIFY(in<QLabel>(convert, "noteLabel")->text().contains("user ID"_L1));
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    m_picker->save = { path(u"kurigram.session"_s) };
    saveButton(convert)->click();
    QTRY_VERIFY(dialog<SupplementDialog>() != nullptr);
    auto *ask = dialog<SupplementDialog>();
    QVERIFY(in<QLineEdit>(ask, "userIdEdit")->isVisible());
    in<QLineEdit>(ask, "userIdEdit")->setText(u"5000000123"_s);
    in<QComboBox>(ask, "isBotCombo")->setCurrentIndex(1);
    in<QComboBox>(ask, "testModeCombo")->setCurrentIndex(0);
    ask->accept();
    QTRY_VERIFY(!current()->isUnsaved);
    const auto info = (*FileStorage::create(path(u"kurigram.session"_s)))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, FormatId::Kurigram);
    QCOMPARE(info->userId, 5000000123);
    QCOMPARE(info->isBot, true);
    QCOMPARE(m_library->ids().size(), size_t(1)); // it is that file now
    QTRY_COMPARE(current()->info.layout, FormatId::Kurigram);
}

void TestConvert::saysWhereItCannotSave()
{
    const FixtureCopy copy(plainFixture);
    openAndWait({ copy.path() });
    auto *convert = trigger<ConvertDialog>("convertAction");
    QVERIFY(convert != nullptr);
    choose(convert, FormatId::Telethon);
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    m_picker->save = { u"/no/such/folder/x.session"_s };
    saveButton(convert)->click();
    QTRY_VERIFY(find<Banner>("sessionBanner")->isVisible());
    QVERIFY(find<Banner>("sessionBanner")->text().contains("cannot be written"_L1));
    QCOMPARE(m_library->ids().size(), size_t(1));
}

void TestConvert::convertsSeveral()
{
    const FixtureCopy first(plainFixture);
    const FixtureCopy second(u"pyrogram-family/pyrogram-2.0.106/bot.session"_s);
    const FixtureCopy broken(u"damaged/truncated_half.session"_s);
    QDir(m_folder->path()).mkdir(u"out"_s);
    QVERIFY(QFile::copy(second.path(), path(u"out/bot.session"_s))); // in its way
    openAndWait({ first.path(), second.path(), broken.path() });
    find<QTreeView>("sessionsView")->selectAll();
    const FolderState before(second.folder());

    auto *batch = trigger<BatchDialog>("convertAction");
    QVERIFY(batch != nullptr);
    choose(batch, FormatId::Telethon);
    m_picker->folder = path(u"out"_s);
    QTest::mouseClick(in<QPushButton>(batch, "folderButton"), Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>(batch, "startButton"), Qt::LeftButton);
    const auto *model = in<QTreeView>(batch, "resultView")->model();
    const auto state = [&](int row) {
        return BatchConversion::State(
            model->index(row, 0).data(BatchConversion::StateRole).toInt());
    };
    QTRY_COMPARE(state(2), BatchConversion::State::Failed);
    QCOMPARE(state(0), BatchConversion::State::Done);
    QCOMPARE(state(1), BatchConversion::State::Failed);
    const auto result = [&](int row) {
        return model->index(row, BatchConversion::Result).data().toString();
    };
    QVERIFY(result(0).contains("verified"_L1));
    QVERIFY(result(1).contains("already"_L1));
    QVERIFY(!result(2).isEmpty());
    const auto made = (*FileStorage::create(path(u"out/user64.session"_s)))->describe();
    QVERIFY_RESULT(made);
    QCOMPARE(made->layout, FormatId::Telethon);
    QCOMPARE((*FileStorage::create(path(u"out/bot.session"_s)))->describe()->layout,
             FormatId::Pyrogram); // as it was
    QVERIFY_NO_TRACE(before, second.folder());

    QVERIFY(QFile::remove(path(u"out/bot.session"_s)));
    QTest::mouseClick(in<QPushButton>(batch, "startButton"), Qt::LeftButton); // what failed, again
    QTRY_COMPARE(state(2), BatchConversion::State::Failed); // that is the last of them
    QCOMPARE(state(1), BatchConversion::State::Done);
    QCOMPARE(in<QPushButton>(batch, "closeButton")->text(), u"Close"_s); // not "Cancel" any more
    QTest::mouseClick(in<QPushButton>(batch, "closeButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog<BatchDialog>() == nullptr);
}

void TestConvert::answersForSeveral()
{
    const FixtureCopy first(telethonFixture);
    const FixtureCopy second(u"telethon/v7_bot.session"_s);
    openAndWait({ first.path(), second.path() });
    find<QTreeView>("sessionsView")->selectAll();
    auto *batch = trigger<BatchDialog>("convertAction");
    QVERIFY(batch != nullptr);
    choose(batch, FormatId::Pyrogram);
    m_picker->folder = m_folder->path();
    QTest::mouseClick(in<QPushButton>(batch, "folderButton"), Qt::LeftButton);
    in<QComboBox>(batch, "accountCombo")->setCurrentIndex(2); // bots
    in<QComboBox>(batch, "environmentCombo")->setCurrentIndex(1); // production
    QTest::mouseClick(in<QPushButton>(batch, "startButton"), Qt::LeftButton);
    QTRY_COMPARE(in<QPushButton>(batch, "closeButton")->text(), u"Close"_s);
    const auto *model = in<QTreeView>(batch, "resultView")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY2(
            model->index(row, BatchConversion::Result).data().toString().contains("verified"_L1),
            qPrintable(model->index(row, BatchConversion::Result).data().toString()));
    const auto info = (*FileStorage::create(path(u"v7_full.session"_s)))->describe();
    QVERIFY_RESULT(info);
    QCOMPARE(info->isBot, true);
    QCOMPARE(info->testMode, false);
}

void TestConvert::proposesNoFolderThatIsTaken()
{
    const FixtureCopy first(plainFixture);
    QVERIFY(QFile::copy(first.path(), first.folder() + u"/second.session"_s));
    openAndWait({ first.path(), first.folder() + u"/second.session"_s });
    find<QTreeView>("sessionsView")->selectAll();
    auto *batch = trigger<BatchDialog>("convertAction");
    QVERIFY(batch != nullptr);
    QVERIFY(!in<QPushButton>(batch, "startButton")->isEnabled());
    m_picker->folder = m_folder->path();
    QTest::mouseClick(in<QPushButton>(batch, "folderButton"), Qt::LeftButton);
    QVERIFY(in<QPushButton>(batch, "startButton")->isEnabled());
}

void TestConvert::cancelsABatch()
{
    const FixtureCopy first(plainFixture);
    for (int i = 0; i < 20; ++i)
        QVERIFY(QFile::copy(first.path(), first.folder() + u"/copy%1.session"_s.arg(i)));
    openAndWait({ first.folder() });
    find<QTreeView>("sessionsView")->selectAll();
    auto *batch = trigger<BatchDialog>("convertAction");
    QVERIFY(batch != nullptr);
    m_picker->folder = m_folder->path();
    QTest::mouseClick(in<QPushButton>(batch, "folderButton"), Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>(batch, "startButton"), Qt::LeftButton);
    QCOMPARE(in<QPushButton>(batch, "closeButton")->text(), u"Cancel"_s);
    QTest::keyClick(batch, Qt::Key_Escape); // cancels, and does not close
    QVERIFY(batch->isVisible());
    QTRY_COMPARE(in<QPushButton>(batch, "closeButton")->text(), u"Close"_s);
    const auto *model = in<QTreeView>(batch, "resultView")->model();
    QCOMPARE(model->index(20, BatchConversion::Result).data().toString(), u"cancelled"_s);
    QTest::keyClick(batch, Qt::Key_Escape);
    QTRY_VERIFY(dialog<BatchDialog>() == nullptr);
}

void TestConvert::batchModelHolds()
{
    const FixtureCopy first(plainFixture);
    const FixtureCopy second(telethonFixture);
    openAndWait({ first.path(), second.path() });
    BatchConversion batch(*m_library);
    const QAbstractItemModelTester tester(&batch,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(&batch, &BatchConversion::finished);
    batch.setSessions(m_library->ids());
    QCOMPARE(batch.countExisting(first.folder()), 1);
    batch.start({ .format = FormatId::Kurigram }, m_folder->path());
    QVERIFY(finished.wait());
    QCOMPARE(batch.count(BatchConversion::State::Done), 1);
    QCOMPARE(batch.count(BatchConversion::State::Failed), 1); // nobody said whether it is a bot
    QCOMPARE(batch.finishedCount(), 2);
}

void TestConvert::planModelHolds()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    using Fate = PlanItem::Fate;
    model.setRows({ { Fate::Kept, u"auth key"_s, {} },
                    { Fate::Lost, u"port"_s, u"x"_s },
                    { Fate::Asked, u"user ID"_s, {} },
                    { Fate::Kept, u"peers"_s, u"3"_s } });
    QCOMPARE(model.summary(), u"1 asked for, 1 lost, 2 kept"_s);
    QCOMPARE(model.index(0, PlanModel::What).data().toString(), u"User ID"_s);
    QCOMPARE(model.index(3, PlanModel::What).data().toString(), u"Peers"_s);
    QCOMPARE(model.index(1, PlanModel::Detail).data().toString(), u"x"_s);
    model.setRows({});
    QCOMPARE(model.summary(), QString());
}

void TestConvert::opensWithThePassword()
{
    copyFolder(u"tdata/passcode_unicode"_s, path(u"tdata"_s));
    const FolderState before(path(u"tdata"_s));
    openAndWait({ path(u"tdata"_s) });
    QVERIFY(find<QPushButton>("passwordButton")->isVisible());
    QVERIFY(!find<QPushButton>("retryButton")->isVisible());
    QTest::mouseClick(find<QPushButton>("passwordButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog<PasswordDialog>() != nullptr);
    auto *ask = dialog<PasswordDialog>();
    auto *edit = in<SecretEdit>(ask, "passwordEdit");
    auto *ok = ask->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(edit->hasFocus() || ask->focusWidget() == edit);
    QVERIFY(!ok->isEnabled());

    QTest::keyClicks(edit, u"wrong"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(ask->isVisible()); // trying
    QTRY_VERIFY(in<QLabel>(ask, "outcomeLabel")->text().contains("not its password"_L1));
    QVERIFY(ask->isVisible());
    QVERIFY(edit->isEnabled());

    edit->setText("pässwörd🔑\n"); // pasted, with the end of its line
    QVERIFY(in<QLabel>(ask, "outcomeLabel")->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(dialog<PasswordDialog>() == nullptr);
    QCOMPARE(current()->state, SessionLibrary::State::Open);
    QVERIFY(current()->info.isLoggedIn());
    QVERIFY(!find<QAction>("passwordAction")->isEnabled());
    QVERIFY_NO_TRACE(before, path(u"tdata"_s));
}

void TestConvert::opensAnEncryptedKey()
{
    const FixtureCopy fernet(u"pyrogram-family/encrypted/fernet.session"_s);
    openAndWait({ fernet.path() });
    QVERIFY(!find<QAction>("passwordAction")->isEnabled()); // no password would help

    const auto name = u"pyrogram-family/encrypted/aes-gcm.session"_s;
    const FixtureCopy copy(name);
    openAndWait({ copy.path() });
    QTRY_COMPARE(current()->state, SessionLibrary::State::Open);
    auto *banner = find<Banner>("sessionBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!find<QAction>("copyStringAction")->isEnabled());
    QTest::mouseClick(in<QPushButton>(banner, "bannerActionButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog<PasswordDialog>() != nullptr);
    QTest::keyClick(dialog<PasswordDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(dialog<PasswordDialog>() == nullptr);
    QTRY_VERIFY(banner->isVisible()); // it is still so

    auto *ask = trigger<PasswordDialog>("passwordAction");
    QVERIFY(ask != nullptr);
    const QJsonObject encryption = fixture(name).value("encryption"_L1).toObject();
    in<SecretEdit>(ask, "passwordEdit")
        ->setText(encryption.value("password"_L1).toString().toStdString());
    ask->accept();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<PasswordDialog>() == nullptr, 20000);
    QVERIFY(current()->info.isLoggedIn());
    QVERIFY(!banner->isVisible());
    QVERIFY(find<QAction>("copyStringAction")->isEnabled());
}

void TestConvert::keepsThePasswordOutOfTexts()
{
    const FixtureCopy copy(u"go/gogram_secret.session"_s);
    openAndWait({ copy.path() });
    auto *ask = trigger<PasswordDialog>("passwordAction");
    QVERIFY(ask != nullptr);
    auto *edit = in<SecretEdit>(ask, "passwordEdit");
    edit->setText("pässwort");
    QCOMPARE(edit->accessibleDescription(), u"hidden, 8 characters"_s);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains("pässwort"_L1) && !label->text().contains(u"pässwort"_s));
    m_library->close(current()->id); // nothing is left to ask for
    QTRY_VERIFY(dialog<PasswordDialog>() == nullptr);
}

void TestConvert::opensSessionFolders()
{
    copyFolder(u"tdata/multi_3"_s, path(u"tdata"_s));
    copyFolder(u"gramjs/store_dc2"_s, path(u"store_dc2"_s));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path(u"tdata"_s)) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QTRY_COMPARE(m_library->ids().size(), size_t(3)); // its accounts
    QTRY_COMPARE(current()->name, u"tdata#0"_s);

    m_picker->folder = path(u"store_dc2"_s);
    find<QAction>("openFolderAction")->trigger();
    QTRY_COMPARE(m_library->ids().size(), size_t(4));
    QTRY_COMPARE(current()->state, SessionLibrary::State::Open);
    QCOMPARE(current()->info.layout, FormatId::GramJsStore);

    m_window->openNames({ path(u"tdata#2"_s) });
    QTRY_COMPARE(current()->account, 2);
}

void TestConvert::findsTheSessionsInAFolder()
{
    copyFolder(u"tdata/single"_s, path(u"all/tdata"_s));
    copyFolder(u"mtkruto/ls"_s, path(u"all/storage"_s));
    const QDir all(path(u"all"_s));
    const auto put = [&](const QString &source, const QString &name) {
        QVERIFY(all.mkpath(QFileInfo(name).path()));
        QVERIFY(QFile::copy(dataFile(source), all.filePath(name)));
    };
    put(plainFixture, u"deep/er/a.session"_s);
    put(plainFixture, u"b.session.OLD"_s);
    put(u"go/gotd_session.json"_s, u"gotd.json"_s);
    put(u"manifest.json"_s, u"package.json"_s);
    put(u"README.md"_s, u"README.md"_s);
    QVERIFY(QFile::link(all.path(), all.filePath(u"loop"_s)));
    const FolderState before(all.path());

    const FoundSessions found = findSessions(all.path());
    QStringList names;
    for (const QString &session : found.paths)
        names.append(all.relativeFilePath(session));
    const QStringList expected { u"b.session.OLD"_s, u"deep/er/a.session"_s, u"gotd.json"_s,
                                 u"storage"_s, u"tdata"_s };
    QCOMPARE(names, expected);
    QVERIFY(!found.isCut);
    QVERIFY_NO_TRACE(before, all.path());
    QCOMPARE(findSessions(path(u"all/tdata"_s)).paths, QStringList { path(u"all/tdata"_s) });
    QCOMPARE(findSessions(u"/no/such"_s).paths, QStringList { u"/no/such"_s });
}

void TestConvert::hidesWhatThereIsNot()
{
    const FixtureCopy json(u"go/gotd_session.json"_s);
    const FixtureCopy telethon(telethonFixture);
    auto *tabs = find<QTabWidget>("inspectorTabs");
    const int tables = tabs->indexOf(find<QWidget>("tablesPage"));
    openAndWait({ telethon.path() });
    QTRY_VERIFY(tabs->isTabVisible(tables));
    tabs->setCurrentIndex(tables);
    openAndWait({ json.path() });
    QTRY_VERIFY(!tabs->isTabVisible(tables));
    QVERIFY(tabs->currentIndex() != tables);
    tabs->setCurrentWidget(find<QWidget>("peersPage"));
    QTRY_VERIFY(find<QLabel>("countLabel")->text().contains("no place for peers"_L1));
    QVERIFY(!find<QLineEdit>("filterEdit")->isEnabled());

    openAndWait({ telethon.path() });
    QTRY_COMPARE(find<QLabel>("countLabel")->text(), u"8 peers"_s);
    const auto *peers = find<QTableView>("peersView");
    QVERIFY(!peers->isColumnHidden(4)); // Telethon keeps names
    QVERIFY(find<QLineEdit>("filterEdit")->isEnabled());
}

void TestConvert::takesEveryStringApart()
{
    const FixtureCopy telethon(telethonFixture);
    const FixtureCopy other(u"telethon/v7_bot.session"_s);
    const FixtureCopy grammers(u"grammers/grammers_v1.session"_s);
    auto *formats = find<QComboBox>("formatCombo");
    const auto *parts = find<QTableView>("partsView")->model();
    find<QTabWidget>("inspectorTabs")->setCurrentWidget(find<QWidget>("anatomyPage"));

    openAndWait({ telethon.path() });
    QTRY_COMPARE(formats->currentData().toInt(), int(FormatId::Telethon)); // its own first
    formats->setCurrentIndex(formats->findData(int(FormatId::Mtcute)));
    openAndWait({ other.path() });
    QCOMPARE(formats->currentData().toInt(), int(FormatId::Mtcute)); // the same library
    openAndWait({ grammers.path() });
    QTRY_COMPARE(formats->currentData().toInt(), int(FormatId::Grammers)); // only read, but its own
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        QVERIFY2(parts->rowCount() > 0, qPrintable(formats->currentText()));
    }
}

void TestConvert::worksByKeyboardAlone()
{
    const FixtureCopy copy(plainFixture);
    openAndWait({ copy.path() });
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog<ConvertDialog>() != nullptr);
    auto *convert = dialog<ConvertDialog>();
    auto *combo = in<QComboBox>(convert, "targetCombo");
    QVERIFY(combo->hasFocus() || convert->focusWidget() == combo);
    while (combo->currentData().toInt() != int(FormatId::Telethon))
        QTest::keyClick(combo, Qt::Key_Down);
    QTRY_VERIFY(saveButton(convert)->isEnabled());
    m_picker->save = { path(u"by_keys.session"_s) };
    QTest::keyClick(convert, Qt::Key_Return);
    QTRY_COMPARE(current()->name, u"by_keys"_s);
    QTRY_COMPARE(current()->info.layout, FormatId::Telethon);
}

SESSIONARY_TEST(TestConvert, QApplication)

} // namespace tst_convert

#include "tst_convert.moc"
