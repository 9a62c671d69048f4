// SPDX-License-Identifier: MIT
#include "generate/name_joins.h"

#include "generate/name_words.h"
#include "text/character.h"

#include <algorithm>

namespace generate {

namespace {

using syntax::Known;
using syntax::Upos;

/// "Shin-Wook", "Lung-bin"; not "Iran-Iraq" and not "Iran-backed".
std::size_t over_hyphen(const NameLine& line, std::size_t begin, std::size_t end)
{
    if (end + 1 >= line.size() || line.word(end) != "-" || !touch(line.sentence(), end - 1)
        || !touch(line.sentence(), end)) {
        return end;
    }
    const auto after = end + 1;
    const auto is_place
        = [&](std::size_t token) { return line.known(token, Known::Country) || line.known(token, Known::Demonym); };
    if (is_capital(line.sentence(), after)) {
        return is_place(after) && is_place(end - 1) ? end : after + 1;
    }
    const auto folded = folded_word(line.sentence(), after);
    const bool second_given_name = end - begin >= 2 && folded.size() <= 5 && !follows_hyphen(folded);
    return second_given_name ? after + 1 : end;
}

/// True for a run that goes on after "of" or "for".
bool has_complement(const NameLine& line, std::size_t begin, std::size_t end)
{
    for (std::size_t token = begin; token < end; ++token) {
        if (line.word(token) == "of" || line.word(token) == "for") {
            return true;
        }
    }
    return false;
}

/// "Ministry of Defense", "Council on Relations", "Institute for Peace".
std::size_t over_complement(const NameLine& line, std::size_t begin, std::size_t end)
{
    const auto preposition = line.word(end);
    if (preposition != "of" && preposition != "for" && preposition != "on") {
        return end;
    }
    if (!takes_complement(folded_word(line.sentence(), end - 1))
        && !(has_complement(line, begin, end) && line.dictionary(end - 1))) {
        return end;
    }
    const bool article = end + 1 < line.size() && line.word(end + 1) == "the";
    const std::size_t next = article ? end + 2 : end + 1;
    if (!line.is_name_capital(next) || line.is_break(next)) {
        return end;
    }
    const bool in_country = line.known(next, Known::Country) || line.word(next) == "United";
    const bool named_already = end - begin >= 2 && article && in_country;
    return named_already ? end : next + 1;
}

/// "Health and Human Services", "The Globe and Mail"; not "Iran and Russia".
std::size_t over_and(const NameLine& line, std::size_t begin, std::size_t end)
{
    if (line.word(end) != "and" || !line.is_name_capital(end + 1) || line.is_break(end + 1)) {
        return end;
    }
    const auto left = folded_word(line.sentence(), end - 1);
    if (!line.dictionary(end - 1) || !line.dictionary(end + 1) || type_told_by(left)
        || title_of(line.word(end + 1)) != Title::None) {
        return end;
    }
    if (line.known(end + 1, Known::GivenName) || line.known(end + 1, Known::Country)
        || line.known(end + 1, Known::Demonym)) {
        return end;
    }
    const bool complement = (begin > 0 && line.word(begin - 1) == "The") || has_complement(line, begin, end);
    std::size_t last = end + 1;
    while (last + 1 < line.size() && line.is_name_capital(last + 1) && !line.is_break(last + 1)) {
        ++last;
    }
    const bool list_of_a_body = last > end + 1 && type_told_by(folded_word(line.sentence(), last));
    return complement || list_of_a_body ? end + 2 : end;
}

/// "Women 's World Cup".
std::size_t over_possessive(const NameLine& line, std::size_t end)
{
    if (line.word(end) != "'s" || !line.is_name_capital(end + 1) || line.is_break(end + 1)) {
        return end;
    }
    const auto folded = folded_word(line.sentence(), end - 1);
    const bool group = folded == "women" || folded == "men" || folded == "children" || folded == "people";
    return group ? end + 2 : end;
}

/// "Internet Explorer 6", "Apollo 11"; not "Sweden 1" and not "Microsoft 5 years".
std::size_t over_number(const NameLine& line, std::size_t begin, std::size_t end)
{
    const auto text = line.word(end);
    const bool digits = text.size() <= 4
                        && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
    if (!digits || type_told_by(folded_word(line.sentence(), end - 1)) == EntityType::Media) {
        return end;
    }
    const auto name = line.article_words({begin, end});
    if (!line.lexicon().names(name).empty() || line.known(end - 1, Known::Country)
        || line.known(end - 1, Known::GivenName)) {
        return end;
    }
    if (end + 1 < line.size()) {
        const auto tag = upos(line.sentence(), end + 1);
        const auto next = line.word(end + 1);
        const bool counts = tag == Upos::Adj || tag == Upos::Num || tag == Upos::Sym || next == "-" || next == "%"
                            || (tag == Upos::Noun && next.ends_with('s'));
        if (counts
            || (end + 2 < line.size() && line.word(end + 1) == "," && upos(line.sentence(), end + 2) == Upos::Num)) {
            return end;
        }
    }
    return end + 1;
}

}

std::size_t over_ordinal(const NameLine& line, std::size_t token)
{
    const auto text = line.word(token);
    const bool ordinal
        = !text.empty() && text::is_digit(text::decode(text, 0).code_point)
          && (text.ends_with("st") || text.ends_with("nd") || text.ends_with("rd") || text.ends_with("th"));
    std::size_t end = token + 1;
    while (ordinal && end < line.size() && line.is_name_capital(end) && !line.is_break(end)) {
        ++end;
    }
    if (end == token + 1) {
        return token;
    }
    const auto last = folded_word(line.sentence(), end - 1);
    const bool formation = last == "legion" || last == "division" || last == "brigade" || last == "army"
                           || last == "regiment" || last == "battalion" || last == "fleet" || last == "amendment"
                           || last == "congress" || last == "corps";
    return formation ? end : token;
}

std::size_t over_particles(const NameLine& line, std::size_t end)
{
    std::size_t token = end;
    while (token < line.size() && token < end + 2 && is_particle(line.word(token))
           && (token == end || !line.is_break(token))) {
        const bool hyphen = token + 2 < line.size() && line.word(token + 1) == "-" && touch(line.sentence(), token)
                            && touch(line.sentence(), token + 1);
        if (hyphen) {
            return is_capital(line.sentence(), token + 2) ? token + 3 : end;
        }
        ++token;
    }
    const auto first = line.word(end);
    const bool english = first == "as" || first == "an" || first == "do" || first == "ad" || first == "et"
                         || first == "den" || first == "das" || first == "ar";
    return token > end && !english && line.is_name_capital(token) && !line.is_break(token) ? token + 1 : end;
}

std::size_t grown(const NameLine& line, std::size_t begin, std::size_t end)
{
    if (end >= line.size() || line.is_break(end)) {
        return end;
    }
    if (line.is_name_capital(end)) {
        return end + 1;
    }
    const bool inside = is_capital(line.sentence(), end) && line.word(end) != "I" && line.is_name_capital(end + 1)
                        && !line.is_break(end + 1) && !line.known(end, Known::Weekday)
                        && !line.known(end, Known::Month);
    if (inside) {
        return end + 2;
    }
    if (line.word(end) == "&" && line.is_name_capital(end + 1)) {
        return end + 2;
    }
    if (line.word(end) == "-") {
        return over_hyphen(line, begin, end);
    }
    if (is_particle(line.word(end))) {
        return over_particles(line, end);
    }
    for (const auto longer :
         {over_complement(line, begin, end), over_and(line, begin, end), over_possessive(line, end)}) {
        if (longer > end) {
            return longer;
        }
    }
    return over_number(line, begin, end);
}

}
