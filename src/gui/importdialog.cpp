// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/importdialog.h"

#include "gui/bidi.h"
#include "gui/fittext.h"
#include "gui/formatmenu.h"
#include "gui/iconset.h"
#include "gui/librarybadge.h"
#include "gui/plainbuttons.h"
#include "gui/qrcode.h"
#include "models/errortext.h"
#include "models/reasontext.h"
#include "models/sessiontext.h"
#include "ui_importdialog.h"

#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// What tells that the string is each of \a candidates: a sentence for one, a line each for several
QString reasonsText(const QList<FormatId> &candidates)
{
    QString text;
    for (const FormatId format : candidates) {
        const QString reason = stringReasonText(format);
        if (reason.isEmpty())
            continue;
        if (candidates.size() == 1)
            return u' ' + ImportDialog::tr("Recognised by: %1.").arg(reason);
        text += u"\n"_s + ImportDialog::tr("%1: %2.").arg(formatTitle(format), reason);
    }
    return text;
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->stringEdit->setPlaceholder(
        tr("Paste or type here. What is in this field is shown as dots and kept in protected "
           "memory."));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    removeIcons(*m_ui->buttonBox);
    m_ui->verdictIcon->setFixedWidth(outcomeIconSize);
    for (QLabel *value :
         { m_ui->accountValue, m_ui->dataCenterValue, m_ui->apiIdValue, m_ui->keyIdValue })
        alignToStart(*value);
    QSizePolicy kept = m_ui->previewFrame->sizePolicy(); // nothing jumps while somebody types
    kept.setRetainSizeWhenHidden(true);
    m_ui->previewFrame->setSizePolicy(kept);

    connect(m_ui->stringEdit, &SecretEdit::edited, this, &ImportDialog::look);
    connect(m_ui->formatCombo, &QComboBox::activated, this, &ImportDialog::lookAs);
    connect(m_ui->pasteButton, &QPushButton::clicked, m_ui->stringEdit, &SecretEdit::paste);
    connect(m_ui->pictureButton, &QPushButton::clicked, this, &ImportDialog::pictureRequested);
    connect(m_ui->clearButton, &QPushButton::clicked, m_ui->stringEdit, &SecretEdit::clear);
    connect(m_ui->revealButton, &QPushButton::pressed, this,
            [this] { m_ui->stringEdit->setRevealed(true); });
    connect(m_ui->revealButton, &QPushButton::released, this,
            [this] { m_ui->stringEdit->setRevealed(false); });
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_ui->stringEdit->setFocus();
    look();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::paste()
{
    m_ui->stringEdit->paste();
}

void ImportDialog::setText(std::string_view text)
{
    m_ui->stringEdit->setText(text);
}

void ImportDialog::readPicture(const QString &path)
{
    const auto text = readQrCode(path);
    if (!text)
        say(Accent::Error, u"error"_s, errorText(text.error()));
    else if (*text)
        m_ui->stringEdit->setText((*text)->text());
    else
        say(Accent::Warning, u"warning"_s, tr("There is no QR code to be read in that picture."));
}

Result<ImportedString> ImportDialog::imported() const
{
    return readString(m_ui->stringEdit->text(), m_preview.info.layout);
}

QString ImportDialog::name() const
{
    const QString name = m_ui->nameEdit->text().trimmed();
    return name.isEmpty() ? suggestedName(m_preview.info) : name;
}

void ImportDialog::done(int result)
{
    QDialog::done(result); // whoever listens takes the session now
    m_ui->stringEdit->clear();
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(*this);
}

void ImportDialog::look()
{
    m_preview = previewString(m_ui->stringEdit->text());
    const QSignalBlocker blocker(m_ui->formatCombo);
    m_ui->formatCombo->clear();
    for (const FormatId format : std::as_const(m_preview.candidates))
        m_ui->formatCombo->addItem(libraryBadge(QString::fromUtf8(nameOf(format).library)),
                                   formatTitle(format), int(format));
    tell();
}

void ImportDialog::lookAs()
{
    m_preview =
        previewString(m_ui->stringEdit->text(), FormatId(m_ui->formatCombo->currentData().toInt()));
    tell();
}

void ImportDialog::tell()
{
    showVerdict();
    showPreview();
    if (isVisible())
        growToFit(*this);
}

void ImportDialog::say(Accent accent, const QString &icon, const QString &text)
{
    m_ui->verdictIcon->setPixmap(
        symbolicIcon(icon, accentColor(accent, palette()))
            .pixmap(QSize(outcomeIconSize, outcomeIconSize), devicePixelRatioF()));
    m_ui->verdictLabel->setText(text);
}

void ImportDialog::showVerdict()
{
    const std::size_t length = m_ui->stringEdit->text().size();
    m_ui->lengthLabel->setText(length == 0 ? QString() : tr("%n characters", nullptr, int(length)));
    if (length == 0)
        return say(Accent::Notice, u"info"_s,
                   tr("Nothing is sent anywhere: a string is read on this computer alone."));
    if (m_preview.error)
        return say(Accent::Warning, u"warning"_s, errorText(*m_preview.error));

    QString text = tr("This is a session string of %1.").arg(formatTitle(*m_preview.info.layout));
    if (m_preview.candidates.size() > 1)
        text = tr("This can be read in more than one way. Choose what it is.");
    if (const QString dropped = droppedText(m_preview.dropped); !dropped.isEmpty())
        text += u' ' + tr("Left out: %1.").arg(dropped);
    text += reasonsText(m_preview.candidates);
    bool isDoubtful = m_preview.candidates.size() > 1;
    for (const Finding &finding : std::as_const(m_preview.info.findings)) {
        text += u'\n' + findingText(finding);
        isDoubtful = isDoubtful || severityOf(finding.code) != Severity::Info;
    }
    if (isDoubtful)
        say(Accent::Warning, u"warning"_s, text);
    else
        say(Accent::Good, u"ok"_s, text);
}

void ImportDialog::showPreview()
{
    const bool isRead = !m_preview.error.has_value();
    const SessionInfo &info = m_preview.info;
    const auto orUnknown = [&](const QString &text) {
        return text.isEmpty() ? tr("not in this string") : text;
    };
    m_ui->previewFrame->setVisible(isRead);
    m_ui->formatLabel->setVisible(m_preview.candidates.size() > 1);
    m_ui->formatCombo->setVisible(m_preview.candidates.size() > 1);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isRead);
    if (!isRead)
        return;
    m_ui->accountValue->setText(orUnknown(accountText(info)));
    m_ui->dataCenterValue->setText(orUnknown(dataCenterText(info)));
    m_ui->apiIdValue->setText(
        orUnknown(info.apiId.value_or(0) != 0 ? QString::number(*info.apiId) : QString()));
    m_ui->keyIdValue->setText(keyIdText(info));
    if (!m_isNamed)
        m_ui->nameEdit->setText(suggestedName(info));
}

} // namespace sessionary
