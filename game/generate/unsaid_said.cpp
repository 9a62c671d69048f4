// SPDX-License-Identifier: MIT
// Hearers and means of telling that no sentence of an article gives.
#include "base/rng.h"
#include "generate/tree_walk.h"
#include "generate/unsaid.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

/// True for "Reis said the ferry was late": a claim on what someone said, in so many words.
bool says_plainly(const Reading& reading, const Claim& claim)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t verb = claim.clause.predicate;
    const std::vector<std::size_t> below = syntax::children(tree, verb);
    const bool says_what = std::any_of(below.begin(), below.end(), [&](std::size_t child) {
        return tree.arcs[child].relation == syntax::Relation::Ccomp
               && syntax::subtree(tree, child).begin == claim.clause.tail.begin;
    });
    return !claim.clause.verbatim && says_what && lower(tree.word(verb)) == "said" && claim.clause.verbs.size() == 1;
}

/// A paper or station of the article that the claim does not name.
std::optional<std::string> other_media(const Reading& reading, const Said& said)
{
    for (const Entity& entity : reading.names.entities) {
        if (entity.type == EntityType::Media && !quiz::stands_in(entity.name, said.text)) {
            return (entity.definite ? "the " : "") + entity.name;
        }
    }
    return std::nullopt;
}

/// True when a sentence tells how or where something was said.
bool tells_how(const syntax::Tree& tree)
{
    constexpr std::array<std::string_view, 40> words{
        "address",    "announcement", "asked",     "assembly",   "blog",    "briefing",   "broadcast", "call",
        "conference", "council",      "court",     "email",      "hearing", "inquest",    "inquiry",   "interview",
        "letter",     "meeting",      "message",   "news",       "paper",   "parliament", "phone",     "podcast",
        "post",       "posted",       "press",     "programme",  "radio",   "report",     "reporters", "speech",
        "statement",  "study",        "telephone", "television", "trial",   "tribunal",   "video",     "wrote",
    };
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        if (word == "told" || word == "tweet" || std::binary_search(words.begin(), words.end(), word)) {
            return true;
        }
    }
    return false;
}

/// True when no sentence that names the speaker of a claim, and none beside its own, tells how that one spoke.
bool leaves_open_how(const Reading& reading, const Claim& claim)
{
    const Mention* speaker = mention_at(reading.names, claim.sentence(), claim.clause.subject_head);
    if (speaker == nullptr || reading.names.entities[speaker->entity].type != EntityType::Person) {
        return false;
    }
    const auto tells = [&](std::size_t sentence) {
        return sentence < reading.document.sentences.size() && tells_how(reading.document.sentences[sentence].tree);
    };
    const bool beside = tells(claim.sentence() - 1) || tells(claim.sentence()) || tells(claim.sentence() + 1);
    return !beside
           && std::none_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
                  return mention.entity == speaker->entity && tells(mention.place.sentence);
              });
}

}

std::optional<Unsaid> unsaid_hearer(const Corpus& corpus, Spot spot, const Said& plain)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const auto media = says_plainly(reading, claim) ? other_media(reading, plain) : std::nullopt;
    if (!media) {
        return std::nullopt;
    }
    Unsaid unsaid;
    unsaid.telling.swaps = {{{claim.clause.predicate, claim.clause.predicate + 1}, "told " + *media}};
    unsaid.why = "The report has these words, but does not say whom they were told.";
    unsaid.missing = "The passage does not say to whom it was said.";
    unsaid.not_supported = "The passage names no one who was told.";
    unsaid.not_refuted = "No passage says that it was told to someone else.";
    return unsaid;
}

std::optional<Unsaid> unsaid_means(const Corpus& corpus, Spot spot)
{
    constexpr std::array<std::string_view, 6> means{"in an email",          "in a radio interview", "in a letter",
                                                    "at a news conference", "in a phone interview", "in a statement"};
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    if (!says_plainly(reading, claim) || !leaves_open_how(reading, claim)) {
        return std::nullopt;
    }
    base::Rng rng{seed_of(corpus, spot, "means")};
    const std::string_view how = means[base::draw(rng, means.size())];
    const std::size_t verb = claim.clause.predicate;
    const bool has_that = lower(reading.sentence(claim).tree.word(claim.clause.tail.begin)) == "that";
    Unsaid unsaid;
    unsaid.telling.swaps = {{{verb, verb + 1}, fmt::format("said {}{}", how, has_that ? "" : " that")}};
    unsaid.why = fmt::format("The report has what was said, but nowhere says that it was {}.", how);
    unsaid.missing = "The passage does not say how or where it was said.";
    unsaid.not_supported = fmt::format("No passage says that it was {}.", how);
    unsaid.not_refuted = fmt::format("No passage says that it was not {}.", how);
    return unsaid;
}

}
