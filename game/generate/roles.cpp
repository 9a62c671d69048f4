// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <optional>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Upos;

std::string lemma(const Sentence& sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    return lexicon.lemma(folded_word(sentence, token), syntax::Word::Noun);
}

bool is_time_noun(const Sentence& sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    if (is_known_as(lexicon, sentence.tree.word(token), syntax::Known::Weekday)
        || is_known_as(lexicon, sentence.tree.word(token), syntax::Known::Month)) {
        return true;
    }
    const auto senses = lexicon.senses(lemma(sentence, token, lexicon));
    return !senses.empty() && senses.front() == syntax::Sense::Time;
}

/// True when a token depends on another of the phrase that ends at `end`, directly or by names that begin to its left,
/// or is what the name itself depends on.
bool is_inside(const Sentence& sentence, std::size_t token, std::size_t end)
{
    if (!sentence.tree.parsed()) {
        return true;
    }
    const auto& arcs = sentence.tree.arcs;
    const auto is_later = [&](int head) { return head > static_cast<int>(token) && head < static_cast<int>(end); };
    int head = arcs[token].head;
    for (int steps = 0; steps < 3 && head >= 0 && !is_later(head); ++steps) {
        head = arcs[static_cast<std::size_t>(head)].head;
    }
    if (is_later(head)) {
        return true;
    }
    for (std::size_t other = token + 1; other < end; ++other) {
        if (arcs[other].head == static_cast<int>(token)) {
            return true;
        }
    }
    return false;
}

/// "News" of "Sky News" when Sky is left out: the phrase must not begin inside a name.
bool depends_on_left(const Sentence& sentence, std::size_t token)
{
    if (!sentence.tree.parsed()) {
        return false;
    }
    const auto& arc = sentence.tree.arcs[token];
    return arc.relation == Relation::Flat && arc.head >= 0 && arc.head < static_cast<int>(token);
}

/// Where the words that qualify a role noun begin, going left from it: "media | adviser", "Tunisia's | coach".
std::size_t modifiers_begin(const Sentence& sentence, std::size_t noun, std::size_t end, const syntax::Lexicon& lexicon)
{
    std::size_t begin = noun;
    while (begin > 0 && !has_gap_before(sentence, begin)
           && is_quoted(sentence, begin - 1) == is_quoted(sentence, begin)) {
        const auto before = begin - 1;
        const auto tag = upos(sentence, before);
        const auto word = sentence.tree.word(before);
        const bool joins = word == "-" && touch(sentence, before) && before > 0 && touch(sentence, before - 1);
        const bool possessive = word == "'s" || word == "'";
        const bool listed = word == "and" && before > 0 && upos(sentence, before - 1) == Upos::Adj;
        const bool qualifier = qualifies_role(folded_word(sentence, before));
        const bool part
            = qualifier || tag == Upos::Noun || tag == Upos::Propn || tag == Upos::Adj || joins || possessive || listed;
        if (!part || is_time_noun(sentence, before, lexicon)
            || (!qualifier && !possessive && !joins && !listed && !is_inside(sentence, before, end))) {
            break;
        }
        begin = before;
    }
    while (begin < noun
           && (sentence.tree.word(begin) == "and" || sentence.tree.word(begin).front() == '\''
               || sentence.tree.word(begin) == "-" || depends_on_left(sentence, begin))) {
        ++begin;
    }
    return begin;
}

/// The role directly before a name.
std::optional<Range> role_before(const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const auto begin = span.title.size() > 0 ? span.title.begin : span.name.begin;
    if (is_people(lexicon, sentence.tree.word(span.name.end - 1))) {
        return std::nullopt;
    }
    if (span.title.size() == 0) {
        if (begin == 0 || has_gap_before(sentence, begin) || !names_role(sentence, begin - 1, lexicon)) {
            return std::nullopt;
        }
        return Range{modifiers_begin(sentence, begin - 1, span.name.end, lexicon), begin};
    }
    std::size_t end = span.title.end;
    while (end > begin && title_of(sentence.tree.word(end - 1)) == Title::Honorific) {
        --end;
    }
    if (end == begin) {
        return std::nullopt;
    }
    return Range{modifiers_begin(sentence, begin, span.name.end, lexicon), end};
}

bool closes(const Sentence& sentence, std::size_t token)
{
    if (token >= sentence.tree.size()) {
        return true;
    }
    const auto word = sentence.tree.word(token);
    if (word == "-" && token > 0 && touch(sentence, token - 1) && touch(sentence, token)) {
        return false;
    }
    return word == "," || word == "." || word == ";" || word == ":" || word == "-" || word == "--" || word == "!"
           || word == "?";
}

bool is_article(const Sentence& sentence, std::size_t token)
{
    const auto word = folded_word(sentence, token);
    return word == "the" || word == "a" || word == "an";
}

