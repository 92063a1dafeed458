<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation>رشتهٔ نشست به قالب</translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation>قالب رشتهٔ نشست</translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation>بخش‌های رشتهٔ نشست</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation>تبدیل نشست‌ها</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;به</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>در پوشه</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;انتخاب…</translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation>&amp;حساب‌ها</translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation>برای نشست‌هایی که خودشان این را مشخص نمی‌کنند</translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation>آنچه هر نشست مشخص می‌کند</translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation>کاربر، اگر نشست مشخص نکند</translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation>ربات، اگر نشست مشخص نکند</translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation>&amp;محیط</translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation>اصلی، اگر نشست مشخص نکند</translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation>آزمایشی، اگر نشست مشخص نکند</translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation>نشست‌هایی که تبدیل می‌شوند</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>&amp;تبدیل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Compatibility</name>
    <message>
        <source>%1 (dev)</source>
        <translation>%1 (نسخهٔ توسعه)</translation>
    </message>
    <message>
        <source>%1 (branch %2)</source>
        <translation>%1 (شاخهٔ %2)</translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation>اگر ID مربوط به takeout در آن باشد، نخست به نسخهٔ 8 تبدیل می‌شود و دیگر هرگز باز نمی‌شود.</translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation>اگر ID مربوط به takeout در آن باشد.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>باز می‌شود</translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation>باز می‌شود و به نسخهٔ %1 تبدیل می‌شود</translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation>باز می‌شود، سپس خطا می‌دهد</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>باز نمی‌شود</translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation>ورود از دست می‌رود</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>peers without an access hash</source>
        <translation>همتاهای بدون هش دسترسی</translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation>نوع همتاها</translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation>انجمن‌ها، پیام‌های مستقیم و جامعه‌ها</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>نام‌های کاربری</translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation>نام‌های کاربری دیگر</translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation>نام‌های کاربری همتاهای ناشناخته</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>شماره‌های تلفن</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>نام همتاها</translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation>زمان آخرین مشاهدهٔ همتاها</translation>
    </message>
    <message>
        <source>update state</source>
        <translation>وضعیت به‌روزرسانی‌ها</translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation>کلیدهای مرکزهای دادهٔ دیگر</translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation>جدول‌های ناشناخته</translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation>آنچه فقط به کار خود کتابخانه می‌آید</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>حفظ‌شده</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>استنتاج‌شده</translation>
    </message>
    <message>
        <source>given</source>
        <translation>داده‌شده</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>پرسیدنی</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ازدست‌رفته</translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation>رشته جایی برای آن ندارد</translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation>قالب %1 جایی برای آن ندارد</translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation>%1، از فهرست داخلی مرکزهای داده</translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation>بدون آن، ورود تازه‌ای جای این ورود را می‌گیرد</translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation>نشست آن را مشخص نمی‌کند</translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation>%1: کلاینت بعدی خودش می‌سازد</translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation>%1: همتایی نیست که به آن برسند</translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation>%1: بدون آن به کسی دسترسی نیست</translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation>%1: کلاینت بعدی آنچه را نگرفته درخواست می‌کند</translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation>%1، از روی IDها</translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation>%1، به شکل ابرگروه و کانال که هر کلاینتی می‌شناسد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%Ln همتا</numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>بدون: %1</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation>تبدیل نشست</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;به</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>در مجموع</translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation>سرنوشت هر بخش</translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation>وضعیت به‌&amp;روزرسانی‌ها هم منتقل شود</translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation>جایی که خواندن به‌روزرسانی‌ها در کلاینت متوقف شده است. آن را کنار بگذارید، مگر اینکه کلاینت قدیمی دیگر هرگز اجرا نشود: کلاینت بعدی آنچه را نگرفته درخواست می‌کند، و با وضعیتی که زیادی کهنه باشد پیام‌هایی را از دست می‌دهد.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>چنین فایلی وجود ندارد.</translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation>اجازهٔ خواندن این فایل را ندارید. مالک آن، یا کاربری که کلاینت را اجرا می‌کند، می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation>این پوشه، پایپ یا دستگاه است، نه فایل نشست.</translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation>فایل خالی است. شاید کپی یا دانلودی ناموفق بوده باشد: ورودی در آن نیست.</translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation>این فایل نشستی نیست که Sessionary بشناسد.</translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation>این پایگاه دادهٔ SQLite حتی یک جدول ندارد: هرگز نشستی در آن ذخیره نشده است.</translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation>این نشست از آنِ %1 است. فقط خود %1 می‌تواند از آن استفاده کند.</translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation>این نشست از آنِ %1 است که این نسخه از Sessionary هنوز آن را نمی‌خواند.</translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation>این نشست %1 آسیب دیده است: شاید بریده شده یا تغییر کرده باشد.</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation>فایل آسیب دیده است: SQLite نمی‌تواند آن را بخواند. شاید بریده شده، یا هنگام نوشتن کلاینت کپی شده باشد.</translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation>ورود در یک فایل ‎-wal است که پیدا نشد. آن را از همان جایی که نشست آمده کپی کنید و با همین نام و ‎-wal در انتهای آن کنار این فایل بگذارید.</translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation>کلیدی در این فایل نمانده است، پس چیزی برای نجات دادن نیست. کپی دیگری از آن، یا فایل ‎-wal یا ‎-journal آن را پیدا کنید.</translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation>برنامهٔ %1 در حال نوشتن در این نشست است. کمی بعد دوباره امتحان کنید، یا آن را ببندید.</translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation>برنامهٔ دیگری در حال نوشتن در این نشست است. کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation>روی دیسک این فایل نمی‌توان فایل‌ها را قفل کرد، پس معلوم نیست برنامهٔ دیگری در آن می‌نویسد یا نه. آن را روی دیسک دیگری کپی کنید.</translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation>این نشست %1 رمزگذاری شده است. برای خواندن آن گذرواژه‌اش لازم است.</translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation>گذرواژه این نیست، یا فایل آسیب دیده است.</translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation>فایل سریع‌تر از آن تغییر می‌کند که بتوان خواندش. کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation>فایل بزرگ‌تر از آن است که در حافظه کپی شود، و سر جایش هم نمی‌توان بدون تغییر دادن خواندش.</translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation>ردیف‌های آن بیشتر از آن است که بتوان فهرست کرد: هیچ کلاینتی این‌قدر ردیف ندارد.</translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation>رشتهٔ نشست نباید آرگومان باشد، چون هر برنامه‌ای آن را می‌بیند. از - استفاده کنید و رشته را از ورودی استاندارد بدهید، یا ‎--string-file را به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation>رشتهٔ نشستی اینجا نیست.</translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation>نویسهٔ %1 در این جای رشتهٔ نشست مجاز نیست.</translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation>یک نویسه کم یا زیاد است.</translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation>به نظر رشتهٔ Pyrogram است که یک نویسه کم دارد.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>به نظر رشتهٔ Pyrogram است که %Ln نویسه کم دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation>به نظر رشتهٔ Pyrogram است که یک نویسه زیاد دارد.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>به نظر رشتهٔ Pyrogram است که %Ln نویسه زیاد دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation>برای رشتهٔ نشست زیادی کوتاه است.</translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation>ساختارش مانند رشتهٔ نشست است، اما %1 در آن ناممکن است. بعضی نویسه‌ها اشتباه‌اند.</translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation>کلید این رشته سراسر صفر است: کسی با آن وارد نشده است.</translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation>به نظر رشتهٔ نشست %1 است که نویسه‌هایی از آن کم، زیاد یا اشتباه است.</translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation>به نظر توکن ربات است، نه رشتهٔ نشست. آن را هم محرمانه نگه دارید.</translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation>به نظر API hash است، نه رشتهٔ نشست.</translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation>به نظر کلید احراز هویت به رقم‌های شانزده‌شانزدهی است، نه رشتهٔ نشست.</translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation>این یک فایل نشست کامل به شکل base64 است، نه رشتهٔ نشست. آن را به فایل برگردانید و همان را باز کنید.</translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation>این رشتهٔ نشستی نیست که Sessionary بشناسد.</translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation>کسی با این نشست وارد نشده است، پس چیزی برای انتقال نیست.</translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation>آنچه به‌جای کلید این نشست ذخیره شده کلید نیست، پس چیزی برای انتقال نیست.</translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation>نشست %1 را مشخص نمی‌کند.</translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation>مقدار %1 در این نشست در این قالب نمی‌گنجد.</translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation>Sessionary نشست‌های %1 را نمی‌نویسد.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>فایلی با این نام از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation>فایل ‎-wal یا ‎-journal با این نام وجود دارد: برنامهٔ دیگری آن را باز دارد یا جا گذاشته است، و SQLite آن را با فایل تازه در هم می‌آمیزد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation>دیسک پر است. چیزی باقی نماند.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation>فایل را نمی‌توان آنجا نوشت. چیزی باقی نماند.</translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation>آنچه نوشته شد در بازخوانی همان نبود، پس نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation>در کپی پاک‌سازی‌شده همچنان چیزی محرمانه پیدا می‌شد، چون جدول‌های این نشست آن را در متن خود دارند یا محاسبه می‌کنند. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation>این گاوصندوق Sessionary نیست.</translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation>این گاوصندوق با نسخهٔ جدیدتری از Sessionary ساخته شده که فقط همان می‌تواند بازش کند.</translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation>Sessionary قفل است، و این نشست هم با آن.</translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation>گاوصندوق پس از باز شدن در اینجا، در پنجرهٔ دیگری تغییر کرده است. دوباره بازش کنید: چیزی بازنویسی نشد.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation>خواندن بیش از حد طول کشید و متوقف شد. شاید فایل را عمداً چنین ساخته باشند.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>درایور Qt برای SQLite موجود نیست. بستهٔ libqt6sql6-sqlite را نصب کنید.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation>درایور Qt نسخه‌ای از SQLite جز آنچه Sessionary به کار می‌برد با خود دارد. این برای فایل‌هایی که در کلاینتی بازند امن نیست.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation>مشکلی درون Sessionary پیش آمد: %1</translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation>کسی وارد نشده است: کلیدی نیست.</translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation>کلید به‌جای ۲۵۶ بایت %1 بایت دارد. نمی‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation>آنچه به‌جای کلید ذخیره شده بایت نیست، متن یا عدد است. نمی‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation>کلید سراسر صفر است. نمی‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation>نشست رمزگذاری شده است. بدون گذرواژه فقط قالب آن معلوم است.</translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation>کلید با Fernet رمزگذاری شده که Sessionary آن را نمی‌خواند (%1 بایت ذخیره شده است).</translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation>کلید رمزگذاری شده است (%1 بایت ذخیره شده است). بدون گذرواژه کلیدی در دست نیست.</translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation>جدول نشست‌ها ردیفی ندارد: ورودی در این فایل نیست.</translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation>بیش از یک نشست در این فایل هست. کتابخانه‌ها اولی را برمی‌دارند، Sessionary هم همین‌طور.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation>فایل خود را نسخهٔ %1 معرفی می‌کند، اما ستون‌های نسخهٔ دیگری را دارد. شاید مهاجرتی نیمه‌کاره مانده باشد.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation>فایل خود را نسخهٔ %1 معرفی می‌کند که Pyrogram هرگز نداشته است. آنچه خواندنی است نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation>فایل نسخهٔ خود را مشخص نمی‌کند. Pyrogram آن را باز نخواهد کرد.</translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation>مقدار %1 وجود ندارد. Pyrogram چنین نشستی را تازه می‌پندارد و ممکن است کلید دیگری روی این کلید بنویسد.</translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation>آنچه به‌جای %1 ذخیره شده معتبر نیست و کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation>نشست API ID خود را مشخص نمی‌کند. کلاینت مال خودش را می‌دهد.</translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation>مرکز دادهٔ %1 شناخته نیست.</translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation>محیط آزمایشی مرکز دادهٔ %1 ندارد.</translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation>نشانی سرور از آنِ مرکز دادهٔ %1 است، نه مرکزی که کلید از آن آمده. کلاینت کلید را به سرور اشتباه می‌دهد.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation>نشست این را مشخص نمی‌کند، اما نشانی آن از محیط آزمایشی است.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation>نشست این را مشخص نمی‌کند، اما نشانی آن از سرورهای اصلی است.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation>کاربران دیگر این رایانه می‌توانند فایل (حالت %1)، و با آن ورود را، بخوانند.</translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation>کلاینتی هنگام نوشتن ناگهان بسته شده است. آنچه پیش‌تر ذخیره کرده بود نشان داده می‌شود؛ خود فایل دست‌نخورده است.</translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation>بخشی از این نشست هنوز در فایل ‎-wal آن است. کپی نشست به هر دو نیاز دارد.</translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation>فقط بخشی از ردیف آن مانده، یا چیزی در آن غیرعادی است. پیش از استفاده، حساب و مرکز داده‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation>ردیف نشست کامل است، اما شاید تازه‌ترین نباشد.</translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation>در فایل آسیب‌دیده بیش از آنچه جست‌وجو شد هست.</translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation>کلید دیگری هم در فایل آسیب‌دیده هست. این یکی محتمل‌تر است.</translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation>%1 کلید دیگر هم در فایل آسیب‌دیده هست. این یکی از همه محتمل‌تر است.</translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation>فایل در حالت WAL است، که Hydrogram و بعضی انشعاب‌ها به کار می‌برند و Pyrogram هرگز.</translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation>از چیدمان و ژورنالش برمی‌آید که شاید آخرین بار %1 آن را باز کرده باشد.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation>از ستون‌هایش برمی‌آید که فایل با نسخهٔ %1 یا قدیمی‌تر آغاز شده و سپس مهاجرت کرده است.</translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation>این جدول‌های فایل از آنِ کتابخانه نیستند: %1.</translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation>نشست خوانده شد، اما ردیف‌های کنار آن آسیب دیده‌اند.</translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation>شمردن همتاها بیش از حد طول کشید و متوقف شد.</translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation>شاید رشتهٔ جدیدتری باشد که در نویسهٔ ۳۵۱ بریده شده است. در این صورت ID کاربر نادرست و کلید بی‌فایده است.</translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation>کلید الگویی دارد که هیچ کلید Telegram ندارد. نمی‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation>ID کاربر 9999 و API ID برابر 0 واقعی نیستند: pyroblack و Electrogram هنگام گرفتن رشتهٔ Telethon آن‌ها را می‌نویسند.</translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation>Telegram به هیچ کاربری %1 را به‌عنوان ID نمی‌دهد. شاید ورود کار کند، اما کلاینت نمی‌داند کیست.</translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation>API ID برابر 0 است، یعنی وجود ندارد. کلاینت مال خودش را می‌دهد یا آن را می‌پرسد.</translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation>در اینجا ID کانال‌هایی هست که جدیدتر از دانستهٔ Pyrogram است (%1 عدد). پاسخ آن «Peer id invalid» است؛ Kurigram و انشعاب‌های دیگر آن‌ها را می‌شناسند.</translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation>فقط انشعاب‌های جدیدتر همتاهایی از این نوع‌ها را می‌شناسند: %1. بقیه با دیدن آن‌ها خطا می‌دهند.</translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation>هیچ کتابخانهٔ شناخته‌شده‌ای همتاهایی از این نوع‌ها ندارد: %1. کلاینت‌ها با دیدن آن‌ها خطا می‌دهند.</translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation>نشانی سرور IPv6 است. اگر به Telethon گفته نشود که از آن استفاده کند، با کلید مرکز دیگری به مرکز دادهٔ 2 می‌رود.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation>برون‌بری داده‌ها (takeout) تمام نشده، و Telethon شمارهٔ آن را کلید می‌پندارد: نسخه‌های 1.43 به بعد فایل را دیگر باز نمی‌کنند.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation>برون‌بری داده‌ها (takeout) تمام نشده است. Telethon از 1.43 به بعد چنین فایلی را هنگام باز کردن تغییر می‌دهد و دیگر هرگز باز نمی‌کند.</translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation>کلیدی موقت ذخیره شده است. Telethon آن را شمارهٔ برون‌بری می‌پندارد و از دستش می‌دهد؛ ورود باقی می‌ماند.</translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation>نام فایل می‌گوید %1، اما فایل آن نیست.</translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation>نام به ‎.session ختم نمی‌شود. کلاینت‌ها آن را به نامی که می‌گیرند می‌افزایند و این فایل را پیدا نمی‌کنند.</translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation>مالک اجازهٔ نوشتن در فایل یا پوشهٔ آن را ندارد (حالت %1). کلاینت‌ها هنگام باز کردن نشست می‌نویسند و خطا می‌دهند.</translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation>دیسک فقط‌خواندنی است. کلاینت‌ها هنگام باز کردن نشست می‌نویسند و خطا می‌دهند.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation>کاربران دیگر این رایانه می‌توانند فایل ‎-wal یا ‎-journal (حالت %1)، و با آن ورود را، بخوانند.</translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation>همه در این رایانه می‌توانند فایل دیگری جای این فایل بگذارند (حالت پوشه %1 است).</translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation>فایل در درخت کاری git است (%1). همین که commit و push شود، ورود از دست شما خارج است.</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation>پوشه با %1 همگام می‌شود. ورود به جاهای دیگر کپی می‌شود، و کپی‌ای که هنگام نوشتن کلاینت گرفته شود خراب است.</translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation>به دست %1 برای نوشتن قفل شده است. کلاینت دیگر می‌گوید «database is locked».</translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation>در حال استفاده در %1.</translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation>همین ورود در %1 هم هست. اگر هر دو استفاده شوند، ممکن است Telegram به آن پایان دهد.</translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation>درون فایل آسیب دیده است (خطاهای یافته: %1). کلاینت‌ها ممکن است حالا یا بعداً بگویند «database disk image is malformed».</translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation>درون فایل بررسی نشد: برای این کار زیادی بزرگ است، یا کلاینتی آن را مشغول نگه داشت.</translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation>نشست در یک صفحه از فایل آسیب‌دیده پیدا شد.</translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation>نشست در باقی‌ماندهٔ یک ردیف پیدا شد: حذف شده بود، یا پیرامونش آسیب دیده است.</translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation>نشست در فایل ‎-wal پیدا شد.</translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation>نشست در فایل ‎-journal پیدا شد، به همان شکل پیش از آخرین تغییر.</translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation>فایل همان‌طور که هست خواندنی است.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشکوک</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>مرکز داده</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>حالت آزمایشی</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>auth key</source>
        <translation>کلید احراز هویت</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID کاربر</translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation>پرچم ربات</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>نشانی سرور</translation>
    </message>
    <message>
        <source>port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>نامِ پیش از آن</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>گیومه‌ها</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>فاصله‌ها</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>شکست‌های خط</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>نویسه‌های نامرئی</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>نشانه‌گذاری</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>متن پیرامون آن</translation>
    </message>
    <message>
        <source>There is no redacted copy of a session of %1, because only that program can read what is in it. For a bug report, say in words what is wrong, and send none of its files.</source>
        <translation>برای نشست %1 نسخهٔ پاک‌سازی‌شده وجود ندارد، چون فقط خود آن برنامه می‌تواند محتوایش را بخواند. برای گزارش اشکال، آن را با کلمات شرح دهید و هیچ‌یک از فایل‌هایش را نفرستید.</translation>
    </message>
    <message>
        <source>A part of Sessionary is missing. Install it again.</source>
        <translation>بخشی از Sessionary وجود ندارد. آن را دوباره نصب کنید.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export peers</source>
        <translation>برون‌بری همتاها</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;همتاها</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>With access &amp;hashes</source>
        <translation>با هش‌های &amp;دسترسی</translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation>هش دسترسی فقط همراه همین نشست به کار می‌آید: حساب دیگری نمی‌تواند با آن به کسی برسد.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
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
        <translation>برون‌بری همتاها به نام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>نشست‌ها (*.session)</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>باز کردن نشست‌ها</translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation>نشست‌ها (*.session *.session.OLD *.session.bak *.json *.vault)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>ذخیرهٔ نشست به نام</translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation>گاوصندوق‌ها (*.vault)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation>Pyrogram 2 و انشعاب‌هایش</translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation>Pyrogram 1.3–1.4 (قدیمی)</translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation>Pyrogram 0.15–1.2 (قدیمی)</translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation>Pyrogram (طرح‌وارهٔ 3، که همهٔ انشعاب‌ها باز می‌کنند)</translation>
    </message>
    <message>
        <source>Kurigram (schema 7)</source>
        <translation>Kurigram (طرح‌وارهٔ 7)</translation>
    </message>
    <message>
        <source>Telethon 1 (schema 7)</source>
        <translation>Telethon 1 (طرح‌وارهٔ 7)</translation>
    </message>
    <message>
        <source>GramJS (folder of a StoreSession)</source>
        <translation>GramJS (پوشهٔ StoreSession)</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation>کپی به شکل سطری برای ‎.env</translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation>کپی قطعه‌کد برای Pyrogram</translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation>کپی قطعه‌کد برای Telethon</translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation>کپی قطعه‌کد برای GramJS</translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation>کپی قطعه‌کد برای mtcute</translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation>کپی دستور ساختن secret برای Docker</translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation>کپی دستور ساختن secret برای Podman</translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation>کپی دستور ساختن secret برای Kubernetes</translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation>کپی دستور ساختن credential برای systemd</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>بررسی &amp;دوباره</translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation>هر آنچه ممکن است ایراد داشته باشد دوباره بررسی شود</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation>وارد کردن رشتهٔ نشست</translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation>رشتهٔ نشست را با هر چه پیرامونش هست بچسبانید. نشستی در حافظه می‌شود که می‌توانید ببینید، کپی کنید و در فایل ذخیره کنید.</translation>
    </message>
    <message>
        <source>Session string</source>
        <translation>رشتهٔ نشست</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسباندن</translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation>از ت&amp;صویر…</translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation>کد QR درون تصویر را در همین رایانه می‌خواند</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;پاک کردن</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>برای نمایش نگه دارید</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>خوانده شود به شکل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>مرکز داده</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID کلید</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation>بستن نشست</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;دور انداختن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;کپی رشته</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;ذخیره با نام…</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>خاکستری</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;رنگ</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;برچسب‌ها</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>جداشده با ویرگول</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;یادداشت‌ها</translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation>این‌ها در مجموعهٔ خود Sessionary می‌ماند، نه در نشست. جای گذرواژه نیست.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;گروه‌بندی بر اساس</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;افزودن پوشه…</translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation>نشست‌های مجموعه</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>در حال بررسی پوشه‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at a session, copy it, move it</source>
        <translation>نشست را ببینید، کپی کنید، جابه‌جا کنید</translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation>فایل‌ها یا پوشه‌های نشست را اینجا رها کنید، یا رشتهٔ نشست را بچسبانید.
