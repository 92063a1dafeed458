// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionfinder.h"

#include "storage/posix.h"
#include "storage/sessionname.h"
#include "storage/sessionplace.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// A folder with more names than that for each session that is wanted is no folder of sessions
constexpr qsizetype namesPerSession = 40;
constexpr int maxDepth = 8;
/// A larger JSON file is something else, and is not read to find out
constexpr qint64 maxJsonSize = 2LL * 1024 * 1024;

bool isSession(const QString &path)
{
    return recognisePlace(path).has_value();
}

/// The folder that tdata lies in is taken for it, and can have other sessions beside it.
bool isAroundTData(const QString &path)
{
    const auto place = recognisePlace(path);
    return place && place->format == FormatId::TData && isSession(path + "/tdata"_L1);
}

class Walk
{
public:
    explicit Walk(qsizetype maxSessions)
        : m_maxSessions(maxSessions)
        , m_maxNames(maxSessions * namesPerSession)
    {
    }

    void enter(const QString &folder, int depth)
    {
        QStringList names = namesIn(folder, m_maxNames).value_or(QStringList());
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (++m_names > m_maxNames || m_found.paths.size() >= m_maxSessions) {
                m_found.isCut = true;
                return;
            }
            look(QFileInfo(folder + u'/' + name), depth);
        }
    }

    [[nodiscard]] FoundSessions takeFound()
    {
        m_found.paths.sort();
        return std::move(m_found);
    }

private:
    void look(const QFileInfo &info, int depth)
    {
        const QString path = info.filePath();
        if (info.isDir()) {
            if (info.isSymLink())
                return; // it could lead back here
            if (depth == 0 && isSession(path))
                m_found.paths.append(path);
            else if (depth < maxDepth)
                enter(path, depth + 1);
        } else if (info.isFile() && isWanted(info, depth)) {
            m_found.paths.append(path);
        }
    }

    static bool isWanted(const QFileInfo &info, int depth)
    {
        const QString name = info.fileName();
        if (isNamedAsSession(name))
            return true;
        return depth == 0 && name.endsWith(".json"_L1) && info.size() <= maxJsonSize
            && isSession(info.filePath());
    }

    const qsizetype m_maxSessions;
    const qsizetype m_maxNames;
    FoundSessions m_found;
    qsizetype m_names = 0;
};

} // namespace

FoundSessions findSessions(const QString &path, qsizetype maxSessions)
{
    if (!QFileInfo(path).isDir() || (isSession(path) && !isAroundTData(path)))
        return { .paths = { path } };
    Walk walk(maxSessions);
    walk.enter(path, 0);
    return walk.takeFound();
}

} // namespace sessionary
