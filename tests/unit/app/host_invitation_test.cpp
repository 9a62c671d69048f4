// SPDX-License-Identifier: MIT
#include "app/host_invitation.h"
#include "app/host_secret.h"
#include "app/host_words.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <set>

using app::Network;

TEST_CASE("app::reachable - the networks of phones come first, those of containers and tunnels not at all")
{
    const std::vector<Network> found = app::reachable({{"lo", "127.0.0.1"},
                                                       {"docker0", "172.17.0.1"},
                                                       {"eth1", "203.0.113.9"},
                                                       {"tun0", "10.8.0.2"},
                                                       {"eth0", "172.16.4.2"},
                                                       {"veth12", "192.168.9.1"},
                                                       {"eth2", "169.254.3.4"},
                                                       {"wlan0", "192.168.1.20"}});
    CHECK(found
          == std::vector<Network>{
              {"wlan0", "192.168.1.20"}, {"eth0", "172.16.4.2"}, {"eth1", "203.0.113.9"}, {"eth2", "169.254.3.4"}});
    CHECK(app::reachable({{"lo", "127.0.0.1"}}).empty());
    CHECK(app::reachable({{"a", "172.32.0.1"}, {"b", "172.31.0.1"}}).front().name == "b");
}

TEST_CASE("app::host_url - leaves out the usual port and puts IPv6 into brackets")
{
    CHECK(app::host_url("http", "192.168.1.20", 8080) == "http://192.168.1.20:8080");
    CHECK(app::host_url("http", "class.lan", 80) == "http://class.lan");
    CHECK(app::host_url("https", "class.lan", 443) == "https://class.lan");
    CHECK(app::host_url("http", "fd00::2", 8080) == "http://[fd00::2]:8080");
}

TEST_CASE("app::invitation_text - has all that a teacher needs, and what to do when no phone gets through")
{
    const app::Invitation invitation{.url = "http://192.168.1.20:8080",
                                     .code = "K7M4QX",
                                     .teacher_url = "http://192.168.1.20:8080/teach#secret",
                                     .port = 8080,
                                     .address = "192.168.1.20",
                                     .networks = {{"wlan0", "192.168.1.20"}, {"eth0", "10.1.2.3"}}};
    CHECK(app::join_url(invitation) == "http://192.168.1.20:8080/join/K7M4QX");
    const auto code = app::qr_code(app::join_url(invitation)).value();
    const std::string words = app::invitation_text(invitation, code, app::Tinting::Off);
    for (const char* wanted : {"http://192.168.1.20:8080\n", "K7M4QX", "/teach#secret", "10.1.2.3", "8080/tcp", "█"}) {
        CHECK_MESSAGE(words.find(wanted) != std::string::npos, wanted);
    }
    CHECK(words.find('\033') == std::string::npos);
    CHECK(app::invitation_text(invitation, code, app::Tinting::On).find("\033[") != std::string::npos);
    const auto line = nlohmann::json::parse(app::invitation_json(invitation));
    CHECK(line.at("event") == "ready");
    CHECK(line.at("url") == invitation.url);
    CHECK(line.at("code") == invitation.code);
    CHECK(line.at("teacher_url") == invitation.teacher_url);
}

TEST_CASE("app::qr_code - has its three corner marks, in the terminal's lines and in the picture")
{
    const auto code = app::qr_code("http://192.168.1.20:8080/join/K7M4QX").value();
    REQUIRE(code.dark.size() == code.width * code.width);
    for (const auto& [x, y] : {std::pair<std::size_t, std::size_t>{0, 0}, {code.width - 7, 0}, {0, code.width - 7}}) {
        for (std::size_t i = 0; i < 7; ++i) {
            CHECK(code.dark[y * code.width + x + i]); // the mark's upper edge
            CHECK(code.dark[(y + i) * code.width + x]); // and its left one
        }
        CHECK_FALSE(code.dark[(y + 1) * code.width + x + 1]);
    }
    const auto lines = app::qr_lines(code);
    CHECK(lines.size() == (code.width + 8 + 1) / 2);
    CHECK(app::qr_svg(code).starts_with("<svg "));
    CHECK_FALSE(app::qr_code(std::string(5000, 'x')).has_value());
}

TEST_CASE("app::fresh_secret - 22 letters that stand in a link, never the same; a code has nothing that looks alike")
{
    std::set<std::string> secrets;
    std::set<std::string> codes;
    for (int i = 0; i < 200; ++i) {
        const std::string secret = app::fresh_secret().value();
        CHECK(secret.size() == 22);
        CHECK(secret.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
              == std::string::npos);
        secrets.insert(secret);
        const std::string code = app::fresh_code().value();
        CHECK(code.size() == 6);
        CHECK(code.find_first_not_of("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") == std::string::npos);
        codes.insert(code);
    }
    CHECK(secrets.size() == 200);
    CHECK(codes.size() > 195);
}

TEST_CASE("app::catalogue_words - bytes that are no catalogue, or end early, give what can be read")
{
    CHECK(app::catalogue_words("").empty());
    CHECK(app::catalogue_words(std::string(100, 'x')).empty());
    std::string header("\xde\x12\x04\x95\0\0\0\0\xff\xff\xff\xff\x1c\0\0\0\x1c\0\0\0", 20);
    CHECK(app::catalogue_words(header).empty());
}

TEST_CASE("app::words_json - a page gets the words that stand in it, and no others")
{
    const app::Translated words{{"Answer, {}", "Respuesta, {}"}, {"Quit", "Salir"}, {"Say \"yes\"", "x"}};
    const auto table = nlohmann::json::parse(app::words_json(
        base::Language(), words, {"t('Answer, {}', name)", "const quit = 1; // Quit"}, {base::Language()}));
    CHECK(table.at("language") == "en");
    CHECK(table.at("direction") == "ltr");
    CHECK(table.at("words") == nlohmann::json{{"Answer, {}", "Respuesta, {}"}});
    CHECK(table.at("languages").at(0).at("tag") == "en");
}
