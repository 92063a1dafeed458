// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "gui/secretpainter.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QPushButton;

namespace sessionary {

/// An auth key, masked, with a button that shows it as long as it is held. The key is read when the
/// button goes down and overwritten when it comes up.
class KeyReveal : public QWidget
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<SecretBytes>>()>;

    explicit KeyReveal(QWidget *parent = nullptr);

    /// Where the key comes from; no function: there is none to show
    void setFetch(Fetch fetch);
    [[nodiscard]] bool isRevealed() const { return !m_digits.isEmpty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reveal();
    void hide();
    [[nodiscard]] QRect textRect() const;

    QPushButton *m_button;
    Fetch m_fetch;
    bool m_isHeld = false;
    SecretBytes m_digits; ///< hexadecimal; empty while hidden
};

} // namespace sessionary
