// SPDX-License-Identifier: MIT
#include "syntax/model.h"

#include "base/sha256.h"
#include "syntax/transition.h"

#include <algorithm>
#include <optional>

namespace syntax {

namespace {

tl::unexpected<base::Error> damaged()
{
    return base::fail(base::ErrorKind::BadFormat,
                      "The language model is damaged. Install Receipts again to get a whole one.");
}

std::string_view characters(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool hash_matches(Bytes bytes)
{
    const base::Sha256 hash = base::sha256(characters(bytes.subspan(model_hashed_from)));
    return std::equal(hash.bytes.begin(), hash.bytes.end(), bytes.begin() + model_hash_at,
                      [](std::uint8_t a, std::byte b) { return std::byte{a} == b; });
}

base::Result<void> check_header(Bytes bytes)
{
    if (bytes.size() < model_header_size || !characters(bytes).starts_with(model_signature)) {
        return base::fail(base::ErrorKind::BadFormat, "This is no language model of Receipts.");
    }
    if (read_u32(bytes.data() + 8) > model_version) {
        return base::fail(base::ErrorKind::TooNew,
                          "The language model is of a later version. A newer Receipts can read it.");
    }
    if (read_u32(bytes.data() + 8) < model_version || read_u32(bytes.data() + 12) != section_count
        || !hash_matches(bytes)) {
        return damaged();
    }
    return {};
}

/// The bytes of a section; none when it does not lie inside the file.
Bytes section(Bytes file, Section which)
{
    const std::byte* entry = file.data() + model_hashed_from + 8 * static_cast<std::size_t>(which);
    const std::size_t begin = read_u32(entry);
    const std::size_t size = read_u32(entry + 4);
    return begin <= file.size() && size <= file.size() - begin ? file.subspan(begin, size) : Bytes{};
}

/// The tags of a section; none when one of them is unknown.
std::vector<Tag> tags_of(Bytes bytes)
{
    std::vector<Tag> tags;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto upos = std::to_integer<std::uint8_t>(bytes[at]);
        const auto xpos = std::to_integer<std::uint8_t>(bytes[at + 1]);
        if (upos > static_cast<std::uint8_t>(Upos::X) || xpos > static_cast<std::uint8_t>(Xpos::Dollar)) {
            return {};
        }
        tags.push_back({static_cast<Upos>(upos), static_cast<Xpos>(xpos)});
    }
    return tags;
}

std::optional<Weights> weights_of(Bytes file, Section which, std::size_t classes)
{
    const auto weights = Weights::open(section(file, which));
    return weights && weights->classes() == classes ? std::optional(*weights) : std::nullopt;
}

Ensemble ensemble_of(const Weights& weights, Direction direction)
{
    std::vector<Templates> members;
    for (std::size_t place = 0; place < weights.members(); ++place) {
        members.push_back(templates_of(member_number(direction, place)));
    }
    return make_ensemble(weights, members);
}

}

base::Result<Learned> open_model(Bytes bytes)
{
    if (auto checked = check_header(bytes); !checked) {
        return base::fail(checked.error());
    }
    Learned learned;
    learned.tags = tags_of(section(bytes, Section::Tags));
    learned.kinds = kinds_of(learned.tags);
    const auto vocabulary = Vocabulary::open(section(bytes, Section::Vocabulary), learned.tags.size());
    const auto tagger = weights_of(bytes, Section::TaggerForwards, learned.tags.size());
    const auto tagger_back = weights_of(bytes, Section::TaggerBackwards, learned.tags.size());
    const auto parsers = weights_of(bytes, Section::Forwards, action_count);
    const auto parsers_back = weights_of(bytes, Section::Backwards, action_count);
    if (!vocabulary || !tagger || !tagger_back || !parsers || !parsers_back) {
        return damaged();
    }
    learned.vocabulary = *vocabulary;
    learned.taggers = {*tagger, *tagger_back};
    learned.parsers = {ensemble_of(*parsers, Direction::Forwards), ensemble_of(*parsers_back, Direction::Backwards)};
    return learned;
}

}
