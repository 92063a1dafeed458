// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "core/processguard.h"
#include "storage/privatefolder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Messages of Qt are no part of the contract with scripts.
void dropMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SESSIONARY_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char *argv[])
{
    sessionary::guardProcess();
    sessionary::returnFreedMemory();
    qInstallMessageHandler(dropMessage);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sessionary"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SESSIONARY_VERSION));

    sessionary::PrivateFolder::sweep();
    return sessionary::cli::run(QCoreApplication::arguments().mid(1));
}
