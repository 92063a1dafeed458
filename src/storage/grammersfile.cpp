// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/grammersfile.h"

#include "core/tl.h"
#include "formats/grammerstl.h"
#include "storage/harmless.h"
#include "storage/standins.h"

namespace sessionary::grammers {

namespace {

bool isFile(const DocumentFile &file)
{
    using namespace std::string_view_literals;
    return textOf(file.bytes).starts_with("\xce\xb8\x3e\xa7"sv);
}

Result<SessionContents> read(const DocumentFile &file, const SecretBytes * /*passcode*/)
{
    auto decoded = decodeGrammersTl(file.bytes);
    if (!decoded)
        return fail(decoded.error().code, FormatId::GrammersTl);
    SessionContents contents = contentsOf(std::move(decoded->session));
    contents.updateStates = std::move(decoded->updateStates);
    contents.keyCount = decoded->keyCount;
    return contents;
}

/// Writes what decodeGrammersTl() has read anew, one value after another.
class Rewriter
{
public:
    Rewriter(Bytes file, StandIns &standIns)
        : m_in(file)
        , m_standIns(standIns)
    {
    }

    Result<SecretBytes> run()
    {
        constexpr quint32 userFlag = 1;
        constexpr quint32 stateFlag = 2;
        id();
        const quint32 flags = id();
        each([&] { dataCenter(); });
        if ((flags & userFlag) != 0)
            user();
        if ((flags & stateFlag) != 0)
            state();
        if (!m_in.atEnd())
            return fail(ErrorCode::Damaged, FormatId::GrammersTl);
        return SecretBytes(m_out.written());
    }

private:
    quint32 id()
    {
        const quint32 id = m_in.id();
        m_out.int32(qint32(id));
        return id;
    }
    void small() { m_out.int32(m_in.int32()); }
    void number() { m_out.int32(qint32(m_standIns.number(m_in.int32()))); }
    void longNumber() { m_out.int64(m_standIns.number(m_in.int64())); }

    template<typename Item>
    void each(Item item)
    {
        id();
        const qint32 count = m_in.int32();
        m_out.int32(count);
        for (qint32 i = 0; i < count && !m_in.isUnderrun(); ++i)
            item();
    }

    void dataCenter()
    {
        constexpr quint32 ws = 0x72490a88;
        constexpr quint32 ipv4Flag = 1;
        constexpr quint32 ipv6Flag = 2;
        constexpr std::size_t ipv4Size = 4;
        constexpr std::size_t ipv6Size = 16;
        const bool isWs = id() == ws;
        const quint32 flags = id();
        small();
        if (isWs) {
            m_out.string(m_standIns.text(m_in.string()));
        } else {
            if ((flags & ipv4Flag) != 0)
                m_out.put(m_in.take(ipv4Size));
            if ((flags & ipv6Flag) != 0)
                m_out.put(m_in.take(ipv6Size));
            small();
        }
        const quint32 keyFlag = isWs ? 1 : 4;
        if ((flags & keyFlag) != 0)
            m_out.bytes(m_standIns.bytes(m_in.bytes()).bytes());
    }

    void user()
    {
        constexpr quint32 oldUser = 0x11cc2a68;
        if (id() == oldUser)
            number();
        else
            longNumber();
        small();
        id();
    }

    void state()
    {
        constexpr quint32 oldChannel = 0xcb8f443f;
        id();
        number();
        number();
        m_out.int32(qint32(m_standIns.date(m_in.int32())));
        number();
        each([&] {
            if (id() == oldChannel)
                number();
            else
                longNumber();
            number();
        });
    }

    TlReader m_in;
    TlWriter m_out;
    StandIns &m_standIns;
};

Result<SecretBytes> redact(const DocumentFile &file, const SecretBytes * /*passcode*/,
                           StandIns &standIns)
{
    return Rewriter(file.bytes, standIns).run();
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::GrammersTl,
    .isFile = isFile,
    .readFile = read,
    .redactFile = redact,
};

} // namespace sessionary::grammers
