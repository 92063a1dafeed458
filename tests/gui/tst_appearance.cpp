// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/stringformat.h"
#include "gui/anatomystrip.h"
#include "gui/appearance.h"
#include "gui/banner.h"
#include "gui/clearstyle.h"
#include "gui/desktoplookwatch.h"
#include "gui/iconset.h"
#include "gui/labelcolors.h"
#include "gui/librarybadge.h"
#include "gui/secretedit.h"
#include "gui/sessiondelegate.h"
#include "gui/settings.h"
#include "models/sessionlistmodel.h"
#include "privatebus.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

#include <cmath>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_appearance {

namespace {

constexpr qreal readable = 4.5;
constexpr qreal wellReadable = 7; // what high contrast promises
constexpr qreal visible = 3;

/// The contrast of two colours as WCAG counts it, 1 to 21, counted again
qreal contrastOf(const QColor &left, const QColor &right)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](float channel) {
            return channel <= 0.03928F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const qreal first = luminance(left) + 0.05;
    const qreal second = luminance(right) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// The ground of a picture, which most of it is, and what stands out most from it
std::pair<QColor, QColor> groundAndInk(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QColor ground;
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count > most) {
            most = *count;
            ground = QColor::fromRgb(count.key());
        }
    }
    QColor ink = ground;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const QColor color = QColor::fromRgb(count.key());
        if (contrastOf(color, ground) > contrastOf(ink, ground))
            ink = color;
    }
    return { ground, ink };
}

qreal contrastIn(const QImage &image)
{
    const auto [ground, ink] = groundAndInk(image);
    return contrastOf(ground, ink);
}

constexpr std::array grounds { QPalette::Window, QPalette::Base, QPalette::AlternateBase };

QByteArray say(const char *what, qreal found, qreal wanted)
{
    return QStringLiteral("%1: %2, and not %3")
        .arg(QLatin1StringView(what))
        .arg(found)
        .arg(wanted)
        .toUtf8();
}

} // namespace

#define VERIFY_CONTRAST(what, left, right, wanted)                                                 \
    do {                                                                                           \
        const qreal found = contrastOf(left, right);                                               \
        QVERIFY2(found >= (wanted), say(what, found, wanted).constData());                         \
    } while (false)

/// Colours, light, dark and of high contrast: what is text can be read, and what is not can be
/// seen. What is disabled is left out, as WCAG does.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void textCanBeRead_data() { addAppearances(); }
    void textCanBeRead();
    void bannersCanBeRead_data() { addAppearances(); }
    void bannersCanBeRead();
    void partsOfStringsCanBeRead_data() { addAppearances(); }
    void partsOfStringsCanBeRead();
    void rowsCanBeRead_data() { addAppearances(); }
    void rowsCanBeRead();
    void badgesCanBeRead_data();
    void badgesCanBeRead();
    void picturesCanBeSeen_data() { addAppearances(); }
    void picturesCanBeSeen();
    void focusCanBeSeen_data() { addAppearances(); }
    void focusCanBeSeen();
    void fieldsHaveEdges_data() { addAppearances(); }
    void fieldsHaveEdges();
    void iconsOfTheStyleCanBeSeen_data() { addAppearances(); }
    void iconsOfTheStyleCanBeSeen();
    void toolBarsLookAsFusionDrawsThem_data() { addAppearances(); }
    void toolBarsLookAsFusionDrawsThem();
    void labelsAreNotCut();
    void otherPalettesCanBeRead_data();
    void otherPalettesCanBeRead();
    void followsTheDesktop_data();
    void followsTheDesktop();
    void listensToThePortal_data();
    void listensToThePortal();
    void settingsKeepTheChoice_data() { addAppearances(); }
    void settingsKeepTheChoice();

private:
    static void addAppearances();
};

void TestAppearance::addAppearances()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("as a desktop without a palette") << Appearance::System;
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("high contrast, light") << Appearance::LightContrast;
    QTest::newRow("high contrast, dark") << Appearance::DarkContrast;
}

void TestAppearance::cleanup()
{
    apply(Appearance::System);
}

