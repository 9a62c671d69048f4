// SPDX-License-Identifier: MIT
#include "generate/say.h"

#include "generate/about.h"
#include "generate/bound_pronouns.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Range;
using syntax::Relation;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool overlap(Range a, Range b)
{
    return a.begin < b.end && b.begin < a.end;
}

/// A word on its way into the text, and how it joins the one before.
struct Unit {
    std::string word;
    bool glued = false; ///< no space before it
    bool after_gap = false; ///< something was left out before it
};

/// Puts tokens into words, one range after another.
class Mouth {
public:
    Mouth(const Reading& reading, const Claim& claim, const Telling& telling, const syntax::Lexicon& lexicon)
        : m_reading(reading),
          m_claim(claim),
          m_telling(telling),
          m_lexicon(lexicon),
          m_sentence(reading.sentence(claim)),
          m_tree(m_sentence.tree),
          m_swaps(telling.swaps)
    {
        m_settled = telling.topics;
        const std::vector<Range> bound = bound_pronouns(reading, claim, lexicon);
        m_settled.insert(m_settled.end(), bound.begin(), bound.end());
        add_names();
        add_times();
        std::sort(m_swaps.begin(), m_swaps.end(),
                  [](const Swap& a, const Swap& b) { return a.tokens.begin < b.tokens.begin; });
    }

    void tokens(Range range)
    {
        for (std::size_t token = range.begin; token < range.end;) {
            token = one(token, range);
        }
        while (m_gap && !m_units.empty() && m_units.back().word == ",") {
            m_units.pop_back(); // it stood before an aside that ends the range
        }
        m_gap = false;
    }

    void words(std::string_view text, bool glued = false) { m_units.push_back({std::string(text), glued, false}); }

    void comma() { m_units.push_back({",", true, false}); }

    Said finish(bool capital);

private:
    void add_names();
    void add_name(const Mention& mention);
    void add_times();
    bool is_swapped(Range range) const;
    bool is_left_out(std::size_t token) const;
    std::size_t one(std::size_t token, Range within);
    std::string spelled(std::size_t token) const;
    bool is_inside_word(std::size_t token) const;
    std::optional<std::size_t> broken() const;
    std::optional<std::size_t> misspelt() const;

    const Reading& m_reading;
    const Claim& m_claim;
    const Telling& m_telling;
    const syntax::Lexicon& m_lexicon;
    const Sentence& m_sentence;
    const Tree& m_tree;
    std::vector<Swap> m_swaps;
    std::vector<Range> m_settled; ///< words that the swaps make stand alone
    std::vector<Range> m_vague; ///< times that can't be told outside of the article
    std::vector<std::size_t> m_entities;
    std::vector<Unit> m_units;
    std::vector<std::size_t> m_said;
    bool m_gap = false;
};

bool Mouth::is_swapped(Range range) const
{
    return std::any_of(m_swaps.begin(), m_swaps.end(),
                       [range](const Swap& swap) { return overlap(swap.tokens, range); });
}

/// True when what the question asks for is the entity itself, so that "his" has "who" to stand for.
bool asks_for(const Reading& reading, const Claim& claim, const Telling& telling, std::size_t entity)
{
    return telling.asked && std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
               return is_name(slot) && overlap(slot.answer, *telling.asked)
                      && reading.names.mentions[slot.index].entity == entity;
           });
}

/// A name in a sentence: "the Kremlin", "Bashar al-Assad".
std::string named(const Entity& entity)
{
    return (entity.definite ? "the " : "") + entity.name;
}

