// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sessionary {

/// A library that is loaded with the first call of it and not with the program, which would start
/// later by 1 to 2 ms for each. Ends the program where something is missing, as the system does for
/// those that it loads itself.
class LoadedLibrary
{
public:
    /// By the name that the system looks for, such as "libm.so.6". It stays.
    explicit LoadedLibrary(const char *name);

    /// A function of the library, of whatever type it is wanted as
    struct Symbol
    {
        void *address;

        template<typename Function>
        operator Function *() const // NOLINT(google-explicit-constructor): what it is for
        {
            return reinterpret_cast<Function *>(address);
        }
    };
    [[nodiscard]] Symbol find(const char *name) const;

private:
    void *m_handle;
};

} // namespace sessionary