void TestAppearance::textCanBeRead()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const QPalette palette = QApplication::palette();
    const bool isStrong = appearance >= Appearance::LightContrast;
    QCOMPARE(isHighContrast(palette), isStrong);
    QCOMPARE(isDark(palette),
             appearance == Appearance::Dark || appearance == Appearance::DarkContrast);
    const qreal wanted = isStrong ? wellReadable : readable;
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] {
        { QPalette::WindowText, QPalette::Window },
        { QPalette::Text, QPalette::Base },
        { QPalette::Text, QPalette::AlternateBase },
        { QPalette::ButtonText, QPalette::Button },
        { QPalette::HighlightedText, QPalette::Highlight },
        { QPalette::ToolTipText, QPalette::ToolTipBase },
        { QPalette::PlaceholderText, QPalette::Base },
        { QPalette::Link, QPalette::Window },
        { QPalette::Link, QPalette::Base },
    };
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto &[text, ground] : pairs)
            VERIFY_CONTRAST(roles.valueToKey(text), palette.color(group, text),
                            palette.color(group, ground), wanted);
    }
    for (const auto ground : grounds) {
        VERIFY_CONTRAST("muted", mutedTextColor(palette), palette.color(ground), wanted);
        for (const Accent accent : { Accent::Good, Accent::Notice, Accent::Warning, Accent::Error })
            VERIFY_CONTRAST("accent", accentColor(accent, palette), palette.color(ground),
                            readable);
    }
}

void TestAppearance::bannersCanBeRead()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    loadResources();
    for (const Accent accent : { Accent::Good, Accent::Notice, Accent::Warning, Accent::Error }) {
        Banner banner;
        banner.resize(400, 60);
        banner.showMessage(accent, {});
        const QColor ground = banner.grab().toImage().pixelColor(200, 50);
        VERIFY_CONTRAST("text", banner.palette().color(QPalette::WindowText), ground, readable);
        VERIFY_CONTRAST("icon", accentColor(accent, banner.palette()), ground, visible);
    }
}

void TestAppearance::partsOfStringsCanBeRead()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const QPalette palette = QApplication::palette();
    const Session session { .dcId = 4, .testMode = false, .apiId = 7U, .userId = 5, .isBot = true };
    for (const FormatId format : { FormatId::Pyrogram, FormatId::Telethon }) {
        const Anatomy anatomy = findStringFormat(format)->anatomy(session);
        for (const StringPart &part : anatomy.parts)
            VERIFY_CONTRAST("part", palette.color(QPalette::Text),
                            AnatomyStrip::colorOf(part, palette), readable);
    }
}

/// As they are painted: a name, the mark of what is kept nowhere else, and what explains
void TestAppearance::rowsCanBeRead()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    loadResources();
    QStandardItemModel model(1, SessionListModel::ColumnCount);
    QTreeView view;
    SessionDelegate delegate;
    constexpr int large = 60; // so that letters have an inside
    QFont font = view.font();
    font.setPointSize(large);
    view.setFont(font);
    const QModelIndex name = model.index(0, SessionListModel::Name);
    model.setData(name, true, SessionListModel::UnsavedRole);
    model.setData(name, int(StorageKind::Memory), SessionListModel::StorageRole);
    const QModelIndex account = model.index(0, SessionListModel::Account);
    for (const QModelIndex &index : { name, account })
        model.setData(index, int(SessionLibrary::State::Opening), SessionListModel::StateRole);
    model.setData(account, u"IIIIIIII"_s);
    for (const QModelIndex &index : { name, account }) {
        for (const bool isSelected : { false, true }) {
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.font = font;
            option.fontMetrics = QFontMetrics(font);
            option.widget = &view;
            option.rect = QRect(0, 0, 700, 120);
            option.state.setFlag(QStyle::State_Selected, isSelected);
            option.state.setFlag(QStyle::State_Active);
            option.showDecorationSelected = true;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(option.palette.color(QPalette::Base));
            QPainter painter(&image);
            delegate.paint(&painter, option, index);
            painter.end();
            // the chip alone: its middle part at the end of the row
            const QRect inside = index == name ? QRect(440, 30, 230, 60) : image.rect();
            const qreal found = contrastIn(image.copy(inside));
            QVERIFY2(found >= readable,
                     say(isSelected ? "selected" : "row", found, readable).constData());
        }
    }
}