void Mouth::add_name(const Mention& mention)
{
    const Entity& entity = m_reading.names.entities[mention.entity];
    const Range place = mention.place.tokens;
    const bool known = std::find(m_entities.begin(), m_entities.end(), mention.entity) != m_entities.end()
                       || asks_for(m_reading, m_claim, m_telling, mention.entity);
    using Form = Mention::Form;
    m_settled.push_back(place);
    if (mention.form == Form::Pronoun && known) {
        return; // the name stands before it
    }
    if (asks_for(m_reading, m_claim, m_telling, mention.entity)) {
        return; // "who" is what a pronoun stands for; a name would give the answer away, and makes the draft fall later
    }
    if (mention.form == Form::Possessive) {
        if (!known) {
            m_swaps.push_back({place, named(entity) + "'s"});
        }
        return;
    }
    if (!known || mention.form == Form::Pronoun) {
        m_entities.push_back(mention.entity);
    }
    if (mention.form == Form::Pronoun || mention.form == Form::Role) {
        m_swaps.push_back({place, named(entity)});
    } else if (entity.type == EntityType::Person) {
        constexpr std::array<std::string_view, 4> courtesies{"mr.", "mrs.", "ms.", "mr"};
        Range name = mention.name;
        const bool courtesy = name.begin > place.begin
                              && std::find(courtesies.begin(), courtesies.end(), lower(m_tree.word(name.begin - 1)))
                                     != courtesies.end();
        name.begin -= courtesy ? 1U : 0U;
        m_swaps.push_back({name, entity.name});
    }
}

void Mouth::add_names()
{
    for (const Mention& mention : m_reading.names.mentions) {
        const bool here = mention.place.sentence == m_claim.sentence();
        const bool asked = m_telling.asked && overlap(mention.place.tokens, *m_telling.asked);
        if (here && !asked && !is_swapped(mention.place.tokens) && is_spoken(m_claim, mention.place.tokens)) {
            add_name(mention);
        }
    }
}

std::string with_preposition(const TimeExpression& time, Granularity granularity)
{
    constexpr std::array<std::string_view, 3> plain{"on", "in", "at"};
    const bool own
        = !time.preposition.empty() && std::find(plain.begin(), plain.end(), time.preposition) == plain.end();
    const std::string_view by_form = granularity == Granularity::Day     ? "on"
                                     : granularity == Granularity::Clock ? "at"
                                                                         : "in";
    return std::string(own ? std::string_view(time.preposition) : by_form) + " " + in_words(time.moment, granularity);
}

void Mouth::add_times()
{
    for (const TimeExpression& time : m_reading.times[m_claim.sentence()]) {
        const Range place = time.place.tokens;
        if (!is_spoken(m_claim, place) || is_swapped(place) || (m_telling.asked && overlap(place, *m_telling.asked))) {
            continue;
        }
        const bool phrase = time.standing == Standing::Adjunct;
        const bool dated = phrase && time.moment.year && (time.granularity == Granularity::Year || time.moment.month);
        if (time.reference == Reference::Deictic && dated) {
            m_swaps.push_back({place, with_preposition(time, time.granularity)});
            m_settled.push_back(place);
        } else if (time.reference == Reference::Absolute || time.reference == Reference::Calendar
                   || time.granularity == Granularity::Duration) {
            m_settled.push_back(place);
        } else {
            m_vague.push_back(place);
        }
    }
}

bool Mouth::is_left_out(std::size_t token) const
{
    const auto holds = [token](Range range) { return range.contains(token); };
    const std::vector<Range>& cuts = m_claim.clause.cuts;
    const std::vector<Range>& unsaid = m_telling.unsaid;
    return (m_telling.asked && holds(*m_telling.asked)) || std::any_of(cuts.begin(), cuts.end(), holds)
           || std::any_of(unsaid.begin(), unsaid.end(), holds) || is_filler(m_tree, token);
}

/// True for a first word that keeps its capital anywhere: a known name or demonym, an acronym, a name that the article
/// nowhere writes small.
bool is_always_capital(const Reading& reading, std::string_view word, Xpos tag, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(word);
    const bool place = std::any_of(known.begin(), known.end(), [](const syntax::NameEntry& entry) {
        return entry.known != syntax::Known::GivenName && entry.known != syntax::Known::City;
    });
    if (tag == Xpos::Cd || tag == Xpos::Dt || tag == Xpos::In) {
        return false;
    }
    const bool acronym = word == "I" || (word.size() > 1 && word[1] < 'a');
    const bool name = tag == Xpos::Nnp || tag == Xpos::Nnps;
    return place || acronym || (name && quiz::places(reading.document.article->text.bytes(), lower(word)).empty());
}

