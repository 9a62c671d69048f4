// SPDX-License-Identifier: MIT
#include "generate/person_meant.h"

#include "generate/named_speaker.h"
#include "generate/speaker.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Relation;
using syntax::Tree;

/// True for "He" and "She" at the beginning of a sentence that is not quoted.
bool begins_with_pronoun(const Sentence& sentence)
{
    const Tree& tree = sentence.tree;
    return tree.parsed() && tree.size() > 1 && (tree.word(0) == "He" || tree.word(0) == "She")
           && !is_quoted(sentence, 0);
}

/// Whom the pronoun was found to stand for; nothing where it may stand for several.
std::optional<std::size_t> resolved(const Reading& reading, std::size_t sentence)
{
    const auto found
        = std::find_if(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
              return mention.form == Mention::Form::Pronoun && mention.place.sentence == sentence
                     && mention.place.tokens.begin == 0;
          });
    return found == reading.names.mentions.end() ? std::nullopt : std::optional(found->entity);
}

/// Who goes on speaking: "She added that ..."; nothing where the pronoun does not speak.
std::optional<std::size_t> speaks_on(const Reading& reading, std::size_t sentence)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const int verb = tree.arcs[0].relation == Relation::Nsubj ? tree.arcs[0].head : -1;
    if (verb < 0 || !is_speech(tree, static_cast<std::size_t>(verb))) {
        return std::nullopt;
    }
    const Mention* speaker = told_by(reading, sentence, static_cast<std::size_t>(verb));
    return speaker == nullptr ? std::nullopt : std::optional(speaker->entity);
}

}

std::optional<std::size_t> person_meant(const Reading& reading, std::size_t sentence)
{
    if (!begins_with_pronoun(reading.document.sentences[sentence])) {
        return std::nullopt;
    }
    const auto by_speech = speaks_on(reading, sentence);
    const auto by_sense = resolved(reading, sentence);
    if (by_speech && by_sense && *by_speech != *by_sense) {
        return std::nullopt;
    }
    const auto found = by_speech ? by_speech : by_sense;
    if (!found) {
        return std::nullopt;
    }
    const Entity& person = reading.names.entities[*found];
    const bool named = person.type == EntityType::Person && person.name.find(' ') != std::string::npos
                       && naming_sentence(reading, sentence, *found) < sentence;
    return named ? found : std::nullopt;
}

std::vector<syntax::Range> words_for_person(const Reading& reading, std::size_t sentence)
{
    constexpr std::array<std::string_view, 4> male{"he", "him", "his", "himself"};
    constexpr std::array<std::string_view, 4> female{"she", "her", "hers", "herself"};
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto& own = tree.word(0) == "He" ? male : female;
    const bool others
        = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
              return mention.place.sentence == sentence && mention.form == Mention::Form::Name
                     && reading.names.entities[mention.entity].type == EntityType::Person;
          });
    std::vector<syntax::Range> result{{0, 1}};
    for (std::size_t token = 1; !others && token < tree.size(); ++token) {
        if (std::find(own.begin(), own.end(), lower(tree.word(token))) != own.end()) {
            result.push_back({token, token + 1});
        }
    }
    return result;
}

std::size_t naming_sentence(const Reading& reading, std::size_t sentence, std::size_t person)
{
    std::size_t result = sentence;
    for (const Mention& mention : reading.names.mentions) {
        const bool before
            = mention.entity == person && mention.form == Mention::Form::Name && mention.place.sentence < sentence;
        result = before && (result == sentence || mention.place.sentence > result) ? mention.place.sentence : result;
    }
    return result;
}

}
