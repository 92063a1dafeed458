// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <sys/prctl.h>

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace sessionary::test {

namespace {

std::map<std::string, RegisteredTest::Run> &registered()
{
    static std::map<std::string, RegisteredTest::Run> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char *file, Run run)
{
    registered().emplace(std::filesystem::path(file).stem().string(), run);
}

} // namespace sessionary::test

int main(int argc, char *argv[])
{
    using sessionary::test::registered;
    const auto found = registered().find(argc > 1 ? argv[1] : "");
    if (found != registered().end()) {
        ::prctl(PR_SET_NAME, argv[1]); // what others see, as if it were a program of its own
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Usage: %s NAME [ARGUMENTS OF QTEST], with one of\n", argv[0]);
    for (const auto &[name, run] : registered())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return EXIT_FAILURE;
}
