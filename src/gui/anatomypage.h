// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"

#include <memory>

namespace Ui {
class AnatomyPage;
}

namespace sessionary {

class AnatomyModel;

/// The session string of a session, taken apart: the picture that makes the format understood.
class AnatomyPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit AnatomyPage(QWidget *parent = nullptr);
    ~AnatomyPage() override;

protected:
    void make() override;
    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;

private:
    /// Offers the formats for the session, and keeps the chosen one while it is of the same
    /// library.
    void offerFormats();
    void showFormat();
    /// As high as its rows: the rest of the page is the picture's.
    void fitTable();

    const std::unique_ptr<Ui::AnatomyPage> m_ui;
    AnatomyModel *m_model;
    SessionInfo m_info;
    QString m_library; ///< of the session that the formats are offered for
};

} // namespace sessionary