/// "Foreign" in "Foreign Minister Sergey Lavrov".
bool opens_title(const Tree& tree, std::size_t token, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 5> before_titles{"acting", "former", "late", "outgoing", "then"};
    const std::string word = lower(tree.word(token));
    const bool title = token + 2 < tree.size() && tree.tags[token + 1].upos == Upos::Propn
                       && tree.tags[token + 2].upos == Upos::Propn && lexicon.is_person(lower(tree.word(token + 1)));
    return title && (tree.tags[token].xpos == Xpos::Jj || tree.tags[token].xpos == Xpos::Nn)
           && std::find(before_titles.begin(), before_titles.end(), word) == before_titles.end();
}

/// The token's own letters; the first word of the sentence with a small letter unless it is a name.
std::string Mouth::spelled(std::size_t token) const
{
    std::string word(m_tree.word(token));
    const bool first = token == 0 || m_sentence.quoting == Quoting::Whole;
    const bool keeps = !first || opens_title(m_tree, token, m_lexicon)
                       || is_always_capital(m_reading, word, m_tree.tags[token].xpos, m_lexicon);
    return keeps ? word : lower(word.substr(0, 1)) + word.substr(1);
}

/// "a" or "an", as the words behind it ask for.
void fit_article(std::string& word, std::string_view behind)
{
    constexpr std::array<std::string_view, 5> by_sound{"hono", "hour", "heir", "uni", "use"};
    const std::string first = lower(behind.substr(0, behind.find(' ')));
    if ((word != "a" && word != "an" && word != "A" && word != "An") || first.empty()) {
        return;
    }
    const bool vowel = std::string_view("aeiou").find(first[0]) != std::string_view::npos;
    const bool other = std::any_of(by_sound.begin(), by_sound.end(),
                                   [&first](std::string_view start) { return first.starts_with(start); });
    word = word.substr(0, 1) + (vowel != other ? "n" : "");
}

std::size_t Mouth::one(std::size_t token, Range within)
{
    const auto swap = std::find_if(m_swaps.begin(), m_swaps.end(), [token, within](const Swap& each) {
        return each.tokens.begin == token && each.tokens.end <= within.end;
    });
    if (is_left_out(token)) {
        m_gap = true;
        return token + 1;
    }
    if (swap != m_swaps.end() && !swap->tokens.size()) {
        return token + 1;
    }
    const bool glued = token > within.begin && m_tree.tokens[token - 1].end == m_tree.tokens[token].begin;
    if (swap != m_swaps.end()) {
        if (!m_units.empty() && !glued) {
            fit_article(m_units.back().word, swap->words);
        }
        m_units.push_back({swap->words, glued && !m_gap, m_gap});
        m_gap = false;
        return swap->tokens.end;
    }
    m_units.push_back({spelled(token), glued && !m_gap, m_gap});
    m_said.push_back(token);
    m_gap = false;
    return token + 1;
}

bool is_comma(const Unit& unit)
{
    return unit.word == ",";
}

/// Leaves out commas that nothing is left between.
std::vector<Unit> without_stray_commas(const std::vector<Unit>& units)
{
    std::vector<Unit> result;
    for (const Unit& unit : units) {
        if (is_comma(unit) && (result.empty() || is_comma(result.back()))) {
            const bool aside = !result.empty() && unit.after_gap;
            if (aside) {
                result.pop_back();
            }
            continue;
        }
        if (is_comma(unit) && unit.after_gap) {
            continue; // it closed what was left out: "closed on March 22, 2025, because of a storm"
        }
        result.push_back(unit);
    }
    while (!result.empty() && is_comma(result.back())) {
        result.pop_back();
    }
    return result;
}

