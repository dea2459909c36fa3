#include "language/name_filter.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

#include "language/currency_names.h"
#include "language/unit_names.h"
#include "text/document.h"

using namespace tallymark;
using namespace tallymark::language;

TEST_CASE("no name of a unit or currency is filtered out by a token it begins or ends with") {
  for (size_t i = 0; i < kUnitNameCount; ++i) {
    INFO(kUnitNames[i].phrase);
    REQUIRE(kUnitStarts.has(read_document(kUnitNames[i].phrase).value().tokens.front().hash));
  }
  for (size_t i = 0; i < kCurrencyNameCount; ++i) {
    INFO(kCurrencyNames[i].phrase);
    Result<Document> name = read_document(kCurrencyNames[i].phrase);
    REQUIRE(kCurrencyStarts.has(name.value().tokens.front().hash));
    bool before = (kCurrencyNames[i].rules & kBefore) != 0;
    REQUIRE((!before || kCurrencyEnds.has(name.value().tokens.back().hash)));
  }
}

TEST_CASE("most words that stand beside numbers are filtered out") {
  size_t passed = 0, count = 0;
  for (std::string_view word :
       {"people",  "members", "tides", "schools",  "soldiers", "votes", "houses",
        "workers", "trees",   "books", "children", "doctors",  "in",    "of",
        "and",     "to",      "the",   "were",     "was",      ","}) {
    passed += kUnitStarts.has(word_hash(word)) + kCurrencyStarts.has(word_hash(word));
    count += 2;
  }
  CHECK(passed * 4 < count);
}
