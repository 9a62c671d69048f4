// SPDX-License-Identifier: MIT
#include "syntax/train/learn_arcs.h"

#include "base/rng.h"
#include "syntax/parser_features.h"
#include "syntax/parser_templates.h"
#include "syntax/train/feature_counts.h"
#include "syntax/tree.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace syntax::train {

namespace {

constexpr int passes = 8;
constexpr std::int32_t wanted_margin = 100;
constexpr std::size_t own_way_of_ten = 9; ///< how often it follows its own choice, from the second pass on
constexpr std::int32_t nothing = std::numeric_limits<std::int32_t>::min();

/// What a state allows: the action with the best score, and the best ones that are right and wrong.
struct Options {
    std::size_t best = 0;
    std::size_t good = 0;
    std::size_t wrong = 0;
    std::int32_t best_score = nothing;
    std::int32_t good_score = nothing;
    std::int32_t wrong_score = nothing;
};

Options weigh(const State& state, const Oracle& oracle, std::span<const std::int32_t> scores)
{
    Options options;
    const auto raise = [](std::size_t& best, std::int32_t& best_score, std::size_t number, std::int32_t score) {
        best = score > best_score ? number : best;
        best_score = std::max(score, best_score);
    };
    const std::array can = {state.can(Move::Shift), state.can(Move::Left), state.can(Move::Right)};
    for (std::size_t number = 0; number < scores.size(); ++number) {
        const Action action = action_of(number);
        if (!can[static_cast<std::size_t>(action.move)] || !state.fits(action)) {
            continue;
        }
        raise(options.best, options.best_score, number, scores[number]);
        if (oracle.is_good(action)) {
            raise(options.good, options.good_score, number, scores[number]);
        } else {
            raise(options.wrong, options.wrong_score, number, scores[number]);
        }
    }
    options.good = options.good_score == nothing ? options.best : options.good;
    return options;
}

/// The first walk through the corpus only counts features.
enum class Walk { Count, Learn };

class Lesson {
public:
    Lesson(const std::vector<Example>& examples, const TagKinds& kinds, std::size_t member)
        : m_examples(examples),
          m_kinds(kinds),
          m_templates(templates_of(member)),
          m_rng{member + 1},
          m_order(examples.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    }

    void walk(Walk walk, std::size_t own_way);
    std::vector<Averaged> averages() const { return m_perceptron.averages(); }

private:
    void walk_through(const Example& example, Walk walk, std::size_t own_way);
    void learn(const Options& options);

    const std::vector<Example>& m_examples;
    const TagKinds& m_kinds;
    std::vector<std::uint8_t> m_templates;
    base::Rng m_rng;
    std::vector<std::size_t> m_order;
    Perceptron m_perceptron;
    FeatureCounts m_counts;
    std::vector<std::uint64_t> m_keys;
    std::array<std::int32_t, action_count> m_scores{};
};

void Lesson::walk(Walk walk, std::size_t own_way)
{
    base::shuffle(m_order, m_rng);
    for (const std::size_t index : m_order) {
        walk_through(m_examples[index], walk, own_way);
    }
}

void Lesson::walk_through(const Example& example, Walk walk, std::size_t own_way)
{
    const Context context = context_of(example.forms, example.tags, m_kinds);
    Oracle oracle(example.gold);
    State state(example.forms.size());
    while (!state.done()) {
        parser_features(state, context, m_templates, m_keys);
        m_perceptron.score(m_keys, m_scores);
        oracle.look(state);
        const Options options = weigh(state, oracle, m_scores);
        m_perceptron.step();
        if (walk == Walk::Count) {
            m_counts.count(m_keys);
        } else {
            learn(options);
        }
        const Action action = action_of(base::draw(m_rng, 10) < own_way ? options.best : options.good);
        oracle.follow(state, action);
        state.apply(action);
    }
}

void Lesson::learn(const Options& options)
{
    const bool wins = options.wrong_score == nothing || options.good_score == nothing
                      || options.good_score - options.wrong_score > wanted_margin;
    if (!wins) {
        m_counts.keep_frequent(m_keys);
        m_perceptron.update(m_keys, static_cast<std::uint32_t>(options.good),
                            static_cast<std::uint32_t>(options.wrong));
    }
}

GoldTree gold_of(const Gold& sentence, Direction direction)
{
    const int size = static_cast<int>(sentence.size());
    GoldTree tree{directed(sentence.heads, direction), directed(sentence.relations, direction), {}};
    tree.children.resize(sentence.size() + 1);
    for (int i = 0; i < size; ++i) {
        int& head = tree.heads[static_cast<std::size_t>(i)];
        if (head == root_head) {
            head = size;
        } else if (direction == Direction::Backwards) {
            head = size - 1 - head;
        }
        tree.children[static_cast<std::size_t>(head)].push_back(i);
    }
    return tree;
}

}

std::vector<Example> make_examples(const Corpus& corpus, const Vocabulary& vocabulary, const Lexicon& lexicon,
                                   const TagChoices& tags, Direction direction)
{
    std::vector<std::vector<Form>> forms = forms_of_all(corpus, vocabulary, lexicon, direction);
    std::vector<Example> examples;
    for (std::size_t i = 0; i < corpus.sentences.size(); ++i) {
        examples.push_back(
            {std::move(forms[i]), directed(tags[i], direction), gold_of(corpus.sentences[i], direction)});
    }
    return examples;
}

std::vector<Averaged> learn_arcs(const std::vector<Example>& examples, const TagKinds& kinds, std::size_t member)
{
    Lesson lesson(examples, kinds, member);
    lesson.walk(Walk::Count, 0);
    for (int pass = 0; pass < passes; ++pass) {
        lesson.walk(Walk::Learn, pass == 0 ? 0 : own_way_of_ten);
    }
    return lesson.averages();
}

}
