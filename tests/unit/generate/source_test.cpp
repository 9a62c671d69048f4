// SPDX-License-Identifier: MIT
#include "generate/source.h"

#include "base/rng.h"
#include "pack/article_file.h"
#include "support/read_file.h"

#include <array>
#include <doctest/doctest.h>
#include <set>

namespace {

constexpr std::string_view story
    = "Baker wins the long race up Crow Hill\n\n"
      "Lena Brook, a baker from the harbour, won the race up Crow Hill on Saturday. It was her third try.\n\n"
      "She ran the nine kilometres in 41 minutes, and she was at work again by noon, her brother said.\n\n"
      "The race is held every year, and it has been held since 1923. Only one war has stopped it.\n";

generate::Source read(std::string_view bytes, const std::string& path)
{
    auto source = generate::read_source(bytes, path);
    REQUIRE_MESSAGE(source, (source ? "" : source.error().message));
    return std::move(*source);
}

base::Error failure(std::string_view bytes, const std::string& path)
{
    const auto source = generate::read_source(bytes, path);
    REQUIRE_FALSE(source);
    CHECK(source.error().place.file == path);
    return source.error();
}

bool says(const base::Error& error, std::string_view words)
{
    return error.message.find(words) != std::string::npos;
}

std::string day(const std::optional<std::chrono::year_month_day>& published)
{
    if (!published) {
        return "unknown";
    }
    return std::to_string(static_cast<int>(published->year())) + "-"
           + std::to_string(static_cast<unsigned>(published->month())) + "-"
           + std::to_string(static_cast<unsigned>(published->day()));
}

/// A line of a case, unless there is nothing to say.
std::string line(std::string_view name, const std::string& value)
{
    return value.empty() ? "" : std::string(name) + " = " + value + "\n";
}

/// A source as the cases write it: what it is, + what is kept, - the line of what is dropped, and why.
std::string written(const generate::Source& source)
{
    const text::Article& article = source.article;
    std::string out = line("title", article.title) + line("outlet", article.outlet) + line("url", article.url)
                      + line("language", article.language) + line("published", day(article.published));
    for (const text::Span paragraph : article.text.paragraphs()) {
        out.append("+ ").append(article.text.slice(paragraph)).append("\n");
    }
    for (const generate::Dropped& each : source.dropped) {
        out += "- line " + std::to_string(each.line) + ", ";
        out.append(to_string(each.reason)).append(": ").append(each.text).append("\n");
    }
    return out;
}

/// What must hold of every source, whatever it was read from.
void check_sound(const generate::Source& source)
{
    const text::Article& article = source.article;
    const auto again = text::Text::from_body(article.text.bytes());
    REQUIRE(again);
    CHECK(again->bytes() == article.text.bytes());
    CHECK_FALSE(article.text.bytes().empty());
    const auto read_back = pack::read_article(pack::write_article(article), "a.md");
    REQUIRE(read_back);
    CHECK(read_back->issues.empty());
    CHECK(pack::write_article(read_back->article) == pack::write_article(article));
}

std::string repeated(std::string_view text, std::size_t size)
{
    std::string result;
    while (result.size() < size) {
        result += text;
    }
    return result;
}

}

TEST_CASE("generate::read_source - every case reads as its expected.txt says")
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/tests/cases/generate/reading")) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        for (const auto& file : std::filesystem::directory_iterator(entry.path())) {
            if (file.path().filename() == "expected.txt") {
                continue;
            }
            const auto source = read(support::read_file(file.path()), name + file.path().extension().string());
            CHECK(written(source) == support::read_file(entry.path() / "expected.txt"));
            check_sound(source);
            ++count;
        }
    }
    CHECK(count >= 9);
}

TEST_CASE("generate::read_source - the game's own articles are kept byte by byte")
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RECEIPTS_SOURCE_DIR "/content/articles")) {
        CAPTURE(entry.path().filename().string());
        const std::string bytes = support::read_file(entry.path());
        const auto loaded = pack::read_article(bytes, "a.md");
        REQUIRE(loaded);
        const auto source = read(bytes, "a.md");
        CHECK(source.dropped.empty());
        CHECK(source.issues.empty());
        CHECK(pack::write_article(source.article) == pack::write_article(loaded->article));
        ++count;
    }
    CHECK(count >= 8);
}

TEST_CASE("generate::read_source - plain text gives a title, an id from its file's name, and its text")
{
    const auto source = read(story, "/some/where/Crow Hill (2).txt");
    CHECK(source.article.id.value == "crow-hill-2");
    CHECK(source.article.title == "Baker wins the long race up Crow Hill");
    CHECK(source.article.text.paragraphs().size() == 3);
    CHECK(source.article.text.bytes().starts_with("Lena Brook, a baker"));
    REQUIRE(source.issues.size() == 1);
    CHECK(source.issues.front().rule == "unknown-outlet");
    CHECK(source.issues.front().severity == base::Severity::Note);
    check_sound(source);
}

