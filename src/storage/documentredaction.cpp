// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "storage/documentredaction.h"

#include "core/authkey.h"
#include "core/base64.h"
#include "storage/harmless.h"
#include "storage/peernumber.h"
#include "storage/pseudonyms.h"
#include "storage/redactedjson.h"
#include "storage/standins.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

/// How often it is begun anew, with other pseudonyms, when chance put a secret into the copy
constexpr int documentTries = 5;

// --- what is secret

/// Takes all that it is asked for. What is written of it then is thrown away, and is nobody's.
class SecretTaker final : public StandIns
{
public:
    SecretTaker(SecretSearch &search, std::vector<SecretBytes> &keys)
        : m_search(search)
        , m_keys(keys)
    {
    }

    qint64 number(qint64 original) override
    {
        m_search.addNumber(original);
        return 0;
    }
    qint64 date(qint64 /*original*/) override { return 0; }
    std::string text(std::string_view original) override
    {
        m_search.addText(original);
        return {};
    }
    SecretBytes bytes(Bytes original) override
    {
        if (original.size() == authKeySize && m_keys.size() < mostKeys)
            m_keys.emplace_back(original);
        m_search.addBytes(original);
        return SecretBytes(original.size());
    }
    SecretBytes json(std::string_view original) override
    {
        const JsonVisitor visitor {
            [this](std::string_view text) {
                m_search.addText(text);
                if (const auto key = base64::View(text).size() == authKeySize
                        ? base64::decode(text)
                        : fail(ErrorCode::NotAString))
                    std::ignore = bytes(key->bytes());
            },
            [this](qint64 number) { m_search.addNumber(number); },
            [this](Bytes list) { std::ignore = bytes(list); },
        };
        if (!visitJson(original, JsonOrigin::Document, visitor))
            m_search.addText(original);
        return {};
    }
    void willEncrypt(Bytes /*plain*/) override { }

    /// What our own reader finds, in its own way
    void take(const SessionContents &contents)
    {
        const Session &session = contents.session;
        std::ignore = bytes(session.authKey.bytes());
        m_search.addNumber(session.userId.value_or(0));
        m_search.addNumber(session.apiId.value_or(0));
        m_search.addText(session.serverAddress.value_or(QString()).toStdString());
        for (const Peer &peer : contents.peers.value_or(std::vector<Peer>()))
            take(peer);
        for (const UpdateState &state : contents.updateStates.value_or(std::vector<UpdateState>()))
            m_search.addNumber(state.id);
    }

private:
    void take(const Peer &peer)
    {
        m_search.addNumber(peer.id);
        m_search.addNumber(peer.accessHash.value_or(0));
        m_search.addText(peer.name.toStdString());
        m_search.addText(peer.phone.toStdString());
        for (const QString &username : peer.usernames)
            m_search.addText(username.toStdString());
    }

    static constexpr std::size_t mostKeys = 64;

    SecretSearch &m_search;
    std::vector<SecretBytes> &m_keys;
};

// --- what stands for it

class Replacer final : public StandIns
{
public:
    Replacer(const SecretSearch &search, const std::vector<SecretBytes> &keys)
        : m_search(search)
        , m_pseudonyms(search)
    {
        for (const SecretBytes &key : keys)
            m_pseudonyms.addKey(key.bytes());
    }

    qint64 number(qint64 original) override { return m_pseudonyms.number(original); }
    qint64 date(qint64 original) override { return m_pseudonyms.date(original); }
    std::string text(std::string_view original) override { return m_pseudonyms.text(original); }
    SecretBytes bytes(Bytes original) override
    {
        const QByteArray other = m_pseudonyms.blob(original);
        return SecretBytes(bytesOf({ other.constData(), std::size_t(other.size()) }));
    }
    SecretBytes json(std::string_view original) override
    {
        const auto other = redactedJson(original, JsonOrigin::Document, m_pseudonyms);
        return SecretBytes(bytesOf(other ? *other : text(original)));
    }
    void willEncrypt(Bytes plain) override { m_isFound = m_isFound || m_search.finds(plain); }

