<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation>String de sessão como</translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation>Formato da string de sessão</translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation>Partes da string de sessão</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation>Converter sessões</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Na pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation>As &amp;contas são</translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation>Para as sessões que não informam isso</translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation>o que cada sessão informa</translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation>usuários, se a sessão não informar</translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation>bots, se a sessão não informar</translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation>O &amp;ambiente é</translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation>produção, se a sessão não informar</translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation>teste, se a sessão não informar</translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation>Sessões a converter</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;verter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 (branch %2)</translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation>Com um ID de takeout, é antes migrada para a versão 8 e nunca mais abre.</translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation>Com um ID de takeout.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation>abre, passa à versão %1</translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation>abre, depois falha</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>não abre</translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation>perde o login</translation>
    </message>
</context>
<context>
    <name>ConversionText</name>
    <message>
        <source>peers</source>
        <translation>peers</translation>
    </message>
    <message>
        <source>peers without an access hash</source>
        <translation>peers sem hash de acesso</translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation>tipos de peers</translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation>fóruns, mensagens diretas e comunidades</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>nomes de usuário</translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation>nomes de usuário adicionais</translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation>nomes de usuário de peers desconhecidos</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>nomes de peers</translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation>quando os peers foram vistos por último</translation>
    </message>
    <message>
        <source>update state</source>
        <translation>estado de atualizações</translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation>chaves de outros data centers</translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation>tabelas desconhecidas</translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation>o que só a própria biblioteca consegue usar</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a informar</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation>uma string não tem lugar para isso</translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation>%1 não tem lugar para isso</translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation>%1, da lista interna de data centers</translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation>sem isso, um novo login substituiria este</translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation>a sessão não informa</translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation>%1: o próximo cliente cria as suas</translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation>%1: não há peer ao qual levem</translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation>%1: sem ele não se alcança ninguém</translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation>%1: o próximo cliente pede o que perdeu</translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation>%1, a partir dos IDs</translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation>%1, como supergrupos e canais, que todo cliente conhece</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>sem: %1</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation>Converter sessão</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation>O que acontece com cada parte</translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation>Levar junto o estado de at&amp;ualizações</translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation>O ponto em que o cliente parou de ler atualizações. Deixe de fora, a menos que o cliente antigo nunca mais seja iniciado: o próximo pede o que perdeu e, com um estado antigo demais, perde mensagens.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation>Você não tem permissão para ler este arquivo. O dono dele tem, ou o usuário que executa o cliente.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation>Isto é uma pasta, um pipe ou um dispositivo, não um arquivo de sessão.</translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation>O arquivo está vazio. Uma cópia ou um download pode ter falhado: o login não está nele.</translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation>Este não é um arquivo de sessão que o Sessionary conheça.</translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation>Este é um banco de dados SQLite sem nenhuma tabela: nenhuma sessão foi salva nele.</translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation>Esta é uma sessão do %1. Só o próprio %1 consegue usá-la.</translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation>Esta é uma sessão do %1, que esta versão do Sessionary ainda não lê.</translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation>Esta sessão do %1 está danificada: pode ter sido cortada ou alterada.</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation>O arquivo está danificado: o SQLite não consegue lê-lo. Pode ter sido cortado, ou copiado enquanto um cliente gravava.</translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation>O login está em um arquivo -wal que falta. Copie-o de onde veio a sessão e coloque-o ao lado deste arquivo, com o mesmo nome seguido de -wal.</translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation>Não resta nenhuma chave neste arquivo, então não há o que recuperar. Procure uma cópia dele, ou o arquivo -wal ou -journal.</translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation>%1 está gravando nesta sessão. Tente de novo em instantes, ou encerre-o.</translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation>Outro programa está gravando nesta sessão. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation>O disco em que este arquivo está não permite bloquear arquivos; assim, não há como saber se outro programa está gravando nele. Copie-o para outro disco.</translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation>Esta sessão do %1 está criptografada. É preciso a senha para lê-la.</translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation>A senha não é essa, ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation>O arquivo muda mais rápido do que pode ser lido. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation>O arquivo é grande demais para ser copiado para a memória, e não dá para lê-lo onde está sem alterá-lo.</translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation>Há mais linhas nele do que se pode listar: nenhum cliente tem tantas.</translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation>Uma string de sessão não pode ser um argumento, visível a todos os programas. Use - e forneça-a pela entrada padrão, ou use --string-file.</translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation>Não há nenhuma string de sessão aqui.</translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation>O caractere %1 não pode aparecer aí em uma string de sessão.</translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation>Falta um caractere, ou há um a mais.</translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation>Isto parece uma string do Pyrogram em que falta um caractere.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>Isto parece uma string do Pyrogram em que falta %n caractere.</numerusform>
            <numerusform>Isto parece uma string do Pyrogram em que faltam %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation>Isto parece uma string do Pyrogram com um caractere a mais.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>Isto parece uma string do Pyrogram com %n caractere a mais.</numerusform>
            <numerusform>Isto parece uma string do Pyrogram com %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation>Isto é curto demais para uma string de sessão.</translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation>Isto tem a estrutura de uma string de sessão, mas contém um valor impossível: %1. Há caracteres errados.</translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation>A chave nesta string é toda zero: ninguém está conectado com ela.</translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation>Isto parece uma string de sessão do %1 em que há caracteres faltando, a mais ou errados.</translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation>Isto parece um token de bot, não uma string de sessão. Mantenha-o igualmente em segredo.</translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation>Isto parece um API hash, não uma string de sessão.</translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation>Isto parece uma chave de autorização em hexadecimal, não uma string de sessão.</translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation>Isto é um arquivo de sessão inteiro em base64, não uma string de sessão. Decodifique-o em um arquivo e abra-o.</translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation>Esta não é uma string de sessão que o Sessionary conheça.</translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation>Ninguém está conectado com esta sessão, então não há o que repassar.</translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation>O que está guardado como chave desta sessão não é uma chave, então não há o que repassar.</translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation>A sessão não informa: %1.</translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation>Este formato não comporta este valor da sessão: %1.</translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation>O Sessionary não grava sessões do %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Já existe um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation>Existe um arquivo -wal ou -journal com esse nome: outro programa está com ele aberto, ou o deixou para trás, e o SQLite o misturaria ao novo arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation>O disco está cheio. Nada foi deixado para trás.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation>Não é possível gravar o arquivo nesse local. Nada foi deixado para trás.</translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation>O que foi gravado não foi relido igual, por isso não foi mantido.</translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation>Algo secreto ainda seria encontrado em uma cópia anonimizada, porque as tabelas desta sessão o trazem em seu próprio texto ou o calculam. Nada foi gravado.</translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation>Este não é um cofre do Sessionary.</translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation>Este cofre foi criado por uma versão mais recente do Sessionary; só ela pode abri-lo.</translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation>O Sessionary está bloqueado, e esta sessão também.</translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation>O cofre foi alterado por outra janela desde que foi aberto aqui. Abra-o de novo: nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation>A leitura demorou demais e foi interrompida. O arquivo pode ter sido feito para isso.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta o driver de SQLite do Qt. Instale o pacote libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation>O driver do Qt traz um SQLite diferente do que o Sessionary usa. Isso não é seguro para arquivos que um cliente mantém abertos.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation>Algo deu errado dentro do Sessionary: %1</translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation>Ninguém está conectado: não há chave.</translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation>A chave tem %1 bytes em vez de 256. Não pode ser usada.</translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation>O que está guardado como chave não são bytes, mas texto ou um número. Não pode ser usado.</translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation>A chave é toda zero. Não pode ser usada.</translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation>A sessão está criptografada. Sem a senha, só se conhece o formato.</translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation>A chave está criptografada com Fernet, que o Sessionary não lê (%1 bytes guardados).</translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation>A chave está criptografada (%1 bytes guardados). Sem a senha, não há chave.</translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation>A tabela de sessões não tem nenhuma linha: não há login neste arquivo.</translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation>Há mais de uma sessão neste arquivo. As bibliotecas usam a primeira, e o Sessionary também.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation>O arquivo diz ser da versão %1, mas tem as colunas de outra. Uma migração pode ter parado no meio.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation>O arquivo diz ser da versão %1, que o Pyrogram nunca teve. O que pode ser lido é mostrado.</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation>O arquivo não diz qual é a sua versão. O Pyrogram não o abrirá.</translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation>Falta um valor: %1. O Pyrogram toma uma sessão assim por nova e pode pôr outra chave sobre esta.</translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation>O que está guardado como %1 não é válido e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation>A sessão não informa o API ID. O cliente usa o dele.</translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation>Não se conhece nenhum data center %1.</translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation>O ambiente de teste não tem data center %1.</translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation>O endereço do servidor pertence ao data center %1, não ao da chave. Um cliente ofereceria a chave ao servidor errado.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation>A sessão não diz isso, mas seu endereço é do ambiente de teste.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation>A sessão não diz isso, mas seu endereço é de um dos servidores de produção.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation>Outros usuários deste computador podem ler o arquivo (modo %1) e, com ele, o login.</translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation>Um cliente foi encerrado à força enquanto gravava. Aqui está o que ele havia salvado antes; o arquivo em si está intacto.</translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation>Parte desta sessão ainda está no arquivo -wal. Uma cópia da sessão precisa dos dois.</translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation>Só resta uma parte da linha, ou há algo estranho nela. Confira a conta e o data center antes de usá-la.</translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation>A linha da sessão está inteira, mas pode não ser a mais recente.</translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation>Há mais no arquivo danificado do que foi examinado.</translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation>Há também outra chave no arquivo danificado. Esta é a mais provável.</translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation>Há também outras %1 chaves no arquivo danificado. Esta é a mais provável.</translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation>O arquivo está em modo WAL, que o Hydrogram e alguns forks usam e o Pyrogram nunca usa.</translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation>Pela estrutura e pelo journal, pode ter sido aberto por último por %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation>Pelas colunas, o arquivo foi criado na versão %1 ou anterior e migrado depois.</translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation>Há tabelas neste arquivo que não são da biblioteca: %1.</translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation>A sessão foi lida, mas as linhas ao lado dela estão danificadas.</translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation>A contagem dos peers demorou demais e foi interrompida.</translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation>Esta pode ser uma string mais nova cortada em 351 caracteres. Nesse caso, o ID do usuário está errado e a chave é inútil.</translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation>A chave tem um padrão, o que nenhuma chave do Telegram tem. Não pode ser usada.</translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation>O ID de usuário 9999 e o API ID 0 não são reais: o pyroblack e o Electrogram os gravam ao assumir uma string do Telethon.</translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation>O Telegram não dá o ID %1 a nenhum usuário. O login pode funcionar, mas o cliente não sabe quem ele é.</translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation>O API ID é 0, que não é válido. O cliente usa o dele, ou pede um.</translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation>Há aqui IDs de canais mais novos do que o Pyrogram conhece (%1 deles). Ele responde “Peer id invalid”; o Kurigram e outros forks os conhecem.</translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation>Só forks mais novos conhecem peers destes tipos: %1. Os outros falham ao encontrar um.</translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation>Nenhuma biblioteca conhecida tem peers destes tipos: %1. Os clientes falham ao encontrar um.</translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation>O endereço do servidor é IPv6. A menos que o Telethon seja instruído a usá-lo, ele vai ao data center 2 com a chave de outro.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation>Uma exportação de dados (takeout) não foi concluída, e o Telethon toma o número dela por uma chave: as versões a partir da 1.43 não abrem mais o arquivo.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation>Uma exportação de dados (takeout) não foi concluída. O Telethon, a partir da 1.43, altera um arquivo assim ao abri-lo e depois nunca mais o abre.</translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation>Há uma chave temporária guardada. O Telethon a toma pelo número de uma exportação e a perde; o login permanece.</translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation>O nome do arquivo diz %1, mas não é isso que ele é.</translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation>O nome não termina em .session. Os clientes acrescentam isso ao nome que recebem e não encontrarão este arquivo.</translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation>O dono não pode gravar no arquivo ou na pasta (modo %1). Os clientes gravam ao abrir uma sessão, e falham.</translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation>O disco é somente leitura. Os clientes gravam ao abrir uma sessão, e falham.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation>Outros usuários deste computador podem ler o arquivo -wal ou -journal (modo %1) e, com ele, o login.</translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation>Qualquer um neste computador pode pôr outro arquivo no lugar deste (a pasta tem modo %1).</translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation>O arquivo está em uma árvore de trabalho do git (%1). Depois de um commit e um push, o login foge do seu controle.</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation>A pasta é sincronizada por %1. O login é copiado para outros lugares, e uma cópia feita enquanto um cliente grava sai danificada.</translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation>Bloqueado para gravação por %1. Outro cliente diria “database is locked”.</translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation>Em uso por %1.</translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation>O mesmo login está em %1. O Telegram pode encerrá-lo se ambos forem usados.</translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation>O arquivo está danificado por dentro (falhas encontradas: %1). Os clientes podem dizer “database disk image is malformed”, agora ou depois.</translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation>O interior do arquivo não foi verificado: é grande demais para isso, ou um cliente o manteve ocupado.</translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation>A sessão foi encontrada em uma página do arquivo danificado.</translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation>A sessão foi encontrada no que resta de uma linha: ela foi excluída, ou o que há em volta está danificado.</translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation>A sessão foi encontrada no arquivo -wal.</translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation>A sessão foi encontrada no arquivo -journal, como era antes da última alteração.</translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation>O arquivo pode ser lido como está.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certa</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidosa</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>data center</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>modo de teste</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>auth key</source>
        <translation>chave de autorização</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation>indicador de bot</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>endereço do servidor</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>o nome na frente</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaços</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>quebras de linha</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisíveis</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>o texto em volta</translation>
    </message>
    <message>
        <source>There is no redacted copy of a session of %1, because only that program can read what is in it. For a bug report, say in words what is wrong, and send none of its files.</source>
        <translation>Não há cópia anonimizada de uma sessão do %1, porque só esse programa consegue ler o que há nela. Para relatar um erro, descreva-o com palavras e não envie nenhum dos arquivos.</translation>
    </message>
    <message>
        <source>A part of Sessionary is missing. Install it again.</source>
        <translation>Falta uma parte do Sessionary. Instale-o novamente.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export peers</source>
        <translation>Exportar peers</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;Peers</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>With access &amp;hashes</source>
        <translation>Com &amp;hashes de acesso</translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation>Um hash de acesso só serve junto com esta sessão: outra conta não alcança ninguém com ele.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Exportar peers como</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sessões (*.session)</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Abrir sessões</translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation>Sessões (*.session *.session.OLD *.session.bak *.json *.vault)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>Salvar sessão como</translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation>Cofres (*.vault)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation>Pyrogram 2 e seus forks</translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation>Pyrogram 1.3–1.4 (antigo)</translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation>Pyrogram 0.15–1.2 (antigo)</translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation>Pyrogram (esquema 3, que todo fork abre)</translation>
    </message>
    <message>
        <source>Kurigram (schema 7)</source>
        <translation>Kurigram (esquema 7)</translation>
    </message>
    <message>
        <source>Telethon 1 (schema 7)</source>
        <translation>Telethon 1 (esquema 7)</translation>
    </message>
    <message>
        <source>GramJS (folder of a StoreSession)</source>
        <translation>GramJS (pasta de um StoreSession)</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation>Copiar como linha para o .env</translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation>Copiar trecho para o Pyrogram</translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation>Copiar trecho para o Telethon</translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation>Copiar trecho para o GramJS</translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation>Copiar trecho para o mtcute</translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation>Copiar comando que cria um secret do Docker</translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation>Copiar comando que cria um secret do Podman</translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation>Copiar comando que cria um secret do Kubernetes</translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation>Copiar comando que cria uma credencial do systemd</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation>Procurar mais uma vez tudo o que pode estar errado</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation>Importar string de sessão</translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation>Cole uma string de sessão, com o que houver em volta. Ela vira uma sessão na memória, que você pode examinar, copiar e salvar em um arquivo.</translation>
    </message>
    <message>
        <source>Session string</source>
        <translation>String de sessão</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation>De uma &amp;imagem…</translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation>Lê o código QR de uma imagem, neste computador</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Segure para mostrar</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Data center</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation>Fechar sessão</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Copiar string</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por vírgulas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation>Isto fica na coleção do próprio Sessionary, não na sessão. Não é lugar para senhas.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation>Sessões da coleção</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Examinando as pastas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at a session, copy it, move it</source>
        <translation>Examine, copie e transfira sessões</translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation>Solte aqui arquivos de sessão ou pastas, ou cole uma string de sessão.
