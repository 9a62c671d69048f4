// SPDX-License-Identifier: MIT
#include "generate/quote.h"

#include "generate/about.h"
#include "generate/makes_sense.h"
#include "generate/named_speaker.h"
#include "generate/slips.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_finite_verb(Xpos tag)
{
    return tag == Xpos::Vbd || tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md;
}

/// How quoted words are told: a sentence is what begins with a capital, and stands first in the article's or has a
/// finite verb.
SaidAs said_as(const Tree& tree, Range range)
{
    const char first = tree.word(range.begin)[0];
    bool states = range.begin <= 1;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        states = states || is_finite_verb(tree.tags[token].xpos);
    }
    const bool begins = first >= 'A' && first <= 'Z' && tree.tags[range.begin].xpos != Xpos::Vbg;
    return begins && states ? SaidAs::Sentence : SaidAs::Part;
}

/// True for "this country" and "these pills", and not for "this was a mistake".
bool is_before_noun(const Tree& tree, std::size_t token, Range range)
{
    const std::size_t end = std::min(range.end, token + 4);
    for (std::size_t next = token + 1; next < end; ++next) {
        const Upos tag = tree.tags[next].upos;
        if (tag == Upos::Noun) {
            return true;
        }
        if (tag != Upos::Adj && tag != Upos::Num && tag != Upos::Propn) {
            return false;
        }
    }
    return false;
}

/// What words that were read so far have told of, for the pronouns behind them.
struct Known {
    bool things = false; ///< several
    bool someone = false;
    bool thing = false;
    bool goes_on = false; ///< the words do not begin the quotation
};

/// True for words that go on from what was said before, "They were warned" and "But that is enough", which few who read
/// them alone can place.
bool speaks_of_unknown(const Tree& tree, Range range, Known& known, bool first)
{
    constexpr std::array<std::string_view, 7> people{"he", "she", "him", "her", "his", "hers", "himself"};
    constexpr std::array<std::string_view, 2> pointing{"this", "these"};
    constexpr std::array<std::string_view, 4> things{"they", "them", "their", "theirs"};
    constexpr std::array<std::string_view, 9> leading{"and",  "because", "but",     "or",   "so",
                                                      "that", "then",    "there's", "those"};
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const std::string word = lower(tree.word(token));
        const auto is_in
            = [&word](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
        const bool same = word == "same" && token > range.begin && lower(tree.word(token - 1)) == "the";
        const bool that = word == "that" && tree.tags[token].xpos == Xpos::Dt; // "everyone thinks that"
        constexpr std::size_t long_enough = 10; // "This is going to lead to ...": of what the headline tells
        const bool headline
            = word == "this" && first && token == range.begin && !known.goes_on && range.size() >= long_enough;
        const bool points = same || ((that || is_in(pointing)) && !is_before_noun(tree, token, range) && !headline);
        if (known.goes_on && word == "it" && !known.thing) {
            return true; // what was said before in the quotation
        }
        if ((first && token == range.begin && is_in(leading)) || (!known.someone && is_in(people)) || points
            || (!known.things && is_in(things))) {
            return true;
        }
        const Xpos tag = tree.tags[token].xpos;
        known.things = known.things || tag == Xpos::Nns || tag == Xpos::Nnps;
        known.someone = known.someone || tag == Xpos::Nnp;
        known.thing = known.thing || tag == Xpos::Nn || tag == Xpos::Nnp;
    }
    return false;
}

/// True for a sentence that is quoted up to its end.
bool is_quoted_to_the_end(const Sentence& sentence, Range quoted)
{
    return without_punctuation(sentence.tree, {quoted.begin, sentence.tree.size()}).end
           <= without_punctuation(sentence.tree, quoted).end;
}

/// True for words that do not begin their quotation, which the sentence before has begun.
bool goes_on_from(const Reading& reading, std::size_t index, Range quoted)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    if (quoted.begin > 0 || index == 0 || sentences[index - 1].paragraph != sentences[index].paragraph) {
        return false;
    }
    const std::string_view text = reading.document.article->text.slice(sentences[index].span);
    return text.find_first_of("\"\xE2'") != 0;
}

/// The parts of a quotation between which something was left out: "We went back [...] The rest is lost".
std::vector<Range> unbroken(const Tree& tree, Range quoted)
{
    std::vector<Range> parts;
    std::size_t begin = quoted.begin;
    for (std::size_t token = quoted.begin; token <= quoted.end; ++token) {
        if (token == quoted.end || tree.word(token) == "...") {
            if (without_punctuation(tree, {begin, token}).size() > 0) {
                parts.push_back({begin, token});
            }
            begin = token + 1;
        }
    }
    return parts;
}