/// True for the mark within "three-nation".
bool Mouth::is_inside_word(std::size_t token) const
{
    const auto is_part = [this](std::size_t at) {
        const Upos tag = m_tree.tags[at].upos;
        return tag == Upos::Noun || tag == Upos::Adj || tag == Upos::Num || tag == Upos::Propn || tag == Upos::Verb;
    };
    return token > 0 && token + 1 < m_tree.size() && m_tree.tokens[token - 1].end == m_tree.tokens[token].begin
           && m_tree.tokens[token].end == m_tree.tokens[token + 1].begin && is_part(token - 1) && is_part(token + 1);
}

/// A time that can't be told outside of the article, and a mark that has no place in a sentence of its own: a colon, a
/// dash, a bracket, what is left of an aside.
std::optional<std::size_t> Mouth::broken() const
{
    const auto odd = [this](std::size_t token) {
        constexpr std::array<std::string_view, 10> marks{":", ";", "-", "--", "–", "(", ")", "[", "]", "/"};
        const std::string_view word = m_tree.word(token);
        if ((word == "-" || word == "/") && is_inside_word(token)) {
            return false;
        }
        const bool vague
            = std::any_of(m_vague.begin(), m_vague.end(), [token](Range range) { return range.contains(token); });
        return vague || std::find(marks.begin(), marks.end(), word) != marks.end() || word.find("...") != word.npos;
    };
    const auto found = std::find_if(m_said.begin(), m_said.end(), odd);
    return found == m_said.end() ? std::nullopt : std::optional(*found);
}

/// A slip of the article that would be carried over: a word twice, "Erik Dahl he went", a preposition at the end.
std::optional<std::size_t> Mouth::misspelt() const
{
    for (std::size_t i = 1; i < m_said.size(); ++i) {
        const std::size_t token = m_said[i];
        if (m_said[i - 1] + 1 != token) {
            continue;
        }
        const std::string word = lower(m_tree.word(token));
        const bool twice = word == lower(m_tree.word(token - 1)) && word != "had" && word != "that"
                           && m_tree.tags[token].upos != Upos::Punct;
        const bool name_again = m_tree.tags[token - 1].upos == Upos::Propn && (word == "he" || word == "she")
                                && m_tree.tags[token].xpos == Xpos::Prp;
        if (twice || name_again) {
            return token;
        }
    }
    const bool hangs = !m_said.empty() && m_units.back().word == m_tree.word(m_said.back())
                       && (m_tree.tags[m_said.back()].upos == Upos::Adp || m_tree.tags[m_said.back()].xpos == Xpos::Wrb)
                       && m_tree.arcs[m_said.back()].relation != Relation::CompoundPrt;
    return hangs && m_telling.shape == Shape::Statement ? std::optional(m_said.back()) : std::nullopt;
}

Said Mouth::finish(bool capital)
{
    Said said;
    for (const Unit& unit : without_stray_commas(m_units)) {
        const bool space = !said.text.empty() && !unit.glued && !is_comma(unit);
        said.text += (space ? " " : "") + unit.word;
    }
    if (capital) {
        said.text = quiz::sentence_case(said.text);
    }
    said.tokens = m_said;
    said.entities = m_entities;
    said.unclear = unclear_word(m_tree, m_claim, m_said, m_settled);
    if (!said.unclear) {
        said.unclear = broken();
    }
    if (!said.unclear) {
        said.unclear = misspelt();
    }
    return said;
}

