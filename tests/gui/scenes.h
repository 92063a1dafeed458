// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "windowtest.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace sessionary::test {

/// Every page, dialog and state of the window that somebody can come to, to be looked at one by
/// one.
class Scenes : public WindowTest
{
public:
    struct Scene
    {
        QString name; ///< also of a file
        /// Goes there. What is to be looked at, a dialog or the window; null: it did not come
        std::function<QWidget *()> show;
    };

    /// Each begins in a new window, in the appearance \a appearance.
    explicit Scenes(Appearance appearance = Appearance::Light);
    ~Scenes();
    Q_DISABLE_COPY_MOVE(Scenes)

    [[nodiscard]] const std::vector<Scene> &all() const { return m_scenes; }
    /// Goes to \a scene and waits until nothing moves. Null: it did not come
    QWidget *play(const Scene &scene);

private:
    void addPages();
    void addLists();
    void addVault();
    void addDialogs();
    void addMessages();

    void add(const char *name, const std::function<QWidget *()> &show);
    /// The files of tests/data in a folder of their own; their paths
    QStringList copies(const QStringList &fixtures);
    bool open(const QStringList &fixtures);
    bool openExample();
    QWidget *page(const char *name);
    bool fillLibrary();
    bool createVault();
    template<typename T>
    QWidget *ask(const char *action)
    {
        trigger(action);
        return wait([&] { return dialog<T>() != nullptr; }) ? dialog<T>() : nullptr;
    }
    static bool wait(const std::function<bool()> &condition);

    const Appearance m_appearance;
    std::vector<Scene> m_scenes;
};

/// What a person cannot read to its end in \a widget, each with the name of what shows it
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace sessionary::test
