// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/batchconversion.h"

#include "core/printable.h"
#include "models/async.h"
#include "models/conversiontext.h"
#include "models/errortext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

BatchConversion::BatchConversion(SessionLibrary &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
}

void BatchConversion::setSessions(const std::vector<SessionId> &ids)
{
    beginResetModel();
    m_items.clear();
    for (const SessionId id : ids) {
        if (const SessionLibrary::Entry *entry = m_library.entry(id))
            m_items.push_back({ .id = id, .name = entry->name });
    }
    endResetModel();
}

int BatchConversion::countExisting(const QString &folder) const
{
    const QDir target(folder);
    return int(std::ranges::count_if(m_items, [&](const Item &item) {
        const QFileInfo info(target.filePath(convertedFileName(item.name)));
        return info.exists() || info.isSymLink();
    }));
}

void BatchConversion::start(const ConversionTarget &target, const QString &folder)
{
    m_target = target;
    m_folder = QDir(folder);
    m_isCancelled = false;
    m_isRunning = true;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_items[size_t(row)].state != State::Done) // a second try is for the others
            finish(row, State::Waiting, {});
    }
    next();
}

void BatchConversion::cancel()
{
    m_isCancelled = true;
}

int BatchConversion::count(State state) const
{
    return int(std::ranges::count(m_items, state, &Item::state));
}

int BatchConversion::finishedCount() const
{
    return rowCount() - count(State::Waiting) - count(State::Running);
}

void BatchConversion::next()
{
    const auto waiting = std::ranges::find(m_items, State::Waiting, &Item::state);
    if (waiting == m_items.end()) {
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    const int row = int(waiting - m_items.begin());
    if (m_isCancelled) {
        finish(row, State::Skipped, tr("cancelled"));
        return next();
    }
    finish(row, State::Running, tr("converting…"));
    ConversionTarget asked = m_target;
    asked.given = {}; // so that the plan says what the session itself does not
    onFinished(m_library.plan(waiting->id, asked), this,
               [this, row](const sessionary::Result<ConversionPlan> &plan) {
                   if (plan)
                       return convert(row, *plan);
                   finish(row, State::Failed, errorText(plan.error()));
                   next();
               });
}

void BatchConversion::convert(int row, const ConversionPlan &plan)
{
    const Item &item = m_items[size_t(row)];
    ConversionTarget target = m_target;
    target.given = answersTo(plan, m_target.given);
    const QString path = m_folder.filePath(convertedFileName(item.name));
    onFinished(m_library.save(item.id, path, target, IfExists::Refuse), this,
               [this, row, path,
                summary = planSummary(plan)](const sessionary::Result<SessionInfo> &saved) {
                   const QString name = printable(QFileInfo(path).fileName());
                   const QString text = summary.isEmpty()
                       ? tr("%1, verified").arg(name)
                       : tr("%1, verified: %2").arg(name, summary);
                   finish(row, saved ? State::Done : State::Failed,
                          saved ? text : errorText(saved.error()));
                   next();
               });
}

void BatchConversion::finish(int row, State state, const QString &result)
{
    m_items[size_t(row)].state = state;
    m_items[size_t(row)].result = result;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT progressed();
}

int BatchConversion::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BatchConversion::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchConversion::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Name ? printable(item.name) : item.result;
    case StateRole:
        return int(item.state);
    default:
        return {};
    }
}

QVariant BatchConversion::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Session") : tr("Result");
}

QString convertedFileName(const QString &source)
{
    QString name = QFileInfo(source).fileName();
    for (const auto suffix : { ".session"_L1, ".json"_L1 }) {
        if (name.endsWith(suffix) && name.size() > suffix.size())
            name.chop(suffix.size());
    }
    return name.replace(u'#', u'_') + u".session"_s;
}

SessionSupplement answersTo(const ConversionPlan &plan, const SessionSupplement &given)
{
    const SessionFields missing = plan.missing();
    SessionSupplement answers;
    const auto take = [&](SessionField field, auto &answer, const auto &value) {
        if (missing.testFlag(field))
            answer = value;
    };
    take(SessionField::DcId, answers.dcId, given.dcId);
    take(SessionField::TestMode, answers.testMode, given.testMode);
    take(SessionField::ApiId, answers.apiId, given.apiId);
    take(SessionField::UserId, answers.userId, given.userId);
    take(SessionField::IsBot, answers.isBot, given.isBot);
    take(SessionField::ServerAddress, answers.serverAddress, given.serverAddress);
    take(SessionField::Port, answers.port, given.port);
    return answers;
}

} // namespace sessionary