bool is_form_of_be(std::string_view word)
{
    constexpr std::array<std::string_view, 5> forms{"is", "was", "are", "were", "am"};
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

std::string_view singular(std::string_view verb)
{
    if (verb == "were") {
        return "was";
    }
    if (verb == "are") {
        return "is";
    }
    return verb == "have" ? "has" : verb;
}

bool is_plural(const Tree& tree, const Clause& clause)
{
    const Xpos tag = tree.tags[clause.subject_head].xpos;
    return tag == Xpos::Nns || tag == Xpos::Nnps;
}

void say_fronts(Mouth& mouth, const Claim& claim, const Telling& telling)
{
    for (const Range front : claim.clause.fronts) {
        if (!telling.asked || !overlap(front, *telling.asked)) {
            mouth.tokens(front);
            mouth.comma();
        }
    }
}

void say_verbs(Mouth& mouth, const Tree& tree, const Clause& clause, bool agrees_with_who)
{
    for (const std::size_t verb : clause.verbs) {
        if (agrees_with_who && verb == clause.finite && is_plural(tree, clause)) {
            mouth.words(singular(lower(tree.word(verb))));
        } else {
            mouth.tokens({verb, verb + 1});
        }
    }
}

/// The finite verb before the subject, then the rest: "did Türkiye inform"; false when it can't be turned round.
bool say_inverted(Mouth& mouth, const Tree& tree, const Clause& clause, const syntax::Lexicon& lexicon)
{
    const std::string finite = lower(tree.word(clause.finite));
    const bool main = clause.finite == clause.verbs.back() && clause.form != Form::Copula && !is_form_of_be(finite);
    const Xpos tag = tree.tags[clause.finite].xpos;
    const bool past = tag == Xpos::Vbd || (tag == Xpos::Vbp && finite != lexicon.lemma(finite, syntax::Word::Verb));
    if (main) {
        mouth.words(past ? "did" : tag == Xpos::Vbz ? "does" : "do");
    } else {
        mouth.words(finite);
    }
    mouth.tokens(clause.subject);
    for (const std::size_t verb : clause.verbs) {
        if (verb != clause.finite) {
            mouth.tokens({verb, verb + 1});
        } else if (main) {
            mouth.words(lexicon.lemma(finite, syntax::Word::Verb));
        }
    }
    return !clause.negative && clause.certain_subject;
}

/// The time that ends a claim or begins it, which may be moved.
const Slot* movable_time(const Claim& claim, const Telling& telling)
{
    for (const Slot& slot : claim.slots) {
        const bool last = slot.phrase.end == claim.clause.tail.end && slot.phrase.begin > claim.clause.tail.begin;
        const bool first = claim.clause.fronts.size() == 1 && slot.phrase == claim.clause.fronts.front();
        const bool asked = telling.asked && overlap(*telling.asked, slot.phrase);
        const bool fits = telling.order == Order::TimeFirst ? last : first;
        if (slot.kind == Slot::Kind::Time && slot.certain && fits && !asked) {
            return &slot;
        }
    }
    return nullptr;
}

/// A clause whose subject and object can change places: "Police arrested Mohamed" and "Mohamed was arrested by police".
struct Turnable {
    Range subject;
    Range object; ///< of the passive, what is behind "by"
    Range rest; ///< what follows
    std::string verb; ///< the participle or the past, which are the same word
    bool plural = false; ///< what becomes the subject of a passive
};

/// How an active clause in the past with a regular verb becomes passive.
std::optional<Turnable> to_passive(const Tree& tree, const Clause& clause)
{
    const std::string verb = lower(tree.word(clause.predicate));
    const bool regular = clause.verbs.size() == 1 && tree.tags[clause.predicate].xpos == Xpos::Vbd
                         && verb.ends_with("ed") && verb.size() > 4 && !is_reporting(tree, clause.predicate);
    if (clause.form != Form::Active || !regular || !clause.certain_subject || !clause.cuts.empty()) {
        return std::nullopt;
    }
    for (const std::size_t child : syntax::children(tree, clause.predicate)) {
        const Range object = without_punctuation(tree, syntax::subtree(tree, child));
        const Relation relation = tree.arcs[child].relation;
        if (relation == Relation::Iobj || relation == Relation::Xcomp || relation == Relation::Ccomp) {
            return std::nullopt;
        }
        const bool agreed = syntax::unanimous(tree, child) && syntax::unanimous_subtree(tree, child);
        if (relation == Relation::Obj && object.begin == clause.tail.begin && agreed
            && tree.tags[child].upos != Upos::Pron) {
            const bool several = tree.tags[child].xpos == Xpos::Nns || tree.tags[child].xpos == Xpos::Nnps
                                 || has_conjunct(tree, child);
            return Turnable{clause.subject, object, {object.end, clause.tail.end}, verb, several};
        }
    }
    return std::nullopt;
}

/// How a passive clause in the past with an agent behind its verb becomes active.
std::optional<Turnable> to_active(const Tree& tree, const Claim& claim)
{
    const Clause& clause = claim.clause;
    const std::string verb = lower(tree.word(clause.predicate));
    const std::string finite = lower(tree.word(clause.finite));
    const bool regular = verb.ends_with("ed") && clause.verbs.size() == 2 && (finite == "was" || finite == "were");
    if (clause.form != Form::Passive || !regular || !clause.certain_subject || !clause.cuts.empty()) {
        return std::nullopt;
    }
    for (const std::size_t child : syntax::children(tree, clause.predicate)) {
        const Range range = without_punctuation(tree, syntax::subtree(tree, child));
        const bool agreed = syntax::unanimous(tree, child) && syntax::unanimous_subtree(tree, child);
        if (preposition(tree, child) == "by" && range.begin == clause.tail.begin && agreed && range.size() > 1
            && tree.tags[child].upos != Upos::Verb) {
            return Turnable{clause.subject, {range.begin + 1, range.end}, {range.end, clause.tail.end}, verb, false};
        }
    }
    return std::nullopt;
}

bool has_pronoun(const Tree& tree, Range range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (tree.tags[token].xpos == Xpos::Prp || tree.tags[token].xpos == Xpos::PrpPoss) {
            return true;
        }
    }
    return false;
}

