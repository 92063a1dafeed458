// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace sessionary {

/// Fusion, with what it leaves faint: a frame around what has the focus that everybody can see, the
/// edges of check boxes, and in high contrast those of buttons and fields, too.
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

    /// The colour of the frame on \a ground
    [[nodiscard]] static QColor focusColor(const QPalette &palette, const QColor &ground);
};

} // namespace sessionary
