// SPDX-License-Identifier: MIT
#include "generate/rank.h"

#include "generate/clash.h"
#include "generate/drafted.h"
#include "generate/need.h"
#include "generate/score.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t most_per_sentence = 2;
constexpr double worst_allowed = 0.45;
constexpr double cost_of_same_kind = 0.15;
constexpr double cost_of_same_skill = 0.05;
constexpr double cost_of_same_verdict = 0.35;
constexpr double cost_of_copy = 0.15;
constexpr double worth_of_quotation = 0.2; // a passage with a change may take in the sentence of a quotation
constexpr double worth_of_statements = 0.25; // readers accepted all of the first 23
constexpr double worth_of_rarest_verdict = 0.15; // few claims can be made so, and no label may be much rarer

/// True for a claim in the very words of its sentence: there is nothing in it to weigh.
bool is_copy(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    if (!has_claim(draft) || draft.way != Way::Claim || quiz::key_text(draft.question) != "Supported") {
        return false;
    }
    const std::string said = as_sentence(draft.said);
    const std::string_view there
        = reading.document.article->text.slice(reading.sentence(claim_of(corpus, draft.spot)).span);
    return text::folded(said) == text::folded(there);
}

/// True for someone named by one word that the headline does not have, or that others of the report are called, too.
bool names_too_little(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    if (draft.way == Way::Changed || draft.way == Way::Gap) {
        return false; // a passage has the names that the report has there
    }
    const auto is_bare = [&reading](std::size_t entity) {
        const std::string& name = reading.names.entities[entity].name;
        return reading.names.entities[entity].type == EntityType::Person && name.find(' ') == std::string::npos
               && !quiz::stands_in(name, reading.document.article->title);
    };
    return std::any_of(draft.said.entities.begin(), draft.said.entities.end(), is_bare);
}

/// True for a gap in what the report only mentions: the length of a ship, the year of a husband's death.
bool is_detail(const Corpus& corpus, const Draft& draft)
{
    constexpr std::size_t lead = 2; // sentences
    return draft.way == Way::Gap && claim_of(corpus, draft.spot).sentence() >= lead && topic_score(corpus, draft) == 0;
}

/// True for a true claim without a number, a time or somebody's words: there is little in it to check.
bool is_vague(const Corpus& corpus, const Draft& draft)
{
    if (!has_claim(draft) || draft.way != Way::Claim || quiz::key_text(draft.question) != "Supported") {
        return false;
    }
    const Claim& claim = claim_of(corpus, draft.spot);
    const std::vector<Slot>& slots = claim.slots;
    const bool leads = claim.sentence() == 0; // the headline has told it
    const std::string prompt = words_to_players(draft);
    const bool figure = prompt.find_first_of("0123456789") != std::string::npos;
    return leads || std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) {
               const bool exact = slot.kind == Slot::Kind::Number || slot.kind == Slot::Kind::Time;
               const Reading& reading = corpus.readings[draft.spot.reading];
               return exact && (figure || quiz::stands_in(words(reading, claim, slot.answer), prompt));
           });
}

/// What a draft costs for being like those that were taken.
double likeness(const Draft& draft, const std::vector<Draft>& taken, const Mix& mix)
{
    double cost = 0;
    for (const Draft& other : taken) {
        const bool verdicts
            = quiz::kind(draft.question) == quiz::Kind::Verdict && quiz::kind(other.question) == quiz::Kind::Verdict;
        cost += kind_of(draft) == kind_of(other) ? cost_of_same_kind : verdicts ? cost_of_same_kind / 2 : 0;
        cost += draft.question.skill == other.question.skill ? cost_of_same_skill : 0;
    }
    if (quiz::kind(draft.question) == quiz::Kind::Verdict) {
        std::size_t least = SIZE_MAX;
        for (const std::string label : {"Supported", "Refuted", "Not in the article"}) {
            const auto found = mix.verdicts.find(label);
            least = std::min(least, found == mix.verdicts.end() ? 0 : found->second);
        }
        const auto own = mix.verdicts.find(kind_of(draft));
        const std::size_t mine = own == mix.verdicts.end() ? 0 : own->second;
        cost += cost_of_same_verdict * static_cast<double>(mine - least);
        cost -= mine == least && kind_of(draft) == "Not in the article" ? worth_of_rarest_verdict : 0;
    }
    return cost;
}

/// How many questions made in one way an article gets at most; a changed word more where there is little else.
std::ptrdiff_t most_of(Way way, Need need)
{
    constexpr std::ptrdiff_t any = 100;
    switch (way) {
    case Way::Find:
    case Way::Role: return 1;
    case Way::Gap: return 2;
    case Way::Words: return 3;
    case Way::Quote: return 5;
    case Way::Speaker: return 3;
    case Way::Changed: return need < Need::Some ? 6 : 7;
    default: return any;
    }
}

std::ptrdiff_t count(const std::vector<Draft>& taken, Way way)
{
    return std::count_if(taken.begin(), taken.end(), [way](const Draft& draft) { return draft.way == way; });
}

