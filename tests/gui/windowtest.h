// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"
#include "gui/mainwindow.h"
#include "gui/secretclipboard.h"
#include "gui/settings.h"
#include "models/locker.h"
#include "models/sessioncatalog.h"
#include "models/sessionlibrary.h"
#include "models/vaultkeeper.h"
#include "testkeyring.h"
#include "testpicker.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sessionary::test {

/// All pages at once, so that what is on them is found by its name; the program makes each when
/// somebody looks at it.
inline void makePages(MainWindow &window)
{
    for (InspectorPage *page : window.findChildren<InspectorPage *>())
        page->ensureMade();
}

/// A test of the real window, with all that it works with, and a folder of its own for each case
class WindowTest : public QObject
{
protected:
    /// In a new folder
    void startWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openWindow();
    }

    /// In the folder that is there, as the program starts again
    void openWindow()
    {
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_library = std::make_unique<SessionLibrary>();
        m_catalog =
            std::make_unique<SessionCatalog>(m_folder->filePath(QStringLiteral("library.db")));
        m_vault = std::make_unique<VaultKeeper>();
        m_locker = std::make_unique<Locker>(*m_library, *m_vault);
        m_picker = std::make_unique<TestPicker>();
        m_clipboard = std::make_unique<SecretClipboard>(*QApplication::clipboard());
        m_window = std::make_unique<MainWindow>(Services { *m_library, *m_catalog, *m_vault,
                                                           *m_locker, *m_settings, *m_clipboard,
                                                           *m_picker, m_keyring });
        m_window->resize(1320, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        makePages(*m_window);
    }

    void closeWindow()
    {
        m_window.reset();
        m_clipboard.reset();
        m_locker.reset();
        m_vault.reset();
        m_catalog.reset();
        m_library.reset();
        QApplication::clipboard()->clear();
    }

    /// What the forms call it: a contract
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    /// The dialog of that kind that is there now; null when there is none
    template<typename T>
    T *dialog() const
    {
        for (T *candidate : m_window->findChildren<T *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<SessionCatalog> m_catalog;
    std::unique_ptr<VaultKeeper> m_vault;
    std::unique_ptr<Locker> m_locker;
    std::unique_ptr<TestPicker> m_picker;
    TestKeyring m_keyring;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sessionary::test
