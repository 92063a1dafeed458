// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedWidget>

namespace sessionary {

/// A stack that is as large as its largest page has to be, but not at once: until it has been on
/// the screen for a moment, only the page that is shown is laid out. What nobody sees takes longer
/// than all else of a first frame. It begins with a page of its own that has nothing on it, for the
/// first page would be laid out as it is added.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// The only page that counts; null when all do
    [[nodiscard]] const QWidget *onlyPage() const;

    bool m_isSettled = false;
};

} // namespace sessionary
