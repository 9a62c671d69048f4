// SPDX-License-Identifier: MIT
#include "desktop/speech_protocol.h"

#include "base/rng.h"

#include <doctest/doctest.h>
#include <vector>

namespace {

using Reply = desktop::SpeechReply;

/// What a server makes of a body: it reads lines until one is a dot alone, and takes a dot off those that begin with
/// one.
std::vector<std::string> lines_of(std::string body)
{
    std::vector<std::string> lines;
    for (std::size_t end = 0; (end = body.find("\r\n")) != std::string::npos; body.erase(0, end + 2)) {
        const std::string line = body.substr(0, end);
        if (line == ".") {
            CHECK_MESSAGE(body.size() == 3, "more follows after the end");
            return lines;
        }
        lines.push_back(line.starts_with('.') ? line.substr(1) : line);
    }
    FAIL_CHECK("the body has no end");
    return lines;
}

}

TEST_CASE("desktop::take_reply - a line with code and words, and what follows is left")
{
    std::string received = "208 OK CLIENT NAME SET\r\n225";
    CHECK(desktop::take_reply(received) == Reply{208, "OK CLIENT NAME SET"});
    CHECK(received == "225");
    CHECK_FALSE(desktop::take_reply(received));
    CHECK_MESSAGE(received == "225", "nothing is lost of what is not whole");
}

TEST_CASE("desktop::take_reply - of several lines the last decides")
{
    std::string received = "225-21\r\n225 OK MESSAGE QUEUED\r\n";
    CHECK(desktop::take_reply(received) == Reply{225, "OK MESSAGE QUEUED"});
    CHECK(received.empty());
    received = "225-21\r\n225-";
    CHECK_FALSE(desktop::take_reply(received));
    CHECK(received == "225-21\r\n225-");
}

TEST_CASE("desktop::take_reply - a reply may come in pieces as small as a byte")
{
    const std::string whole = "300-a\r\n300-b\r\n300 ERR INTERNAL\r\n";
    std::string received;
    for (const char c : whole) {
        CHECK_FALSE(desktop::take_reply(received));
        received += c;
    }
    CHECK(desktop::take_reply(received) == Reply{300, "ERR INTERNAL"});
}

TEST_CASE("desktop::take_reply - what is no reply has no code")
{
    for (const char* line : {"HTTP/1.1 400 Bad Request\r\n", "\r\n", "20\r\n", "+OK-\r\n", "2x5-more\r\n"}) {
        CAPTURE(line);
        std::string received = line;
        const auto reply = desktop::take_reply(received);
        REQUIRE(reply);
        CHECK(reply->code == 0);
        CHECK(received.empty());
    }
    std::string bare = "213\n";
    CHECK(desktop::take_reply(bare) == Reply{213, "213"});
}

TEST_CASE("desktop::speech_body - each line, then a dot alone")
{
    CHECK(desktop::speech_body("Supported.") == "Supported.\r\n.\r\n");
    CHECK(desktop::speech_body("one\ntwo\r\nthree\rfour") == "one\r\ntwo\r\nthree\r\nfour\r\n.\r\n");
    CHECK(desktop::speech_body("one\n\ntwo") == "one\r\n\r\ntwo\r\n.\r\n");
    CHECK(desktop::speech_body("\xD9\x86\xD8\xB9\xD9\x85") == "\xD9\x86\xD8\xB9\xD9\x85\r\n.\r\n");
}

TEST_CASE("desktop::speech_body - a line that begins with a dot does not end the message")
{
    CHECK(desktop::speech_body(".") == "..\r\n.\r\n");
    CHECK(desktop::speech_body("a\n.\nb") == "a\r\n..\r\nb\r\n.\r\n");
    CHECK(desktop::speech_body("...and so on") == "....and so on\r\n.\r\n");
}

TEST_CASE("desktop::speech_body - nothing to say")
{
    CHECK(desktop::speech_body("").empty());
    CHECK(desktop::speech_body(" \n\t\r\n ").empty());
}

TEST_CASE("desktop::speech_body - whatever the text, the server reads its lines and one end")
{
    base::Rng rng{31};
    const std::string letters = "..\r\n\n\r aQ\t\x01";
    for (int i = 0; i < 2000; ++i) {
        std::string text = "x";
        for (std::size_t length = base::draw(rng, 20); length > 0; --length) {
            text += letters[base::draw(rng, letters.size())];
        }
        CAPTURE(text);
        std::string heard;
        for (const std::string& line : lines_of(desktop::speech_body(text))) {
            CHECK(line.find_first_of("\r\n\t\x01") == std::string::npos);
            heard += line;
        }
        std::string expected;
        for (const char c : text) {
            expected += c == '\r' || c == '\n' ? "" : std::string(1, c == '\t' || c == '\x01' ? ' ' : c);
        }
        CHECK(heard == expected);
    }
}

TEST_CASE("desktop::speech_language - a tag, a locale's name, and what is neither")
{
    CHECK(desktop::speech_language("ar") == "ar");
    CHECK(desktop::speech_language("es-MX") == "es-MX");
    CHECK(desktop::speech_language("es_MX.UTF-8") == "es-MX");
    CHECK(desktop::speech_language("sr_RS@latin") == "sr-RS");
    CHECK(desktop::speech_language("").empty());
    CHECK(desktop::speech_language("en\r\nSET all VOLUME 100").empty());
}
