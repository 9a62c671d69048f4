// SPDX-License-Identifier: MIT
#include "room/reply.h"

#include "room/message.h"
#include "room/object_text.h"
#include "room/sheet.h"

namespace room {

namespace {

rounds::Line sentences_of(const text::Text& text, text::Span paragraph)
{
    rounds::Line sentences = rounds::Line::array();
    for (const text::Span sentence : text.sentences()) {
        if (sentence.overlaps(paragraph)) {
            sentences.push_back({{"begin", sentence.begin.value},
                                 {"end", sentence.end.value},
                                 {"text", std::string(text.slice(sentence))}});
        }
    }
    return sentences;
}

}

std::string welcome_message(const quiz::ReadyPack& pack, const std::vector<std::string>& names)
{
    return rounds::dumped({{"type", "welcome"},
                           {"v", protocol_version},
                           {"title", pack.title},
                           {"language", pack.language},
                           {"names", names}});
}

std::string joined_message(const std::string& id, const std::string& name, const std::string& token)
{
    return rounds::dumped({{"type", "joined"}, {"id", id}, {"name", name}, {"token", token}});
}

std::string accepted_message(const std::string& id)
{
    return rounds::dumped({{"type", "accepted"}, {"id", id}});
}

std::string handed_over_message(const std::string& id, const std::string& secret)
{
    return rounds::dumped({{"type", "handed_over"}, {"id", id}, {"secret", secret}});
}

std::string beat_message()
{
    return R"({"type":"beat"})";
}

std::string refused_message(const base::Language& tr, const std::string& id, Reason reason)
{
    rounds::Line line = {{"type", "refused"}};
    if (!id.empty()) {
        line["id"] = id;
    }
    line["reason"] = to_string(reason);
    line["message"] = message(tr, reason);
    return rounds::dumped(line);
}

std::string article_message(const text::Article& article)
{
    rounds::Line paragraphs = rounds::Line::array();
    for (const text::Span paragraph : article.text.paragraphs()) {
        paragraphs.push_back(sentences_of(article.text, paragraph));
    }
    ObjectText message;
    message.put("type", "\"article\"").put_string("id", article.id.value);
    return message.splice(article_fields(article)).put_json("paragraphs", paragraphs).object();
}

}
