// SPDX-License-Identifier: MIT
#include "syntax/ensemble.h"

#include "base/rng.h"
#include "support/english_parser.h"
#include "syntax/ensemble_scores.h"
#include "syntax/model.h"
#include "syntax/train/table.h"
#include "syntax/transition_parser.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <set>

namespace {

using syntax::Ballots;
using syntax::Context;
using syntax::State;
using syntax::Templates;

const syntax::TagKinds kinds{{false, true, false, true}, {false, true, false, false}};

/// Some words in no order, with doubtful tags that mean nothing.
struct Sentence {
    Sentence(base::Rng& rng, std::size_t tags_known)
    {
        constexpr std::array words
            = {"the", "old", "boats", "of",   "Aleppo", "carried", "grain", ",",  "and",  "who", "said", "“",
               "”",   "it",  "that",  "1999", "-",      "walking", "down",  "is", "very", ".",   "left", "London"};
        std::string text;
        for (std::size_t left = 1 + base::draw(rng, 30); left > 0; --left) {
            text += std::string(words[base::draw(rng, words.size())]) + " ";
        }
        forms = syntax::forms_of(text, syntax::tokenize(text), {}, support::english());
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const auto tag = [&] { return static_cast<std::uint8_t>(base::draw(rng, tags_known)); };
            tags.push_back({tag(), tag()});
        }
    }

    std::vector<syntax::Form> forms;
    std::vector<syntax::TagChoice> tags;
};

std::vector<Templates> members_of(std::size_t count)
{
    std::vector<Templates> members;
    for (std::size_t member = 0; member < count; ++member) {
        members.push_back(syntax::templates_of(member));
    }
    return members;
}

/// What a member does on its own, feature by feature.
State parse_alone(const Context& context, const syntax::Weights& weights, std::size_t member,
                  const Templates& templates)
{
    State state(context.forms.size());
    std::vector<std::uint64_t> keys;
    std::vector<std::int32_t> scores(syntax::action_count);
    while (!state.done()) {
        syntax::parser_features(state, context, templates, keys);
        weights.score(keys, member, scores);
        const syntax::Choice choice = syntax::choose(state, scores);
        if (choice.action.move != syntax::Move::Shift) {
            state.nodes[static_cast<std::size_t>(state.below(0))].margin = choice.margin;
        }
        state.apply(choice.action);
    }
    return state;
}

bool same(const Ballots& together, const State& alone)
{
    for (std::size_t i = 0; i < together.size(); ++i) {
        const syntax::Node& node = alone.nodes[i];
        const int head = node.head == alone.size ? syntax::root_head : node.head;
        if (together[i].head != head || static_cast<int>(together[i].relation) != node.relation
            || together[i].margin != node.margin) {
            return false;
        }
    }
    return together.size() + 1 == alone.nodes.size();
}

/// Whether each member has the tree and the margins that it has on its own.
bool same_as_alone(const Context& context, const syntax::Ensemble& ensemble, const std::vector<Templates>& members)
{
    const std::vector<Ballots> all = syntax::parse_greedily(context, ensemble);
    for (std::size_t member = 0; member < members.size(); ++member) {
        if (!same(all[member], parse_alone(context, ensemble.weights, member, members[member]))) {
            return false;
        }
    }
    return all.size() == members.size();
}

/// The keys of the features on a walk that goes anywhere.
void collect_keys(const Context& context, base::Rng& rng, std::set<std::uint64_t>& all)
{
    Templates every;
    for (std::size_t i = 0; i < syntax::parser_templates().size(); ++i) {
        every.push_back(static_cast<std::uint8_t>(i));
    }
    std::vector<std::uint64_t> keys;
    State state(context.forms.size());
    while (!state.done()) {
        syntax::parser_features(state, context, every, keys);
        all.insert(keys.begin(), keys.end());
        syntax::Action action;
        do {
            action = syntax::action_of(base::draw(rng, syntax::action_count));
        } while (!state.can(action.move) || !state.fits(action));
        state.apply(action);
    }
}

