// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialogButtonBox>
#include <QPushButton>

namespace sessionary {

/// Some styles put coloured icons on the buttons of a dialog, which no other button of ours has.
inline void removeIcons(QDialogButtonBox &box)
{
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon({});
}

} // namespace sessionary
