// SPDX-License-Identifier: MIT
#include "syntax/train/write.h"

#include "base/sha256.h"
#include "syntax/model.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace syntax::train {

namespace {

void append(std::vector<std::byte>& bytes, std::uint32_t value, unsigned count)
{
    for (unsigned i = 0; i < count; ++i) {
        bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xffU));
    }
}

}

void append_u8(std::vector<std::byte>& bytes, std::uint32_t value)
{
    append(bytes, value, 1);
}

void append_u16(std::vector<std::byte>& bytes, std::uint32_t value)
{
    append(bytes, value, 2);
}

void append_u32(std::vector<std::byte>& bytes, std::uint32_t value)
{
    append(bytes, value, 4);
}

std::vector<std::byte> make_model(const Parts& parts)
{
    const std::array sections = {&parts.vocabulary,       &parts.tags,     &parts.tagger_forwards,
                                 &parts.tagger_backwards, &parts.forwards, &parts.backwards};
    static_assert(std::tuple_size_v<decltype(sections)> == section_count);
    std::vector<std::byte> bytes;
    for (const char c : model_signature) {
        append_u8(bytes, static_cast<unsigned char>(c));
    }
    append_u32(bytes, model_version);
    append_u32(bytes, section_count);
    bytes.resize(model_hashed_from);
    std::size_t at = model_header_size;
    for (const auto* section : sections) {
        append_u32(bytes, static_cast<std::uint32_t>(at));
        append_u32(bytes, static_cast<std::uint32_t>(section->size()));
        at += section->size();
    }
    for (const auto* section : sections) {
        bytes.insert(bytes.end(), section->begin(), section->end());
    }
    const std::string_view hashed(reinterpret_cast<const char*>(bytes.data()) + model_hashed_from,
                                  bytes.size() - model_hashed_from);
    const base::Sha256 hash = base::sha256(hashed);
    std::transform(hash.bytes.begin(), hash.bytes.end(), bytes.begin() + model_hash_at,
                   [](std::uint8_t byte) { return std::byte{byte}; });
    return bytes;
}

}
