// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "learn/calibration.h"
#include "learn/history.h"
#include "learn/items.h"
#include "learn/pooling.h"
#include "room/state.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What a teacher learns from a class: values first (`make`), then a page, a table or an object of them.
namespace report {

/// Whether students stand in it by their names, or numbered in the order in which they came in.
enum class Names { Shown, Numbered };

/// What is known of a class beside what happened in it.
struct Occasion {
    std::int64_t number = 0; ///< of the class in its file
    base::Timestamp began;
    std::chrono::minutes offset{0}; ///< of the local time from UTC then

    bool operator==(const Occasion&) const = default;
};

/// Where an article comes from.
struct Source {
    std::string headline;
    std::string outlet;
    std::string date; ///< in words; empty when unknown
    std::string url; ///< empty when unknown
    std::string language; ///< BCP 47 tag
    std::vector<std::string> attribution; ///< from the article outwards

    bool operator==(const Source&) const = default;
};

/// A passage in its article.
struct Passage {
    Source source;
    std::string before; ///< up to two sentences
    std::string quote;
    std::string after; ///< up to two sentences

    bool operator==(const Passage&) const = default;
};

/// What becomes of a question in the figures: it counts; the teacher skipped it; it was asked, and its receipt was not
/// shown (yet); it was not asked (yet).
enum class Counting { Counted, Skipped, NotShown, NotAsked };

/// One answer that was given, and by how many.
struct Picked {
    std::string words;
    std::size_t count = 0;
    bool right = false;
    bool barely = false; ///< a wrong option that next to nobody takes, of enough answers to say so

    bool operator==(const Picked&) const = default;
};

/// A question, and what the class made of it. Figures are those of answers that count.
struct Item {
    std::size_t number = 1; ///< in the order in which the class was asked
    quiz::QuestionId id;
    quiz::Kind kind = quiz::Kind::Choice;
    quiz::Skill skill = quiz::Skill::Who;
    std::string prompt;
    std::string key; ///< empty for a sentence to be found
    std::string why;
    bool reviewed = true;
    Counting counting = Counting::NotAsked;
    std::size_t right = 0;
    std::size_t answers = 0;
    std::size_t without = 0; ///< students who were there and gave no answer
    learn::Discrimination discrimination;
    std::vector<Picked> picked; ///< the options as the file has them, or the most frequent answers
    std::size_t picked_elsewhere = 0; ///< answers that are not among `picked`
    std::optional<std::int64_t> median_milliseconds; ///< to answer in; says nothing of being right
    std::vector<std::vector<Passage>> evidence; ///< sets, each enough by itself

    bool operator==(const Item&) const = default;
};

/// What became of the second step.
enum class Pointed { No, Right, Wrong };

/// An answer of a student, graded.
struct Given {
    std::string words;
    learn::Confidence confidence = learn::Confidence::Guess;
    bool right = false;
    double credit = 0; ///< 0 to 1
    Pointed pointed = Pointed::No;
    int answer_points = 0;
    int evidence_points = 0;
    std::int64_t milliseconds = 0; ///< from the question to the answer
    base::Timestamp at;
    std::string why_wrong;

    bool operator==(const Given&) const = default;
};

/// A question as one student had it.
struct Receipt {
    std::size_t item = 0; ///< index into `Report::items`
    std::size_t evidence = 0; ///< the set that the student's receipt shows
    bool counts = false; ///< its receipt was shown, and the student was not taken out of the class
    std::optional<Given> given; ///< nothing where there was no answer

    bool operator==(const Receipt&) const = default;
};

/// A student, and how they did.
struct Student {
    room::StudentId id;
    std::string name; ///< as it is shown
    std::string team; ///< empty where there are none
    bool removed = false; ///< taken out of the class: counts nowhere
    int points = 0;
    std::size_t right = 0;
    std::size_t answers = 0;
    learn::Pooling telling = learn::TooFew{learn::enough_of_each, learn::enough_of_each};
    std::optional<learn::Calibration> calibration;
    std::vector<Receipt> receipts; ///< in the order of the questions

    bool operator==(const Student&) const = default;
};

/// A team by the mean of its members' points.
struct Team {
    std::string name;
    std::size_t place = 1;
    std::size_t members = 0;
    double points = 0;

    bool operator==(const Team&) const = default;
};

/// The fewest claims of each sort, supported and not, on which a class's discernment is told, our choice: what thirty
/// students say of one claim tells of that claim.
inline constexpr std::size_t enough_claims = 3;

/// The class as a whole. Figures are those of answers that count.
struct Figures {
    std::size_t students = 0; ///< without those who were taken out
    std::size_t took_part = 0; ///< of them, who gave an answer that counts
    std::size_t removed = 0;
    std::size_t right = 0;
    std::size_t answers = 0;
    std::size_t without = 0; ///< questions that a student who was there left without an answer
    std::size_t counted = 0; ///< questions
    std::size_t supported_claims = 0; ///< of the claims to be judged that count
    std::size_t other_claims = 0;
    learn::Confusion confusion;
    learn::Pooling telling = learn::TooFew{learn::enough_of_each, learn::enough_of_each};
    std::optional<learn::Calibration> calibration;
    std::vector<learn::SkillTally> skills;
    learn::Reliability reliability;

    bool operator==(const Figures&) const = default;
};

/// The report of a class.
struct Report {
    Occasion occasion;
    base::Timestamp latest; ///< of what happened last: until then the report goes
    bool over = false; ///< the results have come
    std::string title; ///< of the pack
    std::string language; ///< of the pack, BCP 47
    Names names = Names::Shown;
    room::Pace pace = room::Pace::Teacher;
    Figures figures;
    std::vector<Item> items;
    std::vector<Student> students; ///< in the order in which they came in
    std::vector<Team> teams; ///< the best first

    bool operator==(const Report&) const = default;
};

/// The report of a class as it stands. Words that are not those of the pack are in the language of `tr`.
Report make(const quiz::ReadyPack& pack, const room::State& state, const Occasion& occasion, Names names,
            const base::Language& tr);

/// The words of tables and objects: "counted", "skipped", "not shown", "not asked"; "no", "right", "wrong".
std::string_view to_string(Counting counting);
std::string_view to_string(Pointed pointed);

/// The discernment of the class, or null while there are too few judgements or too few claims.
const learn::Pooled* told_apart(const Figures& figures);

/// The share of right answers, 0 to 1; nothing for none.
std::optional<double> share_right(std::size_t right, std::size_t answers);

}
