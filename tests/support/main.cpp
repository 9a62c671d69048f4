// SPDX-License-Identifier: MIT
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

extern "C" const char* __lsan_default_suppressions();

/// What LeakSanitizer is not to report: Pango and cairo keep fontconfig's patterns until the program ends.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}
