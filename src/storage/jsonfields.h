// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/finding.h"
#include "formats/secretjson.h"

#include <QString>

#include <limits>

namespace sessionary {

/// Reads the members of a JSON object: a value is taken when it is of its kind, left out when it is
/// not there or null, and left out with a finding when it is anything else.
class JsonFields
{
public:
    JsonFields(const JsonValue *object, QList<Finding> &findings)
        : m_object(object)
        , m_findings(findings)
    {
    }

    std::optional<qint64> integer(std::string_view name, SessionField field,
                                  qint64 min = std::numeric_limits<qint64>::min(),
                                  qint64 max = std::numeric_limits<qint64>::max());
    std::optional<bool> boolean(std::string_view name, SessionField field);
    std::optional<QString> text(std::string_view name, SessionField field);
    std::optional<quint16> port(std::string_view name);

private:
    /// Null when there is nothing to be taken
    [[nodiscard]] const JsonValue *value(std::string_view name) const;

    template<typename T>
    std::optional<T> taken(const JsonValue *value, std::optional<T> read, SessionField field)
    {
        if (value != nullptr && !read)
            m_findings.append({ FindingCode::FieldUnusable, field });
        return read;
    }

    const JsonValue *m_object;
    QList<Finding> &m_findings;
};

/// \a text as text, for what is no secret
[[nodiscard]] QString shown(std::string_view text);

} // namespace sessionary
