// SPDX-License-Identifier: MIT
// "Who said: "..."?": words that an article quotes, and whose they are.
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/other_people.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// Words in quotation marks and the mention of who said them.
struct Quote {
    std::size_t sentence = 0;
    Range tokens;
    const Mention* speaker = nullptr; ///< not null
};

/// The token behind a range and the comma that may follow it.
std::size_t behind(const Tree& tree, Range range)
{
    std::size_t at = range.end;
    while (at < tree.size() && tree.tags[at].xpos == Xpos::Comma) {
        ++at;
    }
    return at;
}

/// True for words between a verb of speech and a name that say who it is: "the union's leader,".
bool describes(const Sentence& sentence, Range range)
{
    constexpr std::size_t longest = 10;
    bool plain = range.size() <= longest;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Upos tag = sentence.tree.tags[token].upos;
        plain = plain && !is_quoted(sentence, token) && tag != Upos::Verb && tag != Upos::Aux && tag != Upos::Sconj
                && tag != Upos::Pron && tag != Upos::Cconj;
    }
    return plain;
}

/// True for `Reis said: "..."` and `Reis told reporters: "..."`.
bool leads_in(const Sentence& sentence, Range name, Range quoted)
{
    const Tree& tree = sentence.tree;
    const std::size_t verb = behind(tree, {name.begin, name.end});
    const bool marked = quoted.begin > 1 && tree.tags[quoted.begin - 1].upos == Upos::Punct;
    return marked && verb < quoted.begin && !is_quoted(sentence, verb) && is_reporting(tree, verb)
           && describes(sentence, {verb + 1, quoted.begin});
}

/// True for `"...", said Reis`, `"...", the harbour master, Ana Reis, said` and `Reis said: "..."`: nobody else is
/// named between.
bool is_beside(const Sentence& sentence, Range quoted, Range name)
{
    const Tree& tree = sentence.tree;
    const auto says = [&](std::size_t token) {
        return token < tree.size() && !is_quoted(sentence, token) && is_reporting(tree, token);
    };
    const std::size_t next = behind(tree, quoted);
    const bool verb_first = says(next) && name.begin > next && describes(sentence, {next + 1, name.begin});
    const bool name_first
        = name.begin >= next && describes(sentence, {next, name.begin}) && says(behind(tree, {name.begin, name.end}));
    return verb_first || name_first || leads_in(sentence, name, quoted);
}

/// True for words that are a sentence of their own: a capital at the beginning, and a finite verb.
bool is_sentence(const Tree& tree, Range range)
{
    const char first = tree.word(range.begin)[0];
    bool states = false;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Xpos tag = tree.tags[token].xpos;
        states = states || tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md;
    }
    return first >= 'A' && first <= 'Z' && states && tree.tags[range.begin].xpos != Xpos::Vbg;
}

/// True for words that go on from what was said before, "They were warned" and "But that is enough", which few who read
/// them alone can place.
bool speaks_of_unknown(const Tree& tree, Range range)
{
    constexpr std::array<std::string_view, 9> people{"he",   "she",     "him",  "her",  "his",
                                                     "hers", "himself", "this", "these"};
    constexpr std::array<std::string_view, 4> things{"they", "them", "their", "theirs"};
    constexpr std::array<std::string_view, 9> leading{"and",  "because", "but",     "or",   "so",
                                                      "that", "then",    "there's", "those"};
    bool several = false;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const std::string word = lower(tree.word(token));
        const auto is_in
            = [&word](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
        if ((token == range.begin && is_in(leading)) || is_in(people) || (!several && is_in(things))) {
            return true;
        }
        const Xpos tag = tree.tags[token].xpos;
        several = several || tag == Xpos::Nns || tag == Xpos::Nnps;
    }
    return false;
}

/// Words that stand for themselves and are neither a scrap nor a speech.
bool is_quotable(const Tree& tree, Range words)
{
    constexpr std::size_t fewest_words = 7;
    constexpr std::size_t most_words = 36;
    return words.size() >= fewest_words && words.size() <= most_words && is_sentence(tree, words)
           && !speaks_of_unknown(tree, words);
}

