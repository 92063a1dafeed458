// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/overviewpage.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/focuschain.h"
#include "gui/iconset.h"
#include "gui/keyreveal.h"
#include "gui/librarybadge.h"
#include "gui/paragraph.h"
#include "gui/workswith.h"
#include "gui/wrappedtext.h"
#include "models/compatibility.h"
#include "models/errortext.h"
#include "models/reasontext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int pageMargin = 16;
constexpr int sectionGap = 18;
constexpr int usualLabelWidth = 9; ///< in the widths of an M
constexpr int rowGap = 10;
constexpr int noticeIconSize = 16;

/// What tests and screen readers know the value of a field by
QString objectNameOf(OverviewRow::Field field)
{
    switch (field) {
    case OverviewRow::Field::Account:
        return u"accountValue"_s;
    case OverviewRow::Field::ApiId:
        return u"apiIdValue"_s;
    case OverviewRow::Field::DataCenter:
        return u"dataCenterValue"_s;
    case OverviewRow::Field::Environment:
        return u"environmentValue"_s;
    case OverviewRow::Field::Address:
        return u"addressValue"_s;
    case OverviewRow::Field::AuthKey:
        return u"authKeyValue"_s;
    case OverviewRow::Field::KeyId:
        return u"keyIdValue"_s;
    case OverviewRow::Field::Date:
        return u"dateValue"_s;
    case OverviewRow::Field::Peers:
        return u"peersValue"_s;
    case OverviewRow::Field::Library:
        return u"libraryValue"_s;
    case OverviewRow::Field::Path:
        return u"pathValue"_s;
    case OverviewRow::Field::Target:
        return u"targetValue"_s;
    case OverviewRow::Field::Size:
        return u"sizeValue"_s;
    case OverviewRow::Field::Permissions:
        return u"permissionsValue"_s;
    case OverviewRow::Field::Journal:
        break;
    }
    return u"journalValue"_s;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new Paragraph(text, parent);
    alignToStart(*label);
    return label;
}

