// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/supplementdialog.h"

#include "gui/fittext.h"
#include "gui/plainbuttons.h"
#include "ui_supplementdialog.h"

#include <QPushButton>
#include <QRegularExpressionValidator>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Digits only; whether they are too many is said when they are
QValidator *digitsOnly(QObject *parent)
{
    return new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,13}"_s), parent);
}

} // namespace

SupplementDialog::SupplementDialog(SessionFields missing, const QString &purpose, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SupplementDialog>())
    , m_missing(missing)
{
    m_ui->setupUi(this);
    removeIcons(*m_ui->buttonBox);
    m_ui->reasonLabel->setText(purpose);
    fitText(*this, { m_ui->reasonLabel });
    m_ui->apiIdEdit->setValidator(digitsOnly(this));
    m_ui->userIdEdit->setValidator(digitsOnly(this));

    const auto show = [&](SessionField field, QWidget *label, QWidget *widget) {
        label->setVisible(missing.testFlag(field));
        widget->setVisible(missing.testFlag(field));
    };
    show(SessionField::ApiId, m_ui->apiIdLabel, m_ui->apiIdEdit);
    show(SessionField::UserId, m_ui->userIdLabel, m_ui->userIdEdit);
    show(SessionField::IsBot, m_ui->isBotLabel, m_ui->isBotCombo);
    show(SessionField::TestMode, m_ui->testModeLabel, m_ui->testModeCombo);
    show(SessionField::DcId, m_ui->dcLabel, m_ui->dcCombo);
    for (QComboBox *combo : { m_ui->isBotCombo, m_ui->testModeCombo, m_ui->dcCombo }) {
        combo->setPlaceholderText(tr("Choose…"));
        combo->setCurrentIndex(-1); // nothing is assumed
    }

    connect(m_ui->apiIdEdit, &QLineEdit::textChanged, this, &SupplementDialog::check);
    connect(m_ui->userIdEdit, &QLineEdit::textChanged, this, &SupplementDialog::check);
    for (QComboBox *combo : { m_ui->isBotCombo, m_ui->testModeCombo, m_ui->dcCombo })
        connect(combo, &QComboBox::currentIndexChanged, this, &SupplementDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

SupplementDialog::~SupplementDialog() = default;

void SupplementDialog::setAcceptText(const QString &text)
{
    setWindowTitle(QString(text).remove(u'&'));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(text);
}

void SupplementDialog::setSupplement(const SessionSupplement &supplement)
{
    if (supplement.apiId)
        m_ui->apiIdEdit->setText(QString::number(*supplement.apiId));
    if (supplement.userId)
        m_ui->userIdEdit->setText(QString::number(*supplement.userId));
    if (supplement.isBot)
        m_ui->isBotCombo->setCurrentIndex(*supplement.isBot ? 1 : 0);
    if (supplement.testMode)
        m_ui->testModeCombo->setCurrentIndex(*supplement.testMode ? 1 : 0);
    if (supplement.dcId)
        m_ui->dcCombo->setCurrentText(QString::number(*supplement.dcId));
}

SessionSupplement SupplementDialog::supplement() const
{
    SessionSupplement supplement;
    if (m_missing.testFlag(SessionField::ApiId))
        supplement.apiId = m_ui->apiIdEdit->text().toUInt();
    if (m_missing.testFlag(SessionField::UserId))
        supplement.userId = m_ui->userIdEdit->text().toLongLong();
    if (m_missing.testFlag(SessionField::IsBot))
        supplement.isBot = m_ui->isBotCombo->currentIndex() == 1;
    if (m_missing.testFlag(SessionField::TestMode))
        supplement.testMode = m_ui->testModeCombo->currentIndex() == 1;
    if (m_missing.testFlag(SessionField::DcId))
        supplement.dcId = m_ui->dcCombo->currentText().toLongLong();
    return supplement;
}

SessionFields SupplementDialog::askable()
{
    return SessionField::ApiId | SessionField::UserId | SessionField::IsBot | SessionField::TestMode
        | SessionField::DcId;
}

bool SupplementDialog::isComplete() const
{
    const auto isGiven = [&](SessionField field, bool isRight) {
        return !m_missing.testFlag(field) || isRight;
    };
    const qint64 apiId = m_ui->apiIdEdit->text().toLongLong();
    return isGiven(SessionField::ApiId,
                   apiId > 0 && apiId <= qint64(std::numeric_limits<quint32>::max()))
        && isGiven(SessionField::UserId, isUserId(m_ui->userIdEdit->text().toLongLong()))
        && isGiven(SessionField::IsBot, m_ui->isBotCombo->currentIndex() >= 0)
        && isGiven(SessionField::TestMode, m_ui->testModeCombo->currentIndex() >= 0)
        && isGiven(SessionField::DcId, m_ui->dcCombo->currentIndex() >= 0);
}

void SupplementDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
}

} // namespace sessionary