دیدن هیچ فایلی را تغییر نمی‌دهد، و هیچ‌چیز از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;باز کردن فایل‌ها…</translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation>&amp;وارد کردن رشته…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>افزودن &amp;پوشه…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>دیدن یک ن&amp;مونه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مکان‌ها</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;وارد کردن گذرواژه…</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>ن&amp;جات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جدول‌ها</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فایل‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;نشست</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>تحویل به &amp;برنامه‌ها</translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation>کپی رشته به &amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;باز کردن…</translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation>باز کردن فایل‌های نشست</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>باز کردن پو&amp;شه…</translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation>باز کردن پوشه‌ای که خودش نشست است، مانند tdata، یا همهٔ نشست‌های یک پوشه</translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation>افزودن پوشه به &amp;مجموعه…</translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation>زیر نظر گرفتن همهٔ نشست‌های یک پوشه</translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation>&amp;حذف پوشه از مجموعه</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>پوشه و فایل‌هایش همان‌طور که هستند می‌مانند</translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation>بررسی &amp;دوبارهٔ پوشه‌ها</translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation>نگه‌داری در &amp;گاوصندوق</translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation>کپی نشست را در گاوصندوق رمزگذاری‌شده می‌گذارد</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault</source>
        <translation>&amp;حذف از گاوصندوق</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل کردن</translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation>همه‌چیز را پنهان و آنچه را فقط در حافظه است مهروموم می‌کند</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;نشان…</translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation>نام، رنگ، برچسب‌ها و یادداشت برای نشستی از مجموعه یا گاوصندوق</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>باز کردن &amp;نمونه</translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation>ساختن نشستی در حافظه از رشتهٔ نشست</translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation>&amp;چسباندن رشته</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation>وارد کردن رشتهٔ نشست از کلیپ‌بورد</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;ذخیره با نام…</translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation>ذخیرهٔ نشست در فایلی تازه</translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation>ذخیرهٔ کپی &amp;یکپارچه…</translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation>کپی فایل یا پوشه به همان شکل، حتی هنگام استفادهٔ کلاینت</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation>ذخیرهٔ کپی پاک‌سازی‌شده برای &amp;گزارش اشکال…</translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation>همان جدول‌ها، ردیف‌ها و نوع‌ها، با کلید، IDها، نام‌ها و شماره‌تلفن‌های ساختگی</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>&amp;تبدیل…</translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation>ساختن فایل نشست کتابخانه‌ای دیگر، همراه همتاها</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;کپی رشته</translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation>کپی رشتهٔ نشست</translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation>باز کردن بخش رمزگذاری‌شدهٔ نشست</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>&amp;نمایش کد QR…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>بارگیری &amp;دوباره</translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation>نشست را دوباره می‌خواند</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>ب&amp;ستن نشست</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;فراموش کردن این‌ها</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation>&amp;یافتن نشست</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;یافتن دستور…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>هر کاری که می‌توان کرد، با نام آن</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;میان‌برها</translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation>همهٔ کلیدهایی که کاری می‌کنند</translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation>&amp;دربارهٔ Sessionary</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>صفحه‌های نشست</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation>کسی که با این نشست وارد شده است.</translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation>کسی که با این نشست وارد شده است. مشخص نیست که کاربر است یا ربات.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation>برنامه‌ای که نشست برای آن ساخته شده است.</translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation>کلاینت هنگام باز کردن نشست مال خودش را می‌دهد.</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>مرکز داده</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation>جایی که داده‌های حساب نگه داشته می‌شود. هر کلید فقط برای یک مرکز داده معتبر است.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>محیط</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایشی</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation>اصلی یا آزمایشی: نشست مشخص نمی‌کند کدام.</translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation>سرورهای آزمایشی Telegram که حساب‌های خودشان را دارند.</translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation>همان Telegram که همه استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation>در این نشست ذخیره شده است.</translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation>در این نشست ذخیره نشده است: نشانی معمول مرکز داده‌اش.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>کلید احراز هویت</translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation>۲۵۶ بایت. هر کس آن را داشته باشد در حساب وارد شده است.</translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation>کلیدی که بتوان از آن استفاده کرد نیست.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID کلید</translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation>کلیدها را از هم بازمی‌شناساند و می‌توان آن را به هر کسی نشان داد.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>زمان ذخیره</translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation>آخرین باری که کلاینت آن را ذخیره کرده، به وقت محلی و به ثانیه.</translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation>هنوز هیچ کلاینتی آن را ذخیره نکرده، مانند پس از وارد کردن رشته.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation>%1، %2 نام کاربری</translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation>کاربران و گفت‌وگوهایی که کلاینت دیده است و می‌تواند به آن‌ها بنویسد.</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation>تشخیص از روی: %1.</translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation>کتابخانه، و نسخهٔ طرح‌وارهٔ آن.</translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation>کتابخانه‌ای که آن را ساخته است.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>مقصد پیوند</translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation>از راه یک پیوند به فایل می‌رسند.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>آخرین تغییر %1.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>مجوزها</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>فقط مالک می‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation>کاربران دیگر این رایانه می‌توانند آن را بخوانند.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ژورنال</translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation>آنچه آخر از همه نوشته شده ممکن است در فایلی با ‎-wal در انتهای نامش باشد.</translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation>تا وقتی کلاینتی در حال نوشتن نیست همه‌چیز در همین یک فایل است.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation>انتخاب گذرواژهٔ بلند</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;گذرواژهٔ بلند</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>بار &amp;دیگر</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation>وارد کردن گذرواژه</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;گذرواژه</translation>
    </message>
