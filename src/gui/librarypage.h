// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/librarymodel.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Ui {
class LibraryPage;
}

namespace sessionary {

/// The list of the sessions in the folders of the library. What is on it is made when it is looked
/// at first, or when there is something to show.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Before anything else; \a catalog outlives the page.
    void setCatalog(SessionCatalog &catalog);
    /// Empty: all folders
    void setFolder(const QString &folder);
    void setText(const QString &text);

    /// Before it is looked at: what can be done with one in the list, and what Tab comes to before.
    void setUp(const QList<QAction *> &viewActions, QWidget *before)
    {
        m_viewActions = viewActions;
        m_before = before;
    }
    /// Null when none is chosen
    [[nodiscard]] const SessionCatalog::Item *current() const;
    /// The places and widths of the columns
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);

    void setVisible(bool isVisible) override;

Q_SIGNALS:
    /// Another session is chosen, or none.
    void currentChanged();
    void activated();
    void addFolderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ensureMade();
    void setUpView();
    void showProgress(qint64 read);
    void chooseColumns(const QPoint &position);
    void keepPlace();
    void restorePlace();
    void showCount();
    void showMessage();
    void showSharedKeys();
    void tellSharedKeys();
    void finishScan(const ScanTotals &totals);

    const std::unique_ptr<Ui::LibraryPage> m_ui;
    SessionCatalog *m_catalog = nullptr;
    LibraryModel *m_model = nullptr; ///< null: nothing is on the page yet
    QList<QAction *> m_viewActions;
    QWidget *m_before = nullptr;
    QByteArray m_columns; ///< until there are any
    QString m_folder;
    QString m_text;

    // What stays the same through a reset of the model
    QString m_currentSource;
    int m_scroll = 0;
    QSet<QString> m_collapsed; ///< headings
    bool m_isRestoring = false;
    int m_toldShared = 0; ///< how many shared keys the banner speaks of
};

} // namespace sessionary
