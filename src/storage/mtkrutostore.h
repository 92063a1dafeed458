// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/document.h"

namespace sessionary::mtkruto {

/// The folders of MTKruto's StorageLocalStorage; source: the library's code and a folder that it
/// wrote. A file for each value, named in percent encoding: a name, "main" for one, and a path. The
/// session is under the path ["auth"], so its file's name ends in "65\n2auth".
///
/// A value is text with the kind in front: 0 a flag, 1 a number, 2 text, 3 a large number, 5 base64
/// of bytes, 6 a list, 7 a map. A list is its values, each as its length, a line break and itself;
/// a map is the same of lists of two. The session is a map:
///
///     apiId number · authKey bytes · dc "1" to "5" or "1-test" to "3-test" · isBot flag
///     userId number
extern const DocumentFormat documentFormat;

} // namespace sessionary::mtkruto
