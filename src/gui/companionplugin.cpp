// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/companionplugin.h"

#include <QCoreApplication>
#include <QDebug>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

const Companion *companion()
{
    static const Companion *const loaded = loadCompanion(
        QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(SESSIONARY_COMPANION));
    return loaded;
}

const Companion *loadCompanion(const QString &path)
{
    QPluginLoader loader(path);
    const auto *found = qobject_cast<Companion *>(loader.instance());
    if (found == nullptr)
        qWarning().noquote() << loader.errorString();
    return found;
}

} // namespace sessionary