bool say_turned(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling)
{
    const auto passive = to_passive(tree, claim.clause);
    const auto active = passive ? std::nullopt : to_active(tree, claim);
    if (!passive && !active) {
        return false;
    }
    const Turnable& parts = passive ? *passive : *active;
    if (has_pronoun(tree, parts.object)) {
        return false; // "their country was listed by the team"
    }
    say_fronts(mouth, claim, telling);
    mouth.tokens(parts.object);
    mouth.words(passive ? (parts.plural ? "were " : "was ") + parts.verb : parts.verb);
    if (passive) {
        mouth.words("by");
    }
    mouth.tokens(parts.subject);
    mouth.tokens(parts.rest);
    return true;
}

/// True when the subject has an aside in it that is said and ends with it, so that a comma follows.
bool opens_aside(const Tree& tree, const Clause& clause)
{
    const std::size_t after = clause.subject.end;
    const bool comma_after = after < tree.size() && tree.tags[after].xpos == Xpos::Comma;
    std::size_t commas = 0;
    for (std::size_t token = clause.subject.begin; token < clause.subject.end; ++token) {
        const bool cut = std::any_of(clause.cuts.begin(), clause.cuts.end(),
                                     [token](Range range) { return range.contains(token); });
        commas += tree.tags[token].xpos == Xpos::Comma && !cut ? 1U : 0U;
    }
    const bool ends_cut = std::any_of(clause.cuts.begin(), clause.cuts.end(),
                                      [&clause](Range range) { return range.end == clause.subject.end; });
    return comma_after && commas % 2 == 1 && !ends_cut;
}

