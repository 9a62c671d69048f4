# SPDX-License-Identifier: MIT
# Reads a catalogue as `msgcat --no-wrap` writes it and prints every translation whose placeholders differ from its
# message's: {} and {0}, with what fmt allows behind a colon. `alone` holds the numbers of the plural forms, between
# spaces, that are for one number only: these may leave a placeholder out ("one question").

# The text of a line's quotes.
function quoted(line) {
    sub(/^[^"]*"/, "", line)
    sub(/"$/, "", line)
    return line
}

# Fills `found` with the placeholders of `text`, numbered where they have no name, and returns how many there are;
# -1 when a brace stands alone or when {} and {0} are mixed, which fmt refuses.
function placeholders(text, found,    name, count, bare, numbered) {
    split("", found)
    gsub(/[{][{]|[}][}]/, "", text)
    while (match(text, /[{][^{}]*[}]/)) {
        name = substr(text, RSTART + 1, RLENGTH - 2)
        text = substr(text, 1, RSTART - 1) substr(text, RSTART + RLENGTH)
        if (name ~ /^(:|$)/) {
            name = bare + 0 name
            ++bare
        } else {
            ++numbered
        }
        count += !(name in found)
        found[name] = 1
    }
    return text ~ /[{}]/ || (bare && numbered) ? -1 : count + 0
}

# How many placeholders of `some` are not in `all`.
function beyond(some, all,    name, count) {
    for (name in some) {
        count += !(name in all)
    }
    return count + 0
}

function report(translation) {
    printf "\"%s\" has other placeholders than \"%s\"\n", translation, text["msgid"]
}

# Leaves the message's placeholders in `meant`; the plural's, which the singular may leave out.
function read_message(    said) {
    if (placeholders(text["msgid"], meant) < 0) {
        report(text["msgid"])
    }
    if (text["msgid_plural"] != "") {
        placeholders(text["msgid"], said)
        if (placeholders(text["msgid_plural"], meant) < 0 || beyond(said, meant) > 0) {
            report(text["msgid_plural"])
        }
    }
}

function judge(form,    number, said, left_out) {
    number = form
    gsub(/[^0-9]/, "", number)
    left_out = number != "" && index(alone, " " number " ") > 0
    if (text[form] == "") {
        printf "\"%s\" lacks a plural form\n", text["msgid"]
    } else if (placeholders(text[form], said) < 0 || beyond(said, meant) > 0 || beyond(meant, said) > left_out) {
        report(text[form])
    }
}

# Without the header, and without what has no translation at all, which is reported elsewhere.
function finish(    i) {
    if (text["msgid"] != "") {
        read_message()
        for (i = 1; i <= forms && text[form[1]] != ""; ++i) {
            judge(form[i])
        }
    }
    split("", text)
    forms = 0
}

/^#/ || /^$/ { next }
/^(msgctxt|msgid) / && forms { finish() }
/^msg/ { field = $1; text[field] = "" }
/^msgstr/ { form[++forms] = field }
{ text[field] = text[field] quoted($0) }
END { finish() }
