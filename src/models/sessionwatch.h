// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/async.h"
#include "models/sessionlibrary.h"

#include <QTimer>

#include <chrono>

namespace sessionary {

/// Looks now and then whether the file of one session is still what was read of it, and has the
/// library read it again when it is not. It asks the file system alone, in another thread: a client
/// that writes notices nothing, and a disk that hangs makes no window wait.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    enum class Change {
        Written, ///< somebody wrote to it
        Replaced, ///< another file has its name
        Gone, ///< no file has its name
        Back, ///< a file has its name again
    };

    SessionWatch(SessionLibrary &library, std::chrono::milliseconds interval,
                 QObject *parent = nullptr);

    /// Nothing: looks at none
    void setSession(std::optional<SessionId> id);

Q_SIGNALS:
    /// It was seen, and is being read again.
    void noticed(sessionary::SessionId id, sessionary::SessionWatch::Change change);

private:
    void look();
    void compare(const SessionLibrary::Entry &entry, const Result<FileStamp> &stamp);
    void readAgain(SessionId id);

    SessionLibrary &m_library;
    const std::chrono::milliseconds m_interval;
    QTimer m_timer;
    Generation m_generation;
    std::optional<SessionId> m_id;
    std::optional<std::chrono::steady_clock::time_point> m_reading; ///< since when
};

} // namespace sessionary
