// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "core/bytes.h"
#include "gui/banner.h"
#include "gui/batchdialog.h"
#include "gui/commandpalette.h"
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
#include "gui/secretedit.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/supplementdialog.h"
#include "support/fixtures.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::test {

namespace {

constexpr int sceneTime = 20'000; ///< at most, in milliseconds
constexpr const char *scenePhrase = "correct horse battery";

const auto pyrogramScene = u"pyrogram-family/pyrogram-2.0.106/user64.session"_s;
const auto oldScene = u"pyrogram-family/pyrogram-1.4.0/user64.session"_s;
const auto botScene = u"pyrogram-family/pyrogram-2.0.106/bot.session"_s;
const auto telethonScene = u"telethon/v7_full.session"_s;
const auto encryptedScene = u"pyrogram-family/encrypted/aes-gcm.session"_s;

/// A session string of Telethon with a made-up key
std::string madeUpString()
{
    const QList<QJsonObject> strings = manifest(u"strings"_s);
    const auto found = std::ranges::find_if(strings, [](const QJsonObject &string) {
        return string.value("format"_L1) == "telethon"_L1;
    });
    return found->value("string"_L1).toString().toStdString();
}

} // namespace

Scenes::Scenes(Appearance appearance)
    : m_appearance(appearance)
{
    addPages();
    addLists();
    addVault();
    addDialogs();
    addMessages();
}

Scenes::~Scenes()
{
    closeWindow();
}

QWidget *Scenes::play(const Scene &scene)
{
    closeWindow();
    startWindow();
    apply(m_appearance, {});
    QWidget *shown = scene.show();
    QTest::qWait(150); // counting, painting
    return shown;
}

void Scenes::add(const char *name, const std::function<QWidget *()> &show)
{
    m_scenes.push_back({ QString::fromLatin1(name), show });
}

bool Scenes::wait(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, sceneTime);
}

QStringList Scenes::copies(const QStringList &fixtures)
{
    QStringList paths;
    for (const QString &fixture : fixtures) {
        const QString library = fixture.section(u'/', 0, -2).section(u'/', -1);
        const QString path =
            m_folder->filePath(u"sessions/"_s + library + u'-' + fixture.section(u'/', -1));
        putFixture(fixture, path);
        paths.append(path);
    }
    return paths;
}

bool Scenes::open(const QStringList &fixtures)
{
    m_window->openPaths(copies(fixtures));
    return wait([this] {
        return std::ranges::all_of(m_library->ids(), [this](SessionId id) {
            return m_library->entry(id)->state != SessionLibrary::State::Opening;
        });
    });
}

bool Scenes::openExample()
{
    trigger("openExampleAction");
    return wait([this] { return find<QAction>("copyStringAction")->isEnabled(); });
}

QWidget *Scenes::page(const char *name)
{
    if (!openExample())
        return nullptr;
    find<QTabWidget>("inspectorTabs")->setCurrentWidget(find<QWidget>(name));
    return m_window.get();
}

void Scenes::addPages()
{
    add("empty", [this] { return m_window.get(); });
    for (const char *name :
         { "overviewPage", "anatomyPage", "peersPage", "tablesPage", "healthPage" })
        add(name, [this, name] { return page(name); });
    add("folded", [this] {
        QWidget *window = page("overviewPage");
        m_window->resize(640, 480);
        return window;
    });
}

bool Scenes::fillLibrary()
{
    copies(
        { pyrogramScene, oldScene, botScene, telethonScene, u"damaged/flipped_magic.session"_s });
    putFixture(pyrogramScene, m_folder->filePath(u"sessions/the same login again.session"_s));
    m_picker->folder = m_folder->filePath(u"sessions"_s);
    trigger("addFolderAction");
    return wait([this] { return !m_catalog->items().empty() && !m_catalog->isScanning(); });
}