    /// Something secret was encrypted.
    [[nodiscard]] bool isFound() const { return m_isFound; }

private:
    const SecretSearch &m_search;
    Pseudonyms m_pseudonyms;
    bool m_isFound = false;
};

// --- what has to hold of it

bool isSameNumber(std::optional<qint64> left, std::optional<qint64> right)
{
    constexpr qint64 largest = 999; // what is larger is no data center, and has a pseudonym
    const bool isKept = left.value_or(0) >= 0 && left.value_or(0) <= largest;
    return isKept ? left == right : right.has_value();
}

bool isSameAddress(const std::optional<QString> &left, const std::optional<QString> &right)
{
    return left && right && !isServerAddress(left->toStdString()) ? true : left == right;
}

/// What of \a peers stays, in an order of its own: the ids are others.
auto shapesOf(const std::vector<Peer> &peers)
{
    const auto shapeOf = [](const Peer &peer) {
        return std::tuple(PeerNumber::of(peer.id).mark, peer.id < 0, peer.accessHash.has_value(),
                          peer.usernames.size(), peer.phone.size(), peer.name.size(),
                          peer.updated.has_value());
    };
    std::vector<decltype(shapeOf(Peer()))> shapes;
    shapes.reserve(peers.size());
    std::ranges::transform(peers, std::back_inserter(shapes), shapeOf);
    std::sort(shapes.begin(), shapes.end());
    return shapes;
}

template<typename T>
qsizetype countOf(const std::optional<std::vector<T>> &list)
{
    return list ? qsizetype(list->size()) : -1;
}

bool arePeersAlike(const SessionContents &left, const SessionContents &right)
{
    if (!left.peers || !right.peers)
        return left.peers.has_value() == right.peers.has_value();
    return shapesOf(*left.peers) == shapesOf(*right.peers);
}

bool areFindingsAlike(const QList<Finding> &left, const QList<Finding> &right)
{
    return std::ranges::equal(left, right, {}, &Finding::code, &Finding::code);
}

bool isAlike(const Result<SessionContents> &left, const Result<SessionContents> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    const Session &from = left->session;
    const Session &to = right->session;
    const bool hasKey = !from.authKey.isEmpty();
    return isSameNumber(from.dcId, to.dcId) && from.testMode == to.testMode
        && from.isBot == to.isBot && from.port == to.port
        && isSameAddress(from.serverAddress, to.serverAddress)
        && from.userId.has_value() == to.userId.has_value()
        && from.apiId.has_value() == to.apiId.has_value()
        && from.authKey.size() == to.authKey.size() && (!hasKey || from.authKey != to.authKey)
        && left->schemaVersion == right->schemaVersion && left->keyCount == right->keyCount
        && arePeersAlike(*left, *right)
        && countOf(left->updateStates) == countOf(right->updateStates)
        && areFindingsAlike(left->findings, right->findings);
}

/// The same accounts in any order: that of their names, which are others
bool areAlike(const Accounts &accounts, const Accounts &copies)
{
    std::vector<bool> isTaken(copies.size());
    return accounts.size() == copies.size()
        && std::ranges::all_of(accounts, [&](const auto &account) {
               for (std::size_t i = 0; i < copies.size(); ++i) {
                   if (!isTaken[i] && isAlike(account, copies[i])) {
                       isTaken[i] = true;
                       return true;
                   }
               }
               return false;
           });
}

// --- one copy

/// A document with its secrets, and copies of it; \a Made is what one is.
template<typename Made>
class DocumentRedaction
{
public:
    using Write = std::function<Result<Made>(StandIns &)>;
    using Read = std::function<Result<Accounts>(const Made &)>;
    /// All that is written openly, the names of files, too
    using Search = std::function<bool(const SecretSearch &, const Made &)>;

    DocumentRedaction(Write write, Read read, Search search)
        : m_write(std::move(write))
        , m_read(std::move(read))
        , m_search(std::move(search))
    {
    }

