// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/overview.h"

#include "core/datacenter.h"
#include "core/printable.h"
#include "models/reasontext.h"
#include "models/sessiontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

using Section = OverviewRow::Section;
using Field = OverviewRow::Field;

class Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    explicit Overview(const SessionInfo &info)
        : m_info(info)
    {
        addAccount();
        addConnection();
        addSession();
        if (m_info.file)
            addFile(*m_info.file);
    }

    [[nodiscard]] QList<OverviewRow> rows() const { return m_rows; }

private:
    void add(Section section, Field field, const QString &label, const QString &value,
             const QString &meaning)
    {
        m_rows.append(
            { section, field, label, value.isEmpty() ? tr("not known") : value, meaning });
    }

    void addAccount()
    {
        add(Section::Account, Field::Account, tr("Account"), accountText(m_info),
            m_info.isBot ? tr("Who is logged in with this session.")
                         : tr("Who is logged in with this session. It does not say whether that "
                              "is a user or a bot."));
        const bool hasApiId = m_info.apiId.value_or(0) != 0;
        add(Section::Account, Field::ApiId, tr("API ID"),
            hasApiId ? QString::number(*m_info.apiId) : QString(),
            hasApiId ? tr("The application that the session was made for.")
                     : tr("The client gives its own when it opens the session."));
    }

    void addConnection()
    {
        const bool isTest = m_info.testMode.value_or(false);
        const DataCenter *known = m_info.dcId ? findDataCenter(*m_info.dcId, isTest) : nullptr;
        add(Section::Connection, Field::DataCenter, tr("Data center"),
            m_info.dcId ? tr("DC %1").arg(*m_info.dcId) : QString(),
            tr("Where the account's data is kept. A key is good for one data center only."));
        add(Section::Connection, Field::Environment, tr("Environment"),
            m_info.testMode ? (isTest ? tr("Test") : tr("Production")) : QString(),
            !m_info.testMode ? tr("Production or test: the session does not say which.")
                : isTest     ? tr("Telegram's test servers, which have accounts of their own.")
                             : tr("The Telegram that everybody uses."));
        if (m_info.serverAddress) {
            const QString address = printable(*m_info.serverAddress);
            add(Section::Connection, Field::Address, tr("Address"),
                m_info.port ? u"%1:%2"_s.arg(address).arg(*m_info.port) : address,
                tr("Stored in this session."));
        } else if (known != nullptr) {
            add(Section::Connection, Field::Address, tr("Address"),
                u"%1:%2"_s.arg(QLatin1StringView(known->ipv4)).arg(known->port),
                tr("Not stored in this session: the usual one of its data center."));
        }
    }

    void addSession()
    {
        m_rows.append({ Section::Session,
                        Field::AuthKey,
                        tr("Auth key"),
                        {},
                        m_info.isLoggedIn()
                            ? tr("256 bytes. Whoever has them is logged in to the account.")
                            : tr("There is none that can be used.") });
        add(Section::Session, Field::KeyId, tr("Key ID"), keyIdText(m_info),
            tr("Tells one key from another, and can be shown to anybody."));
        add(Section::Session, Field::Date, tr("Saved"),
            m_info.date != 0 ? u"%1 (%2)"_s.arg(timeText(m_info.date)).arg(m_info.date) : QString(),
            m_info.date != 0 ? tr("When the client last saved it, in local time and in seconds.")
                             : tr("No client has saved it yet, as after the import of a string."));
        if (m_info.peers) {
            const QLocale locale;
            add(Section::Session, Field::Peers, tr("Peers"),
                tr("%1, %2 usernames")
                    .arg(locale.toString(*m_info.peers),
                         locale.toString(m_info.usernames.value_or(0))),
                tr("Users and chats that the client has met and can write to."));
        } else if (m_info.isCounting) { // so that the rows below stay where they are
            add(Section::Session, Field::Peers, tr("Peers"), tr("being counted"),
                tr("Users and chats that the client has met and can write to."));
        }
        const QString reason = reasonText(m_info);
        add(Section::Session, Field::Library, tr("Library"), libraryText(m_info),
            reason.isEmpty() ? libraryMeaning()
                             : libraryMeaning() + u' ' + tr("Recognised by: %1.").arg(reason));
    }

    [[nodiscard]] QString libraryMeaning() const
    {
        return m_info.schemaVersion ? tr("The library, and its version of the schema.")
                                    : tr("The library that made it.");
    }

    void addFile(const FileFacts &file)
    {
        add(Section::File, Field::Path, tr("File"), printable(QDir::toNativeSeparators(file.path)),
            openedAsText(m_info.openedAs));
        if (file.target != file.path)
            add(Section::File, Field::Target, tr("Leads to"), printable(file.target),
                tr("The file is reached through a link."));
        if (!file.isFolder)
            add(Section::File, Field::Size, tr("Size"), sizeText(file.size),
                tr("Last changed %1.").arg(QLocale().toString(file.changed, QLocale::ShortFormat)));
        constexpr uint others = 0077;
        add(Section::File, Field::Permissions, tr("Permissions"),
            u"%1 %2"_s.arg(modeText(file.mode), file.owner),
            (file.mode & others) == 0 ? tr("Only its owner may read it.")
                                      : tr("Other users of this computer may read it."));
        if (!m_info.journalMode.isEmpty())
            add(Section::File, Field::Journal, tr("Journal"), m_info.journalMode,
                m_info.journalMode == "wal"_L1
                    ? tr("What was written last can be in a file with -wal behind its name.")
                    : tr("Everything is in this one file while no client is writing."));
    }

    const SessionInfo &m_info;
    QList<OverviewRow> m_rows;
};

struct SectionText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

} // namespace

QList<OverviewRow> overviewRows(const SessionInfo &info)
{
    return Overview(info).rows();
}

QString sectionTitle(OverviewRow::Section section)
{
    switch (section) {
    case Section::Account:
        return SectionText::tr("Account");
    case Section::Connection:
        return SectionText::tr("Connection");
    case Section::Session:
        return SectionText::tr("Session");
    case Section::File:
        break;
    }
    return SectionText::tr("File");
}

} // namespace sessionary
