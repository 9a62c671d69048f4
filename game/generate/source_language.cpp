// SPDX-License-Identifier: MIT
#include "generate/source_language.h"

#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
#include <vector>

namespace generate {

namespace {

constexpr std::size_t looked_at = 20'000; ///< bytes
constexpr std::size_t enough = 40; ///< words
constexpr std::size_t enough_when_declared = 8;

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 50> english{
    "the",  "of",    "and",  "to",  "in",    "a",     "is",    "that",  "for",  "it",  "was", "on",  "with",
    "he",   "be",    "as",   "by",  "at",    "his",   "from",  "are",   "this", "had", "not", "but", "have",
    "they", "which", "were", "you", "an",    "or",    "has",   "their", "she",  "her", "one", "who", "will",
    "been", "would", "said", "its", "there", "after", "about", "when",  "more", "we",  "i"};

constexpr std::array<std::string_view, 16> german{"der", "die",   "und", "das", "den",  "von", "zu",  "mit",
                                                  "ist", "nicht", "dem", "ein", "eine", "auf", "fur", "im"};
constexpr std::array<std::string_view, 16> french{"le", "la",  "les", "de",   "des",  "et",  "un",  "une",
                                                  "du", "est", "que", "dans", "pour", "qui", "sur", "au"};
constexpr std::array<std::string_view, 16> spanish{"el", "la",  "los", "de",  "las", "y",    "que", "en",
                                                   "un", "una", "del", "por", "con", "para", "se",  "su"};
constexpr std::array<std::string_view, 16> portuguese{"o",  "os",  "de", "da", "do",  "e",    "que", "em",
                                                      "um", "uma", "na", "no", "com", "para", "nao", "dos"};
constexpr std::array<std::string_view, 16> italian{"il",  "di",  "che", "la",  "e",   "un",  "del", "della",
                                                   "per", "non", "una", "con", "nel", "gli", "le",  "sono"};
constexpr std::array<std::string_view, 16> dutch{"de", "het",  "een", "van",  "en", "in",  "dat", "niet",
                                                 "op", "voor", "met", "zijn", "te", "aan", "ook", "bij"};
constexpr std::array<std::string_view, 16> swedish{"och", "att", "det", "som",  "en",   "pa",  "ar",  "av",
                                                   "for", "den", "med", "till", "inte", "har", "ett", "om"};
constexpr std::array<std::string_view, 16> danish{"og",  "at",  "det", "som", "en",   "pa",  "er", "af",
                                                  "for", "den", "med", "til", "ikke", "har", "et", "om"};
constexpr std::array<std::string_view, 16> polish{"i",    "w",  "na", "nie",   "sie", "z",  "do",  "ze",
                                                  "jest", "to", "o",  "przez", "po",  "od", "dla", "jak"};
constexpr std::array<std::string_view, 16> turkish{"ve",   "bir", "bu",    "da",   "de",    "icin", "ile",  "olarak",
                                                   "daha", "cok", "sonra", "gibi", "kadar", "ne",   "olan", "o"};
constexpr std::array<std::string_view, 16> indonesian{"yang",  "dan",  "di",   "itu",   "dengan", "untuk",
                                                      "dari",  "ini",  "pada", "tidak", "akan",   "ke",
                                                      "dalam", "juga", "oleh", "telah"};

/// A language by the words it can't do without, folded: without accents.
struct Tongue {
    std::string_view name;
    Words words;
};

constexpr std::array tongues = {
    Tongue{"German", german},
    Tongue{"French", french},
    Tongue{"Spanish", spanish},
    Tongue{"Portuguese", portuguese},
    Tongue{"Italian", italian},
    Tongue{"Dutch", dutch},
    Tongue{"Swedish", swedish},
    Tongue{"Danish or Norwegian", danish},
    Tongue{"Polish", polish},
    Tongue{"Turkish", turkish},
    Tongue{"Indonesian or Malay", indonesian},
};

/// A script by the code points it stands in, for the languages that are not written in Latin letters.
struct Script {
    char32_t first = 0;
    char32_t last = 0;
    std::string_view language;
};

constexpr std::array scripts = {
    Script{0x0370, 0x03FF, "Greek"},
    Script{0x0400, 0x052F, "Russian or another language in Cyrillic letters"},
    Script{0x0530, 0x058F, "Armenian"},
    Script{0x0590, 0x05FF, "Hebrew"},
    Script{0x0600, 0x077F, "Arabic, Persian or another language in Arabic letters"},
    Script{0x0900, 0x097F, "Hindi or another language in Devanagari"},
    Script{0x0980, 0x0DFF, "a language of India"},
    Script{0x0E00, 0x0E7F, "Thai"},
    Script{0x10A0, 0x10FF, "Georgian"},
    Script{0x1200, 0x137F, "Amharic"},
    Script{0x3040, 0x30FF, "Japanese"},
    Script{0x4E00, 0x9FFF, "Chinese or Japanese"},
    Script{0xAC00, 0xD7AF, "Korean"},
};

/// The language of the script that most letters outside Latin stand in, when half of all letters do.
std::string_view language_by_script(std::string_view utf8)
{
    std::array<std::size_t, scripts.size()> letters{};
    std::size_t all = 0;
    for (const char32_t each : text::to_code_points(utf8)) {
        all += text::is_word_part(each) ? 1U : 0U;
        for (std::size_t i = 0; i < scripts.size(); ++i) {
            letters[i] += each >= scripts[i].first && each <= scripts[i].last ? 1U : 0U;
        }
    }
    const auto most = static_cast<std::size_t>(std::distance(letters.begin(), std::ranges::max_element(letters)));
    constexpr std::size_t japanese = 10; // kana; most letters of Japanese may be shared with Chinese
    const std::size_t kana = letters[japanese];
    if (letters[most] * 2 <= all) {
        return {};
    }
    return kana * 10 > all ? "Japanese" : scripts[most].language;
}

std::vector<std::string> folded_words(std::string_view utf8)
{
    std::vector<std::string> found;
    for (const text::Word& word : text::words(utf8)) {
        found.push_back(text::folded(utf8.substr(word.begin, word.end - word.begin)));
    }
    return found;
}

std::size_t count(const std::vector<std::string>& words, Words wanted)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        words, [&](const std::string& word) { return std::ranges::find(wanted, word) != wanted.end(); }));
}

