// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_reception.h"
#include "faults/recording_book.h"

#include <deque>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace faults {

/// Time that stands still.
class StoppedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return {1'772'359'872'345}; }
};

/// What a student's page was told is kept.
struct Heard {
    std::size_t tape = 0; ///< how long the tape was then
    std::string token; ///< of the student
    std::optional<std::size_t> turn; ///< of the answer; none: that they have joined
};

/// A page that says one thing at a time, again and again until it is acknowledged.
struct Page {
    std::uint64_t connection = 0;
    nlohmann::json view; ///< the newest, or null
    std::string token; ///< of a student who has joined
    bool connected = false;
    std::optional<nlohmann::json> wish; ///< not acknowledged so far
    base::Timestamp said_at; ///< not again for a second from then
    std::optional<std::size_t> answered; ///< turn of the last answer
};

/// What was promised of a class, to whoever.
struct Account {
    storage::ClassStart start;
    Minutes minutes;
    std::vector<Heard> heard;
};

/// The pack that lessons are about.
const quiz::ReadyPack& pack_of_lessons();

/// A class from its opening to its end, played by pages against a real reception and a real book: students join, one of
/// them late, answer, and take the second step or not; the teacher uses most of what there is. Nobody ends a pause that
/// the book caused.
class Lesson {
public:
    /// `disk` outlives the value.
    Lesson(std::string path, const FaultyDisk& disk, Promises promises = Promises::AfterWriting);

    /// Opens the file and begins the class; called again after it failed. Storage's errors.
    base::Result<void> begin();

    /// Plays until the class is over, or nothing was promised for 12 beats of 400 ms, or so many beats have passed.
    void play(int beats);

    bool is_over() const { return m_book && m_book->minutes().ended != for_ever; }

    /// Lets go of the file.
    void close();

    /// Nothing is promised before `begin`.
    Account account() const { return {m_start, m_book ? m_book->minutes() : Minutes{}, m_heard}; }

    /// All that the teacher was told of trouble, in order, without repetition; "" where it ended.
    const std::vector<std::string>& troubles() const { return m_troubles; }

    /// Why pages were refused what a page may ask; reasons that mean "later" are none. Also that the file was set
    /// aside.
    const std::set<std::string>& refusals() const { return m_refusals; }

    /// What the terminal of the host shows.
    app::Glance glance() const { return m_reception->glance(); }

    /// What pages were told whose wish has to wait.
    const std::set<std::string>& put_off() const { return m_put_off; }

    /// How many views students have got.
    std::size_t views() const { return m_views; }

private:
    void beat();
    void think(Page& page, std::vector<net::Inbound>& batch);
    void think_as_student(Page& page);
    void think_as_teacher();
    void connect(Page& page, std::vector<net::Inbound>& batch);
    void note_trouble(const std::string& words);
    void hear(const std::string& text, Page& page);
    void hear_yes(const nlohmann::json& message, Page& page);
    void hear_no(const nlohmann::json& message, Page& page);
    bool is_teacher(const Page& page) const { return &page == &m_pages.front(); }

    std::string m_path;
    const FaultyDisk* m_disk;
    Promises m_promises;
    storage::ClassStart m_start;
    base::Timestamp m_now;
    std::optional<app::ClassBook> m_real_book;
    std::optional<RecordingBook> m_book;
    std::optional<app::Reception> m_reception;
    std::deque<Page> m_pages; ///< the teacher's first
    std::uint64_t m_beats = 0;
    std::size_t m_step = 0; ///< of what the teacher does
    std::vector<Heard> m_heard;
    std::vector<std::string> m_troubles{""};
    std::set<std::string> m_refusals;
    std::set<std::string> m_put_off;
    std::size_t m_views = 0;
};

}