bool say_statement(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling)
{
    const Clause& clause = claim.clause;
    if (telling.order == Order::Turned) {
        return say_turned(mouth, tree, claim, telling);
    }
    const Slot* time = telling.order == Order::AsWritten ? nullptr : movable_time(claim, telling);
    if (time != nullptr && telling.order == Order::TimeFirst) {
        mouth.tokens(time->phrase);
        mouth.comma();
    }
    if (time == nullptr || telling.order == Order::TimeFirst) {
        say_fronts(mouth, claim, telling);
    }
    mouth.tokens(clause.subject);
    if (opens_aside(tree, clause)) {
        mouth.comma();
    }
    say_verbs(mouth, tree, clause, false);
    Range tail = clause.tail;
    if (time != nullptr && telling.order == Order::TimeFirst) {
        tail.end = time->phrase.begin;
    }
    mouth.tokens(tail);
    if (time != nullptr && telling.order == Order::TimeLast) {
        mouth.tokens(time->phrase);
    }
    return true;
}

bool say_shape(Mouth& mouth, const Tree& tree, const Claim& claim, const Telling& telling,
               const syntax::Lexicon& lexicon)
{
    const Clause& clause = claim.clause;
    if (clause.verbatim && (telling.shape != Shape::Statement || telling.order != Order::AsWritten)) {
        return false;
    }
    const bool asks_subject = telling.asked && overlap(*telling.asked, clause.subject);
    const bool who = telling.asks == "who";
    switch (telling.shape) {
    case Shape::Statement:
    case Shape::Reported: return say_statement(mouth, tree, claim, telling);
    case Shape::SubjectQuestion:
        say_fronts(mouth, claim, telling);
        mouth.words(telling.asks);
        say_verbs(mouth, tree, clause, who);
        mouth.tokens(clause.tail);
        return !(who && is_plural(tree, clause) && tree.tags[clause.finite].xpos == Xpos::Vbp);
    case Shape::Question: {
        say_fronts(mouth, claim, telling);
        mouth.words(telling.asks);
        const bool turned = say_inverted(mouth, tree, clause, lexicon);
        mouth.tokens(clause.tail);
        return turned;
    }
    case Shape::Indirect:
        mouth.words(telling.asks);
        if (!asks_subject) {
            mouth.tokens(clause.subject);
        }
        say_verbs(mouth, tree, clause, who && asks_subject);
        mouth.tokens(clause.tail);
        return true;
    }
    return false;
}

/// True for a source such as "CEO", which is neither a name nor a noun phrase that is complete.
bool lacks_article(const Tree& tree, const Attribution& attribution)
{
    const Xpos tag = tree.tags[attribution.head].xpos;
    if (attribution.source.size() == 1) {
        return tag != Xpos::Nns && tag != Xpos::Nnps;
    }
    return tag == Xpos::Nn && tree.tags[attribution.source.begin].xpos != Xpos::Dt
           && tree.tags[attribution.source.begin].xpos != Xpos::Nnp
           && tree.tags[attribution.source.begin].xpos != Xpos::Cd;
}

}

std::optional<std::string> source_in_words(const Reading& reading, const Claim& claim)
{
    if (claim.clause.attributions.empty()) {
        return std::nullopt;
    }
    const Attribution& attribution = claim.clause.attributions.front();
    const Sentence& sentence = reading.sentence(claim);
    if (!syntax::unanimous(sentence.tree, attribution.head)
        || !syntax::unanimous_subtree(sentence.tree, attribution.head)) {
        return std::nullopt;
    }
    const Mention* mention = mention_at(reading.names, claim.sentence(), attribution.head);
    if (mention != nullptr && mention->place.tokens.begin <= attribution.source.begin + 1) {
        return named(reading.names.entities[mention->entity]);
    }
    std::vector<std::size_t> tokens;
    for (std::size_t token = attribution.source.begin; token < attribution.source.end; ++token) {
        tokens.push_back(token);
    }
    const bool finite = std::any_of(tokens.begin(), tokens.end(), [&sentence](std::size_t token) {
        return sentence.tree.tags[token].upos == Upos::Verb || sentence.tree.tags[token].upos == Upos::Punct;
    });
    constexpr std::size_t most_tokens = 8;
    if (finite || tokens.size() > most_tokens || lacks_article(sentence.tree, attribution)
        || unclear_word(sentence.tree, claim, tokens, {})) {
        return std::nullopt;
    }
    std::string source(words(reading, claim, attribution.source));
    const Xpos tag = sentence.tree.tags[attribution.source.begin].xpos;
    const bool name = tag == Xpos::Nnp || tag == Xpos::Nnps;
    return name ? source : lower(source.substr(0, 1)) + source.substr(1);
}

