// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_line.h"
#include "generate/name_runs.h"
#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace generate {

namespace {

using syntax::Known;
using syntax::Range;
using syntax::Upos;

/// What a run of capitals is cut into.
class Cutter {
public:
    Cutter(const Document& document, const syntax::Lexicon& lexicon, std::vector<NameSpan>& spans)
        : m_document(document), m_lexicon(lexicon), m_spans(spans)
    {
    }

    void cut(std::size_t sentence, Range run);

private:
    const Sentence& at(std::size_t sentence) const { return m_document.sentences[sentence]; }
    std::string_view word(std::size_t sentence, std::size_t token) const { return at(sentence).tree.word(token); }

    void add(std::size_t sentence, Range name, Range title);
    void cut_titled(std::size_t sentence, Range run, std::size_t title);
    void add_known_prefix(std::size_t sentence, Range run);
    void cut_untitled(std::size_t sentence, Range run);
    bool begins_with_role(std::size_t sentence, Range run) const;
    bool is_given_name(std::size_t sentence, std::size_t token) const;
    std::optional<std::size_t> role_before(std::size_t sentence, std::size_t token) const;
    std::optional<std::size_t> person_in(std::size_t sentence, Range run) const;
    Range without_demonyms(std::size_t sentence, Range run) const;
    bool is_thing_with_title(std::size_t sentence, Range rest, Title title) const;