void TestAppearance::badgesCanBeRead_data()
{
    QTest::addColumn<QString>("library");
    for (const auto &library :
         { u"pyrogram"_s, u"kurigram"_s, u"telethon"_s, u"gramjs"_s, u"mtcute"_s, u"mtkruto"_s,
           u"gogram"_s, u"tdesktop"_s, u"teampgm"_s, u"electrogram"_s, u"tgnet"_s, u"gotd"_s })
        QTest::addRow("%s", qPrintable(library)) << library;
}

void TestAppearance::badgesCanBeRead()
{
    QFETCH(const QString, library);
    const QIcon badge = libraryBadge(library);
    const QSize size(256, 256);
    for (const QIcon::Mode mode : { QIcon::Normal, QIcon::Selected }) {
        const qreal found = contrastIn(badge.pixmap(size, mode).toImage());
        QVERIFY2(found >= readable, say("letters", found, readable).constData());
    }
    const QColor ground = groundAndInk(badge.pixmap(size).toImage()).first;
    for (const Appearance appearance : { Appearance::Light, Appearance::LightContrast }) {
        apply(appearance);
        VERIFY_CONTRAST("badge", ground, QApplication::palette().color(QPalette::Base), visible);
    }
}

void TestAppearance::picturesCanBeSeen()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const QPalette palette = QApplication::palette();
    for (int color = 1; color < labelColorCount; ++color) {
        for (const auto ground : { QPalette::Base, QPalette::AlternateBase })
            VERIFY_CONTRAST("label", labelColor(color, palette), palette.color(ground), visible);
        const QImage dot =
            labelColorIcon(color, palette).pixmap(QSize(64, 64), QIcon::Selected).toImage();
        VERIFY_CONTRAST("selected label", dot.pixelColor(32, 18),
                        palette.color(QPalette::Highlight), visible);
    }
    // the bars of a chart, on the line that they grow along
    const QColor track =
        blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.09);
    VERIFY_CONTRAST("bar", accentColor(Accent::Notice, palette), track, visible);
}

void TestAppearance::focusCanBeSeen()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                               QPalette::Button, QPalette::Highlight }) {
        const QColor color = palette.color(ground);
        VERIFY_CONTRAST("frame", ClearStyle::focusColor(palette, color), color, visible);
    }

    const std::unique_ptr<QStyle> style(new ClearStyle(u"fusion"_s));
    QWidget window;
    QLineEdit other(&window);
    QCheckBox check(u"x"_s, &window);
    QLineEdit edit(&window);
    QComboBox combo(&window);
    QSpinBox spin(&window);
    QPushButton button(&window);
    SecretEdit secret(&window);
    QTableView table(&window);
    QTabBar tabs(&window);
    tabs.addTab(u"Overview"_s);
    tabs.addTab(u"y"_s);
    QScrollArea area(&window);
    area.setFrameShape(QFrame::NoFrame);
    window.resize(400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_Tab); // a mouse has no need of a frame
    for (QWidget *widget : std::initializer_list<QWidget *> { &check, &edit, &combo, &spin, &button,
                                                              &secret, &table, &tabs, &area }) {
        widget->setStyle(style.get());
        widget->resize(100, 40);
        other.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(other.hasFocus());
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(widget->hasFocus());
        const QImage with = widget->grab().toImage();
        int framed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                framed += with.pixel(x, y) != without.pixel(x, y)
                        && contrastOf(with.pixelColor(x, y), palette.color(QPalette::Window))
                            >= visible
                    ? 1
                    : 0;
        }
        QVERIFY2(framed >= 40,
                 (widget->metaObject()->className() + QByteArray::number(framed)).constData());
    }
}

void TestAppearance::fieldsHaveEdges()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const std::unique_ptr<QStyle> style(new ClearStyle(u"fusion"_s));
    QWidget window;
    QPushButton button(&window);
    QLineEdit edit(&window);
    QCheckBox check(&window);
    const QColor ground = window.palette().color(QPalette::Window);
    for (QWidget *widget : std::initializer_list<QWidget *> { &button, &edit, &check }) {
        widget->setStyle(style.get());
        widget->resize(100, 40);
        const QImage image = widget->grab().toImage();
        qreal edge = 1;
        if (!isHighContrast(window.palette()) && widget != &check)
            continue; // what is on it tells what it is
        for (int x = 0; x < 4; ++x)
            edge = std::max(edge, contrastOf(image.pixelColor(x, 20), ground));
        QVERIFY2(edge >= visible, say("edge", edge, visible).constData());
    }
}

