// SPDX-License-Identifier: MIT
#include "syntax/compile/city_country.h"

#include <algorithm>
#include <array>

namespace syntax::compile {

namespace {

/// The first number of a block, which ends where the next one begins; without a country when the block is mixed.
struct Block {
    std::uint32_t id = 0;
    std::string_view country;
};

constexpr std::array<Block, 289> blocks{
    Block{50000, "so"},   Block{69000, "ye"},   Block{81000, "ly"},   Block{89300, "iq"},   Block{100300, "sa"},
    Block{110800, "ir"},  Block{145500, "ao"},  Block{146000, "cy"},  Block{146900, "az"},  Block{148700, "tz"},
    Block{161500, "tm"},  Block{162500, "sy"},  Block{174800, "am"},  Block{175400, "zm"},  Block{178000, "ke"},
    Block{201400, "rw"},  Block{201800, "tz"},  Block{202000, "rw"},  Block{203700, "cd"},  Block{220700, "dj"},
    Block{225500, "ug"},  Block{235700, "mw"},  Block{237400, "cf"},  Block{241000, "sc"},  Block{244000, "td"},
    Block{246000, "jo"},  Block{251000, "gr"},  Block{266000, "lb"},  Block{281000, "ps"},  Block{282900, ""},
    Block{283000, "ps"},  Block{285620, "kw"},  Block{286200, "om"},  Block{289500, "qa"},  Block{290100, "bh"},
    Block{290500, "ae"},  Block{293000, "il"},  Block{296100, "tr"},  Block{325500, "et"},  Block{346000, "eg"},
    Block{363000, ""},    Block{363500, "sd"},  Block{381000, ""},    Block{418500, "ir"},  Block{419000, ""},
    Block{421000, "bi"},  Block{434000, ""},    Block{453700, "lv"},  Block{461500, "ru"},  Block{584550, "az"},
    Block{587450, "ee"},  Block{592800, "lt"},  Block{601250, "uz"},  Block{601425, "tm"},  Block{602100, "se"},
    Block{607500, "kz"},  Block{610800, "ge"},  Block{615950, "am"},  Block{617050, "md"},  Block{618750, "by"},
    Block{630700, "fi"},  Block{661500, "ro"},  Block{686750, "ua"},  Block{714400, "hu"},  Block{723100, "sk"},
    Block{725400, "bg"},  Block{733750, "gr"},  Block{737000, "tr"},  Block{753000, "pl"},  Block{781900, "al"},
    Block{783700, "rs"},  Block{793200, ""},    Block{877300, "tz"},  Block{878500, "zw"},  Block{895400, "zm"},
    Block{921700, "km"},  Block{921800, "yt"},  Block{922000, "cd"},  Block{923200, "mw"},  Block{932100, "ls"},
    Block{932950, "bw"},  Block{933900, "mu"},  Block{934900, "sz"},  Block{935100, "re"},  Block{935800, "za"},
    Block{1024500, "mz"}, Block{1053300, "mg"}, Block{1085000, ""},   Block{1120900, "af"}, Block{1149500, "th"},
    Block{1159000, "ir"}, Block{1161900, "pk"}, Block{1185090, "bd"}, Block{1213400, "id"}, Block{1215550, "uz"},
    Block{1218010, "tm"}, Block{1220000, "tj"}, Block{1222200, ""},   Block{1223000, "lk"}, Block{1252400, "bt"},
    Block{1252640, "in"}, Block{1279450, "cn"}, Block{1282000, "mv"}, Block{1282600, "np"}, Block{1284000, "mm"},
    Block{1330000, ""},   Block{1336100, "bd"}, Block{1338000, ""},   Block{1486000, "ru"}, Block{1512250, "uz"},
    Block{1514780, ""},   Block{1514860, "tj"}, Block{1515000, "mn"}, Block{1516300, "kz"}, Block{1526900, "kg"},
    Block{1529000, "cn"}, Block{1530000, ""},   Block{1559900, "vn"}, Block{1594000, "th"}, Block{1621150, "id"},
    Block{1651900, "la"}, Block{1663000, "tw"}, Block{1679400, "ph"}, Block{1732200, "my"}, Block{1783600, "cn"},
    Block{1818170, "hk"}, Block{1820050, "bn"}, Block{1821100, "kh"}, Block{1832000, "kr"}, Block{1847800, "jp"},
    Block{1866000, "kp"}, Block{1880300, ""},   Block{1925900, "jp"}, Block{1927000, ""},   Block{2012000, "ru"},
    Block{2028400, "mn"}, Block{2033000, "cn"}, Block{2039000, ""},   Block{2057000, "au"}, Block{2081900, "fm"},
    Block{2082500, "id"}, Block{2083300, "pg"}, Block{2108000, "sb"}, Block{2110200, "ki"}, Block{2110390, "tv"},
    Block{2110430, "jp"}, Block{2113770, "mh"}, Block{2118600, "ru"}, Block{2127700, "jp"}, Block{2134000, "vu"},
    Block{2138900, "nc"}, Block{2142200, "au"}, Block{2179500, "nz"}, Block{2198100, "fj"}, Block{2206300, "nz"},
    Block{2208400, "ly"}, Block{2220900, "cm"}, Block{2236500, "ao"}, Block{2243900, "sn"}, Block{2255200, "cg"},
    Block{2261500, "pt"}, Block{2272450, "lr"}, Block{2279100, "ci"}, Block{2293750, "gh"}, Block{2308000, "gq"},
    Block{2310800, "cd"}, Block{2317500, "ng"}, Block{2353180, "bf"}, Block{2363100, "tg"}, Block{2370000, "gw"},
    Block{2375500, "mr"}, Block{2383000, "cf"}, Block{2390500, "bj"}, Block{2396000, "ga"}, Block{2403000, "sl"},
    Block{2410700, "st"}, Block{2411800, "gm"}, Block{2414000, "gn"}, Block{2425000, "td"}, Block{2437700, "ne"},
    Block{2448400, "ml"}, Block{2461800, "eh"}, Block{2463000, ""},   Block{2464000, "tn"}, Block{2474100, "dz"},
    Block{2509000, "es"}, Block{2522500, "it"}, Block{2526200, "ma"}, Block{2562200, "mt"}, Block{2563300, ""},
    Block{2610000, "dk"}, Block{2633000, "is"}, Block{2633340, "gb"}, Block{2657850, "ch"}, Block{2662000, "se"},
    Block{2729500, ""},   Block{2732200, "pt"}, Block{2743400, "nl"}, Block{2761000, "at"}, Block{2783400, "be"},
    Block{2803560, "de"}, Block{2960200, "lu"}, Block{2960900, "ie"}, Block{2967000, "fr"}, Block{3039100, "ad"},
    Block{3041800, ""},   Block{3042000, "li"}, Block{3042090, "je"}, Block{3042200, "im"}, Block{3042280, "gg"},
    Block{3042600, "hu"}, Block{3056440, "sk"}, Block{3061260, "cz"}, Block{3080100, "pl"}, Block{3104200, "es"},
    Block{3131500, "no"}, Block{3163800, "it"}, Block{3183700, "al"}, Block{3186500, "hr"}, Block{3204900, ""},
    Block{3346000, "ao"}, Block{3352100, "na"}, Block{3359500, "za"}, Block{3373900, "bb"}, Block{3374200, "cv"},
    Block{3376700, "gy"}, Block{3380300, "gf"}, Block{3382900, "sr"}, Block{3384900, "br"}, Block{3409000, "is"},
    Block{3421300, "gl"}, Block{3424900, "pm"}, Block{3427100, "ar"}, Block{3436600, "py"}, Block{3439500, "uy"},
    Block{3444000, "br"}, Block{3475000, ""},   Block{3488400, "jm"}, Block{3491900, "do"}, Block{3513000, "cw"},
    Block{3513500, ""},   Block{3513900, "mx"}, Block{3533600, "cu"}, Block{3570400, "mq"}, Block{3571800, "bs"},
    Block{3573190, "bm"}, Block{3573370, "ai"}, Block{3573560, "tt"}, Block{3575540, "kn"}, Block{3575600, "dm"},
    Block{3576000, "ag"}, Block{3576800, "lc"}, Block{3577880, "vc"}, Block{3578060, "ms"}, Block{3578400, "gp"},
    Block{3579900, "gd"}, Block{3580660, "ky"}, Block{3581100, "bz"}, Block{3582800, "sv"}, Block{3587580, "gt"},
    Block{3600000, "hn"}, Block{3616000, "ni"}, Block{3621100, "cr"}, Block{3625060, "ve"}, Block{3650000, "ec"},
    Block{3662000, "br"}, Block{3665500, "co"}, Block{3690640, "pe"}, Block{3700100, "pa"}, Block{3715900, "ht"},
    Block{3731500, ""},   Block{3832000, "ar"}, Block{3867500, "cl"}, Block{3901000, "bo"}, Block{3925400, "pe"},
    Block{3949400, ""},   Block{3970900, "mx"}, Block{4032300, "to"}, Block{4033000, "pf"}, Block{4034800, "wf"},
    Block{4035300, "ws"}, Block{4035700, "ck"}, Block{4038600, "gu"}, Block{4046000, "us"}, Block{4562500, "pr"},
    Block{4569000, "us"}, Block{5881500, "as"}, Block{5881700, "ca"}, Block{6185700, ""},
};

/// Numbers that stand in a block of another country, or in none.
constexpr std::array strays{
    Block{66093, "ir"},   Block{281184, "il"},  Block{284572, "il"},  Block{330546, "er"},  Block{333287, "er"},
    Block{334227, "et"},  Block{342711, "er"},  Block{343300, "er"},  Block{343386, "er"},  Block{344901, "er"},
    Block{363243, "al"},  Block{363619, "ss"},  Block{363656, "ss"},  Block{363807, "ss"},  Block{363885, "ss"},
    Block{364367, "ss"},  Block{365742, "ss"},  Block{365763, "ss"},  Block{367927, "ss"},  Block{370737, "ss"},
    Block{371466, "ss"},  Block{371712, "ss"},  Block{373303, "ss"},  Block{374739, "ss"},  Block{375495, "ss"},
    Block{377241, "ss"},  Block{400666, "gr"},  Block{415189, "ye"},  Block{452949, "ru"},  Block{616743, "ua"},
    Block{783770, "xk"},  Block{783926, "mk"},  Block{784097, "xk"},  Block{784372, "xk"},  Block{784424, "mk"},
    Block{784759, "xk"},  Block{785058, "mk"},  Block{785082, "mk"},  Block{785113, "mk"},  Block{785238, "xk"},
    Block{785345, "mk"},  Block{785380, "mk"},  Block{785387, "mk"},  Block{785482, "mk"},  Block{785485, "xk"},
    Block{785842, "mk"},  Block{786341, "mk"},  Block{786565, "mk"},  Block{786712, "xk"},  Block{786714, "xk"},
    Block{786735, "mk"},  Block{786950, "xk"},  Block{787157, "xk"},  Block{787456, "xk"},  Block{787487, "mk"},
    Block{787715, "mk"},  Block{787716, "mk"},  Block{788470, "xk"},  Block{788654, "mk"},  Block{788731, "xk"},
    Block{788886, "mk"},  Block{789045, "mk"},  Block{789225, "xk"},  Block{789228, "xk"},  Block{789403, "mk"},
    Block{789527, "mk"},  Block{789541, "mk"},  Block{789611, "mk"},  Block{789996, "xk"},  Block{790295, "mk"},
    Block{790674, "xk"},  Block{790701, "xk"},  Block{790744, "mk"},  Block{791122, "xk"},  Block{791559, "mk"},
    Block{791580, "xk"},  Block{791606, "mk"},  Block{791646, "xk"},  Block{792227, "mk"},  Block{792501, "mk"},
    Block{792578, "mk"},  Block{1106542, "zw"}, Block{1282601, "tj"}, Block{1538637, "ru"}, Block{1645457, "tl"},
    Block{1886760, "cn"}, Block{2040893, "kp"}, Block{2044757, "kp"}, Block{2051523, "ru"}, Block{2463679, "gr"},
    Block{2611396, "fo"}, Block{2993458, "mc"}, Block{3041732, "ax"}, Block{3168070, "sm"}, Block{3186573, "ba"},
    Block{3187297, "rs"}, Block{3187609, "ba"}, Block{3188225, "ba"}, Block{3188402, "rs"}, Block{3188434, "rs"},
    Block{3188582, "ba"}, Block{3188893, "ba"}, Block{3188915, "si"}, Block{3188924, "ba"}, Block{3189075, "si"},
    Block{3189595, "rs"}, Block{3190103, "rs"}, Block{3190342, "rs"}, Block{3191281, "ba"}, Block{3191376, "rs"},
    Block{3191429, "rs"}, Block{3192241, "si"}, Block{3192409, "ba"}, Block{3193044, "me"}, Block{3193161, "me"},
    Block{3194351, "si"}, Block{3194360, "rs"}, Block{3194494, "me"}, Block{3194828, "ba"}, Block{3195506, "si"},
    Block{3196079, "ba"}, Block{3196359, "si"}, Block{3197378, "si"}, Block{3197753, "si"}, Block{3199394, "me"},
    Block{3199744, "ba"}, Block{3199779, "ba"}, Block{3200396, "ba"}, Block{3201984, "ba"}, Block{3202641, "me"},
    Block{3202781, "si"}, Block{3202822, "ba"}, Block{3203099, "ba"}, Block{3203106, "me"}, Block{3203521, "ba"},
    Block{3203653, "ba"}, Block{3204176, "me"}, Block{3204186, "ba"}, Block{3204222, "ba"}, Block{3204509, "me"},
    Block{3204541, "ba"}, Block{3204672, "rs"}, Block{3204674, "rs"}, Block{3204793, "rs"}, Block{3247449, "de"},
    Block{3345300, "hr"}, Block{3778045, "ve"}, Block{6241325, "nz"}, Block{6295587, "id"}, Block{6324729, "ca"},
    Block{6325494, "ca"}, Block{6417459, "ru"}, Block{6543862, "fr"}, Block{6695754, "ru"}, Block{6930327, "ua"},
    Block{6941014, "pt"}, Block{7279746, "in"}, Block{7647007, "ar"},
};

bool before(const Block& block, std::uint32_t id)
{
    return block.id < id;
}

}

std::string_view country_of_city(std::uint32_t geonames_id)
{
    const auto* const stray = std::lower_bound(strays.begin(), strays.end(), geonames_id, before);
    if (stray != strays.end() && stray->id == geonames_id) {
        return stray->country;
    }
    const auto* const next = std::lower_bound(blocks.begin(), blocks.end(), geonames_id + 1, before);
    return next == blocks.begin() ? std::string_view{} : (next - 1)->country;
}

}
