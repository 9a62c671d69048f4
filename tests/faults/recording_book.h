// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_book.h"
#include "faults/faulty_disk.h"

#include <string>
#include <vector>

namespace faults {

using Lines = std::vector<std::string>;

/// Lines that a book was asked to keep, all or none.
struct Wish {
    std::size_t tape = 0; ///< how long the tape was before
    std::size_t behind = 0; ///< how many lines were kept before
    Lines lines;
};

/// What a book promised: so many lines in all are kept.
struct Promise {
    std::size_t tape = 0; ///< how long the tape was then
    std::size_t lines = 0;
};

/// What was asked of a book and what it promised.
struct Minutes {
    Lines kept; ///< in order
    std::vector<Wish> wishes;
    std::vector<Promise> promises;
    std::size_t ended = for_ever; ///< how long the tape was when the end of the class was promised
};

/// When a book promises. `BeforeWriting` is what no book may do; the tests have to notice it.
enum class Promises { AfterWriting, BeforeWriting };

/// A book that notes what is asked of another one, and what comes of it.
class RecordingBook final : public app::Book {
public:
    /// `book` and `disk` outlive the value; `first` is what stands in the book.
    RecordingBook(app::Book& book, const FaultyDisk& disk, std::string first, Promises promises)
        : m_book(&book), m_disk(&disk), m_promises(promises)
    {
        m_minutes.kept.push_back(std::move(first));
        promise();
    }

    base::Result<void> append(std::span<const std::string> lines) override
    {
        if (lines.empty()) {
            return m_book->append(lines);
        }
        m_minutes.wishes.push_back({m_disk->tape().size(), m_minutes.kept.size(), {lines.begin(), lines.end()}});
        if (m_promises == Promises::BeforeWriting) {
            keep(lines);
            return m_book->append(lines);
        }
        auto appended = m_book->append(lines);
        if (appended) {
            keep(lines);
        }
        return appended;
    }

    base::Result<void> end(base::Timestamp at) override
    {
        auto ended = m_book->end(at);
        if (ended) {
            m_minutes.ended = m_disk->tape().size();
        }
        return ended;
    }

    const Minutes& minutes() const { return m_minutes; }

private:
    void keep(std::span<const std::string> lines)
    {
        m_minutes.kept.insert(m_minutes.kept.end(), lines.begin(), lines.end());
        promise();
    }

    void promise() { m_minutes.promises.push_back({m_disk->tape().size(), m_minutes.kept.size()}); }

    app::Book* m_book;
    const FaultyDisk* m_disk;
    Promises m_promises;
    Minutes m_minutes;
};

}
