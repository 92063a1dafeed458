// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace sessionary {

/// Asks a person for files. A seam: tests answer instead.
class FilePicker
{
public:
    FilePicker() = default;
    virtual ~FilePicker() = default;
    Q_DISABLE_COPY_MOVE(FilePicker)

    /// \a done is called with what was chosen; not at all when nothing was.
    virtual void pickFilesToOpen(QWidget *parent,
                                 const std::function<void(const QStringList &)> &done) = 0;
    /// \a suggested: a path. Whether a file is there already is not asked about here.
    virtual void pickFileToSave(QWidget *parent, const QString &suggested,
                                const std::function<void(const QString &)> &done) = 0;
};

/// The file dialog of the desktop
class DialogFilePicker final : public FilePicker
{
public:
    void pickFilesToOpen(QWidget *parent,
                         const std::function<void(const QStringList &)> &done) override;
    void pickFileToSave(QWidget *parent, const QString &suggested,
                        const std::function<void(const QString &)> &done) override;
};

} // namespace sessionary
