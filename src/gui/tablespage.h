// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"
#include "models/async.h"

#include <memory>

namespace Ui {
class TablesPage;
}

namespace sessionary {

class OutlineModel;
class TableRowsModel;

/// Every table of the file, what belongs to it and what is in it; what does not belong to the
/// library is marked.
class TablesPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit TablesPage(QWidget *parent = nullptr);
    ~TablesPage() override;

protected:
    void make() override;
    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;

private:
    void showOutline(const Outline &outline);
    void countRows(const Outline &outline);
    void showTable(const QModelIndex &index);

    const std::unique_ptr<Ui::TablesPage> m_ui;
    OutlineModel *m_outline;
    TableRowsModel *m_rows;
    SessionLibrary *m_library = nullptr;
    SessionId m_id {};
    std::optional<SessionId> m_shownId; ///< whose tables are shown
    QString m_shownTable;
    Generation m_generation;
    Generation::Token m_token = 0;
};

} // namespace sessionary
