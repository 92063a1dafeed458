// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "formats/secretjson.h"

#include "core/base64.h"

#include <algorithm>
#include <cstddef>

namespace sessionary {

namespace {

/// In front of every block stands its size, so that free() knows what to overwrite.
constexpr std::size_t headSize = alignof(std::max_align_t);

quint8 *blockOf(void *memory)
{
    return static_cast<quint8 *>(memory) - headSize;
}

} // namespace

void *WipingAllocator::Malloc(std::size_t size)
{
    if (size == 0)
        return nullptr;
    auto *block = static_cast<quint8 *>(std::malloc(headSize + size));
    if (block == nullptr)
        std::abort(); // as operator new does without exceptions
    std::memcpy(block, &size, sizeof(size));
    return block + headSize;
}

void *WipingAllocator::Realloc(void *original, std::size_t originalSize, std::size_t newSize)
{
    void *memory = Malloc(newSize);
    if (original != nullptr) {
        if (memory != nullptr)
            std::memcpy(memory, original, std::min(originalSize, newSize));
        Free(original);
    }
    return memory;
}

void WipingAllocator::Free(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    quint8 *block = blockOf(memory);
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof(size));
    wipe({ block + headSize, size });
    std::free(block);
}

Result<SecretJson> SecretJson::parse(Bytes text)
{
    SecretJson json;
    // With the zero at the end that parsing in place needs. Of half a character there the check of
    // the encoding reads as many bytes as a whole one would have.
    constexpr std::size_t zeros = 4;
    json.m_text = SecretBytes(text.size() + zeros);
    std::ranges::copy(text, json.m_text.bytes().begin());
    if (std::ranges::find(text, quint8(0)) != text.end())
        return fail(ErrorCode::NotASession);

    // Iterative: nothing that somebody writes can exhaust the stack.
    constexpr auto flags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag;
    json.m_document = std::make_unique<Document>();
    json.m_document->ParseInsitu<flags>(reinterpret_cast<char *>(json.m_text.bytes().data()));
    if (json.m_document->HasParseError())
        return fail(ErrorCode::NotASession);
    return json;
}

const JsonValue *member(const JsonValue *object, std::string_view name)
{
    if (object == nullptr || !object->IsObject())
        return nullptr;
    const auto found = object->FindMember(
        JsonValue(rapidjson::StringRef(name.data(), rapidjson::SizeType(name.size()))));
    return found == object->MemberEnd() ? nullptr : &found->value;
}

std::optional<std::string_view> textOf(const JsonValue *value)
{
    if (value == nullptr || !value->IsString())
        return std::nullopt;
    return std::string_view(value->GetString(), value->GetStringLength());
}

std::optional<qint64> integerOf(const JsonValue *value)
{
    if (value == nullptr || !value->IsInt64())
        return std::nullopt;
    return value->GetInt64();
}

std::optional<bool> booleanOf(const JsonValue *value)
{
    if (value == nullptr || !value->IsBool())
        return std::nullopt;
    return value->GetBool();
}

SecretBytes base64Of(const JsonValue *value)
{
    const auto text = textOf(value);
    if (!text)
        return {};
    auto decoded = base64::decode(*text);
    return decoded ? *std::move(decoded) : SecretBytes();
}

} // namespace sessionary
