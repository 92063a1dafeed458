// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/supplementasker.h"

#include "gui/opendialog.h"
#include "gui/supplementdialog.h"

namespace sessionary {

SupplementAsker::SupplementAsker(SessionLibrary &library, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_window(window)
{
}

void SupplementAsker::ask(SessionId id, SessionFields missing, const QString &purpose,
                          const QString &acceptText,
                          const std::function<void(const SessionSupplement &)> &then)
{
    missing &= SupplementDialog::askable();
    if (!missing)
        return then({});
    auto *dialog = new SupplementDialog(missing, purpose, &m_window);
    dialog->setAcceptText(acceptText);
    dialog->setSupplement(knownOf(id));
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, then] {
        m_supplements.insert(quint32(id), dialog->supplement());
        then(dialog->supplement());
    });
    openDialog(dialog);
}

SessionSupplement SupplementAsker::knownOf(SessionId id) const
{
    SessionSupplement known = m_supplements.value(quint32(id));
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return known;
    for (const Finding &finding : entry->info.findings) {
        const auto *number = std::get_if<qint64>(&finding.subject);
        if (finding.code == FindingCode::TestModeInferred && number != nullptr && !known.testMode)
            known.testMode = *number == 1;
    }
    return known;
}

} // namespace sessionary
