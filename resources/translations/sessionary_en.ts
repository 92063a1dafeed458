<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConversionText</name>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>This looks like a Pyrogram string in which %n characters are missing.</source>
        <translation>
            <numerusform>This looks like a Pyrogram string in which %n character is missing.</numerusform>
            <numerusform>This looks like a Pyrogram string in which %n characters are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Pyrogram string with %n characters too many.</source>
        <translation>
            <numerusform>This looks like a Pyrogram string with %n character too many.</numerusform>
            <numerusform>This looks like a Pyrogram string with %n characters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::ImportDialog</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::KeepDialog</name>
    <message numerus="yes">
        <source>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</source>
        <translation>
            <numerusform>The string is on the clipboard for %n second, and gone when the program ends. Paste it where you keep it, then close the session.</numerusform>
            <numerusform>The string is on the clipboard for %n seconds, and gone when the program ends. Paste it where you keep it, then close the session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::LibraryModel</name>
    <message numerus="yes">
        <source>This key is in %n files. Telegram ends a login whose key is used from two places at once.</source>
        <translation>
            <numerusform>This key is in %n file. Telegram ends a login whose key is used from two places at once.</numerusform>
            <numerusform>This key is in %n files. Telegram ends a login whose key is used from two places at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::PlacesList</name>
    <message numerus="yes">
        <source>%n of them are kept nowhere else</source>
        <translation>
            <numerusform>%n of them is kept nowhere else</numerusform>
            <numerusform>%n of them are kept nowhere else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::SecretEdit</name>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>hidden, %n character</numerusform>
            <numerusform>hidden, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sessionary::WorksWith</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
