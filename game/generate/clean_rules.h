// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean_story.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace generate {

/// A rule of cleaning: what it takes out, and a test of the piece number `at` of a story.
struct CleanRule {
    std::string_view name;
    bool (*takes)(const Story& story, std::size_t at);
    DropReason reason;
};

/// The rules in the order in which they are asked; the first that takes a piece gives the reason.
const std::vector<CleanRule>& clean_rules();

/// True when the end of the article is marked at piece `at`, for the reason that is given to it and to what follows.
std::optional<DropReason> marks_the_end(const Piece& piece);

// The tests of the rules, in their order.
bool headline_again(const Story& story, std::size_t at);
bool caption_shown_twice(const Story& story, std::size_t at);
bool repeats_a_paragraph(const Story& story, std::size_t at);
bool only_a_date(const Story& story, std::size_t at);
bool names_the_writer(const Story& story, std::size_t at);
bool names_a_staff(const Story& story, std::size_t at);
bool begins_like_caption(const Story& story, std::size_t at);
bool credits_its_picture(const Story& story, std::size_t at);
bool ends_with_credit(const Story& story, std::size_t at);
bool points_into_a_picture(const Story& story, std::size_t at);
bool describes_a_picture(const Story& story, std::size_t at);
bool only_a_credit(const Story& story, std::size_t at);
bool advertises(const Story& story, std::size_t at);
bool asks_for_cookies(const Story& story, std::size_t at);
bool asks_to_subscribe(const Story& story, std::size_t at);
bool asks_to_share(const Story& story, std::size_t at);
bool asks_to_comment(const Story& story, std::size_t at);
bool points_elsewhere(const Story& story, std::size_t at);
bool stands_on_every_page(const Story& story, std::size_t at);
bool pulled_quote(const Story& story, std::size_t at);
bool said_within_another(const Story& story, std::size_t at);
bool heads_a_section(const Story& story, std::size_t at);
bool fragment_of_a_list(const Story& story, std::size_t at);
bool too_short(const Story& story, std::size_t at);
bool no_sentence(const Story& story, std::size_t at);

}