/// Fusion has pictures of its own there, which are dark on any ground.
void TestAppearance::iconsOfTheStyleCanBeSeen()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const std::unique_ptr<QStyle> style(new ClearStyle(u"fusion"_s));
    for (const auto icon :
         { QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_ToolBarVerticalExtensionButton,
           QStyle::SP_LineEditClearButton }) {
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        style->standardIcon(icon).paint(&painter, image.rect());
        painter.end();
        VERIFY_CONTRAST("icon", groundAndInk(image).second, ground, visible);
    }
}

void TestAppearance::toolBarsLookAsFusionDrawsThem()
{
    QFETCH(const Appearance, appearance);
    apply(appearance);
    const std::unique_ptr<QStyle> own(new ClearStyle(u"fusion"_s));
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    QMainWindow window;
    const QToolBar *toolBar = window.addToolBar(QString());
    const auto drawn = [&](const QStyle &style, const QStyleOptionToolBar &option) {
        QImage image(option.rect.size() + QSize(10, 10), QImage::Format_RGB32);
        image.fill(Qt::red); // where nothing is to be drawn
        QPainter painter(&image);
        style.drawControl(QStyle::CE_ToolBar, &option, &painter, toolBar);
        return image;
    };
    for (const auto area : { Qt::TopToolBarArea, Qt::BottomToolBarArea, Qt::LeftToolBarArea }) {
        for (const auto position : { QStyleOptionToolBar::OnlyOne, QStyleOptionToolBar::Beginning,
                                     QStyleOptionToolBar::Middle, QStyleOptionToolBar::End }) {
            QStyleOptionToolBar option;
            option.palette = QApplication::palette();
            option.rect = QRect(3, 4, 300, 37);
            option.state.setFlag(QStyle::State_Horizontal, area != Qt::LeftToolBarArea);
            option.toolBarArea = area;
            option.positionOfLine = position;
            QCOMPARE(drawn(*own, option), drawn(*fusion, option));
        }
    }
}

/// With an underlined letter in them they are wider.
void TestAppearance::labelsAreNotCut()
{
    const std::unique_ptr<QStyle> style(new ClearStyle(u"fusion"_s));
    QLineEdit edit;
    QLabel label(u"&To"_s);
    QFont font;
    font.setPointSize(40);
    label.setFont(font);
    label.setBuddy(&edit);
    label.setStyle(style.get());
    label.ensurePolished();
    const auto inkIn = [&](const QSize &size) {
        label.resize(size);
        const QImage image = label.grab().toImage();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink.width();
    };
    const QSize wide(label.sizeHint().width() + 100, label.sizeHint().height());
    QCOMPARE(inkIn(label.sizeHint()), inkIn(wide));
}

void TestAppearance::otherPalettesCanBeRead_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion") << QColor(0xef, 0xef, 0xef) << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("Breeze") << QColor(0xef, 0xf0, 0xf1) << QColor(0xfc, 0xfc, 0xfc)
                            << QColor(0x23, 0x26, 0x27);
    QTest::newRow("Breeze, dark") << QColor(0x2a, 0x2e, 0x32) << QColor(0x1b, 0x1e, 0x20)
                                  << QColor(0xfc, 0xfc, 0xfc);
    QTest::newRow("grey") << QColor(0xb0, 0xb0, 0xb0) << QColor(0xc8, 0xc8, 0xc8)
                          << QColor(Qt::black);
    QTest::newRow("grey, dark") << QColor(0x50, 0x50, 0x50) << QColor(0x40, 0x40, 0x40)
                                << QColor(Qt::white);
}

/// The desktop's own colours are taken as they are, and ours become what can be read on them.
void TestAppearance::otherPalettesCanBeRead()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    for (const QColor &ground : { window, base }) {
        VERIFY_CONTRAST("muted", mutedTextColor(palette), ground, readable);
        for (const Accent accent : { Accent::Good, Accent::Notice, Accent::Warning, Accent::Error })
            VERIFY_CONTRAST("accent", accentColor(accent, palette), ground, readable);
    }
}

