#include "claims/clause.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;

namespace {

// The clauses with what opened each: "text <contrast> text".
std::string shown(std::string_view text) {
  constexpr const char* kNames[] = {"sentence", "contrast",    "content",
                                    "relative", "participle",  "subordinate",
                                    "dash",     "parenthesis", "quotation"};
  auto document = read_document(text);
  const Document& read = document.value();
  std::string out;
  for (const Clause& clause : find_clauses(read)) {
    if (!out.empty()) out += " ";
    if (clause.opened_by != Border::sentence)
      out += std::string("<") + kNames[static_cast<int>(clause.opened_by)] + "> ";
    if (clause.quoted) out += "\"";
    if (clause.in_parenthesis) out += "(";
    out += read.text_of(Span{read.tokens[clause.token_begin].span.begin,
                             read.tokens[clause.token_end - 1].span.end});
  }
  return out;
}

struct Row {
  const char *text, *clauses;
};

}  // namespace

TEST_CASE("closed-class words and marks are the borders of clauses") {
  const Row table[] = {
      {"Novaria had 5 ships", "Novaria had 5 ships"},
      {"Novaria had 5 while Kelland had 6", "Novaria had 5 <contrast> while Kelland had 6"},
      {"While Kelland had 6, Novaria had 5", "While Kelland had 6, Novaria had 5"},
      {"Kelland said that it had 6", "Kelland said <content> it had 6"},
      {"There is Kelland, which had 6", "There is Kelland, <relative> had 6"},
      {"ships that Kelland owns", "ships <relative> Kelland owns"},
      {"Kelland left, becoming the first", "Kelland left, <participle> becoming the first"},
      {"Kelland left, including all ships", "Kelland left, including all ships"},
      {"It fell because it rained", "It fell <subordinate> because it rained"},
      {"It fell since 2010", "It fell since 2010"},
      {"It fell; it rose", "It fell <dash> it rose"},
      {"It grew if they paid", "It grew <subordinate> if they paid"},
      {"Two ships \u2013 Ann and Bea \u2013 sank", "Two ships <dash> Ann and Bea <dash> sank"},
      {"Two ships\u2014Ann and Bea\u2014sank", "Two ships <dash> Ann and Bea <dash> sank"},
      {"A well-known ship of 2010\u20132012 sank", "A well-known ship of 2010\u20132012 sank"},
      {"Two ships: Ann and Bea", "Two ships <dash> Ann and Bea"},
      {"It began at 12:30 there", "It began at 12:30 there"},
      {"Kelland (61.8) lost", "Kelland <parenthesis> (61.8 <parenthesis> lost"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(shown(row.text) == row.clauses);
  }
}

TEST_CASE("what stands inside quotation marks is quoted") {
  CHECK(shown("He said \"it had 6\" then") == "He said <quotation> \"it had 6 <quotation> then");
  CHECK(shown("He said \u201Cit had 6\u201D then") ==
        "He said <quotation> \"it had 6 <quotation> then");
}

TEST_CASE("every token is in one clause or a border mark") {
  auto document = read_document(
      "Kelland (61.8) said that \"Novaria, which had 73.4, lost\" \u2013 while it rained; then it "
      "fell. The end: no.");
  auto clauses = find_clauses(document.value());
  uint32_t at = 0;
  for (uint32_t i = 0; i < clauses.size(); ++i) {
    CHECK(clauses[i].token_begin >= at);
    CHECK(clauses[i].token_begin < clauses[i].token_end);
    for (uint32_t t = clauses[i].token_begin; t < clauses[i].token_end; ++t) {
      CHECK(clause_at(clauses, t) == i);
      CHECK(document.value().tokens[t].sentence == clauses[i].sentence);
    }
    at = clauses[i].token_end;
  }
  CHECK(clause_at(clauses, 1) == kNone);  // the opening parenthesis
  CHECK(clause_at({}, 0) == kNone);
}
