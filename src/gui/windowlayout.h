// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMainWindow;
class QSplitter;
class QToolBar;

namespace sessionary {

class Settings;

/// Where what is in the window, and how much room each has: beside each other, or, in a narrow
/// window, the inspector below the list and the tools without their names. Remembered for both.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QSplitter *places; ///< the places, and all else
        QSplitter *inspector; ///< the list, and the inspector
        QToolBar *tools;
    };

    WindowLayout(QMainWindow &window, const Parts &parts, Settings &settings);

    void restore();
    void save();

    [[nodiscard]] bool isFolded() const { return m_isFolded; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold(bool isFolded);
    /// Of the splitter between the list and the inspector
    [[nodiscard]] QString inspectorKey() const;
    void restoreInspector();
    [[nodiscard]] int em() const;

    QMainWindow &m_window;
    const Parts m_parts;
    Settings &m_settings;
    bool m_isFolded = false;
};

} // namespace sessionary
