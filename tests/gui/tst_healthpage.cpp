// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/appearance.h"
#include "gui/banner.h"
#include "gui/healthpage.h"
#include "gui/iconset.h"
#include "support/fixtures.h"
#include "support/folderstate.h"
#include "support/otherprocess.h"
#include "support/testmain.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_healthpage {

namespace {

const auto soundPath = u"telethon/v7_bot.session"_s;
const auto halfMigratedPath = u"damaged/version_7_six_columns.session"_s;

/// A file that says another version than its columns, and nothing else
void forgetTakeout(const FixtureCopy &copy)
{
    OtherProcess client(copy.path(), "UPDATE sessions SET takeout_id = NULL");
    QVERIFY(client.isReady());
}

uint modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The page as the window has it: shown anew whenever its session changes
class Shown
{
public:
    explicit Shown(const QString &path)
        : m_id(m_library.openFile(path))
    {
        loadResources();
        QObject::connect(&m_library, &SessionLibrary::changed, &m_page,
                         [this](SessionId id) { m_page.inspect(m_library, id); });
        m_page.ensureMade();
        m_page.resize(500, 600);
        m_page.show();
    }

    [[nodiscard]] HealthPage &page() { return m_page; }
    [[nodiscard]] SessionLibrary &library() { return m_library; }

    [[nodiscard]] QString summary() const
    {
        return m_page.findChild<QLabel *>(u"summaryLabel"_s)->text();
    }
    /// The text of a finding; empty when it is not there
    [[nodiscard]] QString finding(const QString &code) const
    {
        const auto *area = m_page.findChild<QScrollArea *>(u"findingsArea"_s);
        const auto *label = area->widget()->findChild<QLabel *>(u"finding-"_s + code);
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        const auto *area = m_page.findChild<QScrollArea *>(u"findingsArea"_s);
        return area->widget()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] Banner *banner() const { return m_page.findChild<Banner *>(); }
    [[nodiscard]] QPushButton *bannerButton() const
    {
        const auto buttons = banner()->findChildren<QPushButton *>(u"bannerActionButton"_s);
        return buttons.isEmpty() ? nullptr : buttons.last();
    }

private:
    SessionLibrary m_library;
    HealthPage m_page;
    SessionId m_id;
};

} // namespace

/// The page Health, driven by keys and clicks.
class TestHealthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsWell();
    void showsTheWorstFirst();
    void makesAFilePrivateAndTakesItBack();
    void repairsANumberAndTakesItBack();
    void leavesAFileAloneThatIsInUse();
    void offersAConversion();
    void checksAgain();
    void staysWhenNothingIsNew();
    void saysWhyItCannotCheck();
    void findsTheSameKeyElsewhere();
    void dropsALateAnswer();
    void isReachedByKeys();
};

void TestHealthPage::saysThatAllIsWell()
{
    const FixtureCopy copy(soundPath);
    const FolderState before(copy.folder());
    Shown shown(copy.path());
    QTRY_COMPARE(shown.summary(), u"Nothing wrong was found"_s);
    QVERIFY(shown.page().findChild<QLabel *>(u"allIsWellLabel"_s)->isVisible());
    QVERIFY(!shown.finding(u"test-mode-inferred"_s).isEmpty()); // good to know
    QVERIFY(!shown.page().findChild<QProgressBar *>()->isVisible());
    QVERIFY(!shown.banner()->isVisible());
    QVERIFY_NO_TRACE(before, copy.folder());
}

