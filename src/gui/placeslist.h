// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListWidget>

namespace sessionary {

class SessionCatalog;
class VaultKeeper;

/// Where sessions are: those that are open, the vault, and below them the folders of the library.
class PlacesList : public QListWidget
{
    Q_OBJECT

public:
    enum class Place { All, Files, Memory, Vault, Library };

    explicit PlacesList(QWidget *parent = nullptr);

    /// Of the sessions that are open; \a unsaved: those that are nowhere but in memory
    void setCounts(int all, int files, int unsaved);
    void setVault(const VaultKeeper &vault);
    void setLibrary(const SessionCatalog &catalog);

    [[nodiscard]] Place place() const;
    /// Of the place Library: empty for all folders
    [[nodiscard]] QString folder() const;
    void choose(Place place);

Q_SIGNALS:
    void placeChanged();

private:
    void setIcons();
    void addHeading(const QString &text);
};

} // namespace sessionary
