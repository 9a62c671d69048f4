// SPDX-License-Identifier: MIT
#include "app/world.h"

#include <random>

namespace app {

std::string database_path(const Paths& paths)
{
    return paths.data + "/receipts.db";
}

std::string rounds_folder(const Paths& paths)
{
    return paths.data + "/rounds";
}

std::string records_folder(const Paths& paths)
{
    return paths.data + "/records";
}

std::uint64_t fresh_seed()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

}
