// SPDX-License-Identifier: MIT
#include "support/picture.h"

#include <SFML/Graphics/Image.hpp>
#include <cstdlib>
#include <filesystem>

namespace support {

namespace {

constexpr int largest_delta = 3;
constexpr double largest_share = 0.002;

bool differ(const sf::Color& a, const sf::Color& b)
{
    return std::abs(a.r - b.r) > largest_delta || std::abs(a.g - b.g) > largest_delta
           || std::abs(a.b - b.b) > largest_delta;
}

}

std::string compare_picture(const std::string& actual, const std::string& golden)
{
    if (std::getenv("RECEIPTS_REBASELINE") != nullptr) {
        std::filesystem::create_directories(std::filesystem::path(golden).parent_path());
        std::filesystem::copy_file(actual, golden, std::filesystem::copy_options::overwrite_existing);
        return "";
    }
    sf::Image one;
    sf::Image other;
    if (!one.loadFromFile(actual) || !other.loadFromFile(golden)) {
        return "one of the pictures can't be read: " + actual + ", " + golden;
    }
    if (one.getSize() != other.getSize()) {
        return "the pictures are not of one size";
    }
    std::size_t differing = 0;
    for (unsigned int y = 0; y < one.getSize().y; ++y) {
        for (unsigned int x = 0; x < one.getSize().x; ++x) {
            differing += differ(one.getPixel(x, y), other.getPixel(x, y)) ? 1U : 0U;
        }
    }
    const double share = static_cast<double>(differing) / (static_cast<double>(one.getSize().x) * one.getSize().y);
    return share <= largest_share
               ? ""
               : std::to_string(100 * share) + " % of the pixels differ between " + actual + " and " + golden;
}

}
