// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/secretbytes.h"
#include "gui/secretpainter.h"

#include <QWidget>

#include <string_view>

namespace sessionary {

/// A field for a session string or a password. What is typed or pasted goes straight into secret
/// memory, and it is shown as dots; Qt's own fields would keep copies. Pasting replaces what is
/// there.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// What is in it now, UTF-8; valid until the next change
    [[nodiscard]] std::string_view text() const;
    void setText(std::string_view text);
    void clear() { setText({}); }

    /// How many lines it has room for at first: one for a password
    void setLineCount(int lines);
    void setPlaceholder(const QString &text);
    /// Shows the characters instead of dots.
    void setRevealed(bool isRevealed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void paste();
    /// What is typed or pasted next replaces what is there.
    void selectAll();

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Without loading the font that a secret is painted with: much later, or never, is early
    /// enough.
    [[nodiscard]] int usualLineHeight() const;

    void insert(std::string_view text);
    void removeLastCharacter();
    void changed();
    /// Of the text, which has one to four bytes each
    [[nodiscard]] std::size_t characterCount() const;

    SecretBytes m_buffer;
    std::size_t m_size = 0;
    bool m_isAllSelected = false;
    bool m_isRevealed = false;
    int m_lines = 6;
    QString m_placeholder;
};

} // namespace sessionary
