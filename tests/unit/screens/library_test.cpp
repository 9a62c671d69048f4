// SPDX-License-Identifier: MIT
#include "frames.h"
#include "table.h"

#include <doctest/doctest.h>
#include <map>

namespace {

using table::Table;

/// All packs, of which there are three.
Table at_library()
{
    Table table;
    table.open();
    auto shelf = table.state.shelf;
    shelf.push_back(shelf.front());
    shelf.back().path = "second.toml";
    shelf.back().title = "A second storm";
    shelf.push_back({.path = "broken.toml",
                     .title = "broken.toml",
                     .trouble = "This pack has mistakes, so none of its questions can be asked.",
                     .trouble_at = "broken.toml:3:1: there is no title."});
    table.say(screens::LibraryLoaded{shelf, {}, table::today});
    table.say(screens::OpenLibrary{});
    return table;
}

}

TEST_CASE("screens::view(Library) - who can't see the page hears which pack a button is of")
{
    const auto frame = at_library().picture();
    CHECK(frames::find(frame, "play-0")->label == "Play “The storm”");
    CHECK(frames::find(frame, "choose-1")->label == "Choose a round of “A second storm”");
    CHECK(frames::find(frame, "read-1")->label == "Read “A second storm”");
    std::map<std::string, int> names;
    for (const auto& hit : frame.hits) {
        CAPTURE(hit.label);
        CHECK(++names[hit.label] == 1);
    }
}

TEST_CASE("screens::view(Library) - a pack that can't be played says why, and where in its file")
{
    const Table table = at_library();
    const auto frame = table.picture();
    CHECK(frames::find(frame, "play-2") == nullptr);
    CHECK(frames::words_of(frame).find(
              "This pack has mistakes, so none of its questions can be asked.\nbroken.toml:3:1: there is no "
              "title.\n")
          != std::string::npos);
}
