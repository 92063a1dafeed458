// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/reasontext.h"

#include "formats/stringformat.h"
#include "storage/filelayout.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct CandidateText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

/// \a row: of a table of formats, may be null, as its reason may be
template<typename Row>
QString translated(const Row *row)
{
    if (row == nullptr || row->reason == nullptr)
        return {};
    return QCoreApplication::translate("Reason", row->reason);
}

/// Some formats are strings and files of one name; only what is kept in a file has a version.
bool isString(const SessionInfo &info)
{
    return info.storage == StorageKind::Memory && !info.schemaVersion;
}

QString reasonOf(FormatId format, const SessionInfo &info)
{
    return isString(info) ? stringReasonText(format) : fileReasonText(format);
}

} // namespace

QString stringReasonText(FormatId format)
{
    return translated(findStringFormat(format));
}

QString fileReasonText(FormatId layout)
{
    return translated(findFileLayout(layout));
}

QString reasonText(const SessionInfo &info)
{
    return info.layout ? reasonOf(*info.layout, info) : QString();
}

QString otherCandidatesText(const SessionInfo &info)
{
    QStringList others;
    for (const FormatId format : info.otherCandidates) {
        const QString title = QString::fromUtf8(nameOf(format).title);
        const QString reason = reasonOf(format, info);
        others.append(reason.isEmpty() ? title : u"%1 (%2)"_s.arg(title, reason));
    }
    if (others.isEmpty())
        return {};
    return CandidateText::tr("What this is cannot be told for certain. It could also be %1.")
        .arg(others.join(CandidateText::tr(" or ")));
}

} // namespace sessionary
