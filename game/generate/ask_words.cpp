// SPDX-License-Identifier: MIT
// "Which of these statements did Ana Reis make?": words that an article quotes, each of somebody else.
#include "generate/about.h"
#include "generate/other_people.h"
#include "generate/quoted.h"
#include "generate/speaker.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

/// Words in quotation marks that may stand among others.
struct Quoted {
    const Quote* quote = nullptr;
    std::size_t speaker = 0; ///< an entity
    std::string words; ///< without the marks
    std::vector<std::size_t> sentences; ///< those that they stand in
};

/// The first sentences of a quotation, as many as can be read among three others.
Quote opening(const Quote& quote)
{
    constexpr std::size_t most_words = 34;
    Quote result = quote;
    std::size_t words = 0;
    result.parts.clear();
    for (const Place& part : quote.parts) {
        words += part.tokens.size();
        if (!result.parts.empty() && words > most_words) {
            break;
        }
        result.parts.push_back(part);
    }
    return result;
}

/// Words that can be read among others; nothing for those that are no sentence, that are long or say little.
std::optional<Quoted> among_others(const Corpus& corpus, std::size_t index, const Quote& quote)
{
    constexpr std::size_t fewest_content = 4;
    constexpr std::size_t most_letters = 220;
    const Reading& reading = corpus.readings[index];
    const Quote short_one = opening(quote);
    const auto words = quote.as == SaidAs::Sentence ? words_of(reading, short_one) : std::nullopt;
    if (!words || text::count_code_points(*words) > most_letters
        || content_of_quote(corpus, index, short_one).size() < fewest_content) {
        return std::nullopt;
    }
    Quoted result{&quote, quote.speaker.mention->entity, *words, {}};
    for (const Place& part : quote.parts) {
        result.sentences.push_back(part.sentence);
    }
    if (!can_speak(reading.names.entities[result.speaker])) {
        return std::nullopt;
    }
    return result;
}

/// True where a sentence of a quotation, or the words themselves, may name someone.
bool speak_of(const Corpus& corpus, std::size_t index, const Quoted& quoted, const Entity& someone)
{
    const Reading& reading = corpus.readings[index];
    return may_name(someone, quoted.words, *corpus.lexicon) || is_spoken_of(someone, quoted.words)
           || std::any_of(quoted.sentences.begin(), quoted.sentences.end(), [&](std::size_t sentence) {
                  const text::Span span = reading.document.sentences[sentence].span;
                  return is_spoken_of(someone, reading.document.article->text.slice(span));
              });
}

/// True for words neither much longer nor much shorter: among others the longest would be taken for the key.
bool is_as_long(const std::string& a, const std::string& b)
{
    constexpr double much = 2.1;
    const auto left = static_cast<double>(text::count_code_points(a));
    const auto right = static_cast<double>(text::count_code_points(b));
    return std::max(left, right) <= much * std::min(left, right);
}

/// True for words much longer than what stands beside them: the longest is taken for the key.
bool is_longest(const std::string& key, const std::vector<Quoted>& others)
{
    constexpr double much = 1.3;
    std::size_t letters = 0;
    for (const Quoted& each : others) {
        letters += text::count_code_points(each.words);
    }
    return static_cast<double>(text::count_code_points(key) * others.size()) > much * static_cast<double>(letters);
}

/// True where the key has a word of the headline, which the question has, and nothing beside it does.
bool headline_tells(const std::string& key, const std::vector<Quoted>& others, const std::string& headline)
{
    constexpr std::size_t fewest_letters = 4;
    const auto alike = [](std::string_view a, std::string_view b) {
        return a.substr(0, fewest_letters) == b.substr(0, fewest_letters);
    };
    const auto has = [&](const std::string& words, const std::string& word) {
        const std::vector<quiz::Token> tokens = quiz::tokens(words);
        return std::any_of(tokens.begin(), tokens.end(), [&](const quiz::Token& token) {
            return token.folded.size() >= fewest_letters && alike(token.folded, word);
        });
    };
    const std::vector<quiz::Token> title = quiz::tokens(headline);
    return std::any_of(title.begin(), title.end(), [&](const quiz::Token& token) {
        return token.folded.size() >= fewest_letters && has(key, token.folded)
               && std::none_of(others.begin(), others.end(),
                               [&](const Quoted& other) { return has(other.words, token.folded); });
    });
}

