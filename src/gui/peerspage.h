// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"
#include "models/async.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace Ui {
class PeersPage;
}

namespace sessionary {

class FilePicker;
class PeerModel;
enum class Accent;

/// The cached users and chats of a session, to be filtered, sorted, counted and written to a file.
class PeersPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit PeersPage(QWidget *parent = nullptr);
    ~PeersPage() override;

    /// Who is asked where a file will be
    void setPicker(FilePicker &picker) { m_picker = &picker; }

Q_SIGNALS:
    /// What became of an export
    void said(sessionary::Accent accent, const QString &text);

protected:
    void make() override;
    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void setUpExport();
    void showCount();
    [[nodiscard]] QString countText() const;
    void askForRows();
    void askForStatistics();
    void updateChart();

    // --- exporting
    void askWhatToExport();
    void askWhereToExport(const PeerExport &what);
    void startExport(PeerExport what, const QString &path, IfExists ifExists);
    void finishExport(const QString &path, const Result<qint64> &rows);
    void showProgress();

    const std::unique_ptr<Ui::PeersPage> m_ui;
    PeerModel *m_model;
    FilePicker *m_picker = nullptr;
    SessionLibrary *m_library = nullptr;
    std::optional<SessionId> m_id;
    /// What the file was like that the rows are of
    std::optional<FileStamp> m_stamp;
    /// Nothing when what it is kept in has no place for peers, or nobody knows yet
    std::optional<qint64> m_total;
    bool m_isCounting = false;
    bool m_wantsStatistics = false;
    QFuture<Result<PeerStatistics>> m_counting;
    Generation m_generation; ///< of statistics

    QFuture<Result<qint64>> m_export;
    std::shared_ptr<std::atomic<qint64>> m_exported; ///< rows; written by another thread
    QString m_exportName;
    qint64 m_toExport = 0;
    QTimer m_progressTimer;
};

} // namespace sessionary
