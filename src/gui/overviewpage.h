// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"
#include "models/overview.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sessionary {

/// Every field of a session with its meaning, and above them what is worth knowing about it.
class OverviewPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

protected:
    void make() override;
    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// What else it could be, and a button to read it as that
    void addCandidates();
    [[nodiscard]] bool isKeyShown() const;
    QLabel *addNotice(Severity severity, const QString &notice);
    void addTitle(const QString &text);
    void addSection(const QString &title);
    void addRow(const OverviewRow &row);
    void addWorksWith();

    SessionLibrary *m_library = nullptr;
    SessionId m_id {};
    SessionInfo m_info;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_labelWidth = 0; ///< of the longest name of a field
    bool m_showsAllLibraries = false; ///< of those that the session works with
};

} // namespace sessionary
