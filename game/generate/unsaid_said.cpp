// SPDX-License-Identifier: MIT
// Sources, hearers and means of telling that no sentence of an article gives.
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

/// True for a sentence that tells whose words it has, which the next may go on with.
bool has_source(const syntax::Tree& tree)
{
    constexpr std::array<std::string_view, 12> papers{"affidavit", "audit",   "complaint", "document",
                                                      "documents", "figures", "filing",    "filings",
                                                      "poll",      "records", "study",     "survey"};
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        if (word == "according" || std::find(papers.begin(), papers.end(), word) != papers.end()
            || is_reporting(tree, token)) {
            return true;
        }
    }
    return false;
}

/// The one that is there most often, twice at least, the first of several; nothing when all are there once.
std::optional<std::string> most_frequent(const std::vector<std::string>& names)
{
    constexpr std::ptrdiff_t fewest = 2;
    const auto times = [&names](const std::string& name) { return std::count(names.begin(), names.end(), name); };
    const auto most = std::max_element(names.begin(), names.end(),
                                       [&](const std::string& a, const std::string& b) { return times(a) < times(b); });
    return most != names.end() && times(*most) >= fewest ? std::optional(*most) : std::nullopt;
}

/// True for a sentence that names one of some entities: who is quoted there may have said more of them.
bool names_one_of(const Reading& reading, std::size_t sentence, const std::vector<std::size_t>& entities)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence
               && std::find(entities.begin(), entities.end(), mention.entity) != entities.end();
    });
}

/// A main voice of the article, whom it quotes on something else, far from the claim; people before others.
std::optional<std::string> foreign_source(const Corpus& corpus, Spot spot, const Said& said)
{
    constexpr double something_of_it = 0.4;
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const Content wanted = content_of(reading.sentence(claim).tree, said.tokens, *corpus.lexicon);
    std::vector<std::string> candidates;
    for (const Claim& other : reading.claims) {
        const Mention* source = other.clause.attributions.empty() ? nullptr
                                                                  : mention_at(reading.names, other.sentence(),
                                                                               other.clause.attributions.front().head);
        if (source == nullptr || is_near(claim, other.sentence())) {
            continue;
        }
        const Entity& entity = reading.names.entities[source->entity];
        const bool spoke
            = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& each) {
                  return each.entity == source->entity
                         && (covered(wanted, corpus.contents[spot.reading][each.place.sentence]) >= something_of_it
                             || names_one_of(reading, each.place.sentence, said.entities));
              });
        const bool speaks = entity.type == EntityType::Person || entity.type == EntityType::Agency
                            || entity.type == EntityType::Organisation;
        if (speaks && !spoke && !may_name(entity, said.text, *corpus.lexicon)
            && !quiz::stands_in(entity.name, said.text)) {
            candidates.push_back((entity.definite ? "the " : "") + entity.name);
        }
    }
    return most_frequent(candidates);
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

std::optional<Unsaid> unsaid_source(const Corpus& corpus, Spot spot, const Said& plain)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const bool told_by_article = claim.clause.attributions.empty() && reading.sentence(claim).quoting == Quoting::None
                                 && !is_reporting(reading.sentence(claim).tree, claim.clause.predicate)
                                 && lower(plain.text).find("according to") == std::string::npos;
    const bool goes_on = claim.sentence() > 0 && has_source(reading.document.sentences[claim.sentence() - 1].tree);
    const bool fronted = !claim.clause.fronts.empty() // "according to Benali, in Wallonia, ..."
                         || words(reading, claim, claim.clause.subject).find(',') != std::string_view::npos
                         || has_source(reading.sentence(claim).tree);
    const auto source = told_by_article && !goes_on && !fronted ? foreign_source(corpus, spot, plain) : std::nullopt;
    if (!source) {
        return std::nullopt;
    }
    Unsaid unsaid;
    unsaid.telling.opening = "according to " + *source;
    unsaid.why = fmt::format("The report says so itself, and nowhere gives {} as the source.", *source);
    unsaid.missing = fmt::format("The passage does not name {} as its source.", *source);
    unsaid.not_supported = fmt::format("The report tells it, but never as the words of {}.", *source);
    unsaid.not_refuted = fmt::format("Nothing says that {} holds otherwise.", *source);
    return unsaid;
}

}
