// SPDX-License-Identifier: MIT
#include "generate/clean_rules.h"

namespace generate {

const std::vector<CleanRule>& clean_rules()
{
    static const std::vector<CleanRule> table{
        {"headline-again", headline_again, DropReason::Headline},
        {"caption-shown-twice", caption_shown_twice, DropReason::Caption},
        {"repeats-a-paragraph", repeats_a_paragraph, DropReason::Duplicate},
        {"only-a-date", only_a_date, DropReason::DateLine},
        {"names-the-writer", names_the_writer, DropReason::Byline},
        {"names-a-staff", names_a_staff, DropReason::Byline},
        {"begins-like-caption", begins_like_caption, DropReason::Caption},
        {"credits-its-picture", credits_its_picture, DropReason::Caption},
        {"ends-with-credit", ends_with_credit, DropReason::Caption},
        {"points-into-a-picture", points_into_a_picture, DropReason::Caption},
        {"describes-a-picture", describes_a_picture, DropReason::Caption},
        {"only-a-credit", only_a_credit, DropReason::Caption},
        {"advertises", advertises, DropReason::Advert},
        {"asks-for-cookies", asks_for_cookies, DropReason::Cookies},
        {"asks-to-subscribe", asks_to_subscribe, DropReason::Subscription},
        {"asks-to-share", asks_to_share, DropReason::Sharing},
        {"asks-to-comment", asks_to_comment, DropReason::Comment},
        {"points-elsewhere", points_elsewhere, DropReason::SeeAlso},
        {"stands-on-every-page", stands_on_every_page, DropReason::Boilerplate},
        {"pulled-quote", pulled_quote, DropReason::PullQuote},
        {"said-within-another", said_within_another, DropReason::Duplicate},
        {"fragment-of-a-list", fragment_of_a_list, DropReason::NoSentence},
        {"heads-a-section", heads_a_section, DropReason::Heading},
        {"too-short", too_short, DropReason::TooShort},
        {"no-sentence", no_sentence, DropReason::NoSentence},
    };
    return table;
}

}
