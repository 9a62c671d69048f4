// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace desktop {

/// What speech-dispatcher answered to a command: the code and the words of the reply's last line, which decides. The
/// code is 0 for what is no reply of its protocol, SSIP (speech-dispatcher's manual, "Speech Synthesis Interface
/// Protocol").
struct SpeechReply {
    int code = 0;
    std::string words;

    bool operator==(const SpeechReply&) const = default;
};

/// Takes the first whole reply off the front of `received`; none, and nothing taken, when its end has not come yet.
std::optional<SpeechReply> take_reply(std::string& received);

/// `text` as it follows the command SPEAK: its lines, of which those that begin with a dot get another in front, and
/// then a line with a dot alone. Empty when there is nothing in it to be said.
std::string speech_body(std::string_view text);

/// `language` as SSIP wants it, "es-MX" of "es_MX.UTF-8"; empty when it is none.
std::string speech_language(std::string_view language);

}