Examinar nunca altera um arquivo, e nada jamais sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>A&amp;brir arquivos…</translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation>&amp;Importar string…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Ver um &amp;exemplo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Inserir sen&amp;ha…</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomia</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recen&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Re&amp;passar</translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation>Copiar string c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation>Abrir arquivos de sessão</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation>Abrir uma pasta que é uma sessão, como tdata, ou todas as sessões de uma pasta</translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation>A&amp;dicionar pasta à coleção…</translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation>Acompanhar todas as sessões de uma pasta</translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation>Re&amp;mover pasta da coleção</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>A pasta e seus arquivos ficam como estão</translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation>Examinar as pastas de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation>&amp;Guardar no cofre</translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation>Pôr uma cópia da sessão no cofre criptografado</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault</source>
        <translation>Re&amp;mover do cofre</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Bl&amp;oquear</translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation>Ocultar tudo e lacrar o que está só na memória</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>Rót&amp;ulo…</translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation>Nome, cor, tags e notas para uma sessão da coleção ou do cofre</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation>Criar uma sessão na memória a partir de uma string de sessão</translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation>Co&amp;lar string</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation>Importar a string de sessão da área de transferência</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation>Salvar a sessão em um novo arquivo</translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation>Salvar &amp;cópia consistente…</translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation>Copiar o arquivo ou a pasta como está, mesmo enquanto um cliente usa</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation>Salvar cópia anonimi&amp;zada para relatar um bug…</translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation>As mesmas tabelas, linhas e tipos, com chave, IDs, nomes e números de telefone inventados</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>Con&amp;verter…</translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation>Criar um arquivo de sessão de outra biblioteca, com os peers</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Copiar string</translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation>Copiar a string de sessão</translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation>Abrir o que está criptografado na sessão</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostrar como código &amp;QR…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation>Examinar a sessão de novo</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Fechar sessão</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Esquecer estes</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation>&amp;Buscar sessão</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar comando…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Tudo o que pode ser feito, pelo nome</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation>Todas as teclas que fazem algo</translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation>&amp;Sobre o Sessionary</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Páginas da sessão</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation>Quem está conectado com esta sessão.</translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation>Quem está conectado com esta sessão. Ela não informa se é um usuário ou um bot.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation>O aplicativo para o qual a sessão foi criada.</translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation>O cliente usa o dele ao abrir a sessão.</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Data center</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation>Onde ficam os dados da conta. Uma chave só vale para um data center.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation>Produção ou teste: a sessão não informa qual.</translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation>Os servidores de teste do Telegram, que têm contas próprias.</translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation>O Telegram que todos usam.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation>Guardado nesta sessão.</translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation>Não guardado nesta sessão: o habitual do data center.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Chave de autorização</translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation>256 bytes. Quem os tem está conectado à conta.</translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation>Não há nenhuma que possa ser usada.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation>Distingue uma chave de outra e pode ser mostrado a qualquer um.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation>Quando o cliente a salvou pela última vez, em hora local e em segundos.</translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation>Nenhum cliente a salvou ainda, como depois de importar uma string.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation>%1, %2 nomes de usuário</translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation>Usuários e chats que o cliente encontrou e aos quais pode escrever.</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>em contagem</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Reconhecida por: %1.</translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation>A biblioteca e sua versão do esquema.</translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation>A biblioteca que a criou.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Aponta para</translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation>O arquivo é acessado por um link.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Última alteração: %1.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>Só o dono pode lê-lo.</translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation>Outros usuários deste computador podem lê-lo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation>O que foi gravado por último pode estar em um arquivo com -wal no fim do nome.</translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation>Tudo está neste único arquivo enquanto nenhum cliente grava.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Escolher uma frase secreta</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Repita</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation>Inserir senha</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
