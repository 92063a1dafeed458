// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/workswith.h"

#include "gui/appearance.h"
#include "gui/iconset.h"
#include "gui/librarybadge.h"
#include "gui/paragraph.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int verdictIconSize = 16;
constexpr int verdictGap = 8;
constexpr int columnGap = 8;

enum Column { BadgeColumn, ReaderColumn, MarkColumn, VerdictColumn };

struct Mark
{
    QString icon;
    Accent accent;
};

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Opens:
    case Verdict::OpensAndChanges:
        return { u"ok"_s, Accent::Good };
    case Verdict::OpensThenFails:
        return { u"warning"_s, Accent::Warning };
    case Verdict::Fails:
    case Verdict::LosesSession:
        break;
    }
    return { u"error"_s, Accent::Error };
}

QLabel *makePicture(const QPixmap &pixmap, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(pixmap);
    label->setMinimumHeight(label->fontMetrics().height());
    return label;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new Paragraph(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WorksWith::WorksWith(QList<CompatibilityRow> rows, bool showsAll, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
    , m_showsAll(showsAll)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(verdictGap);
    QLabel *source = makeText(
        tr("What became of such a session when these versions opened it. Nothing is tried now."),
        this);
    mute(source);
    column->addWidget(source);

    m_button = new QPushButton(this);
    m_button->setObjectName(u"worksWithButton"_s);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        build();
        Q_EMIT showsAllChanged(m_showsAll);
    });
    column->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->setVisible(!std::ranges::all_of(m_rows, &CompatibilityRow::isLikely));
    build();
}

void WorksWith::build()
{
    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(verdictGap - 2);
    grid->setColumnStretch(ReaderColumn, 1);
    grid->setColumnStretch(VerdictColumn, 1);
    for (const CompatibilityRow &row : m_rows) {
        if (m_showsAll || row.isLikely)
            addRow(row);
    }
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_button), m_list);
    m_button->setText(m_showsAll ? tr("Show fewer")
                                 : tr("Show all %n", nullptr, int(m_rows.size())));
}

void WorksWith::addRow(const CompatibilityRow &row)
{
    auto *grid = qobject_cast<QGridLayout *>(m_list->layout());
    const int at = grid->rowCount();
    const QSize size(verdictIconSize, verdictIconSize);
    const Mark mark = markOf(row.verdict);

    grid->addWidget(
        makePicture(libraryBadge(row.library).pixmap(size, devicePixelRatioF()), m_list), at,
        BadgeColumn, Qt::AlignTop);
    QLabel *reader = makeText(readerText(row), m_list);
    grid->addWidget(reader, at, ReaderColumn, Qt::AlignTop);
    grid->addWidget(makePicture(symbolicIcon(mark.icon, accentColor(mark.accent, palette()))
                                    .pixmap(size, devicePixelRatioF()),
                                m_list),
                    at, MarkColumn, Qt::AlignTop);
    grid->addLayout(verdictOf(row), at, VerdictColumn);
}

QLayout *WorksWith::verdictOf(const CompatibilityRow &row)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    QLabel *verdict = makeText(verdictText(row), m_list);
    verdict->setObjectName(u"verdict-"_s + row.library);
    const QString said = row.error.isEmpty() ? QString() : u". "_s + row.error;
    verdict->setAccessibleName(u"%1: %2%3"_s.arg(readerText(row), verdictText(row), said));
    lines->addWidget(verdict);
    if (!row.condition.isEmpty()) {
        QLabel *condition = makeText(row.condition, m_list);
        mute(condition);
        lines->addWidget(condition);
    }
    if (!row.error.isEmpty()) {
        QLabel *error = makeText(row.error, m_list);
        error->setObjectName(u"error-"_s + row.library);
        error->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        error->setAccessibleName(tr("What %1 says").arg(readerText(row)));
        mute(error);
        lines->addWidget(error);
    }
    lines->addStretch(); // a layout that is aligned is never higher than its hint
    return lines;
}

} // namespace sessionary
