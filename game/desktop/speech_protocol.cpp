// SPDX-License-Identifier: MIT
#include "desktop/speech_protocol.h"

#include <algorithm>

namespace desktop {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The three digits a reply's line begins with, as a number; 0 when it does not.
int code_of(std::string_view line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, is_digit)) {
        return 0;
    }
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

SpeechReply reply_of(std::string_view line)
{
    const int code = code_of(line);
    return {code, std::string(code == 0 || line.size() < 4 ? line : line.substr(4))};
}

/// Takes the first line off `text`, whichever way it ends: CR LF, LF or CR.
std::string_view take_line(std::string_view& text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    const bool two = text.substr(end, 2) == "\r\n";
    text.remove_prefix(std::min(text.size(), end + (two ? 2 : 1)));
    return line;
}

}

std::optional<SpeechReply> take_reply(std::string& received)
{
    std::size_t start = 0;
    for (std::size_t end = 0; (end = received.find('\n', start)) != std::string::npos; start = end + 1) {
        std::string_view line = std::string_view(received).substr(start, end - start);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.size() > 3 && line[3] == '-' && code_of(line) != 0) {
            continue; // more lines of this reply follow
        }
        const SpeechReply reply = reply_of(line);
        received.erase(0, end + 1);
        return reply;
    }
    return std::nullopt;
}

std::string speech_body(std::string_view text)
{
    std::string body;
    bool silent = true;
    while (!text.empty()) {
        const std::string_view line = take_line(text);
        body += line.starts_with('.') ? "." : "";
        for (const char c : line) {
            const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
            body += control ? ' ' : c;
            silent = silent && (control || c == ' ');
        }
        body += "\r\n";
    }
    return silent ? std::string() : body + ".\r\n";
}

std::string speech_language(std::string_view language)
{
    std::string tag(language.substr(0, language.find_first_of(".@")));
    std::replace(tag.begin(), tag.end(), '_', '-');
    const bool sound
        = std::all_of(tag.begin(), tag.end(), [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
    return sound ? tag : std::string();
}

}
