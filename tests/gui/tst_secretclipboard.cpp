// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/secretclipboard.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace sessionary;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace tst_secretclipboard {

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clipboard().clear(); }
    void givesTheTextToWhoeverPastes();
    void marksItAsASecret();
    void staysOutOfTheSelection();
    void countsDownAndClears();
    void clearsByHand();
    void leavesWhatSomebodyElsePutThere();
    void startsAnewWithEachCopy();
    void clearsAtTheEnd();
    void clearsOnceItWasPasted();

private:
    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
    static SecretBytes secret() { return SecretBytes(bytesOf("BAASsecret")); }
};

void TestSecretClipboard::givesTheTextToWhoeverPastes()
{
    SecretClipboard secrets(clipboard());
    secrets.copy(secret(), 30s);
    QVERIFY(secrets.isHolding());
    QCOMPARE(clipboard().text(), u"BAASsecret"_s);
    QCOMPARE(clipboard().mimeData()->data(u"text/plain;charset=utf-8"_s), QByteArray("BAASsecret"));
}

void TestSecretClipboard::marksItAsASecret()
{
    SecretClipboard secrets(clipboard());
    secrets.copy(secret(), 30s);
    const QMimeData *data = clipboard().mimeData();
    QVERIFY(data->hasFormat(u"x-kde-passwordManagerHint"_s));
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(data->formats().contains(u"application/x-nspasteboard-concealed-type"_s));
    for (const auto &[format, value] :
         { std::pair(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1"),
           std::pair(u"CanIncludeInClipboardHistory"_s, "0"),
           std::pair(u"CanUploadToCloudClipboard"_s, "0") }) {
        QVERIFY(data->formats().contains(format));
        QCOMPARE(data->data(format), QByteArray(value));
    }
}

void TestSecretClipboard::staysOutOfTheSelection()
{
    SecretClipboard secrets(clipboard());
    secrets.copy(secret(), 30s);
    QVERIFY(!clipboard().text(QClipboard::Selection).contains("BAAS"_L1));
}

void TestSecretClipboard::countsDownAndClears()
{
    SecretClipboard secrets(clipboard(), 10ms);
    const QSignalSpy counted(&secrets, &SecretClipboard::countedDown);
    const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy(secret(), 3s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(counted.size(), 3);
    QCOMPARE(counted.at(0).at(0).toInt(), 3);
    QCOMPARE(counted.at(2).at(0).toInt(), 1);
    QCOMPARE(clipboard().text(), QString());
    QVERIFY(!secrets.isHolding());
}

void TestSecretClipboard::clearsByHand()
{
    SecretClipboard secrets(clipboard());
    const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy(secret(), 30s);
    secrets.clear();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(clipboard().text(), QString());
    secrets.clear(); // there is nothing of ours any more
    QCOMPARE(cleared.size(), 1);
}

void TestSecretClipboard::leavesWhatSomebodyElsePutThere()
{
    SecretClipboard secrets(clipboard(), 10ms);
    const QSignalSpy replaced(&secrets, &SecretClipboard::replaced);
    const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
    secrets.copy(secret(), 2s);
    clipboard().setText(u"a shopping list"_s);
    QCOMPARE(replaced.size(), 1);
    QTest::qWait(50);
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(clipboard().text(), u"a shopping list"_s);
}

void TestSecretClipboard::startsAnewWithEachCopy()
{
    SecretClipboard secrets(clipboard(), 10ms);
    const QSignalSpy replaced(&secrets, &SecretClipboard::replaced);
    secrets.copy(secret(), 2s);
    secrets.copy(SecretBytes(bytesOf("another")), 5s);
    QCOMPARE(secrets.secondsLeft(), 5);
    QCOMPARE(clipboard().text(), u"another"_s);
    QCOMPARE(replaced.size(), 0);
    QTRY_COMPARE(clipboard().text(), QString());
}

void TestSecretClipboard::clearsAtTheEnd()
{
    {
        SecretClipboard secrets(clipboard());
        secrets.copy(secret(), 30s);
    }
    QCOMPARE(clipboard().text(), QString());

    clipboard().setText(u"a shopping list"_s);
    {
        const SecretClipboard secrets(clipboard());
    }
    QCOMPARE(clipboard().text(), u"a shopping list"_s);
}

void TestSecretClipboard::clearsOnceItWasPasted()
{
    SecretClipboard secrets(clipboard());
    const QSignalSpy pasted(&secrets, &SecretClipboard::pastedOnce);
    secrets.copy(secret(), 30s);
    QCOMPARE(clipboard().text(), u"BAASsecret"_s);
    QTest::qWait(700);
    QCOMPARE(clipboard().text(), u"BAASsecret"_s); // as often as somebody likes
    QCOMPARE(pasted.size(), 0);

    secrets.setOnce(true);
    QTest::qWait(700);
    QVERIFY(secrets.isHolding()); // nobody has
    QVERIFY(clipboard().mimeData()->hasFormat(u"text/plain"_s)); // to ask is not to paste
    QCOMPARE(pasted.size(), 0);
    QCOMPARE(clipboard().text(), u"BAASsecret"_s);
    QCOMPARE(clipboard().text(), u"BAASsecret"_s); // the same program, in another format
    QCOMPARE(pasted.size(), 1);
    QTRY_VERIFY(!secrets.isHolding());
    QCOMPARE(clipboard().text(), QString());
}

SESSIONARY_TEST(TestSecretClipboard, QApplication)

} // namespace tst_secretclipboard

#include "tst_secretclipboard.moc"
