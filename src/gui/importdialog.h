// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session.h"
#include "gui/appearance.h"
#include "models/stringimport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace sessionary {

/// Takes a session string and says, while it is typed, what it is: what is in it before it is
/// accepted, or what it is instead of a session string.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Takes over what is on the clipboard.
    void paste();
    /// \a text: UTF-8, as somebody dropped it
    void setText(std::string_view text);
    /// Takes over what a QR code in the picture \a path says, or says that there is none.
    void readPicture(const QString &path);

    /// What was accepted
    [[nodiscard]] Result<ImportedString> imported() const;
    [[nodiscard]] QString name() const;

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void pictureRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void lookAs();
    void tell(); ///< what was seen
    void say(Accent accent, const QString &icon, const QString &text);
    void showVerdict();
    void showPreview();

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    StringPreview m_preview;
    bool m_isNamed = false; ///< somebody typed a name
};

} // namespace sessionary
