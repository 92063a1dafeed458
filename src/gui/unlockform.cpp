// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/unlockform.h"

#include "gui/appearance.h"
#include "gui/iconset.h"
#include "models/errortext.h"
#include "ui_unlockform.h"

#include <QFocusEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int lockIconSize = 40;
constexpr int widestEdit = 28; ///< in ems: a phrase of several words

} // namespace

UnlockForm::UnlockForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnlockForm>())
{
    m_ui->setupUi(this);
    m_ui->formTitle->setFont(titleFont(font(), 1.2));
    m_ui->passphraseEdit->setLineCount(1);
    m_ui->passphraseEdit->setPlaceholder(tr("Pass phrase"));
    m_ui->passphraseEdit->setFixedWidth(fontMetrics().horizontalAdvance(u'M') * widestEdit);
    m_ui->passphraseEdit->installEventFilter(this);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &UnlockForm::request);
    connect(m_ui->passphraseEdit, &SecretEdit::edited, this, [this] {
        m_ui->outcomeLabel->clear();
        updateButton();
    });
}

UnlockForm::~UnlockForm() = default;

void UnlockForm::ask(const QString &title, const QString &text, Asks asks)
{
    m_asks = asks;
    m_ui->formTitle->setText(title);
    m_ui->formText->setText(text);
    m_ui->passphraseEdit->setVisible(asks == Asks::Passphrase);
    m_ui->unlockButton->setVisible(asks != Asks::Nothing);
    updateButton();
}

void UnlockForm::setPassphraseName(const QString &name)
{
    m_ui->passphraseEdit->setAccessibleName(name);
}

void UnlockForm::addButton(QPushButton *button)
{
    m_ui->buttonsLayout->insertWidget(m_ui->buttonsLayout->count() - 1, button);
}

SecretBytes UnlockForm::takePassphrase()
{
    SecretBytes typed(bytesOf(m_ui->passphraseEdit->text()));
    m_ui->passphraseEdit->clear();
    return typed;
}

void UnlockForm::showOutcome(const Result<void> &outcome)
{
    if (outcome)
        return m_ui->outcomeLabel->clear();
    m_ui->outcomeLabel->setText(outcome.error().code == ErrorCode::WrongPassword
                                    ? tr("That is another pass phrase.")
                                    : errorText(outcome.error()));
    setFocus();
}

void UnlockForm::showText(const QString &outcome)
{
    m_ui->outcomeLabel->setText(outcome);
}

void UnlockForm::request()
{
    if (m_asks == Asks::Click
        || (m_asks == Asks::Passphrase && !m_ui->passphraseEdit->text().empty()))
        Q_EMIT unlockRequested();
}

void UnlockForm::updateButton()
{
    m_ui->unlockButton->setEnabled(m_asks == Asks::Click || !m_ui->passphraseEdit->text().empty());
}

void UnlockForm::showIcon()
{
    m_ui->formIcon->setPixmap(symbolicIcon(u"key"_s, mutedTextColor(palette()))
                                  .pixmap(QSize(lockIconSize, lockIconSize), devicePixelRatioF()));
}

void UnlockForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showIcon();
}

void UnlockForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showIcon();
}

/// No focus proxy: Qt takes what is hidden in between out of Tab's way with it, and all the rest.
void UnlockForm::focusInEvent(QFocusEvent *event)
{
    switch (m_asks) {
    case Asks::Passphrase:
        return m_ui->passphraseEdit->setFocus(event->reason());
    case Asks::Click:
        return m_ui->unlockButton->setFocus(event->reason());
    case Asks::Nothing:
        focusNextChild();
        break;
    }
}

bool UnlockForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->passphraseEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            request();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sessionary
