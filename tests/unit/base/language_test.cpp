// SPDX-License-Identifier: MIT
#include "base/language.h"

#include "base/rng.h"
#include "support/pseudo_language.h"

#include <algorithm>
#include <cstddef>
#include <doctest/doctest.h>
#include <limits>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace std::string_literals;
using base::Language;

/// Messages with their translations; a context stands before "\4", plural forms stand behind "\0".
using Messages = std::map<std::string, std::string>;

const std::string spanish = "Content-Type: text/plain; charset=UTF-8\n"
                            "Plural-Forms: nplurals=2; plural=(n != 1);\n"
                            "X-Own-Name: Español\n";
const std::string arabic = "Content-Type: text/plain; charset=UTF-8\n"
                           "Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
                           "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);\n"
                           "X-Own-Name: العربية\n"
                           "X-Direction: rtl\n";

void add_word(std::string& bytes, std::size_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>(value >> shift & 0xFFU);
    }
}

/// The bytes of a catalogue: header words, two tables, texts ("The Format of GNU MO Files").
std::string catalogue(Messages messages, const std::string& header)
{
    messages[""] = header;
    constexpr std::size_t tables = 28;
    const std::size_t texts_at = tables + messages.size() * 16;
    std::string originals;
    std::string translations;
    std::string texts;
    const auto add = [&](std::string& table, const std::string& text) {
        add_word(table, text.size());
        add_word(table, texts_at + texts.size());
        texts += text + '\0';
    };
    for (const auto& [message, translation] : messages) {
        add(originals, message);
        add(translations, translation);
    }
    std::string bytes;
    for (const std::size_t value : {std::size_t{0x950412de}, std::size_t{0}, messages.size(), tables,
                                    tables + messages.size() * 8, std::size_t{0}, texts_at}) {
        add_word(bytes, value);
    }
    return bytes + originals + translations + texts;
}

Language read(const Messages& messages, const std::string& header = spanish)
{
    return Language::read("es", catalogue(messages, header)).value();
}

bool is_refused(std::string tag, std::string_view bytes)
{
    const auto language = Language::read(std::move(tag), bytes);
    return !language && language.error().kind == base::ErrorKind::BadFormat;
}

/// `bytes` with the little-endian word at `offset` replaced.
std::string with_word(std::string bytes, std::size_t offset, std::size_t value)
{
    std::string word;
    add_word(word, value);
    return bytes.replace(offset, 4, word);
}

std::string with_rule(std::string rule)
{
    return catalogue({}, "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=" + rule + ";\n");
}

/// What stands between the quotes of a line that starts with `key`, with quotes unescaped; else nothing.
std::string quoted(const std::string& line, const std::string& key)
{
    if (line.rfind(key, 0) != 0) {
        return "";
    }
    std::string text = line.substr(key.size() + 1, line.size() - key.size() - 2);
    for (std::size_t at = 0; (at = text.find("\\\"", at)) != text.npos; ++at) {
        text.erase(at, 1);
    }
    return text;
}

}

TEST_CASE("base::Language - a default one is English and says every message as it is")
{
    const Language tr;
    CHECK(tr.tag() == "en");
    CHECK(tr.own_name() == "English");
    CHECK(tr.direction() == base::Direction::LeftToRight);
    CHECK(tr("Play again") == "Play again");
    CHECK(tr.in("verb", "Open") == "Open");
    CHECK(tr.many("{0} question", "{0} questions", 1) == "{0} question");
    CHECK(tr.many("{0} question", "{0} questions", 0) == "{0} questions");
    CHECK(tr.many("{0} question", "{0} questions", 7, 7) == "7 questions");
    CHECK(tr("{1} of {0}", 4, "two") == "two of 4");
    CHECK(tr("") == "");
    CHECK(base::message("Later") == "Later");
}

TEST_CASE("base::Language::read - the header names the language and its direction")
{
    const Language right_to_left = Language::read("ar", catalogue({}, arabic)).value();
    CHECK(right_to_left.tag() == "ar");
    CHECK(right_to_left.own_name() == "العربية");
    CHECK(right_to_left.direction() == base::Direction::RightToLeft);
    CHECK(read({}).own_name() == "Español");
    CHECK(read({}).direction() == base::Direction::LeftToRight);
    CHECK(read({}, "Content-Type: text/plain; charset=UTF-8\n").own_name() == "es");
}

TEST_CASE("base::Language - messages come out translated, and in English where there is no translation")
{
    const Language tr = read({{"Play again", "Otra vez"}, {"Empty", ""}, {"“Quoted”", "«Citado»"}});
    CHECK(tr("Play again") == "Otra vez");
    CHECK(tr("“Quoted”") == "«Citado»");
    CHECK(tr("Nobody translated this") == "Nobody translated this");
    CHECK(tr("Empty") == "Empty");
    CHECK(tr("") == "");
    CHECK(tr(std::string_view("Play again and more").substr(0, 10)) == "Otra vez");
}

