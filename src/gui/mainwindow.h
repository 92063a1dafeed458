// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/sessionfilter.h"
#include "models/sessionwatch.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class QDBusConnection;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Ui {
class MainWindow;
}

namespace sessionary {

class FilePicker;
class ImportDialog;
class InspectorPage;
class Keyring;
class Locker;
class Notifier;
class SecretClipboard;
class SessionCatalog;
class SessionListModel;
class SessionSaver;
class Settings;
class StringCopier;
class VaultKeeper;
class WindowLayout;
class WindowLock;
enum class Accent;
enum class HandOver;

/// What the window works with; all of it outlives the window.
struct Services
{
    SessionLibrary &library;
    SessionCatalog &catalog;
    VaultKeeper &vault;
    Locker &locker;
    Settings &settings;
    SecretClipboard &clipboard;
    FilePicker &picker;
    Keyring &keyring;
};

/// The window: places, the list of open sessions or of the library, and the inspector of the one
/// that is chosen.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens files, and the sessions in folders, and shows the first of them, or a vault.
    void openPaths(const QStringList &paths);
    /// Shows the vault, or how to get one.
    void showVault();
    /// Imports what is on the clipboard, if somebody agrees.
    void importClipboard();
    /// Opens what a client would take as the names of sessions, and shows the first of them.
    void openNames(const QStringList &names);
    void openExample();
    /// Tells through the desktop what is over while nobody looks at the window.
    void notifyThrough(const QDBusConnection &bus);
    /// A session that is a folder, or all sessions in it
    void openFolder();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // --- setting up
    void setUpToolBar();
    void setUpList();
    void setUpLibrary();
    void setUpVault(Keyring &keyring);
    void setUpLock();
    void setUpInspector();
    void setUpDoers();
    void connectActions();
    void saveLayout();
    void setIcons();

    // --- which session is shown
    [[nodiscard]] std::optional<SessionId> currentId() const;
    [[nodiscard]] std::vector<SessionId> selectedIds() const;
    [[nodiscard]] const SessionLibrary::Entry *currentEntry() const;
    void select(SessionId id);
    void showCurrent();
    void showPage();
    /// The inspector has no session, and says so.
    void showNothing();
    void showMessage(const SessionLibrary::Entry &entry);
    void showHeader(const SessionLibrary::Entry &entry);
    void showBanner(const SessionLibrary::Entry &entry);
    void notice(SessionId id, SessionWatch::Change change);
    void updatePlaces();
    void showPages();
    void showPlace();
    /// Opens what is chosen in the library or the vault, for as long as it is.
    void preview();
    [[nodiscard]] std::optional<SessionId> openChosen();
    [[nodiscard]] bool isLibraryShown() const;
    [[nodiscard]] bool isVaultShown() const;
    /// What is shown is not a list of open sessions.
    [[nodiscard]] bool isPreviewing() const { return isLibraryShown() || isVaultShown(); }
    void updateActions();
    void updateRecentMenu();

    // --- what is done with it
    void importString();
    ImportDialog *makeImportDialog();
    void acceptImport(const ImportDialog &dialog);
    void enterPassword();
    /// Looks for what is left of a damaged file, and shows that as a session to be saved.
    void rescue();
    void updateCopyMenu();
    void closeSession(SessionId id);
    void askToKeep(SessionId id, const std::function<void()> &then);
    void closeEverything();
    void tell(Accent accent, const QString &text);
    void addFolder();
    void removeFolder();
    void editLabel();
    void createVault();
    void openVault();
    void openVaultFile(const QString &path);
    void lockVault();
    /// What is shown goes, and comes back.
    void hideSessions();
    void showSessions();
    void keepInVault();
    void removeFromVault();
    void changePassphrase();
    /// Says so when it failed.
    void tellOutcome(const Result<void> &outcome);
    void showSettings();
    void showAbout();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    SessionLibrary &m_library;
    SessionCatalog &m_catalog;
    VaultKeeper &m_vault;
    Locker &m_locker;
    Settings &m_settings;
    SecretClipboard &m_clipboard;
    FilePicker &m_picker;

    WindowLayout *m_layout = nullptr;
    WindowLock *m_lock = nullptr;
    StringCopier *m_strings = nullptr;
    SessionSaver *m_saver = nullptr;
    Notifier *m_notifier = nullptr;
    SessionWatch *m_watch;
    SessionListModel *m_sessions;
    SessionFilter *m_filter;
    QLineEdit *m_searchEdit = nullptr;
    QList<FormatId> m_copyFormats; ///< those in the menu

    std::optional<SessionId> m_preview; ///< of the library or the vault
    QSet<quint32> m_ofVault; ///< sessions that are closed when it is locked
    bool m_isPreviewPassing = false; ///< it is closed when another one is chosen
    QTimer m_previewTimer;
    std::optional<SessionId> m_shown;
    QSet<InspectorPage *> m_upToDate; ///< pages that show m_shown as it is
    std::optional<SessionId> m_exampleId;
    /// What is to be said about a session once it is shown
    struct News
    {
        SessionId id {};
        Accent accent {};
        QString text;
    };
    std::optional<News> m_news;
    /// What was to be told while nothing could be
    std::optional<std::pair<Accent, QString>> m_untold;
    QList<std::function<void()>> m_postponed; ///< what was to be done then
    /// Why there is a banner that says what the shown session is like: it is said once, and can be
    /// closed, however often the session is read again.
    enum class State { Plain, Gone, Encrypted, Rescuable, Copy };
    State m_state = State::Plain;
    QTimer m_changedTimer; ///< runs while the header says that the session has changed
    bool m_isClosing = false;
};

} // namespace sessionary
