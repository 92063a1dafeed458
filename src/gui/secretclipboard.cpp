// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

const auto plainText = u"text/plain"_s;
const auto plainTextUtf8 = u"text/plain;charset=utf-8"_s;

/// What asks clipboard managers to forget: KDE's and, since its makers agreed, most others' hint,
/// macOS's, and three of Windows'.
struct Hint
{
    const char16_t *format;
    const char *value;
};
constexpr Hint hints[] {
    { u"x-kde-passwordManagerHint", "secret" },
    { u"application/x-nspasteboard-concealed-type", "" },
    { u"ExcludeClipboardContentFromMonitorProcessing", "1" },
    { u"CanIncludeInClipboardHistory", "0" },
    { u"CanUploadToCloudClipboard", "0" },
};

/// A program that pastes may ask several times, for one format and then for another.
constexpr auto pasteTime = std::chrono::milliseconds(500);

class SecretMimeData final : public QMimeData
{
public:
    SecretMimeData(SecretBytes text, std::function<void()> onTaken)
        : m_text(std::move(text))
        , m_onTaken(std::move(onTaken))
    {
    }

    [[nodiscard]] QStringList formats() const override
    {
        QStringList names { plainText, plainTextUtf8 };
        for (const Hint &hint : hints)
            names.append(QString::fromUtf16(hint.format));
        return names;
    }

    [[nodiscard]] bool hasFormat(const QString &format) const override
    {
        return formats().contains(format);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType /*type*/) const override
    {
        // Whoever asks for the text gets it: from here on it is theirs to keep.
        if (format == plainText || format == plainTextUtf8) {
            m_onTaken();
            return QByteArray(m_text.text().data(), qsizetype(m_text.size()));
        }
        for (const Hint &hint : hints) {
            if (format == QString::fromUtf16(hint.format))
                return QByteArray(hint.value);
        }
        return {};
    }

private:
    SecretBytes m_text;
    std::function<void()> m_onTaken;
};

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds second,
                                 QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_timer.setInterval(second);
    m_pasteTimer.setSingleShot(true);
    m_pasteTimer.setInterval(pasteTime);
    connect(&m_pasteTimer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&clipboard, &QClipboard::dataChanged, this, &SecretClipboard::checkOwner);
}

SecretClipboard::~SecretClipboard()
{
    m_clipboard.disconnect(this);
    clear();
}

void SecretClipboard::copy(SecretBytes text, std::chrono::seconds time)
{
    m_pasteTimer.stop();
    auto *data = new SecretMimeData(std::move(text), [guard = QPointer(this)] {
        if (guard)
            guard->notePaste();
    });
    m_data = data;
    m_clipboard.setMimeData(data, QClipboard::Clipboard); // and not the selection
    m_secondsLeft = int(time.count());
    m_timer.start();
    Q_EMIT countedDown(m_secondsLeft);
}

bool SecretClipboard::isHolding() const
{
    return m_data != nullptr && m_clipboard.mimeData(QClipboard::Clipboard) == m_data;
}

void SecretClipboard::clear()
{
    m_timer.stop();
    m_pasteTimer.stop();
    m_secondsLeft = 0;
    if (!isHolding())
        return;
    m_data.clear();
    m_clipboard.clear(QClipboard::Clipboard);
    Q_EMIT cleared();
}

void SecretClipboard::notePaste()
{
    if (!m_isOnce || m_pasteTimer.isActive())
        return;
    m_pasteTimer.start();
    Q_EMIT pastedOnce();
}

void SecretClipboard::tick()
{
    if (--m_secondsLeft > 0)
        Q_EMIT countedDown(m_secondsLeft);
    else
        clear();
}

void SecretClipboard::checkOwner()
{
    if (!m_timer.isActive() || isHolding())
        return;
    m_timer.stop();
    m_pasteTimer.stop();
    m_secondsLeft = 0;
    m_data.clear();
    Q_EMIT replaced();
}

} // namespace sessionary
