// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/appearance.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sessionary {

/// A line above what it is about, for what would be too much for the status bar and too little for
/// a dialog. Not there until it has something to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showMessage(Accent accent, const QString &text);
    /// Beside the text; gone with the message, and with it all that \a action holds
    void addAction(const QString &text, const std::function<void()> &action);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void removeActions();
    void recolor();

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
    Accent m_accent = Accent::Notice;
};

} // namespace sessionary
