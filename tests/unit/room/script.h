// SPDX-License-Identifier: MIT
#pragma once

#include "class.h"
#include "room/reply.h"
#include "room/view.h"

#include <map>

/// A class from the lobby to its end, and what is said in it: the messages of tests/cases/room/wire/.
namespace script {

/// What the host says, by the name of its sample.
struct Spoken {
    std::map<std::string, std::string> to_student;
    std::map<std::string, std::string> to_teacher;
};

inline const char* const token = "AAECAwQFBgcICQoLDA0ODw";

struct Play {
    school::Class made = school::opened(make::all_kinds(), {.seconds = 30});
    room::Press press{made.pack, base::Language{}};
    Spoken spoken;

    room::Moment moment() const { return room::moment_of(made.state, made.here, {made.now}); }

    void student(const std::string& name, school::StudentId id = {0})
    {
        spoken.to_student["view-" + name] = press.student_view(made.state, moment(), id);
    }
    void teacher(const std::string& name)
    {
        spoken.to_teacher["teacher-" + name] = press.teacher_view(
            made.state, moment(), made.here, {"http://192.168.1.20:8080", "", "/qr/AAECAwQFBgcICQoLDA0ODw.svg"});
    }
};

inline void say_replies(Play& play)
{
    const base::Language english;
    auto& said = play.spoken.to_student;
    said["welcome"] = room::welcome_message(play.made.pack, {"Blue Heron", "Loud Semicolon", "Ninth Draft"});
    said["joined"] = room::joined_message("a1", "Blue Heron", token);
    said["accepted"] = room::accepted_message("a2");
    said["beat"] = room::beat_message();
    said["article"] = room::article_message(play.made.pack.articles.front());
    for (int i = 0; i <= static_cast<int>(room::Reason::Unknown); ++i) {
        const auto reason = static_cast<room::Reason>(i);
        said[fmt::format("refused-{}", room::to_string(reason))] = room::refused_message(english, "a2", reason);
    }
    play.spoken.to_teacher["handed-over"] = room::handed_over_message("t1", token);
    play.spoken.to_teacher["teacher-accepted"] = room::accepted_message("t1");
}

inline void gather(Play& play)
{
    for (const char* name :
         {"Blue Heron", "Loud Semicolon", "Ninth Draft", "Plain Comma", "Quick Wren", "Inky Stork", "Morning Finch"}) {
        play.made.join(name);
    }
    play.student("lobby");
    play.teacher("lobby");
    play.made.say(room::SetTeams{2, room::TeamsBy::Choice});
    play.made.put(room::ChoseTeam{{0}, 1});
    play.made.say(room::ShowStandings{room::Switch::On});
    play.made.say(room::LiftLimit{{6}, room::Switch::On});
    play.made.here.leave({5});
    play.student("lobby-teams");
    play.teacher("lobby-teams");
}

/// The first student answers, rightly every second time, and points where that is offered; others answer, too.
inline void answer(Play& play, const std::string& kind)
{
    school::Class& made = play.made;
    const bool right = made.state.turn.value % 2 == 0;
    made.answer({0}, right ? school::right_answer(made.item()) : school::wrong_answer(made.item()),
                right ? learn::Confidence::Certain : learn::Confidence::FairlySure);
    if (made.student({0}).pointing) {
        play.student("pointing-" + kind);
        made.put(room::Pointed{{0}, made.state.turn, made.item().evidence.front().front()});
    }
    play.student("waiting-" + kind);
    made.answer({1}, school::right_answer(made.item()), learn::Confidence::Guess);
    made.answer({2}, school::wrong_answer(made.item()), learn::Confidence::Guess);
}

inline void play_turn(Play& play)
{
    school::Class& made = play.made;
    const std::string kind(quiz::to_string(quiz::kind(made.item().question)));
    play.student("question-" + kind);
    answer(play, kind);
    play.teacher("question-" + kind);
    made.say(room::Show{});
    play.student("receipt-" + kind);
    play.teacher("receipt-" + kind);
    if (made.state.turn.value == 0) {
        play.student("receipt-without-answer", {3});
        made.say(room::HideNames{room::Switch::On});
        play.student("receipt-names-hidden");
        made.say(room::HideNames{room::Switch::Off});
    }
    made.say(room::Next{});
}

inline void wind_up(Play& play)
{
    school::Class& made = play.made;
    play.student("finished");
    play.teacher("finished");
    made.say(room::Remove{{4}});
    play.student("removed", {4});
    made.say(room::Stop{});
    play.student("over");
    play.teacher("stopped");
}

/// A question at one's own pace, and the teacher's page then.
inline void play_homework(Play& play)
{
    school::Class& made = play.made;
    made = school::opened(make::all_kinds());
    made.join("Blue Heron");
    made.join("Loud Semicolon");
    made.say(room::SetPace{room::Pace::Self, base::Timestamp{made.now + 86'400'000}});
    made.say(room::Start{});
    made.answer_right({0});
    play.student("own-pace-receipt");
    play.teacher("own-pace");
    made.put(room::WentOn{{0}, {0}});
    made.say(room::Pause{});
    play.student("own-pace-paused");
}

/// Everything that is said.
inline Spoken all()
{
    Play play;
    say_replies(play);
    gather(play);
    play.made.say(room::Start{});
    while (play.made.is<room::Asking>()) {
        play_turn(play);
    }
    wind_up(play);
    play_homework(play);
    return play.spoken;
}

}