TEST_CASE("generate::read_source - ids are made of any file name")
{
    CHECK(read(story, "C:\\notes\\Türkiye – Fußball.TXT").article.id.value == "turkiye-fussball");
    CHECK(read(story, ".hidden").article.id.value == "hidden");
    CHECK(read(story, "日本.txt").article.id.value == "article");
    CHECK(read(story, std::string(300, 'a') + ".txt").article.id.value.size() == 100);
}

TEST_CASE("generate::read_source - line endings and byte-order marks change nothing")
{
    const std::string expected = read(story, "a.txt").article.text.bytes();
    for (const std::string_view ending : {"\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
        std::string other = "\xEF\xBB\xBF";
        for (const char byte : story) {
            other.append(byte == '\n' ? ending : std::string_view(&byte, 1));
        }
        CHECK(read(other, "a.txt").article.text.bytes() == expected);
    }
}

TEST_CASE("generate::read_source - lines without empty ones between them are paragraphs when they are whole")
{
    std::string close(story);
    for (std::size_t at = close.find("\n\n"); at != std::string::npos; at = close.find("\n\n")) {
        close.erase(at, 1);
    }
    const auto source = read(close, "a.txt");
    CHECK(source.article.text.bytes() == read(story, "a.txt").article.text.bytes());
    CHECK(source.article.title == "Baker wins the long race up Crow Hill");
}

TEST_CASE("generate::read_source - a text without a headline is titled by its first sentence")
{
    const std::string_view text = story.substr(story.find("Lena"));
    CHECK(read(text, "a.txt").article.title
          == "Lena Brook, a baker from the harbour, won the race up Crow Hill on Saturday.");
    const auto source = read("Lena Brook, a baker from the harbour and the mother of two small boys, won the race up "
                             "Crow Hill on Saturday.",
                             "a.txt");
    CHECK(source.article.title == "Lena Brook, a baker from the harbour and the mother of two small boys, won the…");
}

TEST_CASE("generate::read_source - front matter between lines of hyphens is used as far as it is known")
{
    const auto source = read("---\ntitle: 'A long race'\nslug: crow-hill\nsite: The Harbour Crier\nauthor: Ida\n"
                             "date: 2024-06-02T10:00:00Z\nlang: en-IE\nlink: not an address\n---\n"
                                 + std::string(story),
                             "x.md");
    CHECK(source.article.id.value == "crow-hill");
    CHECK(source.article.title == "A long race");
    CHECK(source.article.outlet == "The Harbour Crier");
    CHECK(source.article.language == "en-IE");
    CHECK(source.article.url.empty());
    CHECK(day(source.article.published) == "2024-6-2");
    CHECK(source.article.text.paragraphs().size() == 3);
    CHECK(source.dropped.front().line == 10);
    check_sound(source);
}

TEST_CASE("generate::read_source - a line of hyphens that no other follows is no front matter")
{
    CHECK(read("---\n\n" + std::string(story), "x.txt").article.text.paragraphs().size() == 3);
}

TEST_CASE("generate::read_source - front matter of an article file that can't be read is an error with its place")
{
    CHECK(failure("+++\nid = oops\n+++\n" + std::string(story), "x.md").place.line == 2);
    CHECK(says(failure("+++\nid = \"a\"\n", "x.md"), "+++"));
}

TEST_CASE("generate::read_source - a page is a page whatever its file is called, and a text a text")
{
    const std::string page
        = "<!DOCTYPE html><title>Race - The Crier</title><p>" + std::string(story.substr(39)) + "</p>";
    CHECK(read(page, "a.txt").article.text.bytes().find('<') == std::string::npos);
    CHECK(read(story, "a.html").article.text.paragraphs().size() == 3);
    CHECK(read("<!-- kept from the web -->\n<HTML><body><p>" + std::string(story.substr(39)), "a").dropped.empty());
}

TEST_CASE("generate::read_source - an empty file, or one without running text, is refused")
{
    CHECK(says(failure("", "a.txt"), "empty"));
    CHECK(says(failure(" \n\n\t\n", "a.txt"), "No article"));
    CHECK(says(failure("Contents\n\nPage 1\n\nPage 2\n", "a.txt"), "No article"));
    CHECK(says(failure("<html><body><nav><a href=x>Home</a></nav></body></html>", "a.html"), "No article"));
    CHECK(says(failure("+++\nid = \"a\"\n+++\n", "a.md"), "No article"));
}

TEST_CASE("generate::read_source - what is too long is refused at once")
{
    CHECK(says(failure(repeated(story, 10'000'000), "a.txt"), "too long"));
    CHECK(says(failure(repeated(story, 1'000'001), "a.txt"), "longer than a million"));
    CHECK(says(failure("<html><body><p>" + repeated(story, 1'100'000), "a.html"), "longer than a million"));
    CHECK(says(failure(repeated("One.\n\n", 120'006), "a.txt"), "more paragraphs"));
}

TEST_CASE("generate::read_source - one endless sentence is read")
{
    const auto source = read(repeated("and the river rose and the rain fell ", 900'000) + ".", "a.txt");
    CHECK(source.article.text.paragraphs().size() == 1);
    check_sound(source);
}

TEST_CASE("generate::read_source - articles in other languages are refused, and the language is named")
{
    const std::string_view german
        = "Der Bürgermeister von Altdorf hat am Montag die neue Brücke eröffnet, die nun über den Fluss führt. Die "
          "Arbeiten haben zwei Jahre gedauert und mehr Geld gekostet, als der Rat im Jahr davor gedacht hatte. An der "
          "Feier nahmen die Kinder der Schule mit ihren Lehrern teil, und eine Kapelle spielte auf dem Platz.";
    const std::string_view french
        = "Le maire de la petite ville a ouvert lundi le nouveau pont qui passe sur la rivière. Les travaux ont duré "
          "deux "
          "ans et ont coûté plus que prévu. Une fête a eu lieu sur la place, où les enfants de l'école ont chanté avec "
          "leurs maîtres, et une fanfare a joué pour les habitants du quartier.";
    CHECK(says(failure(german, "a.txt"), "in German"));
    CHECK(says(failure(french, "a.txt"), "in French"));
    CHECK(says(failure("Мэр города открыл в понедельник новый мост через реку.", "a.txt"), "Russian"));
    CHECK(says(failure("市长星期一为新桥剪彩。这座桥花了两年才建成。", "a.txt"), "Chinese"));
}

TEST_CASE("generate::read_source - a short page that says it is in another language is believed when its words agree")
{
    const std::string german
        = "<html lang=\"de\"><body><p>Der Bürgermeister hat am Montag die neue Brücke eröffnet, die "
          "nun endlich über den Fluss führt.</p></body></html>";
    CHECK(says(failure(german, "a.html"), "in German"));
    const auto source = read("<html lang=de><body><p>The mayor opened the new bridge on Monday, and it was raining all "
                             "day.</p></body></html>",
                             "a.html");
    CHECK(source.article.language == "en");
}

TEST_CASE("generate::read_source - names and figures from abroad do not make English foreign")
{
    const std::string text = "Straße, Fußball and Übermut are the words that Jürgen Müller of the Süddeutsche likes "
                             "most, he said in Zürich. The Straßenbahn of Zürich carried 12,345 people to the Fußball "
                             "on Sonntag, and the Polizei had little to do but to look at the Löwen of Gelsenkirchen.";
    CHECK(read(text, "a.txt").article.language == "en");
}

TEST_CASE("generate::read_source - any bytes give a sound source or an error in plain words")
{
    constexpr std::array<std::string_view, 30> parts{"The mayor said that the bridge was open. ",
                                                     "\n",
                                                     "\n\n",
                                                     "\r\n",
                                                     "<p>",
                                                     "</p>",
                                                     "<div class=\"share\">",
                                                     "</div>",
                                                     "<html>",
                                                     "<a href=x>",
                                                     "</a>",
                                                     "\xE2\x80\x9C",
                                                     "\xC3",
                                                     "\x93",
                                                     "+++\n",
                                                     "---\n",
                                                     "title: x\n",
                                                     "Photo: A Bee\n",
                                                     "By Ann Bee\n",
                                                     "2 May 2020\n",
                                                     "Comments\n",
                                                     "&#0;&lt;&nbsp;",
                                                     "<table><tr><td>",
                                                     "[a](b) ![c](d) ",
                                                     "# Head\n",
                                                     "It rained on the roofs, and the river rose in the night. ",
                                                     "\"Yes,\" she said. ",
                                                     "\xEF\xBB\xBF",
                                                     "<br><br>",
                                                     "  \t"};
    base::Rng rng{20240607};
    std::size_t read_well = 0;
    std::set<std::string> messages;
    for (int round = 0; round < 1200; ++round) {
        std::string bytes;
        for (std::size_t left = base::draw(rng, 40); left > 0; --left) {
            const std::size_t kind = base::draw(rng, 60);
            if (kind < parts.size()) {
                bytes += parts[kind];
            } else if (kind == 59) {
                bytes += static_cast<char>(base::draw(rng, 256));
            } else {
                bytes += parts[base::draw(rng, 2) * 25];
            }
        }
        CAPTURE(bytes);
        constexpr std::array<const char*, 3> paths{"a.txt", "a.md", "a.html"};
        const auto source = generate::read_source(bytes, paths[base::draw(rng, paths.size())]);
        if (source) {
            ++read_well;
            check_sound(*source);
        } else {
            CHECK(source.error().message.size() > 15);
            messages.insert(source.error().message);
        }
    }
    CHECK(read_well > 200);
    CHECK(messages.size() >= 4);
}
