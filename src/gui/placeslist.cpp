// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/placeslist.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/iconset.h"
#include "models/sessioncatalog.h"
#include "models/vaultkeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int placeIcon = 16;
constexpr int folderRole = Qt::UserRole;

/// The rows that are always there
enum Row { AllRow, FilesRow, MemoryRow, VaultRow, HeadingRow, LibraryRow, FirstFolderRow };

/// "bots", and more of the path where several folders have that name
QString shortNameOf(const QString &folder, const QStringList &all)
{
    const QString name = QFileInfo(folder).fileName();
    const auto isSame = [&](const QString &other) {
        return other != folder && QFileInfo(other).fileName() == name;
    };
    if (name.isEmpty())
        return folder;
    if (!std::ranges::any_of(all, isSame))
        return name;
    return QFileInfo(QFileInfo(folder).path()).fileName() + u'/' + name;
}

} // namespace

PlacesList::PlacesList(QWidget *parent)
    : QListWidget(parent)
{
    setIconSize({ placeIcon, placeIcon });
    setSpacing(1);
    setTextElideMode(Qt::ElideMiddle);
    viewport()->setBackgroundRole(QPalette::Window);
    addItems({ {}, {}, {}, tr("Vault") });
    addHeading(tr("Library"));
    addItem(tr("All folders"));
    setIcons();
    setCurrentRow(AllRow);
    connect(this, &QListWidget::currentRowChanged, this, &PlacesList::placeChanged);
    // A screen reader selects a row, and knows nothing of a current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = selectedItems(); !chosen.isEmpty())
            setCurrentItem(chosen.first());
    });
}

void PlacesList::addHeading(const QString &text)
{
    auto *heading = new QListWidgetItem(text, this);
    heading->setFont(titleFont(font(), 0.9));
    heading->setFlags(Qt::NoItemFlags);
    heading->setForeground(mutedTextColor(palette()));
    heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    heading->setSizeHint({ 0, fontMetrics().height() * 2 });
}

void PlacesList::setIcons()
{
    const std::pair<int, QString> icons[] {
        { AllRow, u"all"_s },   { FilesRow, u"file"_s },      { MemoryRow, u"memory"_s },
        { VaultRow, u"key"_s }, { LibraryRow, u"library"_s },
    };
    for (const auto &[row, name] : icons)
        item(row)->setIcon(symbolicIcon(name));
}

void PlacesList::setCounts(int all, int files, int unsaved)
{
    item(AllRow)->setText(tr("All open (%1)").arg(all));
    item(FilesRow)->setText(tr("Files (%1)").arg(files));
    item(MemoryRow)->setText(unsaved == 0 ? tr("In memory (%1)").arg(all - files)
                                          : tr("In memory (%1) ●").arg(all - files));
    item(MemoryRow)->setToolTip(
        unsaved == 0 ? QString() : tr("%n of them are kept nowhere else", nullptr, unsaved));
}

void PlacesList::setVault(const VaultKeeper &vault)
{
    using State = VaultKeeper::State;
    QString text = tr("Vault");
    if (vault.state() == State::Locked)
        text = tr("Vault (locked)");
    else if (vault.state() == State::Open)
        text = tr("Vault (%1)").arg(vault.items().size());
    item(VaultRow)->setText(text);
}

void PlacesList::setLibrary(const SessionCatalog &catalog)
{
    const QString chosen = place() == Place::Library ? folder() : QString();
    const QLocale locale;
    const QStringList &folders = catalog.folders();
    {
        const QSignalBlocker quiet(this);
        item(LibraryRow)
            ->setText(catalog.items().empty()
                          ? tr("All folders")
                          : tr("All folders (%1)").arg(locale.toString(catalog.items().size())));
        while (count() > FirstFolderRow + folders.size())
            delete takeItem(count() - 1);
        while (count() < FirstFolderRow + folders.size())
            addItem(new QListWidgetItem(symbolicIcon(u"open"_s), {}));
        for (int i = 0; i < int(folders.size()); ++i) {
            const QString &folder = folders[i];
            QListWidgetItem *row = item(FirstFolderRow + i);
            const QString name = named(shortNameOf(folder, folders));
            row->setText(catalog.isAway(folder)
                             ? tr("%1 (not there)").arg(name)
                             : tr("%1 (%2)").arg(name, locale.toString(catalog.countIn(folder))));
            row->setToolTip(printable(QDir::toNativeSeparators(folder)));
            row->setData(folderRole, folder);
        }
        const auto at = folders.indexOf(chosen);
        if (place() == Place::Library)
            setCurrentRow(at < 0 ? int(LibraryRow) : FirstFolderRow + int(at));
    }
    if (place() == Place::Library && folder() != chosen)
        Q_EMIT placeChanged();
}

PlacesList::Place PlacesList::place() const
{
    switch (currentRow()) {
    case FilesRow:
        return Place::Files;
    case MemoryRow:
        return Place::Memory;
    case VaultRow:
        return Place::Vault;
    default:
        return currentRow() >= LibraryRow ? Place::Library : Place::All;
    }
}

QString PlacesList::folder() const
{
    const QListWidgetItem *chosen = currentItem();
    return chosen != nullptr ? chosen->data(folderRole).toString() : QString();
}

void PlacesList::choose(Place place)
{
    switch (place) {
    case Place::All:
        return setCurrentRow(AllRow);
    case Place::Files:
        return setCurrentRow(FilesRow);
    case Place::Memory:
        return setCurrentRow(MemoryRow);
    case Place::Vault:
        return setCurrentRow(VaultRow);
    case Place::Library:
        return setCurrentRow(LibraryRow);
    }
}

} // namespace sessionary
