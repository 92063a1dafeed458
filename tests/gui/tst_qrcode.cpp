// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/companionplugin.h"
#include "gui/importdialog.h"
#include "gui/qrcode.h"
#include "gui/qrdialog.h"
#include "gui/secretedit.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QJsonObject>
#include <QLabel>
#include <QLibraryInfo>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_qrcode {

namespace {

const auto fixtureFile = u"telethon/v7_full.session"_s;

/// \a code as a picture, with the light that a reader wants around it
QImage pictureOf(const QrCode &code)
{
    constexpr int quiet = 4;
    QImage image(code.side + 2 * quiet, code.side + 2 * quiet, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            if (code.isDark(x, y))
                image.setPixel(x + quiet, y + quiet, 0xff000000);
        }
    }
    return image.scaled(image.size() * 5);
}

SecretBytes secret(const QByteArray &text)
{
    return SecretBytes(bytesOf({ text.constData(), std::size_t(text.size()) }));
}

} // namespace

/// Strings as QR codes: made by one library, read by another.
class TestQrCode : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startWindow(); }
    void cleanup() { closeWindow(); }
    void readsWhatItMade_data();
    void readsWhatItMade();
    void refusesWhatIsTooLong();
    void findsNothing();
    void takesNoOtherPluginForItsOwn();
    void showsItWhileTheButtonIsHeld();
    void importsOneFromAPicture();
};

void TestQrCode::readsWhatItMade_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    for (const QJsonObject &item : strings)
        QTest::newRow(qPrintable(item.value("name"_L1).toString()))
            << item.value("string"_L1).toString().toUtf8();
}

void TestQrCode::readsWhatItMade()
{
    QFETCH(const QByteArray, text);
    const auto code = makeQrCode(secret(text));
    QVERIFY_RESULT(code);
    const QString path = m_folder->filePath(u"code.png"_s);
    QVERIFY(pictureOf(*code).save(path));
    const auto read = readQrCode(path).value();
    QVERIFY(read.has_value());
    QVERIFY(*read == secret(text));
}

void TestQrCode::refusesWhatIsTooLong()
{
    QVERIFY_RESULT(makeQrCode(secret(QByteArray(2953, 'a'))));
    const auto refused = makeQrCode(secret(QByteArray(2954, 'a')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DoesNotFit);
}

void TestQrCode::findsNothing()
{
    QVERIFY(!readQrCode(m_folder->filePath(u"missing.png"_s)).value());
    QVERIFY(!readQrCode(dataFile(fixtureFile)).value());
    const QString path = m_folder->filePath(u"plain.png"_s);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(path));
    QVERIFY(!readQrCode(path).value());
}

void TestQrCode::takesNoOtherPluginForItsOwn()
{
    QVERIFY(companion() != nullptr);
    const QString drivers = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/sqldrivers"_s;
    for (const QString &path :
         { m_folder->filePath(u"missing.so"_s), drivers + u"/libqsqlite.so"_s }) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY(loadCompanion(path) == nullptr);
    }
}

void TestQrCode::showsItWhileTheButtonIsHeld()
{
    QVERIFY(!find<QAction>("qrAction")->isEnabled());
    m_window->openPaths({ dataFile(fixtureFile) });
    QTRY_VERIFY(find<QAction>("qrAction")->isEnabled());
    trigger("qrAction");
    auto *shown = dialog<QrDialog>();
    QVERIFY(shown != nullptr);
    const QString path = m_folder->filePath(u"screen.png"_s);
    QVERIFY(shown->grab().save(path));
    QVERIFY(!readQrCode(path).value());

    auto *button = shown->findChild<QPushButton *>(u"revealQrButton"_s);
    QTest::mousePress(button, Qt::LeftButton);
    QTRY_VERIFY(shown->isRevealed());
    QVERIFY(shown->grab().save(path));
    const auto read = readQrCode(path).value();
    QVERIFY(read.has_value());
    auto expected = m_library->exportString(m_library->ids().front(), FormatId::Telethon, {});
    QTRY_VERIFY(expected.isFinished());
    QVERIFY(*read == *expected.takeResult());

    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(!shown->isRevealed());
    QVERIFY(shown->grab().save(path));
    QVERIFY(!readQrCode(path).value());

    QTest::mousePress(button, Qt::LeftButton); // let go before it came
    QTest::mouseRelease(button, Qt::LeftButton);
    QTest::qWait(200);
    QVERIFY(!shown->isRevealed());

    QTest::mousePress(button, Qt::LeftButton);
    QTRY_VERIFY(shown->isRevealed());
    trigger("lockAction");
    QVERIFY(dialog<QrDialog>() == nullptr);
}

void TestQrCode::importsOneFromAPicture()
{
    const QByteArray text = manifest(u"strings"_s).first().value("string"_L1).toString().toUtf8();
    const auto code = makeQrCode(secret(text));
    QVERIFY_RESULT(code);
    const QString path = m_folder->filePath(u"code.png"_s);
    QVERIFY(pictureOf(*code).save(path));

    trigger("importAction");
    auto *import = dialog<ImportDialog>();
    auto *button = import->findChild<QPushButton *>(u"pictureButton"_s);
    const auto *verdict = import->findChild<QLabel *>(u"verdictLabel"_s);
    m_picker->open = { dataFile(fixtureFile) };
    button->click();
    QVERIFY(verdict->text().contains("no QR code"_L1));
    m_picker->open = { path };
    button->click();
    QVERIFY(import->findChild<SecretEdit *>()->text()
            == std::string_view(text.constData(), std::size_t(text.size())));
    import->accept();
    QCOMPARE(m_library->ids().size(), std::size_t(1));
}

SESSIONARY_TEST(TestQrCode, QApplication)

} // namespace tst_qrcode

#include "tst_qrcode.moc"