QWidget *makeValue(const OverviewRow &row, QWidget *parent)
{
    using enum OverviewRow::Field;
    if (row.field == Path || row.field == Target || row.field == Address)
        return new WrappedText(row.value, parent);
    QLabel *label = makeLabel(row.value, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// \a value with the badge of the library in front
QLayout *withBadge(QWidget *value, FormatId layout, int size)
{
    auto *badge = new QLabel(value->parentWidget());
    badge->setPixmap(libraryBadge(QString::fromUtf8(nameOf(layout).library))
                         .pixmap(QSize(size, size), value->devicePixelRatioF()));
    auto *line = new QHBoxLayout;
    line->setSpacing(size / 2);
    line->addWidget(badge, 0, Qt::AlignTop);
    line->addWidget(value, 1);
    return line;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : InspectorPage(parent)
{
}

void OverviewPage::make()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Overview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void OverviewPage::showSession(SessionLibrary &library, SessionId id)
{
    const bool isSameSession = m_library == &library && m_id == id;
    if (isSameSession && isKeyShown())
        return; // whoever holds the button is looking at it
    if (!isSameSession)
        m_showsAllLibraries = false;
    m_library = &library;
    m_id = id;
    const SessionLibrary::Entry *entry = library.entry(id);
    const bool isSame = m_content != nullptr && entry != nullptr && entry->info == m_info;
    m_info = entry != nullptr ? entry->info : SessionInfo {};
    if (isSame)
        return;
    const QScrollBar *bar = findChild<QScrollArea *>(u"overviewScrollArea"_s)->verticalScrollBar();
    const int place = isSameSession ? bar->value() : 0;
    build();
    QMetaObject::invokeMethod( // once it has its new size
        this,
        [this, place] {
            findChild<QScrollArea *>(u"overviewScrollArea"_s)->verticalScrollBar()->setValue(place);
        },
        Qt::QueuedConnection);
}

bool OverviewPage::isKeyShown() const
{
    const auto *key = m_content != nullptr ? m_content->findChild<KeyReveal *>() : nullptr;
    return key != nullptr && key->isRevealed();
}

void OverviewPage::clear()
{
    m_library = nullptr;
    m_info = {};
    delete std::exchange(m_content, nullptr);
}

void OverviewPage::changeEvent(QEvent *event)
{
    InspectorPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_content != nullptr)
        build();
}

void OverviewPage::build()
{
    auto *scroll = findChild<QScrollArea *>(u"overviewScrollArea"_s);
    const bool hadFocus = hasFocusIn(m_content);
    m_content = new QWidget; // the scroll area deletes the one before
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_column->setSpacing(rowGap);
    addCandidates();
    for (const Finding &finding : std::as_const(m_info.findings))
        addNotice(severityOf(finding.code), findingText(finding))
            ->setObjectName(u"finding-"_s + codeText(finding.code));

    const QList<OverviewRow> rows = overviewRows(m_info);
    // Each section is a grid of its own; what they say stands in one column all the same.
    m_labelWidth = fontMetrics().horizontalAdvance(u'M') * usualLabelWidth;
    for (const OverviewRow &row : rows)
        m_labelWidth = std::max(m_labelWidth, fontMetrics().horizontalAdvance(row.label) + 1);
    std::optional<OverviewRow::Section> section;
    for (const OverviewRow &row : rows) {
        if (section != row.section)
            addSection(sectionTitle(row.section));
        section = row.section;
        addRow(row);
    }
    addWorksWith();
    m_column->addStretch();
    scroll->setWidget(m_content);
    chainFocus(scroll, *m_content);
    if (hadFocus)
        scroll->setFocus();
}

void OverviewPage::addCandidates()
{
    const QString others = otherCandidatesText(m_info);
    if (others.isEmpty())
        return;
    addNotice(Severity::Warning, others)->setObjectName(u"otherCandidates"_s);
    const SessionLibrary::Entry *entry = m_library->entry(m_id);
    if (entry == nullptr || entry->path.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(noticeIconSize + 8, 0, 0, 0);
    for (const FormatId layout : std::as_const(m_info.otherCandidates)) {
        const FormatName &name = nameOf(layout);
        auto *button =
            new QPushButton(libraryBadge(QString::fromUtf8(name.library)),
                            tr("Read it as %1").arg(QString::fromUtf8(name.title)), m_content);
        button->setObjectName(u"readAs-"_s + QLatin1StringView(name.name));
        connect(button, &QPushButton::clicked, this,
                [this, layout] { m_library->setLayout(m_id, layout); });
        line->addWidget(button);
    }
    line->addStretch();
    m_column->addLayout(line);
}

QLabel *OverviewPage::addNotice(Severity severity, const QString &notice)
{
    auto *line = new QHBoxLayout;
    auto *icon = new QLabel(m_content);
    icon->setPixmap(
        symbolicIcon(iconNameOf(accentOf(severity)), accentColor(accentOf(severity), palette()))
            .pixmap(QSize(noticeIconSize, noticeIconSize), devicePixelRatioF()));
    icon->setAccessibleName(QString(severityText(severity)));
    QLabel *text = makeLabel(notice, m_content);
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    m_column->addLayout(line);
    return text;
}

void OverviewPage::addTitle(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(sectionGap - rowGap);
    QLabel *title = makeLabel(text, m_content);
    title->setFont(titleFont(title->font()));
    m_column->addWidget(title);
}

void OverviewPage::addWorksWith()
{
    const QList<CompatibilityRow> rows = compatibilityOf(m_info);
    if (rows.isEmpty())
        return;
    addTitle(tr("Works with"));
    auto *worksWith = new WorksWith(rows, m_showsAllLibraries, m_content);
    worksWith->setObjectName(u"worksWith"_s);
    connect(worksWith, &WorksWith::showsAllChanged, this,
            [this](bool showsAll) { m_showsAllLibraries = showsAll; });
    m_column->addWidget(worksWith);
}

void OverviewPage::addSection(const QString &title)
{
    addTitle(title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(0, m_labelWidth);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
}

void OverviewPage::addRow(const OverviewRow &row)
{
    if (m_grid->rowCount() > 1)
        m_grid->setRowMinimumHeight(m_grid->rowCount(), rowGap / 2);
    const int at = m_grid->rowCount() + 1;

    QLabel *label = makeLabel(row.label, m_content);
    mute(label);
    m_grid->addWidget(label, at, 0, Qt::AlignTop);

    if (row.field == OverviewRow::Field::AuthKey) {
        auto *key = new KeyReveal(m_content);
        key->setObjectName(objectNameOf(row.field));
        if (m_info.isLoggedIn())
            key->setFetch([this] { return m_library->authKey(m_id); });
        m_grid->addWidget(key, at, 1);
        label->setBuddy(key);
    } else {
        QWidget *value = makeValue(row, m_content);
        value->setObjectName(objectNameOf(row.field));
        value->setAccessibleName(u"%1: %2"_s.arg(row.label, row.value));
        if (row.field == OverviewRow::Field::Library && m_info.layout)
            m_grid->addLayout(withBadge(value, *m_info.layout, noticeIconSize), at, 1);
        else
            m_grid->addWidget(value, at, 1);
        label->setBuddy(value);
    }
    QLabel *meaning = makeLabel(row.meaning, m_content);
    QFont small = meaning->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    meaning->setFont(small);
    mute(meaning);
    m_grid->addWidget(meaning, at + 1, 1);
}

} // namespace sessionary
