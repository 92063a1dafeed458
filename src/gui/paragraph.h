// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QMap>

#include <optional>

namespace sessionary {

/// The heights of a text by the width that it has. To lay out a page, Qt asks for them a dozen
/// times, and would shape each letter every time.
class WrappedHeights
{
public:
    /// \a width: has \a height, and no wider one has less
    void setLeast(int width, int height);
    /// What is known, or follows from it: a text becomes no higher when it becomes wider.
    [[nodiscard]] std::optional<int> at(int width) const;
    void insert(int width, int height) { m_heights.insert(width, height); }

private:
    QMap<int, int> m_heights;
    int m_least = 0;
};

/// A text as it is, without markup, in as many lines as it needs
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);
    explicit Paragraph(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Measures
    {
        QString text; ///< of which
        QSize least;
        QSize hint;
        WrappedHeights heights;
    };
    [[nodiscard]] Measures &measures() const;

    mutable std::optional<Measures> m_measures;
};

} // namespace sessionary
