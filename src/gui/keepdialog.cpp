// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keepdialog.h"

#include "gui/bidi.h"
#include "gui/fittext.h"
#include "ui_keepdialog.h"

namespace sessionary {

KeepDialog::KeepDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeepDialog>())
{
    m_ui->setupUi(this);
    m_ui->questionLabel->setText(
        tr("“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it "
           "somewhere.")
            .arg(named(name)));
    m_ui->noteLabel->hide();
    fitText(*this, { m_ui->questionLabel, m_ui->noteLabel });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &KeepDialog::saveRequested);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &KeepDialog::copyRequested);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &KeepDialog::discardRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->saveButton->setFocus();
}

KeepDialog::~KeepDialog() = default;

void KeepDialog::showCopied(int secondsLeft)
{
    m_ui->noteLabel->setText(
        tr("The string is on the clipboard for %n seconds, and gone when the program ends. Paste "
           "it where you keep it, then close the session.",
           nullptr, secondsLeft));
    m_ui->noteLabel->show();
    m_ui->discardButton->setText(tr("&Close session"));
}

void KeepDialog::showCleared()
{
    m_ui->noteLabel->setText(tr("The clipboard was cleared. If the string is not yet where you "
                                "keep it, copy it again."));
    m_ui->discardButton->setText(tr("&Discard"));
}

} // namespace sessionary
