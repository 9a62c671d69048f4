// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace generate {

/// The language a text is evidently in when that is not English, in English words ("German", "a language in Cyrillic
/// letters", "another language"); empty when it is English or too short to tell. A text of 40 words or more, of which
/// fewer than 15 in 100 are among the commonest words of English, is not English: articles of news in it
/// have 28 to 40. `declared` is the BCP 47 tag that the source
/// gives, or empty; a text that is declared to be in another language is told from 8 words on.
std::string foreign_language(std::string_view utf8, std::string_view declared);

/// The tag of an English text: `declared` when that is a tag of English ("en-GB"), "en" otherwise.
std::string english_tag(std::string_view declared);

}