</context>
<context>
    <name>PeerFigures</name>
    <message>
        <source>Last 24 hours</source>
        <translation>۲۴ ساعت گذشته</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>یک سال گذشته</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>نوع‌ها</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخرین مشاهده</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>زیر ۱٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>ID, @username, phone or type</source>
        <translation>ID، ‎@username، تلفن یا نوع</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>پالایش همتاها</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برون‌بری…</translation>
    </message>
    <message>
        <source>Writes the peers to a file, as CSV or JSON Lines</source>
        <translation>همتاها را به شکل CSV یا JSON Lines در فایل می‌نویسد</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>پیشرفت برون‌بری</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>لغو برون‌بری</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;نوع</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>JSON with auth_key in pieces, as Pyrogram 0.14 has it</source>
        <translation>JSON با auth_key چندتکه، مانند Pyrogram 0.14</translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation>JSON با auth_key_data، مانند Telethon 0.15</translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation>پوشه‌ای با فایل‌های dcId، port، serverAddress و authKey از GramJS</translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation>پوشه‌ای با فایل «auth» از MTKruto</translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation>رمزگذاری‌شده به شیوهٔ gogram</translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation>JSON با Version و Data.AuthKey، مانند gotd</translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation>آغاز با عدد نشست grammers در TL</translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation>پوشه‌ای با فایل کلید Telegram Desktop</translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation>binlog از TDLib که نخستین رویدادش کامل است</translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation>آغازی مانند فایل‌های MadelineProto</translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation>چیدمانی مانند tgnet.dat از Telegram برای Android</translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation>سرآیندی که به بلوکی رمزگذاری‌شده می‌رسد</translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation>جدول‌های sessions(version, data) و peers</translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation>جدول‌های dc_home، dc_option و peer_info</translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation>جدول‌های mtcute_migrations، auth_keys و key_value</translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation>جدول‌های kv، auth_keys و entities(full)</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation>جدول‌های Pyrogram، و نام‌های کاربری فهرست‌شده بر پایهٔ همتا</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation>جدول‌های Pyrogram، و نام‌های کاربری فهرست‌شده بر پایهٔ نام</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation>جدول‌های Pyrogram، و جدول مرکزهای داده</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation>جدول‌های Pyrogram، با نشانی‌های IPv6 سرورها</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation>جدول‌های Pyrogram، و وضعیت به‌روزرسانی‌ها</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation>جدول‌های Pyrogram، و جدول کانال‌ها</translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation>جدول‌های migrations، peers_cache و sessions</translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation>جدول‌های version(number)، sessions و peers</translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation>جدول‌های version(version)، sessions و entities</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation>جدول‌های version(version)، datacenter و session</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation>جدول‌های version(version)، datacenter و user</translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation>1BvE پیش از JSON، یا 1BvX پیش از پنج بخش</translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation>JSON به شکل base64 با Version و Data</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation>یک 1 پیش از مرکز داده، نشانی به شکل متن همراه طولش، درگاه و ۲۵۶ بایت کلید</translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation>عددی که نشست grammers با آن آغاز می‌شود</translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation>نسخهٔ 1، 2 یا 3، مرکز داده با نشانی‌اش، و در پایان کلید همراه طولش</translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation>صفرهای پیاپی فشرده، و در آغاز نام مرکز داده پیش از کلیدی همراه طولش</translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation>۲۷۱ بایت با 0 یا 1 در جای پرچم‌های Pyrogram 2</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation>۲۶۷ بایت با 0 یا 1 در جای پرچم‌های Pyrogram 1.4</translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation>۲۶۳ بایت با 0 یا 1 در جای پرچم‌های Pyrogram 1.2</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation>۲۶۷ بایت با 0 یا 1 در جای پرچم‌های irenogram 2.3.80</translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation>دونقطه‌ای پیش از ۲۶۷ بایت</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation>یک 1 پیش از مرکز داده، بایت‌های نشانی IP، درگاه و ۲۵۶ بایت کلید</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation>نمی‌توان با اطمینان گفت این چیست. ممکن است %1 هم باشد.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation>جایگزینی فایل</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;جایگزینی</translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation>&amp;نام دیگر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Bot %1</source>
        <translation>ربات %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>کاربر %1</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (آزمایشی)</translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation>فایلی ندارد.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation>در همان جا و بدون تغییر خوانده شده است.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation>در همان جا، بدون تغییر و بدون فایل‌های جانبی خوانده شده است.</translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation>از کپی درون حافظه که محتوای فایل ‎-wal را هم دارد خوانده شده است. خود فایل دست‌نخورده است.</translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation>از کپی درون حافظه خوانده شده است، چون دیسک آن نمی‌تواند فایل‌ها را قفل کند. خود فایل دست‌نخورده است.</translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation>از کپی درون حافظه خوانده شده که نوشتن ناتمام یک کلاینت ناگهان‌بسته‌شده در آن برگردانده شده است. خود فایل دست‌نخورده است.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>ابرگروه</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>انجمن</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>پیام‌های مستقیم</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>جامعه</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>همین حالا</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln دقیقه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln ساعت پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%Ln ماه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%Ln سال پیش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>یافتن تنظیم</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>زبان و ظاهر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation>از اجرای بعدی Sessionary به کار می‌رود.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;ظاهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>قالب‌ها</translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation>کپی &amp;رشته‌ها برای</translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation>&amp;تبدیل به</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>کلیپ‌بورد</translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation>&amp;پاک شدن پس از</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ثانیه</translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation>و همین که یک بار &amp;چسبانده شد</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;قفل شدن پس از</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> دقیقه بدون کلید یا کلیک</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>هرگز خودبه‌خود</translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation>همراه با &amp;صفحه، و پیش از خواب رایانه</translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation>هنگام &amp;کوچک شدن پنجره</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>باز کردن قفل با</translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation>&amp;بدون گذرواژه</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>فایل‌ها و پوشه‌ها</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>فایل‌های اخیر</translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation>به &amp;خاطر سپردن فایل‌های بازشده</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;همین حالا فراموش شوند</translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation>پوشه‌های &amp;مجموعه</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>&amp;افزودن…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>پوشه و فایل‌هایش همان‌طور که هستند می‌مانند</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>چه چیزی نگه داشته می‌شود، و کجا</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;فراموش کردن همه‌چیز</translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation>تنظیمات، فایل‌های اخیر، پوشه‌های مجموعه، نشان‌ها و یادداشت‌ها. نشست‌ها و گاوصندوق‌ها همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>برگردا&amp;ندن</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>همه‌چیز فراموش شد.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>چنین تنظیمی وجود ندارد.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>کنتراست بالا، روشن</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>کنتراست بالا، تیره</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation>نشست‌های کلاینت‌های تلگرام را نشان می‌دهد، کپی و تبدیل می‌کند.</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation>رشتهٔ نشست را از بریده‌دان وارد می‌کند.</translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation>گاوصندوقی را که آخرین بار باز بود نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Open another window, even if there is one.</source>
        <translation>پنجرهٔ دیگری باز می‌کند، حتی اگر یکی باز باشد.</translation>
    </message>
    <message>
        <source>Wait for what the desktop wants.</source>
        <translation>منتظر درخواست میزکار می‌ماند.</translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation>یک فایل نشست، پوشه‌ای از آن‌ها، یک گاوصندوق، یا :memory:</translation>
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
        <translation>عدد، از my.telegram.org</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID &amp;کاربر</translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation>حسابی که وارد شده است</translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation>نوع &amp;حساب</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>ربات</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;محیط</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایشی</translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation>مرکز &amp;داده</translation>
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
        <translation>جدول‌های فایل</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>ردیف‌های جدول</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;باز کردن قفل</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Open with the &amp;keyring, too</source>
        <translation>باز شدن با &amp;دسته‌کلید هم</translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation>دسته‌کلید، کلید گاوصندوق را نگه می‌دارد: هر کس بتواند دسته‌کلید را باز کند می‌تواند گاوصندوق را باز کند</translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation>تغییر &amp;گذرواژهٔ بلند…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل کردن</translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation>نشست‌های درون گاوصندوق</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation>نشانهٔ قالب</translation>
    </message>
    <message>
        <source>version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>پرچم‌ها</translation>
    </message>
    <message>
        <source>type number</source>
        <translation>عدد نوع</translation>
    </message>
    <message>
        <source>length</source>
        <translation>طول</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>متن میانی</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>پرکننده</translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation>چکیدهٔ کلید</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hidden, %1 bytes</source>
        <translation>پنهان، %1 بایت</translation>
    </message>
    <message>
        <source>encodes nothing</source>
        <translation>چیزی در خود ندارد</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>محرمانه</translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation>موجود نیست: هنگام کپی رشته پرسیده می‌شود</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بایت‌ها</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>شانزده‌شانزدهی</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyPage</name>
    <message>
        <source>%1 bytes in %2 characters</source>
        <translation>%1 بایت در %2 نویسه</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation>رشتهٔ نشست، به تفکیک بخش‌ها</translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchConversion</name>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>converting…</source>
        <translation>در حال تبدیل…</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1، بازبینی‌شده</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1، بازبینی‌شده: %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchDialog</name>
    <message>
        <source>none chosen</source>
        <translation>انتخاب نشده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>تلاش دوباره برای بقیه</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>&amp;تبدیل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation>%1 تبدیل شد، %2 نشد</translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation>پوشه‌ای انتخاب کنید: فایل‌هایی با این نام‌ها از پیش کنار نشست‌ها هستند.</translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation>%1 نام از %2 نام در این پوشه گرفته شده است. چیزی بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation>%1 نشست. چیزی بازنویسی نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>دستور</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌بر</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>چه کاری می‌خواهید بکنید؟</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>یافتن دستور</translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;ذخیره با نام…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation>آنچه نشست مشخص نمی‌کند از شما پرسیده می‌شود: %1.</translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation>همان ورود می‌ماند. فقط در یک جا از آن استفاده کنید: Telegram ورودی را که در دو جا استفاده شود پایان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>sessionary::DesktopService</name>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it into the window instead.
