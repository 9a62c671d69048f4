// SPDX-License-Identifier: MIT
#include "generate/inserted.h"

#include "generate/clause.h"
#include "generate/clause_parts.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_wh(const Tree& tree, std::size_t token)
{
    const Xpos tag = tree.tags[token].xpos;
    return tag == Xpos::Wdt || tag == Xpos::Wp || tag == Xpos::WpPoss
           || (tag == Xpos::Wrb && tree.word(token) == "where");
}

bool is_comma(const Tree& tree, std::size_t token)
{
    return token < tree.size() && tree.word(token) == ",";
}

/// The first token of a range that a test holds for; its end when there is none.
std::size_t first_in(Range range, const auto& test)
{
    std::size_t token = range.begin;
    while (token < range.end && !test(token)) {
        ++token;
    }
    return token;
}

std::size_t first_finite(const Tree& tree, Range range)
{
    return first_in(range, [&tree](std::size_t token) { return is_finite(tree, token); });
}

std::size_t first_comma(const Tree& tree, Range range)
{
    return first_in(range, [&tree](std::size_t token) { return is_comma(tree, token); });
}

/// "last week", "On Monday": no subject, though it may end in a noun.
bool tells_when(std::string_view word)
{
    constexpr std::array<std::string_view, 19> words{
        "day",    "night",   "week",      "weekend",  "month",  "year",     "morning", "afternoon", "evening", "time",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",  "today",     "years"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// True for a stretch up to a comma that may be the subject of the sentence: "The charity", "Judge Dahl of Oslo".
bool may_be_subject(const Tree& tree, Range range)
{
    constexpr std::array opens{Xpos::Dt, Xpos::Nn, Xpos::Nns,     Xpos::Nnp, Xpos::Nnps,
                               Xpos::Jj, Xpos::Cd, Xpos::PrpPoss, Xpos::Pdt, Xpos::Jjs};
    constexpr std::array closes{Xpos::Nn, Xpos::Nns, Xpos::Nnp, Xpos::Nnps, Xpos::Cd, Xpos::Jj};
    if (range.size() == 0) {
        return false;
    }
    const Xpos first = tree.tags[range.begin].xpos;
    const Xpos last = tree.tags[range.end - 1].xpos;
    return std::find(opens.begin(), opens.end(), first) != opens.end()
           && std::find(closes.begin(), closes.end(), last) != closes.end()
           && !tells_when(lower(tree.word(range.end - 1)));
}

/// True when the verb of the sentence comes at a token, be it behind an adverb.
bool verb_comes(const Tree& tree, std::size_t token)
{
    constexpr std::size_t most_adverbs = 2;
    std::size_t at = token;
    while (at < tree.size() && at < token + most_adverbs && tree.tags[at].upos == Upos::Adv) {
        ++at;
    }
    return at < tree.size() && is_finite(tree, at);
}

/// True for what can stand between a subject and its verb: a relative clause, or words without a verb of their own.
bool may_be_inserted(const Tree& tree, Range range)
{
    constexpr int most_commas = 1;
    int commas = 0;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        commas += is_comma(tree, token) ? 1 : 0;
    }
    if (range.size() == 0 || tree.tags[range.begin].upos == Upos::Cconj || commas > most_commas) {
        return false;
    }
    const std::size_t verb = first_finite(tree, range);
    return verb == range.end || first_in(range, [&tree](std::size_t token) { return is_wh(tree, token); }) < verb;
}

/// What stands between the commas behind the subject, with them: ", who died in 2003,".
std::optional<Range> inserted_behind_subject(const Tree& tree)
{
    Range part{0, first_comma(tree, {0, tree.size()})};
    while (part.end < tree.size() && !may_be_subject(tree, part) && first_finite(tree, part) == part.end) {
        part = {part.end + 1, first_comma(tree, {part.end + 1, tree.size()})};
    }
    if (part.end >= tree.size() || first_finite(tree, part) < part.end) {
        return std::nullopt;
    }
    std::size_t close = first_comma(tree, {part.end + 1, tree.size()});
    while (close < tree.size()) {
        if (verb_comes(tree, close + 1) && may_be_inserted(tree, {part.end + 1, close})) {
            return Range{part.end, close + 1};
        }
        close = first_comma(tree, {close + 1, tree.size()});
    }
    return std::nullopt;
}

/// True for "which ...", "in which ...", "most of whom ...".
bool opens_relative(const Tree& tree, std::size_t token)
{
    constexpr std::size_t farthest = 2;
    for (std::size_t at = token; at < tree.size() && at <= token + farthest; ++at) {
        if (is_wh(tree, at)) {
            return at == token || tree.tags[at - 1].upos == Upos::Adp;
        }
    }
    return false;
}

/// A part of a sentence that is left out when it is parsed once more, with its commas.
struct Inserted {
    Range range;
    enum class What { Aside, Source } what = What::Aside; ///< Source: "the police said"
};

/// The verb of "the police said", "said Dahl, a judge" behind a comma; nothing when it is something else.
std::optional<std::size_t> verb_of_source(const Tree& tree, Range range)
{
    constexpr std::size_t longest_source = 8;
    const std::size_t verb = first_in(range, [&tree](std::size_t at) { return is_reporting(tree, at); });
    const bool early = verb < range.end && verb < range.begin + longest_source && is_finite(tree, verb);
    if (!early || first_finite(tree, range) < verb || first_comma(tree, {range.begin, verb}) < verb) {
        return std::nullopt;
    }
    for (const std::size_t child : syntax::children(tree, verb)) {
        if (tree.arcs[child].relation == Relation::Nsubj && range.contains(child)) {
            return verb;
        }
    }
    return std::nullopt;
}

/// "..., the police said.", "... said Dahl, a judge in Oslo."
std::optional<Range> source_at_end(const Tree& tree, std::size_t begin)
{
    const std::size_t end = tree.tags.back().upos == Upos::Punct ? tree.size() - 1 : tree.size();
    for (std::size_t comma = first_comma(tree, {begin, end}); comma < end;
         comma = first_comma(tree, {comma + 1, end})) {
        const auto verb = verb_of_source(tree, {comma + 1, end});
        const bool says_no_more = verb && first_finite(tree, {*verb + 1, end}) == end;
        if (says_no_more && first_finite(tree, {begin, comma}) < comma) {
            return Range{comma, end};
        }
    }
    return std::nullopt;
}

/// The relative clause that ends a stretch of the sentence, with the comma before it.
std::optional<Range> relative_at_end(const Tree& tree, Range within)
{
    std::size_t comma = first_comma(tree, within);
    while (comma + 1 < within.end && !opens_relative(tree, comma + 1)) {
        comma = first_comma(tree, {comma + 1, within.end});
    }
    const bool whole = comma + 1 < within.end && first_finite(tree, {within.begin, comma}) < comma
                       && first_finite(tree, {comma, within.end}) < within.end;
    return whole ? std::optional(Range{comma, within.end}) : std::nullopt;
}

std::vector<Inserted> find_inserted(const Tree& tree)
{
    std::vector<Inserted> result;
    std::size_t begin = 0;
    if (const auto behind_subject = inserted_behind_subject(tree)) {
        result.push_back({*behind_subject});
        begin = behind_subject->end;
    }
    const auto source = source_at_end(tree, begin);
    const std::size_t closing = tree.tags.back().upos == Upos::Punct ? tree.size() - 1 : tree.size();
    if (const auto relative = relative_at_end(tree, {begin, source ? source->begin : closing})) {
        result.push_back({*relative});
    }
    if (source) {
        result.push_back({*source, Inserted::What::Source});
    }
    return result;
}

/// Where the tokens that are kept stand in the whole sentence.
std::vector<std::size_t> kept_tokens(const Tree& whole, const std::vector<Inserted>& inserted)
{
    std::vector<std::size_t> kept;
    for (std::size_t token = 0; token < whole.size(); ++token) {
        if (std::none_of(inserted.begin(), inserted.end(),
                         [&](const Inserted& each) { return each.range.contains(token); })) {
            kept.push_back(token);
        }
    }
    return kept;
}

/// A head in the whole sentence for one in the shorter one.
int in_whole(int head, const std::vector<std::size_t>& kept)
{
    return head < 0 ? head : static_cast<int>(kept[static_cast<std::size_t>(head)]);
}

/// Hangs a token on another one, as if all members had.
void hang(Tree& tree, std::size_t token, std::size_t head, Relation relation)
{
    const auto votes = static_cast<int>(tree.members.size());
    tree.arcs[token] = {static_cast<int>(head), relation, votes, votes};
    for (std::vector<std::int16_t>& heads : tree.members) {
        heads[token] = static_cast<std::int16_t>(head);
    }
}

/// The noun that the words before an insertion are about: the highest one that they hang on.
std::size_t noun_before(const Tree& tree, std::size_t begin)
{
    std::size_t noun = begin - 1;
    while (tree.arcs[noun].head >= 0 && static_cast<std::size_t>(tree.arcs[noun].head) < begin
           && tree.tags[static_cast<std::size_t>(tree.arcs[noun].head)].upos != Upos::Verb) {
        noun = static_cast<std::size_t>(tree.arcs[noun].head);
    }
    return noun;
}

Relation relation_of(const Tree& tree, Range inserted)
{
    if (opens_relative(tree, inserted.begin + 1)) {
        return Relation::AclRelcl;
    }
    const Xpos first = tree.tags[inserted.begin + 1].xpos;
    return first == Xpos::Vbn || first == Xpos::Vbg ? Relation::Acl : Relation::Appos;
}

/// Hangs the words of an insertion that hang on nothing in it on `top`, which is one of them.
void gather_below(Tree& tree, Range inserted, std::size_t top)
{
    for (std::size_t token = inserted.begin; token < inserted.end; ++token) {
        const int head = tree.arcs[token].head;
        const bool inside = head >= 0 && inserted.contains(static_cast<std::size_t>(head));
        if (token != top && !inside) {
            hang(tree, token, top, is_comma(tree, token) ? Relation::Punct : tree.arcs[token].relation);
        }
    }
}

/// Hangs an aside on the noun before it.
void put_aside_back(Tree& tree, Range inserted)
{
    const std::size_t top = first_in(inserted, [&](std::size_t at) {
        const int head = tree.arcs[at].head;
        const auto above = static_cast<std::size_t>(head);
        return !is_comma(tree, at) && (head < 0 || !inserted.contains(above) || is_comma(tree, above));
    });
    if (top < inserted.end) {
        hang(tree, top, noun_before(tree, inserted.begin), relation_of(tree, inserted));
        gather_below(tree, inserted, top);
    }
}

/// Hangs the words that tell who says it on the verb of the sentence.
void put_source_back(Tree& tree, Range inserted)
{
    const std::size_t verb = verb_of_source(tree, {inserted.begin + 1, inserted.end}).value_or(inserted.begin + 1);
    const auto is_root = [&](std::size_t at) { return tree.arcs[at].head < 0 && !inserted.contains(at); };
    hang(tree, verb, first_in({0, tree.size()}, is_root), Relation::Parataxis);
    gather_below(tree, inserted, verb);
}

/// The tree of the whole sentence with the arcs that the shorter one gives to what it has.
Tree joined(const Tree& whole, const Tree& shorter, const std::vector<std::size_t>& kept,
            const std::vector<Inserted>& inserted)
{
    Tree result = whole;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::size_t token = kept[i];
        result.tags[token] = shorter.tags[i];
        result.arcs[token] = shorter.arcs[i];
        result.arcs[token].head = in_whole(shorter.arcs[i].head, kept);
        for (std::size_t member = 0; member < result.members.size(); ++member) {
            result.members[member][token] = static_cast<std::int16_t>(in_whole(shorter.members[member][i], kept));
        }
    }
    for (const auto& [range, what] : inserted) {
        what == Inserted::What::Source ? put_source_back(result, range) : put_aside_back(result, range);
    }
    return result;
}

std::optional<Tree> parse_around(const syntax::Parser& parser, const Tree& whole)
{
    const std::vector<Inserted> inserted = find_inserted(whole);
    const std::vector<std::size_t> kept = kept_tokens(whole, inserted);
    if (inserted.empty() || kept.empty()) {
        return std::nullopt;
    }
    std::vector<syntax::Token> tokens;
    for (const std::size_t token : kept) {
        tokens.push_back(whole.tokens[token]);
    }
    return joined(whole, parser.parse(whole.text, std::move(tokens)), kept, inserted);
}

bool has_certain_clause(const Document& document, std::size_t sentence)
{
    const std::vector<Clause> clauses = find_clauses(document, sentence);
    return std::any_of(clauses.begin(), clauses.end(),
                       [](const Clause& clause) { return clause.certain && !clause.verbatim; });
}

}

void parse_around_insertions(Document& document, const syntax::Parser& parser)
{
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
        Tree& tree = document.sentences[i].tree;
        if (!tree.parsed() || has_certain_clause(document, i)) {
            continue;
        }
        if (auto clearer = parse_around(parser, tree)) {
            std::swap(tree, *clearer);
            if (!has_certain_clause(document, i)) {
                std::swap(tree, *clearer);
            }
        }
    }
}

}
