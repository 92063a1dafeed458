// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/sessionname.h"

#include "formats/stringformat.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

QString sourceName(const QString &path, std::optional<int> account)
{
    return account ? u"%1#%2"_s.arg(path).arg(*account) : path;
}

QString shortName(const QString &path, std::optional<int> account)
{
    QString name = QFileInfo(path).fileName();
    constexpr auto suffix = ".session"_L1;
    if (name.endsWith(suffix) && name.size() > suffix.size())
        name.chop(suffix.size());
    return sourceName(name, account);
}

bool isNamedAsSession(const QString &fileName)
{
    return fileName.endsWith(".session"_L1) || fileName.endsWith(".session.OLD"_L1);
}

Result<SessionName> resolveName(const QString &name, const QString &folder)
{
    if (name == ":memory:"_L1)
        return SessionName { SessionName::Kind::Memory, {} };

    const QDir base(folder);
    const auto exists = [&](const QString &path) { return QFileInfo::exists(base.filePath(path)); };
    if (exists(name))
        return SessionName { SessionName::Kind::File, name };
    if (looksSecret(name.toStdString())) // before it gets into a message
        return fail(ErrorCode::StringAsArgument);
    if (const QString withSuffix = name + ".session"_L1; exists(withSuffix))
        return SessionName { SessionName::Kind::File, withSuffix };
    const qsizetype mark = name.lastIndexOf(u'#');
    bool isNumber = false;
    const int account = QStringView(name).mid(mark + 1).toInt(&isNumber);
    if (const QString path = name.left(mark); mark > 0 && isNumber && account >= 0 && exists(path))
        return SessionName { SessionName::Kind::File, path, account };
    return fail(ErrorCode::NotFound, name);
}

} // namespace sessionary
