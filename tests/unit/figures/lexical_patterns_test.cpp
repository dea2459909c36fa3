#include "figures/lexical_patterns.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "reading.h"

using tallymark::kLexicalBytes;
using tallymark::lexical_program_size;
using tallymark::match_lexical;
using tallymark::test::Reading;

namespace {

// The part of `text` that is taken as an address or number, from its first byte on.
std::string taken(std::string_view text) {
  return std::string(text.substr(0, match_lexical(text)));
}

struct Lexical {
  std::string_view text, taken;
};

}  // namespace

TEST_CASE("the lexical expressions compile and leave their memory budget nearly untouched") {
  CHECK(lexical_program_size() > 0);
  // 8 MB hold a program of well over a hundred thousand instructions; the automaton that is built
  // from it while matching needs the rest.
  CHECK(lexical_program_size() < 2000);
}

TEST_CASE("addresses, telephone numbers, versions and identifiers are taken whole") {
  const Lexical table[] = {
      {"https://example.org/2023/05/23?id=104 said", "https://example.org/2023/05/23?id=104"},
      {"HTTP://EXAMPLE.ORG:8080/a1", "HTTP://EXAMPLE.ORG:8080/a1"},
      {"www.example.org/90 and", "www.example.org/90"},
      {"desk24@example.org, or", "desk24@example.org"},
      {"C:\\log\\2023 is", "C:\\log\\2023"},
      {"/var/log/2023 is", "/var/log/2023"},
      {"+44 20 7946 0958 or", "+44 20 7946 0958"},
      {"+1 (202) 555-0143", "+1 (202) 555-0143"},
      {"+49-30-901820", "+49-30-901820"},
      {"(020) 7946 0958", "(020) 7946 0958"},
      {"(202) 555-0143", "(202) 555-0143"},
      {"202-555-0143", "202-555-0143"},
      {"555-1234", "555-1234"},
      {"v2.1", "v2.1"},
      {"V10.15.7 is", "V10.15.7"},
      {"1.2.3.4", "1.2.3.4"},
      {"192.168.0.1 is", "192.168.0.1"},
      {"978-3-16-148410-0", "978-3-16-148410-0"},
      {"9783161484100", "9783161484100"},
      {"978 0 306 40615 7 is", "978 0 306 40615 7"},
      {"10.1000/xyz123 is", "10.1000/xyz123"},
      {"0x1F600 is", "0x1F600"},
  };
  for (const Lexical& row : table) {
    INFO(row.text);
    CHECK(taken(row.text) == row.taken);
  }
}

TEST_CASE("dates, ranges, decimals and scores are not taken") {
  const std::string_view table[] = {
      "2023-05-23", "23.05.2023", "2018-2023",  "10-20",  "1.5",  "3-1",      "5-7 %", "1/2",
      "1,000",      "104.6",      "(10 to 20)", "(2023)", "1981", "14:30",    "+5",    "0.5",
      "1.000.000",  "23/05/2023", "and/or",     "a@b",    "x86",  "6-foot-3", "",
  };
  for (std::string_view text : table) {
    INFO(text);
    CHECK(taken(text).empty());
  }
}

TEST_CASE("text at the limit of length is cut, not refused") {
  std::string address = "https://example.org/";
  address.append(kLexicalBytes - address.size(), '1');
  CHECK(match_lexical(address) == kLexicalBytes);
  address += "111";
  CHECK(match_lexical(address) == kLexicalBytes);
  // Digits and hyphens without end ask most of the automaton.
  std::string digits;
  while (digits.size() < 2 * kLexicalBytes) digits += "12-34-5 (6) 78.9-";
  CHECK(match_lexical(digits) <= kLexicalBytes);
}

TEST_CASE("numbers beside what is taken stay figures") {
  const Reading table[] = {
      {"Call 555-1234 or +44 20 7946 0958 about 12 cases.", "12 cases = count 12 case about"},
      {"See https://example.org/2023/90 for 7 reports.", "7 reports = count 7 report"},
      {"Write to desk24@example.org by 23 May 2023.", "23 May 2023 = date 2023-05-23"},
      {"It ran 192.168.0.1 and 3 hosts.", "3 hosts = count 3 host"},
      {"On 2023-05-23 they won 3-1.", "2023-05-23 = date 2023-05-23; 3-1 = score 3..1"},
      {"From 2018-2023 it rose 5-7 %.", "2018-2023 = date 2018/2023; 5-7 % = percent 5..7 percent"},
      {"The range 10-20 and 1.5 are fine.", "10-20 = number 10..20; 1.5 = number 1.5"},
  };
  CHECK_READINGS(table);
}
