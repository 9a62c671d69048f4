// SPDX-License-Identifier: MIT
// The rules that know the lines a site puts about its articles: adverts, invitations, pointers, standing lines.
#include "generate/clean_rules.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t longest_line = 40; ///< words

constexpr std::array<std::string_view, 15> advert_lines{
    "advertisement", "advertisements",     "advertisment",   "advert",           "ad",           "ads",
    "sponsored",     "sponsored content",  "promoted",       "promoted content", "paid content", "paid post",
    "skip ad",       "skip advertisement", "story continues"};

constexpr std::array<std::string_view, 11> advert_beginnings{
    "story continues below",  "story continues after",  "article continues below", "article continues after",
    "continue reading below", "continue reading after", "advertisement -",         "advertisement:",
    "scroll to continue",     "this advertisement",     "advertise with us"};

constexpr std::array<std::string_view, 12> cookie_phrases{"we use cookies",  "uses cookies",        "use of cookies",
                                                          "accept cookies",  "accept all cookies",  "cookie policy",
                                                          "cookie settings", "cookie preferences",  "manage cookies",
                                                          "our cookies",     "cookies and similar", "cookie notice"};

constexpr std::array<std::string_view, 40> subscribe_beginnings{"subscribe",
                                                                "sign up",
                                                                "sign in",
                                                                "log in",
                                                                "already a subscriber",
                                                                "already a member",
                                                                "already registered",
                                                                "become a member",
                                                                "become a subscriber",
                                                                "become a supporter",
                                                                "register now",
                                                                "register for free",
                                                                "create a free account",
                                                                "support our journalism",
                                                                "support our work",
                                                                "support independent",
                                                                "donate now",
                                                                "donate today",
                                                                "donate to us",
                                                                "make a donation",
                                                                "discover more from",
                                                                "get the latest",
                                                                "get our",
                                                                "get breaking",
                                                                "get email",
                                                                "never miss a story",
                                                                "stay up to date",
                                                                "stay informed",
                                                                "follow us",
                                                                "follow me on",
                                                                "like us on",
                                                                "join our",
                                                                "join us on",
                                                                "download our app",
                                                                "download the app",
                                                                "enter your email",
                                                                "start your free trial",
                                                                "start your subscription",
                                                                "unlock this article",
                                                                "our newsletter"};

constexpr std::array<std::string_view, 16> subscribe_phrases{"your inbox",
                                                             "sent to your email",
                                                             "sign up for our",
                                                             "sign up to our",
                                                             "subscribe to our",
                                                             "subscribe to get",
                                                             "subscribe now",
                                                             "subscribe today",
                                                             "our free newsletter",
                                                             "our daily newsletter",
                                                             "our weekly newsletter",
                                                             "our whatsapp channel",
                                                             "our telegram channel",
                                                             "follow us on",
                                                             "by signing up, you agree",
                                                             "by signing up you agree"};

constexpr std::array<std::string_view, 25> share_lines{"share",
                                                       "share this",
                                                       "share on",
                                                       "tweet",
                                                       "print",
                                                       "email",
                                                       "e-mail",
                                                       "save",
                                                       "copy link",
                                                       "facebook",
                                                       "twitter",
                                                       "whatsapp",
                                                       "linkedin",
                                                       "pinterest",
                                                       "telegram",
                                                       "reddit",
                                                       "share this article",
                                                       "share this story",
                                                       "share full article",
                                                       "listen",
                                                       "bookmark",
                                                       "facebook twitter",
                                                       "share via",
                                                       "x",
                                                       "link copied"};

constexpr std::array<std::string_view, 11> share_beginnings{
    "share this", "share on",   "share via",      "share article", "share with", "share full",
    "print this", "email this", "click to share", "tweet this",    "copy link"};

constexpr std::array<std::string_view, 14> comment_beginnings{"your email address will not be published",
                                                              "leave a reply",
                                                              "leave a comment",
                                                              "post a comment",
                                                              "add a comment",
                                                              "view comments",
                                                              "show comments",
                                                              "join the conversation",
                                                              "join the discussion",
                                                              "have your say",
                                                              "captcha",
                                                              "do you like this article",
                                                              "did you like this article",
                                                              "was this article helpful"};

constexpr std::array<std::string_view, 7> comment_lines{
    "comments", "comment", "reader comments", "readers' comments", "comments are closed", "responses", "no comments"};

constexpr std::array<std::string_view, 30> pointer_beginnings{"see also",
                                                              "see related",
                                                              "read also",
                                                              "also read",
                                                              "read more",
                                                              "read next",
                                                              "read the full",
                                                              "also see",
                                                              "more on this",
                                                              "related stories",
                                                              "related articles",
                                                              "related news",
                                                              "related content",
                                                              "related coverage",
                                                              "related posts",
                                                              "related links",
                                                              "related topics",
                                                              "related:",
                                                              "you may also",
                                                              "you might also",
                                                              "recommended for",
                                                              "recommended stories",
                                                              "recommended reading",
                                                              "further reading",
                                                              "in case you missed",
                                                              "editors' picks",
                                                              "editor's picks",
                                                              "click here",
                                                              "filed under",
                                                              "tags:"};

/// Beginnings of pointers that also begin sentences.
constexpr std::array<std::string_view, 21> open_pointer_beginnings{
    "read:",        "watch:",    "watch",   "listen:",  "listen to", "related",      "more from",
    "more stories", "more news", "more:",   "next:",    "previous:", "next article", "previous article",
    "don't miss",   "up next",   "topics:", "trending", "most read", "most popular", "most viewed"};

