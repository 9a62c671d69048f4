// SPDX-License-Identifier: MIT
#include "app/entrance.h"

#include <cstdio>
#include <exception>

int main(int count, char** words)
{
    try {
        return app::run({words + (count > 0 ? 1 : 0), words + count});
    } catch (const std::exception& error) {
        (void)std::fprintf(stderr, "receipts: Something went wrong inside the game: %s\n", error.what());
        return 2;
    }
}