/// True for a headline that names one person, whom a "he" or "she" of those who speak of it stands for.
bool names_someone(const Reading& reading)
{
    const std::vector<Entity>& all = reading.names.entities;
    return std::count_if(all.begin(), all.end(),
                         [&reading](const Entity& entity) {
                             return entity.type == EntityType::Person && is_in_headline(reading, entity);
                         })
           == 1;
}

/// Why words don't stand for themselves; empty when they do.
std::string_view not_quotable(const Tree& tree, Range words, Known known)
{
    constexpr std::array<std::string_view, 11> subordinate{
        "although", "because", "if", "once", "since", "unless", "until", "when", "whenever", "wherever", "while"};
    bool comma = false;
    for (std::size_t token = words.begin; token < words.end; ++token) {
        comma = comma || tree.tags[token].xpos == Xpos::Comma;
    }
    if (words.size() > 0 && !comma
        && std::find(subordinate.begin(), subordinate.end(), lower(tree.word(words.begin))) != subordinate.end()) {
        return "the words quoted are no sentence"; // "When you have 400 people," he said
    }
    if (words.size() > 0 && said_as(tree, words) == SaidAs::Part && is_finite_verb(tree.tags[words.begin].xpos)) {
        return "the words quoted are no sentence"; // "are still waiting", without who does
    }
    constexpr std::size_t early = 3;
    std::size_t commas = 0;
    bool verb = false;
    for (std::size_t token = words.begin; token < words.end; ++token) {
        if (token < words.begin + early && lower(tree.word(token)) == "also") {
            return "the words quoted go on from what was said before";
        }
        commas += tree.tags[token].xpos == Xpos::Comma ? 1U : 0U;
        verb = verb || tree.tags[token].upos == Upos::Verb || tree.tags[token].upos == Upos::Aux;
    }
    constexpr std::size_t fewest_without_verb = 9;
    if (!verb && (commas > 1 || words.size() < fewest_without_verb)) {
        return commas > 1 ? "the words quoted are a list" : "the words quoted are few";
    }
    const char first = words.size() == 0 ? '?' : tree.word(words.begin)[0];
    if (words.size() == 0
        || (said_as(tree, words) == SaidAs::Part && (first < 'a' || first > 'z') && tree.word(words.begin) != "I")) {
        return "the words quoted are no sentence"; // a title
    }
    return speaks_of_unknown(tree, words, known, true) ? "the words quoted go on from what was said before" : "";
}

/// Words quoted in a sentence and those that follow it in the quotation, as many as a question may have.
std::vector<Place> quoted_from(const Reading& reading, std::size_t index, Range quoted, Known known)
{
    constexpr std::size_t most_words = 45;
    constexpr std::size_t most_sentences = 4;
    const std::vector<Sentence>& sentences = reading.document.sentences;
    std::vector<Place> parts{{index, without_punctuation(sentences[index].tree, quoted)}};
    std::size_t words = parts.front().tokens.size();
    speaks_of_unknown(sentences[index].tree, parts.front().tokens, known, true);
    bool open = is_quoted_to_the_end(sentences[index], quoted);
    for (std::size_t next = index + 1; open && next < sentences.size() && parts.size() < most_sentences; ++next) {
        const Sentence& there = sentences[next];
        const bool begins = there.quoted.size() == 1 && there.quoted.front().begin <= 1;
        if (!there.tree.parsed() || there.paragraph != sentences[index].paragraph || !begins) {
            break;
        }
        open = there.quoting == Quoting::Whole; // "..., she said" ends it
        const Range more = without_punctuation(there.tree, there.quoted.front());
        words += more.size();
        const bool opens = reading.document.article->text.slice(there.span).find_first_of("\"\xE2") == 0;
        if (words > most_words || opens || more.size() == 0 || speaks_of_unknown(there.tree, more, known, false)) {
            break;
        }
        parts.push_back({next, more});
    }
    return parts;
}

/// True for verbs behind which what someone says is told as a statement: "said", and not "suggested", behind which it
/// is none.
bool tells(std::string_view word)
{
    constexpr std::array<std::string_view, 24> verbs{
        "acknowledged", "added",     "admitted",  "announced", "argued",     "claimed",   "confirmed", "emphasised",
        "emphasized",   "estimated", "explained", "insisted",  "maintained", "noted",     "predicted", "reported",
        "revealed",     "said",      "says",      "stated",    "stressed",   "testified", "told",      "warned"};
    return std::find(verbs.begin(), verbs.end(), word) != verbs.end() || word == "wrote";
}

