// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/peerstatistics.h"

#include "storage/peersql.h"

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// The types of a million peers are a handful of texts, one after another the same.
class TypeNames
{
public:
    [[nodiscard]] PeerType typeNamed(std::string_view name)
    {
        if (name != m_name) {
            m_name = name;
            m_type = peerTypeNamed(QString::fromStdString(m_name));
        }
        return m_type;
    }

private:
    std::string m_name;
    PeerType m_type = PeerType::Unknown;
};

} // namespace

PeerAge peerAge(qint64 updated, qint64 now)
{
    constexpr qint64 day = 24LL * 60 * 60;
    if (updated <= 0)
        return PeerAge::Unknown;
    if (updated > now - day) // or in a time that is still to come, by somebody's clock
        return PeerAge::Day;
    if (updated > now - 7 * day)
        return PeerAge::Week;
    if (updated > now - 30 * day)
        return PeerAge::Month;
    return updated > now - 365 * day ? PeerAge::Year : PeerAge::Older;
}

Result<PeerStatistics> peerStatistics(const SqlStorage &storage, qint64 now)
{
    PeerStatistics statistics;
    if (storage.layout().read != nullptr && storage.layout().peers == nullptr)
        return statistics;
    const auto source = peerSourceOf(storage);
    if (!source)
        return tl::unexpected(source.error());

    TypeNames names;
    std::array<qint64, std::size_t(PeerType::Unknown) + 1> types {};
    const QString sql = u"SELECT NULL, %1, %2, NULL, NULL, NULL, %3 FROM %4%5"_s.arg(
        source->id, source->type, source->updated, fromClause(*source), whereClause(*source));
    return storage.connection()
        .scan(sql, {},
              [&](const RawRow &row) {
                  ++statistics.total;
                  ++types[std::size_t(names.typeNamed(typeIn(row, *source)))];
                  ++statistics.ages[std::size_t(peerAge(row.integer(UpdatedColumn), now))];
                  return true;
              })
        .map([&] {
            for (std::size_t i = 0; i < types.size(); ++i) {
                if (types[i] > 0)
                    statistics.types[PeerType(i)] = types[i];
            }
            return statistics;
        });
}

} // namespace sessionary