std::size_t of_sentence(const Corpus& corpus, const Draft& draft, const std::vector<Draft>& taken)
{
    if (!has_claim(draft)) {
        return 0;
    }
    return static_cast<std::size_t>(std::count_if(taken.begin(), taken.end(), [&](const Draft& other) {
        return has_claim(other) && claim_of(corpus, other.spot).sentence() == claim_of(corpus, draft.spot).sentence();
    }));
}

/// The form of a claim, where readers might learn to tell its label by it: who holds a role, what someone said.
std::string_view form_of(const Draft& draft)
{
    if (draft.way == Way::Role) {
        return "role ";
    }
    return draft.question.prompt.find("ccording to ") != std::string::npos ? "source " : "plain ";
}

std::size_t count(const Mix& mix, std::string_view form, std::string_view label)
{
    const auto found = mix.verdicts.find(std::string(form) + std::string(label));
    return found == mix.verdicts.end() ? 0 : found->second;
}

/// True when a verdict more with this label would put a pack out of balance as lint sees it: a label has more than 42
/// in 100 of nine verdicts or more, or another less than 25.
bool is_out_of_balance(const Mix& mix, std::string_view label)
{
    constexpr std::size_t few = 9;
    constexpr double most_share = 0.42;
    constexpr double least_share = 0.25;
    constexpr std::array<std::string_view, 3> labels{"Supported", "Refuted", "Not in the article"};
    std::array<std::size_t, 3> counts{};
    std::transform(labels.begin(), labels.end(), counts.begin(),
                   [&mix](std::string_view each) { return count(mix, "", each); });
    const std::size_t rarest = *std::min_element(counts.begin(), counts.end());
    std::size_t& own
        = counts[static_cast<std::size_t>(std::find(labels.begin(), labels.end(), label) - labels.begin())];
    ++own;
    const std::size_t all = counts[0] + counts[1] + counts[2];
    if (all < few) {
        return own > rarest + 2;
    }
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return static_cast<double>(*most) > most_share * static_cast<double>(all)
           || static_cast<double>(*least) < least_share * static_cast<double>(all);
}

/// True when a pack has enough verdicts with the label of this one, or when its form would tell its label.
bool is_too_common(const Draft& draft, const Mix& mix)
{
    if (quiz::kind(draft.question) != quiz::Kind::Verdict) {
        return false;
    }
    const std::string label = kind_of(draft);
    const std::string_view form = form_of(draft);
    const std::size_t others = count(mix, form, "Supported") + count(mix, form, "Refuted")
                               + count(mix, form, "Not in the article") - count(mix, form, label);
    const bool tells = form != "plain " && count(mix, form, label) > others + (form == "source " ? 3 : 1);
    return tells || is_out_of_balance(mix, label);
}

bool may_be_taken(const Corpus& corpus, const Draft& draft, const std::vector<Draft>& taken, Need need)
{
    return of_sentence(corpus, draft, taken) < most_per_sentence && count(taken, draft.way) < most_of(draft.way, need)
           && std::none_of(taken.begin(), taken.end(), [&](const Draft& other) { return clash(corpus, draft, other); });
}

/// A draft with what does not change while others are taken.
struct Candidate {
    const Draft* draft = nullptr;
    double worth = 0; ///< before what it costs to be like others
    Need from = Need::None;
};

Candidate candidate(const Corpus& corpus, const Draft& draft, const Wish& wish)
{
    const double copied = is_copy(corpus, draft) ? cost_of_copy : 0;
    const double quoted = draft.way == Way::Quote   ? worth_of_quotation
                          : draft.way == Way::Words ? worth_of_statements
                                                    : 0;
    return {&draft, draft.score - copied + quoted, need_of(corpus, draft, !wish.kinds.empty())};
}

/// The best of those that may be taken; null where none may.
const Draft* best_of(const Corpus& corpus, const std::vector<Candidate>& candidates, const std::vector<Draft>& taken,
                     const Mix& mix, Need need)
{
    const Draft* best = nullptr;
    double most = 0;
    for (const Candidate& each : candidates) {
        if (each.from > need) {
            continue;
        }
        const double worth = each.worth - likeness(*each.draft, taken, mix);
        if ((best == nullptr || worth > most) && !is_too_common(*each.draft, mix)
            && may_be_taken(corpus, *each.draft, taken, need)) {
            best = each.draft;
            most = worth;
        }
    }
    return best;
}

/// True for a question on the report's own words, or on words in quotation marks, which may well say "not".
bool has_own_words(const Draft& draft)
{
    return draft.way == Way::Changed || draft.way == Way::Quote;
}

/// True for a prompt with a word that readers overlook, or that marks a claim as false.
bool is_negative(std::string_view prompt)
{
    constexpr std::array<std::string_view, 9> words{"not",     "no",      "never", "nobody", "none",
                                                    "nothing", "neither", "only",  "cannot"};
    const std::vector<quiz::Token> tokens = quiz::tokens(prompt);
    return std::any_of(tokens.begin(), tokens.end(), [&words](const quiz::Token& token) {
        return token.folded.ends_with("n't") || std::find(words.begin(), words.end(), token.folded) != words.end();
    });
}

