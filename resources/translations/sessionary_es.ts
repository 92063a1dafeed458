<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnatomyPage</name>
    <message>
        <source>Session string as</source>
        <translation>Cadena de sesión como</translation>
    </message>
    <message>
        <source>Format of the session string</source>
        <translation>Formato de la cadena de sesión</translation>
    </message>
    <message>
        <source>Parts of the session string</source>
        <translation>Partes de la cadena de sesión</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Convert sessions</source>
        <translation>Convertir sesiones</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Accounts are</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>For the sessions that do not say it themselves</source>
        <translation>Para las sesiones que no lo indican</translation>
    </message>
    <message>
        <source>what each session says</source>
        <translation>lo que indique cada sesión</translation>
    </message>
    <message>
        <source>users, where a session does not say</source>
        <translation>usuarios, si la sesión no lo indica</translation>
    </message>
    <message>
        <source>bots, where a session does not say</source>
        <translation>bots, si la sesión no lo indica</translation>
    </message>
    <message>
        <source>&amp;Environment is</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>production, where a session does not say</source>
        <translation>producción, si la sesión no lo indica</translation>
    </message>
    <message>
        <source>test, where a session does not say</source>
        <translation>pruebas, si la sesión no lo indica</translation>
    </message>
    <message>
        <source>Sessions to convert</source>
        <translation>Sesiones que convertir</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;vertir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1 (rama %2)</translation>
    </message>
    <message>
        <source>With a takeout ID in it, it is made version 8 first, and never opens again.</source>
        <translation>Si contiene un ID de takeout, primero pasa a la versión 8 y ya no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>With a takeout ID in it.</source>
        <translation>Si contiene un ID de takeout.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>la abre</translation>
    </message>
    <message>
        <source>opens, becomes version %1</source>
        <translation>la abre y la pasa a la versión %1</translation>
    </message>
    <message>
        <source>opens, then fails</source>
        <translation>la abre y luego falla</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>no la abre</translation>
    </message>
    <message>
        <source>loses the login</source>
        <translation>pierde el acceso</translation>
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
        <translation>peers sin hash de acceso</translation>
    </message>
    <message>
        <source>types of peers</source>
        <translation>tipos de peers</translation>
    </message>
    <message>
        <source>forums, direct messages and communities</source>
        <translation>foros, mensajes directos y comunidades</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>nombres de usuario</translation>
    </message>
    <message>
        <source>further usernames</source>
        <translation>otros nombres de usuario</translation>
    </message>
    <message>
        <source>usernames of unknown peers</source>
        <translation>nombres de usuario de peers desconocidos</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>names of peers</source>
        <translation>nombres de peers</translation>
    </message>
    <message>
        <source>when peers were last seen</source>
        <translation>cuándo se vio a los peers por última vez</translation>
    </message>
    <message>
        <source>update state</source>
        <translation>estado de actualizaciones</translation>
    </message>
    <message>
        <source>keys of other data centers</source>
        <translation>claves de otros centros de datos</translation>
    </message>
    <message>
        <source>unknown tables</source>
        <translation>tablas desconocidas</translation>
    </message>
    <message>
        <source>what only the library itself can use</source>
        <translation>lo que solo puede usar la propia biblioteca</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>por deducción</translation>
    </message>
    <message>
        <source>given</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>por indicar</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>sin conservar</translation>
    </message>
    <message>
        <source>a string has no place for it</source>
        <translation>una cadena no lo admite</translation>
    </message>
    <message>
        <source>%1 has no place for it</source>
        <translation>%1 no lo admite</translation>
    </message>
    <message>
        <source>%1, from the built-in list of data centers</source>
        <translation>%1, de la lista interna de centros de datos</translation>
    </message>
    <message>
        <source>without it, a new login would replace this one</source>
        <translation>sin esto, un nuevo inicio de sesión reemplazaría al actual</translation>
    </message>
    <message>
        <source>the session does not say it</source>
        <translation>la sesión no lo indica</translation>
    </message>
    <message>
        <source>%1: the next client makes its own</source>
        <translation>%1: el próximo cliente crea las suyas</translation>
    </message>
    <message>
        <source>%1: there is no peer that they lead to</source>
        <translation>%1: no existe el peer al que llevan</translation>
    </message>
    <message>
        <source>%1: nobody can be reached without it</source>
        <translation>%1: sin ese hash no se puede contactar con nadie</translation>
    </message>
    <message>
        <source>%1: the next client asks for what it missed</source>
        <translation>%1: el próximo cliente pide lo que se perdió</translation>
    </message>
    <message>
        <source>%1, from their IDs</source>
        <translation>%1, a partir de sus ID</translation>
    </message>
    <message>
        <source>%1, as supergroups and channels, which every client knows</source>
        <translation>%1, como supergrupos y canales, que todos los clientes conocen</translation>
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
        <translation>sin: %1</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert session</source>
        <translation>Convertir sesión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>What becomes of each part</source>
        <translation>Qué ocurre con cada parte</translation>
    </message>
    <message>
        <source>Take the &amp;update state along</source>
        <translation>Incluir el estado de act&amp;ualizaciones</translation>
    </message>
    <message>
        <source>Where the client stopped reading updates. Leave it out unless the old client is never started again: the next one asks for what it missed, and with a state that is too old it misses messages.</source>
        <translation>El punto en que el cliente dejó de leer actualizaciones. Inclúyalo solo si el cliente anterior no se va a iniciar nunca más: el siguiente pide lo que se perdió, y con un estado demasiado antiguo pierde mensajes.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>You may not read this file. Its owner can, or the user that runs the client.</source>
        <translation>No tiene permiso para leer este archivo. Pueden leerlo su propietario o el usuario que ejecuta el cliente.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a session file.</source>
        <translation>Esto es una carpeta, una tubería o un dispositivo, no un archivo de sesión.</translation>
    </message>
    <message>
        <source>The file is empty. A copy or a download may have failed: the login is not in it.</source>
        <translation>El archivo está vacío. Puede que fallara una copia o una descarga: no contiene ningún acceso.</translation>
    </message>
    <message>
        <source>This is no session file that Sessionary knows.</source>
        <translation>No es un archivo de sesión que Sessionary conozca.</translation>
    </message>
    <message>
        <source>This is an SQLite database without a single table: no session was ever saved in it.</source>
        <translation>Es una base de datos SQLite sin ninguna tabla: nunca se guardó una sesión en ella.</translation>
    </message>
    <message>
        <source>This is a session of %1. Only %1 itself can use it.</source>
        <translation>Es una sesión de %1. Solo puede usarla el propio %1.</translation>
    </message>
    <message>
        <source>This is a session of %1, which this version of Sessionary does not read yet.</source>
        <translation>Es una sesión de %1, que esta versión de Sessionary aún no lee.</translation>
    </message>
    <message>
        <source>This session of %1 is damaged: it may have been cut off, or changed.</source>
        <translation>Esta sesión de %1 está dañada: puede que esté cortada o que se haya modificado.</translation>
    </message>
    <message>
        <source>The file is damaged: SQLite cannot read it. It may have been cut off, or copied while a client was writing.</source>
        <translation>El archivo está dañado: SQLite no puede leerlo. Puede que esté cortado o que se copiara mientras un cliente escribía.</translation>
    </message>
    <message>
        <source>The login is in a -wal file that is missing. Copy it from where the session came from, and put it beside this file under the same name with -wal behind it.</source>
        <translation>El acceso está en un archivo -wal que falta. Cópielo de donde procede la sesión y póngalo junto a este archivo, con el mismo nombre seguido de -wal.</translation>
    </message>
    <message>
        <source>No key is left in this file, so there is nothing to rescue. Look for a copy of it, or for its -wal or -journal file.</source>
        <translation>En este archivo no queda ninguna clave, así que no hay nada que rescatar. Busque una copia, o su archivo -wal o -journal.</translation>
    </message>
    <message>
        <source>%1 is writing to this session. Try again in a moment, or end it.</source>
        <translation>%1 está escribiendo en esta sesión. Inténtelo de nuevo en un momento o ciérrelo.</translation>
    </message>
    <message>
        <source>Another program is writing to this session. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en esta sesión. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk that this file is on cannot lock files, so nobody can tell whether another program is writing to it. Copy it to another disk.</source>
        <translation>El disco de este archivo no permite bloquear archivos, así que no se puede saber si otro programa está escribiendo en él. Cópielo a otro disco.</translation>
    </message>
    <message>
        <source>This session of %1 is encrypted. Its password is needed to read it.</source>
        <translation>Esta sesión de %1 está cifrada. Se necesita su contraseña para leerla.</translation>
    </message>
    <message>
        <source>That is not its password, or the file is damaged.</source>
        <translation>La contraseña no es correcta o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The file changes faster than it can be read. Try again in a moment.</source>
        <translation>El archivo cambia más deprisa de lo que se puede leer. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The file is too large to be copied to memory, and it cannot be read where it lies without changing it.</source>
        <translation>El archivo es demasiado grande para copiarlo en memoria, y no se puede leer en su sitio sin modificarlo.</translation>
    </message>
    <message>
        <source>There are more rows in it than can be listed: no client has as many.</source>
        <translation>Contiene más filas de las que se pueden listar: ningún cliente tiene tantas.</translation>
    </message>
    <message>
        <source>A session string must not be an argument, where every program can see it. Use - and give it on standard input, or use --string-file.</source>
        <translation>Una cadena de sesión no debe pasarse como argumento, donde todos los programas pueden verla. Use - y pásela por la entrada estándar, o use --string-file.</translation>
    </message>
    <message>
        <source>There is no session string here.</source>
        <translation>Aquí no hay ninguna cadena de sesión.</translation>
    </message>
    <message>
        <source>Character %1 is none that a session string can have there.</source>
        <translation>El carácter %1 no puede estar ahí en una cadena de sesión.</translation>
    </message>
    <message>
        <source>A character is missing, or there is one too many.</source>
        <translation>Falta un carácter, o sobra uno.</translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string in which a character is missing.</source>
        <translation>Parece una cadena de Pyrogram en la que falta un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>Parece una cadena de Pyrogram en la que falta %n carácter.</numerusform>
            <numerusform>Parece una cadena de Pyrogram en la que faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Pyrogram string with one character too many.</source>
        <translation>Parece una cadena de Pyrogram a la que le sobra un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>Parece una cadena de Pyrogram a la que le sobra %n carácter.</numerusform>
            <numerusform>Parece una cadena de Pyrogram a la que le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too short for a session string.</source>
        <translation>Es demasiado corta para ser una cadena de sesión.</translation>
    </message>
    <message>
        <source>This is built like a session string, but the %1 in it is impossible. Some characters are wrong.</source>
        <translation>Tiene la estructura de una cadena de sesión, pero uno de sus datos es imposible (%1). Algunos caracteres son incorrectos.</translation>
    </message>
    <message>
        <source>The key in this string is all zero: nobody is logged in with it.</source>
        <translation>La clave de esta cadena son solo ceros: no da acceso a ninguna cuenta.</translation>
    </message>
    <message>
        <source>This looks like a session string of %1 in which characters are missing, added or wrong.</source>
        <translation>Parece una cadena de sesión de %1 en la que faltan, sobran o no son correctos algunos caracteres.</translation>
    </message>
    <message>
        <source>This looks like a bot token, not a session string. Keep it as secret.</source>
        <translation>Parece un token de bot, no una cadena de sesión. Manténgalo igual de secreto.</translation>
    </message>
    <message>
        <source>This looks like an API hash, not a session string.</source>
        <translation>Parece un API hash, no una cadena de sesión.</translation>
    </message>
    <message>
        <source>This looks like an auth key in hexadecimal digits, not a session string.</source>
        <translation>Parece una clave de autorización en dígitos hexadecimales, no una cadena de sesión.</translation>
    </message>
    <message>
        <source>This is a whole session file in base64, not a session string. Decode it into a file and open that.</source>
        <translation>Es un archivo de sesión completo en base64, no una cadena de sesión. Decodifíquelo en un archivo y ábralo.</translation>
    </message>
    <message>
        <source>This is no session string that Sessionary knows.</source>
        <translation>No es una cadena de sesión que Sessionary conozca.</translation>
    </message>
    <message>
        <source>Nobody is logged in with this session, so there is nothing to hand on.</source>
        <translation>Esta sesión no da acceso a ninguna cuenta, así que no hay nada que entregar.</translation>
    </message>
    <message>
        <source>What is stored as the key of this session is none, so there is nothing to hand on.</source>
        <translation>Lo que esta sesión guarda como clave no lo es, así que no hay nada que entregar.</translation>
    </message>
    <message>
        <source>The session does not say its %1.</source>
        <translation>A la sesión le falta: %1.</translation>
    </message>
    <message>
        <source>The %1 of this session is none that this format can hold.</source>
        <translation>Este formato no admite el valor que tiene en esta sesión: %1.</translation>
    </message>
    <message>
        <source>Sessionary does not write sessions of %1.</source>
        <translation>Sessionary no escribe sesiones de %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>A -wal or -journal file of that name is there: another program has it open, or left it behind, and SQLite would mix it into the new file. Choose another name.</source>
        <translation>Ya hay un archivo -wal o -journal con ese nombre: otro programa lo tiene abierto o lo dejó atrás, y SQLite lo mezclaría con el archivo nuevo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left behind.</source>
        <translation>El disco está lleno. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing was left behind.</source>
        <translation>No se puede escribir el archivo ahí. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>What was written did not read back the same, so it was not kept.</source>
        <translation>Lo escrito no coincidía al volver a leerlo, así que no se ha conservado.</translation>
    </message>
    <message>
        <source>Something secret would still be found in a redacted copy, because the tables of this session have it in their own text, or compute it. Nothing was written.</source>
        <translation>En una copia anonimizada aún se encontraría algo secreto, porque las tablas de esta sesión lo tienen en su propio texto o lo calculan. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This is no vault of Sessionary.</source>
        <translation>No es una bóveda de Sessionary.</translation>
    </message>
    <message>
        <source>This vault was made by a later version of Sessionary, which alone can open it.</source>
        <translation>Esta bóveda se creó con una versión posterior de Sessionary, y solo ella puede abrirla.</translation>
    </message>
    <message>
        <source>Sessionary is locked, and this session with it.</source>
        <translation>Sessionary está bloqueado, y con él esta sesión.</translation>
    </message>
    <message>
        <source>The vault was changed by another window since it was opened here. Open it again: nothing was overwritten.</source>
        <translation>Otra ventana ha modificado la bóveda desde que se abrió aquí. Vuelva a abrirla: no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Reading takes too long and was stopped. The file may be made to do that.</source>
        <translation>La lectura tarda demasiado y se ha detenido. Puede que el archivo esté hecho para provocarlo.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador de Qt para SQLite. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver brings another SQLite than Sessionary uses. That is not safe for files that a client has open.</source>
        <translation>El controlador de Qt trae un SQLite distinto del que usa Sessionary. No es seguro con archivos que un cliente tiene abiertos.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sessionary: %1</source>
        <translation>Se ha producido un error interno en Sessionary: %1</translation>
    </message>
    <message>
        <source>Nobody is logged in: there is no key.</source>
        <translation>No hay acceso a ninguna cuenta: falta la clave.</translation>
    </message>
    <message>
        <source>The key has %1 bytes instead of 256. It cannot be used.</source>
        <translation>La clave tiene %1 bytes en lugar de 256. No se puede usar.</translation>
    </message>
    <message>
        <source>What is stored as the key is no bytes but text or a number. It cannot be used.</source>
        <translation>Lo guardado como clave no son bytes, sino texto o un número. No se puede usar.</translation>
    </message>
    <message>
        <source>The key is all zero. It cannot be used.</source>
        <translation>La clave son solo ceros. No se puede usar.</translation>
    </message>
    <message>
        <source>The session is encrypted. Without its password only its format is known.</source>
        <translation>La sesión está cifrada. Sin su contraseña solo se conoce su formato.</translation>
    </message>
    <message>
        <source>The key is encrypted with Fernet, which Sessionary does not read (%1 bytes are stored).</source>
        <translation>La clave está cifrada con Fernet, que Sessionary no lee (hay %1 bytes guardados).</translation>
    </message>
    <message>
        <source>The key is encrypted (%1 bytes are stored). Without its password there is no key.</source>
        <translation>La clave está cifrada (hay %1 bytes guardados). Sin su contraseña no hay clave.</translation>
    </message>
    <message>
        <source>The table of sessions has no row: no login is in this file.</source>
        <translation>La tabla de sesiones no tiene filas: este archivo no contiene ningún acceso.</translation>
    </message>
    <message>
        <source>There is more than one session in this file. The libraries take the first, and so does Sessionary.</source>
        <translation>Hay más de una sesión en este archivo. Las bibliotecas toman la primera, y Sessionary también.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, but it has the columns of another. A migration may have stopped half way.</source>
        <translation>El archivo dice ser de la versión %1, pero tiene las columnas de otra. Puede que una migración se quedara a medias.</translation>
    </message>
    <message>
        <source>The file says that it is version %1, which Pyrogram never had. What can be read is shown.</source>
        <translation>El archivo dice ser de la versión %1, que Pyrogram nunca tuvo. Se muestra lo que se puede leer.</translation>
    </message>
    <message>
        <source>The file does not say which version it is. Pyrogram will not open it.</source>
        <translation>El archivo no indica su versión. Pyrogram no lo abrirá.</translation>
    </message>
    <message>
        <source>There is no %1. Pyrogram takes such a session for a new one and may put another key over this one.</source>
        <translation>Falta un dato: %1. Pyrogram toma una sesión así por nueva y puede poner otra clave en lugar de esta.</translation>
    </message>
    <message>
        <source>What is stored as the %1 is no such thing, and is left out.</source>
        <translation>Un valor guardado no es válido y se omite: %1.</translation>
    </message>
    <message>
        <source>The session does not say its API ID. The client gives its own.</source>
        <translation>La sesión no indica su API ID. El cliente aporta el suyo.</translation>
    </message>
    <message>
        <source>Nobody knows a data center %1.</source>
        <translation>No se conoce ningún centro de datos %1.</translation>
    </message>
    <message>
        <source>The test environment has no data center %1.</source>
        <translation>El entorno de pruebas no tiene centro de datos %1.</translation>
    </message>
    <message>
        <source>The address of the server belongs to data center %1, not to the one that the key is from. A client would offer the key to the wrong server.</source>
        <translation>La dirección del servidor corresponde al centro de datos %1, no al de la clave. Un cliente presentaría la clave al servidor equivocado.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the test environment.</source>
        <translation>La sesión no lo indica, pero su dirección es del entorno de pruebas.</translation>
    </message>
    <message>
        <source>The session does not say so, but its address is one of the production servers.</source>
        <translation>La sesión no lo indica, pero su dirección es de los servidores de producción.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file (mode %1), and with it the login.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo (modo %1) y, con él, el acceso.</translation>
    </message>
    <message>
        <source>A client was killed while it was writing. This shows what it had saved before; the file itself is untouched.</source>
        <translation>Un cliente se interrumpió mientras escribía. Se muestra lo que había guardado antes; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Part of this session is still in its -wal file. A copy of the session needs both.</source>
        <translation>Parte de esta sesión está todavía en su archivo -wal. Para copiar la sesión hacen falta los dos.</translation>
    </message>
    <message>
        <source>Only a part of its row is left, or something in it is odd. Look at its account and data center before you use it.</source>
        <translation>Solo queda parte de su fila, o algo en ella es extraño. Revise su cuenta y su centro de datos antes de usarla.</translation>
    </message>
    <message>
        <source>The row of the session is whole, but it may not be the newest one.</source>
        <translation>La fila de la sesión está completa, pero puede que no sea la más reciente.</translation>
    </message>
    <message>
        <source>There is more in the damaged file than was looked through.</source>
        <translation>El archivo dañado contiene más de lo que se ha examinado.</translation>
    </message>
    <message>
        <source>Another key is in the damaged file, too. This is the likelier one.</source>
        <translation>En el archivo dañado hay además otra clave. Esta es la más probable.</translation>
    </message>
    <message>
        <source>%1 other keys are in the damaged file, too. This is the likeliest.</source>
        <translation>En el archivo dañado hay además otras %1 claves. Esta es la más probable.</translation>
    </message>
    <message>
        <source>The file is kept in WAL mode, which Hydrogram and some forks do and Pyrogram never does.</source>
        <translation>El archivo está en modo WAL, que usan Hydrogram y algunos forks, y Pyrogram nunca.</translation>
    </message>
    <message>
        <source>By its layout and its journal, it may have been opened last by %1.</source>
        <translation>Por su estructura y su diario, puede que lo abriera por última vez %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>By its columns, the file was begun as version %1 or older, and migrated since.</source>
        <translation>Por sus columnas, el archivo se creó con la versión %1 o una anterior y se migró después.</translation>
    </message>
    <message>
        <source>Tables in this file do not belong to the library: %1.</source>
        <translation>Hay tablas en este archivo que no son de la biblioteca: %1.</translation>
    </message>
    <message>
        <source>The session was read, but the rows beside it are damaged.</source>
        <translation>La sesión se ha leído, pero las filas junto a ella están dañadas.</translation>
    </message>
    <message>
        <source>Counting its peers takes too long, and was stopped.</source>
        <translation>Contar sus peers tarda demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>This may be a newer string that was cut at 351 characters. If so, the user ID is wrong and the key is useless.</source>
        <translation>Puede ser una cadena más nueva cortada a 351 caracteres. En tal caso, el ID de usuario es incorrecto y la clave no sirve.</translation>
    </message>
    <message>
        <source>The key has a pattern, which no key of Telegram has. It cannot be used.</source>
        <translation>La clave sigue un patrón, y ninguna clave de Telegram lo hace. No se puede usar.</translation>
    </message>
    <message>
        <source>User ID 9999 and API ID 0 are not real: pyroblack and Electrogram write them when they take over a string of Telethon.</source>
        <translation>El ID de usuario 9999 y el API ID 0 no son reales: pyroblack y Electrogram los escriben al tomar una cadena de Telethon.</translation>
    </message>
    <message>
        <source>Telegram gives no user the ID %1. The login may work, but the client does not know who it is.</source>
        <translation>Telegram no da a ningún usuario el ID %1. El acceso puede funcionar, pero el cliente no sabe de quién es.</translation>
    </message>
    <message>
        <source>The API ID is 0, which is none. The client gives its own, or asks for it.</source>
        <translation>El API ID es 0, que no existe. El cliente aporta el suyo o lo pide.</translation>
    </message>
    <message>
        <source>IDs of channels here are newer than Pyrogram knows (%1 of them). It answers “Peer id invalid”; Kurigram and other forks know them.</source>
        <translation>Aquí hay ID de canales más nuevos de los que conoce Pyrogram (%1). Responde «Peer id invalid»; Kurigram y otros forks los conocen.</translation>
    </message>
    <message>
        <source>Only newer forks know peers of these types: %1. Others fail when they meet one.</source>
        <translation>Solo los forks más nuevos conocen peers de estos tipos: %1. Los demás fallan al encontrar uno.</translation>
    </message>
    <message>
        <source>No library is known to have peers of these types: %1. Clients fail when they meet one.</source>
        <translation>No se conoce ninguna biblioteca con peers de estos tipos: %1. Los clientes fallan al encontrar uno.</translation>
    </message>
    <message>
        <source>The address of the server is IPv6. Unless Telethon is told to use that, it goes to data center 2 with the key of another.</source>
        <translation>La dirección del servidor es IPv6. Si no se le indica a Telethon que la use, va al centro de datos 2 con la clave de otro.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished, and Telethon takes its number for a key: versions from 1.43 do not open the file again.</source>
        <translation>Una exportación de datos (takeout) quedó sin terminar, y Telethon toma su número por una clave: las versiones desde la 1.43 no vuelven a abrir el archivo.</translation>
    </message>
    <message>
        <source>An export of data (takeout) was not finished. Telethon from 1.43 changes such a file when it opens it, and then never opens it again.</source>
        <translation>Una exportación de datos (takeout) quedó sin terminar. Telethon, desde la 1.43, modifica un archivo así al abrirlo y después ya no lo abre nunca más.</translation>
    </message>
    <message>
        <source>A temporary key is stored. Telethon takes it for the number of an export and loses it; the login stays.</source>
        <translation>Hay guardada una clave temporal. Telethon la toma por el número de una exportación y la pierde; el acceso se conserva.</translation>
    </message>
    <message>
        <source>The name of the file says %1, but that is not what it is.</source>
        <translation>El nombre del archivo dice %1, pero no es eso.</translation>
    </message>
    <message>
        <source>The name does not end in .session. Clients put that behind the name they are given, and will not find this file.</source>
        <translation>El nombre no termina en .session. Los clientes lo añaden al nombre que reciben y no encontrarán este archivo.</translation>
    </message>
    <message>
        <source>Its owner may not write to the file or its folder (mode %1). Clients write when they open a session, and fail.</source>
        <translation>Su propietario no puede escribir en el archivo o en su carpeta (modo %1). Los clientes escriben al abrir una sesión, y fallan.</translation>
    </message>
    <message>
        <source>The disk is read-only. Clients write when they open a session, and fail.</source>
        <translation>El disco es de solo lectura. Los clientes escriben al abrir una sesión, y fallan.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the -wal or -journal file (mode %1), and with it the login.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo -wal o -journal (modo %1) y, con él, el acceso.</translation>
    </message>
    <message>
        <source>Everybody on this computer may put another file in place of this one (the folder has mode %1).</source>
        <translation>Cualquiera en este equipo puede poner otro archivo en lugar de este (la carpeta tiene el modo %1).</translation>
    </message>
    <message>
        <source>The file lies in a work tree of git (%1). Once committed and pushed, the login is out of your hands.</source>
        <translation>El archivo está en un árbol de trabajo de git (%1). Si llega a un commit y a un push, el acceso queda fuera de su control.</translation>
    </message>
    <message>
        <source>The folder is synchronised by %1. The login is copied to other places, and a copy made while a client writes is damaged.</source>
        <translation>%1 sincroniza la carpeta. El acceso se copia a otros lugares, y una copia hecha mientras un cliente escribe queda dañada.</translation>
    </message>
    <message>
        <source>Locked for writing by %1. Another client would say “database is locked”.</source>
        <translation>Bloqueado para escritura por %1. Otro cliente diría «database is locked».</translation>
    </message>
    <message>
        <source>In use by %1.</source>
        <translation>En uso por %1.</translation>
    </message>
    <message>
        <source>The same login is in %1. Telegram may end it when both are used.</source>
        <translation>El mismo acceso está en %1. Telegram puede anularlo si se usan los dos.</translation>
    </message>
    <message>
        <source>The file is damaged inside (faults found: %1). Clients may say “database disk image is malformed”, now or later.</source>
        <translation>El archivo está dañado por dentro (fallos encontrados: %1). Los clientes pueden decir «database disk image is malformed», ahora o más adelante.</translation>
    </message>
    <message>
        <source>The inside of the file was not checked: it is too large for that, or a client kept it busy.</source>
        <translation>No se ha comprobado el interior del archivo: es demasiado grande, o un cliente lo tenía ocupado.</translation>
    </message>
    <message>
        <source>The session was found in a page of the damaged file.</source>
        <translation>La sesión se encontró en una página del archivo dañado.</translation>
    </message>
    <message>
        <source>The session was found in what is left of a row: it was deleted, or what lies around it is damaged.</source>
        <translation>La sesión se encontró en lo que queda de una fila: se eliminó, o lo que la rodea está dañado.</translation>
    </message>
    <message>
        <source>The session was found in the -wal file.</source>
        <translation>La sesión se encontró en el archivo -wal.</translation>
    </message>
    <message>
        <source>The session was found in the -journal file, as it was before the last change.</source>
        <translation>La sesión se encontró en el archivo -journal, tal como era antes del último cambio.</translation>
    </message>
    <message>
        <source>The file can be read as it is.</source>
        <translation>El archivo se puede leer tal cual.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>centro de datos</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>modo de prueba</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>auth key</source>
        <translation>clave de autorización</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>bot flag</source>
        <translation>indicador de bot</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>dirección del servidor</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>el nombre que la precede</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>signos de puntuación</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>el texto de alrededor</translation>
    </message>
    <message>
        <source>There is no redacted copy of a session of %1, because only that program can read what is in it. For a bug report, say in words what is wrong, and send none of its files.</source>
        <translation>No hay copia anonimizada de una sesión de %1, porque solo ese programa puede leer lo que contiene. Para informar de un error, descríbalo con palabras y no envíe ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>A part of Sessionary is missing. Install it again.</source>
        <translation>Falta una parte de Sessionary. Instálelo de nuevo.</translation>
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
        <translation>Con &amp;hashes de acceso</translation>
    </message>
    <message>
        <source>An access hash is only of use together with this session: another account cannot reach anybody with it.</source>
        <translation>Un hash de acceso solo sirve junto con esta sesión: otra cuenta no puede contactar con nadie con él.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sesiones (*.session)</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Abrir archivos de sesión</translation>
    </message>
    <message>
        <source>Sessions (*.session *.session.OLD *.session.bak *.json *.vault)</source>
        <translation>Sesiones (*.session *.session.OLD *.session.bak *.json *.vault)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Save session as</source>
        <translation>Guardar sesión como</translation>
    </message>
    <message>
        <source>Vaults (*.vault)</source>
        <translation>Bóvedas (*.vault)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Pyrogram 2 and its forks</source>
        <translation>Pyrogram 2 y sus forks</translation>
    </message>
    <message>
        <source>Pyrogram 1.3–1.4 (old)</source>
        <translation>Pyrogram 1.3–1.4 (antiguo)</translation>
    </message>
    <message>
        <source>Pyrogram 0.15–1.2 (old)</source>
        <translation>Pyrogram 0.15–1.2 (antiguo)</translation>
    </message>
    <message>
        <source>Pyrogram (schema 3, which every fork opens)</source>
        <translation>Pyrogram (esquema 3, que abren todos los forks)</translation>
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
        <translation>GramJS (carpeta de un StoreSession)</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Copy as a line for .env</source>
        <translation>Copiar como línea para .env</translation>
    </message>
    <message>
        <source>Copy a snippet for Pyrogram</source>
        <translation>Copiar un fragmento para Pyrogram</translation>
    </message>
    <message>
        <source>Copy a snippet for Telethon</source>
        <translation>Copiar un fragmento para Telethon</translation>
    </message>
    <message>
        <source>Copy a snippet for GramJS</source>
        <translation>Copiar un fragmento para GramJS</translation>
    </message>
    <message>
        <source>Copy a snippet for mtcute</source>
        <translation>Copiar un fragmento para mtcute</translation>
    </message>
    <message>
        <source>Copy a command that makes a Docker secret</source>
        <translation>Copiar un comando que crea un secreto de Docker</translation>
    </message>
    <message>
        <source>Copy a command that makes a Podman secret</source>
        <translation>Copiar un comando que crea un secreto de Podman</translation>
    </message>
    <message>
        <source>Copy a command that makes a Kubernetes secret</source>
        <translation>Copiar un comando que crea un secreto de Kubernetes</translation>
    </message>
    <message>
        <source>Copy a command that makes a systemd credential</source>
        <translation>Copiar un comando que crea una credencial de systemd</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Look for everything that can be wrong once more</source>
        <translation>Buscar otra vez todo lo que puede estar mal</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import session string</source>
        <translation>Importar cadena de sesión</translation>
    </message>
    <message>
        <source>Paste a session string, with whatever stands around it. It becomes a session in memory, which you can look at, copy and save to a file.</source>
        <translation>Pegue una cadena de sesión, con lo que haya a su alrededor. Se convierte en una sesión en memoria, que puede ver, copiar y guardar en un archivo.</translation>
    </message>
    <message>
        <source>Session string</source>
        <translation>Cadena de sesión</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>From a p&amp;icture…</source>
        <translation>De una &amp;imagen…</translation>
    </message>
    <message>
        <source>Reads the QR code in a picture, on this computer</source>
        <translation>Lee el código QR de una imagen, en este equipo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Mantener para mostrar</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Close session</source>
        <translation>Sesión sin guardar</translation>
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
        <translation>&amp;Copiar cadena</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>LabelColor</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
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
        <translation>Morado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>This is kept in Sessionary&apos;s own library, not in the session. It is no place for passwords.</source>
        <translation>Esto se guarda en la colección de Sessionary, no en la sesión. No es lugar para contraseñas.</translation>
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
        <translation>Aña&amp;dir carpeta…</translation>
    </message>
    <message>
        <source>Sessions of the library</source>
        <translation>Sesiones de la colección</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Examen de las carpetas</translation>
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
        <translation>Ver una sesión, copiarla, trasladarla</translation>
    </message>
    <message>
        <source>Drop session files or folders here, or paste a session string.
