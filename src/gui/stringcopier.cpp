// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/stringcopier.h"

#include "gui/formatmenu.h"
#include "gui/opendialog.h"
#include "gui/qrdialog.h"
#include "gui/secretclipboard.h"
#include "gui/settings.h"
#include "gui/supplementasker.h"
#include "models/async.h"
#include "models/errortext.h"
#include "models/handover.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

StringCopier::StringCopier(const Services &services, QStatusBar &statusBar, QWidget &window)
    : QObject(&window)
    , m_library(services.library)
    , m_clipboard(services.clipboard)
    , m_settings(services.settings)
    , m_asker(services.asker)
    , m_statusBar(statusBar)
    , m_window(window)
{
    connect(&m_clipboard, &SecretClipboard::countedDown, this, &StringCopier::showCountdown);
    connect(&m_clipboard, &SecretClipboard::pastedOnce, this,
            [this] { m_statusLabel->setText(tr("Pasted once. The clipboard clears now.")); });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] {
        m_status->hide();
        m_statusBar.showMessage(tr("The clipboard was cleared."), 4000);
    });
    connect(&m_clipboard, &SecretClipboard::replaced, this, [this] { m_status->hide(); });
}

void StringCopier::makeStatus()
{
    m_status = new QWidget(&m_statusBar);
    auto *layout = new QHBoxLayout(m_status);
    layout->setContentsMargins(8, 0, 0, 0);
    m_statusLabel = new QLabel(m_status);
    m_statusLabel->setObjectName(u"clipboardLabel"_s);
    layout->addWidget(m_statusLabel);
    auto *clearButton = new QToolButton(m_status);
    clearButton->setObjectName(u"clearClipboardButton"_s);
    clearButton->setText(tr("Clear now"));
    layout->addWidget(clearButton);
    m_onceButton = new QToolButton(m_status);
    m_onceButton->setObjectName(u"pasteOnceButton"_s);
    m_onceButton->setText(tr("Paste once"));
    m_onceButton->setToolTip(tr("Clears the clipboard as soon as the string was pasted"));
    m_onceButton->setCheckable(true);
    layout->addWidget(m_onceButton);
    m_status->hide();
    m_statusBar.addWidget(m_status);
    connect(m_onceButton, &QToolButton::toggled, &m_clipboard, &SecretClipboard::setOnce);
    connect(clearButton, &QToolButton::clicked, &m_clipboard, &SecretClipboard::clear);
}

void StringCopier::showCountdown(int seconds)
{
    if (m_status == nullptr)
        makeStatus();
    if (!m_status->isVisible()) // it was copied just now
        m_onceButton->setChecked(m_settings.pastesOnce());
    m_clipboard.setOnce(m_onceButton->isChecked());
    m_statusLabel->setText(tr("Copied as string of %1. The clipboard clears in %2 s.")
                               .arg(m_copiedFormat)
                               .arg(seconds));
    m_status->show();
}

FormatId StringCopier::usualFormat(const SessionInfo &info) const
{
    const QList<FormatId> targets = stringTargets(info.layout);
    const auto preferred = m_settings.preferredString();
    return preferred && targets.contains(*preferred) ? *preferred : targets.first();
}

void StringCopier::complete(SessionId id, FormatId format, const QString &acceptText,
                            const std::function<void(const SessionSupplement &)> &then)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const SessionFields missing = SessionLibrary::missingFor(
        entry->info, { .format = format, .kind = ConversionTarget::Kind::String });
    const QString purpose = missing == SessionFields(SessionField::ApiId)
        ? tr(
            "A string of this format carries the API ID of the application, and this session, made "
            "by a client older than that, does not say it. Use the API ID that your client uses.")
        : tr("A string of this format needs what this session does not say: its %1.")
              .arg(fieldNames(missing));
    m_asker.ask(id, missing, purpose, acceptText, then);
}

void StringCopier::copy(SessionId id, FormatId format, const std::function<void()> &then,
                        const MakeText &make)
{
    complete(id, format, tr("&Copy string"), [=, this](const SessionSupplement &given) {
        copyComplete(id, format, given, then, make);
    });
}

void StringCopier::copyComplete(SessionId id, FormatId format, const SessionSupplement &supplement,
                                const std::function<void()> &then, const MakeText &make)
{
    onFinished(m_library.exportString(id, format, supplement), this,
               [this, format, then, make](Result<SecretBytes> text) {
                   if (!text)
                       return Q_EMIT failed(text.error());
                   m_copiedFormat = formatTitle(format);
                   m_clipboard.copy(make ? make(*text) : *std::move(text),
                                    m_settings.clipboardTime());
                   if (then)
                       then();
               });
}

void StringCopier::handOver(SessionId id, HandOver way)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const FormatId format = formatOf(way).value_or(usualFormat(entry->info));
    if (way == HandOver::EnvLine)
        return copy(id, format, {}, envLine);
    const QString source = entry->path.isEmpty()
        ? QString()
        : QFileInfo(entry->path).absoluteFilePath() + entry->source().mid(entry->path.size());
    QApplication::clipboard()->setText(handOverText(way, format, entry->name, source));
    m_statusBar.showMessage(formatOf(way)
                                ? tr("Copied: it reads the string of %1 from the variable %2.")
                                      .arg(formatTitle(format), handOverVariable())
                                : tr("Copied: a command for a terminal. It has no secret in it."),
                            8000);
}

void StringCopier::showQrCode(SessionId id)
{
    const SessionLibrary::Entry *entry = m_library.entry(id);
    if (entry == nullptr)
        return;
    const FormatId format = usualFormat(entry->info);
    complete(id, format, tr("&Go on"), [this, format, id](const SessionSupplement &given) {
        auto *dialog = new QrDialog(
            formatTitle(format), [=, this] { return m_library.exportString(id, format, given); },
            &m_window);
        openDialog(dialog);
    });
}

} // namespace sessionary