TEST_CASE("base::Language::in - a context tells the same words apart")
{
    const Language tr
        = read({{"Open", "Abierto"}, {"verb\4Open"s, "Abrir"}, {"verb\4Close"s, "Cerrar"}, {"Close", "Cercano"}});
    CHECK(tr.in("verb", "Open") == "Abrir");
    CHECK(tr("Open") == "Abierto");
    CHECK(tr.in("adverb", "Open") == "Open");
    CHECK(tr.in("verb", "Close") == "Cerrar");
}

TEST_CASE("base::Language::many - the language's rule picks the form")
{
    const Messages messages{{"{0} question\0{0} questions"s, "no hay\0una\0dos\0{0} pocas\0{0} muchas\0{0} otras"s}};
    const Language tr = Language::read("ar", catalogue(messages, arabic)).value();
    const std::vector<std::pair<std::size_t, std::string>> expected{
        {0, "no hay"},      {1, "una"},         {2, "dos"},         {3, "3 pocas"},
        {10, "10 pocas"},   {11, "11 muchas"},  {99, "99 muchas"},  {100, "100 otras"},
        {102, "102 otras"}, {103, "103 pocas"}, {111, "111 muchas"}};
    for (const auto& [count, words] : expected) {
        CHECK(tr.many("{0} question", "{0} questions", count, count) == words);
    }
    CHECK(tr.many("{0} question", "{0} questions", 5) == "{0} pocas");
}

TEST_CASE("base::Language::many - a count beyond int is counted by its last digits")
{
    const Language tr = Language::read("ar", catalogue({{"a\0b"s, "0\0001\0002\0003\0004\0005"s}}, arabic)).value();
    constexpr std::size_t huge = 40'000'000'000;
    CHECK(tr.many("a", "b", huge + 5) == "3");
    CHECK(tr.many("a", "b", huge + 42) == "4");
    CHECK(tr.many("a", "b", huge + 1) == "5");
    CHECK_FALSE(tr.many("a", "b", std::numeric_limits<std::size_t>::max()).empty());
}

TEST_CASE("base::Language::many - a form that is missing is English")
{
    const Language tr = read({{"one\0several"s, "uno"}, {"a thing\0things"s, "\0cosas"s}});
    CHECK(tr.many("one", "several", 1) == "uno");
    CHECK(tr.many("one", "several", 2) == "several");
    CHECK(tr.many("a thing", "things", 1) == "a thing");
    CHECK(tr.many("a thing", "things", 2) == "cosas");
    CHECK(tr.many("unknown", "unknowns", 2) == "unknowns");
}

TEST_CASE("base::Language - placeholders may change their order")
{
    const Language tr = read({{"{0} of {1}", "de {1}, {0}"}, {"{} of {}", "{} de {}"}});
    CHECK(tr("{0} of {1}", 3, 10) == "de 10, 3");
    CHECK(tr("{} of {}", 3, "ten") == "3 de ten");
}

TEST_CASE("base::Language - a translation that fmt refuses falls back to English")
{
    const Language tr = read({{"{0} left", "quedan {1}"},
                              {"{} left", "quedan {0"},
                              {"{0} right", "bien: {0:d}"},
                              {"{0} apple\0{0} apples"s, "{7}\0{0} manzanas"s}});
    CHECK(tr("{0} left", 3) == "3 left");
    CHECK(tr("{} left", 3) == "3 left");
    CHECK(tr("{0} right", "two") == "two right");
    CHECK(tr("{0} right", 2) == "bien: 2");
    CHECK(tr.many("{0} apple", "{0} apples", 1, 1) == "1 apple");
    CHECK(tr.many("{0} apple", "{0} apples", 2, 2) == "2 manzanas");
    CHECK(tr("{3} is nobody's", 1) == "{3} is nobody's");
}

TEST_CASE("base::Language - words without arguments keep their braces")
{
    CHECK(read({{"{0} left", "quedan {0}"}})("{0} left") == "quedan {0}");
}

TEST_CASE("base::Language - equal by tag, and a copy outlives its original")
{
    Language first = read({{"Play again", "Otra vez"}});
    const Language copy = first;
    CHECK(first == copy);
    CHECK(first == read({}));
    first = Language();
    CHECK_FALSE(first == copy);
    CHECK(copy("Play again") == "Otra vez");
}

TEST_CASE("base::Language::read - what msgfmt does not write is refused with words that help")
{
    const std::string good = catalogue({{"Play again", "Otra vez"}}, spanish);
    REQUIRE_FALSE(is_refused("es", good));
    CHECK(is_refused("es", ""));
    CHECK(is_refused("es", "not a catalogue at all, but long enough"));
    CHECK(is_refused("es", with_word(good, 0, 0xde120495))); // big-endian, which our msgfmt does not write
    CHECK(is_refused("es", with_word(good, 4, 1)));
    CHECK(is_refused("es", with_word(good, 8, 0)));
    CHECK(is_refused("es", with_word(good, 8, 0xFFFFFFFF)));
    CHECK(is_refused("es", with_word(good, 12, good.size())));
    CHECK(is_refused("es", with_word(good, 28, 0xFFFFFFFF))); // the first text's length
    CHECK(is_refused("es", with_word(good, 40, 0x7FFFFFFF))); // the second text's place
    CHECK(is_refused("es", good.substr(0, good.size() - 1))); // the last text's end
    CHECK(is_refused("es", good + std::string(4U << 20U, '\0')));
    CHECK(is_refused("", good));
    CHECK(is_refused("../es", good));
    CHECK(is_refused(std::string(36, 'a'), good));
    CHECK(Language::read("es", "").error().message == "The translation \"es\" is damaged. Install the game again.");
}

