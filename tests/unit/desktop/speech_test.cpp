// SPDX-License-Identifier: MIT
#include "desktop/speech.h"

#include "support/speech_service.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <doctest/doctest.h>
#include <fstream>
#include <string>
#include <vector>

namespace {

using support::SpeechService;
using Lines = std::vector<std::string>;

constexpr std::chrono::hours forever{1};

/// A voice that has called the service, which has taken the call.
desktop::Voice called(SpeechService& server, std::chrono::milliseconds patience = forever)
{
    auto voice = desktop::Voice::connect({server.path(), patience});
    REQUIRE(voice);
    server.answer_call();
    return std::move(*voice);
}

/// The same, and introduced.
desktop::Voice introduced(SpeechService& server)
{
    desktop::Voice voice = called(server);
    server.takes("SET self CLIENT_NAME player:receipts:main", "208 OK CLIENT NAME SET");
    REQUIRE(voice.settle());
    return voice;
}

}

TEST_CASE("desktop::Voice::say - stops what is being said, sets the language and speaks")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("Not in the article", "en");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SET self LANGUAGE en", "201 OK LANGUAGE SET");
    CHECK(server.takes_message() == Lines{"Not in the article"});
    CHECK(voice.settle());
    CHECK(voice.connected());
}

TEST_CASE("desktop::Voice::say - the language is told when it changes")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("one", "en");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SET self LANGUAGE en", "201 OK LANGUAGE SET");
    CHECK(server.takes_message() == Lines{"one"});
    voice.say("two", "en");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"two"});
    voice.say("tres", "es");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SET self LANGUAGE es", "201 OK LANGUAGE SET");
    CHECK(server.takes_message() == Lines{"tres"});
}

TEST_CASE("desktop::Voice::say - several lines, and a line that is a dot alone")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("first\n.\n.5 percent\nlast", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"first", "..", "..5 percent", "last"});
    CHECK(voice.settle());
    voice.say(".", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{".."});
    CHECK(voice.settle());
}

TEST_CASE("desktop::Voice::say - while the service is busy the newest text replaces those that wait")
{
    SpeechService server;
    desktop::Voice voice = called(server);
    CHECK(server.line() == "SET self CLIENT_NAME player:receipts:main");
    voice.say("one", "");
    voice.say("two", "");
    voice.say("three", "");
    server.says("208 OK CLIENT NAME SET\r\n");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"three"});
    CHECK(voice.settle());
    voice.say("four", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"four"});
}

TEST_CASE("desktop::Voice::say - a text of nothing stops what is being said")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say(" \n", "en");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(voice.settle());
    voice.say("words", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"words"});
}

TEST_CASE("desktop::Voice::say - a long text goes through whole")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    const std::string paragraph(5000, 'a');
    std::string text;
    for (int i = 0; i < 400; ++i) {
        text += paragraph + "\n";
    }
    voice.say(text, "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines(400, paragraph));
    CHECK(voice.settle());
}

TEST_CASE("desktop::Voice - replies in pieces and news of a message's progress are understood")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("words", "");
    CHECK(server.line() == "CANCEL self");
    server.says("703-21\r\n703-1\r\n703 CANC");
    server.says("ELED\r\n21");
    server.says("3 OK CANCELED\r\n");
    CHECK(server.takes_message() == Lines{"words"});
    CHECK(voice.settle());
}

TEST_CASE("desktop::Voice - stops and takes its leave when it is closed")
{
    SpeechService server;
    {
        const desktop::Voice voice = introduced(server);
    }
    CHECK(server.line() == "CANCEL self");
    CHECK(server.line() == "QUIT");
    CHECK(server.line() == "(end)");
}

TEST_CASE("desktop::Voice::status - a language the service does not have is told, and the words are said all the same")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("words", "tlh");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SET self LANGUAGE tlh", "302 ERR COULDNT SET LANGUAGE");
    CHECK(server.takes_message() == Lines{"words"});
    const auto refused = voice.settle();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::ErrorKind::Refused);
    CHECK(refused.error().message.find("ERR COULDNT SET LANGUAGE") != std::string::npos);
    CHECK(voice.connected());
    voice.say("again", "tlh");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SET self LANGUAGE tlh", "201 OK LANGUAGE SET");
    CHECK(server.takes_message() == Lines{"again"});
    CHECK_MESSAGE(voice.settle(), "what went well is not spoilt by what did not before");
}

TEST_CASE("desktop::Voice::status - when SPEAK is refused no text follows, and the next is tried")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("words", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    server.takes("SPEAK", "300 ERR INTERNAL");
    CHECK(voice.settle().error().kind == base::ErrorKind::Refused);
    CHECK(voice.status().error().kind == base::ErrorKind::Refused);
    voice.say("more", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.takes_message() == Lines{"more"});
    CHECK(voice.settle());
    CHECK(voice.status());
}

TEST_CASE("desktop::Voice::status - a service that refuses everything is told of, and bears another try")
{
    SpeechService server;
    desktop::Voice voice = called(server);
    server.takes("SET self CLIENT_NAME player:receipts:main", "500 ERR INVALID COMMAND");
    CHECK(voice.settle().error().kind == base::ErrorKind::Refused);
    voice.say("words", "en");
    for (const char* command : {"CANCEL self", "SET self LANGUAGE en", "SPEAK"}) {
        server.takes(command, "500 ERR INVALID COMMAND");
    }
    CHECK(voice.settle().error().kind == base::ErrorKind::Refused);
    CHECK(voice.connected());
}

