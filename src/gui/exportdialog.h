// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/peerexport.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ExportDialog;
}

namespace sessionary {

/// Asks which peers are written to a file, and how; where the file will be is asked afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a shown: what the page is asked for; \a count of \a total peers, where that is known
    ExportDialog(const PeerQuery &shown, qint64 count, std::optional<qint64> total,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] PeerExport choice() const;

private:
    const std::unique_ptr<Ui::ExportDialog> m_ui;
    const PeerQuery m_shown;
};

/// "csv" or "jsonl"
[[nodiscard]] QString suffixOf(PeerFormat format);
/// What the name of a file asks for; \a usual where it says nothing
[[nodiscard]] PeerFormat formatOfFile(const QString &path, PeerFormat usual);

} // namespace sessionary