/// The one to whom a sentence ascribes what it quotes in a range; null for nobody.
const Mention* speaker_beside(const Reading& reading, std::size_t index, Range quoted)
{
    for (const Mention& mention : reading.names.mentions) { // the first: what follows describes that one
        const bool person = reading.names.entities[mention.entity].type == EntityType::Person;
        const bool said = mention.form == Mention::Form::Name || mention.form == Mention::Form::Pronoun;
        if (mention.place.sentence == index && said && person
            && is_beside(reading.document.sentences[index], quoted, mention.place.tokens)) {
            return &mention;
        }
    }
    return nullptr;
}

/// The one to whom a sentence ascribes any of its quotations; null for nobody.
const Mention* speaker_in(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    for (const Range quoted : sentence.tree.parsed() ? sentence.quoted : std::vector<Range>{}) {
        if (const Mention* speaker = speaker_beside(reading, index, quoted)) {
            return speaker;
        }
    }
    return nullptr;
}

/// The speaker of a sentence that is all quotation: of the one before it that goes over into it, or the one behind it,
/// in its paragraph.
const Mention* speaker_around(const Reading& reading, std::size_t index)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    const auto goes_on = [&](std::size_t at) {
        return at < sentences.size() && sentences[at].paragraph == sentences[index].paragraph;
    };
    for (std::size_t at = index - 1; goes_on(at); --at) {
        if (const Mention* speaker = speaker_in(reading, at)) {
            return speaker;
        }
        if (sentences[at].quoting != Quoting::Whole) {
            return nullptr;
        }
    }
    for (std::size_t at = index + 1; goes_on(at); ++at) {
        const bool quoted_first = !sentences[at].quoted.empty() && sentences[at].quoted.front().begin == 0;
        if (const Mention* speaker = quoted_first ? speaker_in(reading, at) : nullptr) {
            return speaker;
        }
        if (sentences[at].quoting != Quoting::Whole) {
            return nullptr;
        }
    }
    return nullptr;
}

/// What a sentence quotes, where it can be asked whose words these are.
std::optional<Quote> quote_in(const Reading& reading, std::size_t index)
{
    const Sentence& sentence = reading.document.sentences[index];
    const Tree& tree = sentence.tree;
    if (!tree.parsed()) {
        return std::nullopt;
    }
    for (const Range quoted : sentence.quoted) {
        const Range words = without_punctuation(tree, quoted);
        const bool whole = sentence.quoting == Quoting::Whole;
        const Mention* speaker = !is_quotable(tree, words) ? nullptr
                                 : whole                   ? speaker_around(reading, index)
                                                           : speaker_beside(reading, index, quoted);
        if (speaker != nullptr) {
            return Quote{index, words, speaker};
        }
    }
    return std::nullopt;
}

/// Quoted words as the article has them, on one line; nothing where there are quotation marks among them.
std::optional<std::string> words_of(const Document& document, const Quote& quote)
{
    std::string result;
    for (const char each : words(document, {quote.sentence, quote.tokens})) {
        const bool space = each == '\n' || each == ' ' || each == '\t';
        if (!space || result.empty() || result.back() != ' ') {
            result += space ? ' ' : each;
        }
    }
    for (const std::string_view mark : {" '", "\"", "\u201C", "\u201D", "\u2018", "\u00AB", "[", "("}) {
        if (result.find(mark) != std::string::npos) {
            return std::nullopt;
        }
    }
    return result;
}

/// The tokens of a range, one by one.
std::vector<std::size_t> each_of(Range range)
{
    std::vector<std::size_t> tokens;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        tokens.push_back(token);
    }
    return tokens;
}

text::Anchor anchor_of(const Document& document, std::size_t sentence, std::string answer)
{
    return text::make_anchor(*document.article, document.sentences[sentence].span, std::move(answer));
}

/// The sentence of the quotation; and the one that names the speaker, where that is another.
std::vector<text::Anchor> evidence_of(const Reading& reading, const Quote& quote)
{
    const Document& document = reading.document;
    const Mention* naming = quote.speaker;
    for (const Mention& mention : reading.names.mentions) {
        const bool before = mention.place.sentence < quote.speaker->place.sentence;
        if (quote.speaker->form == Mention::Form::Pronoun && mention.form == Mention::Form::Name && before
            && mention.entity == quote.speaker->entity) {
            naming = &mention;
        }
    }
    const std::size_t named = naming->place.sentence;
    std::vector<text::Anchor> anchors;
    if (named != quote.sentence) {
        anchors.push_back(
            anchor_of(document, quote.sentence, std::string(words(document, {quote.sentence, quote.tokens}))));
    }
    anchors.push_back(anchor_of(document, named, std::string(words(document, {named, naming->name}))));
    return anchors;
}