    const Document& m_document;
    const syntax::Lexicon& m_lexicon;
    std::vector<NameSpan>& m_spans;
};

void Cutter::add(std::size_t sentence, Range name, Range title)
{
    if (name.size() == 0) {
        return;
    }
    m_spans.push_back({sentence, name, title, std::string(article_words(m_document, sentence, name))});
}

/// "General Motors", "Judge Rotenberg Center": a title word that begins the name of a thing.
bool Cutter::is_thing_with_title(std::size_t sentence, Range rest, Title title) const
{
    if (title != Title::Doubtful) {
        return false;
    }
    std::size_t noun = rest.begin;
    while (noun + 1 < rest.end && is_capital(at(sentence), noun + 1)) {
        ++noun;
    }
    const auto last = folded_word(at(sentence), noun);
    if (type_told_by(last)) {
        return true;
    }
    return rest.size() == 1 && is_dictionary_word(m_lexicon, last)
           && !is_known_as(m_lexicon, word(sentence, rest.begin), Known::GivenName);
}

/// The country or the world name that a run begins with, when something else follows it.
void Cutter::add_known_prefix(std::size_t sentence, Range run)
{
    for (std::size_t end = run.end; end > run.begin; --end) {
        const auto name = article_words(m_document, sentence, {run.begin, end});
        const bool known = is_known_as(m_lexicon, name, Known::Country) || is_known_as(m_lexicon, name, Known::City)
                           || world_name(text::folded(name)) != nullptr;
        if (known && !is_known_as(m_lexicon, name, Known::Demonym)) {
            add(sentence, {run.begin, end}, {});
            return;
        }
    }
}

/// Cuts at the last title of a run. What stands before an honorific alone is not of the title.
void Cutter::cut_titled(std::size_t sentence, Range run, std::size_t title)
{
    const auto kind = title_of(word(sentence, title));
    const std::size_t from = kind == Title::Regnal ? title : title + 1;
    std::size_t first = run.begin;
    if (kind == Title::Honorific) {
        while (first < title && title_of(word(sentence, first)) == Title::None) {
            ++first;
        }
        const auto role = first == title && first > run.begin ? role_before(sentence, run.begin) : std::nullopt;
        first = role ? *role : first < title ? run.begin : first;
    }
    add_known_prefix(sentence, {run.begin, from});
    const bool regnal = kind == Title::Regnal && from > run.begin;
    add(sentence, {from, run.end}, {first, regnal ? from + 1 : from});
}

/// The role noun whose complement runs up to a token: "director | of the Oslo office of the | Council".
std::optional<std::size_t> Cutter::role_before(std::size_t sentence, std::size_t token) const
{
    const auto& words = at(sentence);
    constexpr std::size_t longest = 12;
    for (std::size_t steps = 0; steps < longest && token > 0 && !has_gap_before(words, token); ++steps) {
        --token;
        const auto tag = upos(words, token);
        if (names_role(words, token, m_lexicon)) {
            return steps == 0 ? std::nullopt : std::optional(token);
        }
        const bool joins = tag == Upos::Adp
                           || (steps > 0 && (tag == Upos::Det || tag == Upos::Noun || tag == Upos::Propn))
                           || word(sentence, token) == "the" || word(sentence, token) == "to";
        if (!joins) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool Cutter::is_given_name(std::size_t sentence, std::size_t token) const
{
    return is_known_as(m_lexicon, word(sentence, token), Known::GivenName)
           && !type_told_by(folded_word(at(sentence), token));
}

/// Where a person's name begins at the end of a run that begins with what the person is of: "Minister of | Trade
/// Paola Rossi". Nothing when the run is one name.
std::optional<std::size_t> Cutter::person_in(std::size_t sentence, Range run) const
{
    const auto names_thing
        = [&](std::size_t token) { return type_told_by(folded_word(at(sentence), token)).has_value(); };
    for (std::size_t cut = run.begin + 1; cut + 1 < run.end; ++cut) {
        const bool connected = !is_capital(at(sentence), cut - 1) || !is_capital(at(sentence), cut);
        const bool tail_is_thing = names_thing(run.end - 1) || names_thing(cut);
        if (connected || tail_is_thing || run.end - cut > 4) {
            continue;
        }
        const bool given = is_given_name(sentence, cut);
        const bool foreign
            = !is_dictionary_word(m_lexicon, folded_word(at(sentence), cut))
              && (names_thing(cut - 1) || is_dictionary_word(m_lexicon, folded_word(at(sentence), cut - 1)))
              && run.end - cut == 2;
        if (given || foreign) {
            return cut;
        }
    }
    return std::nullopt;
}

/// "Psychologist Jane Doe" with a capital: a person's noun before a given name.
bool Cutter::begins_with_role(std::size_t sentence, Range run) const
{
    return run.size() > 2 && is_given_name(sentence, run.begin + 1) && !is_given_name(sentence, run.begin)
           && is_role_noun(folded_word(at(sentence), run.begin), m_lexicon);
}

/// "Syrian Kurdish YPG" is the YPG; "European Union" and "Swedish Defence Research Agency" are whole.
Range Cutter::without_demonyms(std::size_t sentence, Range run) const
{
    std::size_t begin = run.begin;
    while (begin < run.end && is_known_as(m_lexicon, word(sentence, begin), Known::Demonym)) {
        ++begin;
    }
    if (begin == run.begin || begin == run.end) {
        return run;
    }
    for (std::size_t token = begin; token < run.end; ++token) {
        const auto folded = folded_word(at(sentence), token);
        if (is_capital(at(sentence), token) && !is_dictionary_word(m_lexicon, folded) && !type_told_by(folded)) {
            return {begin, run.end};
        }
    }
    return run;
}

void Cutter::cut_untitled(std::size_t sentence, Range run)
{
    const auto role = role_before(sentence, run.begin);
    const auto person = role ? person_in(sentence, run) : std::nullopt;
    if (!person) {
        return add(sentence, without_demonyms(sentence, run), {});
    }
    const bool plain_word
        = *person == run.begin + 1 && is_dictionary_word(m_lexicon, folded_word(at(sentence), run.begin));
    if (!plain_word) {
        add(sentence, {run.begin, *person}, {});
    }
    add(sentence, {*person, run.end}, {*role, *person});
}

void Cutter::cut(std::size_t sentence, Range run)
{
    if (run.size() == 1 && title_of(word(sentence, run.begin)) != Title::None) {
        return;
    }
    std::size_t title = run.end;
    for (std::size_t token = run.begin; token < run.end; ++token) {
        const auto kind = title_of(word(sentence, token));
        const bool before_given = token + 1 < run.end && is_given_name(sentence, token + 1);
        const bool given_too = kind == Title::Doubtful && is_given_name(sentence, token) && !before_given;
        if (kind == Title::None || given_too) {
            continue;
        }
        const Range rest{token + 1, run.end};
        if (rest.size() > 0 && is_thing_with_title(sentence, rest, kind)) {
            break;
        }
        title = token;
    }
    if (title == run.end && begins_with_role(sentence, run)) {
        return add(sentence, {run.begin + 1, run.end}, {run.begin, run.begin + 1});
    }
    if (title == run.end) {
        return cut_untitled(sentence, run);
    }
    if (title + 1 == run.end) {
        return add_known_prefix(sentence, run);
    }
    cut_titled(sentence, run, title);
}

/// Cuts a person off a long name when the surname stands alone elsewhere: "University of Northern Texas | Nadia
/// Karim".
void split_off_persons(const Document& document, const syntax::Lexicon& lexicon, std::vector<NameSpan>& spans)
{
    std::set<std::string, std::less<>> alone;
    for (const auto& span : spans) {
        if (span.name.size() == 1) {
            alone.insert(text::folded(span.text));
        }
    }
    const auto is_foreign = [&](const NameSpan& span, std::size_t token) {
        const auto& sentence = document.sentences[span.sentence];
        return is_capital(sentence, token) && !is_dictionary_word(lexicon, folded_word(sentence, token))
               && lexicon.names(sentence.tree.word(token)).empty();
    };
    std::vector<NameSpan> result;
    for (auto& span : spans) {
        const auto last = span.name.end - 1;
        const bool cut = span.name.size() >= 4 && span.title.size() == 0 && is_foreign(span, last)
                         && is_foreign(span, last - 1) && is_capital(document.sentences[span.sentence], last - 2)
                         && alone.contains(folded_word(document.sentences[span.sentence], last));
        if (cut) {
            const Range rest{span.name.begin, last - 1};
            result.push_back({span.sentence, rest, {}, std::string(article_words(document, span.sentence, rest))});
            span.name.begin = last - 1;
            span.text = std::string(article_words(document, span.sentence, span.name));
        }
        result.push_back(std::move(span));
    }
    spans = std::move(result);
}

/// Cuts a span in two where its end is a name of its own elsewhere: "United States | Farid Azimi".
void split_by_known_ends(const Document& document, const syntax::Lexicon& lexicon, std::vector<NameSpan>& spans)
{
    std::map<std::string, std::size_t, std::less<>> seen;
    for (const auto& span : spans) {
        ++seen[text::folded(span.text)];
    }
    std::vector<NameSpan> result;
    for (auto& span : spans) {
        for (std::size_t cut = span.name.begin + 1; cut + 1 < span.name.end && span.title.size() == 0; ++cut) {
            const Range tail{cut, span.name.end};
            const auto head = article_words(document, span.sentence, {span.name.begin, cut});
            const auto text = article_words(document, span.sentence, tail);
            const bool given = is_known_as(lexicon, head, Known::GivenName);
            if (given || !seen.contains(text::folded(text)) || !seen.contains(text::folded(head))) {
                continue;
            }
            result.push_back({span.sentence, {span.name.begin, cut}, {}, std::string(head)});
            span.name = tail;
            span.text = std::string(text);
        }
        result.push_back(std::move(span));
    }
    spans = std::move(result);
}

}

std::vector<NameSpan> find_spans(const Document& document, const syntax::Lexicon& lexicon)
{
    const Vocabulary vocabulary = vocabulary_of(document);
    std::vector<NameSpan> spans;
    Cutter cutter(document, lexicon, spans);
    for (std::size_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
        for (const auto run : name_runs(document, sentence, vocabulary, lexicon)) {
            cutter.cut(sentence, run);
        }
    }
    split_by_known_ends(document, lexicon, spans);
    split_off_persons(document, lexicon, spans);
    return spans;
}

}