void Scenes::addLists()
{
    add("list", [this]() -> QWidget * {
        return open({ pyrogramScene, oldScene, botScene, telethonScene }) ? m_window.get()
                                                                          : nullptr;
    });
    add("longNames", [this]() -> QWidget * {
        const QString name = u"a very long name that somebody gave to a session "_s.repeated(4);
        const QString path = m_folder->filePath(name.trimmed() + u".session"_s);
        putFixture(telethonScene, path);
        m_window->openPaths({ path });
        return wait([this] { return find<QAction>("copyStringAction")->isEnabled(); })
            ? m_window.get()
            : nullptr;
    });
    add("libraryEmpty", [this] {
        find<PlacesList>("placesList")->choose(PlacesList::Place::Library);
        return m_window.get();
    });
    add("library", [this]() -> QWidget * {
        if (!fillLibrary())
            return nullptr;
        auto *view = find<QTreeView>("libraryView");
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        return wait([this] { return find<QWidget>("inspectorTabs")->isVisible(); }) ? m_window.get()
                                                                                    : nullptr;
    });
    add("libraryGrouped", [this]() -> QWidget * {
        if (!fillLibrary())
            return nullptr;
        find<QComboBox>("groupCombo")->setCurrentIndex(4); // by key
        return m_window.get();
    });
}

bool Scenes::createVault()
{
    find<PlacesList>("placesList")->choose(PlacesList::Place::Vault);
    m_vault->create(m_folder->filePath(u"my.vault"_s), SecretBytes(bytesOf(scenePhrase)), {});
    return wait([this] { return m_vault->state() == VaultKeeper::State::Open; });
}

void Scenes::addVault()
{
    add("vaultNone", [this] {
        find<PlacesList>("placesList")->choose(PlacesList::Place::Vault);
        return m_window.get();
    });
    add("vaultLocked", [this]() -> QWidget * {
        if (!createVault())
            return nullptr;
        find<QPushButton>("lockButton")->click();
        return m_window.get();
    });
    add("vaultOpen", [this]() -> QWidget * {
        if (!createVault() || !openExample())
            return nullptr;
        trigger("keepInVaultAction");
        if (!wait([this] { return m_vault->items().size() == 1; }))
            return nullptr;
        find<PlacesList>("placesList")->choose(PlacesList::Place::Vault);
        auto *view = find<QTreeView>("vaultView");
        view->setCurrentIndex(view->model()->index(0, 0));
        return m_window.get();
    });
    add("locked", [this]() -> QWidget * {
        if (!openExample())
            return nullptr;
        trigger("lockAction");
        return m_window.get();
    });
}

