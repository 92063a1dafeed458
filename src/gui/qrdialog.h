// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "gui/qrcode.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QPushButton;

namespace sessionary {

/// Shows a string as a QR code as long as a button is held. The string is made when the button goes
/// down, and overwritten when it comes up.
class QrDialog : public QDialog
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<SecretBytes>>()>;

    /// \a format: what the string is called
    QrDialog(const QString &format, Fetch fetch, QWidget *parent = nullptr);

    [[nodiscard]] bool isRevealed() const { return m_code.side > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reveal();
    void conceal();
    [[nodiscard]] QRect codeRect() const;

    const Fetch m_fetch;
    QWidget *m_place;
    QLabel *m_label;
    QPushButton *m_button;
    bool m_isHeld = false;
    QrCode m_code;
};

} // namespace sessionary
