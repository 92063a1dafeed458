// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/passphrasedialog.h"

#include "gui/appearance.h"
#include "gui/fittext.h"
#include "gui/plainbuttons.h"
#include "ui_passphrasedialog.h"

#include <QPushButton>

namespace sessionary {

namespace {

/// In bytes; no rule beyond that makes a phrase a good one.
constexpr std::size_t shortestPhrase = 8;

} // namespace

PassphraseDialog::PassphraseDialog(const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PassphraseDialog>())
{
    m_ui->setupUi(this);
    removeIcons(*m_ui->buttonBox);
    m_ui->reasonLabel->setText(reason);
    fitText(*this, { m_ui->reasonLabel });
    m_ui->firstEdit->setAccessibleName(tr("Pass phrase"));
    m_ui->secondEdit->setAccessibleName(tr("Pass phrase once more"));
    for (SecretEdit *edit : { m_ui->firstEdit, m_ui->secondEdit }) {
        edit->setLineCount(1);
        connect(edit, &SecretEdit::edited, this, &PassphraseDialog::check);
    }
    mute(m_ui->verdictLabel);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_ui->firstEdit->setFocus();
}

PassphraseDialog::~PassphraseDialog() = default;

SecretBytes PassphraseDialog::passphrase() const
{
    return SecretBytes(bytesOf(m_ui->firstEdit->text()));
}

void PassphraseDialog::check()
{
    const std::string_view first = m_ui->firstEdit->text();
    const std::string_view second = m_ui->secondEdit->text();
    const bool isLong = first.size() >= shortestPhrase;
    const bool isSame = first == second;
    m_ui->verdictLabel->setText(!isLong              ? tr("At least eight characters")
                                    : second.empty() ? tr("Type it once more")
                                    : !isSame        ? tr("The two are different")
                                                     : tr("The two are the same"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isLong && isSame);
}

} // namespace sessionary
