<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation>Строка сессии как</translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation>Формат строки сессии</translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation>Части строки сессии</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation>Конвертация сессий</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;В формат</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation>Для сессий, в которых это не указано</translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation>как указано в сессии</translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation>пользователи, если в сессии не указано</translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation>боты, если в сессии не указано</translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation>&amp;Среда</translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation>основная, если в сессии не указано</translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation>тестовая, если в сессии не указано</translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation>Сессии для конвертации</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>&amp;Конвертировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Compatibility</name>
    <message>
        <source>%1 (dev)</source>
        <translation>%1 (dev)</translation>
    </message>
    <message>
        <source>%1 (branch %2)</source>
        <translation>%1 (ветка %2)</translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation>С ID экспорта (takeout) файл сначала переводится в версию 8 и больше не открывается.</translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation>С ID экспорта (takeout).</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>открывает</translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation>открывает, версия станет %1</translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation>открывает, затем сбой</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>не открывает</translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation>теряет авторизацию</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>peers</source>
        <translation>пиры</translation>
    </message>
    <message>
        <source>peers without an access hash</source>
        <translation>пиры без хеша доступа</translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation>типы пиров</translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation>форумы, личные сообщения каналов и сообщества</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>юзернеймы</translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation>дополнительные юзернеймы</translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation>юзернеймы неизвестных пиров</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>номера телефонов</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>имена пиров</translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation>когда пиры были замечены</translation>
    </message>
    <message>
        <source>update state</source>
        <translation>состояние обновлений</translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation>ключи других дата-центров</translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation>неизвестные таблицы</translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation>то, что нужно только самой библиотеке</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сохраняется</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>выводится</translation>
    </message>
    <message>
        <source>given</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запрашивается</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>теряется</translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation>в строке для этого нет места</translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation>в %1 для этого нет места</translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation>%1, из встроенного списка дата-центров</translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation>иначе новый вход заменит этот</translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation>в сессии не указано</translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation>%1: следующий клиент создаст свои</translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation>%1: нет пиров, к которым они относятся</translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation>%1: без хеша ни с кем нельзя связаться</translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation>%1: следующий клиент запросит пропущенное</translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation>%1, по их ID</translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation>%1, как супергруппы и каналы, известные любому клиенту</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n пир</numerusform>
            <numerusform>%n пира</numerusform>
            <numerusform>%n пиров</numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>без: %1</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation>Конвертация сессии</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;В</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation>Что станет с каждой частью</translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation>&amp;Перенести состояние обновлений</translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation>Место, на котором клиент остановился в чтении обновлений. Переносите его, только если старый клиент больше не будет запущен: новый и так запросит пропущенное, а со слишком старым состоянием потеряет сообщения.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation>У вас нет прав на чтение этого файла. Они есть у владельца или у пользователя, от имени которого работает клиент.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation>Это папка, канал или устройство, а не файл сессии.</translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation>Файл пуст. Возможно, не удалось копирование или скачивание: авторизации в нём нет.</translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation>Sessionary не знает файлов сессий такого вида.</translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation>Это база данных SQLite без единой таблицы: сессию в ней ни разу не сохраняли.</translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation>Это сессия %1. Использовать её может только %1.</translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation>Это сессия %1. Эта версия Sessionary такие ещё не читает.</translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation>Эта сессия %1 повреждена: возможно, она обрезана или изменена.</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation>Файл повреждён: SQLite не может его прочитать. Возможно, он обрезан или скопирован во время записи клиентом.</translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation>Авторизация находится в файле -wal, а его нет. Скопируйте его оттуда, откуда взята сессия, и положите рядом с этим файлом под тем же именем с -wal на конце.</translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation>Ключа в этом файле не осталось, спасать нечего. Поищите его копию или его файл -wal либо -journal.</translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation>В эту сессию пишет %1. Повторите чуть позже или завершите этот процесс.</translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation>В эту сессию пишет другая программа. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation>Диск, на котором лежит файл, не поддерживает блокировку, и нельзя узнать, не пишет ли в него другая программа. Скопируйте файл на другой диск.</translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation>Эта сессия %1 зашифрована. Чтобы её прочитать, нужен пароль.</translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation>Пароль неверен, или файл повреждён.</translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation>Файл меняется быстрее, чем его удаётся прочитать. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation>Файл слишком велик, чтобы скопировать его в память, а прочитать его на месте, не изменив, нельзя.</translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation>В нём больше строк, чем можно показать: столько не бывает ни у одного клиента.</translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation>Строку сессии нельзя передавать аргументом: его видит любая программа. Укажите - и подайте её на стандартный ввод или используйте --string-file.</translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation>Здесь нет строки сессии.</translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation>Символ %1 в этом месте строки сессии недопустим.</translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation>Одного символа не хватает, или есть один лишний.</translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation>Похоже на строку Pyrogram, в которой не хватает одного символа.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>Похоже на строку Pyrogram, в которой не хватает %n символа.</numerusform>
            <numerusform>Похоже на строку Pyrogram, в которой не хватает %n символов.</numerusform>
            <numerusform>Похоже на строку Pyrogram, в которой не хватает %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation>Похоже на строку Pyrogram с одним лишним символом.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>Похоже на строку Pyrogram с %n лишним символом.</numerusform>
            <numerusform>Похоже на строку Pyrogram с %n лишними символами.</numerusform>
            <numerusform>Похоже на строку Pyrogram с %n лишними символами.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation>Слишком коротко для строки сессии.</translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation>Построено как строка сессии, но значение поля «%1» невозможно. Некоторые символы неверны.</translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation>Ключ в этой строке состоит из нулей: авторизации в ней нет.</translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation>Похоже на строку сессии %1, в которой есть недостающие, лишние или неверные символы.</translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation>Похоже на токен бота, а не на строку сессии. Храните его в такой же тайне.</translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation>Похоже на API hash, а не на строку сессии.</translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation>Похоже на ключ авторизации в шестнадцатеричном виде, а не на строку сессии.</translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation>Это целый файл сессии в base64, а не строка сессии. Раскодируйте его в файл и откройте этот файл.</translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation>Sessionary не знает строк сессий такого вида.</translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation>В этой сессии нет авторизации, передавать нечего.</translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation>То, что записано как ключ этой сессии, ключом не является, передавать нечего.</translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation>В сессии не указано: %1.</translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation>Этот формат не вмещает значение поля «%1» из этой сессии.</translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation>Sessionary не записывает сессии %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation>Рядом есть файл -wal или -journal с таким именем: он открыт другой программой или остался от неё, и SQLite смешал бы его с новым файлом. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation>Диск заполнен. Ничего лишнего не осталось.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation>Записать файл туда нельзя. Ничего лишнего не осталось.</translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation>Записанное прочиталось иначе, поэтому оно не сохранено.</translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation>В обезличенной копии остались бы секреты: таблицы этой сессии содержат их в своём описании или вычисляют. Ничего не записано.</translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation>Это не хранилище Sessionary.</translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation>Это хранилище создано более новой версией Sessionary, и открыть его может только она.</translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation>Sessionary заблокирован, а с ним и эта сессия.</translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation>После открытия здесь хранилище изменено в другом окне. Откройте его заново: ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation>Чтение длится слишком долго и остановлено. Возможно, файл сделан таким намеренно.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Нет драйвера Qt для SQLite. Установите пакет libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation>Драйвер Qt использует не ту SQLite, что Sessionary. Для файлов, открытых клиентом, это небезопасно.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation>Внутренняя ошибка Sessionary: %1</translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation>Авторизации нет: нет ключа.</translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation>Байт в ключе: %1 вместо 256. Использовать его нельзя.</translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation>Вместо байтов ключа записан текст или число. Использовать его нельзя.</translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation>Ключ состоит из нулей. Использовать его нельзя.</translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation>Сессия зашифрована. Без пароля известен только её формат.</translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation>Ключ зашифрован с помощью Fernet, а его Sessionary не читает (сохранено байт: %1).</translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation>Ключ зашифрован (сохранено байт: %1). Без пароля ключа нет.</translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation>В таблице сессий нет записей: авторизации в этом файле нет.</translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation>В этом файле больше одной сессии. Библиотеки берут первую, Sessionary тоже.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation>В файле указана версия %1, но столбцы в нём от другой. Возможно, миграция прервалась на полпути.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation>В файле указана версия %1, которой у Pyrogram не было. Показано то, что удалось прочитать.</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation>В файле не указана версия. Pyrogram его не откроет.</translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation>Поле «%1» пусто. Pyrogram считает такую сессию новой и может заменить её ключ другим.</translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation>В поле «%1» записано что-то другое, оно пропущено.</translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation>В сессии не указан API ID. Клиент подставит свой.</translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation>Дата-центр %1 никому не известен.</translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation>В тестовой среде нет дата-центра %1.</translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation>Адрес сервера относится к дата-центру %1, а не к тому, от которого ключ. Клиент предъявит ключ не тому серверу.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation>В сессии это не указано, но её адрес — из тестовой среды.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation>В сессии это не указано, но её адрес — один из основных серверов.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation>Другие пользователи этого компьютера могут прочитать файл (права %1), а с ним и авторизацию.</translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation>Клиент был прерван во время записи. Показано то, что он успел сохранить до этого; сам файл не тронут.</translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation>Часть этой сессии ещё в файле -wal. Для копии сессии нужны оба файла.</translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation>Уцелела лишь часть записи, или что-то в ней странно. Прежде чем использовать сессию, проверьте аккаунт и дата-центр.</translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation>Запись сессии цела, но, возможно, она не самая новая.</translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation>Просмотрено не всё содержимое повреждённого файла.</translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation>В повреждённом файле есть и другой ключ. Этот вероятнее.</translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation>Других ключей в повреждённом файле: %1. Этот самый вероятный.</translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation>Файл ведётся в режиме WAL: так делают Hydrogram и некоторые форки, а Pyrogram — никогда.</translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation>Судя по структуре и журналу, последним этот файл мог открыть %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation>Судя по столбцам, файл создан в версии %1 или старше, а потом мигрировал.</translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation>Таблицы в этом файле, не относящиеся к библиотеке: %1.</translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation>Сессия прочитана, но строки рядом с ней повреждены.</translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation>Подсчёт пиров длится слишком долго и остановлен.</translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation>Возможно, это более новая строка, обрезанная до 351 символа. Тогда ID пользователя неверен, а ключ бесполезен.</translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation>В ключе виден узор, какого у ключей Telegram не бывает. Использовать его нельзя.</translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation>ID пользователя 9999 и API ID 0 ненастоящие: их записывают pyroblack и Electrogram, когда принимают строку Telethon.</translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation>Telegram никому не выдаёт ID %1. Авторизация может работать, но клиент не знает, чья она.</translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation>API ID равен 0, то есть его нет. Клиент подставит свой или спросит.</translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation>Некоторые ID каналов здесь (%1) новее тех, что знает Pyrogram. Он ответит «Peer id invalid»; Kurigram и другие форки их знают.</translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation>Пиры этих типов известны только новым форкам: %1. Остальные при встрече с ними дают сбой.</translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation>Пиров этих типов нет ни в одной известной библиотеке: %1. Клиенты при встрече с ними дают сбой.</translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation>Адрес сервера — IPv6. Если не включить его в Telethon, тот пойдёт в дата-центр 2 с ключом от другого.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation>Экспорт данных (takeout) не завершён, и Telethon принимает его номер за ключ: версии с 1.43 больше не откроют этот файл.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation>Экспорт данных (takeout) не завершён. Telethon с 1.43 при открытии изменит такой файл, после чего больше его не откроет.</translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation>В файле есть временный ключ. Telethon примет его за номер экспорта и потеряет; авторизация останется.</translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation>Судя по имени файла, это %1, но на деле это не так.</translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation>Имя не заканчивается на .session. Клиенты добавляют это к заданному имени и не найдут этот файл.</translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation>Владелец не может писать в файл или его папку (права %1). Клиенты пишут при открытии сессии, и у них будет сбой.</translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation>Диск доступен только для чтения. Клиенты пишут при открытии сессии, и у них будет сбой.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation>Другие пользователи этого компьютера могут прочитать файл -wal или -journal (права %1), а с ним и авторизацию.</translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation>Любой пользователь этого компьютера может подменить этот файл другим (права папки %1).</translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation>Файл лежит в рабочем дереве git (%1). После commit и push авторизация уйдёт в чужие руки.</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation>Папку синхронизирует %1. Авторизация копируется в другие места, а копия, сделанная во время записи клиентом, будет повреждена.</translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation>Файл заблокирован для записи: %1. Другой клиент выдал бы «database is locked».</translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation>Используется: %1.</translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation>Та же авторизация есть и здесь: %1. Telegram может её отозвать, если использовать обе.</translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation>Файл повреждён внутри (найдено ошибок: %1). Клиенты могут выдать «database disk image is malformed» сейчас или позже.</translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation>Содержимое файла не проверено: он слишком велик, или его занимал клиент.</translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation>Сессия найдена на странице повреждённого файла.</translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation>Сессия найдена в остатках записи: её удалили, или соседние данные повреждены.</translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation>Сессия найдена в файле -wal.</translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation>Сессия найдена в файле -journal, какой она была до последнего изменения.</translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation>Файл читается как есть.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>наверняка</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>дата-центр</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>тестовый режим</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>auth key</source>
        <translation>ключ авторизации</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation>признак бота</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>адрес сервера</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>имя перед строкой</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>кавычки</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>переносы строк</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>невидимые символы</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>знаки препинания</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>текст вокруг</translation>
    </message>
    <message>
        <source>There is no redacted copy of a session of %1, because only that program can read what is in it. For a bug report, say in words what is wrong, and send none of its files.</source>
        <translation>Обезличенной копии сессии %1 не бывает: прочитать её может только сама эта программа. В сообщении об ошибке опишите её словами и не отправляйте ни одного из файлов.</translation>
    </message>
    <message>
        <source>A part of Sessionary is missing. Install it again.</source>
        <translation>Не хватает части Sessionary. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export peers</source>
        <translation>Экспорт пиров</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;Пиры</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>With access &amp;hashes</source>
        <translation>С &amp;хешами доступа</translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation>Хеш доступа полезен только вместе с этой сессией: другой аккаунт не сможет с ним ни с кем связаться.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export peers as</source>
        <translation>Экспортировать пиры как</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Сессии (*.session)</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Открыть сессии</translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation>Сессии (*.session *.session.OLD *.session.bak *.json *.vault)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>Сохранить сессию как</translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation>Хранилища (*.vault)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation>Pyrogram 2 и его форки</translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation>Pyrogram 1.3–1.4 (старый)</translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation>Pyrogram 0.15–1.2 (старый)</translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation>Pyrogram (схема 3, её открывает любой форк)</translation>
    </message>
    <message>
        <source>Kurigram (schema 7)</source>
        <translation>Kurigram (схема 7)</translation>
    </message>
    <message>
        <source>Telethon 1 (schema 7)</source>
        <translation>Telethon 1 (схема 7)</translation>
    </message>
    <message>
        <source>GramJS (folder of a StoreSession)</source>
        <translation>GramJS (папка StoreSession)</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation>Копировать как строку для .env</translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation>Копировать фрагмент кода для Pyrogram</translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation>Копировать фрагмент кода для Telethon</translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation>Копировать фрагмент кода для GramJS</translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation>Копировать фрагмент кода для mtcute</translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation>Копировать команду, создающую секрет Docker</translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation>Копировать команду, создающую секрет Podman</translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation>Копировать команду, создающую секрет Kubernetes</translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation>Копировать команду, создающую учётные данные systemd</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить сно&amp;ва</translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation>Ещё раз проверить всё, что может быть не в порядке</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation>Импорт строки сессии</translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation>Вставьте строку сессии вместе с тем, что стоит вокруг неё. Она станет сессией в памяти, которую можно посмотреть, скопировать и сохранить в файл.</translation>
    </message>
    <message>
        <source>Session string</source>
        <translation>Строка сессии</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation>Из и&amp;зображения…</translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation>Читает QR-код с изображения на этом компьютере</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Показать, пока нажато</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Дата-центр</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID ключа</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;мя</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation>Закрытие сессии</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Теги</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation>Хранится в коллекции Sessionary, а не в самой сессии. Паролям здесь не место.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировка</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation>Сессии коллекции</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Просмотр папок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at a session, copy it, move it</source>
        <translation>Посмотреть, скопировать, перенести сессию</translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation>Перетащите сюда файлы сессий или папки либо вставьте строку сессии.
