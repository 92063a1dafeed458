// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/errortext.h"

#include "core/printable.h"
#include "storage/encryptedkey.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString error(const Error &error);
    static QString finding(const Finding &finding);
    static QString rescued(RescueOrigin origin);
    static QString sureness(Sureness sureness);
    static QString nameOfField(SessionField field);
    static QString dropped(DroppedParts dropped);
};

/// The library or format that an error is about
QString title(const ErrorSubject &subject)
{
    const auto *format = std::get_if<FormatId>(&subject);
    return format != nullptr ? QString::fromUtf8(nameOf(*format).title) : QString();
}

qint64 number(const ErrorSubject &subject)
{
    const auto *value = std::get_if<qint64>(&subject);
    return value != nullptr ? *value : 0;
}

QString field(const ErrorSubject &subject)
{
    const auto *value = std::get_if<SessionField>(&subject);
    return value != nullptr ? fieldName(*value) : QString();
}

QString fields(const ErrorSubject &subject)
{
    const auto *value = std::get_if<SessionFields>(&subject);
    return value != nullptr ? fieldNames(*value) : QString();
}

/// Permission bits as chmod takes them
QString modeNumber(qint64 mode)
{
    return QString::number(mode, 8).rightJustified(4, u'0');
}

/// The first version of the schema that Telethon's reader of today goes with
constexpr qint64 telethonWithTrap = 8;

/// These are known well enough for a word on what can be done instead.
bool isNeverRead(FormatId format)
{
    return format == FormatId::TdLib || format == FormatId::Madeline || format == FormatId::TgNet
        || format == FormatId::WTelegram;
}

} // namespace