std::string language_by_words(const std::vector<std::string>& words)
{
    const auto shares = [&](const Tongue& tongue) { return count(words, tongue.words); };
    const auto most = std::ranges::max_element(tongues, {}, shares);
    return std::string(shares(*most) * 10 >= words.size() ? most->name : "another language");
}

std::string_view whole_characters(std::string_view utf8)
{
    std::size_t end = std::min(utf8.size(), looked_at);
    while (end < utf8.size() && end > 0 && text::is_continuation(utf8[end])) {
        --end;
    }
    return utf8.substr(0, end);
}

bool is_english_tag(std::string_view tag)
{
    return tag.size() >= 2 && (tag[0] == 'e' || tag[0] == 'E') && (tag[1] == 'n' || tag[1] == 'N')
           && (tag.size() == 2 || tag[2] == '-' || tag[2] == '_');
}

}

std::string english_tag(std::string_view declared)
{
    const bool is_tag = is_english_tag(declared) && declared.size() <= 12
                        && declared.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-")
                               == std::string_view::npos;
    return std::string(is_tag ? declared : "en");
}

std::string foreign_language(std::string_view utf8, std::string_view declared)
{
    const std::string_view start = whole_characters(utf8);
    if (const auto language = language_by_script(start); !language.empty()) {
        return std::string(language);
    }
    const std::vector<std::string> words = folded_words(start);
    const bool says_other = !declared.empty() && !is_english_tag(declared);
    const bool is_enough = words.size() >= (says_other ? enough_when_declared : enough);
    return is_enough && count(words, english) * 100 < words.size() * 15 ? language_by_words(words) : std::string();
}

}
