// SPDX-License-Identifier: MIT
// What the extraction finds and what it can't; nothing compiles this.
#include "base/language.h"

namespace {

constexpr std::string_view later = base::message("Said later, through a variable");

std::string found(const base::Language& tr, std::size_t count)
{
    // Translators: A button.
    std::string all = tr("Play again");
    all += tr("{} left, 50 % done", count);
    all += tr("“Quoted”\nand broken");
    all += tr.in("verb", "Open");
    all += tr.in("adjective", "Open");
    all += tr.many("{0} question", "{0} questions", count, count);
    all += tr.many("One claim that is so long that it goes on "
                   "in the next line",
                   "{} claims that are so long that they go on "
                   "in the next line",
                   count, count);
    return all + tr("Play again") + tr(later);
}

std::string hidden(const base::Language& tr, std::size_t count)
{
    return tr(count == 0 ? "none" : "some") + tr(fmt::format("{} in all", count)) + tr(count == 1 ? "one" : "two");
}

std::string not_ours(std::size_t count)
{
    return count == 0 ? "plain words" : fmt::format("{} plain words", count);
}

}
