// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace sessionary {

/// Some styles put coloured icons on the buttons of a dialog, which no other button of ours has.
inline void removeIcons(QDialogButtonBox &box)
{
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon({});
}

/// Soon: its icon is looked for in all themes, and the first frame is not to wait for that.
inline void addClearButton(QLineEdit &edit)
{
    constexpr auto afterTheFirstFrame = std::chrono::milliseconds(100);
    QTimer::singleShot(afterTheFirstFrame, &edit, [&edit] { edit.setClearButtonEnabled(true); });
}

} // namespace sessionary