Просмотр никогда не меняет файл, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Открыть файлы…</translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation>&amp;Импортировать строку…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Посмотреть при&amp;мер</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Ввести &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Сессия</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Пере&amp;дать</translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation>Копировать строку к&amp;ак</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation>Открыть файлы сессий</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation>Открыть папку, которая сама является сессией, например tdata, или все сессии в папке</translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation>&amp;Добавить папку в коллекцию…</translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation>Следить за всеми сессиями в папке</translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation>&amp;Убрать папку из коллекции</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>Папка и её файлы останутся как есть</translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation>Просмотреть папки &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation>Поместить в &amp;хранилище</translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation>Положить копию сессии в зашифрованное хранилище</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault</source>
        <translation>&amp;Убрать из хранилища</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation>Скрыть всё и запечатать то, что есть только в памяти</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Метка…</translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation>Имя, цвет, теги и заметки для сессии из коллекции или хранилища</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Открыть п&amp;ример</translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation>Создать сессию в памяти из строки сессии</translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation>&amp;Вставить строку</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation>Импортировать строку сессии из буфера обмена</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation>Сохранить сессию в новый файл</translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation>Сохранить &amp;целостную копию…</translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation>Скопировать файл или папку как есть, даже если их использует клиент</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation>Сохранить о&amp;безличенную копию для отчёта об ошибке…</translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation>Те же таблицы, строки и типы, но вымышленные ключ, ID, имена и номера телефонов</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>Ко&amp;нвертировать…</translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation>Создать файл сессии другой библиотеки вместе с пирами</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation>Копировать строку сессии</translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation>Открыть то, что в сессии зашифровано</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Показать &amp;QR-код…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation>Прочитать сессию заново</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Закрыть сессию</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти файлы</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation>На&amp;йти сессию</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Всё, что можно сделать, с поиском по названию</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation>Все клавиши, которые что-то делают</translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation>&amp;О программе Sessionary</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Страницы сессии</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation>Кто авторизован в этой сессии.</translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation>Кто авторизован в этой сессии. Пользователь это или бот, в ней не указано.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation>Приложение, для которого создана сессия.</translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation>Клиент подставит свой, когда откроет сессию.</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Дата-центр</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation>Где хранятся данные аккаунта. Ключ годится только для одного дата-центра.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестовая</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Основная</translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation>Основная или тестовая — в сессии не указано.</translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation>Тестовые серверы Telegram, на которых свои аккаунты.</translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation>Telegram, которым пользуются все.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation>Записан в этой сессии.</translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation>В этой сессии не записан: обычный адрес её дата-центра.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Ключ авторизации</translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation>256 байт. Кто ими владеет, тот вошёл в аккаунт.</translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation>Пригодного ключа нет.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID ключа</translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation>Отличает один ключ от другого, его можно показывать кому угодно.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation>Когда клиент сохранил её в последний раз: местное время и секунды.</translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation>Клиент её ещё не сохранял, как после импорта строки.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation>%1, юзернеймов: %2</translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation>Пользователи и чаты, которые клиент встречал и которым может писать.</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>идёт подсчёт</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Признаки: %1.</translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation>Библиотека и её версия схемы.</translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation>Библиотека, которая создала сессию.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Указывает на</translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation>К файлу ведёт ссылка.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Изменён %1.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права доступа</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>Читать его может только владелец.</translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation>Другие пользователи этого компьютера могут его читать.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation>Последние записи могут быть в файле с -wal на конце имени.</translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation>Пока клиент не пишет, всё находится в этом одном файле.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Выбор парольной фразы</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Ещё &amp;раз</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation>Ввод пароля</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