</context>
<context>
    <name>PeerFigures</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
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
        <translation>ID, @usuário, telefone ou tipo</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtrar peers</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes the peers to a file, as CSV or JSON Lines</source>
        <translation>Grava os peers em um arquivo, como CSV ou JSON Lines</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Tipo</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>JSON with auth_key in pieces, as Pyrogram 0.14 has it</source>
        <translation>JSON com auth_key em partes, como no Pyrogram 0.14</translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation>JSON com auth_key_data, como no Telethon 0.15</translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation>uma pasta com os arquivos dcId, port, serverAddress e authKey do GramJS</translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation>uma pasta com o arquivo “auth” do MTKruto</translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation>criptografia igual à do gogram</translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation>JSON com Version e Data.AuthKey, como no gotd</translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation>início com o número de uma sessão do grammers em TL</translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation>uma pasta com um arquivo de chave do Telegram Desktop</translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation>um binlog do TDLib, cujo primeiro evento está inteiro</translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation>início igual ao dos arquivos do MadelineProto</translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation>estrutura igual à do tgnet.dat do Telegram para Android</translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation>um cabeçalho que leva a um bloco criptografado</translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation>as tabelas sessions(version, data) e peers</translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation>as tabelas dc_home, dc_option e peer_info</translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation>as tabelas mtcute_migrations, auth_keys e key_value</translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation>as tabelas kv, auth_keys e entities(full)</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation>as tabelas do Pyrogram, e nomes de usuário listados por peer</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation>as tabelas do Pyrogram, e nomes de usuário listados por nome</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation>as tabelas do Pyrogram, e uma de data centers</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation>as tabelas do Pyrogram, com endereços IPv6 de servidores</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation>as tabelas do Pyrogram, e um estado de atualizações</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation>as tabelas do Pyrogram, e uma de canais</translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation>as tabelas migrations, peers_cache e sessions</translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation>as tabelas version(number), sessions e peers</translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation>as tabelas version(version), sessions e entities</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation>as tabelas version(version), datacenter e session</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation>as tabelas version(version), datacenter e user</translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation>1BvE antes de JSON, ou 1BvX antes de cinco partes</translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation>JSON em base64 com Version e Data</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation>um 1 antes de um data center, um endereço em texto com seu tamanho, uma porta e 256 bytes de chave</translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation>o número com que começa uma sessão do grammers</translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation>versão 1, 2 ou 3, um data center com seu endereço e, no fim, uma chave com seu tamanho</translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation>sequências de zeros compactadas e, no início, o nome de um data center antes de uma chave com seu tamanho</translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation>271 bytes com 0 ou 1 onde o Pyrogram 2 tem seus indicadores</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation>267 bytes com 0 ou 1 onde o Pyrogram 1.4 tem seus indicadores</translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation>263 bytes com 0 ou 1 onde o Pyrogram 1.2 tem seus indicadores</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation>267 bytes com 0 ou 1 onde o irenogram 2.3.80 tem seus indicadores</translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation>dois-pontos antes de 267 bytes</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation>um 1 antes de um data center, os bytes de um endereço IP, uma porta e 256 bytes de chave</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation>Não dá para dizer com certeza o que é isto. Também pode ser %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation>&amp;Outro nome…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (teste)</translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation>Não tem arquivo.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation>Lida onde está, sem alterá-la.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation>Lida onde está, sem alterá-la e sem arquivos auxiliares.</translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation>Lida de uma cópia na memória que inclui o conteúdo do arquivo -wal. O arquivo em si está intacto.</translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation>Lida de uma cópia na memória, porque o disco em que está não permite bloquear arquivos. O arquivo em si está intacto.</translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation>Lida de uma cópia na memória em que a gravação inacabada de um cliente encerrado à força foi desfeita. O arquivo em si está intacto.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergrupo</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Fórum</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensagens diretas</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation>O Sessionary passa a usá-lo na próxima vez que for iniciado.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation>Copiar strin&amp;gs para</translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation>Con&amp;verter para</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation>&amp;Limpar após</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation>e assim que for &amp;colada uma vez</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear após</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> min sem tecla nem clique</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation>junto com a &amp;tela, e antes de o computador suspender</translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation>quando a janela for mi&amp;nimizada</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Desbloquear com</translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation>&amp;Sem frase</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Arquivos e pastas</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation>Lembrar os arq&amp;uivos abertos</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>Es&amp;quecer agora</translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation>&amp;Pastas da coleção</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>A pasta e seus arquivos ficam como estão</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>O que é guardado, e onde</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;Esquecer tudo</translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation>As configurações, os arquivos recentes, as pastas da coleção, rótulos e notas. Sessões e cofres ficam como estão.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tudo foi esquecido.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Não há essa configuração.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation>Mostra, copia e converte sessões de clientes do Telegram.</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation>Importar a string de sessão da área de transferência.</translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation>Mostrar o último cofre usado.</translation>
    </message>
    <message>
        <source>Open another window, even if there is one.</source>
        <translation>Abrir outra janela, mesmo que já exista uma.</translation>
    </message>
    <message>
        <source>Wait for what the desktop wants.</source>
        <translation>Aguardar o que o ambiente pedir.</translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation>Um arquivo de sessão, uma pasta deles, um cofre ou :memory:</translation>
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
        <translation>um número, de my.telegram.org</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID do &amp;usuário</translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation>da conta que está conectada</translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation>C&amp;onta de</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>um usuário</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>um bot</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation>&amp;Data center</translation>
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
        <translation>Tabelas do arquivo</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Open with the &amp;keyring, too</source>
        <translation>Abrir também com o &amp;chaveiro</translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation>O chaveiro guarda a chave do cofre: quem puder abrir o chaveiro pode abrir o cofre</translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation>Alterar &amp;frase secreta…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation>Sessões do cofre</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation>marcador de formato</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>type number</source>
        <translation>número do tipo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>texto intermediário</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>preenchimento</translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation>hash da chave</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hidden, %1 bytes</source>
        <translation>oculto, %1 bytes</translation>
    </message>
    <message>
        <source>encodes nothing</source>
        <translation>não codifica nada</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation>falta: será pedido ao copiar a string</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyPage</name>
    <message>
        <source>%1 bytes in %2 characters</source>
        <translation>%1 bytes em %2 caracteres</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation>A string de sessão, por partes</translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchConversion</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>converting…</source>
        <translation>convertendo…</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, verificado</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>%1, verificado: %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sessionary::BatchDialog</name>
    <message>
        <source>none chosen</source>
        <translation>nenhuma escolhida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Tentar as outras de novo</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;verter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation>%1 convertidas, %2 não</translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation>Escolha uma pasta: já há arquivos com esses nomes ao lado das sessões.</translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation>%1 de %2 nomes já existem nesta pasta. Nada é sobrescrito.</translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation>%1 sessões. Nada é sobrescrito.</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>sessionary::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar um comando</translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation>Será pedido o que a sessão não informa: %1.</translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation>O login continua o mesmo. Use-o em um só lugar: o Telegram encerra um login usado em dois.</translation>
    </message>
