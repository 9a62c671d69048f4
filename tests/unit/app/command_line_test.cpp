// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <doctest/doctest.h>

TEST_CASE("app::parse - no words open the game")
{
    CHECK(app::parse({}) == app::Command{app::OpenGame{}});
}

TEST_CASE("app::parse - play takes a pack, a surface, a length and a seed")
{
    CHECK(app::parse({"play", "a.toml"}) == app::Command{app::Play{.pack = "a.toml"}});
    CHECK(app::parse({"play", "a.toml", "--terminal", "--length", "5", "--seed", "18446744073709551615"})
          == app::Command{app::Play{
              .pack = "a.toml", .surface = app::Surface::Terminal, .length = 5, .seed = 18446744073709551615U}});
}

TEST_CASE("app::parse - check takes packs, and --complete writes them")
{
    CHECK(app::parse({"check", "a.toml", "b.toml"}) == app::Command{app::Check{.packs = {"a.toml", "b.toml"}}});
    CHECK(app::parse({"check", "--complete", "a.toml"})
          == app::Command{app::Check{.packs = {"a.toml"}, .completion = app::Completion::Write}});
    CHECK(app::parse({"check", "--rules"}) == app::Command{app::ShowRules{}});
}

TEST_CASE("app::parse - wrong words give a sentence and status 2, help and version give 0")
{
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"dance"},
                                               {"play"},
                                               {"play", "a.toml", "--length", "0"},
                                               {"play", "a.toml", "--seed", "x"},
                                               {"check"},
                                               {"replay"},
                                               {"check", "--nonsense", "a.toml"},
                                               {"play", "a.toml", "b.toml"}}) {
        const auto command = app::parse(words);
        const auto* say = std::get_if<app::Say>(&command);
        REQUIRE_MESSAGE(say != nullptr, words.front());
        CHECK(say->exit_status == 2);
        CHECK_FALSE(say->text.empty());
    }
    CHECK(std::get<app::Say>(app::parse({"--help"})).exit_status == 0);
    CHECK(std::get<app::Say>(app::parse({"--version"})).text.find("0.1") != std::string::npos);
}

TEST_CASE("app::parse - host takes a pack and how to serve it")
{
    CHECK(app::parse({"host", "a.toml"}) == app::Command{app::Host{.pack = "a.toml"}});
    CHECK(app::parse({"host", "a.toml", "--headless", "--json", "--port", "0", "--bind", "127.0.0.1", "--state", "here",
                      "--new", "--seconds", "30", "--certificate", "c.pem", "--key", "k.pem"})
          == app::Command{app::Host{.pack = "a.toml",
                                    .port = 0,
                                    .bind = "127.0.0.1",
                                    .state = "here",
                                    .certificate = "c.pem",
                                    .key = "k.pem",
                                    .seconds = 30,
                                    .screen = app::HostScreen::Terminal,
                                    .output = app::HostOutput::Json,
                                    .unfinished = app::Unfinished::Leave}});
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"host"},
                                               {"host", "a.toml", "--port", "65536"},
                                               {"host", "a.toml", "--keep", "0"},
                                               {"host", "a.toml", "--certificate", "c.pem"}}) {
        CHECK(std::get<app::Say>(app::parse(words)).exit_status == 2);
    }
}