TEST_CASE("base::Language::read - a catalogue needs a header, and text in UTF-8")
{
    CHECK(is_refused("es", catalogue({}, "")));
    CHECK(is_refused("es", catalogue({}, "X-Own-Name: Español\n")));
    CHECK(is_refused("es", catalogue({{"Play again", "Otra vez \xFF"}}, spanish)));
    std::string headless = catalogue({}, spanish);
    headless[headless.find("Content-Type") - 1] = 'x'; // the end of the empty message
    CHECK(is_refused("es", headless));
}

TEST_CASE("base::Language::read - a hash table that lies does no harm")
{
    // Boost divides by this size less two.
    CHECK_FALSE(is_refused("es", with_word(catalogue({}, spanish), 20, 2)));
}

TEST_CASE("base::Language::read - plural rules that could overflow or nest too deep are refused")
{
    CHECK_FALSE(is_refused("es", with_rule("(n != 1)")));
    CHECK_FALSE(is_refused("pl", with_rule("n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2")));
    CHECK(is_refused("es", with_rule("2147483648 % 4294967295")));
    CHECK(is_refused("es", with_rule("-n / -1")));
    CHECK(is_refused("es", with_rule(std::string(400, '(') + "n" + std::string(400, ')'))));
    CHECK_FALSE(is_refused("es", with_rule("n % 0"))); // reckoned as 0
    CHECK(Language::read("es", with_rule("n % 0")).value().many("a", "b", 3) == "b");
}

TEST_CASE("base::Language::read - damaged bytes are refused or read, and never crash")
{
    const std::string good = catalogue(
        {{"Play again", "Otra vez"}, {"verb\4Open"s, "Abrir"}, {"{0} question\0{0} questions"s, "una\0{0} preguntas"s}},
        arabic);
    base::Rng rng{20251120};
    std::size_t refused = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string bytes = good.substr(0, i % 10 == 0 ? base::draw(rng, good.size()) : good.size());
        for (std::size_t changes = 1 + base::draw(rng, 4); changes > 0 && !bytes.empty(); --changes) {
            const std::size_t at
                = base::draw(rng, base::draw(rng, 2) == 0 ? std::min<std::size_t>(bytes.size(), 100) : bytes.size());
            bytes[at] = static_cast<char>(base::draw(rng, 256));
        }
        const auto language = Language::read("es", bytes);
        refused += language ? 0U : 1U;
        if (language) {
            (void)(*language)("Play again");
            (void)language->in("verb", "Open");
            (void)language->many("{0} question", "{0} questions", base::draw(rng, 200), 1);
        }
    }
    CHECK(refused > 500);
    CHECK(refused < 2000);
}

TEST_CASE("base::Language - what msgfmt compiled for the game reads")
{
    CHECK(support::shipped_language("es").own_name() == "Español");
    CHECK(support::shipped_language("es").direction() == base::Direction::LeftToRight);
    CHECK(support::shipped_language("ar").own_name() == "العربية");
    CHECK(support::shipped_language("ar").direction() == base::Direction::RightToLeft);
    CHECK_FALSE(support::shipped_language("es") == support::shipped_language("ar"));
}

TEST_CASE("support::pseudo_language - every message of the game is marked, plural forms too")
{
    const std::string built = RECEIPTS_BUILD_DIR;
    std::istringstream english(support::read_file(built + "/tests/translations/receipts.pot"));
    const Language tr = support::pseudo_language();
    const Language longer = support::pseudo_language(support::Stretch::Longer);
    std::size_t marked = 0;
    std::string context;
    std::string before;
    for (std::string line; std::getline(english, line); before = line) {
        const std::string message = quoted(line, "msgid ");
        const std::string several = quoted(line, "msgid_plural ");
        context = line.empty() ? "" : context + quoted(line, "msgctxt ");
        if (!several.empty()) {
            const std::string one = quoted(before, "msgid ");
            CHECK(tr.many(one, several, 1) == "⟦" + one + "⟧");
            CHECK(tr.many(one, several, 2) == "⟦" + several + "⟧");
        } else if (!message.empty()) {
            CHECK(tr.in(context, message) == "⟦" + message + "⟧");
            CHECK(longer.in(context, message).size() >= message.size() + std::string("⟦⟧").size());
            ++marked;
        }
    }
    CHECK(marked > 10);
}
