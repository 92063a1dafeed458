// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/replacedialog.h"

#include "core/printable.h"
#include "gui/fittext.h"
#include "gui/opendialog.h"
#include "ui_replacedialog.h"

#include <QFileInfo>

namespace sessionary {

ReplaceDialog::ReplaceDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReplaceDialog>())
{
    m_ui->setupUi(this);
    const QString name = printable(QFileInfo(path).fileName());
    m_ui->questionLabel->setText(
        tr("There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.")
            .arg(name));
    fitText(*this, { m_ui->questionLabel });
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT otherNameRequested();
    });
    m_ui->cancelButton->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

void writeWhereAllowed(const QString &path, QWidget *parent,
                       const std::function<void(IfExists)> &write,
                       const std::function<void()> &askForOtherName)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return write(IfExists::Refuse);
    auto *dialog = new ReplaceDialog(path, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [write] { write(IfExists::Replace); });
    QObject::connect(dialog, &ReplaceDialog::otherNameRequested, parent, askForOtherName);
    openDialog(dialog);
}

} // namespace sessionary
