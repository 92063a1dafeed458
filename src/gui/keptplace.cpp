// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/keptplace.h"

#include "models/windowedmodel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <utility>

namespace sessionary {

namespace {

/// Finding each again takes a look at every row.
constexpr std::size_t maxSelected = 100;

} // namespace

KeptPlace::KeptPlace(QTableView &view, WindowedModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    view.installEventFilter(this);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptPlace::keep);
    // the view is told of the reset first
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptPlace::restore,
            Qt::QueuedConnection);
}

void KeptPlace::keep()
{
    m_place.reset();
    if (!m_model.isRefreshing())
        return;
    Place place;
    if (const int top = m_view.rowAt(0); top >= 0)
        place.top = m_model.keyAt(top);
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        place.current = m_model.keyAt(current.row());
        place.currentColumn = current.column();
    }
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.width() < m_model.columnCount())
            continue;
        for (int row = range.top(); row <= range.bottom() && place.selected.size() < maxSelected;
             ++row)
            place.selected.push_back(m_model.keyAt(row));
    }
    m_place = std::move(place);
}

void KeptPlace::restore()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place)
        return;
    QItemSelectionModel *selection = m_view.selectionModel();
    if (place->current) {
        if (const int row = m_model.rowOf(*place->current); row >= 0)
            selection->setCurrentIndex(m_model.index(row, place->currentColumn),
                                       QItemSelectionModel::NoUpdate);
    }
    for (const qint64 key : place->selected) {
        if (const int row = m_model.rowOf(key); row >= 0)
            selection->select(m_model.index(row, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (place->top) {
        if (const int row = m_model.rowOf(*place->top); row >= 0)
            m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
    }
}

bool KeptPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && !m_view.currentIndex().isValid()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::MoveToEndOfDocument)) {
        m_view.setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sessionary
