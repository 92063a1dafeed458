// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/commandpalette.h"

#include "gui/appearance.h"
#include "gui/commandmodel.h"
#include "gui/rowdelegate.h"
#include "models/searchwords.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

/// Shows the commands that have all the words in them.
class CommandFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_words = SearchWords(text);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_words.areIn(
            sourceModel()->index(row, 0, parent).data(CommandModel::SearchRole).toString());
    }

private:
    SearchWords m_words;
};

namespace {

constexpr QSize paletteSize(46, 30); ///< in the widths of an M
constexpr int paletteMargin = 8;

/// The menu that a command is in, behind its name
class CommandDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (index.column() != CommandModel::Name)
            return;
        QStyleOptionViewItem text = option;
        initStyleOption(&text, index);
        const QStyle *style = text.widget != nullptr ? text.widget->style() : QApplication::style();
        QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &text, text.widget);
        const bool isRightToLeft = text.direction == Qt::RightToLeft;
        const int used = text.fontMetrics.horizontalAdvance(text.text)
            + text.fontMetrics.horizontalAdvance(u'M') * 2;
        if (isRightToLeft)
            rect.setRight(rect.right() - used);
        else
            rect.setLeft(rect.left() + used);
        const bool isSelected = text.state.testFlag(QStyle::State_Selected);
        painter->setPen(isSelected ? text.palette.color(QPalette::HighlightedText)
                                   : mutedTextColor(text.palette));
        const int alignment =
            int(Qt::AlignVCenter) | int(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter->drawText(rect, alignment,
                          text.fontMetrics.elidedText(index.data(CommandModel::MenuRole).toString(),
                                                      Qt::ElideRight, std::max(0, rect.width())));
    }
};

} // namespace

CommandPalette::CommandPalette(const QMenuBar &menuBar, QWidget *parent)
    : QDialog(parent)
    , m_model(new CommandModel(menuBar, this))
    , m_filter(new CommandFilter(this))
    , m_edit(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Commands"));
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_view->setObjectName(u"commandsView"_s);
    m_view->setAccessibleName(tr("Commands"));
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new CommandDelegate(this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CommandModel::Shortcut, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(paletteMargin, paletteMargin, paletteMargin, paletteMargin);
    layout->setSpacing(paletteMargin);
    layout->addWidget(m_edit);
    layout->addWidget(m_view);
    resize(paletteSize * fontMetrics().horizontalAdvance(u'M'));

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_view, &QTreeView::activated, this, &CommandPalette::run);
    connect(m_view, &QTreeView::clicked, this, &CommandPalette::run);
    search({});
    m_edit->setFocus();
}

void CommandPalette::search(const QString &text)
{
    m_filter->setText(text);
    for (int row = 0; row < m_filter->rowCount(); ++row) { // the first that can be run
        const QModelIndex index = m_filter->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        m_view->setCurrentIndex(index);
        return;
    }
    m_view->setCurrentIndex({});
}

void CommandPalette::run()
{
    const QModelIndex index = m_view->currentIndex();
    if (!isVisible() || !index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_model->action(m_filter->mapToSource(index).row());
    accept(); // a click is an activation, too, where the desktop says so: it is run once
    if (action != nullptr)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event); // the list is gone through while one types
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace sessionary
