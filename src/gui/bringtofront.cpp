// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/bringtofront.h"

#include <QApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct XcbReplyDeleter
{
    void operator()(void *reply) const { std::free(reply); } // NOLINT: xcb allocates it so
};
template<typename Reply>
using XcbReply = std::unique_ptr<Reply, XcbReplyDeleter>;

xcb_atom_t xcbAtom(xcb_connection_t *server, QByteArrayView name)
{
    const auto cookie = xcb_intern_atom(server, 0, quint16(name.size()), name.data());
    const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(server, cookie, nullptr));
    return reply != nullptr ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

/// Of that click or key which started the other program: later than all that this one has seen
quint32 timeOf(const QByteArray &startupId)
{
    constexpr QByteArrayView mark = "_TIME";
    const qsizetype at = startupId.lastIndexOf(mark);
    return at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt();
}

xcb_client_message_event_t xcbMessage(xcb_window_t window, quint8 format, xcb_atom_t type)
{
    xcb_client_message_event_t message {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = format;
    message.window = window;
    message.type = type;
    return message;
}

void sendXcbMessage(xcb_connection_t *server, xcb_window_t root, quint32 mask,
                    const xcb_client_message_event_t &message)
{
    xcb_send_event(server, 0, root, mask, std::bit_cast<std::array<char, 32>>(message).data());
}

/// Extended Window Manager Hints: _NET_ACTIVE_WINDOW
void activateAt(xcb_connection_t *server, xcb_window_t root, xcb_window_t window, quint32 time)
{
    auto message = xcbMessage(window, 32, xcbAtom(server, "_NET_ACTIVE_WINDOW"));
    message.data.data32[0] = 1; // an application asks
    message.data.data32[1] = time;
    sendXcbMessage(server, root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                   message);
}

/// Startup Notification Protocol: nothing is being started any more.
void endStartup(xcb_connection_t *server, xcb_window_t root, xcb_window_t window,
                const QByteArray &startupId)
{
    QByteArray quoted;
    for (const char byte : startupId) {
        if (byte == '"' || byte == '\\')
            quoted.append('\\');
        quoted.append(byte);
    }
    const QByteArray text = "remove: ID=\"" + quoted + "\"" + '\0';
    xcb_atom_t type = xcbAtom(server, "_NET_STARTUP_INFO_BEGIN");
    constexpr qsizetype partSize = 20; // what one message takes
    for (qsizetype at = 0; at < text.size(); at += partSize) {
        auto message = xcbMessage(window, 8, type);
        const qsizetype size = std::min(partSize, text.size() - at);
        std::memcpy(&message.data, text.constData() + at, std::size_t(size));
        sendXcbMessage(server, root, XCB_EVENT_MASK_PROPERTY_CHANGE, message);
        type = xcbAtom(server, "_NET_STARTUP_INFO");
    }
}

void tellX11(xcb_connection_t *server, xcb_window_t window, const QByteArray &startupId)
{
    const XcbReply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(server, xcb_get_geometry(server, window), nullptr));
    if (geometry == nullptr)
        return;
    if (const quint32 time = timeOf(startupId); time != 0)
        activateAt(server, geometry->root, window, time);
    endStartup(server, geometry->root, window, startupId);
    xcb_flush(server);
}

} // namespace

void bringToFront(QWidget &window, const QString &token)
{
    if (QGuiApplication::platformName().startsWith("wayland"_L1) && !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // from where Qt takes it
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
        x11 != nullptr && !token.isEmpty())
        tellX11(x11->connection(), xcb_window_t(window.winId()), token.toUtf8());
}

} // namespace sessionary
