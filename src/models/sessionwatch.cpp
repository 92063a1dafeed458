// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/sessionwatch.h"

#include <algorithm>
#include <utility>

namespace sessionary {

namespace {

/// A file that takes long to read is read less often.
constexpr int shareOfTime = 10;

/// A journal comes and goes with every transaction, also with those that are never finished: it
/// says something only where the file was read with it.
bool isSame(const FileStamp &read, const FileStamp &now, OpenedAs openedAs)
{
    if (openedAs == OpenedAs::Live)
        return read.identity == now.identity && read.sides.wal == now.sides.wal;
    return read == now;
}

std::chrono::milliseconds timeSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now()
                                                                 - start);
}

} // namespace

SessionWatch::SessionWatch(SessionLibrary &library, std::chrono::milliseconds interval,
                           QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_interval(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionWatch::look);
    connect(&library, &SessionLibrary::changed, this, [this](SessionId id) {
        if (id != m_id || m_timer.isActive())
            return;
        std::chrono::milliseconds pause = m_interval;
        const auto start = std::exchange(m_reading, std::nullopt);
        if (start && m_library.entry(id)->state == SessionLibrary::State::Open)
            pause = std::max(pause, shareOfTime * timeSince(*start));
        m_timer.start(pause);
    });
}

void SessionWatch::setSession(std::optional<SessionId> id)
{
    if (m_id == id)
        return;
    m_id = id;
    static_cast<void>(m_generation.next());
    m_timer.stop();
    if (id)
        m_timer.start(m_interval);
}

void SessionWatch::look()
{
    const SessionLibrary::Entry *entry = m_id ? m_library.entry(*m_id) : nullptr;
    if (entry == nullptr || entry->path.isEmpty())
        return;
    if (entry->state == SessionLibrary::State::Opening) // and then it is known
        return m_timer.start(m_interval);
    onFinished(m_library.stamp(entry->id), this,
               [this, token = m_generation.next()](const Result<FileStamp> &stamp) {
                   const auto *current = m_id ? m_library.entry(*m_id) : nullptr;
                   if (m_generation.isCurrent(token) && current != nullptr)
                       compare(*current, stamp);
               });
}

void SessionWatch::compare(const SessionLibrary::Entry &entry, const Result<FileStamp> &stamp)
{
    const auto tell = [&](Change change) {
        Q_EMIT noticed(entry.id, change);
        readAgain(entry.id);
    };
    const bool isMissing = !stamp && stamp.error().code == ErrorCode::NotFound;
    const bool wasThere = entry.state == SessionLibrary::State::Open && !entry.isGone;
    if (isMissing && wasThere)
        return tell(Change::Gone);
    if (!stamp)
        return m_timer.start(m_interval);
    if (entry.isGone || !entry.stamp)
        return tell(Change::Back);
    if (!entry.stamp->identity.isSameFile(stamp->identity))
        return tell(Change::Replaced);
    if (!isSame(*entry.stamp, *stamp, entry.info.openedAs))
        return tell(Change::Written);
    // What was written in the same moment as it was read has the same time, and a lock leaves none.
    const bool isLocked =
        entry.state == SessionLibrary::State::Failed && entry.error.code == ErrorCode::Locked;
    if (entry.stamp->isFresh || isLocked)
        return readAgain(entry.id);
    m_timer.start(m_interval);
}

void SessionWatch::readAgain(SessionId id)
{
    m_reading = std::chrono::steady_clock::now();
    m_library.reload(id);
}

} // namespace sessionary
