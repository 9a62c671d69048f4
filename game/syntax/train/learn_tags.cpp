// SPDX-License-Identifier: MIT
#include "syntax/train/learn_tags.h"

#include "base/rng.h"
#include "syntax/tagger.h"
#include "syntax/train/table.h"
#include "syntax/weights.h"

#include <algorithm>
#include <array>

namespace syntax::train {

namespace {

constexpr int passes = 8;
constexpr int passes_of_a_fold = 4;
constexpr std::int32_t wanted_margin = 40;

class Lesson {
public:
    Lesson(const Corpus& corpus, const Lexicon& lexicon, Direction direction, const Chosen& chosen)
        : m_corpus(corpus),
          m_chosen(chosen),
          m_direction(direction),
          m_kinds(kinds_of(corpus.tags)),
          m_vocabulary(make_vocabulary(corpus, chosen)),
          m_scores(corpus.tags.size())
    {
        // What was just made is well formed.
        m_forms = forms_of_all(corpus, *Vocabulary::open(m_vocabulary, corpus.tags.size()), lexicon, direction);
    }

    void learn(int times, std::uint64_t seed);
    std::vector<Averaged> averages() const { return m_perceptron.averages(); }
    const std::vector<Form>& forms(std::size_t sentence) const { return m_forms[sentence]; }

private:
    void learn_sentence(std::size_t sentence);
    std::uint8_t decide(std::uint8_t gold);

    const Corpus& m_corpus;
    const Chosen& m_chosen;
    Direction m_direction;
    TagKinds m_kinds;
    std::vector<std::byte> m_vocabulary;
    std::vector<std::vector<Form>> m_forms;
    Perceptron m_perceptron;
    std::vector<std::uint64_t> m_keys;
    std::vector<std::int32_t> m_scores;
};

void Lesson::learn(int times, std::uint64_t seed)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i]) {
            order.push_back(i);
        }
    }
    base::Rng rng{seed};
    for (int pass = 0; pass < times; ++pass) {
        base::shuffle(order, rng);
        for (const std::size_t sentence : order) {
            learn_sentence(sentence);
        }
    }
}

void Lesson::learn_sentence(std::size_t sentence)
{
    const std::vector<Form>& forms = m_forms[sentence];
    const std::vector<std::uint8_t> gold = directed(m_corpus.tag_indices[sentence], m_direction);
    TagsBefore before;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        std::uint8_t chosen = forms[i].only_tag.value_or(0);
        if (!forms[i].only_tag) {
            tagger_features(forms, i, before, m_keys);
            chosen = decide(gold[i]);
        }
        before.add(chosen, m_kinds);
    }
}

/// The tag with the best score; learns when the right one does not win by the margin.
std::uint8_t Lesson::decide(std::uint8_t gold)
{
    m_perceptron.score(m_keys, m_scores);
    m_perceptron.step();
    const auto best = static_cast<std::uint8_t>(std::max_element(m_scores.begin(), m_scores.end()) - m_scores.begin());
    std::size_t other = gold == 0 ? 1 : 0;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        other = i != gold && m_scores[i] > m_scores[other] ? i : other;
    }
    if (m_scores[gold] - m_scores[other] <= wanted_margin) {
        m_perceptron.update(m_keys, gold, static_cast<std::uint32_t>(other));
    }
    return best;
}

bool in_fold(std::size_t sentence, std::size_t count, std::size_t fold)
{
    return sentence * folds / count == fold;
}

Lesson learned_from(const Corpus& corpus, const Lexicon& lexicon, Direction direction, const Chosen& chosen,
                    std::size_t fold)
{
    Lesson lesson(corpus, lexicon, direction, chosen);
    lesson.learn(passes_of_a_fold, 101 + fold);
    return lesson;
}

std::vector<std::byte> table_of(const Lesson& lesson, const Corpus& corpus)
{
    return make_table(join_members({lesson.averages()}), corpus.tags.size(), 1);
}

}

std::vector<Averaged> learn_tags(const Corpus& corpus, const Lexicon& lexicon, Direction direction)
{
    const Chosen all(corpus.sentences.size(), true);
    Lesson lesson(corpus, lexicon, direction, all);
    lesson.learn(passes, 1);
    return lesson.averages();
}

TagChoices tag_fold(const Corpus& corpus, const Lexicon& lexicon, std::size_t fold)
{
    Chosen others;
    for (std::size_t i = 0; i < corpus.sentences.size(); ++i) {
        others.push_back(!in_fold(i, corpus.sentences.size(), fold));
    }
    const std::array lessons = {learned_from(corpus, lexicon, Direction::Forwards, others, fold),
                                learned_from(corpus, lexicon, Direction::Backwards, others, fold)};
    const std::array tables = {table_of(lessons[0], corpus), table_of(lessons[1], corpus)};
    // What was just made is well formed.
    const Taggers taggers = {*Weights::open(tables[0]), *Weights::open(tables[1])};
    TagChoices tags(corpus.sentences.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!others[i]) {
            tags[i] = tag(lessons[0].forms(i), taggers, kinds_of(corpus.tags));
        }
    }
    return tags;
}

}