void TestHealthPage::showsTheWorstFirst()
{
    const FixtureCopy copy(u"damaged/key_255_bytes.session"_s);
    QVERIFY(QFile::setPermissions(
        copy.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    Shown shown(copy.path());
    QTRY_COMPARE(shown.summary(), u"1 error, 2 warnings"_s); // the third is a takeout
    const auto *area = shown.page().findChild<QScrollArea *>(u"findingsArea"_s);
    const auto top = [&](const char16_t *name) {
        const auto *label = area->widget()->findChild<QLabel *>(QString::fromUtf16(name));
        return label == nullptr ? -1 : label->mapTo(area->widget(), QPoint()).y();
    };
    QTRY_VERIFY(top(u"group-error") < top(u"finding-key-wrong-length"));
    QVERIFY(top(u"finding-key-wrong-length") < top(u"group-warning"));
    QVERIFY(top(u"group-warning") < top(u"finding-permissions-too-open"));
    QVERIFY(top(u"finding-permissions-too-open") < top(u"group-info"));
    QVERIFY(shown.page().findChild<QLabel *>(u"allIsWellLabel"_s) == nullptr);
}

void TestHealthPage::makesAFilePrivateAndTakesItBack()
{
    const FixtureCopy copy(soundPath);
    QCOMPARE(::chmod(QFile::encodeName(copy.path()).constData(), 0664), 0);
    const QByteArray bytes = bytesOf(copy.path());
    Shown shown(copy.path());
    QTRY_VERIFY(shown.button(u"remedy-permissions-too-open"_s) != nullptr);
    QTest::keyClick(shown.button(u"remedy-permissions-too-open"_s), Qt::Key_Space);
    QTRY_COMPARE(shown.summary(), u"Nothing wrong was found"_s);
    QCOMPARE(modeOf(copy.path()), 0600U);
    QVERIFY(shown.banner()->isVisible());
    QCOMPARE(shown.banner()->text(), u"Only you may read the file now."_s);

    QTest::keyClick(shown.bannerButton(), Qt::Key_Space);
    QTRY_COMPARE(shown.banner()->text(), u"The file is as it was."_s);
    QTRY_VERIFY(!shown.finding(u"permissions-too-open"_s).isEmpty());
    QCOMPARE(modeOf(copy.path()), 0664U);
    QCOMPARE(bytesOf(copy.path()), bytes);
    QCOMPARE(QDir(copy.folder()).entryList(QDir::Files).size(), 1);
}

void TestHealthPage::repairsANumberAndTakesItBack()
{
    const FixtureCopy copy(halfMigratedPath);
    forgetTakeout(copy);
    const QByteArray bytes = bytesOf(copy.path());
    Shown shown(copy.path());
    QTRY_VERIFY(!shown.finding(u"schema-mismatch"_s).isEmpty());
    QVERIFY(shown.finding(u"takeout-trap"_s).isEmpty());
    QPushButton *repair = shown.button(u"remedy-schema-mismatch"_s);
    QVERIFY(repair != nullptr);
    QTest::keyClick(repair, Qt::Key_Space); // asks first
    QVERIFY(shown.banner()->isVisible());
    QCOMPARE(bytesOf(copy.path()), bytes);
    QTest::keyClick(shown.bannerButton(), Qt::Key_Space);

    QTRY_VERIFY(shown.banner()->text().contains("version 8"_L1));
    QTRY_VERIFY(shown.finding(u"schema-mismatch"_s).isEmpty());
    QCOMPARE(bytesOf(copy.path() + u".bak"_s), bytes);
    QCOMPARE(modeOf(copy.path() + u".bak"_s), 0600U);

    QTest::keyClick(shown.bannerButton(), Qt::Key_Space);
    QTRY_COMPARE(shown.banner()->text(), u"The file is as it was."_s);
    QTRY_VERIFY(!shown.finding(u"schema-mismatch"_s).isEmpty());
    QCOMPARE(QDir(copy.folder()).entryList(QDir::Files).size(), 2);
}

void TestHealthPage::leavesAFileAloneThatIsInUse()
{
    const FixtureCopy copy(halfMigratedPath);
    forgetTakeout(copy);
    Shown shown(copy.path());
    QTRY_VERIFY(shown.button(u"remedy-schema-mismatch"_s) != nullptr);
    OtherProcess client(copy.path(), "BEGIN IMMEDIATE");
    QVERIFY(client.isReady());
    QTest::keyClick(shown.button(u"remedy-schema-mismatch"_s), Qt::Key_Space);
    QTest::keyClick(shown.bannerButton(), Qt::Key_Space);
    QTRY_VERIFY(shown.banner()->text().startsWith("tst_healthpage ("_L1));
    QVERIFY(!QFile::exists(copy.path() + u".bak"_s));
    QTRY_VERIFY(!shown.finding(u"locked-by"_s).isEmpty());
    QVERIFY(shown.button(u"remedy-schema-mismatch"_s) == nullptr); // no longer safe
    QCOMPARE(client.run("COMMIT"), 0);
}

void TestHealthPage::offersAConversion()
{
    const FixtureCopy copy(u"telethon/v7_full.session"_s);
    Shown shown(copy.path());
    QTRY_VERIFY(shown.button(u"convert-takeout-trap"_s) != nullptr);
    QSignalSpy spy(&shown.page(), &HealthPage::conversionRequested);
    QTest::keyClick(shown.button(u"convert-takeout-trap"_s), Qt::Key_Space);
    QCOMPARE(spy.size(), 1);
}

void TestHealthPage::checksAgain()
{
    const FixtureCopy copy(soundPath);
    Shown shown(copy.path());
    QTRY_COMPARE(shown.summary(), u"Nothing wrong was found"_s);
    QVERIFY(QDir(copy.folder()).mkdir(u".git"_s));
    auto *again = shown.page().findChild<QPushButton *>(u"checkAgainButton"_s);
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(shown.summary(), u"Checking…"_s);
    QVERIFY(shown.page().findChild<QProgressBar *>()->isVisible());
    QVERIFY(!again->isEnabled());
    QTRY_COMPARE(shown.summary(), u"1 warning"_s);
    QVERIFY(shown.finding(u"in-git-tree"_s).contains(copy.folder()));
    QVERIFY(again->isEnabled());
}

void TestHealthPage::staysWhenNothingIsNew()
{
    const FixtureCopy copy(halfMigratedPath);
    forgetTakeout(copy);
    Shown shown(copy.path());
    QTRY_VERIFY(shown.button(u"remedy-schema-mismatch"_s) != nullptr);
    const QPointer<QPushButton> repair = shown.button(u"remedy-schema-mismatch"_s);
    QSignalSpy changed(&shown.library(), &SessionLibrary::changed);
    shown.library().reload(shown.library().ids().front());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(shown.summary(), u"1 error"_s); // and no word of another check
    const auto later = shown.library().diagnose(shown.library().ids().front());
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(repair);
}

void TestHealthPage::saysWhyItCannotCheck()
{
    const FixtureCopy copy(soundPath);
    Shown shown(copy.path());
    QTRY_COMPARE(shown.summary(), u"Nothing wrong was found"_s);
    QVERIFY(QFile::remove(copy.path()));
    QTest::mouseClick(shown.page().findChild<QPushButton *>(u"checkAgainButton"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.summary(), u"There is no such file."_s);
}

void TestHealthPage::findsTheSameKeyElsewhere()
{
    const FixtureCopy copy(soundPath);
    const FixtureCopy other(soundPath, u"its twin.session"_s);
    Shown shown(copy.path());
    QTRY_COMPARE(shown.summary(), u"Nothing wrong was found"_s);
    QSignalSpy changed(&shown.library(), &SessionLibrary::changed);
    QObject::disconnect(&shown.library(), nullptr, &shown.page(), nullptr);
    static_cast<void>(shown.library().openFile(other.path()));
    QTRY_COMPARE(changed.size(), 1);
    QTest::mouseClick(shown.page().findChild<QPushButton *>(u"checkAgainButton"_s), Qt::LeftButton);
    QTRY_VERIFY(shown.finding(u"same-key-open"_s).contains("its twin"_L1));
}

void TestHealthPage::dropsALateAnswer()
{
    const FixtureCopy sick(halfMigratedPath);
    Shown shown(sick.path());
    QTRY_VERIFY(!shown.finding(u"schema-mismatch"_s).isEmpty());
    shown.page().findChild<QPushButton *>(u"checkAgainButton"_s)->click();
    shown.page().forget();
    const auto later = shown.library().diagnose(shown.library().ids().front());
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
    QCOMPARE(shown.summary(), QString());
    QVERIFY(shown.finding(u"schema-mismatch"_s).isEmpty());
}

void TestHealthPage::isReachedByKeys()
{
    const FixtureCopy copy(halfMigratedPath);
    forgetTakeout(copy);
    Shown shown(copy.path());
    QTRY_VERIFY(shown.button(u"remedy-schema-mismatch"_s) != nullptr);
    shown.page().activateWindow();
    shown.page().findChild<QPushButton *>(u"checkAgainButton"_s)->setFocus();
    QTRY_VERIFY(shown.page().findChild<QPushButton *>(u"checkAgainButton"_s)->hasFocus());
    QPushButton *repair = shown.button(u"remedy-schema-mismatch"_s);
    for (int i = 0; i < 12 && !repair->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(repair->hasFocus());
}

SESSIONARY_TEST(TestHealthPage, QApplication)

} // namespace tst_healthpage

#include "tst_healthpage.moc"
