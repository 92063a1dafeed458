// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/filepicker.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilePicker)
};

QStringList nameFilters(const QString &sessions)
{
    return { sessions, Text::tr("All files (*)") };
}

constexpr auto csvSuffix = "csv"_L1;
constexpr auto jsonLinesSuffix = "jsonl"_L1;

/// Peers are written as one of these, and the name of the file says as which.
void chooseTextFormats(QFileDialog &dialog, const QString &suffix)
{
    const QString csv = Text::tr("CSV (*.csv)");
    const QString jsonLines = Text::tr("JSON Lines (*.jsonl)");
    dialog.setWindowTitle(Text::tr("Export peers as"));
    dialog.setNameFilters({ csv, jsonLines });
    dialog.selectNameFilter(suffix == csvSuffix ? csv : jsonLines);
    dialog.setDefaultSuffix(suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog, csv](const QString &filter) {
                         dialog.setDefaultSuffix(filter == csv ? csvSuffix : jsonLinesSuffix);
                     });
}

class NameIconProvider final : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }

    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return Text::tr("Folder");
        return info.suffix() == "session"_L1 ? Text::tr("Session") : Text::tr("File");
    }
};

} // namespace

DialogFilePicker::DialogFilePicker()
    : m_icons(std::make_unique<NameIconProvider>())
{
}

DialogFilePicker::~DialogFilePicker() = default;

QFileDialog *DialogFilePicker::makeDialog(QWidget *parent, const QString &title) const
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(m_icons.get());
    dialog->setNameFilters(nameFilters(Text::tr("Sessions (*.session)")));
    return dialog;
}

void DialogFilePicker::pickFilesToOpen(QWidget *parent,
                                       const std::function<void(const QStringList &)> &done)
{
    QFileDialog *dialog = makeDialog(parent, Text::tr("Open sessions"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        nameFilters(Text::tr("Sessions (*.session *.session.OLD *.session.bak *.json *.vault)")));
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, done);
    dialog->open();
}

void DialogFilePicker::pickPicture(QWidget *parent,
                                   const std::function<void(const QString &)> &done)
{
    QFileDialog *dialog = makeDialog(parent, Text::tr("Choose a picture"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        nameFilters(Text::tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

void DialogFilePicker::pickFileToSave(QWidget *parent, const QString &suggested,
                                      const std::function<void(const QString &)> &done)
{
    const QFileInfo info(suggested);
    QFileDialog *dialog = makeDialog(parent, Text::tr("Save session as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asked by us, by name, with a backup
    dialog->setDefaultSuffix(u"session"_s);
    if (info.suffix() == "vault"_L1) {
        dialog->setDefaultSuffix(info.suffix());
        dialog->setNameFilters(nameFilters(Text::tr("Vaults (*.vault)")));
    }
    if (info.suffix() == csvSuffix || info.suffix() == jsonLinesSuffix)
        chooseTextFormats(*dialog, info.suffix());
    if (!info.path().isEmpty() && info.path() != "."_L1)
        dialog->setDirectory(info.path());
    dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

void DialogFilePicker::pickFolder(QWidget *parent, const QString &suggested,
                                  const std::function<void(const QString &)> &done)
{
    QFileDialog *dialog = makeDialog(parent, Text::tr("Choose a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

} // namespace sessionary