/// True for "how many girls from his team" where nobody is named.
bool is_of_nobody(const Corpus& corpus, const Draft& draft)
{
    const std::vector<Entity>& entities = corpus.readings[draft.spot.reading].names.entities;
    const bool of_somebody
        = std::any_of(draft.said.entities.begin(), draft.said.entities.end(),
                      [&](std::size_t entity) { return entities[entity].type == EntityType::Person; });
    const bool asks = draft.way == Way::Number || draft.way == Way::Time || draft.way == Way::Place;
    const std::string words = words_to_players(draft);
    return asks && !of_somebody && (quiz::stands_in("his", words) || quiz::stands_in("her", words));
}

/// True for "in 2018, Kokesh ran in 2008" and "is today a barren place" with a date for today: a claim whose times were
/// moved or made exact where they are not what it tells of.
bool has_odd_times(const Corpus& corpus, const Draft& draft)
{
    if (draft.way != Way::Claim || !has_claim(draft)) {
        return false;
    }
    const Reading& reading = corpus.readings[draft.spot.reading];
    const Claim& claim = claim_of(corpus, draft.spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const auto times = std::count_if(claim.slots.begin(), claim.slots.end(),
                                     [](const Slot& slot) { return slot.kind == Slot::Kind::Time; });
    bool nowadays = false;
    for (std::size_t token = 1; token < tree.size(); ++token) {
        const std::string_view before = tree.word(token - 1);
        nowadays = nowadays || (tree.word(token) == "today" && (before == "is" || before == "are"));
    }
    return nowadays || times > 1;
}

bool is_wanted(const Corpus& corpus, const Draft& draft, const Wish& wish)
{
    constexpr std::size_t fewest_words = 6;
    constexpr std::size_t fewest_claimed = 8;
    constexpr std::size_t fewest_of_part = 9; // where something was left unsaid
    const bool asks
        = quiz::kind(draft.question) == quiz::Kind::Choice || quiz::kind(draft.question) == quiz::Kind::Short;
    const bool claims = draft.way == Way::Claim || draft.way == Way::Changed;
    if (claims && words_without_report(draft) < (draft.said.unsaid > 0 ? fewest_of_part : fewest_claimed)) {
        return false;
    }
    const bool bare = draft.said.unsaid > 0 && draft.said.entities.size() < 2;
    if (bare || has_odd_times(corpus, draft) || (!has_own_words(draft) && is_negative(words_to_players(draft)))) {
        return false;
    }
    constexpr std::size_t fewest_dated = 9; // "In which year did he retire": a bare date
    const bool bare_date = draft.way == Way::Time && words_without_report(draft) < fewest_dated;
    const bool unbound = is_of_nobody(corpus, draft)
                         || (draft.way == Way::Subject && quiz::stands_in("their", draft.question.prompt)); // whose?
    if (bare_date || unbound || (asks && words_without_report(draft) < fewest_words)) {
        return false;
    }
    return (wish.kinds.empty() || wish.kinds.contains(quiz::kind(draft.question))) && draft.score >= worst_allowed;
}

}

std::vector<Draft> choose(const Corpus& corpus, std::vector<Draft> drafts, const Wish& wish, Mix& mix,
                          std::vector<Draft> taken)
{
    for (Draft& draft : drafts) {
        draft.score = total(score(corpus, draft));
    }
    constexpr std::size_t fewest_copied = 12; // words: below it there is nothing to weigh
    std::erase_if(drafts, [&](const Draft& draft) {
        return !is_wanted(corpus, draft, wish) || names_too_little(corpus, draft) || is_vague(corpus, draft)
               || is_detail(corpus, draft) || (is_copy(corpus, draft) && words_without_report(draft) < fewest_copied);
    });
    std::vector<Candidate> candidates;
    std::transform(drafts.begin(), drafts.end(), std::back_inserter(candidates),
                   [&](const Draft& draft) { return candidate(corpus, draft, wish); });
    Need need = wish.kinds.empty() ? Need::None : Need::Some; // who asks for a kind takes what there is
    while (taken.size() < wish.per_article) {
        const Draft* best = best_of(corpus, candidates, taken, mix, need);
        if (best == nullptr && need != Need::Any && (taken.size() < enough(need) || !wish.kinds.empty())) {
            need = static_cast<Need>(static_cast<int>(need) + 1);
            continue;
        }
        if (best == nullptr) {
            break;
        }
        if (quiz::kind(best->question) == quiz::Kind::Verdict) {
            ++mix.verdicts[kind_of(*best)];
            ++mix.verdicts[std::string(form_of(*best)) + kind_of(*best)];
        }
        taken.push_back(*best);
    }
    return taken;
}

}