Looking never changes a file, and nothing ever leaves this computer.</source>
        <translation>Suelte aquí archivos o carpetas de sesiones, o pegue una cadena de sesión.
Ver nunca modifica un archivo, y nada sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Abrir archiv&amp;os…</translation>
    </message>
    <message>
        <source>&amp;Import string…</source>
        <translation>&amp;Importar cadena…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Ver un &amp;ejemplo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Introducir co&amp;ntraseña…</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>&amp;Rescatar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>En&amp;tregar</translation>
    </message>
    <message>
        <source>Copy string a&amp;s</source>
        <translation>Copiar cadena c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open session files</source>
        <translation>Abrir archivos de sesión</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open a folder that is a session, such as tdata, or all sessions in a folder</source>
        <translation>Abrir una carpeta que es una sesión, como tdata, o todas las sesiones de una carpeta</translation>
    </message>
    <message>
        <source>A&amp;dd folder to the library…</source>
        <translation>Aña&amp;dir carpeta a la colección…</translation>
    </message>
    <message>
        <source>Keep an eye on all sessions in a folder</source>
        <translation>Vigilar todas las sesiones de una carpeta</translation>
    </message>
    <message>
        <source>Re&amp;move folder from the library</source>
        <translation>&amp;Quitar carpeta de la colección</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>La carpeta y sus archivos quedan como están</translation>
    </message>
    <message>
        <source>Look t&amp;hrough the folders again</source>
        <translation>&amp;Volver a examinar las carpetas</translation>
    </message>
    <message>
        <source>&amp;Keep in the vault</source>
        <translation>Guardar en la &amp;bóveda</translation>
    </message>
    <message>
        <source>Put a copy of the session into the encrypted vault</source>
        <translation>Poner una copia de la sesión en la bóveda cifrada</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault</source>
        <translation>&amp;Quitar de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Hide everything, and seal what is only in memory</source>
        <translation>Ocultar todo y sellar lo que solo está en memoria</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Ficha…</translation>
    </message>
    <message>
        <source>A name, a color, tags and notes for a session of the library or the vault</source>
        <translation>Nombre, color, etiquetas y notas para una sesión de la colección o la bóveda</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Make a session in memory out of a session string</source>
        <translation>Crear una sesión en memoria a partir de una cadena de sesión</translation>
    </message>
    <message>
        <source>&amp;Paste string</source>
        <translation>&amp;Pegar cadena</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard</source>
        <translation>Importar la cadena de sesión del portapapeles</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save the session to a new file</source>
        <translation>Guardar la sesión en un archivo nuevo</translation>
    </message>
    <message>
        <source>Save a consistent cop&amp;y…</source>
        <translation>Guardar una copia co&amp;herente…</translation>
    </message>
    <message>
        <source>Copy the file or folder as it is, also while a client uses it</source>
        <translation>Copiar el archivo o la carpeta tal cual, aunque un cliente lo esté usando</translation>
    </message>
    <message>
        <source>Save a reda&amp;cted copy for a bug report…</source>
        <translation>Guardar una copia anonimi&amp;zada para un informe de error…</translation>
    </message>
    <message>
        <source>The same tables, rows and types, with a made-up key and made-up IDs, names and phone numbers</source>
        <translation>Las mismas tablas, filas y tipos, con clave, ID, nombres y números de teléfono inventados</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>Con&amp;vertir…</translation>
    </message>
    <message>
        <source>Make a session file of another library, with the peers</source>
        <translation>Crear un archivo de sesión de otra biblioteca, con los peers</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Copiar cadena</translation>
    </message>
    <message>
        <source>Copy the session string</source>
        <translation>Copiar la cadena de sesión</translation>
    </message>
    <message>
        <source>Open what is encrypted in the session</source>
        <translation>Abrir lo que está cifrado en la sesión</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostrar como código &amp;QR…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Look at the session again</source>
        <translation>Volver a leer la sesión</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find session</source>
        <translation>B&amp;uscar sesión</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Everything that can be done, found by its name</source>
        <translation>Todo lo que se puede hacer, por su nombre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>All keys that do something</source>
        <translation>Todos los atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Sessionary</source>
        <translation>&amp;Acerca de Sessionary</translation>
    </message>
    <message>
        <source>Pages of the session</source>
        <translation>Páginas de la sesión</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Who is logged in with this session.</source>
        <translation>La cuenta a la que da acceso esta sesión.</translation>
    </message>
    <message>
        <source>Who is logged in with this session. It does not say whether that is a user or a bot.</source>
        <translation>La cuenta a la que da acceso esta sesión. No indica si es de un usuario o de un bot.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>API ID</translation>
    </message>
    <message>
        <source>The application that the session was made for.</source>
        <translation>La aplicación para la que se creó la sesión.</translation>
    </message>
    <message>
        <source>The client gives its own when it opens the session.</source>
        <translation>El cliente aporta el suyo al abrir la sesión.</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>Where the account&apos;s data is kept. A key is good for one data center only.</source>
        <translation>Donde se guardan los datos de la cuenta. Una clave vale solo para un centro de datos.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Production or test: the session does not say which.</source>
        <translation>Producción o pruebas: la sesión no lo indica.</translation>
    </message>
    <message>
        <source>Telegram&apos;s test servers, which have accounts of their own.</source>
        <translation>Los servidores de prueba de Telegram, que tienen sus propias cuentas.</translation>
    </message>
    <message>
        <source>The Telegram that everybody uses.</source>
        <translation>El Telegram que usa todo el mundo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stored in this session.</source>
        <translation>Guardada en esta sesión.</translation>
    </message>
    <message>
        <source>Not stored in this session: the usual one of its data center.</source>
        <translation>No está guardada en esta sesión: es la habitual de su centro de datos.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Clave de autorización</translation>
    </message>
    <message>
        <source>256 bytes. Whoever has them is logged in to the account.</source>
        <translation>256 bytes. Quien los tiene, tiene acceso a la cuenta.</translation>
    </message>
    <message>
        <source>There is none that can be used.</source>
        <translation>No hay ninguna que se pueda usar.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Tells one key from another, and can be shown to anybody.</source>
        <translation>Distingue una clave de otra, y se puede mostrar a cualquiera.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>When the client last saved it, in local time and in seconds.</source>
        <translation>Cuándo la guardó el cliente por última vez, en hora local y en segundos.</translation>
    </message>
    <message>
        <source>No client has saved it yet, as after the import of a string.</source>
        <translation>Ningún cliente la ha guardado aún, como tras importar una cadena.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>%1, %2 usernames</source>
        <translation>%1, %2 nombres de usuario</translation>
    </message>
    <message>
        <source>Users and chats that the client has met and can write to.</source>
        <translation>Usuarios y chats que el cliente ha encontrado y a los que puede escribir.</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Se reconoce así: %1.</translation>
    </message>
    <message>
        <source>The library, and its version of the schema.</source>
        <translation>La biblioteca y su versión del esquema.</translation>
    </message>
    <message>
        <source>The library that made it.</source>
        <translation>La biblioteca que la creó.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>The file is reached through a link.</source>
        <translation>Se llega al archivo a través de un enlace.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Último cambio: %1.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Only its owner may read it.</source>
        <translation>Solo su propietario puede leerlo.</translation>
    </message>
    <message>
        <source>Other users of this computer may read it.</source>
        <translation>Otros usuarios de este equipo pueden leerlo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>What was written last can be in a file with -wal behind its name.</source>
        <translation>Lo último que se escribió puede estar en un archivo con -wal al final del nombre.</translation>
    </message>
    <message>
        <source>Everything is in this one file while no client is writing.</source>
        <translation>Todo está en este único archivo mientras ningún cliente escribe.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a pass phrase</source>
        <translation>Elegir frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Enter password</source>
        <translation>Introducir contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez visto</translation>
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
        <translation>ID, @usuario, teléfono o tipo</translation>
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
        <translation>Escribe los peers en un archivo, como CSV o JSON Lines</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
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
        <translation>JSON con auth_key por partes, como en Pyrogram 0.14</translation>
    </message>
    <message>
        <source>JSON with auth_key_data, as Telethon 0.15 has it</source>
        <translation>JSON con auth_key_data, como en Telethon 0.15</translation>
    </message>
    <message>
        <source>a folder with the files dcId, port, serverAddress and authKey of GramJS</source>
        <translation>una carpeta con los archivos dcId, port, serverAddress y authKey de GramJS</translation>
    </message>
    <message>
        <source>a folder with the file “auth” of MTKruto</source>
        <translation>una carpeta con el archivo «auth» de MTKruto</translation>
    </message>
    <message>
        <source>encrypted as gogram does it</source>
        <translation>cifrado como lo hace gogram</translation>
    </message>
    <message>
        <source>JSON with Version and Data.AuthKey, as gotd has it</source>
        <translation>JSON con Version y Data.AuthKey, como en gotd</translation>
    </message>
    <message>
        <source>begins with the number of a session of grammers in TL</source>
        <translation>empieza con el número de una sesión de grammers en TL</translation>
    </message>
    <message>
        <source>a folder with a key file of Telegram Desktop</source>
        <translation>una carpeta con un archivo de clave de Telegram Desktop</translation>
    </message>
    <message>
        <source>a binlog of TDLib, whose first event is whole</source>
        <translation>un binlog de TDLib cuyo primer evento está completo</translation>
    </message>
    <message>
        <source>begins as the files of MadelineProto do</source>
        <translation>empieza como los archivos de MadelineProto</translation>
    </message>
    <message>
        <source>laid out as tgnet.dat of Telegram for Android</source>
        <translation>la estructura de tgnet.dat de Telegram para Android</translation>
    </message>
    <message>
        <source>a header that leads to an encrypted block</source>
        <translation>una cabecera que lleva a un bloque cifrado</translation>
    </message>
    <message>
        <source>the tables sessions(version, data) and peers</source>
        <translation>las tablas sessions(version, data) y peers</translation>
    </message>
    <message>
        <source>the tables dc_home, dc_option and peer_info</source>
        <translation>las tablas dc_home, dc_option y peer_info</translation>
    </message>
    <message>
        <source>the tables mtcute_migrations, auth_keys and key_value</source>
        <translation>las tablas mtcute_migrations, auth_keys y key_value</translation>
    </message>
    <message>
        <source>the tables kv, auth_keys and entities(full)</source>
        <translation>las tablas kv, auth_keys y entities(full)</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by peer</source>
        <translation>las tablas de Pyrogram, y nombres de usuario listados por peer</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and usernames listed by name</source>
        <translation>las tablas de Pyrogram, y nombres de usuario listados por nombre</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of data centers</source>
        <translation>las tablas de Pyrogram, y una de centros de datos</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, with IPv6 addresses of servers</source>
        <translation>las tablas de Pyrogram, con direcciones IPv6 de servidores</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and an update state</source>
        <translation>las tablas de Pyrogram, y un estado de actualizaciones</translation>
    </message>
    <message>
        <source>Pyrogram&apos;s tables, and one of channels</source>
        <translation>las tablas de Pyrogram, y una de canales</translation>
    </message>
    <message>
        <source>the tables migrations, peers_cache and sessions</source>
        <translation>las tablas migrations, peers_cache y sessions</translation>
    </message>
    <message>
        <source>the tables version(number), sessions and peers</source>
        <translation>las tablas version(number), sessions y peers</translation>
    </message>
    <message>
        <source>the tables version(version), sessions and entities</source>
        <translation>las tablas version(version), sessions y entities</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and session</source>
        <translation>las tablas version(version), datacenter y session</translation>
    </message>
    <message>
        <source>the tables version(version), datacenter and user</source>
        <translation>las tablas version(version), datacenter y user</translation>
    </message>
    <message>
        <source>1BvE in front of JSON, or 1BvX in front of five parts</source>
        <translation>1BvE delante de JSON, o 1BvX delante de cinco partes</translation>
    </message>
    <message>
        <source>JSON in base64 with a Version and Data</source>
        <translation>JSON en base64 con Version y Data</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, an address as text with its length, a port and 256 bytes of key</source>
        <translation>un 1 delante de un centro de datos, una dirección como texto con su longitud, un puerto y 256 bytes de clave</translation>
    </message>
    <message>
        <source>the number that a session of grammers begins with</source>
        <translation>el número con el que empieza una sesión de grammers</translation>
    </message>
    <message>
        <source>version 1, 2 or 3, a data center with its address, and a key with its length at the end</source>
        <translation>versión 1, 2 o 3, un centro de datos con su dirección y, al final, una clave con su longitud</translation>
    </message>
    <message>
        <source>runs of zeros packed, and in front the name of a data center before a key with its length</source>
        <translation>series de ceros comprimidas y, delante, el nombre de un centro de datos antes de una clave con su longitud</translation>
    </message>
    <message>
        <source>271 bytes with 0 or 1 where Pyrogram 2 has its flags</source>
        <translation>271 bytes con 0 o 1 donde Pyrogram 2 tiene sus indicadores</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where Pyrogram 1.4 has its flags</source>
        <translation>267 bytes con 0 o 1 donde Pyrogram 1.4 tiene sus indicadores</translation>
    </message>
    <message>
        <source>263 bytes with 0 or 1 where Pyrogram 1.2 has its flags</source>
        <translation>263 bytes con 0 o 1 donde Pyrogram 1.2 tiene sus indicadores</translation>
    </message>
    <message>
        <source>267 bytes with 0 or 1 where irenogram 2.3.80 has its flags</source>
        <translation>267 bytes con 0 o 1 donde irenogram 2.3.80 tiene sus indicadores</translation>
    </message>
    <message>
        <source>a colon in front of 267 bytes</source>
        <translation>dos puntos delante de 267 bytes</translation>
    </message>
    <message>
        <source>a 1 in front of a data center, the bytes of an IP address, a port and 256 bytes of key</source>
        <translation>un 1 delante de un centro de datos, los bytes de una dirección IP, un puerto y 256 bytes de clave</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>What this is cannot be told for certain. It could also be %1.</source>
        <translation>No se puede saber con certeza qué es. También podría ser %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Other name…</source>
        <translation>&amp;Otro nombre…</translation>
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
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (pruebas)</translation>
    </message>
    <message>
        <source>It has no file.</source>
        <translation>No tiene archivo.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it.</source>
        <translation>Se lee en su sitio, sin modificarlo.</translation>
    </message>
    <message>
        <source>Read where it lies, without changing it and without side files.</source>
        <translation>Se lee en su sitio, sin modificarlo y sin archivos auxiliares.</translation>
    </message>
    <message>
        <source>Read from a copy in memory that includes what the -wal file holds. The file itself is untouched.</source>
        <translation>Se lee de una copia en memoria que incluye lo que contiene el archivo -wal. El archivo no se toca.</translation>
    </message>
    <message>
        <source>Read from a copy in memory, because the disk that it is on cannot lock files. The file itself is untouched.</source>
        <translation>Se lee de una copia en memoria, porque su disco no permite bloquear archivos. El archivo no se toca.</translation>
    </message>
    <message>
        <source>Read from a copy in memory in which the unfinished write of a killed client was rolled back. The file itself is untouched.</source>
        <translation>Se lee de una copia en memoria en la que se ha revertido la escritura que un cliente interrumpido dejó a medias. El archivo no se toca.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>Foro</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Sessionary speaks it when it is started the next time.</source>
        <translation>Sessionary lo usará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Copy s&amp;trings for</source>
        <translation>&amp;Copiar cadenas para</translation>
    </message>
    <message>
        <source>Con&amp;vert to</source>
        <translation>Conv&amp;ertir a</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>&amp;Clear it after</source>
        <translation>&amp;Vaciar tras</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>and as soon as it was &amp;pasted once</source>
        <translation>y en cuanto se &amp;pegue una vez</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear tras</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> min sin teclas ni clics</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>together with the &amp;screen, and before the computer sleeps</source>
        <translation>junto con la panta&amp;lla, y antes de que el equipo se suspenda</translation>
    </message>
    <message>
        <source>when the window is &amp;minimized</source>
        <translation>al &amp;minimizar la ventana</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Desbloquear con</translation>
    </message>
    <message>
        <source>&amp;Without one</source>
        <translation>&amp;Sin frase</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Remember the files that were opened</source>
        <translation>&amp;Recordar los archivos abiertos</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>&amp;Olvidarlos ahora</translation>
    </message>
    <message>
        <source>Folders of the &amp;library</source>
        <translation>Carpetas de la colecció&amp;n</translation>
    </message>
    <message>
        <source>Ad&amp;d…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The folder and its files stay as they are</source>
        <translation>La carpeta y sus archivos quedan como están</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Qué se guarda, y dónde</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
    <message>
        <source>The settings, the recent files, the folders of the library, labels and notes. Sessions and vaults stay as they are.</source>
        <translation>Los ajustes, los archivos recientes, las carpetas de la colección, las fichas y las notas. Las sesiones y las bóvedas quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Se ha olvidado todo.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>No existe ese ajuste.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.</source>
        <translation>Muestra, copia y convierte sesiones de clientes de Telegram.</translation>
    </message>
    <message>
        <source>Import the session string on the clipboard.</source>
        <translation>Importar la cadena de sesión del portapapeles.</translation>
    </message>
    <message>
        <source>Show the vault that was used last.</source>
        <translation>Mostrar la última bóveda usada.</translation>
    </message>
    <message>
        <source>Open another window, even if there is one.</source>
        <translation>Abrir otra ventana, aunque ya haya una.</translation>
    </message>
    <message>
        <source>Wait for what the desktop wants.</source>
        <translation>Esperar lo que pida el escritorio.</translation>
    </message>
    <message>
        <source>A session file, a folder of them, a vault, or :memory:</source>
        <translation>Un archivo de sesión, una carpeta con ellos, una bóveda o :memory:</translation>
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
        <translation>un número, de my.telegram.org</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID de &amp;usuario</translation>
    </message>
    <message>
        <source>of the account that is logged in</source>
        <translation>de la cuenta de la sesión</translation>
    </message>
    <message>
        <source>A&amp;ccount is</source>
        <translation>La cuenta e&amp;s</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>de un usuario</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>de un bot</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>&amp;Data center</source>
        <translation>Centro de &amp;datos</translation>
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
        <translation>Tablas del archivo</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
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
        <translation>Abrir también con el &amp;llavero</translation>
    </message>
    <message>
        <source>The keyring keeps the key of the vault: whoever can open the keyring can open the vault</source>
        <translation>El llavero guarda la clave de la bóveda: quien puede abrir el llavero puede abrir la bóveda</translation>
    </message>
    <message>
        <source>Change &amp;pass phrase…</source>
        <translation>Cambiar &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sessions in the vault</source>
        <translation>Sesiones de la bóveda</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyModel</name>
    <message>
        <source>format marker</source>
        <translation>marca de formato</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>type number</source>
        <translation>número de tipo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>texto intermedio</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>digest of the key</source>
        <translation>resumen de la clave</translation>
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
        <translation>no codifica nada</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>missing: asked for when the string is copied</source>
        <translation>falta: se pide al copiar la cadena</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>%1 bytes en %2 caracteres</translation>
    </message>
