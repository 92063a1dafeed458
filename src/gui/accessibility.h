// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sessionary {

/// Lets screen readers know what the widgets that we draw ourselves are: a field for a password, a
/// text, a picture, a message. To them a widget is nothing but a place otherwise.
void installAccessibility();

} // namespace sessionary
