// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto clipboardKey = u"clipboard/seconds"_s;
const auto pastesOnceKey = u"clipboard/once"_s;
const auto lockTimeKey = u"lock/minutes"_s;
const auto lockScreenKey = u"lock/screen"_s;
const auto lockMinimizedKey = u"lock/minimized"_s;
const auto appearanceKey = u"appearance"_s;
const auto languageKey = u"language"_s;
const auto stringKey = u"formats/string"_s;
const auto fileKey = u"formats/file"_s;
const auto remembersKey = u"recent/remember"_s;
const auto recentKey = u"recent/files"_s;
const auto keyringKey = u"vault/keyring"_s;
const auto vaultKey = u"vault/path"_s;
constexpr std::chrono::seconds usualClipboardTime { 30 };

struct AppearanceName
{
    Appearance appearance;
    QLatin1StringView name;
};
constexpr std::array appearanceNames {
    AppearanceName { Appearance::Light, "light"_L1 },
    AppearanceName { Appearance::Dark, "dark"_L1 },
    AppearanceName { Appearance::LightContrast, "light-contrast"_L1 },
    AppearanceName { Appearance::DarkContrast, "dark-contrast"_L1 },
};

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation)
        + u"/sessionary/sessionary.ini"_s;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path.isEmpty() ? usualPath() : path, QSettings::IniFormat)
{
}

std::chrono::seconds Settings::clipboardTime() const
{
    const std::chrono::seconds time(
        m_file.value(clipboardKey, qlonglong(usualClipboardTime.count())).toLongLong());
    return std::clamp(time, shortestClipboardTime, longestClipboardTime);
}

void Settings::setClipboardTime(std::chrono::seconds time)
{
    m_file.setValue(clipboardKey, qlonglong(time.count()));
    Q_EMIT clipboardTimeChanged(clipboardTime());
}

bool Settings::pastesOnce() const
{
    return m_file.value(pastesOnceKey, false).toBool();
}

void Settings::setPastesOnce(bool isOnce)
{
    m_file.setValue(pastesOnceKey, isOnce);
}

std::chrono::minutes Settings::lockTime() const
{
    const std::chrono::minutes time(m_file.value(lockTimeKey, 0).toLongLong());
    return std::clamp(time, std::chrono::minutes(0), longestLockTime);
}

void Settings::setLockTime(std::chrono::minutes time)
{
    m_file.setValue(lockTimeKey, qlonglong(time.count()));
    Q_EMIT lockTimeChanged();
}

bool Settings::locksWithScreen() const
{
    return m_file.value(lockScreenKey, true).toBool();
}

void Settings::setLocksWithScreen(bool locks)
{
    m_file.setValue(lockScreenKey, locks);
}

bool Settings::locksWhenMinimized() const
{
    return m_file.value(lockMinimizedKey, false).toBool();
}

void Settings::setLocksWhenMinimized(bool locks)
{
    m_file.setValue(lockMinimizedKey, locks);
}

Appearance Settings::appearance() const
{
    const QString name = m_file.value(appearanceKey).toString();
    const auto *known = std::ranges::find(appearanceNames, name, &AppearanceName::name);
    return known == appearanceNames.end() ? Appearance::System : known->appearance;
}

void Settings::setAppearance(Appearance appearance)
{
    const auto *known = std::ranges::find(appearanceNames, appearance, &AppearanceName::appearance);
    if (known == appearanceNames.end())
        m_file.remove(appearanceKey);
    else
        m_file.setValue(appearanceKey, QString(known->name));
    Q_EMIT appearanceChanged();
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_file.setValue(languageKey, code);
}

std::optional<FormatId> Settings::format(const QString &key) const
{
    return formatNamed(m_file.value(key).toString());
}

void Settings::setFormat(const QString &key, std::optional<FormatId> format)
{
    if (format)
        m_file.setValue(key, QString::fromLatin1(nameOf(*format).name));
    else
        m_file.remove(key);
}

std::optional<FormatId> Settings::preferredString() const
{
    return format(stringKey);
}

void Settings::setPreferredString(std::optional<FormatId> format)
{
    setFormat(stringKey, format);
}

std::optional<FormatId> Settings::preferredFile() const
{
    return format(fileKey);
}

void Settings::setPreferredFile(std::optional<FormatId> format)
{
    setFormat(fileKey, format);
}

bool Settings::remembersRecentFiles() const
{
    return m_file.value(remembersKey, true).toBool();
}

void Settings::setRemembersRecentFiles(bool remembers)
{
    m_file.setValue(remembersKey, remembers);
    if (!remembers)
        clearRecentFiles();
}

QStringList Settings::recentFiles() const
{
    return m_file.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    if (!remembersRecentFiles())
        return;
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(recentKey, QStringList(files.mid(0, maxRecentFiles)));
    Q_EMIT recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_file.remove(recentKey);
    Q_EMIT recentFilesChanged();
}

QString Settings::vaultPath() const
{
    return m_file.value(vaultKey).toString();
}

void Settings::setVaultPath(const QString &path)
{
    m_file.setValue(vaultKey, path);
}

bool Settings::isInKeyring(const QString &path) const
{
    return m_file.value(keyringKey).toStringList().contains(path);
}

void Settings::setInKeyring(const QString &path, bool isInKeyring)
{
    QStringList paths = m_file.value(keyringKey).toStringList();
    paths.removeAll(path);
    if (isInKeyring)
        paths.append(path);
    m_file.setValue(keyringKey, paths);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_file.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_file.setValue(u"layout/"_s + name, state);
}

Settings::Contents Settings::forgetEverything()
{
    Contents contents;
    const QStringList keys = m_file.allKeys();
    for (const QString &key : keys)
        contents.insert(key, m_file.value(key));
    m_file.clear();
    sync(); // nobody is to find it in the file
    announceEverything();
    return contents;
}

void Settings::restore(const Contents &contents)
{
    for (auto value = contents.cbegin(); value != contents.cend(); ++value)
        m_file.setValue(value.key(), value.value());
    announceEverything();
}

void Settings::announceEverything()
{
    Q_EMIT clipboardTimeChanged(clipboardTime());
    Q_EMIT lockTimeChanged();
    Q_EMIT appearanceChanged();
    Q_EMIT recentFilesChanged();
    Q_EMIT everythingChanged();
}

} // namespace sessionary
