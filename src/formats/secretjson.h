// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <rapidjson/document.h>

#include <cstdlib>
#include <optional>
#include <string_view>

namespace sessionary {

/// Memory that is overwritten before it is given back: the nodes of a document can be the numbers
/// of a key.
class WipingAllocator
{
public:
    static const bool kNeedFree = true; // NOLINT(readability-identifier-naming): RapidJSON's

    // NOLINTBEGIN(readability-identifier-naming)
    void *Malloc(std::size_t size);
    void *Realloc(void *original, std::size_t originalSize, std::size_t newSize);
    static void Free(void *memory) noexcept;
    // NOLINTEND(readability-identifier-naming)
};

using JsonPool = rapidjson::MemoryPoolAllocator<WipingAllocator>;
using JsonValue = rapidjson::GenericValue<rapidjson::UTF8<>, JsonPool>;

/// JSON that holds a key: parsed where it is, so that its strings stay in secret memory.
class SecretJson
{
public:
    /// NotASession when it is no JSON, or none that a session could be
    [[nodiscard]] static Result<SecretJson> parse(Bytes text);

    [[nodiscard]] const JsonValue &root() const { return *m_document; }

private:
    using Document = rapidjson::GenericDocument<rapidjson::UTF8<>, JsonPool, WipingAllocator>;

    SecretBytes m_text; // outlives the document, whose strings it holds
    std::unique_ptr<Document> m_document;
};

/// The member \a name of \a object; null when it is no object or has none
[[nodiscard]] const JsonValue *member(const JsonValue *object, std::string_view name);
/// What \a value is, if it is that; a null pointer is nothing.
[[nodiscard]] std::optional<std::string_view> textOf(const JsonValue *value);
[[nodiscard]] std::optional<qint64> integerOf(const JsonValue *value);
[[nodiscard]] std::optional<bool> booleanOf(const JsonValue *value);
/// A string of base64, decoded; nothing when it is none
[[nodiscard]] SecretBytes base64Of(const JsonValue *value);

} // namespace sessionary
