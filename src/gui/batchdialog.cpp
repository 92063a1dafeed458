// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/batchdialog.h"

#include "core/printable.h"
#include "gui/filepicker.h"
#include "gui/formatmenu.h"
#include "gui/librarybadge.h"
#include "gui/plandelegate.h"
#include "ui_batchdialog.h"

#include <QDir>
#include <QHeaderView>
#include <QScreen>

namespace sessionary {

namespace {

constexpr QSize usualSize(64, 44); // in the widths of an M
constexpr QSize smallestTable(30, 12);

/// The second and the third choice of a combo box whose first is "nobody says"
std::optional<bool> choice(const QComboBox &combo, bool second)
{
    if (combo.currentIndex() <= 0)
        return std::nullopt;
    return combo.currentIndex() == 1 ? second : !second;
}

} // namespace

BatchDialog::BatchDialog(SessionLibrary &library, FilePicker &picker,
                         const std::vector<SessionId> &ids, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BatchDialog>())
    , m_picker(picker)
    , m_batch(new BatchConversion(library, this))
{
    m_ui->setupUi(this);
    m_batch->setSessions(ids);
    if (m_batch->countExisting(folder) == 0)
        m_folder = folder;
    const QList<FormatId> targets = fileTargets();
    for (const FormatId target : targets)
        m_ui->targetCombo->addItem(libraryBadge(QString::fromUtf8(nameOf(target).library)),
                                   layoutTitle(target), int(target));
    m_ui->resultView->setModel(m_batch);
    m_ui->resultView->setItemDelegate(new BatchDelegate(this));
    const int em = fontMetrics().horizontalAdvance(u'M');
    m_ui->resultView->setMinimumSize(smallestTable * em);
    resize((usualSize * em).boundedTo(screen()->availableSize() * 0.9));
    m_ui->resultView->setColumnWidth(BatchConversion::Name, em * 18);
    m_ui->resultView->header()->setStretchLastSection(true);

    connect(m_ui->folderButton, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    connect(m_ui->startButton, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_batch, &BatchConversion::progressed, this, &BatchDialog::update);
    connect(m_batch, &BatchConversion::finished, this, &BatchDialog::update);
    update();
    m_ui->targetCombo->setFocus();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::reject()
{
    if (m_batch->isRunning())
        return m_batch->cancel();
    QDialog::reject();
}

void BatchDialog::chooseFolder()
{
    m_picker.pickFolder(this, m_folder, [this](const QString &folder) {
        m_folder = folder;
        update();
    });
}

ConversionTarget BatchDialog::target() const
{
    const auto isUser = choice(*m_ui->accountCombo, true);
    return { .format = FormatId(m_ui->targetCombo->currentData().toInt()),
             .given = { .testMode = choice(*m_ui->environmentCombo, false),
                        .isBot = isUser ? std::optional(!*isUser) : std::nullopt } };
}

void BatchDialog::start()
{
    m_batch->start(target(), m_folder);
    update();
}

void BatchDialog::update()
{
    const bool isRunning = m_batch->isRunning();
    const int done = m_batch->count(BatchConversion::State::Done);
    m_ui->folderValue->setText(m_folder.isEmpty() ? tr("none chosen")
                                                  : printable(QDir::toNativeSeparators(m_folder)));
    m_ui->folderValue->setMuted(m_folder.isEmpty());
    m_ui->progressBar->setMaximum(m_batch->rowCount());
    m_ui->progressBar->setValue(m_batch->finishedCount());
    m_ui->progressBar->setVisible(isRunning);
    for (QWidget *input :
         { static_cast<QWidget *>(m_ui->targetCombo), static_cast<QWidget *>(m_ui->folderButton),
           static_cast<QWidget *>(m_ui->accountCombo),
           static_cast<QWidget *>(m_ui->environmentCombo) })
        input->setEnabled(!isRunning);
    m_ui->startButton->setEnabled(!isRunning && !m_folder.isEmpty() && done < m_batch->rowCount());
    m_ui->closeButton->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_ui->startButton->setText(done > 0 && !isRunning ? tr("Try the others again")
                                                      : tr("Con&vert"));
    m_ui->summaryLabel->setText(summary());
}

QString BatchDialog::summary() const
{
    const int done = m_batch->count(BatchConversion::State::Done);
    if (m_batch->isRunning())
        return tr("%1 of %2").arg(m_batch->finishedCount()).arg(m_batch->rowCount());
    if (m_batch->count(BatchConversion::State::Waiting) < m_batch->rowCount())
        return tr("%1 converted, %2 not").arg(done).arg(m_batch->rowCount() - done);
    if (m_folder.isEmpty())
        return tr("Choose a folder: files of these names are beside the sessions already.");
    if (const int existing = m_batch->countExisting(m_folder); existing > 0)
        return tr("%1 of %2 names are taken in this folder. Nothing is overwritten.")
            .arg(existing)
            .arg(m_batch->rowCount());
    return tr("%1 sessions. Nothing is overwritten.").arg(m_batch->rowCount());
}

} // namespace sessionary
