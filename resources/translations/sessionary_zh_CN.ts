<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation>会话字符串格式</translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation>会话字符串的格式</translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation>会话字符串的组成部分</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation>转换会话</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation>账号类型(&amp;A)</translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation>用于自身未注明的会话</translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation>以各会话为准</translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation>会话未注明时视为用户</translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation>会话未注明时视为机器人</translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation>会话未注明时视为生产环境</translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation>会话未注明时视为测试环境</translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation>要转换的会话</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>转换(&amp;V)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Compatibility</name>
    <message>
        <source>%1 (dev)</source>
        <translation>%1（开发版）</translation>
    </message>
    <message>
        <source>%1 (branch %2)</source>
        <translation>%1（%2 分支）</translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation>若含有 takeout ID，会先升级到版本 8，此后再也无法打开。</translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation>若含有 takeout ID。</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>可以打开</translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation>可以打开，升级到版本 %1</translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation>可以打开，随后出错</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation>丢失登录信息</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>peers without an access hash</source>
        <translation>没有访问哈希的对端</translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation>对端类型</translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation>论坛、私信和社区</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation>其他用户名</translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation>未知对端的用户名</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>对端名称</translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation>对端的最近出现时间</translation>
    </message>
    <message>
        <source>update state</source>
        <translation>更新状态</translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation>其他数据中心的密钥</translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation>未知的表</translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation>仅该客户端库自身可用的内容</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>需询问</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation>字符串无处存放</translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation>%1 无处存放</translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation>%1，来自内置的数据中心列表</translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation>缺少它，新的登录会取代此登录</translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation>会话未注明</translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation>%1：下一个客户端会自行生成</translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation>%1：没有它们所指的对端</translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation>%1：没有访问哈希就无法联系对方</translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation>%1：下一个客户端会请求错过的更新</translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation>%1，根据 ID 推导</translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation>%1，转为所有客户端都认识的超级群组和频道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n 个对端</numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>不含：%1</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation>转换会话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation>各部分的转换结果</translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation>带上更新状态(&amp;U)</translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation>客户端读取更新时停下的位置。除非旧客户端不再启动，否则不要带上：新客户端会请求错过的更新，而状态过旧会使它漏收消息。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation>您无权读取此文件。文件所有者或运行客户端的用户可以读取。</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation>这是文件夹、管道或设备，不是会话文件。</translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation>文件为空。可能是复制或下载失败：其中没有登录信息。</translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation>这不是 Sessionary 认识的会话文件。</translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation>这是一个没有任何表的 SQLite 数据库：从未保存过会话。</translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation>这是 %1 的会话，只有 %1 自身可以使用。</translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation>这是 %1 的会话，此版本的 Sessionary 尚不能读取。</translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation>此 %1 会话已损坏：可能被截断或改动过。</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation>文件已损坏：SQLite 无法读取。可能被截断，或在客户端写入时被复制。</translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation>登录信息在缺失的 -wal 文件中。请从会话的来源处复制该文件，放在此文件旁边，并以相同名称加 -wal 命名。</translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation>此文件中已没有密钥，无可抢救。请查找它的副本，或它的 -wal 或 -journal 文件。</translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation>%1 正在写入此会话。请稍后重试，或结束该程序。</translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation>另一个程序正在写入此会话。请稍后重试。</translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation>此文件所在的磁盘不支持文件锁，无法得知是否有其他程序正在写入。请将它复制到其他磁盘。</translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation>此 %1 会话已加密，需要密码才能读取。</translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation>密码不正确，或文件已损坏。</translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation>文件变化太快，来不及读取。请稍后重试。</translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation>文件太大，无法复制到内存，又无法在不更改它的情况下就地读取。</translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation>其中的行数超出了可列出的上限：没有客户端会有这么多。</translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation>会话字符串不能作为参数传递，否则所有程序都能看到。请使用 - 并从标准输入提供，或使用 --string-file。</translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation>这里没有会话字符串。</translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation>第 %1 个字符不是会话字符串在该处允许的字符。</translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation>缺少一个字符，或多了一个字符。</translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation>这像是缺少一个字符的 Pyrogram 字符串。</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>这像是缺少 %n 个字符的 Pyrogram 字符串。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation>这像是多了一个字符的 Pyrogram 字符串。</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>这像是多了 %n 个字符的 Pyrogram 字符串。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation>太短，不是会话字符串。</translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation>结构像是会话字符串，但其中的%1不可能成立。有些字符是错的。</translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation>此字符串中的密钥全为零：没有账号以它登录。</translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation>这像是 %1 的会话字符串，但有字符缺失、多余或错误。</translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation>这像是机器人令牌，不是会话字符串。请同样妥善保密。</translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation>这像是 API hash，不是会话字符串。</translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation>这像是十六进制的授权密钥，不是会话字符串。</translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation>这是以 base64 编码的整个会话文件，不是会话字符串。请解码为文件后再打开。</translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation>这不是 Sessionary 认识的会话字符串。</translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation>此会话未登录任何账号，没有可转出的内容。</translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation>此会话中存储的密钥不是真正的密钥，没有可转出的内容。</translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation>会话中没有注明：%1。</translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation>此格式无法存放此会话的%1。</translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation>Sessionary 不写入 %1 的会话。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation>已有该名称的 -wal 或 -journal 文件：它正被其他程序使用，或是遗留下来的，SQLite 会把它混入新文件。请换一个名称。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation>磁盘已满。没有留下任何残余文件。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation>无法在该处写入文件。没有留下任何残余文件。</translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation>写入的内容与回读的不一致，因此未予保留。</translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation>脱敏副本中仍会残留机密内容，因为此会话的表在自身的定义中含有它，或会计算出它。未写入任何内容。</translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation>这不是 Sessionary 的保险库。</translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation>此保险库由更新版本的 Sessionary 创建，只有该版本能打开。</translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation>Sessionary 已锁定，此会话也一并锁定。</translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation>保险库在此处打开后，已被另一个窗口更改。请重新打开：没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation>读取耗时过长，已停止。文件可能被故意做成这样。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation>Qt 驱动自带的 SQLite 与 Sessionary 使用的不是同一个。对客户端正在使用的文件，这并不安全。</translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation>Sessionary 内部出错：%1</translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation>未登录任何账号：没有密钥。</translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation>密钥为 %1 字节，而不是 256 字节，无法使用。</translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation>存储的密钥不是字节，而是文本或数字，无法使用。</translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation>密钥全为零，无法使用。</translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation>会话已加密。没有密码，只能得知其格式。</translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation>密钥以 Fernet 加密，Sessionary 不能读取（存有 %1 字节）。</translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation>密钥已加密（存有 %1 字节）。没有密码就得不到密钥。</translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation>会话表没有任何行：此文件中没有登录信息。</translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation>此文件中有多个会话。各客户端库取第一个，Sessionary 也是如此。</translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation>文件自称版本 %1，但列却是另一版本的。可能是迁移中途停止了。</translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation>文件自称版本 %1，但 Pyrogram 从未有过此版本。能读取的内容均已显示。</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation>文件没有注明版本，Pyrogram 不会打开它。</translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation>缺少%1。Pyrogram 会把这样的会话当作新会话，并可能用另一个密钥覆盖现有密钥。</translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation>存储的%1无效，已略去。</translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation>会话没有注明 API ID，客户端会使用自己的。</translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation>不存在数据中心 %1。</translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation>测试环境没有数据中心 %1。</translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation>服务器地址属于数据中心 %1，而不是密钥所属的数据中心。客户端会把密钥交给错误的服务器。</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation>会话没有注明，但其地址属于测试环境。</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation>会话没有注明，但其地址属于生产服务器。</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation>此计算机的其他用户可以读取此文件（权限 %1），从而得到登录信息。</translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation>有客户端在写入时被强行终止。这里显示的是它此前保存的内容；文件本身未作改动。</translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation>此会话的一部分仍在 -wal 文件中。复制会话时两者都需要。</translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation>它的行只剩一部分，或其中有异常。使用前请检查账号和数据中心。</translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation>会话的行是完整的，但可能不是最新的。</translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation>损坏的文件中还有未检查到的内容。</translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation>损坏的文件中还有另一个密钥。这一个可能性更大。</translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation>损坏的文件中还有另外 %1 个密钥。这一个可能性最大。</translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation>文件处于 WAL 模式：Hydrogram 和一些衍生版会这样做，Pyrogram 从不如此。</translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation>从布局和日志来看，上次打开它的可能是 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation>从列来看，文件最初为版本 %1 或更早，后来经过迁移。</translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation>此文件中有不属于该客户端库的表：%1。</translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation>会话已读取，但其余的行已损坏。</translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation>统计对端耗时过长，已停止。</translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation>这可能是在第 351 个字符处被截断的较新字符串。若是如此，则用户 ID 有误，密钥也无用。</translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation>密钥呈现规律，而 Telegram 的密钥不会如此，无法使用。</translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation>用户 ID 9999 和 API ID 0 不是真实的：pyroblack 和 Electrogram 接收 Telethon 字符串时会写入它们。</translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation>Telegram 不会给用户分配 ID %1。登录也许有效，但客户端不知道自己是谁。</translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation>API ID 为 0，等于没有。客户端会使用自己的，或要求提供。</translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation>这里有些频道 ID 新于 Pyrogram 所知的范围（%1 个）。它会报“Peer id invalid”；Kurigram 等衍生版认识它们。</translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation>只有较新的衍生版认识这些类型的对端：%1。其他的遇到时会出错。</translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation>没有已知的客户端库使用这些类型的对端：%1。客户端遇到时会出错。</translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation>服务器地址是 IPv6。除非设置 Telethon 使用 IPv6，否则它会拿着另一数据中心的密钥连接数据中心 2。</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation>有一次数据导出（takeout）没有完成，Telethon 会把它的编号当作密钥：1.43 及更高版本无法再打开此文件。</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation>有一次数据导出（takeout）没有完成。Telethon 1.43 及更高版本打开此类文件时会改动它，此后再也无法打开。</translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation>存有一个临时密钥。Telethon 会把它当作导出编号而丢失它；登录不受影响。</translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation>文件名表明是 %1，实际并非如此。</translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation>文件名不以 .session 结尾。客户端会在给定的名称后加上它，因而找不到此文件。</translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation>所有者无权写入此文件或其文件夹（权限 %1）。客户端打开会话时需要写入，会因此出错。</translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation>磁盘是只读的。客户端打开会话时需要写入，会因此出错。</translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation>此计算机的其他用户可以读取 -wal 或 -journal 文件（权限 %1），从而得到登录信息。</translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation>此计算机上的任何人都可以用其他文件替换此文件（文件夹权限为 %1）。</translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation>文件位于 git 工作树中（%1）。一旦提交并推送，登录信息就不再受您控制。</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation>此文件夹由 %1 同步。登录信息会被复制到别处，而在客户端写入时生成的副本是损坏的。</translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation>已被 %1 锁定写入。其他客户端会报“database is locked”。</translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation>正被 %1 使用。</translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation>同一登录也在 %1 中。两者都使用时，Telegram 可能会终止该登录。</translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation>文件内部已损坏（发现 %1 处错误）。客户端可能现在或以后报“database disk image is malformed”。</translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation>未检查文件内部：文件太大，或客户端一直在使用它。</translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation>会话是在损坏文件的一个页中找到的。</translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation>会话是在一行的残余中找到的：该行已被删除，或其周围的内容已损坏。</translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation>会话是在 -wal 文件中找到的。</translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation>会话是在 -journal 文件中找到的，是最后一次更改之前的样子。</translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation>文件可以直接读取。</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>测试模式</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>auth key</source>
        <translation>授权密钥</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation>机器人标志</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>前面的名称</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>周围的文字</translation>
    </message>
    <message>
        <source>There is no redacted copy of a session of %1, because only that program can read what is in it. For a bug report, say in words what is wrong, and send none of its files.</source>
        <translation>%1 的会话没有脱敏副本，因为只有该程序能读取其中的内容。报告问题时请用文字说明，不要发送它的任何文件。</translation>
    </message>
    <message>
        <source>A part of Sessionary is missing. Install it again.</source>
        <translation>Sessionary 缺少一部分。请重新安装。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export peers</source>
        <translation>导出对端</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>对端(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>With access &amp;hashes</source>
        <translation>包含访问哈希(&amp;H)</translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation>访问哈希只能与此会话一起使用：其他账号无法用它联系任何人。</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>导出对端为</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>会话 (*.session)</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation>会话 (*.session *.session.OLD *.session.bak *.json *.vault)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>会话另存为</translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation>保险库 (*.vault)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation>Pyrogram 2 及其衍生版</translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation>Pyrogram 1.3–1.4（旧）</translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation>Pyrogram 0.15–1.2（旧）</translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation>Pyrogram（架构 3，所有衍生版都能打开）</translation>
    </message>
    <message>
        <source>Kurigram (schema 7)</source>
        <translation>Kurigram（架构 7）</translation>
    </message>
    <message>
        <source>Telethon 1 (schema 7)</source>
        <translation>Telethon 1（架构 7）</translation>
    </message>
    <message>
        <source>GramJS (folder of a StoreSession)</source>
        <translation>GramJS（StoreSession 文件夹）</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation>复制为 .env 中的一行</translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation>复制 Pyrogram 代码片段</translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation>复制 Telethon 代码片段</translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation>复制 GramJS 代码片段</translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation>复制 mtcute 代码片段</translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation>复制创建 Docker secret 的命令</translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation>复制创建 Podman secret 的命令</translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation>复制创建 Kubernetes secret 的命令</translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation>复制创建 systemd 凭据的命令</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation>再次检查所有可能的问题</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation>导入会话字符串</translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation>粘贴会话字符串，周围有其他文字也无妨。它会成为内存中的会话，可以查看、复制和保存到文件。</translation>
    </message>
    <message>
        <source>Session string</source>
        <translation>会话字符串</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation>从图片读取(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation>在本机读取图片中的二维码</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>复制字符串(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用英文逗号分隔</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation>这些内容保存在 Sessionary 自己的会话库中，不在会话里。请勿在此存放密码。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation>会话库中的会话</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>正在扫描文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at a session, copy it, move it</source>
        <translation>查看、复制、迁移会话</translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation>将会话文件或文件夹拖放到此处，或粘贴会话字符串。
查看绝不会更改文件，也没有任何内容会离开这台计算机。</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation>导入字符串(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>查看示例(&amp;E)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>输入密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>抢救(&amp;R)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>转交(&amp;H)</translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation>复制字符串为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation>打开会话文件</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation>打开本身就是会话的文件夹（如 tdata），或打开文件夹中的所有会话</translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation>将文件夹添加到会话库(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation>持续关注文件夹中的所有会话</translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation>从会话库移除文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>文件夹及其中的文件保持原样</translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation>重新扫描文件夹(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation>存入保险库(&amp;K)</translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation>将会话的副本存入加密的保险库</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault</source>
        <translation>从保险库移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation>隐藏一切，并封存仅在内存中的内容</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>标注(&amp;L)…</translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation>为会话库或保险库中的会话设置名称、颜色、标签和备注</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation>用会话字符串创建内存中的会话</translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation>粘贴字符串(&amp;P)</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation>导入剪贴板上的会话字符串</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation>将会话保存到新文件</translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation>保存一致性副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation>原样复制文件或文件夹，客户端使用时也可以</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation>保存用于错误报告的脱敏副本(&amp;C)…</translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation>表、行和类型不变，密钥、ID、名称和电话号码均为虚构</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>转换(&amp;V)…</translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation>生成另一客户端库的会话文件，包括对端</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>复制字符串(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation>复制会话字符串</translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation>打开会话中已加密的内容</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>显示为二维码(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation>重新读取会话</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>关闭会话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation>查找会话(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>按名称查找所有可用的操作</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation>所有可用的快捷键</translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation>关于 Sessionary(&amp;A)</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>会话的页面</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation>以此会话登录的账号。</translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation>以此会话登录的账号。会话没有注明是用户还是机器人。</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation>创建此会话的应用。</translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation>客户端打开会话时会使用自己的。</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation>存放账号数据的地方。一个密钥只适用于一个数据中心。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation>生产或测试：会话没有注明。</translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation>Telegram 的测试服务器，账号自成体系。</translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation>所有人使用的 Telegram。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation>存储在此会话中。</translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation>未存储在此会话中：采用其数据中心的常用地址。</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>授权密钥</translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation>256 字节。得到它的人即登录了该账号。</translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation>没有可用的密钥。</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation>用来区分密钥，可以给任何人看。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation>客户端上次保存的时间，以本地时间和秒数表示。</translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation>还没有客户端保存过它，例如刚从字符串导入。</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation>%1，%2 个用户名</translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation>客户端遇到过、可以向其发消息的用户和聊天。</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>客户端库</translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation>识别依据：%1。</translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation>客户端库及其架构版本。</translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation>创建它的客户端库。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation>文件经由链接访问。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>上次更改于 %1。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>只有所有者可以读取。</translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation>此计算机的其他用户可以读取。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation>最后写入的内容可能在名称后加 -wal 的文件中。</translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation>没有客户端写入时，所有内容都在这一个文件中。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PeerFigures</name>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>ID, @username, phone or type</source>
        <translation>ID、@用户名、电话或类型</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>筛选对端</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the peers to a file, as CSV or JSON Lines</source>
        <translation>将对端写入 CSV 或 JSON Lines 文件</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>JSON with auth_key in pieces, as Pyrogram 0.14 has it</source>
        <translation>含分段 auth_key 的 JSON，与 Pyrogram 0.14 相同</translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation>含 auth_key_data 的 JSON，与 Telethon 0.15 相同</translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation>含有 GramJS 的 dcId、port、serverAddress 和 authKey 文件的文件夹</translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation>含有 MTKruto 的“auth”文件的文件夹</translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation>加密方式与 gogram 相同</translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation>含 Version 和 Data.AuthKey 的 JSON，与 gotd 相同</translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation>以 grammers 会话在 TL 中的编号开头</translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation>含有 Telegram Desktop 密钥文件的文件夹</translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation>TDLib 的 binlog，其首个事件完整</translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation>开头与 MadelineProto 的文件相同</translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation>布局与 Telegram for Android 的 tgnet.dat 相同</translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation>指向加密块的文件头</translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation>表 sessions(version, data) 和 peers</translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation>表 dc_home、dc_option 和 peer_info</translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation>表 mtcute_migrations、auth_keys 和 key_value</translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation>表 kv、auth_keys 和 entities(full)</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation>Pyrogram 的表，以及按对端列出的用户名</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation>Pyrogram 的表，以及按名称列出的用户名</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation>Pyrogram 的表，以及一个数据中心表</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation>Pyrogram 的表，含服务器的 IPv6 地址</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation>Pyrogram 的表，以及更新状态</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation>Pyrogram 的表，以及一个频道表</translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation>表 migrations、peers_cache 和 sessions</translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation>表 version(number)、sessions 和 peers</translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation>表 version(version)、sessions 和 entities</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation>表 version(version)、datacenter 和 session</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation>表 version(version)、datacenter 和 user</translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation>1BvE 后接 JSON，或 1BvX 后接五个部分</translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation>base64 编码的 JSON，含 Version 和 Data</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation>以 1 开头，后接数据中心、带长度的文本地址、端口和 256 字节密钥</translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation>grammers 会话开头的编号</translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation>版本 1、2 或 3，数据中心及其地址，末尾是带长度的密钥</translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation>连续的零经过压缩，开头是数据中心名称，后接带长度的密钥</translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation>271 字节，在 Pyrogram 2 的标志处为 0 或 1</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation>267 字节，在 Pyrogram 1.4 的标志处为 0 或 1</translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation>263 字节，在 Pyrogram 1.2 的标志处为 0 或 1</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation>267 字节，在 irenogram 2.3.80 的标志处为 0 或 1</translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation>冒号后接 267 字节</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation>以 1 开头，后接数据中心、IP 地址的字节、端口和 256 字节密钥</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation>无法确定这是什么。它也可能是 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation>其他名称(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Bot %1</source>
        <translation>机器人 %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1（测试）</translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation>就地读取，未作更改。</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation>就地读取，未作更改，也未产生附属文件。</translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation>从内存中的副本读取，其中包含 -wal 文件的内容。文件本身未作改动。</translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation>从内存中的副本读取，因为所在磁盘不支持文件锁。文件本身未作改动。</translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation>从内存中的副本读取，并已回滚被终止的客户端未完成的写入。文件本身未作改动。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>超级群组</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation>下次启动 Sessionary 时生效。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation>复制字符串的格式(&amp;T)</translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation>转换为(&amp;V)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation>自动清空(&amp;C)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒后</translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation>粘贴一次后也立即清空(&amp;P)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>自动锁定(&amp;L)</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> 分钟无操作后</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation>屏幕锁定时，以及计算机睡眠前(&amp;S)</translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation>窗口最小化时(&amp;M)</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation>不设密码短语(&amp;W)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation>记住打开过的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>立即清除(&amp;F)</translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation>会话库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>文件夹及其中的文件保持原样</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>保存的内容及位置</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>全部清除(&amp;E)</translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation>设置、最近的文件、会话库的文件夹、标注和备注。会话和保险库保持原样。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有此设置。</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation>查看、复制和转换 Telegram 客户端会话。</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation>导入剪贴板中的会话字符串。</translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation>显示上次使用的保险库。</translation>
    </message>
    <message>
        <source>Open another window, even if there is one.</source>
        <translation>即使已有窗口，也另开一个。</translation>
    </message>
    <message>
        <source>Wait for what the desktop wants.</source>
        <translation>等待桌面的请求。</translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation>会话文件、会话文件夹、保险库，或 :memory:</translation>
    </message>
</context>
<context>
    <name>SupplementDialog</name>
    <message>
        <source>&amp;API ID</source>
        <translation>API ID(&amp;A)</translation>
    </message>
    <message>
        <source>a number, from my.telegram.org</source>
        <translation>一个数字，来自 my.telegram.org</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation>所登录账号的 ID</translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation>账号类型(&amp;C)</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation>数据中心(&amp;D)</translation>
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
        <translation>文件中的表</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表中的行</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Open with the &amp;keyring, too</source>
        <translation>也可用密钥环打开(&amp;K)</translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation>密钥环保存保险库的密钥：能打开密钥环的人就能打开保险库</translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation>更改密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation>保险库中的会话</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation>格式标记</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>type number</source>
        <translation>类型编号</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>间隔文本</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation>密钥摘要</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hidden, %1 bytes</source>
        <translation>已隐藏，%1 字节</translation>
    </message>
    <message>
        <source>encodes nothing</source>
        <translation>不含信息</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation>缺失：复制字符串时会询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyPage</name>
    <message>
        <source>%1 bytes in %2 characters</source>
        <translation>%1 字节，%2 个字符</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation>会话字符串的各个部分</translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchConversion</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>converting…</source>
        <translation>正在转换…</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1，已校验</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1，已校验：%2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchDialog</name>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>重试其余会话</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>转换(&amp;V)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation>已转换 %1 个，%2 个未转换</translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation>请选择文件夹：会话旁边已有这些名称的文件。</translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation>%2 个名称中有 %1 个在此文件夹中已被占用。不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation>%1 个会话。不会覆盖任何文件。</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation>会话没有注明的内容会向您询问：%1。</translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation>登录仍是同一个。请只在一处使用：同一登录在两处使用时，Telegram 会终止它。</translation>
    </message>
</context>
<context>
    <name>sessionary::DesktopService</name>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it into the window instead.
</source>
        <translation>会话字符串作为参数给出，任何程序都能看到。请改为粘贴到窗口中。
</translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>当前显示的 (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部 (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，供电子表格使用</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines，供程序使用</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation>导致无法使用</translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation>设为仅自己可读(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修复(&amp;R)…</translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation>现在只有您可以读取此文件。</translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation>文件现在注明版本 %1，与其列一致。原文件已保留为 %2。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>会话内容前后一致，文件完整，其他人无法读取，也不在会被复制到别处的文件夹中。Telegram 是否仍接受此登录，从这里无法得知。</translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>会话内容前后一致。Telegram 是否仍接受此登录，从这里无法得知。</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>转换(&amp;V)…</translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation>文件中的版本号将改为与其列一致。当前的文件会保留在旁边，名称后加 .bak。请先停止客户端。</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>修复(&amp;P)</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>文件已恢复原样。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation>识别依据：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation>在此粘贴或输入。此处的内容显示为圆点，并保存在受保护的内存中。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation>该图片中没有可读取的二维码。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation>不会向任何地方发送：字符串只在本机读取。</translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation>这是 %1 的会话字符串。</translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation>有不止一种读取方式。请选择它是什么。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已略去：%1。</translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation>不在此字符串中</translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation>“%1”仅在内存中。关闭后，除非您另行保存，否则其中的登录信息会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>字符串将在剪贴板上保留 %n 秒，程序结束时也会清除。请粘贴到要保存的地方，然后关闭会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>关闭会话(&amp;C)</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation>剪贴板已清空。如果字符串还没有保存好，请重新复制。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sessionary::KeyReveal</name>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation>按住此按钮或空格键时显示授权密钥。</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>授权密钥</translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation>已隐藏，256 字节</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Hold to show the auth key</source>
        <translation>按住以显示授权密钥</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>账号未知</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation>DC 未知</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation>现状下无法使用</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>发现 1 项</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>发现 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>此密钥出现在 %n 个文件中。密钥在两处同时使用时，Telegram 会终止该登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>客户端库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>客户端库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>相同密钥</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>正在扫描文件夹…</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation>正在扫描文件夹：已读取 %1 个</translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation>无法保存会话库：%1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1/%2 个会话</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation>请添加存放会话的文件夹。扫描不留痕迹，此后会持续监视。</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>此文件夹不存在</translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation>它可能在未连接的磁盘上。已知的信息会保留。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation>找到的会话会陆续显示在此处。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation>没有会话符合全部搜索条件。</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>这里没有会话</translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation>此文件夹中没有会话文件。</translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>有一个密钥出现在多个文件中。密钥在两处同时使用时，Telegram 会终止该登录。</translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation>有 %1 个密钥各出现在多个文件中。密钥在两处同时使用时，Telegram 会终止该登录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation>这些文件夹中还有未扫描到的内容。请添加较小的文件夹。</translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation>计算机睡眠前锁定会话</translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation>保险库只能用此密码短语打开，别无他法：忘记它就会失去保险库中的内容。多个词比一个词更好。</translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation>查找会话 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find session</source>
        <translation>查找会话</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>未选择会话</translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation>请从列表中选择一个查看。</translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation>%1 — Sessionary</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>“%1”已加密</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation>刚刚更改</translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation>文件已不存在：被人删除或移动了。从中读取的内容仍在显示。</translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation>密钥已加密。有密码才能复制和转换。</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation>此文件未能全部读取。也许还能找到更多内容。</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>抢救…</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation>显示的文件已被另一个文件取代。这是新文件。</translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation>该文件夹中还有未扫描到的内容。请打开较小的文件夹查看其余部分。</translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation>该文件夹中没有会话。</translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation>会话字符串是作为参数传递的，所有程序都能看到。请改为粘贴到此处。</translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation>这是抢救出来的，仅在内存中。确为该会话的把握：%1。请保存为新文件。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation>“%1”已不在会话库中。文件夹本身保持原样。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation>“%1”已存入保险库。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation>“%1”已不在保险库中。更改前的保险库作为备份保留在旁边，直到下次更改。</translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation>保险库已换用新的密码短语。原密码短语仍可打开其备份。</translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation>关于 Sessionary</translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation>Sessionary %1</translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation>查看、复制和转换 Telegram 客户端会话。

查看绝不会更改文件。没有任何内容会离开这台计算机：程序无法使用网络。</translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation>请先解锁：有会话仅在内存中，会因此丢失。</translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation>操作已完成。</translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation>操作未能完成。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineModel</name>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>计算列，未执行</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation>触发器，未执行</translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation>视图，未执行</translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation>虚拟表，未执行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation>此表不属于该客户端库。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation>行数、类型</translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>兼容性</translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>至少八个字符</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>两次输入一致</translation>
    </message>
</context>
<context>
    <name>sessionary::PasswordDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation>“%1”已加密。密码只在本机使用，会话关闭后即不再保留。</translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation>正在尝试，可能需要一秒钟。</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation>对端数量</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation>导出已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>正在搜索… 已找到 %1 个</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation>此会话的存储格式无处存放对端：客户端要重新认识所有人。</translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation>此会话没有对端：客户端要重新认识所有人。</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1/%2 个对端</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对端</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 个对端</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Writing %1: %2 peers</source>
        <translation>正在写入 %1：%2 个对端</translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation>已将 1 个对端写入 %1。</translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation>已将 %1 个对端写入 %2。</translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>会话库</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation>所有打开的 (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation>内存中 (%1)</translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation>内存中 (%1) ●</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>其中 %n 个未保存在别处</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation>保险库（已锁定）</translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation>保险库 (%1)</translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation>所有文件夹 (%1)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
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
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation>方式或原因</translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>按住显示(&amp;H)</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation>%1 字符串的二维码。拍下它的人就能得到登录信息：请留意有谁、有什么能看到屏幕。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation>按住此按钮或空格键时显示二维码。</translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation>按住按钮时显示二维码</translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation>已有文件“%1”。要替换吗？旧文件会保留在旁边，名为“%1.bak”。</translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation>%1 行太多，无法复制：最多 %2 行。</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>已复制 %1 行。</translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>已隐藏，%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation>仅在内存中：保存到文件才能留住。</translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation>%1，仅在内存中</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>客户端库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionSaver</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation>已回读校验：密钥和字段</translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation>已回读校验：密钥、字段和 %1 个对端</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation>会话文件需要会话没有注明的内容：%1。如有空缺，客户端会以新登录覆盖此登录。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation>已保存到 %1，其中的密钥、ID、名称和电话号码均为虚构。已搜索原有的这些内容，均未出现。</translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation>已原样复制到 %1，并已回读校验。</translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation>已以 %2 格式保存到 %1，%3。</translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation>会话所属的客户端库</translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation>最常用的其他客户端库</translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation>设置、窗口位置、最近的文件和上次保险库的路径：%1</translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation>会话库：其文件夹、列表中显示的各会话信息、标注、标签和备注，绝不含密钥：%1</translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation>保险库在您创建它的位置，已加密。仅在内存中的会话不在其他任何地方。</translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation>会话中的任何内容，都不会写入您未选择的地方。</translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation>Sessionary 锁定时，仅在内存中的会话以此密码短语封存：忘记它就会失去这些会话。它不会保存在任何地方，重新启动 Sessionary 后需重新设置。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation>更换密码短语(&amp;H)…</translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation>设置密码短语(&amp;H)…</translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation>已设置密码短语，保留到 Sessionary 退出为止。</translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation>用已打开的保险库的密码短语解锁。</translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation>没有密码短语时，锁定只隐藏会话，不封存任何内容。</translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation>列表和表格中</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>到第一行</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>到最后一行</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>转到会话</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>可对该行执行的操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>sessionary::StringCopier</name>
    <message>
        <source>Clear now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation>仅粘贴一次</translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation>字符串粘贴后立即清空剪贴板</translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation>已粘贴一次，正在清空剪贴板。</translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation>已复制为 %1 字符串。剪贴板将在 %2 秒后清空。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation>此格式的字符串含有应用的 API ID，而此会话由更早的客户端创建，没有注明。请使用您的客户端所用的 API ID。</translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation>此格式的字符串需要会话没有注明的内容：%1。</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>复制字符串(&amp;C)</translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation>已复制：它从变量 %2 读取 %1 的字符串。</translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation>已复制：一条终端命令，其中没有机密内容。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>sessionary::TableRowsModel</name>
    <message>
        <source>BLOB, %1</source>
        <translation>BLOB，%1</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>计算列，未执行</translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation>已隐藏的 %1，%2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>sessionary::TablesPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>What the file wants run is not run.</source>
        <translation>文件要求执行的内容均不执行。</translation>
    </message>
    <message>
        <source> — not of the library</source>
        <translation> — 不属于该客户端库</translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>客户端库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>存入时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>保险库的密码短语</translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation>使用密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation>创建保险库(&amp;R)…</translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation>密钥环没有提供密钥。仍可用密码短语打开保险库。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation>桌面密钥环不存在，或没有接受密钥。</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation>打开保险库(&amp;V)…</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>其他保险库(&amp;V)…</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>还没有保险库</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>“%1”已锁定</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation>保险库是一个加密文件，用来存放没有自己文件的会话，主要是由字符串得来的会话。</translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation>用密码短语打开。在此之前，其内容完全不在内存中。</translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation>尝试一次密码短语需要半秒钟，对我们和其他任何人都一样。</translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>锁定的密码短语</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation>正在验证密码短语。</translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation>Sessionary 已锁定</translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation>仅在内存中的内容已封存，保险库已关闭。输入密码短语即可恢复原样。</translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation>一切都已隐藏，但没有设置密码短语：坐在这里的任何人都能解锁。可以在设置中设置密码短语。</translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation>这些版本打开此类会话时的实测结果。现在不会进行任何尝试。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>%1 的报错</translation>
    </message>
</context>
</TS>