QString Text::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("There is no such file.");
    case ErrorCode::NoPermission:
        return tr("You may not read this file. Its owner can, or the user that runs the client.");
    case ErrorCode::NotAFile:
        return tr("This is a folder, a pipe or a device, not a session file.");
    case ErrorCode::EmptyFile:
        return tr("The file is empty. A copy or a download may have failed: the login is not in "
                  "it.");
    case ErrorCode::NotASession:
        return tr("This is no session file that Sessionary knows.");
    case ErrorCode::EmptyDatabase:
        return tr("This is an SQLite database without a single table: no session was ever saved "
                  "in it.");
    case ErrorCode::NotReadHere:
        if (const auto *format = std::get_if<FormatId>(&error.subject);
            format != nullptr && isNeverRead(*format))
            return tr("This is a session of %1. Only %1 itself can use it.")
                .arg(title(error.subject));
        return tr("This is a session of %1, which this version of Sessionary does not read yet.")
            .arg(title(error.subject));
    case ErrorCode::Damaged:
        if (std::holds_alternative<FormatId>(error.subject))
            return tr("This session of %1 is damaged: it may have been cut off, or changed.")
                .arg(title(error.subject));
        return tr("The file is damaged: SQLite cannot read it. It may have been cut off, or copied "
                  "while a client was writing.");
    case ErrorCode::WalMissing:
        return tr("The login is in a -wal file that is missing. Copy it from where the session "
                  "came from, and put it beside this file under the same name with -wal behind "
                  "it.");
    case ErrorCode::NothingToRescue:
        return tr("No key is left in this file, so there is nothing to rescue. Look for a copy of "
                  "it, or for its -wal or -journal file.");
    case ErrorCode::Locked:
        if (const auto *holders = std::get_if<QStringList>(&error.subject))
            return tr("%1 is writing to this session. Try again in a moment, or end it.")
                .arg(printable(QLocale().createSeparatedList(*holders)));
        return tr("Another program is writing to this session. Try again in a moment.");
    case ErrorCode::LocksFail:
        return tr("The disk that this file is on cannot lock files, so nobody can tell whether "
                  "another program is writing to it. Copy it to another disk.");
    case ErrorCode::PasswordNeeded:
        return tr("This session of %1 is encrypted. Its password is needed to read it.")
            .arg(title(error.subject));
    case ErrorCode::WrongPassword:
        return tr("That is not its password, or the file is damaged.");
    case ErrorCode::FileChanged:
        return tr("The file changes faster than it can be read. Try again in a moment.");
    case ErrorCode::FileTooLarge:
        return tr("The file is too large to be copied to memory, and it cannot be read where it "
                  "lies without changing it.");
    case ErrorCode::TooManyRows:
        return tr("There are more rows in it than can be listed: no client has as many.");
    case ErrorCode::StringAsArgument:
        return tr("A session string must not be an argument, where every program can see it. Use - "
                  "and give it on standard input, or use --string-file.");
    case ErrorCode::EmptyString:
        return tr("There is no session string here.");
    case ErrorCode::BadCharacter:
        return tr("Character %1 is none that a session string can have there.")
            .arg(QLocale().toString(number(error.subject)));
    case ErrorCode::CharacterCount:
        return tr("A character is missing, or there is one too many.");
    case ErrorCode::CharactersMissing:
        if (number(error.subject) == 1)
            return tr("This looks like a Pyrogram string in which a character is missing.");
        return tr("This looks like a Pyrogram string in which %n characters are missing.", nullptr,
                  int(number(error.subject)));
    case ErrorCode::CharactersExtra:
        if (number(error.subject) == 1)
            return tr("This looks like a Pyrogram string with one character too many.");
        return tr("This looks like a Pyrogram string with %n characters too many.", nullptr,
                  int(number(error.subject)));
    case ErrorCode::TooShort:
        return tr("This is too short for a session string.");
    case ErrorCode::BadField:
        return tr("This is built like a session string, but the %1 in it is impossible. Some "
                  "characters are wrong.")
            .arg(field(error.subject));
    case ErrorCode::EmptyKey:
        return tr("The key in this string is all zero: nobody is logged in with it.");
    case ErrorCode::LooksLike:
        return tr("This looks like a session string of %1 in which characters are missing, added "
                  "or wrong.")
            .arg(title(error.subject));
    case ErrorCode::LooksLikeBotToken:
        return tr("This looks like a bot token, not a session string. Keep it as secret.");
    case ErrorCode::LooksLikeApiHash:
        return tr("This looks like an API hash, not a session string.");
    case ErrorCode::LooksLikeHexKey:
        return tr("This looks like an auth key in hexadecimal digits, not a session string.");
    case ErrorCode::LooksLikeFile:
        return tr("This is a whole session file in base64, not a session string. Decode it into a "
                  "file and open that.");
    case ErrorCode::NotAString:
        return tr("This is no session string that Sessionary knows.");
    case ErrorCode::NoKey:
        return tr("Nobody is logged in with this session, so there is nothing to hand on.");
    case ErrorCode::UnusableKey:
        return tr("What is stored as the key of this session is none, so there is nothing to hand "
                  "on.");
    case ErrorCode::MissingFields:
        return tr("The session does not say its %1.").arg(fields(error.subject));
    case ErrorCode::DoesNotFit:
        return tr("The %1 of this session is none that this format can hold.")
            .arg(field(error.subject));
    case ErrorCode::NotWrittenHere:
        return tr("Sessionary does not write sessions of %1.").arg(title(error.subject));
    case ErrorCode::TargetExists:
        return tr("There is a file of that name already.");
    case ErrorCode::TargetInUse:
        return tr("A -wal or -journal file of that name is there: another program has it open, or "
                  "left it behind, and SQLite would mix it into the new file. Choose another "
                  "name.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Nothing was left behind.");
    case ErrorCode::CannotWrite:
        return tr("The file cannot be written there. Nothing was left behind.");
    case ErrorCode::VerificationFailed:
        return tr("What was written did not read back the same, so it was not kept.");
    case ErrorCode::NotRedacted:
        return tr("Something secret would still be found in a redacted copy, because the tables of "
                  "this session have it in their own text, or compute it. Nothing was written.");
    case ErrorCode::NotRedactedHere:
        return tr("There is no redacted copy of a session of %1, because only that program can "
                  "read what is in it. For a bug report, say in words what is wrong, and send none "
                  "of its files.")
            .arg(title(error.subject));
    case ErrorCode::NotAVault:
        return tr("This is no vault of Sessionary.");
    case ErrorCode::VaultNewer:
        return tr("This vault was made by a later version of Sessionary, which alone can open it.");
    case ErrorCode::Sealed:
        return tr("Sessionary is locked, and this session with it.");
    case ErrorCode::VaultChanged:
        return tr(
            "The vault was changed by another window since it was opened here. Open it again: "
            "nothing was overwritten.");
    case ErrorCode::Cancelled:
        return tr("Cancelled.");
    case ErrorCode::TimedOut:
        return tr("Reading takes too long and was stopped. The file may be made to do that.");
    case ErrorCode::DriverMissing:
        return tr("Qt's driver for SQLite is missing. Install the package libqt6sql6-sqlite.");
    case ErrorCode::PartMissing:
        return tr("A part of Sessionary is missing. Install it again.");
    case ErrorCode::SqliteMismatch:
        return tr("Qt's driver brings another SQLite than Sessionary uses. That is not safe for "
                  "files that a client has open.");
    case ErrorCode::Internal:
        break;
    }
    return tr("Something went wrong inside Sessionary: %1").arg(printable(error.context));
}

