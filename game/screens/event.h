// SPDX-License-Identifier: MIT
#pragma once

#include "learn/points.h"
#include "quiz/answer.h"
#include "round/round.h"
#include "screens/shell_event.h"

#include <string>
#include <variant>
#include <vector>

namespace screens {

struct OpenFrontPage {
    bool operator==(const OpenFrontPage&) const = default;
};
struct OpenLibrary {
    bool operator==(const OpenLibrary&) const = default;
};
struct OpenPack {
    std::string path;
    Purpose purpose = Purpose::Play;
    bool operator==(const OpenPack&) const = default;
};
/// Goes on with the unfinished round.
struct GoOn {
    bool operator==(const GoOn&) const = default;
};
struct ChooseAnswer {
    quiz::Answer answer;
    bool operator==(const ChooseAnswer&) const = default;
};
struct SetConfidence {
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const SetConfidence&) const = default;
};
/// Undoes the last choice that is not an answer yet.
struct TakeBack {
    bool operator==(const TakeBack&) const = default;
};
struct ShowHint {
    bool operator==(const ShowHint&) const = default;
};
/// Gives the chosen answer; does nothing while something is missing.
struct Confirm {
    bool operator==(const Confirm&) const = default;
};
struct PointAt {
    quiz::Passage passage;
    bool operator==(const PointAt&) const = default;
};
struct SkipPointing {
    bool operator==(const SkipPointing&) const = default;
};
/// On from a receipt.
struct Next {
    bool operator==(const Next&) const = default;
};
struct OpenResults {
    bool operator==(const OpenResults&) const = default;
};
struct OpenReceipt {
    rounds::TurnIndex turn;
    bool operator==(const OpenReceipt&) const = default;
};
struct OpenReader {
    text::ArticleId article;
    std::vector<text::Span> lit;
    bool operator==(const OpenReader&) const = default;
};
/// Puts the player's own mark on a sentence in the reader.
struct MarkSentence {
    text::SentenceIndex sentence;
    bool operator==(const MarkSentence&) const = default;
};
struct CloseReader {
    bool operator==(const CloseReader&) const = default;
};
struct OpenOriginal {
    std::string url;
    bool operator==(const OpenOriginal&) const = default;
};
struct TextLarger {
    bool operator==(const TextLarger&) const = default;
};
struct TextSmaller {
    bool operator==(const TextSmaller&) const = default;
};
struct ToggleMotion {
    bool operator==(const ToggleMotion&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
struct GiveUp {
    bool operator==(const GiveUp&) const = default;
};
struct PlayAgain {
    bool operator==(const PlayAgain&) const = default;
};
struct CloseNotice {
    bool operator==(const CloseNotice&) const = default;
};
struct Quit {
    bool operator==(const Quit&) const = default;
};

/// Everything that can happen to the screens.
using Event
    = std::variant<OpenFrontPage, OpenLibrary, OpenPack, GoOn, ChooseAnswer, SetConfidence, TakeBack, ShowHint, Confirm,
                   PointAt, SkipPointing, Next, OpenResults, OpenReceipt, OpenReader, MarkSentence, CloseReader,
                   OpenOriginal, TextLarger, TextSmaller, ToggleMotion, Pause, Resume, GiveUp, PlayAgain, CloseNotice,
                   Quit, LibraryLoaded, PackLoaded, RoundChanged, UnfinishedFound, Failed>;

}
