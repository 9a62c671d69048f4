// SPDX-License-Identifier: MIT
// The rules that know the captions of pictures, and credits.
#include "generate/clean_date.h"
#include "generate/clean_rules.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t longest_caption = 80; ///< words
constexpr std::size_t longest_credit = 10;

constexpr std::array<std::string_view, 44> labels{"photo:",          "photos:",          "image:",
                                                  "images:",         "picture:",         "pictures:",
                                                  "pictured:",       "photograph:",      "caption:",
                                                  "video:",          "graphic:",         "map:",
                                                  "illustration:",   "credit:",          "pic:",
                                                  "file photo",      "file picture",     "file image",
                                                  "file:",           "file -",           "photo credit",
                                                  "image credit",    "picture credit",   "photo by",
                                                  "photos by",       "photograph by",    "photographs by",
                                                  "image by",        "images by",        "illustration by",
                                                  "photo courtesy",  "image courtesy",   "photo illustration",
                                                  "image caption",   "image source",     "media caption",
                                                  "video caption",   "figure caption",   "getty images a",
                                                  "getty images an", "getty images the", "getty images people",
                                                  "pa media a",      "pa media the"};

constexpr std::array<std::string_view, 8> in_this_picture{"in this photo",  "in this image",     "in this picture",
                                                          "in this file",   "in this undated",   "in this handout",
                                                          "in this aerial", "in this screengrab"};

constexpr std::array<std::string_view, 10> made{"taken", "provided", "released", "made",     "shot",
                                                "shows", "from",     "courtesy", "obtained", "photo"};

constexpr std::array<std::string_view, 10> inner_labels{"Image:",   "Images:", "Photo:",   "Photos:", "Photograph:",
                                                        "Picture:", "Credit:", "Credits:", "Pic:",    "Illustration:"};

constexpr std::array<std::string_view, 26> agencies{"afp",          "ap",
                                                    "reuters",      "epa",
                                                    "efe",          "ansa",
                                                    "dpa",          "upi",
                                                    "pa",           "xinhua",
                                                    "kyodo",        "tass",
                                                    "anadolu",      "aap",
                                                    "cp",           "getty",
                                                    "getty images", "shutterstock",
                                                    "istock",       "alamy",
                                                    "afp photo",    "ap photo",
                                                    "pti",          "pool",
                                                    "handout",      "wikimedia commons"};

constexpr std::array<std::string_view, 14> credit_words{"photo",    "photos",  "image",     "images",    "picture",
                                                        "courtesy", "credit",  "getty",     "via",       "shutterstock",
                                                        "file",     "handout", "wikimedia", "photograph"};

constexpr std::array<std::string_view, 17> directions{
    "(left)",         "(right)",     "(centre)",          "(center)", "(l-r)",      "(pictured)", "(second left)",
    "(second right)", "(middle)",    ", left,",           ", right,", "from left,", "from left:", "from left to",
    "left to right:", "from right,", "clockwise from top"};

constexpr std::array<std::string_view, 8> short_directions{"(l)",     "(r)",     "(c)",     "(2nd l)",
                                                           "(2nd r)", "(2nd-l)", "(2nd-r)", "(rear)"};

/// What is done in pictures: verbs in the present tense of captions, without those that are nouns as well.
constexpr std::array<std::string_view, 48> picture_verbs{
    "pose",      "poses",      "stands",      "holds",        "speak",       "speaks",    "attend",     "attends",
    "sit",       "sits",       "shakes",      "shake hands",  "gather",      "gathers",   "watches",    "looks on",
    "look on",   "carry",      "carries",     "rides",        "arrive",      "arrives",   "listen",     "listens",
    "hang",      "hangs",      "inspect",     "inspects",     "greet",       "greets",    "embrace",    "embraces",
    "celebrate", "celebrates", "kneel",       "kneels",       "wears",       "hugs",      "waits",      "wait",
    "is seen",   "are seen",   "is pictured", "are pictured", "can be seen", "walk past", "walks past", "takes part"};

constexpr std::array<std::string_view, 14> past_words{"was",   "were", "had",       "said", "told",
                                                      "did",   "has",  "have",      "will", "announced",
                                                      "asked", "says", "according", "would"};

bool is_short_enough(const Piece& piece)
{
    return piece.words <= longest_caption && piece.role == Role::Prose;
}

bool is_credit_length(std::string_view text)
{
    return text::words(text).size() <= longest_credit;
}

/// True for a byte that may stand before a label inside a caption: white space, a bracket, a quotation mark.
bool may_stand_before_label(std::string_view text, std::size_t at)
{
    return at == 0 || !text::is_word_part(text::decode_before(text, at).code_point);
}

/// What stands in brackets at the end of a text, but for a full stop; empty when nothing does.
std::string_view bracketed_end(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '.')) {
        text.remove_suffix(1);
    }
    if (text.empty() || (text.back() != ']' && text.back() != ')')) {
        return {};
    }
    const std::size_t open = text.rfind(text.back() == ']' ? '[' : '(');
    return open == std::string_view::npos ? std::string_view() : text.substr(open + 1, text.size() - open - 2);
}