/// True for the words of a speaker: "we" where nobody is quoted.
bool has_speaker_words(const Sentence& sentence, Range range)
{
    constexpr std::array<std::string_view, 7> words{"i", "me", "my", "our", "us", "we", "you"};
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (std::find(words.begin(), words.end(), lower(sentence.tree.word(token))) != words.end()) {
            return true;
        }
    }
    return false;
}

/// The pronouns of a range that stand for a speaker: "he", "his"; nothing where they are of both sexes.
std::optional<std::vector<Range>> speaker_in(const Tree& tree, Range range)
{
    constexpr std::array<std::string_view, 4> male{"he", "him", "his", "himself"};
    constexpr std::array<std::string_view, 4> female{"she", "her", "hers", "herself"};
    bool man = false;
    bool woman = false;
    std::vector<Range> result;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const std::string word = lower(tree.word(token));
        const bool he = std::find(male.begin(), male.end(), word) != male.end();
        const bool she = std::find(female.begin(), female.end(), word) != female.end();
        man = man || he;
        woman = woman || she;
        if (he || she) {
            result.push_back({token, token + 1});
        }
    }
    return man && woman ? std::nullopt : std::optional(result);
}

/// True for what may stand between a verb of speech and what is said: to whom, when, where: "told the BBC on Friday".
bool is_aside(const Tree& tree, Range range)
{
    constexpr std::size_t longest = 9;
    bool plain = range.size() <= longest;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const Upos tag = tree.tags[token].upos;
        plain = plain && tag != Upos::Verb && tag != Upos::Aux && tag != Upos::Punct && tag != Upos::Pron
                && tag != Upos::Cconj && tag != Upos::Sconj;
    }
    return plain;
}

/// What is said behind a main verb of speech, up to the end of the sentence: "Reis said (on Friday) (that) ...";
/// nothing where it goes on with something else.
std::optional<Range> said_behind(const Tree& tree, std::size_t verb)
{
    if (tree.arcs[verb].relation != syntax::Relation::Root || verb + 2 >= tree.size()) {
        return std::nullopt;
    }
    const std::size_t end = without_punctuation(tree, {verb, tree.size()}).end;
    for (const std::size_t child : syntax::children(tree, verb)) {
        const Range range = without_punctuation(tree, syntax::subtree(tree, child));
        if (tree.arcs[child].relation != syntax::Relation::Ccomp || range.begin <= verb || range.end < end) {
            continue;
        }
        const bool that = lower(tree.word(range.begin)) == "that";
        const bool listener = lower(tree.word(verb)) != "told" || range.begin > verb + 1;
        const Range between{verb + 1, range.begin};
        if (listener && is_aside(tree, between)) {
            return without_punctuation(tree, {range.begin + (that ? 1U : 0U), end});
        }
    }
    return std::nullopt;
}

/// What is said before a verb of speech that ends the sentence with its subject: "..., director Ana Reis said."
std::optional<Range> said_before(const Tree& tree, std::size_t verb)
{
    const bool last = without_punctuation(tree, {verb, tree.size()}).size() == 1 && tree.word(tree.size() - 1) == ".";
    for (const std::size_t child : syntax::children(tree, verb)) {
        const std::size_t begin = syntax::subtree(tree, child).begin;
        if (last && tree.arcs[child].relation == syntax::Relation::Nsubj && begin > 1
            && tree.tags[begin - 1].xpos == Xpos::Comma) {
            return Range{0, begin - 1};
        }
    }
    return std::nullopt;
}

}

std::variant<Quote, std::string> quote_in(const Reading& reading, std::size_t index)
{
    constexpr std::size_t fewest_words = 7;
    constexpr std::size_t most_words = 50;
    const Sentence& sentence = reading.document.sentences[index];
    const Tree& tree = sentence.tree;
    const bool someone = names_someone(reading);
    std::string reason;
    for (const Range quoted : tree.parsed() ? sentence.quoted : std::vector<Range>{}) {
        for (const Range part : unbroken(tree, quoted)) {
            const Range words = without_punctuation(tree, part);
            const bool leans = part.begin == quoted.begin && part.begin > 0
                               && tree.tags[part.begin - 1].upos == Upos::Adp; // `With "Abe, I wanted ...," she said`
            if (leans && said_as(tree, words) == SaidAs::Sentence) {
                reason = "the words quoted are no sentence";
                continue;
            }
            const bool within = part.begin > quoted.begin || goes_on_from(reading, index, quoted);
            const Known known{.someone = someone, .goes_on = within};
            if (const std::string_view missing = not_quotable(tree, words, known); !missing.empty()) {
                reason = missing;
                continue;
            }
            std::vector<Place> parts = quoted_from(reading, index, part, known);
            std::size_t size = 0;
            for (const Place& each : parts) {
                size += each.tokens.size();
            }
            if (size < fewest_words + (within ? 3U : 0U) || size > most_words) {
                reason = size <= most_words ? "the words quoted are few" : "the words quoted are too many";
                continue;
            }
            if (const Speaker speaker = speaker_of(reading, index, quoted); speaker.mention != nullptr) {
                return Quote{std::move(parts), speaker, said_as(tree, words)};
            }
            reason = "nobody who has a name is said to have said it";
        }
    }
    return reason;
}

