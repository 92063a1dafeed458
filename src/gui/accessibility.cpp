// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/accessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

struct OwnWidget
{
    QLatin1StringView name;
    QAccessible::Role role;
};

constexpr std::array ownWidgets {
    OwnWidget { "sessionary::SecretEdit"_L1, QAccessible::EditableText },
    OwnWidget { "sessionary::KeyReveal"_L1, QAccessible::StaticText },
    OwnWidget { "sessionary::ElidedLabel"_L1, QAccessible::StaticText },
    OwnWidget { "sessionary::AnatomyStrip"_L1, QAccessible::Graphic },
    OwnWidget { "sessionary::PeerChart"_L1, QAccessible::Graphic },
    OwnWidget { "sessionary::Banner"_L1, QAccessible::AlertMessage },
};

class AccessibleWidget final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    /// The only field of ours takes secrets; what is in it is not to be spoken.
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = role() == QAccessible::EditableText;
        return state;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    const auto *own = std::ranges::find_if(
        ownWidgets, [&](const OwnWidget &row) { return row.name == className; });
    if (own == ownWidgets.end() || !object->isWidgetType())
        return nullptr;
    return new AccessibleWidget(qobject_cast<QWidget *>(object), own->role);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // once, however often it is asked for
}

} // namespace sessionary
