// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/filepicker.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilePicker)
};

QStringList nameFilters()
{
    return { Text::tr("Sessions (*.session)"), Text::tr("All files (*)") };
}

QFileDialog *makeDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(nameFilters());
    return dialog;
}

} // namespace

void DialogFilePicker::pickFilesToOpen(QWidget *parent,
                                       const std::function<void(const QStringList &)> &done)
{
    QFileDialog *dialog = makeDialog(parent, Text::tr("Open sessions"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, done);
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
    if (!info.path().isEmpty() && info.path() != "."_L1)
        dialog->setDirectory(info.path());
    dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, done);
    dialog->open();
}

} // namespace sessionary