Content content_of_quote(const Corpus& corpus, std::size_t reading, const Quote& quote)
{
    const Tree& tree = corpus.readings[reading].document.sentences[quote.sentence].tree;
    return content_of(tree, each_of(quote.tokens), *corpus.lexicon);
}

/// How much a quotation tells: by its words of content, those of the headline three times.
std::size_t weight(const Corpus& corpus, std::size_t reading, const Quote& quote)
{
    const Content content = content_of_quote(corpus, reading, quote);
    const std::string& title = corpus.readings[reading].document.article->title;
    const auto topics = std::count_if(content.begin(), content.end(),
                                      [&title](const std::string& word) { return quiz::stands_in(word, title); });
    return content.size() + 2 * static_cast<std::size_t>(topics);
}

void ask_whose(const Corpus& corpus, std::size_t index, const Quote& quote, Drafts& out)
{
    const Reading& reading = corpus.readings[index];
    const Entity& entity = reading.names.entities[quote.speaker->entity];
    const auto quoted = words_of(reading.document, quote);
    const auto report = report_in_words(*reading.document.article);
    if (!quoted || !report || asking(entity) != "who" || may_name(entity, *quoted, *corpus.lexicon)
        || may_name(entity, *report, *corpus.lexicon)) {
        return;
    }
    constexpr std::size_t fewest_content = 4;
    if (content_of_quote(corpus, index, quote).size() < fewest_content) {
        return;
    }
    Draft draft;
    draft.way = Way::Quote;
    draft.spot = {index, no_claim};
    draft.said.text = fmt::format("In {}, who said: \u201C{}\u201D?", *report, *quoted);
    draft.said.in_report = true;
    draft.said.tokens = each_of(quote.tokens);
    draft.question.prompt = draft.said.text;
    draft.question.origin = quiz::Origin::Generated;
    draft.question.reviewed = false;
    draft.question.skill = quiz::Skill::Attribution;
    draft.question.evidence = {evidence_of(reading, quote)};
    draft.question.why = fmt::format("The report quotes {}.", entity.name);
    const auto fits = [&](const Entity& candidate) { return !may_name(candidate, *quoted, *corpus.lexicon); };
    constexpr std::size_t fewest_options = 2;
    const std::uint64_t seed = seed_of(corpus, index, "quote " + *quoted);
    std::vector<Distractor> wrong = other_people(corpus, index, entity, fits, seed, Others::Acting);
    if (wrong.size() < fewest_options) {
        wrong = other_people(corpus, index, entity, fits, seed, Others::Named);
    }
    if (wrong.size() < fewest_options) {
        return;
    }
    for (Distractor& each : wrong) {
        each.why = fmt::format("The report does not quote {} with these words.", each.text);
    }
    set_options(draft, entity.name, std::move(wrong), seed_of(corpus, index, "quote places " + *quoted));
    out.drafts.push_back(std::move(draft));
}

}

void ask_for_quoted(const Corpus& corpus, std::size_t reading, Drafts& out)
{
    const Reading& read = corpus.readings[reading];
    std::map<std::size_t, std::vector<Quote>> by_speaker;
    for (std::size_t i = 0; i < read.document.sentences.size(); ++i) {
        if (const auto quote = quote_in(read, i)) {
            by_speaker[quote->speaker->entity].push_back(*quote);
        }
    }
    constexpr std::size_t most_of_one = 2;
    for (auto& [speaker, quotes] : by_speaker) {
        std::stable_sort(quotes.begin(), quotes.end(), [&](const Quote& a, const Quote& b) {
            return weight(corpus, reading, a) > weight(corpus, reading, b);
        });
        for (std::size_t i = 0; i < std::min(quotes.size(), most_of_one); ++i) {
            ask_whose(corpus, reading, quotes[i], out);
        }
    }
}

}
