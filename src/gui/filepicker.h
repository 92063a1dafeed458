// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QFileDialog;
class QFileIconProvider;
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
    /// One picture
    virtual void pickPicture(QWidget *parent, const std::function<void(const QString &)> &done) = 0;
    /// \a suggested: a path, whose suffix says what kind of file it will be. Whether a file is
    /// there already is not asked about here.
    virtual void pickFileToSave(QWidget *parent, const QString &suggested,
                                const std::function<void(const QString &)> &done) = 0;
    /// \a suggested: where to begin
    virtual void pickFolder(QWidget *parent, const QString &suggested,
                            const std::function<void(const QString &)> &done) = 0;
};

/// The file dialog of the desktop, or Qt's where there is none. Qt's looks into every file of a
/// folder to tell what it is, which changes when they were last read; ours goes by their names.
class DialogFilePicker final : public FilePicker
{
public:
    DialogFilePicker();
    ~DialogFilePicker() override;

    void pickFilesToOpen(QWidget *parent,
                         const std::function<void(const QStringList &)> &done) override;
    void pickPicture(QWidget *parent, const std::function<void(const QString &)> &done) override;
    void pickFileToSave(QWidget *parent, const QString &suggested,
                        const std::function<void(const QString &)> &done) override;
    void pickFolder(QWidget *parent, const QString &suggested,
                    const std::function<void(const QString &)> &done) override;

private:
    [[nodiscard]] QFileDialog *makeDialog(QWidget *parent, const QString &title) const;

    const std::unique_ptr<QFileIconProvider> m_icons;
};

} // namespace sessionary
