// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "quiz/resolve.h"
#include "room/reason.h"

#include <string>
#include <vector>

// What the host says to one browser, beside views (PROTOCOL.md): each a message's bytes.
namespace room {

/// To a browser that has no student yet, with names to choose among.
std::string welcome_message(const quiz::ReadyPack& pack, const std::vector<std::string>& names);
/// The name and the secret token of who has just joined; the token is in no other message.
std::string joined_message(const std::string& id, const std::string& name, const std::string& token);
/// That a message counts and is kept.
std::string accepted_message(const std::string& id);
/// The secret for another device of the teacher.
std::string handed_over_message(const std::string& id, const std::string& secret);
/// The answer to a beat.
std::string beat_message();

/// With the reason in words; without an id where the message had none.
std::string refused_message(const base::Language& tr, const std::string& id, Reason reason);

/// An article, sentence by sentence.
std::string article_message(const text::Article& article);

}
