// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/secretbytes.h"
#include "support/testmain.h"

#include <QTest>

using namespace sessionary;

namespace tst_secretbytes {

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMovedNotCopied();
    void comparesByContent();
    void printsOnlyItsSize();
    void truncatesAndOverwrites();
    void replacesWhatItHeld();
};

void TestSecretBytes::isMovedNotCopied()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
    static_assert(!std::is_copy_assignable_v<SecretBytes>);
    static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);

    SecretBytes first(bytesOf("secret"));
    const quint8 *data = first.bytes().data();
    const SecretBytes second(std::move(first));
    QCOMPARE(second.bytes().data(), data);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

void TestSecretBytes::comparesByContent()
{
    QVERIFY(SecretBytes(bytesOf("secret")) == SecretBytes(bytesOf("secret")));
    QVERIFY(SecretBytes(bytesOf("secret")) != SecretBytes(bytesOf("secreT")));
    QVERIFY(SecretBytes(bytesOf("secret")) != SecretBytes(bytesOf("secre")));
    QVERIFY(SecretBytes() == SecretBytes());
    QVERIFY(SecretBytes(4).isAllZero());
    QVERIFY(!SecretBytes(bytesOf("x")).isAllZero());
}

void TestSecretBytes::printsOnlyItsSize()
{
    QString printed;
    QDebug(&printed) << SecretBytes(bytesOf("secret"));
    QCOMPARE(printed.trimmed(), QStringLiteral("SecretBytes(6 bytes)"));
}

void TestSecretBytes::truncatesAndOverwrites()
{
    SecretBytes secret(bytesOf("secret"));
    const quint8 *data = secret.bytes().data();
    secret.truncate(2);
    QCOMPARE(secret.text(), std::string_view("se"));
    QCOMPARE(data[2], quint8(0)); // the memory is still ours
    secret.truncate(10);
    QCOMPARE(secret.size(), std::size_t(2));
}

void TestSecretBytes::replacesWhatItHeld()
{
    SecretBytes secret(bytesOf("first"));
    secret = SecretBytes(bytesOf("second"));
    QCOMPARE(secret.text(), std::string_view("second"));
    secret.clear();
    QVERIFY(secret.isEmpty());
    QVERIFY(secret.clone().isEmpty());
}

SESSIONARY_TEST(TestSecretBytes, QCoreApplication)

} // namespace tst_secretbytes

#include "tst_secretbytes.moc"