std::string in_marks(const std::string& words)
{
    const bool ends = words.ends_with('?') || words.ends_with('!') || words.ends_with('.');
    return fmt::format("\u201C{}{}\u201D", words, ends ? "" : ".");
}

/// What others said that can stand beside the key: at most three, of different speakers first, each about as long as
/// the key and as each other.
std::vector<Quoted> beside(const Corpus& corpus, std::size_t index, const Quoted& key, const std::vector<Quoted>& all)
{
    constexpr std::size_t wanted = 3;
    const std::vector<Entity>& entities = corpus.readings[index].names.entities;
    const Entity& speaker = entities[key.speaker];
    std::vector<Quoted> result;
    for (const bool new_speaker : {true, false}) {
        for (const Quoted& each : all) {
            const auto is_taken = [&](const Quoted& taken) {
                return taken.words == each.words || (new_speaker && taken.speaker == each.speaker)
                       || !is_as_long(taken.words, each.words);
            };
            if (result.size() < wanted && each.words != key.words
                && !may_coincide(speaker, entities[each.speaker], *corpus.lexicon) && is_as_long(key.words, each.words)
                && std::none_of(result.begin(), result.end(), is_taken) && !speak_of(corpus, index, each, speaker)
                && !speak_of(corpus, index, key, entities[each.speaker])) {
                result.push_back(each);
            }
        }
    }
    return result;
}

/// The question; nothing where too few others are heard.
std::optional<Draft> ask_which(const Corpus& corpus, std::size_t index, const Quoted& key,
                               const std::vector<Quoted>& all)
{
    constexpr std::size_t fewest_others = 2;
    const Reading& reading = corpus.readings[index];
    const Entity& speaker = reading.names.entities[key.speaker];
    const auto report = report_in_words(*reading.document.article);
    const std::vector<Quoted> others = beside(corpus, index, key, all);
    if (!report || others.size() < fewest_others || speaker.type != EntityType::Person
        || speaker.name.find(' ') == std::string::npos || begins_with_role(speaker.name, *corpus.lexicon)
        || is_longest(key.words, others) || headline_tells(key.words, others, reading.document.article->title)
        || may_name(speaker, key.words, *corpus.lexicon) || is_spoken_of(speaker, key.words)) {
        return std::nullopt;
    }
    Draft draft;
    draft.way = Way::Words;
    draft.spot = {index, no_claim};
    draft.said.text = fmt::format("In {}, which of these statements did {} make?", *report, speaker.name);
    draft.said.in_report = true;
    draft.said.entities = {key.speaker};
    draft.question.prompt = draft.said.text;
    draft.question.origin = quiz::Origin::Generated;
    draft.question.reviewed = false;
    draft.question.skill = quiz::Skill::Attribution;
    draft.question.evidence = {evidence_of(reading, *key.quote)};
    draft.question.why = fmt::format("The report quotes {} with these words.", speaker.name);
    draft.told = key.sentences;
    std::vector<Distractor> wrong;
    for (const Quoted& each : others) {
        draft.told.insert(draft.told.end(), each.sentences.begin(), each.sentences.end());
        wrong.push_back({in_marks(each.words), "The report quotes somebody else with these words."});
    }
    set_options(draft, in_marks(key.words), std::move(wrong), seed_of(corpus, index, "words " + key.words));
    return draft;
}

}

void ask_for_words(const Corpus& corpus, std::size_t reading, const std::vector<Quote>& quotes, Drafts& out)
{
    std::vector<Quoted> all;
    for (const Quote& quote : quotes) {
        if (auto quoted = among_others(corpus, reading, quote)) {
            all.push_back(std::move(*quoted));
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](const Quoted& a, const Quoted& b) {
        return weight_of(corpus, reading, *a.quote) > weight_of(corpus, reading, *b.quote);
    });
    for (const Quoted& key : all) {
        if (auto draft = ask_which(corpus, reading, key, all)) {
            out.drafts.push_back(std::move(*draft));
        }
    }
}

}
