// SPDX-License-Identifier: MIT
// The built program tells how a class did, and takes a student out of it.
#include "pack/pack_file.h"
#include "support/disk_folder.h"
#include "support/pty.h"
#include "support/read_file.h"
#include "support/scripted_class.h"
#include "support/temporary_folder.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string content = std::string(RECEIPTS_SOURCE_DIR) + "/content";
const std::string damascus = content + "/packs/damascus.toml";
const std::string first_round = content + "/packs/first-round.toml";

class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return {1'763'650'000'000}; }
};

const quiz::ReadyPack& damascus_pack()
{
    static const quiz::ReadyPack ready = [] {
        support::MemoryFiles files;
        support::add_folder(files, content + "/packs", "packs/");
        support::add_folder(files, content + "/articles", "articles/");
        return pack::load("packs/damascus.toml", files, pack::Lint::Off).value().ready;
    }();
    return ready;
}

/// What a run of the program left.
struct Run {
    int status = 0;
    std::string output;
};

/// A home of its own for the program.
struct Home {
    support::TemporaryFolder folder;

    std::string path(const std::string& name) const { return (folder.path() / name).string(); }
    std::string state() const { return path("school"); }

    storage::Classroom classes() const
    {
        auto opened = storage::Classroom::open(state() + "/classes.db", StoppedClock{});
        REQUIRE(opened);
        return std::move(opened->classroom);
    }

    Run run(std::vector<std::string> words) const
    {
        words.insert(words.begin(), RECEIPTS_PROGRAM);
        words.insert(words.end(), {"--state", state()});
        support::Pty program(words, {{"HOME", folder.path().string()},
                                     {"XDG_DATA_HOME", path("data")},
                                     {"XDG_CACHE_HOME", path("cache")},
                                     {"TZ", "UTC"},
                                     {"DISPLAY", ""}});
        const int status = program.wait();
        return {status, program.output()};
    }

    std::string file(const std::string& name) const { return support::read_file(path(name)); }
};

const std::vector<std::string> pupils{"Blue Heron", "Amira",       "Jonas", "Inky Stork",    "Quick Wren", "Zoë",
                                      "Malik",      "Plain Comma", "Ida",   "Ninth Draft",   "Tarek",      "Søren",
                                      "Noor",       "Loud Colon",  "Mateo", "Morning Finch", "Aylin",      "Ben",
                                      "Chiara",     "Dunja",       "Emil",  "Fatou",         "Grey Gull",  "Hana",
                                      "Ilya",       "Junia",       "Kofi",  "Lena",          "Minh",       "=1+1"};

support::ScriptedClass played(std::size_t questions)
{
    support::ScriptedClass made{damascus_pack(), base::Rng{5}};
    made.open(questions);
    made.say(room::SetTeams{4, room::TeamsBy::Choice});
    for (const std::string& name : pupils) {
        made.join(name);
    }
    REQUIRE(made.say(room::Start{}));
    while (std::holds_alternative<room::Asking>(made.state.phase)) {
        if (made.state.turn.value == 2) {
            REQUIRE(made.say(room::Skip{}));
            continue;
        }
        made.play_question();
        REQUIRE(made.say(room::Next{}));
    }
    return made;
}

/// The lines of a table, without heads.
std::size_t count_rows(const std::string& csv)
{
    std::size_t rows = 0;
    for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 1)) {
        ++rows;
    }
    return rows - 1;
}

