// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/qrdialog.h"

#include "gui/appearance.h"
#include "gui/fittext.h"
#include "gui/plainbuttons.h"
#include "models/async.h"
#include "models/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int quietZone = 4; ///< modules around a code that stay light
constexpr int placeSide = 420; ///< five pixels a module for a usual string

} // namespace

QrDialog::QrDialog(const QString &format, Fetch fetch, QWidget *parent)
    : QDialog(parent)
    , m_fetch(std::move(fetch))
    , m_place(new QWidget(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(tr("&Hold to show"), this))
{
    setWindowTitle(tr("QR code"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setText(tr("The string of %1 as a QR code. Whoever takes a picture of it has the "
                        "login: look who and what can see the screen.")
                         .arg(format));
    m_place->setFixedSize(placeSide, placeSide);
    m_place->setAccessibleName(tr("QR code"));
    m_place->setAccessibleDescription(tr("hidden"));
    m_button->setObjectName(u"revealQrButton"_s);
    m_button->setToolTip(tr("Shows the code as long as the button, or the space bar, is held."));
    m_button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_button, QDialogButtonBox::ActionRole);
    removeIcons(*buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_place, 0, Qt::AlignHCenter);
    layout->addWidget(buttons);
    fitText(*this, { m_label });

    connect(m_button, &QPushButton::pressed, this, &QrDialog::reveal);
    connect(m_button, &QPushButton::released, this, &QrDialog::conceal);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_button->setFocus();
}

void QrDialog::reveal()
{
    m_isHeld = true;
    onFinished(m_fetch(), this, [this](const Result<SecretBytes> &string) {
        auto code = string.and_then(makeQrCode);
        if (!code)
            m_label->setText(errorText(code.error()));
        if (!m_isHeld || !code) // it was let go before the string came
            return;
        m_code = *std::move(code);
        update();
    });
}

void QrDialog::conceal()
{
    m_isHeld = false;
    m_code = {};
    update();
}

void QrDialog::hideEvent(QHideEvent *event)
{
    conceal();
    QDialog::hideEvent(event);
}

QRect QrDialog::codeRect() const
{
    const int modules = m_code.side + 2 * quietZone;
    const int side = std::max(1, placeSide / modules) * modules; // whole pixels, or it is blurred
    QRect rect(0, 0, side, side);
    rect.moveCenter(m_place->geometry().center());
    return rect;
}

void QrDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    if (!isRevealed()) {
        painter.setPen(mutedTextColor(palette()));
        painter.drawRect(m_place->geometry().adjusted(0, 0, -1, -1));
        return painter.drawText(m_place->geometry(), Qt::AlignCenter,
                                tr("The code is shown while the button is held"));
    }
    const QRect place = codeRect();
    painter.fillRect(place, Qt::white); // also where the palette is dark: readers expect it
    const int module = place.width() / (m_code.side + 2 * quietZone);
    for (int y = 0; y < m_code.side; ++y) {
        for (int x = 0; x < m_code.side; ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect(place.x() + (x + quietZone) * module,
                                 place.y() + (y + quietZone) * module, module, module, Qt::black);
        }
    }
}

} // namespace sessionary