</context>
<context>
    <name>sessionary::AnatomyStrip</name>
    <message>
        <source>The session string, by its parts</source>
        <translation>La cadena de sesión, por partes</translation>
    </message>
</context>
<context>
    <name>sessionary::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>convirtiendo…</translation>
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
        <translation>Sesión</translation>
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
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Reintentar las demás</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;vertir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 converted, %2 not</source>
        <translation>%1 convertidas, %2 no</translation>
    </message>
    <message>
        <source>Choose a folder: files of these names are beside the sessions already.</source>
        <translation>Elija una carpeta: ya hay archivos con estos nombres junto a las sesiones.</translation>
    </message>
    <message>
        <source>%1 of %2 names are taken in this folder. Nothing is overwritten.</source>
        <translation>%1 de %2 nombres ya existen en esta carpeta. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>%1 sessions. Nothing is overwritten.</source>
        <translation>%1 sesiones. No se sobrescribe nada.</translation>
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
        <translation>Atajo</translation>
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
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
</context>
<context>
    <name>sessionary::ConvertDialog</name>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You will be asked for what the session does not say: its %1.</source>
        <translation>Se le pedirá lo que le falta a la sesión: %1.</translation>
    </message>
    <message>
        <source>It stays the same login. Use it in one place only: Telegram ends a login that is used in two.</source>
        <translation>Sigue siendo el mismo acceso. Úselo en un solo lugar: Telegram anula un acceso que se usa en dos.</translation>
    </message>