QString Text::finding(const Finding &finding)
{
    const auto *count = std::get_if<qint64>(&finding.subject);
    const auto *field = std::get_if<SessionField>(&finding.subject);
    const auto *names = std::get_if<QStringList>(&finding.subject);
    const QString number = count != nullptr ? QString::number(*count) : QString();
    const QString mode = count != nullptr ? modeNumber(*count) : QString();
    const QString list = names != nullptr ? printable(names->join(u", "_s)) : QString();

    switch (finding.code) {
    case FindingCode::NotLoggedIn:
        return tr("Nobody is logged in: there is no key.");
    case FindingCode::KeyWrongLength:
        return tr("The key has %1 bytes instead of 256. It cannot be used.").arg(number);
    case FindingCode::KeyNotABlob:
        return tr("What is stored as the key is no bytes but text or a number. It cannot be used.");
    case FindingCode::KeyAllZero:
        return tr("The key is all zero. It cannot be used.");
    case FindingCode::KeyEncrypted:
        if (count == nullptr)
            return tr("The session is encrypted. Without its password only its format is known.");
        if (*count == fernetKeySize)
            return tr("The key is encrypted with Fernet, which Sessionary does not read (%1 bytes "
                      "are stored).")
                .arg(number);
        return tr("The key is encrypted (%1 bytes are stored). Without its password there is no "
                  "key.")
            .arg(number);
    case FindingCode::NoSessionRow:
        return tr("The table of sessions has no row: no login is in this file.");
    case FindingCode::SeveralSessionRows:
        return tr("There is more than one session in this file. The libraries take the first, and "
                  "so does Sessionary.");
    case FindingCode::SchemaMismatch:
        return tr("The file says that it is version %1, but it has the columns of another. A "
                  "migration may have stopped half way.")
            .arg(number);
    case FindingCode::SchemaUnknown:
        return tr("The file says that it is version %1, which Pyrogram never had. What can be read "
                  "is shown.")
            .arg(number);
    case FindingCode::VersionMissing:
        return tr("The file does not say which version it is. Pyrogram will not open it.");
    case FindingCode::FieldEmpty:
        return tr("There is no %1. Pyrogram takes such a session for a new one and may put another "
                  "key over this one.")
            .arg(field != nullptr ? fieldName(*field) : QString());
    case FindingCode::FieldUnusable:
        return tr("What is stored as the %1 is no such thing, and is left out.")
            .arg(field != nullptr ? fieldName(*field) : QString());
    case FindingCode::ApiIdMissing:
        return tr("The session does not say its API ID. The client gives its own.");
    case FindingCode::UnknownDataCenter:
        return tr("Nobody knows a data center %1.").arg(number);
    case FindingCode::TestModeDataCenter:
        return tr("The test environment has no data center %1.").arg(number);
    case FindingCode::AddressOfAnother:
        return tr("The address of the server belongs to data center %1, not to the one that the "
                  "key "
                  "is from. A client would offer the key to the wrong server.")
            .arg(number);
    case FindingCode::TestModeInferred:
        return count != nullptr && *count != 0
            ? tr("The session does not say so, but its address is one of the test environment.")
            : tr("The session does not say so, but its address is one of the production servers.");
    case FindingCode::PermissionsTooOpen:
        return tr("Other users of this computer may read the file (mode %1), and with it the "
                  "login.")
            .arg(mode);
    case FindingCode::RecoveredFromJournal:
        return tr("A client was killed while it was writing. This shows what it had saved before; "
                  "the file itself is untouched.");
    case FindingCode::ReadFromWal:
        return tr("Part of this session is still in its -wal file. A copy of the session needs "
                  "both.");
    case FindingCode::Rescued:
        return rescued(RescueOrigin(count != nullptr ? *count : 0));
    case FindingCode::RescueUnsure:
        return count != nullptr && *count == qint64(Sureness::Doubtful)
            ? tr("Only a part of its row is left, or something in it is odd. Look at its account "
                 "and data center before you use it.")
            : tr("The row of the session is whole, but it may not be the newest one.");
    case FindingCode::RescueCut:
        return tr("There is more in the damaged file than was looked through.");
    case FindingCode::OtherKeysFound:
        return count != nullptr && *count == 1
            ? tr("Another key is in the damaged file, too. This is the likelier one.")
            : tr("%1 other keys are in the damaged file, too. This is the likeliest.").arg(number);
    case FindingCode::WalFork:
        return tr("The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram "
                  "never does.");
    case FindingCode::LastOpenedBy:
        return tr("By its layout and its journal, it may have been opened last by %1.")
            .arg(names != nullptr ? names->join(tr(" or ")) : QString());
    case FindingCode::MigratedFrom:
        return tr("By its columns, the file was begun as version %1 or older, and migrated since.")
            .arg(number);
    case FindingCode::ForeignTables:
        return tr("Tables in this file do not belong to the library: %1.").arg(list);
    case FindingCode::CountsUnreadable:
        return tr("The session was read, but the rows beside it are damaged.");
    case FindingCode::RowsNotCounted:
        return tr("Counting its peers takes too long, and was stopped.");
    case FindingCode::StringLooksCut:
        return tr("This may be a newer string that was cut at 351 characters. If so, the user ID "
                  "is wrong and the key is useless.");
    case FindingCode::KeyNotRandom:
        return tr("The key has a pattern, which no key of Telegram has. It cannot be used.");
    case FindingCode::PlaceholderIds:
        return tr("User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them "
                  "when they take over a string of Telethon.");
    case FindingCode::UserIdImpossible:
        return tr("Telegram gives no user the ID %1. The login may work, but the client does not "
                  "know who it is.")
            .arg(number);
    case FindingCode::ApiIdZero:
        return tr("The API ID is 0, which is none. The client gives its own, or asks for it.");
    case FindingCode::PeersNeedFork:
        return tr("IDs of channels here are newer than Pyrogram knows (%1 of them). It answers "
                  "“Peer id invalid”; Kurigram and other forks know them.")
            .arg(number);
    case FindingCode::PeerTypesOfForks:
        return tr("Only newer forks know peers of these types: %1. Others fail when they meet "
                  "one.")
            .arg(list);
    case FindingCode::PeerTypesUnknown:
        return tr("No library is known to have peers of these types: %1. Clients fail when they "
                  "meet one.")
            .arg(list);
    case FindingCode::Ipv6Trap:
        return tr("The address of the server is IPv6. Unless Telethon is told to use that, it goes "
                  "to data center 2 with the key of another.");
    case FindingCode::TakeoutTrap:
        return count != nullptr && *count >= telethonWithTrap
            ? tr("An export of data (takeout) was not finished, and Telethon takes its number for "
                 "a key: versions from 1.43 do not open the file again.")
            : tr("An export of data (takeout) was not finished. Telethon from 1.43 changes such a "
                 "file when it opens it, and then never opens it again.");
    case FindingCode::TemporaryKeyLost:
        return tr("A temporary key is stored. Telethon takes it for the number of an export and "
                  "loses it; the login stays.");
    case FindingCode::NameOfAnother:
        return tr("The name of the file says %1, but that is not what it is.").arg(list);
    case FindingCode::NameWithoutSuffix:
        return tr("The name does not end in .session. Clients put that behind the name they are "
                  "given, and will not find this file.");
    case FindingCode::ReadOnly:
        return count != nullptr
            ? tr("Its owner may not write to the file or its folder (mode %1). Clients write when "
                 "they open a session, and fail.")
                  .arg(mode)
            : tr("The disk is read-only. Clients write when they open a session, and fail.");
    case FindingCode::SideFileTooOpen:
        return tr("Other users of this computer may read the -wal or -journal file (mode %1), and "
                  "with it the login.")
            .arg(mode);
    case FindingCode::FolderTooOpen:
        return tr("Everybody on this computer may put another file in place of this one (the "
                  "folder has mode %1).")
            .arg(mode);
    case FindingCode::InGitTree:
        return tr("The file lies in a work tree of git (%1). Once committed and pushed, the login "
                  "is out of your hands.")
            .arg(list);
    case FindingCode::InSyncedFolder:
        return tr("The folder is synchronised by %1. The login is copied to other places, and a "
                  "copy made while a client writes is damaged.")
            .arg(list);
    case FindingCode::LockedBy:
        return tr("Locked for writing by %1. Another client would say “database is locked”.")
            .arg(list);
    case FindingCode::InUseBy:
        return tr("In use by %1.").arg(list);
    case FindingCode::SameKeyOpen:
        return tr("The same login is in %1. Telegram may end it when both are used.").arg(list);
    case FindingCode::IntegrityErrors:
        return tr("The file is damaged inside (faults found: %1). Clients may say “database disk "
                  "image is malformed”, now or later.")
            .arg(number);
    case FindingCode::IntegrityNotChecked:
        break;
    }
    return tr("The inside of the file was not checked: it is too large for that, or a client kept "
              "it busy.");
}

