// SPDX-License-Identifier: MIT
#include "syntax/train/conllu.h"

#include "syntax/tree.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace syntax::train {

namespace {

constexpr std::size_t column_count = 10;

using Columns = std::array<std::string_view, column_count>;

/// Cuts `text` behind the next `separator` and gives what was before it.
std::string_view cut(std::string_view& text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view before = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return before;
}

Columns columns_of(std::string_view line)
{
    Columns columns;
    for (std::string_view& column : columns) {
        column = cut(line, '\t');
    }
    return columns;
}

/// The number that is all of `text`, or -1.
int number(std::string_view text)
{
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// Adds a token; false when a column makes no sense.
bool add(const Columns& columns, Gold& sentence)
{
    const int head = number(columns[6]);
    const auto upos = upos_from(columns[3]);
    const auto xpos = xpos_from(columns[4]);
    const auto relation = relation_from(columns[7]);
    if (columns[1].empty() || head < 0 || !upos || !xpos || !relation) {
        return false;
    }
    sentence.text += sentence.text.empty() ? "" : " ";
    const auto begin = static_cast<std::uint32_t>(sentence.text.size());
    sentence.text += columns[1];
    sentence.tokens.push_back({begin, static_cast<std::uint32_t>(sentence.text.size())});
    sentence.tags.push_back({*upos, *xpos});
    sentence.heads.push_back(head - 1);
    sentence.relations.push_back(*relation);
    return true;
}

class Reader {
public:
    /// Takes a line; false when it can't be read.
    bool take(std::string_view line)
    {
        constexpr std::string_view raw = "# text = ";
        if (line.empty()) {
            return finish();
        }
        if (line.starts_with('#')) {
            m_sentence.raw = line.starts_with(raw) ? std::string(line.substr(raw.size())) : m_sentence.raw;
            return true;
        }
        const Columns columns = columns_of(line);
        return number(columns[0]) < 0 ? columns[0].find_first_of("-.") != std::string_view::npos
                                      : add(columns, m_sentence);
    }

    /// Ends a sentence; false when a head of it is no token.
    bool finish()
    {
        const auto in_sentence = [&](int head) { return head < static_cast<int>(m_sentence.size()); };
        if (!std::all_of(m_sentence.heads.begin(), m_sentence.heads.end(), in_sentence)) {
            return false;
        }
        if (!m_sentence.tokens.empty()) {
            sentences.push_back(std::move(m_sentence));
        }
        m_sentence = {};
        return true;
    }

    std::vector<Gold> sentences;

private:
    Gold m_sentence;
};

}

base::Result<std::vector<Gold>> read_conllu(std::string_view file)
{
    Reader reader;
    int line = 0;
    while (!file.empty()) {
        ++line;
        if (!reader.take(cut(file, '\n'))) {
            return base::fail(base::ErrorKind::BadFormat, "This line of the treebank can't be read.", {"", line, 0});
        }
    }
    if (!reader.finish()) {
        return base::fail(base::ErrorKind::BadFormat, "The last sentence has a head that is no token.", {"", line, 0});
    }
    return std::move(reader.sentences);
}

}
