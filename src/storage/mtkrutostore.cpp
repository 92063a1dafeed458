// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/mtkrutostore.h"

#include "core/base64.h"
#include "core/number.h"
#include "core/sessioninfo.h"
#include "core/tl.h"
#include "storage/harmless.h"
#include "storage/jsonfields.h"
#include "storage/standins.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary::mtkruto {

namespace {

/// The kinds of values that are read
enum Kind : char {
    Flag = '0',
    Number = '1',
    Text = '2',
    LargeNumber = '3',
    Date = '4',
    Data = '5',
    List = '6',
    Map = '7',
};

bool isSession(const QString &name)
{
    return QUrl::fromPercentEncoding(name.toUtf8()).endsWith("65\n2auth"_L1);
}

bool isFolder(const Folder &folder)
{
    return std::ranges::any_of(folder.names(), isSession);
}

/// The values of a list or map, without its kind; nothing when a length is none
std::optional<std::vector<std::string_view>> itemsOf(std::string_view text)
{
    std::vector<std::string_view> items;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto size =
            end == std::string_view::npos ? std::nullopt : integerFrom(text.substr(0, end));
        if (!size || *size < 0 || std::size_t(*size) > text.size() - end - 1)
            return std::nullopt;
        items.push_back(text.substr(end + 1, std::size_t(*size)));
        text.remove_prefix(end + 1 + std::size_t(*size));
    }
    return items;
}

std::optional<std::string_view> valueOf(std::string_view text, Kind kind)
{
    if (text.empty() || text.front() != kind)
        return std::nullopt;
    return text.substr(1);
}

/// Takes one member of the session after another.
class MapReader
{
public:
    explicit MapReader(SessionContents &contents)
        : m_contents(contents)
    {
    }

    void take(std::string_view name, std::string_view value)
    {
        Session &session = m_contents.session;
        if (name == "apiId")
            session.apiId = apiId(value);
        else if (name == "userId")
            session.userId = number(value, SessionField::UserId);
        else if (name == "isBot")
            session.isBot = flag(value);
        else if (name == "dc")
            takeDataCenter(value);
        else if (name == "authKey")
            m_key = value;
    }

    void takeKey() const
    {
        if (m_key.empty())
            return sessionary::takeKey(m_contents, {});
        const auto text = valueOf(m_key, Data);
        auto key = text ? base64::decode(*text) : fail(ErrorCode::Damaged);
        if (key)
            sessionary::takeKey(m_contents, *std::move(key));
        else
            m_contents.findings.append({ FindingCode::KeyNotABlob });
    }

private:
    std::optional<qint64> number(std::string_view value, SessionField field)
    {
        auto text = valueOf(value, Number);
        if (!text)
            text = valueOf(value, LargeNumber);
        const auto read = text ? integerFrom(*text) : std::nullopt;
        if (!read)
            unusable(field);
        return read;
    }

    std::optional<quint32> apiId(std::string_view value)
    {
        const auto id = number(value, SessionField::ApiId);
        if (!id)
            return std::nullopt;
        if (*id >= 0 && *id <= std::numeric_limits<quint32>::max())
            return quint32(*id);
        unusable(SessionField::ApiId);
        return std::nullopt;
    }

    std::optional<bool> flag(std::string_view value)
    {
        const auto text = valueOf(value, Flag);
        if (text == "1" || text == "true")
            return true;
        if (text == "0" || text == "false" || text == "")
            return false;
        unusable(SessionField::IsBot);
        return std::nullopt;
    }

    void takeDataCenter(std::string_view value)
    {
        constexpr std::string_view test = "-test";
        auto text = valueOf(value, Text).value_or(std::string_view());
        const bool isTest = text.ends_with(test);
        if (isTest)
            text.remove_suffix(test.size());
        const auto id = integerFrom(text);
        if (!id)
            return unusable(SessionField::DcId);
        m_contents.session.dcId = id;
        m_contents.session.testMode = isTest;
    }

    void unusable(SessionField field)
    {
        m_contents.findings.append({ FindingCode::FieldUnusable, field });
    }

    SessionContents &m_contents;
    std::string_view m_key;
};

Result<SessionContents> readSession(std::string_view text)
{
    const auto map = valueOf(text, Map);
    const auto entries = map ? itemsOf(*map) : std::nullopt;
    if (!entries)
        return fail(ErrorCode::Damaged, FormatId::MtKrutoStore);

    SessionContents contents;
    MapReader reader(contents);
    for (const std::string_view entry : *entries) {
        const auto list = valueOf(entry, List);
        const auto pair = list ? itemsOf(*list) : std::nullopt;
        constexpr std::size_t nameAndValue = 2;
        if (!pair || pair->size() != nameAndValue)
            return fail(ErrorCode::Damaged, FormatId::MtKrutoStore);
        if (const auto name = valueOf((*pair)[0], Text))
            reader.take(*name, (*pair)[1]);
    }
    reader.takeKey();
    contents.findings.append(findingsOf(contents.session));
    return contents;
}

Result<Accounts> read(Folder &folder, const SecretBytes * /*passcode*/)
{
    Accounts accounts;
    for (const QString &name : folder.names()) {
        if (isSession(name))
            accounts.push_back(folder.read(name).and_then(
                [](const SecretBytes &text) { return readSession(text.text()); }));
    }
    return accounts;
}