QString Text::rescued(RescueOrigin origin)
{
    switch (origin) {
    case RescueOrigin::AsItIs:
        break;
    case RescueOrigin::Page:
        return tr("The session was found in a page of the damaged file.");
    case RescueOrigin::FreeSpace:
        return tr("The session was found in what is left of a row: it was deleted, or what lies "
                  "around it is damaged.");
    case RescueOrigin::Wal:
        return tr("The session was found in the -wal file.");
    case RescueOrigin::Journal:
        return tr("The session was found in the -journal file, as it was before the last change.");
    }
    return tr("The file can be read as it is.");
}

QString Text::sureness(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Certain:
        return tr("certain");
    case Sureness::Likely:
        return tr("likely");
    case Sureness::Doubtful:
        break;
    }
    return tr("doubtful");
}

QString Text::nameOfField(SessionField field)
{
    switch (field) {
    case SessionField::DcId:
        return tr("data center");
    case SessionField::TestMode:
        return tr("test mode");
    case SessionField::ApiId:
        return tr("API ID");
    case SessionField::AuthKey:
        return tr("auth key");
    case SessionField::UserId:
        return tr("user ID");
    case SessionField::IsBot:
        return tr("bot flag");
    case SessionField::ServerAddress:
        return tr("server address");
    case SessionField::Port:
        return tr("port");
    case SessionField::Date:
        break;
    }
    return tr("date");
}