void Scenes::addDialogs()
{
    add("importEmpty", [this] { return ask<ImportDialog>("importAction"); });
    add("importString", [this]() -> QWidget * {
        auto *import = qobject_cast<ImportDialog *>(ask<ImportDialog>("importAction"));
        if (import == nullptr)
            return nullptr;
        import->setText(madeUpString());
        return import;
    });
    add("convert", [this]() -> QWidget * {
        return open({ telethonScene }) ? ask<ConvertDialog>("convertAction") : nullptr;
    });
    add("batch", [this]() -> QWidget * {
        if (!open({ pyrogramScene, oldScene, telethonScene }))
            return nullptr;
        find<QTreeView>("sessionsView")->selectAll();
        return ask<BatchDialog>("convertAction");
    });
    add("exportPeers", [this]() -> QWidget * {
        if (page("peersPage") == nullptr
            || !wait([this] { return find<QPushButton>("exportButton")->isEnabled(); }))
            return nullptr;
        return ask<ExportDialog>("exportPeersAction");
    });
    add("settings", [this] { return ask<SettingsDialog>("settingsAction"); });
    add("settingsStored", [this]() -> QWidget * {
        QWidget *settings = ask<SettingsDialog>("settingsAction");
        settings->findChild<QLineEdit *>(u"settingEdit"_s)->setText(m_catalog->path());
        return settings;
    });
    add("label", [this]() -> QWidget * {
        if (!fillLibrary())
            return nullptr;
        auto *view = find<QTreeView>("libraryView");
        view->setCurrentIndex(view->model()->index(0, 0));
        return wait([this] { return find<QAction>("labelAction")->isEnabled(); })
            ? ask<LabelDialog>("labelAction")
            : nullptr;
    });
    add("qr",
        [this]() -> QWidget * { return openExample() ? ask<QrDialog>("qrAction") : nullptr; });
    add("replace", [this]() -> QWidget * {
        if (!open({ telethonScene }))
            return nullptr;
        const QString path = m_folder->filePath(u"there.session"_s);
        putFixture(telethonScene, path);
        m_picker->save = { path };
        return ask<ReplaceDialog>("saveCopyAction");
    });
    add("supplement", [this]() -> QWidget * {
        return open({ oldScene }) ? ask<SupplementDialog>("copyStringAction") : nullptr;
    });
    add("password", [this]() -> QWidget * {
        return open({ encryptedScene }) ? ask<PasswordDialog>("passwordAction") : nullptr;
    });
    add("passphrase", [this]() -> QWidget * {
        find<PlacesList>("placesList")->choose(PlacesList::Place::Vault);
        m_picker->save = { m_folder->filePath(u"my.vault"_s) };
        find<QPushButton>("createVaultButton")->click();
        return wait([this] { return dialog<PassphraseDialog>() != nullptr; })
            ? dialog<PassphraseDialog>()
            : nullptr;
    });
    add("keep", [this]() -> QWidget * {
        auto *import = qobject_cast<ImportDialog *>(ask<ImportDialog>("importAction"));
        import->setText(madeUpString());
        import->accept();
        if (!wait([this] { return find<QAction>("copyStringAction")->isEnabled(); }))
            return nullptr;
        return ask<KeepDialog>("closeSessionAction");
    });
    add("commands", [this] { return ask<CommandPalette>("commandsAction"); });
    add("keys", [this] { return ask<ShortcutsDialog>("shortcutsAction"); });
    add("about", [this] { return ask<QMessageBox>("aboutAction"); });
}

void Scenes::addMessages()
{
    add("unreadable", [this]() -> QWidget * {
        return open({ u"damaged/flipped_magic.session"_s }) ? m_window.get() : nullptr;
    });
    add("encrypted",
        [this]() -> QWidget * { return open({ encryptedScene }) ? m_window.get() : nullptr; });
    add("copied", [this]() -> QWidget * {
        if (!openExample())
            return nullptr;
        trigger("copyStringAction");
        return wait([this] { return m_clipboard->isHolding(); }) ? m_window.get() : nullptr;
    });
    add("saved", [this]() -> QWidget * {
        if (!open({ telethonScene }))
            return nullptr;
        m_picker->save = { m_folder->filePath(u"copy.session"_s) };
        trigger("saveCopyAction");
        return wait([this] { return find<Banner>("sessionBanner")->isVisible(); }) ? m_window.get()
                                                                                   : nullptr;
    });
}

// --- what can be read

namespace {

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

bool isCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isOnlyIcon =
        tool != nullptr && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->autoRaise());
    return !isOnlyIcon && !button.text().isEmpty()
        && button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() > button.width();
}

bool isCut(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int text = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        if (bar.isTabVisible(tab) && bar.tabRect(tab).width() < text)
            return true;
    }
    return false;
}

bool isCut(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, &combo);
    const int icon =
        combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon > field.width();
}

template<typename T>
void collect(const QWidget &widget, QStringList &cut)
{
    for (const T *part : widget.findChildren<T *>()) {
        if (part->isVisible() && isCut(*part))
            cut.append(QString::fromLatin1(part->metaObject()->className()) + u' '
                       + part->objectName());
    }
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    collect<QLabel>(widget, cut);
    collect<QAbstractButton>(widget, cut);
    collect<QTabBar>(widget, cut);
    collect<QComboBox>(widget, cut);
    return cut;
}

} // namespace sessionary::test
