// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace sessionary {

/// Fusion, with what it leaves faint: a frame around what has the focus that everybody can see, the
/// edges of check boxes, and in high contrast those of buttons and fields, too. Its icons are the
/// program's own, which are seen on any ground.
class ClearStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// For the whole program, where its style is Fusion; any other style is the desktop's choice.
    static void install();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;

    /// What stands for what there is no room for, and clears a field: in the colour of text, and
    /// not read from pictures, for which Qt loads every plugin that can read one.
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

    /// The colour of the frame on \a ground
    [[nodiscard]] static QColor focusColor(const QPalette &palette, const QColor &ground);
};

} // namespace sessionary
