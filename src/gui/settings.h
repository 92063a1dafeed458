// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/formatid.h"
#include "gui/appearance.h"

#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>

namespace sessionary {

/// What a person chose, in one file of their own. Paths at most, never anything out of a session.
class Settings : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shortestClipboardTime { 5 };
    static constexpr std::chrono::seconds longestClipboardTime { 600 };
    static constexpr int maxRecentFiles = 10;

    /// \a path: the file; the usual one of the user when it is empty
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);

    [[nodiscard]] std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    /// Pasted once, a string is taken from the clipboard.
    [[nodiscard]] bool pastesOnce() const;
    void setPastesOnce(bool isOnce);

    static constexpr std::chrono::minutes longestLockTime { 24 * 60 };
    /// How long nobody has to do anything until the program locks itself; 0: it never does
    [[nodiscard]] std::chrono::minutes lockTime() const;
    void setLockTime(std::chrono::minutes time);
    /// Together with the screen, and before the computer sleeps
    [[nodiscard]] bool locksWithScreen() const;
    void setLocksWithScreen(bool locks);
    [[nodiscard]] bool locksWhenMinimized() const;
    void setLocksWhenMinimized(bool locks);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// A code of languages(); empty: that of the desktop. It is taken with the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    /// What a string is copied as where nobody says, and a session converted to first; nothing:
    /// what suits the session
    [[nodiscard]] std::optional<FormatId> preferredString() const;
    void setPreferredString(std::optional<FormatId> format);
    [[nodiscard]] std::optional<FormatId> preferredFile() const;
    void setPreferredFile(std::optional<FormatId> format);

    [[nodiscard]] bool remembersRecentFiles() const;
    /// Turned off, the list is cleared as well.
    void setRemembersRecentFiles(bool remembers);
    /// The last opened first
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    /// Of the vault that was open last; empty: none
    [[nodiscard]] QString vaultPath() const;
    void setVaultPath(const QString &path);

    /// The desktop's keyring has the key of the vault \a path.
    [[nodiscard]] bool isInKeyring(const QString &path) const;
    void setInKeyring(const QString &path, bool isInKeyring);

    /// The places of windows, splitters and columns
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// Where all of it is kept
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Writes what was chosen.
    void sync() { m_file.sync(); }
    using Contents = QMap<QString, QVariant>;
    /// As in a program that is started for the first time. Returns what there was, for restore().
    Contents forgetEverything();
    void restore(const Contents &contents);

Q_SIGNALS:
    void clipboardTimeChanged(std::chrono::seconds time);
    void lockTimeChanged();
    void appearanceChanged();
    void recentFilesChanged();
    /// All of it may be other than before.
    void everythingChanged();

private:
    void announceEverything();
    [[nodiscard]] std::optional<FormatId> format(const QString &key) const;
    void setFormat(const QString &key, std::optional<FormatId> format);

    QSettings m_file;
};

} // namespace sessionary
