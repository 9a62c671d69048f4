// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace syntax::train {

/// Append a number of one, two or four bytes, the lowest first; higher bytes of it are dropped.
void append_u8(std::vector<std::byte>& bytes, std::uint32_t value);
void append_u16(std::vector<std::byte>& bytes, std::uint32_t value);
void append_u32(std::vector<std::byte>& bytes, std::uint32_t value);

/// The parts of a model file, as bytes of their own.
struct Parts {
    std::vector<std::byte> vocabulary;
    std::vector<std::byte> tags;
    std::vector<std::byte> tagger_forwards;
    std::vector<std::byte> tagger_backwards;
    std::vector<std::byte> forwards;
    std::vector<std::byte> backwards;
};

/// The bytes of a model file, as `syntax::open_model` reads it.
std::vector<std::byte> make_model(const Parts& parts);

}
