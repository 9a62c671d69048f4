// SPDX-License-Identifier: MIT
#include "generate/clean.h"

#include "generate/clean_date.h"
#include "generate/clean_rules.h"
#include "text/character.h"

#include <algorithm>

namespace generate {

namespace {

constexpr std::size_t longest_excerpt = 200;
constexpr std::size_t long_paragraph = 50; ///< words of one that readers' comments and lists of links seldom have

using Verdicts = std::vector<std::optional<DropReason>>;

Verdicts ask_rules(const Story& story)
{
    Verdicts verdicts(story.pieces.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        for (const CleanRule& rule : clean_rules()) {
            if (rule.takes(story, i)) {
                verdicts[i] = rule.reason;
                break;
            }
        }
    }
    return verdicts;
}

bool is_kept_prose(const Story& story, const Verdicts& verdicts, std::size_t at)
{
    return !verdicts[at] && is_prose(story.pieces[at]);
}

std::size_t first_kept_prose(const Story& story, const Verdicts& verdicts)
{
    std::size_t at = 0;
    while (at < verdicts.size() && !is_kept_prose(story, verdicts, at)) {
        ++at;
    }
    return at;
}

/// True when a piece above the text may be the headline: a line without a full stop that is nothing else. What looks
/// like a quotation set apart is one where it comes `first`: `"I still feed the bees": beekeeper elected mayor`.
bool may_be_headline(const Piece& piece, std::optional<DropReason> verdict, bool first)
{
    const bool only_short = !verdict || *verdict == DropReason::Heading || *verdict == DropReason::TooShort
                            || *verdict == DropReason::NoSentence || (first && *verdict == DropReason::PullQuote);
    return only_short && piece.words > 0 && piece.words <= 30
           && (piece.ending == Ending::Open || piece.ending == Ending::Question);
}

/// The number of the headline among the pieces above `lead`: the first that may be one, unless it is the name of a
/// section ("World", "Arts & Books") and another follows.
std::optional<std::size_t> find_headline(const Story& story, const Verdicts& verdicts, std::size_t lead)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < lead; ++i) {
        const Piece& piece = story.pieces[i];
        if (!may_be_headline(piece, verdicts[i], i == 0)) {
            continue;
        }
        const bool is_better = found && story.pieces[*found].role != Role::Heading
                               && (piece.role == Role::Heading || (story.pieces[*found].words < 4 && piece.words >= 4));
        if (!found || is_better) {
            found = i;
        }
    }
    return found;
}

/// Drops what follows a mark of the article's end, unless a long paragraph follows it; the mark itself always.
void cut_the_end(const Story& story, Verdicts& verdicts, std::size_t lead)
{
    std::size_t after_long = lead;
    for (std::size_t i = lead; i < verdicts.size(); ++i) {
        const bool is_long = is_kept_prose(story, verdicts, i) && story.pieces[i].words >= long_paragraph;
        after_long = is_long ? i + 1 : after_long;
    }
    std::optional<DropReason> ended;
    for (std::size_t i = lead; i < verdicts.size(); ++i) {
        const auto mark = i > lead ? marks_the_end(story.pieces[i]) : std::nullopt;
        ended = mark && i >= after_long ? mark : ended;
        if (mark || ended) {
            verdicts[i] = mark ? mark : ended;
        }
    }
}

/// The date line that a piece is, or that ends it as in "By Ada Moss, 4 May 2020"; above the text also where nothing
/// says that who stands before it is the writer.
std::optional<DateLine> date_line_in(const Piece& piece, std::optional<DropReason> verdict, bool above)
{
    if (verdict == DropReason::DateLine) {
        return read_date_line(piece.text);
    }
    const bool byline = verdict == DropReason::Byline || (above && verdict == DropReason::Heading);
    std::string_view rest = byline && piece.words <= 20 ? piece.text : std::string_view();
    if (const auto line = read_date_line(rest.substr(0, rest.find(" by ")))) {
        return line; // "20 November 2025 - 11:47 by Ada Moss"
    }
    while (!rest.empty()) {
        rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
        if (const auto line = read_date_line(rest)) {
            return line;
        }
    }
    return std::nullopt;
}

/// The day that a line of its own or a byline says the article is of; of the last change when none gives another.
std::optional<std::chrono::year_month_day> find_date(const Story& story, const Verdicts& verdicts, std::size_t lead)
{
    std::optional<std::chrono::year_month_day> of_update;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const auto line = date_line_in(story.pieces[i], verdicts[i], i < lead);
        if (!line || !line->day) {
            continue;
        }
        if (line->of == DayOf::Publication) {
            return line->day;
        }
        of_update = of_update ? of_update : line->day;
    }
    return of_update;
}

}

std::string_view to_string(DropReason reason)
{
    switch (reason) {
    case DropReason::Headline: return "the headline";
    case DropReason::Duplicate: return "said before, word for word";
    case DropReason::Caption: return "the caption of a picture";
    case DropReason::Byline: return "names the writer";
    case DropReason::DateLine: return "only a date";
    case DropReason::Heading: return "a heading";
    case DropReason::SeeAlso: return "points to other articles";
    case DropReason::SourceList: return "a list of sources";
    case DropReason::Comment: return "for readers' comments";
    case DropReason::Subscription: return "asks to subscribe";
    case DropReason::Sharing: return "asks to share";
    case DropReason::Advert: return "an advertisement";
    case DropReason::Cookies: return "about cookies";
    case DropReason::Boilerplate: return "stands on every page of the site";
    case DropReason::PullQuote: return "a quotation set apart";
    case DropReason::TooShort: return "too short to say something";
    case DropReason::NoSentence: return "not a sentence";
    case DropReason::Table: return "a table";
    case DropReason::Outside: break;
    }
    return "outside the article";
}

Dropped dropped(std::string_view text, int line, DropReason reason)
{
    std::size_t end = std::min(text.size(), longest_excerpt);
    while (end < text.size() && end > 0 && text::is_continuation(text[end])) {
        --end;
    }
    return {std::string(text.substr(0, end)) + (end < text.size() ? "…" : ""), line, reason};
}

Cleaned clean(std::vector<Paragraph> paragraphs, std::string_view headline)
{
    const Story story = look_over(paragraphs, headline);
    Verdicts verdicts = ask_rules(story);
    const std::size_t lead = first_kept_prose(story, verdicts);
    Cleaned cleaned{.headline = std::string(headline), .published = find_date(story, verdicts, lead)};
    const auto found = find_headline(story, verdicts, lead);
    if (headline.empty() && found && lead < verdicts.size()) {
        cleaned.headline = story.pieces[*found].text;
        verdicts[*found] = DropReason::Headline;
    }
    cut_the_end(story, verdicts, lead);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i]) {
            cleaned.dropped.push_back(dropped(story.pieces[i].text, story.pieces[i].line, *verdicts[i]));
        } else {
            cleaned.kept.push_back(paragraphs[i]);
        }
    }
    return cleaned;
}

}