namespace {

std::optional<Said> say_as_told(const Reading& reading, const Claim& claim, const Telling& telling,
                                const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    Mouth mouth(reading, claim, telling, lexicon);
    const bool sourced = !claim.clause.attributions.empty() && telling.sourcing == Sourcing::Named;
    const auto source = telling.source.empty() ? source_in_words(reading, claim) : std::optional(telling.source);
    const bool about_itself = sourced && source && !telling.asked
                              && quiz::stands_in(*source, std::string(words(reading, claim, claim.clause.subject)));
    if ((sourced && !source) || about_itself) {
        return std::nullopt; // "According to Brown, Brown ..."
    }
    const bool indirect = telling.shape == Shape::Indirect;
    const bool framed = telling.report == Framing::Always || !telling.topics.empty();
    const auto report = framed ? report_in_words(*reading.document.article) : std::nullopt;
    if (report) {
        mouth.words("in " + *report);
        mouth.comma();
    }
    if (sourced && !indirect) {
        mouth.words("according to " + *source);
        mouth.comma();
    }
    if (!telling.opening.empty()) {
        mouth.words(telling.opening);
        mouth.comma();
    }
    if (!say_shape(mouth, tree, claim, telling, lexicon)) {
        return std::nullopt;
    }
    if (!telling.added.empty()) {
        mouth.words(telling.added);
    }
    if (sourced && indirect) {
        mouth.comma();
        mouth.words("according to " + *source);
    }
    Said said = mouth.finish(!indirect && telling.shape != Shape::Reported);
    said.in_report = report.has_value();
    return said;
}

/// What makes a token stand alone, tried in this order: the headline that has it too, leaving out the phrase that it
/// stands in, the report that tells of it. False when nothing does.
bool mend(const Reading& reading, const Claim& claim, std::size_t unclear, const syntax::Lexicon& lexicon,
          Telling& telling)
{
    const std::vector<Range>& optional = claim.clause.optional;
    const auto holder
        = std::find_if(optional.begin(), optional.end(), [unclear](Range range) { return range.contains(unclear); });
    const bool left_out = holder != optional.end()
                          && std::find(telling.unsaid.begin(), telling.unsaid.end(), *holder) != telling.unsaid.end();
    const Range token{unclear, unclear + 1};
    const bool tried = std::find(telling.topics.begin(), telling.topics.end(), token) != telling.topics.end();
    const bool named = telling.report != Framing::Never && !tried; // what is odd for another reason stays so
    if (named && is_topic(reading, claim, unclear, lexicon)) {
        telling.topics.push_back(token);
    } else if (holder != optional.end() && !left_out) {
        telling.unsaid.push_back(*holder);
    } else if (named && is_told_of(reading, claim, unclear, lexicon)) {
        telling.topics.push_back(token);
    } else {
        return false;
    }
    return true;
}

}

std::optional<Said> say(const Reading& reading, const Claim& claim, const Telling& telling,
                        const syntax::Lexicon& lexicon)
{
    Telling mended = telling;
    std::optional<Said> said = say_as_told(reading, claim, mended, lexicon);
    while (said && said->unclear && mend(reading, claim, *said->unclear, lexicon, mended)) {
        said = say_as_told(reading, claim, mended, lexicon);
    }
    if (said && said->whole() && telling.report == Framing::WhenNeeded
        && !is_about_something(reading, claim, *said, lexicon)) {
        mended.report = Framing::Always;
        said = say_as_told(reading, claim, mended, lexicon);
    }
    if (said) {
        said->unsaid = mended.unsaid.size();
    }
    return said;
}

}
