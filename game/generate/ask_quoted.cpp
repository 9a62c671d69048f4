// SPDX-License-Identifier: MIT
// "Who said: "..."?": words that an article quotes, and whose they are.
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/other_people.h"
#include "generate/quote.h"
#include "generate/quoted.h"
#include "generate/slips.h"
#include "generate/speaker.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace generate {

namespace {

/// Who and what is named in a place.
std::vector<std::size_t> named_in(const Reading& reading, const Place& place)
{
    std::vector<std::size_t> result;
    for (const Mention& mention : reading.names.mentions) {
        if (mention.place.sentence == place.sentence && mention.form == Mention::Form::Name
            && place.tokens.contains(mention.head)) {
            result.push_back(mention.entity);
        }
    }
    return result;
}

/// True for a place with a name in it, of one word, that tells nothing to who has not read the report: "Muster".
bool names_unknown(const Reading& reading, const Place& place)
{
    const std::vector<std::size_t> named = named_in(reading, place);
    return std::any_of(named.begin(), named.end(), [&](std::size_t each) {
        const Entity& entity = reading.names.entities[each];
        const bool geographic = entity.type == EntityType::City || entity.type == EntityType::Country
                                || entity.type == EntityType::Region || entity.type == EntityType::People;
        return !geographic && entity.name.find(' ') == std::string::npos
               && !quiz::stands_in(entity.name, reading.document.article->title);
    });
}

/// The sex of who says "my husband".
syntax::Gender told_by_marriage(std::string_view words)
{
    return quiz::stands_in("husband", words) ? syntax::Gender::Female
           : quiz::stands_in("wife", words)  ? syntax::Gender::Male
                                             : syntax::Gender::Unknown;
}

/// True for "my dad": whoever has the name of whom the report is of would be the one.
bool speaks_of_family(std::string_view words)
{
    constexpr std::array<std::string_view, 12> kin{"brother", "dad", "daughter", "father", "husband", "mom",
                                                   "mother",  "mum", "sister",   "son",    "uncle",   "wife"};
    return std::any_of(kin.begin(), kin.end(), [words](std::string_view each) {
        return quiz::stands_in("my " + std::string(each), words) || quiz::stands_in("our " + std::string(each), words);
    });
}

/// True for someone with a name that somebody of the headline has, too: "Abhijit Mukherjee" under "Pranab Mukherjee
/// dies".
bool shares_name_with_headline(const Entity& entity, const Reading& reading)
{
    const std::string surname = entity.name.substr(entity.name.rfind(' ') + 1);
    return quiz::stands_in(surname, reading.document.article->title);
}

/// The question behind the name of the report.
std::string question_of(const Quote& quote, const std::string& words)
{
    const bool ends = words.ends_with('?') || words.ends_with('!');
    switch (quote.as) {
    case SaidAs::Sentence: return fmt::format("who said: \u201C{}\u201D{}", words, ends ? "" : "?");
    case SaidAs::Part: return fmt::format("whose words are \u201C{}\u201D?", words);
    case SaidAs::Reported: break;
    }
    const bool stop = words.size() > 2 && words.ends_with('.') && words[words.size() - 3] == ' '; // "Division V."
    return fmt::format("who said that {}?", stop ? words.substr(0, words.size() - 1) : words);
}

/// As much of a quotation as can be told: its end is left out where there are marks in it.
Quote tellable(const Reading& reading, Quote quote)
{
    while (quote.parts.size() > 1 && !words_of(reading, quote)) {
        quote.parts.pop_back();
    }
    return quote;
}

void ask_whose(const Corpus& corpus, std::size_t index, const Quote& quote, Drafts& out)
{
    const Way way = quote.as == SaidAs::Reported ? Way::Speaker : Way::Quote;
    const auto refuse_it = [&](std::string reason) {
        refuse(out, spot_of_sentence(corpus, index, quote.parts.front().sentence), way, std::move(reason));
    };
    const Reading& reading = corpus.readings[index];
    const Entity& entity = reading.names.entities[quote.speaker.mention->entity];
    const bool slip = std::any_of(quote.parts.begin(), quote.parts.end(), [&reading](const Place& part) {
        return has_slip(reading.document.sentences[part.sentence].tree);
    });
    if (slip) {
        return refuse_it("there is a slip of the report in the words quoted, or beside them");
    }
    const auto quoted = words_of(reading, quote);
    const auto report = report_in_words(*reading.document.article);
    if (!quoted || !report) {
        return refuse_it("the words quoted, or the headline, have marks in them");
    }
    const bool named = may_name(entity, *quoted, *corpus.lexicon) || may_name(entity, *report, *corpus.lexicon)
                       || is_spoken_of(entity, *quoted) || is_spoken_of(entity, *report);
    const bool of_family = speaks_of_family(*quoted) && shares_name_with_headline(entity, reading);
    if (!can_speak(entity) || named || of_family) {
        return refuse_it("the words quoted, or the headline, name who said them");
    }
    if (begins_with_role(entity.name, *corpus.lexicon)) {
        return refuse_it("the report gives the speaker's name only with a title");
    }
    if (quote.as == SaidAs::Reported && names_unknown(reading, quote.parts.front())) {
        return refuse_it("what was said names something that few know");
    }
    constexpr std::size_t fewest_content = 4;
    const Content content = content_of_quote(corpus, index, quote);
    if (content.size() < fewest_content) {
        return refuse_it("the words quoted say too little");
    }
    Draft draft;
    draft.way = way;
    draft.spot = {index, no_claim};
    draft.part = quote.as == SaidAs::Part;
    draft.said.text = fmt::format("In {}, {}", *report, question_of(quote, *quoted));
    draft.said.in_report = true;
    draft.said.tokens = each_of(quote.parts.front().tokens);
    if (quote.as == SaidAs::Reported) {
        draft.said.entities = named_in(reading, quote.parts.front());
    }
    draft.question.prompt = draft.said.text;
    draft.question.origin = quiz::Origin::Generated;
    draft.question.reviewed = false;
    draft.question.skill = quiz::Skill::Attribution;
    draft.question.evidence = {evidence_of(reading, quote)};
    draft.question.why = quote.as == SaidAs::Reported ? fmt::format("The report gives {} as the source.", entity.name)
                                                      : fmt::format("The report quotes {}.", entity.name);
    const syntax::Gender gender = quote.as == SaidAs::Reported ? told_gender(draft.said) : told_by_marriage(*quoted);
    const auto fits = [&](const Entity& candidate) {
        const bool same = quote.as == SaidAs::Reported && may_have_said(corpus, content, candidate);
        const bool told_of = std::any_of(candidate.roles.begin(), candidate.roles.end(), [&](const std::string& role) {
            return quiz::stands_in(role, *quoted); // "the Home Secretary and I"
        });
        return !may_name(candidate, *quoted, *corpus.lexicon) && !is_spoken_of(candidate, *quoted)
               && may_be_of(candidate, gender) && !same && !told_of;
    };
    constexpr std::size_t fewest_options = 2;
    const std::uint64_t seed = seed_of(corpus, index, "quote " + *quoted);
    std::vector<Distractor> wrong = other_people(corpus, index, entity, fits, seed, Others::Heard);
    for (const Others others : {Others::Acting, Others::Known}) {
        if (wrong.size() < fewest_options) {
            wrong = other_people(corpus, index, entity, fits, seed, others);
        }
    }
    if (wrong.size() < fewest_options) { // of two who are heard it may be one or the other
        std::vector<Distractor> heard = other_people(corpus, index, entity, fits, seed, Others::Heard);
        if (!heard.empty()) {
            wrong = std::move(heard);
        }
    }
    if (wrong.empty()) {
        return refuse_it("there are not enough others who could have said it");
    }
    for (Distractor& each : wrong) {
        each.why = quote.as == SaidAs::Reported
                       ? fmt::format("The report does not say that {} said so.", each.text)
                       : fmt::format("The report does not quote {} with these words.", each.text);
    }
    set_options(draft, entity.name, std::move(wrong), seed_of(corpus, index, "quote places " + *quoted));
    out.drafts.push_back(std::move(draft));
}

}

