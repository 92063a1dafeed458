// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/sessionlibrary.h"

#include <QAbstractTableModel>
#include <QDir>

namespace sessionary {

/// Many sessions, one after another, to one layout and into one folder: a file each with its own
/// name, and a line each of how it went. What fails does not stop the rest, and nothing that is
/// there is overwritten.
class BatchConversion : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Result, ColumnCount };
    enum class State { Waiting, Running, Done, Failed, Skipped };
    enum Role {
        StateRole = Qt::UserRole, ///< State as int
    };

    explicit BatchConversion(SessionLibrary &library, QObject *parent = nullptr);

    void setSessions(const std::vector<SessionId> &ids);
    /// How many of the names that the files would get are there already in \a folder
    [[nodiscard]] int countExisting(const QString &folder) const;
    /// What target.given says goes only to sessions that don't say it themselves.
    void start(const ConversionTarget &target, const QString &folder);
    /// After the one that is being made
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// How many are done, in whatever way
    [[nodiscard]] int finishedCount() const;
    [[nodiscard]] int count(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Item
    {
        SessionId id {};
        QString name;
        State state = State::Waiting;
        QString result = {};
    };

    void next();
    void convert(int row, const ConversionPlan &plan);
    void finish(int row, State state, const QString &result);

    SessionLibrary &m_library;
    std::vector<Item> m_items;
    ConversionTarget m_target;
    QDir m_folder;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

/// The name of the file that \a source becomes in a folder of its kind: "my_account.session" for
/// "path/my_account.session", "path/my_account.json" or the name "my_account"
[[nodiscard]] QString convertedFileName(const QString &source);

/// What of \a plan 's target a person has said, and the session does not
[[nodiscard]] SessionSupplement answersTo(const ConversionPlan &plan,
                                          const SessionSupplement &given);

} // namespace sessionary