/// Weights without sense for some of these features, most of them the same for all members, so that these part and
/// meet again.
std::vector<std::byte> table_for(const std::set<std::uint64_t>& keys, std::size_t members, base::Rng& rng)
{
    std::vector<syntax::train::Row> rows;
    const auto weight = [&rng] { return static_cast<std::int32_t>(base::draw(rng, 2001)) - 1000; };
    for (const std::uint64_t key : keys) {
        for (std::uint32_t cls = 0; cls < syntax::action_count; ++cls) {
            if (base::draw(rng, 30) == 0) {
                syntax::train::Row row{key, cls, {}};
                row.weights.fill(weight());
                row.weights[base::draw(rng, members)] = base::draw(rng, 8) == 0 ? weight() : row.weights[0];
                rows.push_back(row);
            }
        }
    }
    return syntax::train::make_table(rows, syntax::action_count, members);
}

}

TEST_CASE("syntax::make_ensemble - every template that a member goes by is in one part, and says who does")
{
    const std::vector<Templates> members = members_of(3);
    const syntax::Ensemble ensemble = syntax::make_ensemble({}, members);
    std::vector<Templates> found(3);
    std::vector<syntax::Part> parts = ensemble.parts;
    parts.push_back(ensemble.rest);
    for (const syntax::Part& part : parts) {
        CHECK(!part.templates.empty());
        REQUIRE(part.templates.size() == part.who.size());
        for (std::size_t i = 0; i < part.templates.size(); ++i) {
            CHECK(part.who[i] != 0);
            for (std::size_t member = 0; member < 3; ++member) {
                if ((part.who[i] >> member & 1) != 0) {
                    found[member].push_back(part.templates[i]);
                }
            }
        }
    }
    for (Templates& each : found) {
        std::sort(each.begin(), each.end());
    }
    CHECK(found == members);
}

TEST_CASE("syntax::make_ensemble - a part sees all that its templates do")
{
    const syntax::Ensemble ensemble = syntax::make_ensemble({}, members_of(6));
    for (const syntax::Part& part : ensemble.parts) {
        const auto sees = [&part](syntax::Atom atom) {
            return atom == syntax::Atom::None || std::find(part.sees.begin(), part.sees.end(), atom) != part.sees.end();
        };
        CHECK(part.sees.size() <= syntax::most_seen);
        for (const std::uint8_t number : part.templates) {
            const auto& each = syntax::parser_templates()[number];
            CHECK((sees(each.a) && sees(each.b) && sees(each.c) && sees(each.d)));
        }
    }
}

TEST_CASE("syntax::parse_greedily - together members do what each does alone, with weights without sense")
{
    base::Rng rng{31};
    for (const std::size_t members : {1U, 2U, 3U}) {
        std::vector<Sentence> sentences;
        std::set<std::uint64_t> keys;
        for (int i = 0; i < 8; ++i) {
            const Sentence& made = sentences.emplace_back(rng, 4);
            const Context context = syntax::context_of(made.forms, made.tags, kinds);
            for (int walk = 0; walk < 5; ++walk) {
                collect_keys(context, rng, keys);
            }
        }
        const std::vector<std::byte> table = table_for(keys, members, rng);
        const auto weights = syntax::Weights::open(table);
        REQUIRE(weights.has_value());
        const std::vector<Templates> templates = members_of(members);
        const syntax::Ensemble ensemble = syntax::make_ensemble(*weights, templates);
        for (const Sentence& sentence : sentences) {
            CHECK(same_as_alone(syntax::context_of(sentence.forms, sentence.tags, kinds), ensemble, templates));
        }
    }
}

TEST_CASE("syntax::parse_greedily - together members do what each does alone, with the weights that ship")
{
    const auto learned = syntax::open_model(support::as_bytes(support::english_model()));
    REQUIRE(learned.has_value());
    base::Rng rng{32};
    for (int i = 0; i < 60; ++i) {
        Sentence sentence(rng, 2);
        // Half of the time tags that a tagger gives, with which members agree more often.
        if (i % 2 == 0) {
            sentence.tags = syntax::tag(sentence.forms, learned->taggers, learned->kinds);
        }
        const Context context = syntax::context_of(sentence.forms, sentence.tags, learned->kinds);
        for (std::size_t way = 0; way < syntax::directions; ++way) {
            std::vector<Templates> templates;
            for (std::size_t place = 0; place < 3; ++place) {
                templates.push_back(
                    syntax::templates_of(syntax::member_number(static_cast<syntax::Direction>(way), place)));
            }
            CHECK(same_as_alone(context, learned->parsers[way], templates));
        }
    }
}