void ask_for_quoted(const Corpus& corpus, std::size_t reading, Drafts& out)
{
    const Reading& read = corpus.readings[reading];
    std::map<std::pair<std::size_t, bool>, std::vector<Quote>> by_speaker;
    std::vector<Quote> direct;
    const auto add = [&](const Quote& quote) {
        by_speaker[{quote.speaker.mention->entity, quote.as == SaidAs::Reported}].push_back(quote);
    };
    for (std::size_t i = 0; i < read.document.sentences.size(); ++i) {
        const auto found = quote_in(read, i);
        if (const auto* quote = std::get_if<Quote>(&found)) {
            add(tellable(read, *quote));
            direct.push_back(tellable(read, *quote));
            i = quote->parts.back().sentence;
        } else if (const auto reported = reported_in(read, i, *corpus.lexicon)) {
            add(*reported);
        } else if (const auto& reason = std::get<std::string>(found); !reason.empty()) {
            refuse(out, spot_of_sentence(corpus, reading, i), Way::Quote, reason);
        }
    }
    for (auto& [speaker, quotes] : by_speaker) {
        const std::size_t most_of_one = speaker.second ? 1 : 2;
        std::stable_sort(quotes.begin(), quotes.end(), [&](const Quote& a, const Quote& b) {
            return weight_of(corpus, reading, a) > weight_of(corpus, reading, b);
        });
        for (std::size_t i = 0; i < std::min(quotes.size(), most_of_one); ++i) {
            ask_whose(corpus, reading, quotes[i], out);
        }
    }
    ask_for_words(corpus, reading, direct, out);
}

}