</context>
<context>
    <name>sessionary::DesktopService</name>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it into the window instead.
</source>
        <translation>Se pasó una cadena de sesión como argumento, donde la ve cualquier programa. Péguela en la ventana.
</translation>
    </message>
</context>
<context>
    <name>sessionary::ExportDialog</name>
    <message>
        <source>Those that are shown (%1)</source>
        <translation>Los que se muestran (%1)</translation>
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
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, para programas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>sessionary::HealthPage</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Keeps it from working</source>
        <translation>Impide que funcione</translation>
    </message>
    <message>
        <source>Make it readable by you &amp;only</source>
        <translation>Permitir &amp;leerlo solo a usted</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Only you may read the file now.</source>
        <translation>Ahora solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file says version %1 now, as its columns do. As it was, it is kept as %2.</source>
        <translation>Ahora el archivo dice ser de la versión %1, como sus columnas. Tal como estaba, se conserva como %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>No se ha encontrado nada mal</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>What the session says fits together, its file is whole, nobody else may read it, and it lies in no folder that is copied elsewhere. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>Lo que indica la sesión concuerda, su archivo está íntegro, nadie más puede leerlo y no está en ninguna carpeta que se copie a otro sitio. Desde aquí no se puede ver si Telegram aún acepta el acceso.</translation>
    </message>
    <message>
        <source>What the session says fits together. Whether Telegram still takes the login cannot be seen from here.</source>
        <translation>Lo que indica la sesión concuerda. Desde aquí no se puede ver si Telegram aún acepta el acceso.</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>Con&amp;vertir…</translation>
    </message>
    <message>
        <source>The version number in the file will be what its columns say. The file as it is now is kept beside it, with .bak behind its name. Stop the client first.</source>
        <translation>El número de versión del archivo pasará a ser el que indican sus columnas. El archivo actual se conserva a su lado, con .bak al final del nombre. Detenga antes el cliente.</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como antes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message>
        <source>Recognised by: %1.</source>
        <translation>Se reconoce así: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Paste or type here. What is in this field is shown as dots and kept in protected memory.</source>
        <translation>Pegue o escriba aquí. El contenido de este campo se muestra como puntos y se mantiene en memoria protegida.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>There is no QR code to be read in that picture.</source>
        <translation>En esa imagen no hay ningún código QR legible.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: a string is read on this computer alone.</source>
        <translation>No se envía nada a ningún sitio: la cadena se lee solo en este equipo.</translation>
    </message>
    <message>
        <source>This is a session string of %1.</source>
        <translation>Es una cadena de sesión de %1.</translation>
    </message>
    <message>
        <source>This can be read in more than one way. Choose what it is.</source>
        <translation>Se puede leer de más de una manera. Elija qué es.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se ha omitido: %1.</translation>
    </message>
    <message>
        <source>not in this string</source>
        <translation>no está en esta cadena</translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message>
        <source>“%1” is only in memory. Once it is closed, the login in it is lost unless you keep it somewhere.</source>
        <translation>«%1» solo está en memoria. Al cerrarla se pierde el acceso que contiene, salvo que lo guarde en algún sitio.</translation>
    </message>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>La cadena está en el portapapeles durante %n segundo, y desaparece al cerrar el programa. Péguela donde la vaya a guardar y pulse después «Cerrar».</numerusform>
            <numerusform>La cadena está en el portapapeles durante %n segundos, y desaparece al cerrar el programa. Péguela donde la vaya a guardar y pulse después «Cerrar».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The clipboard was cleared. If the string is not yet where you keep it, copy it again.</source>
        <translation>El portapapeles se ha vaciado. Si aún no ha guardado la cadena, cópiela otra vez.</translation>
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
        <translation>Mantener para mostrar</translation>
    </message>
    <message>
        <source>Shows the auth key as long as the button, or the space bar, is held.</source>
        <translation>Muestra la clave de autorización mientras se mantiene pulsado el botón o la barra espaciadora.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Clave de autorización</translation>
    </message>
    <message>
        <source>hidden, 256 bytes</source>
        <translation>oculta, 256 bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Hold to show the auth key</source>
        <translation>Mantener pulsado para ver la clave de autorización</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Sin cuenta conocida</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>DC %1</source>
        <translation>DC %1</translation>
    </message>
    <message>
        <source>No DC known</source>
        <translation>Sin DC conocido</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Does not work as it is</source>
        <translation>No funciona tal cual</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con advertencias</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>well</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>Esta clave está en %n archivo. Telegram anula un acceso cuya clave se usa desde dos lugares a la vez.</numerusform>
            <numerusform>Esta clave está en %n archivos. Telegram anula un acceso cuya clave se usa desde dos lugares a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryPage</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Misma clave</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Examinando las carpetas…</translation>
    </message>
    <message>
        <source>Looking through the folders: %1 read</source>
        <translation>Examinando las carpetas: %1 leídas</translation>
    </message>
    <message>
        <source>The library could not be kept: %1</source>
        <translation>No se pudo guardar la colección: %1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 de %2 sesiones</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>Add the folders that you keep sessions in. They are looked through without a trace, and watched from then on.</source>
        <translation>Añada las carpetas en las que guarda sesiones. Se examinan sin dejar rastro y, desde entonces, se vigilan.</translation>
    </message>
    <message>
        <source>This folder is not there</source>
        <translation>Esta carpeta no está</translation>
    </message>
    <message>
        <source>It may be on a disk that is not plugged in. What was known of it is kept.</source>
        <translation>Puede que esté en un disco sin conectar. Lo que se sabía de ella se conserva.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Sessions appear here as they are found.</source>
        <translation>Las sesiones aparecen aquí a medida que se encuentran.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No session has all that was searched for.</source>
        <translation>Ninguna sesión tiene todo lo que se buscaba.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Aquí no hay sesiones</translation>
    </message>
    <message>
        <source>None of the files in this folder is a session.</source>
        <translation>Ninguno de los archivos de esta carpeta es una sesión.</translation>
    </message>
    <message>
        <source>One key is in several files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>Una clave está en varios archivos. Telegram anula un acceso cuya clave se usa desde dos lugares a la vez.</translation>
    </message>
    <message>
        <source>%1 keys are in several files each. Telegram ends a login whose key is used from two places at once.</source>
        <translation>%1 claves están en varios archivos cada una. Telegram anula un acceso cuya clave se usa desde dos lugares a la vez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Ver cuáles</translation>
    </message>
    <message>
        <source>There is more in these folders than was looked at. Add smaller ones.</source>
        <translation>Hay más en estas carpetas de lo que se ha examinado. Añada otras más pequeñas.</translation>
    </message>
