// SPDX-License-Identifier: MIT
#include "report/markup.h"

#include <doctest/doctest.h>

using report::element;
using report::Markup;

TEST_CASE("report::words - nothing that is said becomes part of the page")
{
    CHECK(report::words("<script>\"a\" & 'b'</script>").text()
          == "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;");
    CHECK(report::words("Türkiye, دمشق").text() == "Türkiye, دمشق");
    CHECK(report::words(std::string("a\0b\x1b[2Jc\x7f", 9)).text() == "a b [2Jc ");
    CHECK(report::words("one\ntwo").text() == "one\ntwo");
}

TEST_CASE("report::element - values of attributes can't end their quotes")
{
    CHECK(element("p", {{"lang", "\" onclick=\"x"}}, "<b>").text()
          == "<p lang=\"&quot; onclick=&quot;x\">&lt;b&gt;</p>");
    CHECK(element("p", {element("b", "one"), report::words(" & two")}).text() == "<p><b>one</b> &amp; two</p>");
    CHECK(report::lone("hr").text() == "<hr>");
    CHECK(Markup().empty());
}