</context>
<context>
    <name>PeerFigures</name>
    <message>
        <source>Last 24 hours</source>
        <translation>За 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За год</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Когда замечены</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>ID, @username, phone or type</source>
        <translation>ID, @username, телефон или тип</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Фильтр пиров</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Writes the peers to a file, as CSV or JSON Lines</source>
        <translation>Записывает пиры в файл CSV или JSON Lines</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Тип</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>JSON with auth_key in pieces, as Pyrogram 0.14 has it</source>
        <translation>JSON, в котором auth_key разбит на части, как в Pyrogram 0.14</translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation>JSON с auth_key_data, как в Telethon 0.15</translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation>папка с файлами dcId, port, serverAddress и authKey от GramJS</translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation>папка с файлом «auth» от MTKruto</translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation>зашифровано, как это делает gogram</translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation>JSON с Version и Data.AuthKey, как в gotd</translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation>в начале номер сессии grammers в TL</translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation>папка с файлом ключа Telegram Desktop</translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation>binlog TDLib с целым первым событием</translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation>начинается как файлы MadelineProto</translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation>устроено как tgnet.dat из Telegram для Android</translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation>заголовок, ведущий к зашифрованному блоку</translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation>таблицы sessions(version, data) и peers</translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation>таблицы dc_home, dc_option и peer_info</translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation>таблицы mtcute_migrations, auth_keys и key_value</translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation>таблицы kv, auth_keys и entities(full)</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation>таблицы Pyrogram и юзернеймы, перечисленные по пирам</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation>таблицы Pyrogram и юзернеймы, перечисленные по именам</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation>таблицы Pyrogram и таблица дата-центров</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation>таблицы Pyrogram с IPv6-адресами серверов</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation>таблицы Pyrogram и состояние обновлений</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation>таблицы Pyrogram и таблица каналов</translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation>таблицы migrations, peers_cache и sessions</translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation>таблицы version(number), sessions и peers</translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation>таблицы version(version), sessions и entities</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation>таблицы version(version), datacenter и session</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation>таблицы version(version), datacenter и user</translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation>1BvE перед JSON или 1BvX перед пятью частями</translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation>JSON в base64 с Version и Data</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation>1, затем дата-центр, адрес текстом с его длиной, порт и 256 байт ключа</translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation>номер, с которого начинается сессия grammers</translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation>версия 1, 2 или 3, дата-центр с адресом и в конце ключ с его длиной</translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation>сжатые серии нулей, в начале имя дата-центра, затем ключ с его длиной</translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation>271 байт с 0 или 1 там, где у Pyrogram 2 флаги</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation>267 байт с 0 или 1 там, где у Pyrogram 1.4 флаги</translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation>263 байта с 0 или 1 там, где у Pyrogram 1.2 флаги</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation>267 байт с 0 или 1 там, где у irenogram 2.3.80 флаги</translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation>двоеточие перед 267 байтами</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation>1, затем дата-центр, байты IP-адреса, порт и 256 байт ключа</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation>Точно определить, что это, нельзя. Это также может быть %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation>Замена файла</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation>&amp;Другое имя…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Bot %1</source>
        <translation>Бот %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Пользователь %1</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (тест)</translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation>У неё нет файла.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation>Прочитано на месте, без изменений.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation>Прочитано на месте, без изменений и без побочных файлов.</translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation>Прочитано из копии в памяти вместе с содержимым файла -wal. Сам файл не тронут.</translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation>Прочитано из копии в памяти, потому что диск не поддерживает блокировку файлов. Сам файл не тронут.</translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation>Прочитано из копии в памяти, в которой отменена незавершённая запись прерванного клиента. Сам файл не тронут.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергруппа</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Личные сообщения канала</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation>Сменится при следующем запуске Sessionary.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation>Копировать с&amp;троки для</translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation>&amp;Конвертировать в</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation>О&amp;чищать через</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation>и сразу после первой &amp;вставки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Автоблокировка</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> мин бездействия</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation>вместе с &amp;экраном и перед сном компьютера</translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation>при &amp;сворачивании окна</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Разблокировка</translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation>Без &amp;неё</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Файлы и папки</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation>&amp;Запоминать открытые файлы</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>Забыть &amp;их сейчас</translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation>Папки ко&amp;ллекции</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>Папка и её файлы останутся как есть</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Что и где хранится</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>За&amp;быть всё</translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation>Настройки, недавние файлы, папки коллекции, метки и заметки. Сессии и хранилища останутся как есть.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Всё забыто.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокий контраст, светлое</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокий контраст, тёмное</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation>Показывает, копирует и преобразует сессии клиентов Telegram.</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation>Импортировать строку сессии из буфера обмена.</translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation>Показать последнее открытое хранилище.</translation>
    </message>
    <message>
        <source>Open another window, even if there is one.</source>
        <translation>Открыть ещё одно окно, даже если одно уже есть.</translation>
    </message>
    <message>
        <source>Wait for what the desktop wants.</source>
        <translation>Ждать указаний рабочего стола.</translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation>Файл сессии, папка с ними, хранилище или :memory:</translation>
    </message>
