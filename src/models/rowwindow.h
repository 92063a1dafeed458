// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "storage/peerreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace sessionary {

/// The rows of a table of any length, of which only some pages are in memory: 8 bytes for each row
/// and a bounded number of pages. What is asked for and not there is fetched; what was not asked
/// for for the longest time goes.
///
/// It belongs to a model and its thread. The model gives it the keys of the rows in their order,
/// asks for rows by their place, and is told when a page has come.
template<typename Row>
class RowWindow
{
public:
    using Rows = std::vector<Row>;
    using Fetch = std::function<QFuture<Result<Rows>>(const RowKeys &)>;
    /// The first and the last row that came
    using Arrived = std::function<void(int first, int last)>;

    static constexpr int pageSize = 256;
    static constexpr int maxPages = 64;
    /// More questions at once only make the newest one wait
    static constexpr int maxPending = 2;

    /// \a owner: the model, whose end ends everything
    RowWindow(QObject *owner, Arrived arrived)
        : m_owner(owner)
        , m_arrived(std::move(arrived))
    {
    }

    /// Other rows. Answers to earlier questions are dropped.
    void reset(RowKeys keys, Fetch fetch)
    {
        m_token = m_generation.next();
        m_keys = std::move(keys);
        m_fetch = std::move(fetch);
        m_pages.clear();
        m_used.clear();
        m_pending.clear();
        m_wanted.reset();
    }

    /// More rows behind those that there are. What is known of the last page is shown on.
    void append(const RowKeys &keys) { m_keys.insert(m_keys.end(), keys.begin(), keys.end()); }

    /// The rows of the same keys anew: those that were looked at last are fetched at once, and
    /// shown as they were until then. False when \a keys are others.
    [[nodiscard]] bool renew(const RowKeys &keys)
    {
        if (keys != m_keys)
            return false;
        m_token = m_generation.next();
        m_pending.clear();
        m_wanted.reset();
        while (m_used.size() > std::size_t(maxPending)) {
            m_pages.remove(m_used.back());
            m_used.pop_back();
        }
        const std::vector<int> pages = m_used;
        for (const int page : pages)
            ask(page);
        return true;
    }

    /// The place of the row with \a key, or below 0
    [[nodiscard]] int placeOf(qint64 key) const
    {
        const auto found = std::ranges::find(m_keys, key);
        return found == m_keys.end() ? -1 : int(found - m_keys.begin());
    }

    [[nodiscard]] int size() const { return int(m_keys.size()); }
    [[nodiscard]] const RowKeys &keys() const { return m_keys; }

    /// The row at \a index, or null when it is on its way
    [[nodiscard]] const Row *row(int index)
    {
        const int page = index / pageSize;
        const auto found = m_pages.constFind(page);
        if (found == m_pages.cend()) {
            want(page);
            return nullptr;
        }
        touch(page);
        const auto at = std::size_t(index % pageSize);
        if (at < found->size())
            return &(*found)[at];
        want(page); // it has grown since
        return nullptr;
    }

    /// It is there, and does not have to be asked for.
    [[nodiscard]] bool has(int index) const
    {
        const auto found = m_pages.constFind(index / pageSize);
        return found != m_pages.cend() && std::size_t(index % pageSize) < found->size();
    }

private:
    void want(int page)
    {
        if (m_pending.contains(page))
            return;
        if (m_pending.size() >= maxPending) { // the newest wish is the one that is looked at
            m_wanted = page;
            return;
        }
        ask(page);
    }

    void ask(int page)
    {
        m_pending.insert(page);
        const auto first = std::size_t(page) * pageSize;
        const auto last = std::min(first + pageSize, m_keys.size());
        const RowKeys keys(m_keys.begin() + qsizetype(first), m_keys.begin() + qsizetype(last));
        onFinished(m_fetch(keys), m_owner, [this, page, token = m_token](Result<Rows> rows) {
            if (m_generation.isCurrent(token))
                take(page, std::move(rows));
        });
    }

    void take(int page, Result<Rows> rows)
    {
        m_pending.remove(page);
        if (m_wanted && !m_pages.contains(*m_wanted))
            want(*std::exchange(m_wanted, std::nullopt));
        if (!rows) // it is asked for again when it is looked at again
            return;
        const auto count = int(rows->size());
        m_pages.insert(page, *std::move(rows));
        touch(page);
        while (m_used.size() > std::size_t(maxPages)) {
            m_pages.remove(m_used.back());
            m_used.pop_back();
        }
        m_arrived(page * pageSize, page * pageSize + count - 1);
    }

    void touch(int page)
    {
        if (!m_used.empty() && m_used.front() == page)
            return;
        std::erase(m_used, page);
        m_used.insert(m_used.begin(), page);
    }

    QObject *m_owner;
    Arrived m_arrived;
    Fetch m_fetch;
    Generation m_generation;
    Generation::Token m_token = 0;
    RowKeys m_keys;
    QHash<int, Rows> m_pages;
    std::vector<int> m_used; ///< pages, the last used first
    QSet<int> m_pending;
    std::optional<int> m_wanted;
};

} // namespace sessionary