/// The noun that a phrase after a comma is about, when it is a role.
std::optional<std::size_t> role_noun_after(const Sentence& sentence, std::size_t begin, const syntax::Lexicon& lexicon)
{
    std::size_t token = begin;
    std::optional<std::size_t> noun;
    for (; token < sentence.tree.size(); ++token) {
        const auto tag = upos(sentence, token);
        const auto word = sentence.tree.word(token);
        const bool hyphen = word == "-" && token > begin && touch(sentence, token - 1) && touch(sentence, token);
        if (tag == Upos::Noun || tag == Upos::Propn) {
            noun = token;
        } else if (tag != Upos::Adj && word != "'s" && !hyphen && !(tag == Upos::Num && word.ends_with("th"))) {
            break;
        }
    }
    if (!noun || *noun + 1 != token || !names_role(sentence, *noun, lexicon)) {
        return std::nullopt;
    }
    return noun;
}

/// Where the complement of a role ends: "of the agency in Paris"; the comma or the stop after it. Nothing when a verb
/// comes first, which tells that the phrase is no apposition.
std::optional<std::size_t> complement_end(const Sentence& sentence, std::size_t noun, const syntax::Lexicon& lexicon)
{
    std::size_t token = noun + 1;
    if (!closes(sentence, token) && upos(sentence, token) != Upos::Adp && sentence.tree.word(token) != "to") {
        return std::nullopt;
    }
    for (; !closes(sentence, token); ++token) {
        const auto tag = upos(sentence, token);
        const auto word = sentence.tree.word(token);
        if (tag == Upos::Verb || tag == Upos::Aux || tag == Upos::Pron || tag == Upos::Sconj) {
            return std::nullopt;
        }
        const bool another = word == "and" && token + 1 < sentence.tree.size()
                             && (upos(sentence, token + 1) == Upos::Det
                                 || is_known_as(lexicon, sentence.tree.word(token + 1), syntax::Known::GivenName));
        const bool quoted = word.front() == '\'' && word != "'s" && word != "'";
        if (another || quoted) {
            return std::nullopt;
        }
    }
    return token;
}

/// Where the apposition after a name begins: behind its comma, and behind an age.
std::optional<std::size_t> after_comma(const Sentence& sentence, std::size_t end)
{
    const auto is_comma
        = [&](std::size_t token) { return token < sentence.tree.size() && sentence.tree.word(token) == ","; };
    if (!is_comma(end)) {
        return std::nullopt;
    }
    const bool age = is_comma(end + 2) && upos(sentence, end + 1) == Upos::Num;
    const auto begin = age ? end + 3 : end + 1;
    return begin < sentence.tree.size() ? std::optional(begin) : std::nullopt;
}

/// True when the parser sets a noun beside a name: as its apposition, or the name as that of the noun.
bool are_set_beside(const Sentence& sentence, Range name, std::size_t noun)
{
    const auto& tree = sentence.tree;
    const bool below = tree.arcs[noun].head >= 0 && name.contains(static_cast<std::size_t>(tree.arcs[noun].head));
    if (below) {
        const auto relation = tree.arcs[noun].relation;
        return relation == Relation::Appos || relation == Relation::List || relation == Relation::Parataxis;
    }
    for (std::size_t token = name.begin; token < name.end; ++token) {
        if (tree.arcs[token].head == static_cast<int>(noun) && tree.arcs[token].relation == Relation::Appos) {
            return true;
        }
    }
    return false;
}

/// The name hangs as an apposition on what stands between it and the role: "commander of the | fleet, Jonas Brekke".
bool is_set_beside_complement(const Sentence& sentence, std::size_t noun, Range name)
{
    for (std::size_t token = name.begin; token < name.end; ++token) {
        const auto& arc = sentence.tree.arcs[token];
        const bool between = arc.head > static_cast<int>(noun) && arc.head < static_cast<int>(name.begin);
        if (between && arc.relation == Relation::Appos) {
            return true;
        }
    }
    return false;
}

/// "brother of the president": who is set beside it may be the brother.
bool is_of_another(const Sentence& sentence, std::size_t noun, const syntax::Lexicon& lexicon)
{
    std::size_t before = noun;
    while (before > 0 && upos(sentence, before - 1) != Upos::Adp && upos(sentence, before - 1) != Upos::Verb
           && !closes(sentence, before - 1)) {
        --before;
    }
    if (before < 2 || upos(sentence, before - 1) != Upos::Adp) {
        return false;
    }
    const auto other = folded_word(sentence, before - 2);
    return is_kin(other) || is_role_noun(other, lexicon);
}

