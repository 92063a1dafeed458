// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/viewcopy.h"

#include "models/errortext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// Fetched at a time
constexpr std::size_t rowsOfAFetch = 1024;

} // namespace

RowCopier::RowCopier(QTableView &view, WindowedModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
}

void RowCopier::copy()
{
    static_cast<void>(m_generation.next());
    m_blocks.clear();
    m_rows.clear();
    m_lines.clear();
    qsizetype count = 0; // of rows that were selected twice, twice
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        m_blocks.push_back({ range.top(), range.bottom(), range.left(), range.right() });
        count += range.height();
    }
    if (count > maxRows)
        return Q_EMIT said(tr("%1 rows are too many to be copied: %2 at most.")
                               .arg(QLocale().toString(count), QLocale().toString(maxRows)));
    for (const Block &block : m_blocks) {
        for (int row = block.top; row <= block.bottom; ++row)
            m_rows.push_back(row);
    }
    std::ranges::sort(m_rows);
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    m_keys.clear();
    std::ranges::transform(m_rows, std::back_inserter(m_keys),
                           [&](int row) { return m_model.keyAt(row); });
    if (!m_rows.empty())
        fetch(0);
}

/// What is there is taken from there; what is not comes later.
void RowCopier::fetch(std::size_t first)
{
    const std::size_t count = std::min(rowsOfAFetch, m_rows.size() - first);
    const auto keys = std::span(m_keys).subspan(first, count);
    if (isLoaded(first, count)) {
        WindowedModel::Texts texts;
        for (const int row : std::span(m_rows).subspan(first, count)) {
            texts.emplace_back();
            for (int column = 0; column < m_model.columnCount(); ++column)
                texts.back().append(m_model.index(row, column).data().toString());
        }
        return append(first, texts);
    }
    m_model.fetchTexts({ keys.begin(), keys.end() },
                       [this, first, token = m_generation.next()](const auto &texts) {
                           if (!m_generation.isCurrent(token))
                               return;
                           if (texts)
                               append(first, *texts);
                           else
                               Q_EMIT said(errorText(texts.error()));
                       });
}

bool RowCopier::isLoaded(std::size_t first, std::size_t count) const
{
    for (std::size_t i = first; i < first + count; ++i) {
        const int row = m_rows[i];
        if (row >= m_model.rowCount() || m_model.keyAt(row) != m_keys[i] || !m_model.isLoaded(row))
            return false;
    }
    return true;
}

void RowCopier::append(std::size_t first, const WindowedModel::Texts &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_lines.append(lineOf(m_rows[first + i], texts[i]));
    const std::size_t next = first + texts.size();
    if (next < m_rows.size())
        return fetch(next);
    QGuiApplication::clipboard()->setText(m_lines.join(u'\n'));
    if (m_lines.size() > 1)
        Q_EMIT said(tr("%1 rows were copied.").arg(QLocale().toString(m_lines.size())));
    m_lines.clear();
}

QString RowCopier::lineOf(int row, const QStringList &texts) const
{
    QStringList cells;
    for (int column = 0; column < int(texts.size()); ++column) {
        const bool isSelected = std::ranges::any_of(m_blocks, [&](const Block &block) {
            return row >= block.top && row <= block.bottom && column >= block.left
                && column <= block.right;
        });
        if (isSelected && !m_view.isColumnHidden(column))
            cells.append(texts[column]);
    }
    return cells.join(u'\t');
}

} // namespace sessionary
