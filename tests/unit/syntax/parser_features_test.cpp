// SPDX-License-Identifier: MIT
#include "syntax/parser_features.h"

#include "base/rng.h"
#include "support/english.h"
#include "syntax/parser_templates.h"

#include <doctest/doctest.h>
#include <numeric>
#include <set>

namespace {

using syntax::Action;
using syntax::Move;
using syntax::Relation;

const syntax::TagKinds kinds{{false, true}, {false, true}};

struct Sentence {
    explicit Sentence(const std::string& text)
        : forms(syntax::forms_of(text, syntax::tokenize(text), {}, support::english())),
          tags(forms.size()),
          all(syntax::parser_templates().size())
    {
        std::iota(all.begin(), all.end(), std::uint8_t{0});
    }

    std::vector<std::uint64_t> features(const syntax::State& state) const
    {
        std::vector<std::uint64_t> keys;
        syntax::parser_features(state, syntax::context_of(forms, tags, kinds), all, keys);
        return keys;
    }

    std::vector<syntax::Form> forms;
    std::vector<syntax::TagChoice> tags;
    std::vector<std::uint8_t> all;
};

}

TEST_CASE("syntax::context_of - counts commas, quotation marks and verbs before each token")
{
    Sentence sentence("“Stop”, she said, and left");
    sentence.tags[5] = {1, 1};
    const syntax::Context context = syntax::context_of(sentence.forms, sentence.tags, kinds);
    CHECK(context.quotes == std::vector<int>{0, 1, 1, 2, 2, 2, 2, 2, 2, 2});
    CHECK(context.commas == std::vector<int>{0, 0, 0, 0, 1, 1, 1, 2, 2, 2});
    CHECK(context.verbs == std::vector<int>{0, 0, 0, 0, 0, 0, 1, 1, 1, 1});
    CHECK(context.finite == context.verbs);
}

TEST_CASE("syntax::parser_features - all differ, one for each template asked for")
{
    const Sentence sentence("She left home");
    const auto keys = sentence.features(syntax::State(3));
    CHECK(keys.size() == syntax::parser_templates().size());
    CHECK(std::set<std::uint64_t>(keys.begin(), keys.end()).size() == keys.size());
    std::vector<std::uint64_t> few;
    const std::vector<std::uint8_t> chosen = {0, 5, 9};
    syntax::parser_features(syntax::State(3), syntax::context_of(sentence.forms, sentence.tags, kinds), chosen, few);
    CHECK(few == std::vector<std::uint64_t>{keys[0], keys[5], keys[9]});
}

TEST_CASE("syntax::parser_features - see arcs that were made, doubtful tags and what lies far away")
{
    Sentence sentence("She left home , alone");
    syntax::State plain(5);
    plain.apply({});
    plain.apply({Move::Left, Relation::Nsubj});
    syntax::State other(5);
    other.apply({});
    other.apply({Move::Left, Relation::Obj});
    const auto before = sentence.features(plain);
    CHECK(before != sentence.features(other));
    sentence.tags[1] = {0, 1};
    CHECK(before != sentence.features(plain));
    sentence.tags[1] = {0, 0};
    CHECK(before == sentence.features(plain));
    sentence.tags[4] = {1, 1};
    CHECK(before != sentence.features(plain));
}

TEST_CASE("syntax::parser_features - can be asked for in every state of every walk")
{
    const Sentence sentence("“No”, he said, “we can't.”");
    base::Rng rng{17};
    for (int i = 0; i < 12; ++i) {
        syntax::State state(sentence.forms.size());
        while (!state.done()) {
            CHECK(sentence.features(state).size() == syntax::parser_templates().size());
            const Action action = syntax::action_of(base::draw(rng, syntax::action_count));
            if (state.can(action.move) && state.fits(action)) {
                state.apply(action);
            }
        }
    }
}
