// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/resolve.h"
#include "terminal/wrap.h"

#include <string>
#include <vector>

namespace terminal {

/// The sentences of those articles, one after the other: the first is number 1 on screen.
std::vector<quiz::Passage> sentences_of(const quiz::ReadyPack& pack, const quiz::Item& item);

/// Outlet, title and day of an article, as far as they are known, with dots between them.
std::string source_line(const text::Article& article);

/// A question's articles with a number before each sentence.
std::string article_page(const quiz::ReadyPack& pack, const quiz::Item& item, const Style& style);

/// Articles to be read, whole.
std::string reading_page(const quiz::ReadyPack& pack, const std::vector<text::ArticleId>& articles, const Style& style);

/// The passages that prove a question's answer, marked in their paragraphs, with their sources.
std::string evidence_page(const quiz::ReadyPack& pack, const quiz::Item& item, const Style& style);

}
