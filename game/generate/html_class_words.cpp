// SPDX-License-Identifier: MIT
#include "generate/html_class_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace generate {

namespace {

/// A word, or words in a row, of a name, and what an element of this name is.
struct ClassWord {
    std::string_view words; ///< with a space before and after
    DropReason reason;
};

constexpr std::array class_words = {
    ClassWord{" nav ", DropReason::Outside},
    ClassWord{" navbar ", DropReason::Outside},
    ClassWord{" navigation ", DropReason::Outside},
    ClassWord{" navbox ", DropReason::Outside},
    ClassWord{" menu ", DropReason::Outside},
    ClassWord{" breadcrumb ", DropReason::Outside},
    ClassWord{" breadcrumbs ", DropReason::Outside},
    ClassWord{" sidebar ", DropReason::Outside},
    ClassWord{" footer ", DropReason::Outside},
    ClassWord{" masthead ", DropReason::Outside},
    ClassWord{" topbar ", DropReason::Outside},
    ClassWord{" toolbar ", DropReason::Outside},
    ClassWord{" pagination ", DropReason::Outside},
    ClassWord{" sr only ", DropReason::Outside},
    ClassWord{" visually hidden ", DropReason::Outside},
    ClassWord{" screen reader ", DropReason::Outside},
    ClassWord{" toc ", DropReason::Outside},
    ClassWord{" infobox ", DropReason::Outside},
    ClassWord{" noprint ", DropReason::Outside},
    ClassWord{" popup ", DropReason::Outside},
    ClassWord{" modal ", DropReason::Outside},
    ClassWord{" ticker ", DropReason::Outside},
    ClassWord{" editsection ", DropReason::Outside},
    ClassWord{" twitter tweet ", DropReason::Outside},
    ClassWord{" instagram media ", DropReason::Outside},
    ClassWord{" embed ", DropReason::Outside},
    ClassWord{" comment ", DropReason::Comment},
    ClassWord{" comments ", DropReason::Comment},
    ClassWord{" commenting ", DropReason::Comment},
    ClassWord{" disqus ", DropReason::Comment},
    ClassWord{" respond ", DropReason::Comment},
    ClassWord{" replies ", DropReason::Comment},
    ClassWord{" related ", DropReason::SeeAlso},
    ClassWord{" relatedposts ", DropReason::SeeAlso},
    ClassWord{" recommended ", DropReason::SeeAlso},
    ClassWord{" recommendations ", DropReason::SeeAlso},
    ClassWord{" recirc ", DropReason::SeeAlso},
    ClassWord{" read more ", DropReason::SeeAlso},
    ClassWord{" readmore ", DropReason::SeeAlso},
    ClassWord{" read next ", DropReason::SeeAlso},
    ClassWord{" more stories ", DropReason::SeeAlso},
    ClassWord{" most read ", DropReason::SeeAlso},
    ClassWord{" most popular ", DropReason::SeeAlso},
    ClassWord{" popular ", DropReason::SeeAlso},
    ClassWord{" trending ", DropReason::SeeAlso},
    ClassWord{" teaser ", DropReason::SeeAlso},
    ClassWord{" teasers ", DropReason::SeeAlso},
    ClassWord{" promo ", DropReason::SeeAlso},
    ClassWord{" promos ", DropReason::SeeAlso},
    ClassWord{" outbrain ", DropReason::SeeAlso},
    ClassWord{" taboola ", DropReason::SeeAlso},
    ClassWord{" see also ", DropReason::SeeAlso},
    ClassWord{" up next ", DropReason::SeeAlso},
    ClassWord{" onward ", DropReason::SeeAlso},
    ClassWord{" tags ", DropReason::SeeAlso},
    ClassWord{" share ", DropReason::Sharing},
    ClassWord{" sharing ", DropReason::Sharing},
    ClassWord{" sharebar ", DropReason::Sharing},
    ClassWord{" social ", DropReason::Sharing},
    ClassWord{" addthis ", DropReason::Sharing},
    ClassWord{" sharethis ", DropReason::Sharing},
    ClassWord{" sharedaddy ", DropReason::Sharing},
    ClassWord{" newsletter ", DropReason::Subscription},
    ClassWord{" newsletters ", DropReason::Subscription},
    ClassWord{" subscribe ", DropReason::Subscription},
    ClassWord{" subscription ", DropReason::Subscription},
    ClassWord{" signup ", DropReason::Subscription},
    ClassWord{" sign up ", DropReason::Subscription},
    ClassWord{" donate ", DropReason::Subscription},
    ClassWord{" donation ", DropReason::Subscription},
    ClassWord{" ad ", DropReason::Advert},
    ClassWord{" ads ", DropReason::Advert},
    ClassWord{" advert ", DropReason::Advert},
    ClassWord{" adverts ", DropReason::Advert},
    ClassWord{" advertisement ", DropReason::Advert},
    ClassWord{" advertising ", DropReason::Advert},
    ClassWord{" adslot ", DropReason::Advert},
    ClassWord{" adsbygoogle ", DropReason::Advert},
    ClassWord{" dfp ", DropReason::Advert},
    ClassWord{" sponsor ", DropReason::Advert},
    ClassWord{" sponsored ", DropReason::Advert},
    ClassWord{" cookie ", DropReason::Cookies},
    ClassWord{" cookies ", DropReason::Cookies},
    ClassWord{" consent ", DropReason::Cookies},
    ClassWord{" gdpr ", DropReason::Cookies},
    ClassWord{" onetrust ", DropReason::Cookies},
    ClassWord{" caption ", DropReason::Caption},
    ClassWord{" captions ", DropReason::Caption},
    ClassWord{" thumbcaption ", DropReason::Caption},
    ClassWord{" thumbinner ", DropReason::Caption},
    ClassWord{" figure ", DropReason::Caption},
    ClassWord{" gallery ", DropReason::Caption},
    ClassWord{" slideshow ", DropReason::Caption},
    ClassWord{" carousel ", DropReason::Caption},
    ClassWord{" credit ", DropReason::Caption},
    ClassWord{" credits ", DropReason::Caption},
    ClassWord{" lightbox ", DropReason::Caption},
    ClassWord{" byline ", DropReason::Byline},
    ClassWord{" bylines ", DropReason::Byline},
    ClassWord{" author ", DropReason::Byline},
    ClassWord{" authors ", DropReason::Byline},
    ClassWord{" contributor ", DropReason::Byline},
    ClassWord{" contributors ", DropReason::Byline},
    ClassWord{" copyright ", DropReason::Boilerplate},
    ClassWord{" disclaimer ", DropReason::Boilerplate},
    ClassWord{" pullquote ", DropReason::PullQuote},
    ClassWord{" pull quote ", DropReason::PullQuote},
    ClassWord{" reflist ", DropReason::SourceList},
    ClassWord{" references ", DropReason::SourceList},
    ClassWord{" reference ", DropReason::SourceList},
    ClassWord{" footnotes ", DropReason::SourceList},
};

constexpr std::array<std::string_view, 7> telling_nothing{" has ",     " no ", " not ", " with ",
                                                          " without ", " is ", " js "};

bool is_upper(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool is_name_part(char byte)
{
    return is_upper(byte) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// The words of one name, with a space before, between and after: " article share bar " of "ArticleShare-bar".
std::string words_of_name(std::string_view name)
{
    std::string found = " ";
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool begins = is_upper(name[i]) && i > 0 && !is_upper(name[i - 1]);
        if ((begins || !is_name_part(name[i])) && found.back() != ' ') {
            found += ' ';
        }
        if (is_name_part(name[i])) {
            found += is_upper(name[i]) ? static_cast<char>(name[i] + 32) : name[i];
        }
    }
    return found.back() == ' ' ? found : found + ' ';
}

}

std::optional<DropReason> reason_by_words(std::string_view names)
{
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find_first_of(" \t\r\n\f", at), names.size());
        const std::string words = words_of_name(names.substr(at, end - at));
        at = end + 1;
        const auto begins = [&](std::string_view word) { return words.starts_with(word); };
        if (std::ranges::any_of(telling_nothing, begins)) {
            continue;
        }
        const auto* found = std::ranges::find_if(
            class_words, [&](const ClassWord& each) { return words.find(each.words) != std::string::npos; });
        if (found != class_words.end()) {
            return found->reason;
        }
    }
    return std::nullopt;
}

}