</context>
<context>
    <name>sessionary::LockWatch</name>
    <message>
        <source>Sessions are locked before the computer sleeps</source>
        <translation>Las sesiones se bloquean antes de que el equipo se suspenda</translation>
    </message>
</context>
<context>
    <name>sessionary::MainWindow</name>
    <message>
        <source>The vault opens with this pass phrase and in no other way: whoever forgets it has lost what is in the vault. Several words are better than one.</source>
        <translation>La bóveda se abre con esta frase de contraseña y de ninguna otra manera: quien la olvida pierde lo que hay en la bóveda. Varias palabras son mejor que una.</translation>
    </message>
    <message>
        <source>Find session (Ctrl+F)</source>
        <translation>Buscar sesión (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find session</source>
        <translation>Buscar sesión</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Ninguna sesión elegida</translation>
    </message>
    <message>
        <source>Choose one from the list to look at it.</source>
        <translation>Elija una de la lista para verla.</translation>
    </message>
    <message>
        <source>%1 — Sessionary</source>
        <translation>%1 — Sessionary</translation>
    </message>
    <message>
        <source>“%1” is encrypted</source>
        <translation>«%1» está cifrada</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>only in memory</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en memoria</translation>
    </message>
    <message>
        <source>changed a moment ago</source>
        <translation>modificada hace un momento</translation>
    </message>
    <message>
        <source>The file is gone: somebody deleted or moved it. What was read from it is still shown.</source>
        <translation>El archivo ya no está: alguien lo ha eliminado o movido. Se sigue mostrando lo que se leyó de él.</translation>
    </message>
    <message>
        <source>The key is encrypted. With its password it can be copied and converted.</source>
        <translation>La clave está cifrada. Con su contraseña se puede copiar y convertir.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Not all of this file can be read. More of it may be found.</source>
        <translation>No se puede leer todo este archivo. Tal vez se pueda encontrar más.</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Rescatar…</translation>
    </message>
    <message>
        <source>Another file was put in the place of the one that was shown. This is the new one.</source>
        <translation>Se ha puesto otro archivo en lugar del que se mostraba. Este es el nuevo.</translation>
    </message>
    <message>
        <source>There is more in that folder than was looked at. Open a smaller one for the rest.</source>
        <translation>Hay más en esa carpeta de lo que se ha examinado. Abra una más pequeña para ver el resto.</translation>
    </message>
    <message>
        <source>There is no session in that folder.</source>
        <translation>En esa carpeta no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>A session string was given as an argument, where every program can see it. Paste it here instead.</source>
        <translation>Se ha pasado una cadena de sesión como argumento, donde todos los programas pueden verla. Péguela aquí en su lugar.</translation>
    </message>
    <message>
        <source>This was rescued, and is only in memory. How sure it is that this is the session: %1. Save it as a new file.</source>
        <translation>Esta sesión se ha rescatado y solo está en memoria. Certeza de que sea la buscada: %1. Guárdela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. The folder itself is as it was.</source>
        <translation>«%1» ya no está en la colección. La carpeta sigue como estaba.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is in the vault.</source>
        <translation>«%1» está en la bóveda.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the vault. The vault as it was before stays beside it as a backup until the next change.</source>
        <translation>«%1» ya no está en la bóveda. La bóveda anterior queda a su lado como copia de seguridad hasta el próximo cambio.</translation>
    </message>
    <message>
        <source>The vault has another pass phrase now. The one before still opens its backup.</source>
        <translation>La bóveda tiene ahora otra frase de contraseña. La anterior aún abre su copia de seguridad.</translation>
    </message>
    <message>
        <source>About Sessionary</source>
        <translation>Acerca de Sessionary</translation>
    </message>
    <message>
        <source>Sessionary %1</source>
        <translation>Sessionary %1</translation>
    </message>
    <message>
        <source>Looks at, copies and converts Telegram client sessions.

Looking never changes a file. Nothing ever leaves this computer: the program has no way to use a network.</source>
        <translation>Muestra, copia y convierte sesiones de clientes de Telegram.

Ver nunca modifica un archivo. Nada sale nunca de este equipo: el programa no tiene forma de usar la red.</translation>
    </message>
    <message>
        <source>Unlock it first: a session is only in memory, and would be lost.</source>
        <translation>Desbloquéelo primero: hay una sesión que solo está en memoria y se perdería.</translation>
    </message>
</context>
<context>
    <name>sessionary::Notifier</name>
    <message>
        <source>What you asked for is done.</source>
        <translation>Lo que pidió está hecho.</translation>
    </message>
    <message>
        <source>What you asked for could not be done.</source>
        <translation>No se ha podido hacer lo que pidió.</translation>
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
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>computed, not run</source>
        <translation>calculada, no se ejecuta</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>trigger, not run</source>
        <translation>disparador, no se ejecuta</translation>
    </message>
    <message>
        <source>view, not run</source>
        <translation>vista, no se ejecuta</translation>
    </message>
    <message>
        <source>virtual, not run</source>
        <translation>virtual, no se ejecuta</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>This table does not belong to the library.</source>
        <translation>Esta tabla no es de la biblioteca.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows, type</source>
        <translation>Filas, tipo</translation>
    </message>
</context>
<context>
    <name>sessionary::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Leerla como %1</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Funciona con</translation>
    </message>
</context>
<context>
    <name>sessionary::PassphraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Pass phrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <translation>Al menos ocho caracteres</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <source>The two are different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>Son iguales</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>“%1” is encrypted. Its password is used on this computer alone, and forgotten when the session is closed.</source>
        <translation>«%1» está cifrada. Su contraseña se usa solo en este equipo y se olvida al cerrarla.</translation>
    </message>
    <message>
        <source>Trying it. That can take a second.</source>
        <translation>Probándola. Puede tardar un segundo.</translation>
    </message>
</context>
<context>
    <name>sessionary::PeerChart</name>
    <message>
        <source>How many peers there are</source>
        <translation>Cuántos peers hay</translation>
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
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>sessionary::PeersPage</name>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
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
        <translation>Se canceló la exportación y no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Buscando… %1 hasta ahora</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What this session is kept in has no place for peers: the client meets everybody anew.</source>
        <translation>El formato de esta sesión no tiene lugar para peers: el cliente los irá conociendo de nuevo.</translation>
    </message>
    <message>
        <source>This session has no peers: the client meets everybody anew.</source>
        <translation>Esta sesión no tiene peers: el cliente los irá conociendo de nuevo.</translation>
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
        <translation>Escribiendo %1: %2 peers</translation>
    </message>
    <message>
        <source>1 peer was written to %1.</source>
        <translation>Se ha escrito 1 peer en %1.</translation>
    </message>
    <message>
        <source>%1 peers were written to %2.</source>
        <translation>Se han escrito %1 peers en %2.</translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>All open (%1)</source>
        <translation>Todas las abiertas (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Archivos (%1)</translation>
    </message>
    <message>
        <source>In memory (%1)</source>
        <translation>En memoria (%1)</translation>
    </message>
    <message>
        <source>In memory (%1) ●</source>
        <translation>En memoria (%1) ●</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>%n de ellas no está guardada en ningún otro sitio</numerusform>
            <numerusform>%n de ellas no están guardadas en ningún otro sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault (locked)</source>
        <translation>Bóveda (bloqueada)</translation>
    </message>
    <message>
        <source>Vault (%1)</source>
        <translation>Bóveda (%1)</translation>
    </message>
    <message>
        <source>All folders (%1)</source>
        <translation>Todas las carpetas (%1)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How, or why</source>
        <translation>Cómo, o por qué</translation>
    </message>
</context>
<context>
    <name>sessionary::QrDialog</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Mantener para mostrar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The string of %1 as a QR code. Whoever takes a picture of it has the login: look who and what can see the screen.</source>
        <translation>La cadena de %1 como código QR. Quien le haga una foto tendrá el acceso: fíjese en quién y qué puede ver la pantalla.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Shows the code as long as the button, or the space bar, is held.</source>
        <translation>Muestra el código mientras se mantiene pulsado el botón o la barra espaciadora.</translation>
    </message>
    <message>
        <source>The code is shown while the button is held</source>
        <translation>El código se muestra mientras se mantiene pulsado el botón</translation>
    </message>
</context>
<context>
    <name>sessionary::ReplaceDialog</name>
    <message>
        <source>There is a file “%1” already. Replace it? The old one is kept beside it as “%1.bak”.</source>
        <translation>Ya existe el archivo «%1». ¿Reemplazarlo? El anterior se conserva a su lado como «%1.bak».</translation>
    </message>
</context>
<context>
    <name>sessionary::RowCopier</name>
    <message>
        <source>%1 rows are too many to be copied: %2 at most.</source>
        <translation>%1 filas son demasiadas para copiarlas: %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>Se han copiado %1 filas.</translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>oculto, %n carácter</numerusform>
            <numerusform>oculto, %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionDelegate</name>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionLibrary</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionListModel</name>
    <message>
        <source>Only in memory: save it to a file to keep it.</source>
        <translation>Solo en memoria: guárdela en un archivo para conservarla.</translation>
    </message>
    <message>
        <source>%1, only in memory</source>
        <translation>%1, solo en memoria</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
</context>
<context>
    <name>sessionary::SessionSaver</name>
    <message>
        <source>read back and verified: key and fields</source>
        <translation>releída y verificada: clave y campos</translation>
    </message>
    <message>
        <source>read back and verified: key, fields and %1 peers</source>
        <translation>releída y verificada: clave, campos y %1 peers</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>A session file needs what this session does not say: its %1. With a gap there, the client would make a new login over this one.</source>
        <translation>Un archivo de sesión necesita lo que le falta a esta sesión: %1. Sin ello, el cliente iniciaría sesión de nuevo y reemplazaría la actual.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>anonimizada</translation>
    </message>
    <message>
        <source>Saved to %1 with a made-up key and made-up IDs, names and phone numbers. It was searched for those of the original, and none of them is in it.</source>
        <translation>Guardada en %1 con clave, ID, nombres y números de teléfono inventados. Se han buscado en ella los del original y no hay ninguno.</translation>
    </message>
    <message>
        <source>Copied to %1 as it is, read back and verified.</source>
        <translation>Copiada en %1 tal cual, releída y verificada.</translation>
    </message>
    <message>
        <source>Saved to %1 as %2, %3.</source>
        <translation>Guardada en %1 como %2, %3.</translation>
    </message>
</context>
<context>
    <name>sessionary::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>The library that the session is of</source>
        <translation>La biblioteca de la sesión</translation>
    </message>
    <message>
        <source>The most used other library</source>
        <translation>La otra biblioteca más usada</translation>
    </message>
    <message>
        <source>Settings, the places of windows, recent files and the path of the last vault: %1</source>
        <translation>Los ajustes, la posición de las ventanas, los archivos recientes y la ruta de la última bóveda: %1</translation>
    </message>
    <message>
        <source>The library: its folders, what its list shows of each session, labels, tags and notes, and never a key: %1</source>
        <translation>La colección: sus carpetas, lo que su lista muestra de cada sesión, fichas, etiquetas y notas, y nunca una clave: %1</translation>
    </message>
    <message>
        <source>A vault is where you made it, encrypted. Sessions that are only in memory are nowhere else.</source>
        <translation>Una bóveda está donde usted la creó, cifrada. Las sesiones que solo están en memoria no están en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Nothing out of a session is ever written anywhere that you did not choose.</source>
        <translation>Nada de una sesión se escribe nunca en un lugar que usted no haya elegido.</translation>
    </message>
    <message>
        <source>Sessions that are only in memory are sealed with this pass phrase while Sessionary is locked: whoever forgets it has lost them. It is kept nowhere, and has to be chosen again when Sessionary is started again.</source>
        <translation>Las sesiones que solo están en memoria se sellan con esta frase de contraseña mientras Sessionary está bloqueado: quien la olvida, las pierde. No se guarda en ningún sitio, y hay que elegirla de nuevo cada vez que se inicia Sessionary.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Another pass p&amp;hrase…</source>
        <translation>Otra &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>A pass p&amp;hrase…</source>
        <translation>Una &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>A pass phrase was chosen. It is kept until Sessionary ends.</source>
        <translation>Se ha elegido una frase de contraseña. Se conserva hasta que se cierre Sessionary.</translation>
    </message>
    <message>
        <source>The pass phrase of the open vault unlocks.</source>
        <translation>Desbloquea la frase de contraseña de la bóveda abierta.</translation>
    </message>
    <message>
        <source>Without a pass phrase, a lock hides sessions and seals nothing.</source>
        <translation>Sin frase de contraseña, el bloqueo oculta las sesiones y no sella nada.</translation>
    </message>
</context>
<context>
    <name>sessionary::ShortcutsDialog</name>
    <message>
        <source>In lists and tables</source>
        <translation>En listas y tablas</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>Ir a la primera fila</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>Ir a la última fila</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Ir a la sesión</translation>
    </message>
    <message>
        <source>The next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Acciones para la fila</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>sessionary::StringCopier</name>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Paste once</source>
        <translation>Pegar una vez</translation>
    </message>
    <message>
        <source>Clears the clipboard as soon as the string was pasted</source>
        <translation>Vacía el portapapeles en cuanto se pega la cadena</translation>
    </message>
    <message>
        <source>Pasted once. The clipboard clears now.</source>
        <translation>Pegada una vez. El portapapeles se vacía ahora.</translation>
    </message>
    <message>
        <source>Copied as string of %1. The clipboard clears in %2 s.</source>
        <translation>Copiada como cadena de %1. El portapapeles se vacía en %2 s.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>El portapapeles se ha vaciado.</translation>
    </message>
    <message>
        <source>A string of this format carries the API ID of the application, and this session, made by a client older than that, does not say it. Use the API ID that your client uses.</source>
        <translation>Una cadena de este formato lleva el API ID de la aplicación, y esta sesión, creada por un cliente anterior, no lo indica. Use el API ID que usa su cliente.</translation>
    </message>
    <message>
        <source>A string of this format needs what this session does not say: its %1.</source>
        <translation>Una cadena de este formato necesita lo que le falta a esta sesión: %1.</translation>
    </message>
    <message>
        <source>&amp;Copy string</source>
        <translation>&amp;Copiar cadena</translation>
    </message>
    <message>
        <source>Copied: it reads the string of %1 from the variable %2.</source>
        <translation>Copiado: lee la cadena de %1 de la variable %2.</translation>
    </message>
    <message>
        <source>Copied: a command for a terminal. It has no secret in it.</source>
        <translation>Copiado: un comando para un terminal. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>sessionary::SupplementDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <translation>calculado, no se ejecuta</translation>
    </message>
    <message>
        <source>hidden %1, %2</source>
        <translation>oculto %1, %2</translation>
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
        <translation>Lo que el archivo pide ejecutar no se ejecuta.</translation>
    </message>
    <message>
        <source> — not of the library</source>
        <translation> — no es de la biblioteca</translation>
    </message>
</context>
<context>
    <name>sessionary::UnlockForm</name>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>That is another pass phrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>sessionary::VaultPage</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>With the &amp;keyring</source>
        <translation>Con el &amp;llavero</translation>
    </message>
    <message>
        <source>C&amp;reate a vault…</source>
        <translation>C&amp;rear una bóveda…</translation>
    </message>
    <message>
        <source>The keyring did not give the key. The pass phrase opens the vault as before.</source>
        <translation>El llavero no ha dado la clave. La frase de contraseña abre la bóveda como antes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is not there, or did not take the key.</source>
        <translation>El llavero del escritorio no está, o no ha aceptado la clave.</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Todavía no contiene nada</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>Open a &amp;vault…</source>
        <translation>Abrir una bó&amp;veda…</translation>
    </message>
    <message>
        <source>Another &amp;vault…</source>
        <translation>&amp;Otra bóveda…</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Aún no hay bóveda</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«%1» está bloqueada</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>A vault is one encrypted file for sessions that have no file of their own: what was a string above all.</source>
        <translation>Una bóveda es un único archivo cifrado para sesiones que no tienen archivo propio: sobre todo, las que eran una cadena.</translation>
    </message>
    <message>
        <source>Its pass phrase opens it. Nothing of it is in memory until then.</source>
        <translation>La abre su frase de contraseña. Hasta entonces, nada de ella está en memoria.</translation>
    </message>
    <message>
        <source>A pass phrase takes half a second to try, for us as for anybody else.</source>
        <translation>Probar una frase de contraseña lleva medio segundo, a nosotros y a cualquiera.</translation>
    </message>
</context>
<context>
    <name>sessionary::WindowLock</name>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>Frase de contraseña del bloqueo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The pass phrase is tried.</source>
        <translation>Probando la frase de contraseña.</translation>
    </message>
    <message>
        <source>Sessionary is locked</source>
        <translation>Sessionary está bloqueado</translation>
    </message>
    <message>
        <source>What is only in memory is sealed, and the vault is closed. The pass phrase brings everything back as it was.</source>
        <translation>Lo que solo está en memoria está sellado, y la bóveda, cerrada. La frase de contraseña lo devuelve todo como estaba.</translation>
    </message>
    <message>
        <source>Everything is hidden, but no pass phrase was set: whoever sits here can unlock it. One can be chosen in the settings.</source>
        <translation>Todo está oculto, pero no se estableció una frase de contraseña: cualquiera que esté aquí puede desbloquearlo. Puede elegir una en los ajustes.</translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message>
        <source>What became of such a session when these versions opened it. Nothing is tried now.</source>
        <translation>Qué ocurrió con una sesión así cuando la abrieron estas versiones. Ahora no se prueba nada.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Qué dice %1</translation>
    </message>
</context>
</TS>
