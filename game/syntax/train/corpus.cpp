// SPDX-License-Identifier: MIT
#include "syntax/train/corpus.h"

#include "syntax/hash.h"
#include "syntax/train/write.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace syntax::train {

namespace {

constexpr int fewest_of_a_tag = 2;
constexpr int fewest_of_a_word = 2;
constexpr int fewest_of_one_tag = 50;
constexpr int of_thousand_with_one_tag = 998;

using TagName = std::pair<Upos, Xpos>;

std::vector<Tag> frequent_tags(const std::vector<Gold>& sentences)
{
    std::map<TagName, int> counts;
    for (const Gold& sentence : sentences) {
        for (const Tag tag : sentence.tags) {
            ++counts[{tag.upos, tag.xpos}];
        }
    }
    std::vector<Tag> tags;
    for (const auto& [name, count] : counts) {
        if (count >= fewest_of_a_tag) {
            tags.push_back({name.first, name.second});
        }
    }
    return tags;
}

/// The index of a tag; of one with the same second part, or of the first, where it is too rare to have one.
std::uint8_t index_of(const std::vector<Tag>& tags, Tag tag)
{
    auto at = std::find(tags.begin(), tags.end(), tag);
    if (at == tags.end()) {
        at = std::find_if(tags.begin(), tags.end(), [&](Tag each) { return each.xpos == tag.xpos; });
    }
    return static_cast<std::uint8_t>(at == tags.end() ? 0 : at - tags.begin());
}

/// How often a word has each tag.
using TagCounts = std::map<std::uint8_t, int>;

/// By the part of the hash that a vocabulary keeps.
std::map<std::uint32_t, TagCounts> count_words(const Corpus& corpus, const Chosen& chosen)
{
    std::map<std::uint32_t, TagCounts> words;
    for (std::size_t s = 0; s < corpus.sentences.size(); ++s) {
        const Gold& sentence = corpus.sentences[s];
        for (std::size_t i = 0; chosen[s] && i < sentence.size(); ++i) {
            const std::uint64_t key = hash(lower_form(slice(sentence.text, sentence.tokens[i])));
            ++words[static_cast<std::uint32_t>(key >> 32U)][corpus.tag_indices[s][i]];
        }
    }
    return words;
}

}

Corpus make_corpus(std::vector<Gold> sentences)
{
    Corpus corpus;
    corpus.tags = frequent_tags(sentences);
    for (const Gold& sentence : sentences) {
        std::vector<std::uint8_t>& indices = corpus.tag_indices.emplace_back();
        for (const Tag tag : sentence.tags) {
            indices.push_back(index_of(corpus.tags, tag));
        }
    }
    corpus.sentences = std::move(sentences);
    return corpus;
}

std::vector<std::byte> make_vocabulary(const Corpus& corpus, const Chosen& chosen)
{
    std::vector<std::byte> bytes;
    for (const auto& [key, tags] : count_words(corpus, chosen)) {
        int total = 0;
        std::pair<std::uint8_t, int> most{};
        for (const auto& [tag, count] : tags) {
            total += count;
            most = count > most.second ? std::pair(tag, count) : most;
        }
        const bool one_tag = total >= fewest_of_one_tag && most.second * 1000 >= total * of_thousand_with_one_tag;
        if (total >= fewest_of_a_word) {
            append_u32(bytes, key);
            append_u32(bytes, one_tag ? most.first + 1U : 0U);
        }
    }
    return bytes;
}

std::vector<std::vector<Form>> forms_of_all(const Corpus& corpus, const Vocabulary& vocabulary, const Lexicon& lexicon,
                                            Direction direction)
{
    std::vector<std::vector<Form>> all;
    for (const Gold& sentence : corpus.sentences) {
        all.push_back(directed(forms_of(sentence.text, sentence.tokens, vocabulary, lexicon), direction));
    }
    return all;
}

}