QString Text::dropped(DroppedParts dropped)
{
    QStringList parts;
    const auto add = [&](Dropped part, const QString &text) {
        if (dropped.testFlag(part))
            parts.append(text);
    };
    add(Dropped::Assignment, tr("the name in front"));
    add(Dropped::Quotes, tr("quotes"));
    add(Dropped::Spaces, tr("blanks"));
    add(Dropped::LineBreaks, tr("line breaks"));
    add(Dropped::Invisible, tr("invisible characters"));
    add(Dropped::Punctuation, tr("punctuation"));
    add(Dropped::Surroundings, tr("the text around it"));
    return parts.join(u", "_s);
}

QString errorText(const Error &error)
{
    return Text::error(error);
}

QString findingText(const Finding &finding)
{
    return Text::finding(finding);
}

QString surenessText(Sureness sureness)
{
    return Text::sureness(sureness);
}

QString fieldName(SessionField field)
{
    return Text::nameOfField(field);
}

QString fieldNames(SessionFields fields)
{
    QStringList names;
    for (const SessionField field :
         { SessionField::ApiId, SessionField::UserId, SessionField::IsBot, SessionField::DcId,
           SessionField::TestMode, SessionField::ServerAddress, SessionField::Port,
           SessionField::AuthKey, SessionField::Date }) {
        if (fields.testFlag(field))
            names.append(fieldName(field));
    }
    return QLocale().createSeparatedList(names);
}

QString droppedText(DroppedParts dropped)
{
    return Text::dropped(dropped);
}

} // namespace sessionary
