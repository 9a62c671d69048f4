// SPDX-License-Identifier: MIT
#include "generate/name_runs.h"

#include "generate/name_joins.h"
#include "generate/name_words.h"
#include "text/abbreviation.h"
#include "text/unicode.h"

#include <algorithm>

namespace generate {

namespace {

using syntax::Known;
using syntax::Range;
using syntax::Upos;

bool begins(const NameLine& line, std::size_t token)
{
    if (line.is_name_capital(token)) {
        return true;
    }
    return over_ordinal(line, token) > token || (is_particle(line.word(token)) && over_particles(line, token) > token);
}

/// Whether the first word of a sentence is part of the name that it may begin.
bool first_word_is_name(const NameLine& line, Range run)
{
    const auto folded = folded_word(line.sentence(), run.begin);
    const auto tag = upos(line.sentence(), run.begin);
    if (line.vocabulary().capital.contains(folded) && !line.vocabulary().small.contains(folded)) {
        return true;
    }
    if (title_of(line.word(run.begin)) != Title::None && run.size() > 1) {
        return true;
    }
    if (line.known(run.begin, Known::Demonym) && run.size() > 1) {
        return true;
    }
    const bool listed = !line.lexicon().names(line.word(run.begin)).empty() || world_name(folded) != nullptr;
    if (listed && (tag == Upos::Propn || !line.dictionary(run.begin))) {
        return true;
    }
    if (line.vocabulary().small.contains(folded) || text::begins_sentences(line.word(run.begin))) {
        return false;
    }
    if (!line.dictionary(run.begin)) {
        return tag == Upos::Propn || tag == Upos::X || run.size() > 1;
    }
    return tag == Upos::Propn && run.size() > 1;
}

/// Single words that are no names although they have a capital: "Internet" that is also "internet", "Western".
bool worth_keeping(const NameLine& line, Range run)
{
    if (run.size() != 1) {
        return true;
    }
    const auto folded = folded_word(line.sentence(), run.begin);
    if (folded.size() < 2) {
        return false;
    }
    const bool adjective = upos(line.sentence(), run.begin) == Upos::Adj;
    if (line.known(run.begin, Known::Demonym)) {
        return is_people(line.lexicon(), line.word(run.begin)) || (!adjective && line.known(run.begin, Known::Country));
    }
    const bool place = line.known(run.begin, Known::Country) || line.known(run.begin, Known::City)
                       || line.known(run.begin, Known::Region) || world_name(folded) != nullptr;
    if (place && !(adjective && line.dictionary(run.begin))) {
        return true;
    }
    if (adjective || line.vocabulary().small.contains(folded)) {
        return false;
    }
    const auto type = type_told_by(folded);
    const bool body = folded == "congress" || folded == "parliament" || folded == "senate";
    return body || !type;
}

}

std::vector<Range> name_runs(const Document& document, std::size_t sentence, const Vocabulary& vocabulary,
                             const syntax::Lexicon& lexicon)
{
    if (is_headline(document.sentences[sentence])) {
        return {};
    }
    const NameLine line(document, sentence, vocabulary, lexicon);
    std::vector<Range> runs;
    for (std::size_t token = 0; token < line.size();) {
        if (!begins(line, token)) {
            ++token;
            continue;
        }
        const auto ordinal = over_ordinal(line, token);
        const auto particles = is_capital(line.sentence(), token) ? token : over_particles(line, token);
        Range run{token, std::max({token + 1, ordinal, particles})};
        for (auto end = grown(line, run.begin, run.end); end > run.end; end = grown(line, run.begin, run.end)) {
            run.end = end;
        }
        token = run.end;
        if (may_begin(line.sentence(), run.begin) && is_capital(line.sentence(), run.begin)
            && !first_word_is_name(line, run)) {
            ++run.begin;
            while (run.begin < run.end && !is_capital(line.sentence(), run.begin)) {
                ++run.begin;
            }
        }
        if (run.size() > 0 && worth_keeping(line, run)) {
            runs.push_back(run);
        }
    }
    return runs;
}

}