constexpr std::array<std::string_view, 22> standing_beginnings{"copyright 20",
                                                               "copyright (c)",
                                                               "copyright ©",
                                                               "©",
                                                               "(c) 20",
                                                               "skip to",
                                                               "correction:",
                                                               "clarification:",
                                                               "editor's note",
                                                               "editors' note",
                                                               "about the author",
                                                               "about the writer",
                                                               "have an opinion on this story",
                                                               "this article features first-hand",
                                                               "this is a developing story",
                                                               "this is a breaking news story",
                                                               "please enable javascript",
                                                               "terms of use",
                                                               "our standards:",
                                                               "got a correction",
                                                               "got a tip",
                                                               "got a story"};

constexpr std::array<std::string_view, 29> standing_phrases{"all rights reserved",
                                                            "originally published in",
                                                            "originally published on",
                                                            "originally published by",
                                                            "originally appeared in",
                                                            "originally appeared on",
                                                            "first appeared on",
                                                            "post appeared first on",
                                                            "this article was amended",
                                                            "this article was updated",
                                                            "this story was updated",
                                                            "this article has been updated",
                                                            "this story has been updated",
                                                            "an earlier version of this",
                                                            "may not be published, broadcast",
                                                            "without permission",
                                                            "republished with permission",
                                                            "republished under",
                                                            "views expressed in this article",
                                                            "enable javascript",
                                                            "text of this article has been released",
                                                            "under a creative commons",
                                                            "first-hand journalism by wikinews",
                                                            "privacy policy",
                                                            "the free news source",
                                                            "automatically archived",
                                                            "our archival policy",
                                                            "listed sources or external links",
                                                            "no longer publicly editable"};

constexpr std::array<std::string_view, 10> source_lines{"sources",   "source",         "references",    "notes",
                                                        "footnotes", "external links", "external link", "bibliography",
                                                        "citations", "works cited"};

constexpr std::array<std::string_view, 12> more_lines{
    "see also",       "related",         "related news", "related articles", "related stories", "related content",
    "related topics", "further reading", "recommended",  "most read",        "most popular",    "more stories"};

bool is_line(const Piece& piece)
{
    return piece.words <= longest_line && !is_quotation(piece);
}

/// Folded text without the marks and arrows that lists of links put before their entries.
std::string_view without_bullet(std::string_view folded)
{
    while (!folded.empty()) {
        const text::Decoded first = text::decode(folded, 0);
        if (text::is_word_part(first.code_point) || first.code_point == U'(' || first.code_point == U'\u00A9') {
            break;
        }
        folded.remove_prefix(first.length);
    }
    return folded;
}

bool counts_comments(std::string_view folded)
{
    const std::size_t digits = folded.find_first_not_of("0123456789");
    const std::string_view rest = digits == std::string_view::npos ? std::string_view() : folded.substr(digits);
    return digits > 0 && (rest == " comments" || rest == " comment" || rest == " responses");
}

bool is_comment_line(std::string_view folded)
{
    return is_one_of(folded, comment_lines) || folded.starts_with("comments (") || counts_comments(folded);
}

}

bool advertises(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view folded = without_bullet(piece.folded);
    return is_line(piece) && piece.words <= 20
           && (is_one_of(folded, advert_lines) || begins_with(folded, advert_beginnings));
}

bool asks_for_cookies(const Story& story, std::size_t at)
{
    constexpr std::array<std::string_view, 7> addressed{"we",   "this site", "this website", "you",
                                                        "your", "accept",    "manage"};
    const Piece& piece = story.pieces[at];
    return piece.words <= 2 * longest_line && !is_quotation(piece) && holds(piece.folded, cookie_phrases)
           && holds(piece.folded, addressed);
}

bool asks_to_subscribe(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view folded = without_bullet(piece.folded);
    return is_line(piece) && (begins_with(folded, subscribe_beginnings) || holds(folded, subscribe_phrases));
}

bool asks_to_share(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view folded = without_bullet(piece.folded);
    return is_line(piece) && piece.words <= 15
           && (is_one_of(folded, share_lines) || begins_with(folded, share_beginnings));
}

bool asks_to_comment(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view folded = without_bullet(piece.folded);
    return is_line(piece) && (begins_with(folded, comment_beginnings) || is_comment_line(folded));
}

bool points_elsewhere(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view folded = without_bullet(piece.folded);
    if (!is_line(piece) || at == 0) {
        return false;
    }
    return begins_with(folded, pointer_beginnings) || is_one_of(folded, more_lines)
           || (piece.ending != Ending::Stop && begins_with(folded, open_pointer_beginnings));
}

bool stands_on_every_page(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    if (is_quotation(piece) || piece.words > 60) {
        return false;
    }
    return begins_with(piece.folded, standing_beginnings)
           || (piece.sentences <= 3 && holds(piece.folded, standing_phrases));
}

std::optional<DropReason> marks_the_end(const Piece& piece)
{
    const std::string_view folded = without_bullet(piece.folded);
    if (piece.words > 15 || is_quotation(piece)) {
        return std::nullopt;
    }
    if (begins_with(folded, comment_beginnings) || is_comment_line(folded)) {
        return DropReason::Comment;
    }
    if (is_one_of(folded, source_lines)) {
        return DropReason::SourceList;
    }
    if (is_one_of(folded, more_lines)) {
        return DropReason::SeeAlso;
    }
    return begins_with(folded, std::array<std::string_view, 1>{"discover more from"})
               ? std::optional(DropReason::Subscription)
               : std::nullopt;
}

}
