// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_book.h"
#include "net/message.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// Keeps acknowledgements back until the events that they speak of are in the book.
class Ledger {
public:
    /// `book` outlives the value.
    explicit Ledger(Book& book) : m_book(&book) { }

    /// An event to be written down.
    void add(std::string line) { m_lines.push_back(std::move(line)); }

    /// What is to be said once all that was added is written down.
    void acknowledge(net::Outbound words) { m_words.push_back(std::move(words)); }

    /// Writes down what was added and returns what may be said now. Nothing while the book fails; it is tried again
    /// after a second.
    std::vector<net::Outbound> write(base::Timestamp now);

    /// Why the book fails; nothing while it does not.
    const std::optional<base::Error>& trouble() const { return m_trouble; }

    /// When the book is tried again; nothing while it does not fail.
    std::optional<base::Timestamp> next_try() const;

private:
    Book* m_book;
    std::vector<std::string> m_lines;
    std::vector<net::Outbound> m_words;
    std::optional<base::Error> m_trouble;
    base::Timestamp m_next_try;
};

}
