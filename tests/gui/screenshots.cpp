// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/clearstyle.h"
#include "gui/languages.h"
#include "scenes.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

/// Makes a picture of every scene: packaging/screenshots.sh runs it.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({ u"out"_s, u"where the pictures go"_s, u"folder"_s, u"."_s });
    parser.addOption({ u"appearance"_s, u"light, dark or contrast"_s, u"name"_s, u"light"_s });
    parser.addOption({ u"language"_s, u"such as fa"_s, u"code"_s, u"en"_s });
    parser.addOption({ u"scene"_s, u"that one alone"_s, u"name"_s });
    parser.process(application);

    const QString name = parser.value(u"appearance"_s);
    const Appearance appearance = name == "dark"_L1 ? Appearance::Dark
        : name == "contrast"_L1                     ? Appearance::LightContrast
                                                    : Appearance::Light;
    const QDir folder(parser.value(u"out"_s));
    folder.mkpath(u"."_s);
    speak(application, parser.value(u"language"_s));
    ClearStyle::install();
    int missed = 0;
    Scenes scenes(appearance);
    for (const Scenes::Scene &scene : scenes.all()) {
        if (parser.isSet(u"scene"_s) && parser.value(u"scene"_s) != scene.name)
            continue;
        QWidget *shown = scenes.play(scene);
        if (shown != nullptr && shown->grab().save(folder.filePath(scene.name + u".png"_s)))
            continue;
        std::fprintf(stderr, "no picture of %s\n", qPrintable(scene.name));
        ++missed;
    }
    return missed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
