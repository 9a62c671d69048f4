# SPDX-License-Identifier: MIT
# Marks a message so that a test sees that it went through the table: "Play again" becomes "⟦Play again⟧", and with
# stretch=40 every word grows by 40 % of its letters: "⟦Playōō againōō⟧". What stands in braces is for fmt and stays.

# The word with as many letters more as `owed` says; parts of letters are carried to the next word.
function stretched(word,    grown) {
    if (word ~ /[{}]/) {
        return word
    }
    owed += length(word) * stretch / 100
    grown = word
    for (; owed >= 0.5; --owed) {
        grown = grown "ō"
    }
    return grown
}

function line_of(text,    words, count, i, line) {
    count = split(text, words, / /)
    for (i = 1; i <= count; ++i) {
        line = line (i > 1 ? " " : "") (stretch ? stretched(words[i]) : words[i])
    }
    return line
}

{ all = all (NR > 1 ? "\n" : "") line_of($0) }
END { printf "⟦%s⟧", all }
