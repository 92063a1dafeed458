// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/labeldialog.h"

#include "core/printable.h"
#include "gui/appearance.h"
#include "gui/labelcolors.h"
#include "gui/plainbuttons.h"
#include "ui_labeldialog.h"

#include <QCompleter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNotes = 10'000;

} // namespace

LabelDialog::LabelDialog(const QString &fileName, const CatalogLabel &label,
                         const QStringList &tags, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LabelDialog>())
{
    m_ui->setupUi(this);
    removeIcons(*m_ui->buttonBox);
    mute(m_ui->whereLabel);
    m_ui->nameEdit->setPlaceholderText(printable(fileName));
    m_ui->nameEdit->setMaxLength(int(longestName));
    for (int color = 0; color < labelColorCount; ++color)
        m_ui->colorCombo->addItem(labelColorIcon(color, palette()), labelColorName(color));
    auto *completer = new QCompleter(tags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->tagsEdit->setCompleter(completer);
    const int line = fontMetrics().lineSpacing();
    m_ui->notesEdit->setMinimumHeight(line * 5);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'M') * 34);

    m_ui->nameEdit->setText(label.name);
    m_ui->colorCombo->setCurrentIndex(label.color < labelColorCount ? label.color : 0);
    m_ui->tagsEdit->setText(label.tags.join(u", "_s));
    m_ui->notesEdit->setPlainText(label.notes);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

LabelDialog::~LabelDialog() = default;

CatalogLabel LabelDialog::label() const
{
    CatalogLabel label { .name = m_ui->nameEdit->text().simplified(),
                         .color = m_ui->colorCombo->currentIndex(),
                         .notes = m_ui->notesEdit->toPlainText().left(longestNotes).trimmed() };
    const QStringList tags = m_ui->tagsEdit->text().split(u',');
    for (const QString &tag : tags) {
        if (const QString plain = tag.simplified();
            !plain.isEmpty() && !label.tags.contains(plain, Qt::CaseInsensitive))
            label.tags.append(plain);
    }
    return label;
}

} // namespace sessionary
