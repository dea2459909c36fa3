#include "text/tokens.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "language/word_hash.h"
#include "text/utf8.h"

using namespace tallymark;

namespace {

std::vector<Token> tokens_of(std::string_view text, Arena& arena) {
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<uint32_t>(text.size())}, arena, tokens);
  return tokens;
}

// The tokens' lower-cased words, one bar between two; "_" where no space stands before one.
std::string cut(std::string_view text) {
  Arena arena;
  std::string out;
  for (const Token& token : tokens_of(text, arena)) {
    if (!out.empty()) out += token.space_before ? " " : "_";
    out += token.lower;
  }
  return out;
}

struct Row {
  const char* text;
  const char* tokens;
};

}  // namespace

TEST_CASE("words, marks and digits") {
  const Row table[] = {
      {"The tide rose.", "the tide rose_."},
      {"Novaria's tides", "novaria_'s tides"},
      {"NOVARIA'S tides", "novaria_'s tides"},
      {"Novaria\u2019s tides", "novaria_'s tides"},
      {"the allies' tides", "the allies_' tides"},
      {"It's 'tis, isn't it?", "it_'s '_tis_, isn't it_?"},
      {"Ms O'Sullivan and Mr D\u2019Souza", "ms o'sullivan and mr d'souza"},
      {"the U.S. and the U.K.", "the u.s. and the u.k."},
      {"at 9 a.m. sharp", "at 9 a.m. sharp"},
      {"a so-called e\u2011mail", "a so_-_called e_-_mail"},
      {"110th and 5km", "110_th and 5_km"},
      {"1,000.5", "1_,_000_._5"},
      {"$5bn (up 3%)", "$_5_bn (_up 3_%_)"},
      {"\u20AC5 \u2013 or \u00A34\u2014no", "\u20AC_5 \u2013 or \u00A3_4_\u2014_no"},
      {"\u201Ctwo\u201D \u00ABthree\u00BB", "\"_two_\" \"_three_\""},
      {"100\u00A0000", "100 000"},
      {"", ""},
      {" \n\t ", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(cut(row.text) == row.tokens);
  }
}

TEST_CASE("a soft hyphen neither splits a word nor stands in it") {
  CHECK(cut("pre\u00ADva\u00ADlence rose") == "prevalence rose");
  CHECK(cut("\u00ADtides \u00AD rose\u00AD") == "tides rose");
  CHECK(cut("in all \u00AD5 \u00AD") == "in all 5");
  CHECK(cut("\u00AD") == "");
}

TEST_CASE("letters of other alphabets are words") {
  CHECK(cut("\u00C9tat \u041C\u043E\u0441\u043A\u0432\u0430 \u4E2D\u56FD") ==
        "\u00E9tat \u043C\u043E\u0441\u043A\u0432\u0430 \u4E2D\u56FD");
}

TEST_CASE("kinds and capitals of tokens") {
  Arena arena;
  auto tokens = tokens_of("The GSI put 5% at U.S. doors \u00C9tienne!", arena);
  REQUIRE(tokens.size() == 10);
  CHECK(tokens[0].kind == TokenKind::word);
  CHECK(tokens[0].capitalised);
  CHECK_FALSE(tokens[0].all_capitals);
  CHECK(tokens[0].has(language::kDefinite));
  CHECK(tokens[1].all_capitals);
  CHECK(tokens[3].kind == TokenKind::digits);
  CHECK_FALSE(tokens[3].capitalised);
  CHECK(tokens[4].kind == TokenKind::symbol);
  CHECK(tokens[6].is("u.s."));
  CHECK(tokens[6].all_capitals);
  CHECK_FALSE(tokens[7].capitalised);
  CHECK(tokens[8].capitalised);
  CHECK_FALSE(tokens[8].all_capitals);
  CHECK(tokens[9].kind == TokenKind::punctuation);
}

TEST_CASE("a possessive mark has its trait and a contraction has not") {
  Arena arena;
  auto tokens = tokens_of("Kelland's don't", arena);
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[1].has(language::kPossessiveMark));
  CHECK_FALSE(tokens[2].has(language::kPossessiveMark));
  CHECK(tokens[2].has(language::kNegation));
}

TEST_CASE("tokens cover everything but white space, in order") {
  const char* const table[] = {
      "Plain words, and 1,234 more.",
      "\u201CQuoted\u201D \u2013 U.S. 5\u00BD\u00B0C \U0001F600 end",
      "a'b''c's'd",
      "...!!!",
      "x\u00ADy\u200Bz",
      "'s 's",
      "A.B.C D.",
      "\u4E2D\u56FD100\u4EBA",
  };
  for (std::string_view text : table) {
    INFO(text);
    Arena arena;
    uint32_t at = 0;
    for (const Token& token : tokens_of(text, arena)) {
      REQUIRE(token.span.begin >= at);
      for (uint32_t i = at; i < token.span.begin;) {
        auto c = utf8::decode(text, i);
        CHECK(utf8::classify(c.value) == utf8::Class::space);
        i += c.size;
      }
      CHECK_FALSE(token.span.empty());
      CHECK(token.space_before == (token.span.begin == 0 || token.span.begin > at));
      at = token.span.end;
    }
    for (uint32_t i = at; i < text.size(); ++i)
      CHECK((text[i] == ' ' || static_cast<uint8_t>(text[i]) >= 0x80));
  }
}

TEST_CASE("only the given span is read, at offsets of the whole text") {
  Arena arena;
  std::vector<Token> tokens;
  tokenize("one two three", {4, 7}, arena, tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].span == Span{4, 7});
}

// Words of ASCII letters are read by a way of their own, and must come out as all others.
TEST_CASE("a word is told alike with and without a letter beyond ASCII") {
  Arena arena;
  for (const char* word :
       {"tide", "Tide", "TIDE", "tIDE", "T", "x", "O'Tide", "T.I.D.", "7", "%"}) {
    std::string plain(word), other = plain + "\u00E9";
    Token a = tokens_of(plain, arena)[0];
    std::vector<Token> both = tokens_of(other, arena);
    CHECK(a.hash == language::word_hash(a.lower));
    for (const Token& token : both) CHECK(token.hash == language::word_hash(token.lower));
    if (both.size() != 1) continue;
    CHECK(both[0].lower == std::string(a.lower) + "\u00E9");
    CHECK(both[0].capitalised == a.capitalised);
    CHECK_FALSE(both[0].all_capitals);
  }
  CHECK(tokens_of("TIDE", arena)[0].all_capitals);
  CHECK_FALSE(tokens_of("T", arena)[0].all_capitals);
  CHECK(tokens_of("\u00C9T\u00C9", arena)[0].all_capitals);
}
