// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keypicture.h"
#include "gui/notifier.h"
#include "privatebus.h"
#include "support/fixtures.h"
#include "support/testmain.h"
#include "windowtest.h"

#include <QDBusConnection>
#include <QLabel>
#include <QSplitter>
#include <QTest>
#include <QToolBar>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_desktop {

/// What a desktop shows notifications with
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString summary;
        QString body;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/,
                const QString &summary, const QString &body, const QStringList & /*actions*/,
                const QVariantMap & /*hints*/, int /*timeout*/)
    {
        shown.push_back({ replaces, summary, body });
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// How the window fits into a desktop
class TestDesktop : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startWindow(); }
    void cleanup() { closeWindow(); }

    void foldsInASmallWindow();
    void remembersBothLayouts();
    void picturesAreTheSameForAKey();
    void picturesAreUnlikeForOthers();
    void showsThePictureOfTheKey();
    void saysThatWorkIsOver();
    void saysNothingWithoutADesktop();

private:
    [[nodiscard]] Qt::Orientation orientation() const
    {
        return find<QSplitter>("inspectorSplitter")->orientation();
    }
    static QImage picture(quint64 authKeyId)
    {
        return keyPicture(authKeyId, QPalette()).pixmap(QSize(40, 40)).toImage();
    }
};

void TestDesktop::foldsInASmallWindow()
{
    trigger("openExampleAction");
    QTRY_VERIFY(find<QWidget>("inspectorTabs")->isVisible());
    QCOMPARE(orientation(), Qt::Horizontal);
    m_window->resize(640, 480);
    QTRY_COMPARE(orientation(), Qt::Vertical);
    QCOMPARE(m_window->size(), QSize(640, 480)); // and not larger than was asked for
    const auto *inspector = find<QWidget>("inspector");
    const auto *list = find<QWidget>("listStack");
    QVERIFY(inspector->mapTo(m_window.get(), QPoint()).y()
            >= list->mapTo(m_window.get(), QPoint()).y() + list->height());
    for (const QWidget *part : { inspector, list }) {
        const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
        QVERIFY2(m_window->rect().contains(place), qPrintable(part->objectName()));
    }
    QCOMPARE(find<QToolBar>("toolBar")->toolButtonStyle(), Qt::ToolButtonIconOnly);
    m_window->resize(1320, 820);
    QTRY_COMPARE(orientation(), Qt::Horizontal);
}

void TestDesktop::remembersBothLayouts()
{
    auto *splitter = find<QSplitter>("inspectorSplitter");
    trigger("openExampleAction");
    QTRY_VERIFY(splitter->isVisible());
    splitter->setSizes({ 500, 300 });
    const QList<int> wide = splitter->sizes();
    m_window->resize(640, 480);
    QTRY_COMPARE(orientation(), Qt::Vertical);
    splitter->setSizes({ 100, 250 });
    const QList<int> folded = splitter->sizes();
    m_window->resize(1320, 820);
    QTRY_COMPARE(splitter->sizes(), wide);
    m_window->resize(640, 480);
    QTRY_COMPARE(splitter->sizes(), folded);
}

void TestDesktop::picturesAreTheSameForAKey()
{
    QCOMPARE(picture(0x5c947468da3d2019), picture(0x5c947468da3d2019));
}

void TestDesktop::picturesAreUnlikeForOthers()
{
    constexpr int keys = 500;
    QSet<QByteArray> pictures;
    for (int key = 0; key < keys; ++key) {
        const QImage image = picture(quint64(key));
        QVERIFY(!image.isNull());
        pictures.insert(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QVERIFY(pictures.size() >= keys - 2); // 12 colours of 32,768 shapes
}

void TestDesktop::showsThePictureOfTheKey()
{
    trigger("openExampleAction");
    auto *label = find<QLabel>("keyPicture");
    QTRY_VERIFY(label->isVisible());
    QVERIFY(!label->pixmap().isNull());
}

void TestDesktop::saysThatWorkIsOver()
{
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("there is no dbus-daemon");
    auto desktop = QDBusConnection::connectToBus(bus.address(), u"desktop"_s);
    NotificationServer server;
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &server,
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    auto *notifier = m_window->findChild<Notifier *>();
    QVERIFY(notifier != nullptr);
    notifier->setBus(QDBusConnection::connectToBus(bus.address(), u"program"_s));

    QTRY_VERIFY(QApplication::activeWindow() != nullptr);
    notifier->tell(Notifier::Outcome::Done); // somebody looks at it
    m_window->hide();
    QTRY_VERIFY(QApplication::activeWindow() == nullptr);
    notifier->tell(Notifier::Outcome::Done);
    QTRY_COMPARE(server.shown.size(), std::size_t(1));
    QCOMPARE(server.shown.front().replaces, 0U);
    // Anybody may read it: nothing of a session or a file is in it.
    QCOMPARE(server.shown.front().summary, u"Sessionary"_s);
    QCOMPARE(server.shown.front().body, u"What you asked for is done."_s);

    QTest::qWait(50); // the answer to the first
    notifier->tell(Notifier::Outcome::Failed);
    QTRY_COMPARE(server.shown.size(), std::size_t(2));
    QCOMPARE(server.shown.back().replaces, 7U);
    Q_EMIT server.ActionInvoked(7, u"default"_s);
    QTRY_VERIFY(m_window->isVisible());
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestDesktop::saysNothingWithoutADesktop()
{
    auto *notifier = m_window->findChild<Notifier *>();
    m_window->hide();
    notifier->tell(Notifier::Outcome::Done);
    notifier->setBus(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"dead"_s));
    notifier->tell(Notifier::Outcome::Failed);
    QDBusConnection::disconnectFromBus(u"dead"_s);
}

SESSIONARY_TEST(TestDesktop, QApplication)

} // namespace tst_desktop

#include "tst_desktop.moc"
