// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/sessionsaver.h"

#include "gui/batchdialog.h"
#include "gui/bidi.h"
#include "gui/convertdialog.h"
#include "gui/filepicker.h"
#include "gui/formatmenu.h"
#include "gui/opendialog.h"
#include "gui/replacedialog.h"
#include "gui/settings.h"
#include "gui/supplementasker.h"
#include "models/async.h"
#include "models/errortext.h"
#include "models/sessiontext.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// What a new file was compared with, after it was read back
QString verifiedText(const SessionInfo &saved)
{
    const qint64 peers = saved.peers.value_or(0);
    return peers == 0
        ? SessionSaver::tr("read back and verified: key and fields")
        : SessionSaver::tr("read back and verified: key, fields and %1 peers").arg(peers);
}

} // namespace

SessionSaver::SessionSaver(const Services &services, QWidget &window)
    : QObject(&window)
    , m_library(services.library)
    , m_settings(services.settings)
    , m_picker(services.picker)
    , m_asker(services.asker)
    , m_window(window)
{
}

void SessionSaver::saveAs(SessionId id, const std::function<void()> &then)
{
    if (const SessionLibrary::Entry *entry = m_library.entry(id))
        saveAs(id, { .format = usualFile(entry->info.layout) }, then);
}

void SessionSaver::saveAs(SessionId id, const ConversionTarget &target,
                          const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const bool isFile = entry->storage == StorageKind::File;
    const QString folder = isFile ? QFileInfo(entry->path).absolutePath()
                                  : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    QString name = convertedFileName(QString(entry->name).replace(u'/', u'_'));
    if (isFile) {
        const QString addition = entry->info.layout == target.format
            ? tr("copy")
            : QString::fromUtf8(nameOf(target.format).name);
        name.insert(name.lastIndexOf(u'.'), u'_' + addition);
    }
    m_picker.pickFileToSave(
        &m_window, folder + u'/' + name,
        [this, id, target, then](const QString &path) { saveTo(id, target, path, then); });
}

void SessionSaver::saveTo(SessionId id, const ConversionTarget &target, const QString &path,
                          const std::function<void()> &then)
{
    writeWhereAllowed(
        path, &m_window, [=, this](IfExists ifExists) { write(id, target, path, ifExists, then); },
        [=, this] { saveAs(id, target, then); });
}

void SessionSaver::write(SessionId id, const ConversionTarget &target, const QString &path,
                         IfExists ifExists, const std::function<void()> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const SessionFields missing = SessionLibrary::missingFor(entry->info, target);
    const QString purpose =
        tr("A session file needs what this session does not say: its %1. With a "
           "gap there, the client would make a new login over this one.")
            .arg(fieldNames(missing));
    m_asker.ask(id, missing, purpose, tr("&Save"), [=, this](const SessionSupplement &given) {
        ConversionTarget complete = target;
        complete.given = given;
        onFinished(m_library.save(id, path, complete, ifExists), this,
                   [=, this](const Result<SessionInfo> &saved) {
                       if (!saved)
                           return Q_EMIT failed(saved.error());
                       finishSave(id, path, *saved);
                       if (then)
                           then();
                   });
    });
}

void SessionSaver::saveCopy(SessionId id, CopyKind kind)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr || entry->path.isEmpty())
        return;
    const QFileInfo info(entry->path);
    QString name = info.fileName();
    const auto dot = name.lastIndexOf(u'.');
    name.insert(dot > 0 ? dot : name.size(),
                u'_' + (kind == CopyKind::Redacted ? tr("redacted") : tr("copy")));
    m_picker.pickFileToSave(
        &m_window, info.absolutePath() + u'/' + name, [=, this](const QString &path) {
            writeWhereAllowed(
                path, &m_window,
                [=, this](IfExists ifExists) { writeCopy(id, kind, path, ifExists); },
                [=, this] { saveCopy(id, kind); });
        });
}

void SessionSaver::writeCopy(SessionId id, CopyKind kind, const QString &path, IfExists ifExists)
{
    onFinished(
        m_library.copyTo(id, kind, path, ifExists), this,
        [=, this](const Result<SessionInfo> &copied) {
            if (!copied)
                return Q_EMIT failed(copied.error());
            const SessionId copy = m_library.openFile(path);
            m_settings.addRecentFile(path);
            const QString text = kind == CopyKind::Redacted
                ? tr("Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It "
                     "was "
                     "searched for those of the original, and none of them is in it.")
                : tr("Copied to %1 as it is, read back and verified.");
            Q_EMIT this->saved(copy, text.arg(named(QFileInfo(path).fileName())));
        });
}

void SessionSaver::finishSave(SessionId id, const QString &path, const SessionInfo &saved)
{
    const SessionLibrary::Entry *source = m_library.entry(id);
    SessionId kept = id;
    if (source != nullptr && source->storage == StorageKind::Memory)
        m_library.moveToFile(id, path);
    else
        kept = m_library.openFile(path);
    m_settings.addRecentFile(path);
    Q_EMIT this->saved(
        kept,
        tr("Saved to %1 as %2, %3.")
            .arg(named(QFileInfo(path).fileName()), libraryText(saved), verifiedText(saved)));
}

void SessionSaver::convert(const std::vector<SessionId> &ids)
{
    if (ids.empty())
        return;
    const SessionLibrary::Entry *entry = m_library.entry(ids.front());
    if (ids.size() > 1) {
        const QString folder = entry->storage == StorageKind::File
            ? QFileInfo(entry->path).absolutePath()
            : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
        auto *dialog = new BatchDialog(m_library, m_picker, ids, folder, &m_window);
        openDialog(dialog);
        return;
    }
    auto *dialog = new ConvertDialog(m_library, ids.front(), &m_window);
    if (const auto preferred = m_settings.preferredFile())
        dialog->setTarget(*preferred);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = ids.front()] { saveAs(id, dialog->target(), {}); });
    openDialog(dialog);
}

} // namespace sessionary