</context>
<context>
    <name>SupplementDialog</name>
    <message>
        <source>&amp;API ID</source>
        <translation>&amp;API ID</translation>
    </message>
    <message>
        <source>a number, from my.telegram.org</source>
        <translation>число, с my.telegram.org</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID &amp;пользователя</translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation>авторизованного аккаунта</translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation>А&amp;ккаунт</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Среда</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Основная</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестовая</translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation>&amp;Дата-центр</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Tables of the file</source>
        <translation>Таблицы файла</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Open with the &amp;keyring, too</source>
        <translation>Открывать и через свя&amp;зку ключей</translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation>Связка хранит ключ хранилища: кто может открыть её, тот может открыть и хранилище</translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation>Сменить &amp;парольную фразу…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation>Сессии в хранилище</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation>метка формата</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>флаги</translation>
    </message>
    <message>
        <source>type number</source>
        <translation>номер типа</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>текст между частями</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>дополнение</translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation>хеш ключа</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hidden, %1 bytes</source>
        <translation>скрыто, байт: %1</translation>
    </message>
    <message>
        <source>encodes nothing</source>
        <translation>ничего не кодирует</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>секрет</translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation>нет: запрашивается при копировании строки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Шестнадцатеричный вид</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyPage</name>
    <message>
        <source>%1 bytes in %2 characters</source>
        <translation>байт: %1, символов: %2</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation>Строка сессии по частям</translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchConversion</name>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>converting…</source>
        <translation>конвертация…</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, проверено</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, проверено: %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchDialog</name>
    <message>
        <source>none chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Повторить для остальных</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>&amp;Конвертировать</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation>Сконвертировано: %1, не удалось: %2</translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation>Выберите папку: рядом с сессиями уже есть файлы с такими именами.</translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation>Имён занято в этой папке: %1 из %2. Ничего не перезапишется.</translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation>Сессий: %1. Ничего не перезапишется.</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation>Будет запрошено то, чего нет в сессии: %1.</translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation>Авторизация остаётся той же. Используйте её только в одном месте: Telegram отзывает авторизацию, которая используется в двух.</translation>
    </message>