/// "the president of the region, Roberto Rossi, ...": what the words show where the parser takes the name for another
/// argument of the same verb, or hangs it on the complement.
bool is_plainly_set_before(const Sentence& sentence, std::size_t noun, Range name)
{
    const auto& tree = sentence.tree;
    std::size_t begin = noun;
    while (begin > 0 && (upos(sentence, begin - 1) == Upos::Adj || upos(sentence, begin - 1) == Upos::Noun)) {
        --begin;
    }
    const bool definite = begin > 0 && folded_word(sentence, begin - 1) == "the";
    const bool first = begin < 2 || upos(sentence, begin - 2) == Upos::Adv || upos(sentence, begin - 2) == Upos::Cconj;
    const int head = tree.arcs[name.begin].head;
    const bool within = head >= static_cast<int>(noun) && head < static_cast<int>(name.begin);
    return definite && first && name.end < tree.size() && tree.word(name.end) == "," && noun + 1 < tree.size()
           && upos(sentence, noun + 1) == Upos::Adp && (within || head == tree.arcs[noun].head);
}

/// ", head of the agency," after a name.
std::optional<Range> role_after(const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    auto begin = after_comma(sentence, span.name.end);
    if (!begin || !sentence.tree.parsed()) {
        return std::nullopt;
    }
    if (is_article(sentence, *begin)) {
        ++*begin;
    }
    const auto noun = role_noun_after(sentence, *begin, lexicon);
    if (!noun || !are_set_beside(sentence, span.name, *noun)) {
        return std::nullopt;
    }
    const auto end = complement_end(sentence, *noun, lexicon);
    if (!end) {
        return std::nullopt;
    }
    return Range{*begin, *end};
}

/// "the commander of the forces, Gen. Ivan Orlov": a role set off before a name.
std::optional<Range> role_set_before(const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const auto start = span.title.size() > 0 ? span.title.begin : span.name.begin;
    const Range whole{start, span.name.end};
    if (start < 2 || sentence.tree.word(start - 1) != "," || !sentence.tree.parsed()) {
        return std::nullopt;
    }
    if (!closes(sentence, span.name.end)) {
        return std::nullopt;
    }
    for (std::size_t noun = start - 1; noun-- > 0 && sentence.tree.word(noun) != ",";) {
        if (!names_role(sentence, noun, lexicon)) {
            continue;
        }
        const bool beside = are_set_beside(sentence, whole, noun) || is_set_beside_complement(sentence, noun, whole)
                            || is_plainly_set_before(sentence, noun, whole);
        if (!beside || is_of_another(sentence, noun, lexicon)) {
            continue;
        }
        if (complement_end(sentence, noun, lexicon) != start - 1) {
            return std::nullopt;
        }
        const auto begin = modifiers_begin(sentence, noun, start, lexicon);
        return Range{begin, start - 1};
    }
    return std::nullopt;
}

/// A role that begins inside a name has all of it: "Council for the Care of | Elders campaigner".
Range with_whole_names(Range role, std::size_t span, const std::vector<NameSpan>& spans)
{
    for (std::size_t other = span; other-- > 0 && spans[other].sentence == spans[span].sentence;) {
        if (spans[other].name.contains(role.begin)) {
            role.begin = spans[other].name.begin;
        }
    }
    return role;
}

/// "Gen." and "Lady" alone tell nothing to ask for.
bool is_worth_telling(const Sentence& sentence, Range role, const syntax::Lexicon& lexicon)
{
    constexpr std::size_t longest = 14;
    const auto word = sentence.tree.word(role.begin);
    const auto last = sentence.tree.word(role.end - 1);
    if (role.size() > 1) {
        const bool cut_off
            = sentence.tree.word(role.end - 2) == "the" && is_known_as(lexicon, last, syntax::Known::City);
        return role.size() <= longest && !last.ends_with('.') && !word.starts_with("Lt") && !cut_off;
    }
    return !word.ends_with('.') && (title_of(word) != Title::Doubtful || is_office(folded_word(sentence, role.begin)));
}

}

std::vector<SpanRole> find_roles(const Document& document, const std::vector<NameSpan>& spans,
                                 const syntax::Lexicon& lexicon)
{
    std::vector<SpanRole> roles;
    const auto add = [&](std::size_t span, std::optional<Range> range, Calling::Form form) {
        if (range && range->size() > 0 && is_worth_telling(document.sentences[spans[span].sentence], *range, lexicon)) {
            roles.push_back({span, {spans[span].sentence, with_whole_names(*range, span, spans)}, form});
        }
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto& span = spans[i];
        const auto& sentence = document.sentences[span.sentence];
        add(i, role_before(sentence, span, lexicon), Calling::Form::Title);
        add(i, role_after(sentence, span, lexicon), Calling::Form::Apposition);
        add(i, role_set_before(sentence, span, lexicon), Calling::Form::Apposition);
    }
    return roles;
}

}
