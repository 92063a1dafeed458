// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr Language allLanguages[] {
    { "en", "English" },   { "es", "Español" }, { "fa", "فارسی" },
    { "pt", "Português" }, { "ru", "Русский" }, { "zh_CN", "简体中文" },
};

bool isThere(const QString &code)
{
    return std::ranges::any_of(allLanguages, [&](const Language &language) {
        return code == QLatin1StringView(language.code);
    });
}

/// The language of ours that a desktop means with \a wanted, such as pt-BR; empty: none
QString matchOf(const QString &wanted)
{
    const QLocale locale(wanted);
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? u"zh_CN"_s : QString();
    const QString code = QLocale::languageToCode(locale.language());
    return isThere(code) ? code : QString();
}

} // namespace

std::span<const Language> languages()
{
    return allLanguages;
}

QString languageFor(const QString &chosen, const QStringList &wanted)
{
    if (isThere(chosen))
        return chosen;
    for (const QString &language : wanted) {
        if (const QString code = matchOf(language); !code.isEmpty())
            return code;
    }
    return u"en"_s;
}

void speak(QObject &lifetime, const QString &code)
{
    const QLocale locale(code);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (code != "en"_L1) // which the formats of another country may go with
        QLocale::setDefault(locale);
    // Qt's own words first: what is installed last is asked first.
    const std::pair<QString, QString> files[] {
        { u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) },
        { u"sessionary"_s, u":/translations"_s },
    };
    for (const auto &[name, folder] : files) {
        auto *translator = new QTranslator(&lifetime);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace sessionary
