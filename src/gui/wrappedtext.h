// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/paragraph.h"

#include <QTextEdit>

namespace sessionary {

/// A text to read, select and copy that breaks anywhere when a word is longer than the line: paths
/// and whatever else comes from outside. As high as it needs to be.
class WrappedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit WrappedText(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable WrappedHeights m_heights; ///< the text never changes
};

} // namespace sessionary
