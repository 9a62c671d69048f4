// SPDX-License-Identifier: MIT
#include "syntax/train/train.h"

#include "syntax/train/corpus.h"
#include "syntax/train/learn_arcs.h"
#include "syntax/train/learn_tags.h"
#include "syntax/train/parallel.h"
#include "syntax/train/table.h"
#include "syntax/train/write.h"
#include "syntax/transition.h"

#include <array>
#include <utility>

namespace syntax::train {

namespace {

constexpr std::size_t members = directions * most_together;
constexpr std::int32_t least_of_taggers = averaged_unit;

template <class T> using EachWay = std::array<T, directions>;

/// What the taggers know, and how they tagged what they had not seen.
struct Tagged {
    EachWay<std::vector<Averaged>> taggers;
    TagChoices tags;
};

Direction direction_of(std::size_t index)
{
    return index % directions == 0 ? Direction::Forwards : Direction::Backwards;
}

TagChoices join_folds(std::vector<TagChoices> parts)
{
    TagChoices whole = std::move(parts.front());
    for (const TagChoices& part : parts) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            whole[i] = part[i].empty() ? whole[i] : part[i];
        }
    }
    return whole;
}

Tagged tag_corpus(const Corpus& corpus, const Lexicon& lexicon)
{
    Tagged tagged;
    std::vector<TagChoices> parts(folds);
    in_parallel(directions + folds, [&](std::size_t task) {
        if (task < directions) {
            tagged.taggers[task] = learn_tags(corpus, lexicon, direction_of(task));
        } else {
            parts[task - directions] = tag_fold(corpus, lexicon, task - directions);
        }
    });
    tagged.tags = join_folds(std::move(parts));
    return tagged;
}

std::vector<std::byte> bytes_of(const std::vector<Tag>& tags)
{
    std::vector<std::byte> bytes;
    for (const Tag tag : tags) {
        append_u8(bytes, static_cast<std::uint32_t>(tag.upos));
        append_u8(bytes, static_cast<std::uint32_t>(tag.xpos));
    }
    return bytes;
}

/// What the members of each direction have learned.
EachWay<std::vector<Row>> learn_members(const EachWay<std::vector<Example>>& examples, const TagKinds& kinds)
{
    EachWay<std::vector<std::vector<Averaged>>> learned;
    for (auto& way : learned) {
        way.resize(most_together);
    }
    in_parallel(members, [&](std::size_t member) {
        const std::size_t way = member % directions;
        learned[way][member / directions] = learn_arcs(examples[way], kinds, member);
    });
    return {join_members(learned[0]), join_members(learned[1])};
}

std::vector<std::byte> tagger_table(const std::vector<Averaged>& averaged, std::size_t tags)
{
    return make_table(prune(join_members({averaged}), least_of_taggers), tags, 1);
}

std::vector<std::byte> parser_table(const std::vector<Row>& rows, std::size_t room)
{
    return make_table(prune(rows, prune_to_fit(rows, most_together, room)), action_count, most_together);
}

}

std::vector<std::byte> train_model(std::vector<Gold> sentences, const Lexicon& lexicon)
{
    const Corpus corpus = make_corpus(std::move(sentences));
    const Tagged tagged = tag_corpus(corpus, lexicon);
    Parts parts;
    parts.tags = bytes_of(corpus.tags);
    parts.vocabulary = make_vocabulary(corpus, Chosen(corpus.sentences.size(), true));
    parts.tagger_forwards = tagger_table(tagged.taggers[0], corpus.tags.size());
    parts.tagger_backwards = tagger_table(tagged.taggers[1], corpus.tags.size());

    const auto vocabulary = Vocabulary::open(parts.vocabulary, corpus.tags.size());
    EachWay<std::vector<Example>> examples;
    for (std::size_t way = 0; way < directions; ++way) {
        examples[way] = make_examples(corpus, *vocabulary, lexicon, tagged.tags, direction_of(way));
    }
    const EachWay<std::vector<Row>> rows = learn_members(examples, kinds_of(corpus.tags));
    const std::size_t room = (most_model_bytes - make_model(parts).size()) / directions;
    parts.forwards = parser_table(rows[0], room);
    parts.backwards = parser_table(rows[1], room);
    return make_model(parts);
}

}