</source>
        <translation>رشتهٔ نشست به‌صورت آرگومان داده شده است، جایی که هر برنامه‌ای آن را می‌بیند. به جای آن، در پنجره بچسبانید.
</translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>آن‌هایی که نشان داده شده‌اند (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>همه (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، برای صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines، برای برنامه‌ها</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;ذخیره با نام…</translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>مراقب باشید</translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation>مانع کار کردن</translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation>خواندن &amp;فقط برای شما</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;تعمیر…</translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation>حالا فقط شما می‌توانید فایل را بخوانید.</translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation>فایل حالا خود را نسخهٔ %1 معرفی می‌کند، مانند ستون‌هایش. شکل پیشین آن به نام %2 نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>ایرادی پیدا نشد</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>۱ خطا</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 خطا</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>۱ هشدار</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 هشدار</translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>آنچه نشست می‌گوید با هم جور است، فایلش سالم است، کس دیگری نمی‌تواند آن را بخواند، و در پوشه‌ای نیست که جای دیگری کپی شود. اینکه Telegram هنوز ورود را می‌پذیرد یا نه از اینجا پیدا نیست.</translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>آنچه نشست می‌گوید با هم جور است. اینکه Telegram هنوز ورود را می‌پذیرد یا نه از اینجا پیدا نیست.</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>ت&amp;بدیل…</translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation>شمارهٔ نسخه در فایل همان می‌شود که ستون‌هایش می‌گویند. فایل کنونی با ‎.bak در انتهای نامش کنار آن نگه داشته می‌شود. نخست کلاینت را متوقف کنید.</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;تعمیر</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>فایل به حالت پیشین برگشت.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>بر&amp;گرداندن</translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation>تشخیص از روی: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation>اینجا بچسبانید یا بنویسید. محتوای این کادر به شکل نقطه نشان داده و در حافظهٔ محافظت‌شده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;وارد کردن</translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation>در آن تصویر کد QR خواندنی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%Ln نویسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation>چیزی به جایی فرستاده نمی‌شود: رشته فقط در همین رایانه خوانده می‌شود.</translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation>این رشتهٔ نشست %1 است.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation>این را بیش از یک جور می‌توان خواند. انتخاب کنید که چیست.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>کنار گذاشته شد: %1.</translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation>در این رشته نیست</translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation>«%1» فقط در حافظه است. اگر بسته شود، ورود درون آن از دست می‌رود، مگر اینکه جایی نگهش دارید.</translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>رشته تا %Ln ثانیه در کلیپ‌بورد است و با پایان برنامه از بین می‌رود. آن را در جای نگه‌داری‌اش بچسبانید، سپس نشست را ببندید.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>ب&amp;ستن نشست</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation>کلیپ‌بورد پاک شد. اگر رشته هنوز در جای نگه‌داری‌اش نیست، دوباره کپی‌اش کنید.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;دور انداختن</translation>
    </message>
</context>
<context>
    <name>sessionary::KeyReveal</name>
    <message>
        <source>Hold to show</source>
        <translation>برای نمایش نگه دارید</translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation>تا وقتی دکمه یا کلید فاصله را نگه دارید، کلید احراز هویت را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>کلید احراز هویت</translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation>پنهان، ۲۵۶ بایت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Hold to show the auth key</source>
        <translation>برای نمایش کلید احراز هویت نگه دارید</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>حساب نامعلوم</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>کلید %1</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>بدون ورود</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation>DC نامعلوم</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation>به این شکل کار نمی‌کند</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>با هشدار</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>well</source>
        <translation>سالم</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>۱ یافته</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 یافته</translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>این کلید در %Ln فایل هست. Telegram ورودی را که کلیدش هم‌زمان از دو جا استفاده شود پایان می‌دهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID کلید</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>کلید یکسان</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>مرکز داده</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامت</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>در حال بررسی پوشه‌ها…</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation>در حال بررسی پوشه‌ها: %1 خوانده شد</translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation>مجموعه را نمی‌توان ذخیره کرد: %1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>۱ نشست</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 نشست</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 از %2 نشست</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>هنوز پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation>پوشه‌هایی را که نشست در آن‌ها نگه می‌دارید بیفزایید. بدون بر جا گذاشتن ردی بررسی می‌شوند و از آن پس زیر نظر می‌مانند.</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>این پوشه موجود نیست</translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation>شاید روی دیسکی باشد که وصل نیست. آنچه از آن دانسته شده بود نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation>نشست‌ها به محض پیدا شدن اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation>هیچ نشستی همهٔ آنچه را جست‌وجو شد ندارد.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>نشستی اینجا نیست</translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation>هیچ‌یک از فایل‌های این پوشه نشست نیست.</translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>یک کلید در چند فایل هست. Telegram ورودی را که کلیدش هم‌زمان از دو جا استفاده شود پایان می‌دهد.</translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation>%1 کلید هر کدام در چند فایل هست. Telegram ورودی را که کلیدش هم‌زمان از دو جا استفاده شود پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش آن‌ها</translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation>در این پوشه‌ها بیش از آنچه بررسی شد هست. پوشه‌های کوچک‌تری بیفزایید.</translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation>نشست‌ها پیش از خواب رایانه قفل می‌شوند</translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation>گاوصندوق فقط و فقط با این گذرواژهٔ بلند باز می‌شود: هر کس فراموشش کند محتوای گاوصندوق را از دست داده است. چند واژه بهتر از یکی است.</translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation>یافتن نشست (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find session</source>
        <translation>یافتن نشست</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>نشستی انتخاب نشده است</translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation>برای دیدن، یکی را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation>%1 — Sessionary</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>«%1» رمزگذاری شده است</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>در حال باز کردن «%1»…</translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation>فقط در حافظه</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>در حافظه</translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation>لحظه‌ای پیش تغییر کرد</translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation>فایل دیگر نیست: کسی آن را حذف یا جابه‌جا کرده است. آنچه از آن خوانده شده بود همچنان نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation>کلید رمزگذاری شده است. با گذرواژه‌اش می‌توان آن را کپی و تبدیل کرد.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>وارد کردن گذرواژه…</translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation>همهٔ این فایل خواندنی نیست. شاید بیش از این پیدا شود.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>نجات…</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation>فایل دیگری جای فایل نشان‌داده‌شده گذاشته شده است. این فایل تازه است.</translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation>در آن پوشه بیش از آنچه بررسی شد هست. برای بقیه، پوشهٔ کوچک‌تری باز کنید.</translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation>نشستی در آن پوشه نیست.</translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation>رشتهٔ نشست به شکل آرگومان داده شد، که هر برنامه‌ای می‌تواند ببیند. آن را اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation>این نشست نجات داده شده و فقط در حافظه است. میزان اطمینان از درستی آن: %1. آن را در فایلی تازه ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation>«%1» دیگر در مجموعه نیست. خود پوشه همان‌طور که بود هست.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation>«%1» در گاوصندوق است.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation>«%1» دیگر در گاوصندوق نیست. گاوصندوق پیشین تا تغییر بعدی به‌عنوان پشتیبان کنار آن می‌ماند.</translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation>گاوصندوق حالا گذرواژهٔ بلند دیگری دارد. گذرواژهٔ پیشین هنوز پشتیبان آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation>دربارهٔ Sessionary</translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation>Sessionary %1</translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation>نشست‌های کلاینت Telegram را نشان می‌دهد، کپی می‌کند و تبدیل می‌کند.

دیدن هیچ فایلی را تغییر نمی‌دهد. هیچ‌چیز از این رایانه بیرون نمی‌رود: برنامه راهی برای استفاده از شبکه ندارد.</translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation>نخست قفل را باز کنید: نشستی فقط در حافظه است و از دست می‌رود.</translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation>کار خواسته‌شده انجام شد.</translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation>کار خواسته‌شده انجام نشد.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineModel</name>
    <message>
        <source>primary key</source>
        <translation>کلید اصلی</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>محاسبه‌ای، اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>index</source>
        <translation>نمایه</translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation>تریگر، اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation>نما، اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation>مجازی، اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>۱ ردیف</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 ردیف</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation>این جدول از آنِ کتابخانه نیست.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation>ردیف‌ها، نوع</translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>خواندن به شکل %1</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>سازگار با</translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>گذرواژهٔ بلند</translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation>گذرواژهٔ بلند، بار دیگر</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>دست‌کم هشت نویسه</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>یک بار دیگر بنویسید</translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation>این دو یکسان نیستند</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>این دو یکسان‌اند</translation>
    </message>
</context>
<context>
    <name>sessionary::PasswordDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;باز کردن</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation>«%1» رمزگذاری شده است. گذرواژه‌اش فقط در همین رایانه به کار می‌رود و با بسته شدن نشست فراموش می‌شود.</translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation>در حال امتحان. شاید یک ثانیه طول بکشد.</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation>تعداد همتاها</translation>
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
        <translation>نوع</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>نام‌های کاربری</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخرین مشاهده</translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کپی</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برون‌بری…</translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation>برون‌بری لغو شد و فایلی نوشته نشد.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>در حال جست‌وجو… تاکنون %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation>قالب نگه‌داری این نشست جایی برای همتاها ندارد: کلاینت همه را از نو می‌شناسد.</translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation>این نشست همتایی ندارد: کلاینت همه را از نو می‌شناسد.</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 از %2 همتا</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>۱ همتا</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 همتا</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>همتاها</translation>
    </message>
    <message>
        <source>Writing %1: %2 peers</source>
        <translation>در حال نوشتن %1: %2 همتا</translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation>۱ همتا در %1 نوشته شد.</translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation>%1 همتا در %2 نوشته شد.</translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation>گاوصندوق</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>همهٔ پوشه‌ها</translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation>همهٔ بازها (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>فایل‌ها (%1)</translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation>در حافظه (%1)</translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation>در حافظه (%1) ●</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>%Ln تا از آن‌ها جای دیگری نگه داشته نشده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation>گاوصندوق (قفل)</translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation>گاوصندوق (%1)</translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation>همهٔ پوشه‌ها (%1)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (موجود نیست)</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation>چگونه، یا چرا</translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>برای نمایش &amp;نگه دارید</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation>رشتهٔ %1 به شکل کد QR. هر کس از آن عکس بگیرد ورود را در دست دارد: ببینید چه کسی و چه چیزی صفحه را می‌بیند.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation>تا وقتی دکمه یا کلید فاصله را نگه دارید، کد را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation>کد تا وقتی دکمه را نگه دارید نشان داده می‌شود</translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation>فایل «%1» از پیش وجود دارد. جایگزین شود؟ فایل قدیمی به نام «%1.bak» کنار آن نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation>%1 ردیف برای کپی زیاد است: حداکثر %2.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 ردیف کپی شد.</translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>پنهان، %Ln نویسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation>ذخیره‌نشده</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>example</source>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation>فقط در حافظه: برای نگه داشتن، در فایل ذخیره کنید.</translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation>%1، فقط در حافظه</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID کلید</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionSaver</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation>بازخوانی و بازبینی شد: کلید و فیلدها</translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation>بازخوانی و بازبینی شد: کلید، فیلدها و %1 همتا</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation>فایل نشست به چیزی نیاز دارد که این نشست مشخص نمی‌کند: %1. اگر جایش خالی بماند، کلاینت ورود تازه‌ای روی این ورود می‌سازد.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>پاکسازی</translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation>با کلید، IDها، نام‌ها و شماره‌تلفن‌های ساختگی در %1 ذخیره شد. داده‌های نسخهٔ اصلی در آن جست‌وجو شد و هیچ‌کدام در آن نیست.</translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation>به همان شکل در %1 کپی، بازخوانی و بازبینی شد.</translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation>در %1 به شکل %2 ذخیره شد، %3.</translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation>همان کتابخانهٔ نشست</translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation>پرکاربردترین کتابخانهٔ دیگر</translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation>تنظیمات، جای پنجره‌ها، فایل‌های اخیر و مسیر آخرین گاوصندوق: %1</translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation>مجموعه: پوشه‌هایش، آنچه فهرستش از هر نشست نشان می‌دهد، نشان‌ها، برچسب‌ها و یادداشت‌ها، و هرگز هیچ کلیدی: %1</translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation>گاوصندوق همان جایی است که ساختید، رمزگذاری‌شده. نشست‌هایی که فقط در حافظه‌اند هیچ جای دیگری نیستند.</translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation>هیچ‌چیز از درون نشست هرگز در جایی که شما انتخاب نکرده باشید نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation>نشست‌هایی که فقط در حافظه‌اند تا وقتی Sessionary قفل است با این گذرواژهٔ بلند مهروموم می‌شوند: هر کس فراموشش کند آن‌ها را از دست داده است. این گذرواژه جایی نگه داشته نمی‌شود و با هر اجرای Sessionary باید دوباره انتخاب شود.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation>&amp;گذرواژهٔ بلند دیگر…</translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation>&amp;گذرواژهٔ بلند…</translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation>گذرواژهٔ بلندی انتخاب شد. تا پایان کار Sessionary نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation>گذرواژهٔ بلند گاوصندوق باز، قفل را باز می‌کند.</translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation>بدون گذرواژهٔ بلند، قفل نشست‌ها را پنهان می‌کند و چیزی را مهروموم نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation>در فهرست‌ها و جدول‌ها</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>کپی ردیف‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>به نخستین ردیف</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>به آخرین ردیف</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>رفتن به نشست</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>زبانهٔ بعدی</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>زبانهٔ قبلی</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>کارهایی که با ردیف می‌توان کرد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>میان‌برها</translation>
    </message>
</context>
<context>
    <name>sessionary::StringCopier</name>
    <message>
        <source>Clear now</source>
        <translation>همین حالا پاک شود</translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation>یک بار چسباندن</translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation>کلیپ‌بورد را همین که رشته چسبانده شد پاک می‌کند</translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation>یک بار چسبانده شد. کلیپ‌بورد اکنون پاک می‌شود.</translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation>به شکل رشتهٔ %1 کپی شد. کلیپ‌بورد تا %2 ثانیهٔ دیگر پاک می‌شود.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>کلیپ‌بورد پاک شد.</translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation>رشته‌ای با این قالب API ID برنامه را در خود دارد، و این نشست، که کلاینتی قدیمی‌تر از آن ساخته، آن را مشخص نمی‌کند. همان API ID را بدهید که کلاینت شما به کار می‌برد.</translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation>رشته‌ای با این قالب به چیزی نیاز دارد که این نشست مشخص نمی‌کند: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;کپی رشته</translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation>کپی شد: رشتهٔ %1 را از متغیر %2 می‌خواند.</translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation>کپی شد: دستوری برای پایانه. چیز محرمانه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;ادامه</translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب کنید…</translation>
    </message>
</context>
<context>
    <name>sessionary::TableRowsModel</name>
    <message>
        <source>BLOB, %1</source>
        <translation>BLOB، %1</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>محاسبه‌ای، اجرا نمی‌شود</translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation>%1 پنهان، %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
</context>
<context>
    <name>sessionary::TablesPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کپی</translation>
    </message>
    <message>
        <source>What the file wants run is not run.</source>
        <translation>آنچه فایل می‌خواهد اجرا شود، اجرا نمی‌شود.</translation>
    </message>
    <message>
        <source> — not of the library</source>
        <translation> — از این کتابخانه نیست</translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation>گذرواژهٔ بلند</translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation>گذرواژهٔ بلند این نیست.</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID کلید</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>زمان نگه‌داری</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>گذرواژهٔ بلند گاوصندوق</translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation>با &amp;دسته‌کلید</translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation>&amp;ساختن گاوصندوق…</translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation>دسته‌کلید کلید را نداد. گذرواژهٔ بلند مانند پیش گاوصندوق را باز می‌کند.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation>دسته‌کلید سیستم موجود نیست، یا کلید را نپذیرفت.</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>هنوز چیزی در آن نیست</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>۱ نشست</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 نشست</translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation>باز کردن &amp;گاوصندوق…</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>&amp;گاوصندوق دیگر…</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>هنوز گاوصندوقی نیست</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«%1» قفل است</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation>گاوصندوق یک فایل رمزگذاری‌شده است برای نشست‌هایی که فایل خود را ندارند: بیش از همه آنچه رشته بوده است.</translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation>گذرواژهٔ بلند آن بازش می‌کند. تا آن هنگام هیچ‌چیز آن در حافظه نیست.</translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation>امتحان هر گذرواژهٔ بلند نیم ثانیه طول می‌کشد، برای ما هم مانند هر کس دیگر.</translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>گذرواژهٔ بلند قفل</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation>گذرواژهٔ بلند امتحان می‌شود.</translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation>Sessionary قفل است</translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation>آنچه فقط در حافظه است مهروموم شده و گاوصندوق بسته است. گذرواژهٔ بلند همه‌چیز را همان‌طور که بود برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation>همه‌چیز پنهان است، اما گذرواژهٔ بلندی تعیین نشده است: هر کس اینجا بنشیند می‌تواند قفل را باز کند. در تنظیمات می‌توان یکی انتخاب کرد.</translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation>آنچه بر سر چنین نشستی آمد وقتی این نسخه‌ها بازش کردند. حالا چیزی امتحان نمی‌شود.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>نمایش کمتر</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>نمایش همهٔ %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>آنچه %1 می‌گوید</translation>
    </message>
</context>
</TS>
