// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/keyring.h"

#include <map>

namespace sessionary::test {

/// Answers at once
class TestKeyring final : public Keyring
{
public:
    void store(const QString &vault, const Key &key,
               const std::function<void(bool isStored)> &done) override
    {
        if (isThere)
            keys[vault] = key;
        done(isThere);
    }
    void fetch(const QString &vault, const std::function<void(const Key &key)> &done) override
    {
        done(isThere ? keys[vault] : nullptr);
    }
    void forget(const QString &vault) override { keys.erase(vault); }

    std::map<QString, Key> keys;
    bool isThere = true;
};

} // namespace sessionary::test
