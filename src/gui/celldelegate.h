// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/textdelegate.h"

namespace sessionary {

/// Cells of a table of rows: what is no value of its own (NULL, a blob's size, what is hidden) is
/// written so that it cannot be taken for one.
class CellDelegate final : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sessionary