bool stands_in_folder(const std::string& folder, const std::string& words)
{
    for (const auto& file : fs::directory_iterator(folder)) {
        if (support::read_file(file.path()).find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

}

TEST_CASE("receipts report - a class of thirty as page, table and object")
{
    const Home home;
    auto classes = home.classes();
    const support::ScriptedClass made = played(60);
    support::keep(classes, made, damascus);

    REQUIRE(home.run({"report", "1", "-o", home.path("class.html")}).status == 0);
    const std::string page = home.file("class.html");
    CHECK(page.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
    CHECK(page.find("The fall of Damascus") != std::string::npos);
    CHECK(page.find("Zoë") != std::string::npos);
    CHECK(page.find("http-equiv=\"Content-Security-Policy\"") != std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find(" style=") == std::string::npos);
    CHECK(page.find("src=") == std::string::npos);

    REQUIRE(home.run({"report", "1", "-o", home.path("class.csv")}).status == 0);
    const std::string table = home.file("class.csv");
    CHECK(table.starts_with("\xef\xbb\xbf"
                            "class,student,name,"));
    CHECK(table.find(",'=1+1,") != std::string::npos);

    REQUIRE(home.run({"report", "--format", "json", "-o", home.path("class.json")}).status == 0);
    const Json object = Json::parse(home.file("class.json"));
    CHECK(object["class"]["over"] == true);
    CHECK(object["figures"]["questions"] == 59);
    CHECK(object["questions"][2]["standing"] == "skipped");
    CHECK(object["students"].size() == 30);
    CHECK(count_rows(table) == object["figures"]["answers"].get<std::size_t>());
    if (const char* const kept = std::getenv("RECEIPTS_KEEP_REPORT"); kept != nullptr) {
        fs::copy(home.folder.path(), kept, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
}

TEST_CASE("receipts report - works while another process holds the class, and lists what there is")
{
    const Home home;
    auto classes = home.classes();
    support::ScriptedClass made{damascus_pack(), base::Rng{5}};
    made.open(5);
    made.join("Blue Heron");
    REQUIRE(made.say(room::Start{}));
    made.play_question(1000);
    support::keep(classes, made, damascus);
    const auto in_play = classes.hold({1});
    REQUIRE(in_play);
    REQUIRE(home.run({"report", "--format", "json", "-o", home.path("now.json")}).status == 0);
    const Json object = Json::parse(home.file("now.json"));
    CHECK(object["class"]["over"] == false);
    CHECK(object["figures"]["answers"] == 1);
    const Run list = home.run({"report", "list"});
    CHECK(list.status == 0);
    CHECK(list.output.find("The fall of Damascus  1 students, 1 answers, not over") != std::string::npos);
}

TEST_CASE("receipts report - says what is wrong in a sentence, and leaves a file that was there as it was")
{
    const Home home;
    CHECK(home.run({"report"}).output.find("No class was kept here") != std::string::npos);
    auto classes = home.classes();
    CHECK(home.run({"report"}).output.find("There is no class on record") != std::string::npos);
    CHECK(home.run({"report", "7"}).output.find("There is no class 7 on record") != std::string::npos);
    CHECK(home.run({"report", "seven"}).status == 2);
    support::ScriptedClass made{damascus_pack(), base::Rng{5}};
    made.open(5);
    support::keep(classes, made, first_round);
    std::ofstream(home.path("kept.html")) << "before";
    const Run changed = home.run({"report", "-o", home.path("kept.html")});
    CHECK(changed.status == 2);
    CHECK(changed.output.find("was changed after the class") != std::string::npos);
    CHECK(home.file("kept.html") == "before");
    CHECK(home.run({"report", "--pack", damascus, "-o", home.path("kept.html")}).status == 0);
    CHECK(home.file("kept.html").starts_with("<!doctype html>"));
    CHECK(home.run({"report", "--pack", damascus, "-o", home.path("nowhere/kept.html")}).status == 2);
}

TEST_CASE("receipts student - what is on record of one can be taken home, and erased to the last byte")
{
    const Home home;
    storage::ClassId id;
    {
        auto classes = home.classes();
        id = support::keep(classes, played(6), damascus);
        const auto in_play = classes.hold(id);
        const Run held = home.run({"student", "1", "Blue Heron", "--erase"});
        CHECK(held.status == 2);
        CHECK(held.output.find("This class is open already") != std::string::npos);
    }
    REQUIRE(home.run({"report", "1", "-o", home.path("before.json")}).status == 0);
    CHECK(home.run({"student", "1", "Nobody", "--erase"}).output.find("Nobody in class 1 is called Nobody")
          != std::string::npos);
    CHECK(home.run({"student", "1", "Blue Heron"}).status == 2);
    const std::string saved = home.state() + "/reports/receipts-class-1.html"; // as the window does
    fs::create_directories(home.state() + "/reports");
    REQUIRE(home.run({"report", "1", "-o", saved}).status == 0);
    REQUIRE(stands_in_folder(home.state(), "Blue Heron"));
    REQUIRE(home.run({"student", "1", "blue heron", "--export", home.path("heron.json"), "--erase"}).status == 0);
    const Json taken = Json::parse(home.file("heron.json"));
    CHECK(taken["names"] == Json::array({"Blue Heron"}));
    CHECK(taken["answers"].size() == 5);
    CHECK_FALSE(fs::exists(saved));
    CHECK_FALSE(stands_in_folder(home.state(), "Blue Heron"));
    CHECK_FALSE(stands_in_folder(home.state(), base::to_hex(base::sha256("Blue Heron"))));

    REQUIRE(home.run({"report", "1", "-o", home.path("after.json")}).status == 0);
    const Json before = Json::parse(home.file("before.json"));
    const Json after = Json::parse(home.file("after.json"));
    CHECK(after["students"][0]["name"] == "Erased student 1");
    CHECK(after["students"][0]["receipts"].empty());
    for (std::size_t i = 1; i < pupils.size(); ++i) {
        CHECK(after["students"][i] == before["students"][i]);
    }
}