</context>
<context>
    <name>sessionary::DesktopService</name>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it into the window instead.
</source>
        <translation>Uma string de sessão foi passada como argumento, onde qualquer programa pode vê-la. Cole-a na janela.
</translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Os que são mostrados (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation>Impede o funcionamento</translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation>Tornar &amp;legível só para você</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation>Agora só você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation>O arquivo diz agora ser da versão %1, como suas colunas. Como era antes, está guardado em %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Nada de errado foi encontrado</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erros</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>O que a sessão informa é coerente, o arquivo está inteiro, ninguém mais pode lê-lo e ele não está em uma pasta copiada para outro lugar. Daqui não dá para ver se o Telegram ainda aceita o login.</translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>O que a sessão informa é coerente. Daqui não dá para ver se o Telegram ainda aceita o login.</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>Con&amp;verter…</translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation>O número da versão no arquivo será o que suas colunas indicam. O arquivo atual fica guardado ao lado, com .bak no fim do nome. Antes, pare o cliente.</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>O arquivo está como era.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Reconhecida por: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation>Cole ou digite aqui. O conteúdo deste campo aparece como pontos e fica em memória protegida.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation>Não há nenhum código QR legível nessa imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractere</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation>Nada é enviado a lugar nenhum: a string é lida só neste computador.</translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation>Esta é uma string de sessão do %1.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation>Isto pode ser lido de mais de uma forma. Escolha o que é.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Deixado de fora: %1.</translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation>não consta nesta string</translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation>“%1” está só na memória. Depois de fechada, o login nela se perde, a menos que você a guarde em algum lugar.</translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>A string fica na área de transferência por %n segundo e some quando o programa terminar. Cole-a onde você vai guardá-la e depois feche a sessão.</numerusform>
            <numerusform>A string fica na área de transferência por %n segundos e some quando o programa terminar. Cole-a onde você vai guardá-la e depois feche a sessão.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Fechar sessão</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation>A área de transferência foi limpa. Se a string ainda não está onde você vai guardá-la, copie-a de novo.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>sessionary::KeyReveal</name>
    <message>
        <source>Hold to show</source>
        <translation>Segure para mostrar</translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation>Mostra a chave de autorização enquanto o botão, ou a barra de espaço, estiver pressionado.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Chave de autorização</translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation>oculta, 256 bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Hold to show the auth key</source>
        <translation>Segure para mostrar a chave de autorização</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Conta desconhecida</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Chave %1</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sem login</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation>DC desconhecido</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation>Não funciona como está</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Com avisos</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sem tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>well</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 achado</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 achados</translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>Esta chave está em %n arquivo. O Telegram encerra um login cuja chave é usada de dois lugares ao mesmo tempo.</numerusform>
            <numerusform>Esta chave está em %n arquivos. O Telegram encerra um login cuja chave é usada de dois lugares ao mesmo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Mesma chave</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Data center</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Examinando as pastas…</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation>Examinando as pastas; arquivos lidos: %1</translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation>Não foi possível guardar a coleção: %1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessões</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 de %2 sessões</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Nenhuma pasta ainda</translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation>Adicione as pastas em que você guarda sessões. Elas são examinadas sem deixar rastros e acompanhadas dali em diante.</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Esta pasta não está disponível</translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation>Ela pode estar em um disco que não está conectado. O que se sabia dela fica guardado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation>As sessões aparecem aqui à medida que são encontradas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation>Nenhuma sessão tem tudo o que foi buscado.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Nenhuma sessão aqui</translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation>Nenhum dos arquivos nesta pasta é uma sessão.</translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>Uma chave está em vários arquivos. O Telegram encerra um login cuja chave é usada de dois lugares ao mesmo tempo.</translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation>%1 chaves estão, cada uma, em vários arquivos. O Telegram encerra um login cuja chave é usada de dois lugares ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar essas</translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation>Há mais nestas pastas do que foi examinado. Adicione pastas menores.</translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation>As sessões são bloqueadas antes de o computador suspender</translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation>O cofre abre com esta frase secreta e de nenhum outro modo: quem a esquece perde o que está no cofre. Várias palavras são melhores que uma.</translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation>Buscar sessão (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find session</source>
        <translation>Buscar sessão</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Nenhuma sessão selecionada</translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation>Selecione uma na lista para examiná-la.</translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation>%1 — Sessionary</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>“%1” está criptografada</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>“%1” não pode ser lida</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abrindo “%1”…</translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation>só na memória</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>na memória</translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation>alterada há instantes</translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation>O arquivo sumiu: alguém o excluiu ou moveu. O que foi lido dele continua visível.</translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation>A chave está criptografada. Com a senha, ela pode ser copiada e convertida.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Inserir senha…</translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation>Nem tudo neste arquivo pode ser lido. Talvez se encontre mais dele.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation>Outro arquivo foi posto no lugar do que era mostrado. Este é o novo.</translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation>Há mais nessa pasta do que foi examinado. Abra uma menor para ver o resto.</translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation>Não há nenhuma sessão nessa pasta.</translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation>Uma string de sessão foi passada como argumento, visível a todos os programas. Em vez disso, cole-a aqui.</translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation>Esta sessão foi recuperada e está só na memória. Identificação da sessão: %1. Salve-a em um novo arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation>“%1” não está mais na coleção. A pasta em si está como era.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation>“%1” está no cofre.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation>“%1” não está mais no cofre. O cofre anterior fica ao lado como backup até a próxima alteração.</translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation>O cofre agora tem outra frase secreta. A anterior ainda abre o backup dele.</translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation>Sobre o Sessionary</translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation>Sessionary %1</translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation>Examina, copia e converte sessões de clientes do Telegram.

Examinar nunca altera um arquivo. Nada jamais sai deste computador: o programa não tem como usar uma rede.</translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation>Desbloqueie primeiro: há uma sessão só na memória, e ela se perderia.</translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation>O que você pediu está feito.</translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation>O que você pediu não pôde ser feito.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>sessionary::OutlineModel</name>
    <message>
        <source>primary key</source>
        <translation>chave primária</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>calculada, não executada</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation>trigger, não executado</translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation>view, não executada</translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation>virtual, não executada</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation>Esta tabela não é da biblioteca.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation>Linhas, tipo</translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Ler como %1</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Funciona com</translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation>Frase secreta de novo</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>Pelo menos oito caracteres</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Digite-a mais uma vez</translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation>As duas são diferentes</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>As duas são iguais</translation>
    </message>
</context>
<context>
    <name>sessionary::PasswordDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation>“%1” está criptografada. A senha é usada só neste computador e esquecida quando a sessão é fechada.</translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation>Testando. Isso pode levar um segundo.</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation>Quantidade de peers</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation>A exportação foi cancelada, e nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Buscando… %1 até agora</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation>O formato desta sessão não tem lugar para peers: o cliente conhece todos de novo.</translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation>Esta sessão não tem peers: o cliente conhece todos de novo.</translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 de %2 peers</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 peers</translation>
    </message>
    <message>
        <source>peers</source>
        <translation>peers</translation>
    </message>
    <message>
        <source>Writing %1: %2 peers</source>
        <translation>Gravando %1: %2 peers</translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation>1 peer foi gravado em %1.</translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation>%1 peers foram gravados em %2.</translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation>Todas as abertas (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Arquivos (%1)</translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation>Na memória (%1)</translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation>Na memória (%1) ●</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>%n delas não está guardada em nenhum outro lugar</numerusform>
            <numerusform>%n delas não estão guardadas em nenhum outro lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation>Cofre (bloqueado)</translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation>Cofre (%1)</translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation>Todas as pastas (%1)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (indisponível)</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation>Como, ou por quê</translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Segure para mostrar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation>A string do %1 como código QR. Quem o fotografar tem o login: veja quem e o que pode ver a tela.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation>Mostra o código enquanto o botão, ou a barra de espaço, estiver pressionado.</translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation>O código é mostrado enquanto o botão estiver pressionado</translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation>Já existe um arquivo “%1”. Substituí-lo? O antigo fica guardado ao lado como “%1.bak”.</translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation>%1 linhas são demais para copiar: no máximo %2.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 linhas foram copiadas.</translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>oculto, %n caractere</numerusform>
            <numerusform>oculto, %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation>não salva</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation>Só na memória: salve-a em um arquivo para guardá-la.</translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation>%1, só na memória</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abrindo…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionSaver</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation>relida e verificada: chave e campos</translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation>relida e verificada: chave, campos e %1 peers</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation>Um arquivo de sessão precisa do que esta sessão não informa: %1. Com uma lacuna aí, o cliente criaria um novo login sobre este.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>anonimizada</translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation>Salva em %1 com chave, IDs, nomes e números de telefone inventados. Foram procurados nela os do original, e nenhum está lá.</translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation>Copiada para %1 como está, relida e verificada.</translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation>Salva em %1 como %2, %3.</translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation>A biblioteca da própria sessão</translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation>A outra biblioteca mais usada</translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation>Configurações, posição das janelas, arquivos recentes e caminho do último cofre: %1</translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation>A coleção: suas pastas, o que a lista mostra de cada sessão, rótulos, tags e notas, e nunca uma chave: %1</translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation>Um cofre fica onde você o criou, criptografado. Sessões que estão só na memória não estão em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation>Nada de uma sessão é gravado em lugar algum que você não tenha escolhido.</translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation>As sessões que estão só na memória são lacradas com esta frase secreta enquanto o Sessionary está bloqueado: quem a esquece as perde. Ela não é guardada em lugar nenhum e precisa ser escolhida de novo quando o Sessionary for reiniciado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation>&amp;Outra frase secreta…</translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation>U&amp;ma frase secreta…</translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation>Uma frase secreta foi escolhida. Ela vale até o Sessionary ser encerrado.</translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation>A frase secreta do cofre aberto desbloqueia.</translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation>Sem frase secreta, o bloqueio oculta as sessões e não lacra nada.</translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation>Em listas e tabelas</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>Ir à primeira linha</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>Ir à última linha</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Ir para a sessão</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>A próxima aba</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>A aba anterior</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>O que se pode fazer com a linha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>sessionary::StringCopier</name>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation>Colar uma vez</translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation>Limpa a área de transferência assim que a string for colada</translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation>Colada uma vez. A área de transferência será limpa agora.</translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation>Copiada como string do %1. A área de transferência será limpa em %2 s.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation>Uma string neste formato leva o API ID do aplicativo, e esta sessão, criada por um cliente anterior a isso, não o informa. Use o API ID que o seu cliente usa.</translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation>Uma string neste formato precisa do que esta sessão não informa: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Copiar string</translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation>Copiado: lê a string do %1 da variável %2.</translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation>Copiado: um comando para o terminal. Não contém nada secreto.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>calculado, não executado</translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation>%1 oculto, %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>sessionary::TablesPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What the file wants run is not run.</source>
        <translation>O que o arquivo manda executar não é executado.</translation>
    </message>
    <message>
        <source> — not of the library</source>
        <translation> — não é da biblioteca</translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation>A frase secreta não é essa.</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Frase secreta do cofre</translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation>Com o &amp;chaveiro</translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation>C&amp;riar um cofre…</translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation>O chaveiro não forneceu a chave. A frase secreta abre o cofre como antes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation>O chaveiro do sistema não está disponível ou não aceitou a chave.</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Ainda não há nada nele</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessões</translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation>Abrir um c&amp;ofre…</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>Outro c&amp;ofre…</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Nenhum cofre ainda</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>“%1” está bloqueado</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation>Um cofre é um único arquivo criptografado para sessões sem arquivo próprio: sobretudo as que eram uma string.</translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation>A frase secreta o abre. Até lá, nada dele está na memória.</translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation>Testar uma frase secreta leva meio segundo, para nós como para qualquer um.</translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>Frase secreta do bloqueio</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation>A frase secreta está sendo testada.</translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation>O Sessionary está bloqueado</translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation>O que está só na memória está lacrado, e o cofre está fechado. A frase secreta traz tudo de volta como era.</translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation>Tudo está oculto, mas nenhuma frase secreta foi definida: quem estiver aqui pode desbloquear. É possível escolher uma nas configurações.</translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation>O que aconteceu com uma sessão assim quando estas versões a abriram. Nada é testado agora.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar tudo (%n)</numerusform>
            <numerusform>Mostrar tudo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>O que %1 diz</translation>
    </message>
</context>
</TS>
