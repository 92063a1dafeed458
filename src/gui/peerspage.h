// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"

#include <memory>

namespace Ui {
class PeersPage;
}

namespace sessionary {

class PeerModel;

/// The cached users and chats of a session, to be filtered and sorted.
class PeersPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit PeersPage(QWidget *parent = nullptr);
    ~PeersPage() override;

    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void copySelection();

    const std::unique_ptr<Ui::PeersPage> m_ui;
    PeerModel *m_model;
    std::optional<SessionId> m_id;
    /// Nothing when what it is kept in has no place for peers
    std::optional<qint64> m_total;
};

} // namespace sessionary