// --- redacted

/// Names of what is kept, which say nothing of anybody
bool isName(std::string_view text)
{
    constexpr std::array own { std::string_view("apiId"), std::string_view("authKey"),
                               std::string_view("isBot"), std::string_view("userId"),
                               std::string_view("auth") };
    return std::ranges::find(own, text) != own.end() || isLibraryWord(text);
}

/// The number of a data center, or that with "-test"
bool isDataCenter(std::string_view text)
{
    constexpr std::size_t longest = 3;
    constexpr std::string_view test = "-test";
    if (text.ends_with(test))
        text.remove_suffix(test.size());
    const auto number = integerFrom(text);
    return number && *number >= 0 && text.size() <= longest;
}

class ValueRewriter
{
public:
    explicit ValueRewriter(StandIns &standIns)
        : m_standIns(standIns)
    {
    }

    /// \a value with its kind in front, as a member of the name \a name
    [[nodiscard]] SecretBytes rewritten(std::string_view value, std::string_view name = {},
                                        int depth = 0)
    {
        constexpr int deepest = 32;
        if (value.empty() || depth > deepest)
            return {};
        const auto kind = Kind(value.front());
        const std::string_view text = value.substr(1);
        SecretBytes content;
        if (const auto items = kind == List || kind == Map ? itemsOf(text) : std::nullopt)
            content = list(*items, kind, depth);
        else if (kind == Data)
            content = data(text);
        else
            content = bytesOfText(plain(kind, text, name));
        return joined({ bytesOf(value.substr(0, 1)), content.bytes() });
    }

    /// A name that is a path: the store's, and a list
    [[nodiscard]] std::optional<QString> rewrittenName(const QString &name)
    {
        const std::string decoded = QUrl::fromPercentEncoding(name.toUtf8()).toStdString();
        const std::string_view text = decoded;
        for (auto at = text.find(char(List)); at != std::string_view::npos;
             at = text.find(char(List), at + 1)) {
            if (!itemsOf(text.substr(at + 1)))
                continue;
            const std::string_view store = text.substr(0, at);
            const SecretBytes path = rewritten(text.substr(at));
            const std::string other =
                (isLibraryWord(store) ? std::string(store) : m_standIns.text(store))
                    .append(path.text());
            return QString::fromLatin1(
                QUrl::toPercentEncoding(QString::fromStdString(other), "!*'()"));
        }
        return std::nullopt;
    }

private:
    static SecretBytes bytesOfText(std::string_view text) { return SecretBytes(bytesOf(text)); }

    [[nodiscard]] std::string plain(Kind kind, std::string_view text, std::string_view name)
    {
        constexpr std::size_t longestFlag = 5;
        const auto number = integerFrom(text);
        if ((kind == Flag && text.size() <= longestFlag) || (name == "dc" && isDataCenter(text))
            || isName(text))
            return std::string(text);
        if (number)
            return std::to_string(kind == Date ? m_standIns.date(*number)
                                               : m_standIns.number(*number));
        return m_standIns.text(text);
    }

    [[nodiscard]] SecretBytes data(std::string_view text)
    {
        const auto decoded = base64::decode(text);
        if (!decoded)
            return bytesOfText(m_standIns.text(text));
        SecretBytes encoded = base64::encode(m_standIns.bytes(decoded->bytes()).bytes(),
                                             base64::Variant::StandardPadded);
        encoded.truncate(std::min(encoded.size(), text.size()));
        return encoded;
    }

    /// Of a list in a map, the first says what the second is.
    [[nodiscard]] SecretBytes list(const std::vector<std::string_view> &items, Kind kind, int depth)
    {
        TlWriter out; // as one that grows
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto name = m_isEntry && i == 1 ? valueOf(items[0], Text) : std::nullopt;
            const bool wasEntry = std::exchange(m_isEntry, kind == Map);
            const SecretBytes item =
                rewritten(items[i], name.value_or(std::string_view()), depth + 1);
            m_isEntry = wasEntry;
            out.put(bytesOf(std::to_string(item.size()) + '\n'));
            out.put(item.bytes());
        }
        return SecretBytes(out.written());
    }

    StandIns &m_standIns;
    bool m_isEntry = false; ///< the next list is an entry of a map
};

Result<std::vector<FolderFile>> redact(Folder &folder, const SecretBytes * /*passcode*/,
                                       const QString & /*name*/, StandIns &standIns)
{
    std::vector<FolderFile> files;
    ValueRewriter rewriter(standIns);
    for (const QString &name : folder.names()) {
        const auto other = rewriter.rewrittenName(name);
        if (!other)
            continue;
        const auto text = folder.read(name);
        if (!text)
            return tl::unexpected(text.error());
        files.push_back({ *other, rewriter.rewritten(text->text()) });
    }
    return files;
}

} // namespace

const DocumentFormat documentFormat {
    .id = FormatId::MtKrutoStore,
    .isFolder = isFolder,
    .readFolder = read,
    .redactFolder = redact,
};

} // namespace sessionary::mtkruto