</context>
<context>
    <name>sessionary::DesktopService</name>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it into the window instead.
</source>
        <translation>Строка сессии передана как аргумент, где её видит любая программа. Вставьте её в окно.
</translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Показанные (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Все (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, для программ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation>Мешает работе</translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation>Оставить доступ &amp;только вам</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation>Теперь читать файл можете только вы.</translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation>Теперь в файле указана версия %1, как и по его столбцам. Прежний файл сохранён как %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Ничего плохого не найдено</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 ошибка</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>Ошибок: %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>Предупреждений: %1</translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>Данные сессии согласованы, её файл цел, никто другой не может его читать, и он не лежит в папке, которая куда-то копируется. Принимает ли ещё Telegram эту авторизацию, отсюда не видно.</translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>Данные сессии согласованы. Принимает ли ещё Telegram эту авторизацию, отсюда не видно.</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>&amp;Конвертировать…</translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation>Номер версии в файле станет таким, как следует из столбцов. Нынешний файл останется рядом с .bak на конце имени. Сначала остановите клиент.</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Исп&amp;равить</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Файл снова такой, каким был.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Верн&amp;уть</translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Признаки: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation>Вставьте или введите здесь. Содержимое этого поля показано точками и хранится в защищённой памяти.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation>На этом изображении нет читаемого QR-кода.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation>Никуда ничего не отправляется: строка читается только на этом компьютере.</translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation>Это строка сессии %1.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation>Это можно прочитать по-разному. Выберите, что это.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Пропущено: %1.</translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation>нет в этой строке</translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation>Сессия «%1» есть только в памяти. Когда она будет закрыта, авторизация пропадёт, если не сохранить её где-нибудь.</translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>Строка останется в буфере обмена на %n секунду и исчезнет при выходе из программы. Вставьте её туда, где храните, и закройте сессию.</numerusform>
            <numerusform>Строка останется в буфере обмена на %n секунды и исчезнет при выходе из программы. Вставьте её туда, где храните, и закройте сессию.</numerusform>
            <numerusform>Строка останется в буфере обмена на %n секунд и исчезнет при выходе из программы. Вставьте её туда, где храните, и закройте сессию.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Закрыть сессию</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation>Буфер обмена очищен. Если вы ещё не сохранили строку, скопируйте её снова.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
</context>
<context>
    <name>sessionary::KeyReveal</name>
    <message>
        <source>Hold to show</source>
        <translation>Показать, пока нажато</translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation>Показывает ключ авторизации, пока нажата кнопка или пробел.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Ключ авторизации</translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation>скрыто, 256 байт</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Hold to show the auth key</source>
        <translation>Показать ключ авторизации, пока нажато</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Нечитаемые</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Аккаунт неизвестен</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Ключ %1</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Без авторизации</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation>DC неизвестен</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читаются</translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation>Не работают как есть</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>С предупреждениями</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Без тега</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>well</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 замечание</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>Замечаний: %1</translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>Этот ключ есть в %n файле. Telegram отзывает авторизацию, ключ которой используется в двух местах одновременно.</numerusform>
            <numerusform>Этот ключ есть в %n файлах. Telegram отзывает авторизацию, ключ которой используется в двух местах одновременно.</numerusform>
            <numerusform>Этот ключ есть в %n файлах. Telegram отзывает авторизацию, ключ которой используется в двух местах одновременно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID ключа</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Пиры</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Дата-центр</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Просмотр папок…</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation>Просмотр папок, прочитано: %1</translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation>Не удалось сохранить коллекцию: %1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 сессия</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>Сессий: %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>Сессий: %1 из %2</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Папок пока нет</translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation>Добавьте папки, в которых храните сессии. Их просмотр не оставляет следов, и дальше за ними ведётся наблюдение.</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Этой папки нет на месте</translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation>Возможно, она на неподключённом диске. То, что о ней известно, сохранено.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation>Найденные сессии появляются здесь.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation>Ни одна сессия не подходит под весь запрос.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Здесь нет сессий</translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation>Ни один файл в этой папке не является сессией.</translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>Один ключ есть в нескольких файлах. Telegram отзывает авторизацию, ключ которой используется в двух местах одновременно.</translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation>Ключей, которые есть в нескольких файлах: %1. Telegram отзывает авторизацию, ключ которой используется в двух местах одновременно.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation>В этих папках есть больше, чем просмотрено. Добавьте папки поменьше.</translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation>Сессии блокируются перед сном компьютера</translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation>Хранилище открывается только этой парольной фразой: кто её забудет, потеряет всё, что в нём есть. Несколько слов лучше одного.</translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation>Найти сессию (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find session</source>
        <translation>Найти сессию</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation>Выберите сессию в списке, чтобы посмотреть её.</translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation>%1 — Sessionary</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>Сессия «%1» зашифрована</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>Не удаётся прочитать «%1»</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Открывается «%1»…</translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation>только в памяти</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>в памяти</translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation>только что изменена</translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation>Файла больше нет: его удалили или переместили. Показано то, что было прочитано.</translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation>Ключ зашифрован. С паролем его можно скопировать и сконвертировать.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation>Этот файл читается не весь. Возможно, удастся найти больше.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation>На место показанного файла положили другой. Показан новый.</translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation>В этой папке есть больше, чем просмотрено. Остальное можно увидеть, открыв папку поменьше.</translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation>В этой папке нет сессий.</translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation>Строка сессии передана аргументом, а его видит любая программа. Вставьте её здесь.</translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation>Сессия восстановлена и есть только в памяти. Та ли это сессия: %1. Сохраните её в новый файл.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation>Папки «%1» больше нет в коллекции. Сама папка не изменилась.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation>Сессия «%1» теперь в хранилище.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation>Сессии «%1» больше нет в хранилище. Прежнее хранилище остаётся рядом как резервная копия до следующего изменения.</translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation>У хранилища теперь другая парольная фраза. Прежней по-прежнему открывается резервная копия.</translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation>О программе Sessionary</translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation>Sessionary %1</translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation>Просмотр, копирование и конвертация сессий клиентов Telegram.

Просмотр никогда не меняет файл. Ничто не покидает этот компьютер: у программы нет доступа к сети.</translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation>Сначала разблокируйте: одна сессия есть только в памяти и пропала бы.</translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation>То, что вы просили, сделано.</translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation>То, что вы просили, сделать не удалось.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineModel</name>
    <message>
        <source>primary key</source>
        <translation>первичный ключ</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>вычисляемый, не выполняется</translation>
    </message>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation>триггер, не выполняется</translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation>представление, не выполняется</translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation>виртуальная, не выполняется</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation>Эта таблица не относится к библиотеке.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation>Строки, тип</translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Читать как %1</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Работает с</translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>Не меньше восьми символов</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Введите её ещё раз</translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation>Фразы не совпадают</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>Фразы совпадают</translation>
    </message>
</context>
<context>
    <name>sessionary::PasswordDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation>Сессия «%1» зашифрована. Её пароль используется только на этом компьютере и забывается, когда сессия закрыта.</translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation>Проверка пароля. Это может занять секунду.</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation>Сколько здесь пиров</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Юзернеймы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Замечен</translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation>Экспорт отменён, файл не записан.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Поиск… найдено: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation>Для пиров здесь нет места: клиент будет встречать всех заново.</translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation>В этой сессии нет пиров: клиент будет встречать всех заново.</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>Пиров: %1 из %2</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 пир</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>Пиров: %1</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>пиры</translation>
    </message>
    <message>
        <source>Writing %1: %2 peers</source>
        <translation>Запись в %1, пиров: %2</translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation>В файл %1 записан 1 пир.</translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation>В файл %2 записано пиров: %1.</translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation>Все открытые (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Файлы (%1)</translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation>В памяти (%1)</translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation>В памяти (%1) ●</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>%n из них больше нигде не хранится</numerusform>
            <numerusform>%n из них больше нигде не хранятся</numerusform>
            <numerusform>%n из них больше нигде не хранятся</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation>Хранилище (закрыто)</translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation>Хранилище (%1)</translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation>Все папки (%1)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (нет на месте)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sessionary::PlanModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation>Как или почему</translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Показать, пока нажато</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation>Строка %1 в виде QR-кода. Кто его сфотографирует, получит авторизацию: убедитесь, что экран не видит никто и ничто лишнее.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation>Показывает код, пока нажата кнопка или пробел.</translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation>Код показан, пока нажата кнопка</translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation>Файл «%1» уже есть. Заменить его? Прежний останется рядом как «%1.bak».</translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation>Строк слишком много для копирования: %1, можно не больше %2.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>Скопировано строк: %1.</translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>скрыто, %n символ</numerusform>
            <numerusform>скрыто, %n символа</numerusform>
            <numerusform>скрыто, %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation>не сохранена</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>example</source>
        <translation>пример</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation>Только в памяти: чтобы не потерять, сохраните в файл.</translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation>%1, только в памяти</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>открывается…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифрована</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID ключа</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionSaver</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation>прочитано обратно и проверено: ключ и поля</translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation>прочитано обратно и проверено: ключ, поля и пиры (%1)</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation>Файлу сессии нужно то, чего нет в этой сессии: %1. С таким пробелом клиент выполнил бы новый вход поверх этого.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>обезличено</translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation>Сохранено в %1 с вымышленными ключом, ID, именами и номерами телефонов. Поиск исходных данных не нашёл в файле ни одного из них.</translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation>Скопировано в %1 как есть, прочитано обратно и проверено.</translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation>Сохранено в %1 как %2, %3.</translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation>Библиотека самой сессии</translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation>Самая популярная из других библиотек</translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation>Настройки, положение окон, недавние файлы и путь к последнему хранилищу: %1</translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation>Коллекция: её папки, то, что в списке видно о каждой сессии, метки, теги и заметки, но никогда не ключи: %1</translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation>Хранилище лежит там, где вы его создали, в зашифрованном виде. Сессий, которые есть только в памяти, больше нигде нет.</translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation>Ничто из сессии не записывается туда, куда вы сами не указали.</translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation>Пока Sessionary заблокирован, сессии, которые есть только в памяти, запечатаны этой парольной фразой: кто её забудет, потеряет их. Она нигде не хранится, и после перезапуска Sessionary её нужно выбрать заново.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation>Другая &amp;парольная фраза…</translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation>&amp;Парольная фраза…</translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation>Парольная фраза выбрана. Она действует, пока работает Sessionary.</translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation>Разблокирует парольная фраза открытого хранилища.</translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation>Без парольной фразы блокировка скрывает сессии, но ничего не запечатывает.</translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation>В списках и таблицах</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>К первой строке</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>К последней строке</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Перейти к сессии</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Что можно сделать со строкой</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>sessionary::StringCopier</name>
    <message>
        <source>Clear now</source>
        <translation>Очистить сейчас</translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation>Вставить один раз</translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation>Очищает буфер обмена сразу после вставки строки</translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation>Строка вставлена. Буфер обмена очищается.</translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation>Скопировано как строка %1. Буфер обмена очистится через %2 с.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Буфер обмена очищен.</translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation>Строка этого формата содержит API ID приложения, а в этой сессии его нет: её создал более старый клиент. Укажите API ID, который использует ваш клиент.</translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation>Строке этого формата нужно то, чего нет в этой сессии: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation>Скопировано: код читает строку %1 из переменной %2.</translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation>Скопировано: команда для терминала. Секретов в ней нет.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>sessionary::TableRowsModel</name>
    <message>
        <source>BLOB, %1</source>
        <translation>BLOB, %1</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>вычисляемое, не выполняется</translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation>скрыто: %1, %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>sessionary::TablesPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>What the file wants run is not run.</source>
        <translation>То, что файл требует выполнить, не выполняется.</translation>
    </message>
    <message>
        <source> — not of the library</source>
        <translation> — не из этой библиотеки</translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation>Парольная фраза не та.</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID ключа</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Парольная фраза хранилища</translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation>Через связку кл&amp;ючей</translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation>Создать &amp;хранилище…</translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation>Связка не выдала ключ. Парольная фраза по-прежнему открывает хранилище.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation>Связки ключей нет в системе, или она не приняла ключ.</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 сессия</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>Сессий: %1</translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation>Открыть хранили&amp;ще…</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>&amp;Другое хранилище…</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Хранилища пока нет</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>Хранилище «%1» заблокировано</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation>Хранилище — это один зашифрованный файл для сессий, у которых нет своего: прежде всего для тех, что были строкой.</translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation>Его открывает парольная фраза. До этого ничего из него нет в памяти.</translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation>Проверка парольной фразы занимает полсекунды — у нас, как и у всех.</translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>Парольная фраза блокировки</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation>Парольная фраза проверяется.</translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation>Sessionary заблокирован</translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation>То, что есть только в памяти, запечатано, хранилище закрыто. Парольная фраза вернёт всё как было.</translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation>Всё скрыто, но парольная фраза не задана: разблокировать может любой, кто сядет за компьютер. Выбрать её можно в настройках.</translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation>Что стало с такой сессией, когда её открыли эти версии. Сейчас ничего не проверяется.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показать все: %n</numerusform>
            <numerusform>Показать все: %n</numerusform>
            <numerusform>Показать все: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Что сообщает %1</translation>
    </message>
</context>
</TS>