void TestAppearance::followsTheDesktop_data()
{
    QTest::addColumn<DesktopLook>("look");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("strong");
    QTest::newRow("says nothing") << DesktopLook {} << false << false;
    QTest::newRow("light") << DesktopLook { .isDark = false } << false << false;
    QTest::newRow("dark") << DesktopLook { .isDark = true } << true << false;
    QTest::newRow("high contrast") << DesktopLook { .isHighContrast = true } << false << true;
    QTest::newRow("high contrast, dark")
        << DesktopLook { .isDark = true, .isHighContrast = true } << true << true;
}

void TestAppearance::followsTheDesktop()
{
    QFETCH(const DesktopLook, look);
    QFETCH(const bool, dark);
    QFETCH(const bool, strong);
    apply(Appearance::System, look);
    QCOMPARE(isDark(QApplication::palette()), dark);
    QCOMPARE(isHighContrast(QApplication::palette()), strong);
    apply(Appearance::Light, look); // what somebody chose counts more
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(!isHighContrast(QApplication::palette()));
}

using SettingGroups = QMap<QString, QVariantMap>;

namespace {

/// A desktop's portal
class Portal final : public QDBusVirtualObject
{
public:
    explicit Portal(SettingGroups groups)
        : m_groups(std::move(groups))
    {
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return message.member() == "ReadAll"_L1
            && connection.send(message.createReply(QVariant::fromValue(m_groups)));
    }

private:
    const SettingGroups m_groups;
};

} // namespace

void TestAppearance::listensToThePortal_data()
{
    const auto appearance = u"org.freedesktop.appearance"_s;
    QTest::addColumn<SettingGroups>("groups");
    QTest::addColumn<DesktopLook>("look");
    QTest::newRow("dark") << SettingGroups { { appearance, { { u"color-scheme"_s, 1U } } } }
                          << DesktopLook { .isDark = true };
    QTest::newRow("light") << SettingGroups { { appearance, { { u"color-scheme"_s, 2U } } } }
                           << DesktopLook { .isDark = false };
    QTest::newRow("contrast") << SettingGroups { { appearance, { { u"contrast"_s, 1U } } } }
                              << DesktopLook { .isHighContrast = true };
    QTest::newRow("GNOME's contrast") << SettingGroups { { u"org.gnome.desktop.a11y.interface"_s,
                                                           { { u"high-contrast"_s, true } } } }
                                      << DesktopLook { .isHighContrast = true };
    QTest::newRow("a theme of contrast") << SettingGroups {
        { u"org.gnome.desktop.interface"_s, { { u"gtk-theme"_s, u"HighContrastInverse"_s } } }
    } << DesktopLook { .isHighContrast = true };
}

void TestAppearance::listensToThePortal()
{
    const PrivateBus daemon;
    if (daemon.address().isEmpty())
        QSKIP("dbus-daemon is missing");
    QFETCH(const SettingGroups, groups);
    QFETCH(const DesktopLook, look);
    const auto disconnect = qScopeGuard([] {
        QDBusConnection::disconnectFromBus(u"window"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    });
    qDBusRegisterMetaType<SettingGroups>();
    auto desktop = QDBusConnection::connectToBus(daemon.address(), u"desktop"_s);
    Portal portal(groups);
    QVERIFY(desktop.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));

    DesktopLookWatch watch;
    const QSignalSpy changed(&watch, &DesktopLookWatch::changed);
    watch.listenTo(QDBusConnection::connectToBus(daemon.address(), u"window"_s));
    QTRY_COMPARE(watch.look(), look);
    QCOMPARE(changed.size(), 1);

    auto signal =
        QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    const uint scheme = look.isDark.value_or(false) ? 0 : 1;
    signal.setArguments({ u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                          QVariant::fromValue(QDBusVariant(scheme)) });
    QVERIFY(desktop.send(signal));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(watch.look().isDark, scheme == 1 ? std::optional(true) : std::nullopt);
    QCOMPARE(watch.look().isHighContrast, look.isHighContrast);
}

void TestAppearance::settingsKeepTheChoice()
{
    QFETCH(const Appearance, appearance);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.ini"_s);
    Settings(path).setAppearance(appearance);
    QCOMPARE(Settings(path).appearance(), appearance);
}

SESSIONARY_TEST(TestAppearance, QApplication)

} // namespace tst_appearance

#include "tst_appearance.moc"
