// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/filepicker.h"

namespace sessionary::test {

/// Answers at once what it was told
class TestPicker final : public FilePicker
{
public:
    void pickFilesToOpen(QWidget * /*parent*/,
                         const std::function<void(const QStringList &)> &done) override
    {
        if (!open.isEmpty())
            done(open);
    }
    void pickPicture(QWidget * /*parent*/,
                     const std::function<void(const QString &)> &done) override
    {
        if (!open.isEmpty())
            done(open.first());
    }
    void pickFileToSave(QWidget * /*parent*/, const QString &suggestion,
                        const std::function<void(const QString &)> &done) override
    {
        suggested = suggestion;
        if (!save.isEmpty())
            done(save.takeFirst());
    }

    void pickFolder(QWidget * /*parent*/, const QString & /*suggestion*/,
                    const std::function<void(const QString &)> &done) override
    {
        done(folder);
    }

    QStringList open;
    QStringList save;
    QString folder;
    QString suggested;
};

} // namespace sessionary::test