    [[nodiscard]] Result<Made> run(const Accounts &accounts, std::size_t size, const Budget &budget)
    {
        m_secrets.stopWhen(budget.isCancelled);
        SecretTaker taker(m_secrets, m_keys);
        for (const auto &contents : accounts) {
            if (contents)
                taker.take(*contents);
        }
        if (const auto taken = m_write(taker); !taken)
            return tl::unexpected(taken.error());
        m_secrets.prepare(size);
        for (int i = 1;; ++i) {
            if (budget.isStopped())
                return fail(ErrorCode::Cancelled);
            auto made = attempt(accounts);
            if (budget.isStopped()) // what was stopped counts as found
                return fail(ErrorCode::Cancelled);
            if (made || i == documentTries || made.error().code == ErrorCode::Cancelled)
                return made;
        }
    }

private:
    [[nodiscard]] Result<Made> attempt(const Accounts &accounts)
    {
        Replacer replacer(m_secrets, m_keys);
        auto made = m_write(replacer);
        if (!made)
            return made;
        if (replacer.isFound() || m_search(m_secrets, *made))
            return fail(ErrorCode::NotRedacted, u"bytes"_s);
        const auto found = m_read(*made);
        if (!found)
            return fail(ErrorCode::VerificationFailed, u"session"_s);
        if (!areAlike(accounts, *found))
            return fail(ErrorCode::VerificationFailed, u"accounts"_s);
        return made;
    }

    const Write m_write;
    const Read m_read;
    const Search m_search;
    SecretSearch m_secrets;
    std::vector<SecretBytes> m_keys;
};

Result<Accounts> asAccounts(Result<SessionContents> contents)
{
    return std::move(contents).map([](SessionContents one) {
        Accounts accounts;
        accounts.push_back(std::move(one));
        return accounts;
    });
}

} // namespace

Result<SecretBytes> redactedJsonFile(const DocumentFile &file, const SecretBytes * /*passcode*/,
                                     StandIns &standIns)
{
    return standIns.json(textOf(file.bytes));
}

Result<SecretBytes> redactedFile(const DocumentFormat &format, const DocumentFile &file,
                                 const SecretBytes *passcode, const Budget &budget)
{
    if (format.redactFile == nullptr)
        return fail(ErrorCode::NotRedactedHere, format.id);
    return asAccounts(format.readFile(file, passcode)).and_then([&](const Accounts &accounts) {
        DocumentRedaction<SecretBytes> redaction(
            [&](StandIns &standIns) { return format.redactFile(file, passcode, standIns); },
            [&](const SecretBytes &made) {
                const auto json = SecretJson::parse(made.bytes());
                const DocumentFile copy { made.bytes(), json ? &json->root() : nullptr };
                return format.isFile(copy) ? asAccounts(format.readFile(copy, nullptr))
                                           : fail(ErrorCode::NotASession);
            },
            [](const SecretSearch &secrets, const SecretBytes &made) {
                return secrets.finds(made.bytes());
            });
        return redaction.run(accounts, file.bytes.size(), budget);
    });
}

Result<std::vector<FolderFile>> redactedFolder(const DocumentFormat &format, const Folder &folder,
                                               const SecretBytes *passcode, const QString &name,
                                               const Budget &budget)
{
    using Files = std::vector<FolderFile>;
    if (format.redactFolder == nullptr)
        return fail(ErrorCode::NotRedactedHere, format.id);
    Folder first = folder;
    first.setBudget(budget);
    return format.readFolder(first, passcode).and_then([&](const Accounts &accounts) {
        DocumentRedaction<Files> redaction(
            [&](StandIns &standIns) {
                Folder again = folder; // whose limits begin anew
                again.setBudget(budget);
                return format.redactFolder(again, passcode, name, standIns)
                    .and_then([&](Files files) -> Result<Files> {
                        if (!first.isCurrent() || !again.isCurrent())
                            return fail(ErrorCode::FileChanged, folder.path());
                        return files;
                    });
            },
            [&](const Files &made) {
                Folder copy = Folder::of(made);
                return format.isFolder(copy) ? format.readFolder(copy, nullptr)
                                             : fail(ErrorCode::NotASession);
            },
            [&](const SecretSearch &secrets, const Files &made) {
                return std::ranges::any_of(made, [&](const FolderFile &file) {
                    return secrets.finds(file.content.bytes())
                        || secrets.finds(file.name.toStdString());
                });
            });
        return redaction.run(accounts, 0, budget);
    });
}

} // namespace sessionary