std::optional<Quote> reported_in(const Reading& reading, std::size_t index, const syntax::Lexicon& lexicon)
{
    constexpr std::size_t fewest_words = 8;
    constexpr std::size_t most_words = 40;
    const Sentence& sentence = reading.document.sentences[index];
    const Tree& tree = sentence.tree;
    const auto as_reported = [&](const Mention* speaker, std::optional<Range> said) -> std::optional<Quote> {
        if (speaker == nullptr || !said || is_quoted(sentence, said->begin)) {
            return std::nullopt;
        }
        const auto of_speaker = speaker_in(tree, *said);
        Known known{.someone = true};
        if (of_speaker && said->size() >= fewest_words && said->size() <= most_words
            && !speaks_of_unknown(tree, *said, known, true) && !has_speaker_words(sentence, *said)
            && makes_sense(reading, index, *said, lexicon, *of_speaker)) {
            return Quote{{{index, *said}}, {speaker, index}, SaidAs::Reported};
        }
        return std::nullopt;
    };
    if (!tree.parsed() || has_slip(tree)) {
        return std::nullopt;
    }
    for (std::size_t verb = 1; verb < tree.size(); ++verb) {
        const bool says = !is_quoted(sentence, verb) && tells(lower(tree.word(verb)));
        const Mention* speaker = says ? told_by(reading, index, verb) : nullptr;
        const auto behind = says ? said_behind(tree, verb) : std::nullopt;
        if (auto quote = as_reported(speaker, behind || !says ? behind : said_before(tree, verb))) {
            return quote;
        }
    }
    const auto source = sourced_in(reading, index);
    return source ? as_reported(source->speaker, source->said) : std::nullopt;
}

std::optional<std::string> words_of(const Reading& reading, const Quote& quote)
{
    const Document& document = reading.document;
    const Tree& tree = document.sentences[quote.parts.back().sentence].tree;
    const std::size_t next = quote.parts.back().tokens.end;
    const bool asks
        = quote.as != SaidAs::Reported && next < tree.size() && (tree.word(next) == "?" || tree.word(next) == "!");
    const Place first = quote.parts.front();
    const Place last{quote.parts.back().sentence, {quote.parts.back().tokens.begin, next + (asks ? 1U : 0U)}};
    std::string result;
    for (const char each : document.article->text.slice({span(document, first).begin, span(document, last).end})) {
        const bool space = each == '\n' || each == ' ' || each == '\t';
        if (!space || result.empty() || result.back() != ' ') {
            result += space ? ' ' : each;
        }
    }
    const bool name
        = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&first](const Mention& mention) {
              return mention.place.sentence == first.sentence && mention.form == Mention::Form::Name
                     && mention.place.tokens.begin == first.tokens.begin;
          });
    const syntax::Tag tag = document.sentences[first.sentence].tree.tags[first.tokens.begin];
    if (quote.as == SaidAs::Reported && first.tokens.begin == 0 && tag.upos != Upos::Propn && !name) {
        result[0] = lower(result.substr(0, 1))[0]; // it stands behind "said that"
    }
    const auto opened = std::count(result.begin(), result.end(), '[');
    const bool open = opened != std::count(result.begin(), result.end(), ']') || result.find('[') > result.find(']')
                      || result.starts_with('['); // "[Haghia Sophia]" is told by the report
    const auto marks = [&result](std::string_view mark) {
        std::size_t found = 0;
        for (std::size_t at = result.find(mark); at != result.npos; at = result.find(mark, at + mark.size())) {
            ++found;
        }
        return found;
    };
    const bool half = marks("\u201C") != marks("\u201D") || result.find("'.") != std::string::npos
                      || result.find("',") != std::string::npos;
    if (open || half) {
        return std::nullopt;
    }
    const bool marks_may_be = quote.as == SaidAs::Reported && std::count(result.begin(), result.end(), '"') % 2 == 0;
    for (const std::string_view mark : {" '", "\"", "\u201C", "\u201D", "\u2018", "\u00AB", "(", "..."}) {
        if (result.find(mark) != std::string::npos && (!marks_may_be || mark == "...")) {
            return std::nullopt;
        }
    }
    return result;
}

}
