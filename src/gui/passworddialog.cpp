// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/passworddialog.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/fittext.h"
#include "gui/iconset.h"
#include "gui/plainbuttons.h"
#include "models/errortext.h"
#include "ui_passworddialog.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// What is pasted often has the end of its line behind it.
std::string_view withoutLineEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

} // namespace

PasswordDialog::PasswordDialog(SessionLibrary &library, SessionId id, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
    , m_library(library)
    , m_id(id)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Open"));
    removeIcons(*m_ui->buttonBox);
    m_ui->passwordEdit->setLineCount(1);
    m_ui->passwordEdit->setAccessibleName(tr("Password"));
    m_ui->outcomeIcon->setFixedWidth(outcomeIconSize);
    fitText(*this, { m_ui->reasonLabel });
    if (const SessionLibrary::Entry *entry = library.entry(id))
        m_ui->reasonLabel->setText(
            tr("“%1” is encrypted. Its password is used on this computer alone, and forgotten when "
               "the session is closed.")
                .arg(named(entry->name)));
    connect(m_ui->passwordEdit, &SecretEdit::edited, this, &PasswordDialog::check);
    connect(&library, &SessionLibrary::changed, this, [this](SessionId changed) {
        if (changed == m_id && m_isTrying)
            showOutcome();
    });
    connect(&library, &SessionLibrary::aboutToRemove, this, [this](SessionId removed) {
        if (removed == m_id)
            reject();
    });
    check();
    m_ui->passwordEdit->setFocus();
}

PasswordDialog::~PasswordDialog() = default;

void PasswordDialog::accept()
{
    const std::string_view typed = withoutLineEnd(m_ui->passwordEdit->text());
    if (m_isTrying || typed.empty())
        return;
    SecretBytes password(typed.size());
    std::ranges::copy(typed, password.bytes().begin());
    setTrying(true);
    m_library.setPasscode(m_id, std::move(password));
}

void PasswordDialog::done(int result)
{
    m_ui->passwordEdit->clear();
    QDialog::done(result);
}

void PasswordDialog::showOutcome()
{
    const SessionLibrary::Entry *entry = m_library.entry(m_id);
    setTrying(false);
    if (entry == nullptr || !entry->needsPasscode())
        return QDialog::accept(); // what else may be wrong is said where the session is shown
    m_ui->passwordEdit->selectAll();
    m_ui->passwordEdit->setFocus();
    say(Accent::Error, u"error"_s,
        errorText(entry->state == SessionLibrary::State::Failed
                      ? entry->error
                      : Error { ErrorCode::WrongPassword }));
}

void PasswordDialog::setTrying(bool isTrying)
{
    m_isTrying = isTrying;
    m_ui->passwordEdit->setEnabled(!isTrying);
    check();
    if (isTrying)
        say(Accent::Notice, u"key"_s, tr("Trying it. That can take a second."));
}

void PasswordDialog::check()
{
    const bool isEmpty = withoutLineEnd(m_ui->passwordEdit->text()).empty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!isEmpty && !m_isTrying);
    if (!m_isTrying)
        say(Accent::Notice, {}, {});
}

void PasswordDialog::say(Accent accent, const QString &icon, const QString &text)
{
    m_ui->outcomeIcon->setPixmap(
        icon.isEmpty() ? QPixmap()
                       : symbolicIcon(icon, accentColor(accent, palette()))
                             .pixmap(QSize(outcomeIconSize, outcomeIconSize), devicePixelRatioF()));
    m_ui->outcomeLabel->setText(text);
}

} // namespace sessionary
