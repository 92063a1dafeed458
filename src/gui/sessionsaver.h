// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sessionary {

class FilePicker;
class Settings;
class SupplementAsker;

/// Writes sessions to new files, of their own library or of another, after asking where, what is
/// missing, and whether a file that is there may be replaced.
class SessionSaver : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        SessionLibrary &library;
        Settings &settings;
        FilePicker &picker;
        SupplementAsker &asker;
    };

    SessionSaver(const Services &services, QWidget &window);

    /// In its own layout, or as Pyrogram's where that is not written. \a then is called once it is
    /// saved.
    void saveAs(SessionId id, const std::function<void()> &then = {});
    using CopyKind = SessionLibrary::CopyKind;
    void saveCopy(SessionId id, CopyKind kind);
    /// Asks what \a ids are to be made into: one, or a batch.
    void convert(const std::vector<SessionId> &ids);

Q_SIGNALS:
    /// \a id: the session in the new file; \a text: what there is to say of it
    void saved(sessionary::SessionId id, const QString &text);
    void failed(const sessionary::Error &error);

private:
    void saveAs(SessionId id, const ConversionTarget &target, const std::function<void()> &then);
    void saveTo(SessionId id, const ConversionTarget &target, const QString &path,
                const std::function<void()> &then);
    void write(SessionId id, const ConversionTarget &target, const QString &path, IfExists ifExists,
               const std::function<void()> &then);
    void writeCopy(SessionId id, CopyKind kind, const QString &path, IfExists ifExists);
    void finishSave(SessionId id, const QString &path, const SessionInfo &saved);

    SessionLibrary &m_library;
    Settings &m_settings;
    FilePicker &m_picker;
    SupplementAsker &m_asker;
    QWidget &m_window;
};

} // namespace sessionary