TEST_CASE("desktop::Voice::status - a service that hangs up midway")
{
    SpeechService server;
    desktop::Voice voice = introduced(server);
    voice.say("words", "");
    server.takes("CANCEL self", "213 OK CANCELED");
    CHECK(server.line() == "SPEAK");
    server.hang_up();
    const auto lost = voice.settle();
    REQUIRE_FALSE(lost);
    CHECK(lost.error().kind == base::ErrorKind::Unreadable);
    CHECK_FALSE(voice.connected());
    voice.say("nobody hears this", "en");
    CHECK(voice.settle().error().kind == base::ErrorKind::Unreadable);
}

TEST_CASE("desktop::Voice::status - a service that hangs up in the middle of a reply, or between two texts")
{
    SpeechService server;
    desktop::Voice midway = called(server);
    CHECK_FALSE(server.line().empty());
    server.says("208 OK CLI");
    server.hang_up();
    CHECK(midway.settle().error().kind == base::ErrorKind::Unreadable);

    desktop::Voice between = introduced(server);
    server.hang_up();
    between.say("words", "");
    CHECK(between.settle().error().kind == base::ErrorKind::Unreadable);
    CHECK_FALSE(between.connected());
}

TEST_CASE("desktop::Voice::status - what listens there is no speech service")
{
    for (const std::string& answer : {std::string("HTTP/1.1 400 Bad Request\r\n"), std::string(70'000, 'x')}) {
        SpeechService server;
        desktop::Voice voice = called(server);
        CHECK_FALSE(server.line().empty());
        server.says(answer);
        CHECK(voice.settle().error().kind == base::ErrorKind::Unreadable);
        CHECK_FALSE(voice.connected());
    }
}

TEST_CASE("desktop::Voice::status - a service that never answers is given up")
{
    SpeechService server;
    desktop::Voice voice = called(server, std::chrono::milliseconds(1));
    voice.say("words", "en");
    const auto silent = voice.settle();
    REQUIRE_FALSE(silent);
    CHECK(silent.error().kind == base::ErrorKind::Busy);
    CHECK_FALSE(voice.connected());
}

TEST_CASE("desktop::Voice - closes at once while the service never answers or never listens")
{
    SpeechService silent;
    {
        desktop::Voice voice = called(silent);
        voice.say("words", "en");
        CHECK_FALSE(silent.line().empty());
    }
    SpeechService deaf;
    {
        desktop::Voice voice = introduced(deaf);
        voice.say(std::string(20'000'000, 'a'), ""); // more than any socket holds
        deaf.takes("CANCEL self", "213 OK CANCELED");
        deaf.takes("SPEAK", "230 OK RECEIVING DATA");
    }
    CHECK_MESSAGE(true, "both have closed");
}

TEST_CASE("desktop::Voice - can be moved while it speaks")
{
    SpeechService server;
    desktop::Voice first = introduced(server);
    first.say("words", "");
    CHECK(server.line() == "CANCEL self");
    desktop::Voice second = std::move(first);
    server.says("213 OK CANCELED\r\n");
    CHECK(server.takes_message() == Lines{"words"});
    CHECK(second.settle());
}

TEST_CASE("desktop::Voice::connect - nobody listens, or it cannot be a socket")
{
    const support::TemporaryFolder folder;
    const std::string file = (folder.path() / "file").string();
    std::ofstream(file) << "no socket";
    for (const std::string& path : {(folder.path() / "absent.sock").string(), file}) {
        const auto voice = desktop::Voice::connect({path});
        REQUIRE_FALSE(voice);
        CHECK(voice.error().kind == base::ErrorKind::NotFound);
    }
    for (const std::string& path : {std::string(), "/" + std::string(200, 'x')}) {
        const auto voice = desktop::Voice::connect({path});
        REQUIRE_FALSE(voice);
        CHECK(voice.error().kind == base::ErrorKind::Refused);
    }
}

TEST_CASE("desktop::Voice::connect - a service that takes no more callers is not waited for")
{
    const SpeechService server(0);
    std::vector<desktop::Voice> waiting;
    auto voice = desktop::Voice::connect({server.path(), forever});
    for (int i = 0; i < 10 && voice; ++i) {
        waiting.push_back(std::move(*voice));
        voice = desktop::Voice::connect({server.path(), forever});
    }
    REQUIRE_FALSE(voice);
    CHECK(voice.error().kind == base::ErrorKind::Busy);
}

TEST_CASE("desktop::speech_socket - where the environment says, below the runtime folder without it")
{
    CHECK(desktop::speech_socket("", "/run/user/7") == "/run/user/7/speech-dispatcher/speechd.sock");
    CHECK(desktop::speech_socket("unix_socket", "/run/user/7") == "/run/user/7/speech-dispatcher/speechd.sock");
    CHECK(desktop::speech_socket("unix_socket:/tmp/my.sock", "/run/user/7") == "/tmp/my.sock");
    for (const char* elsewhere : {"inet_socket:127.0.0.1:6560", "inet_socket", "unix_socketry", "nonsense"}) {
        CAPTURE(elsewhere);
        const auto refused = desktop::speech_socket(elsewhere, "/run/user/7");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == base::ErrorKind::Refused);
    }
}