/// True for "Ada Moss/AFP" and "Twitter / NASA": a stroke between two names.
bool joins_names(std::string_view credit)
{
    const std::size_t stroke = credit.find('/');
    if (stroke == std::string_view::npos || stroke == 0) {
        return false;
    }
    const std::size_t after = credit.find_first_not_of(' ', stroke + 1);
    return after != std::string_view::npos && text::is_upper(text::decode(credit, after).code_point)
           && text::is_upper(text::decode(credit, 0).code_point);
}

/// True when the last words of a text without a mark at its end are a credit, "REUTERS/Ada Moss".
bool ends_with_names_joined(const Piece& piece)
{
    const std::size_t stroke = piece.text.rfind('/');
    if (stroke == std::string_view::npos || piece.ending != Ending::Open) {
        return false;
    }
    const std::size_t before = piece.text.find_last_not_of(' ', stroke == 0 ? 0 : stroke - 1);
    const std::size_t word = piece.text.find_last_of(" .,", before);
    return joins_names(piece.text.substr(word == std::string_view::npos ? 0 : word + 1))
           && text::words(piece.text.substr(stroke)).size() <= 4;
}

bool reads_like_credit(std::string_view credit)
{
    return is_credit_length(credit) && (joins_names(credit) || holds(text::folded(credit), credit_words));
}

/// True when the folded text ends with a day, "december 11, 2017" or "11 december 2017".
bool ends_with_day(std::string_view folded)
{
    std::size_t start = folded.size();
    for (int words = 0; words < 3 && start != 0 && start != std::string_view::npos; ++words) {
        start = folded.find_last_of(' ', start - 1);
    }
    const auto line = start == std::string_view::npos ? std::nullopt : read_date_line(folded.substr(start + 1));
    return line && line->day;
}

bool tells_of_a_picture(const Piece& piece)
{
    return piece.sentences == 1 && holds(piece.folded, picture_verbs) && !holds(piece.folded, past_words);
}

/// True when one of two texts begins with most of the other, as the two captions of one picture do.
bool begin_alike(std::string_view one, std::string_view other)
{
    const auto differ = std::ranges::mismatch(one, other);
    const auto common = static_cast<std::size_t>(std::distance(one.begin(), differ.in1));
    return common >= 40 && common * 5 >= std::min(one.size(), other.size()) * 4;
}

/// The number of the piece right before or after that begins like this one.
std::optional<std::size_t> twin_beside(const Story& story, std::size_t at)
{
    for (const std::size_t other : {at - 1, at + 1}) {
        if (other < story.pieces.size() && begin_alike(story.pieces[at].folded, story.pieces[other].folded)) {
            return other;
        }
    }
    return std::nullopt;
}

bool has_direction(const Piece& piece)
{
    return std::ranges::any_of(short_directions,
                               [&](std::string_view sign) { return piece.folded.find(sign) != std::string::npos; });
}

}

bool caption_shown_twice(const Story& story, std::size_t at)
{
    const auto looks = [&](std::size_t one) {
        const Piece& piece = story.pieces[one];
        return has_direction(piece) || ends_with_day(piece.folded) || tells_of_a_picture(piece)
               || ends_with_credit(story, one);
    };
    const Piece& piece = story.pieces[at];
    if (!is_short_enough(piece) || piece.sentences > 2 || is_quotation(piece)) {
        return false;
    }
    const auto twin = twin_beside(story, at);
    return twin && (looks(at) || looks(*twin));
}

bool begins_like_caption(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return is_short_enough(piece)
           && (begins_with(piece.folded, labels)
               || (begins_with(piece.folded, in_this_picture) && holds(piece.folded.substr(0, 90), made)));
}

bool credits_its_picture(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return is_short_enough(piece) && std::ranges::any_of(inner_labels, [&](std::string_view label) {
               const std::size_t found = piece.text.rfind(label);
               return found != std::string_view::npos && may_stand_before_label(piece.text, found)
                      && is_credit_length(piece.text.substr(found + label.size()));
           });
}

bool ends_with_credit(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    const std::string_view credit = bracketed_end(piece.text);
    if (!is_short_enough(piece)) {
        return false;
    }
    if (credit.empty()) {
        return ends_with_names_joined(piece);
    }
    const bool is_agency = is_one_of(text::folded(credit), agencies);
    return reads_like_credit(credit) || (is_agency && piece.words <= 45 && piece.sentences <= 2);
}

bool points_into_a_picture(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    if (!is_short_enough(piece) || piece.sentences > 2 || is_quotation(piece) || holds(piece.folded, past_words)) {
        return false;
    }
    const bool points = std::ranges::any_of(
        directions, [&](std::string_view sign) { return piece.folded.find(sign) != std::string::npos; });
    return points || (has_direction(piece) && (tells_of_a_picture(piece) || ends_with_day(piece.folded)));
}

bool describes_a_picture(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return is_short_enough(piece) && piece.words <= 45 && !is_quotation(piece) && tells_of_a_picture(piece)
           && ends_with_day(piece.folded);
}

bool only_a_credit(const Story& story, std::size_t at)
{
    const Piece& piece = story.pieces[at];
    return piece.words > 0 && piece.words <= longest_credit && piece.ending == Ending::Open
           && (is_one_of(piece.folded, agencies) || joins_names(piece.text)
               || (begins_with(piece.folded, agencies) && holds(piece.folded, credit_words)));
}

}
