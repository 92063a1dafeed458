// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/exportdialog.h"

#include "gui/appearance.h"
#include "gui/fittext.h"
#include "ui_exportdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

ExportDialog::ExportDialog(const PeerQuery &shown, qint64 count, std::optional<qint64> total,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_shown(shown)
{
    m_ui->setupUi(this);
    const QLocale locale;
    const bool isFiltered = !shown.text.isEmpty() || !shown.type.isEmpty();
    if (isFiltered)
        m_ui->peersCombo->addItem(tr("Those that are shown (%1)").arg(locale.toString(count)),
                                  true);
    m_ui->peersCombo->addItem(total ? tr("All (%1)").arg(locale.toString(*total)) : tr("All"),
                              false);
    m_ui->formatCombo->addItem(tr("CSV, for spreadsheets"), int(PeerFormat::Csv));
    m_ui->formatCombo->addItem(tr("JSON Lines, for programs"), int(PeerFormat::JsonLines));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setText(tr("&Save as…"));
    mute(m_ui->hashesLabel);
    fitText(*this, { m_ui->hashesLabel });
}

ExportDialog::~ExportDialog() = default;

PeerExport ExportDialog::choice() const
{
    PeerQuery query = m_shown;
    if (!m_ui->peersCombo->currentData().toBool()) {
        query.text.clear();
        query.type.clear();
    }
    return { .query = query,
             .format = PeerFormat(m_ui->formatCombo->currentData().toInt()),
             .detail =
                 m_ui->hashesCheck->isChecked() ? PeerDetail::WithAccessHash : PeerDetail::Plain };
}

QString suffixOf(PeerFormat format)
{
    return format == PeerFormat::JsonLines ? u"jsonl"_s : u"csv"_s;
}

PeerFormat formatOfFile(const QString &path, PeerFormat usual)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return PeerFormat::Csv;
    if (suffix == "jsonl"_L1 || suffix == "ndjson"_L1 || suffix == "json"_L1)
        return PeerFormat::JsonLines;
    return usual;
}

} // namespace sessionary
