<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compatibility</name>
    <message>
        <source>%1 (dev)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (branch %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peers without an access hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usernames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With access &amp;hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export peers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurigram (schema 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telethon 1 (schema 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GramJS (folder of a StoreSession)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at a session, copy it, move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerFigures</name>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>ID, @username, phone or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the peers to a file, as CSV or JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>JSON with auth_key in pieces, as Pyrogram 0.14 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Bot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupplementDialog</name>
    <message>
        <source>&amp;API ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, from my.telegram.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Tables of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Open with the &amp;keyring, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encodes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyPage</name>
    <message>
        <source>%1 bytes in %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::BatchConversion</name>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::BatchDialog</name>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::CommandModel</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::KeyReveal</name>
    <message>
        <source>Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineDelegate</name>
    <message>
        <source> — not of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineModel</name>
    <message>
        <source>primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PasswordDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PeerModel</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1: %2 peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::PlanModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::TableRowsModel</name>
    <message>
        <source>BLOB, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::TablesPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file wants run is not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
