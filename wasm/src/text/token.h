// Tokens: the words, digit runs and marks of a document, in order, with what the language says of
// each word. Tokens never overlap and never hold white space.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/span.h"
#include "language/words.h"

namespace tallymark {

enum class TokenKind : uint8_t {
  word,         // a run of letters: "Sang", "don't", "U.S."; "Korea's" is "Korea" and "'s"
  digits,       // a run of ASCII digits: "1,000" is "1" "," "000"; "110th" is "110" "th"
  punctuation,  // one of . , ; : ! ? ( ) [ ] { } quotes, dashes, hyphens, ellipsis
  symbol,       // anything else: % $ £ € ° ½ ± + = / …, one code point each
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  bool space_before = false;     // white space (or the start of the document) before it
  bool starts_sentence = false;  // first token of a sentence
  bool starts_block = false;     // first token of a block (paragraph, heading, list item)
  bool capitalised = false;      // first letter is upper case
  bool all_capitals = false;     // two letters or more, all upper case ("GSI", "U.S.")
  bool dotted = false;           // a word with its own full stops: "U.S.", "p.m."
  uint32_t sentence = 0;         // index of its sentence
  uint32_t hash = 0;             // language::word_hash of `lower`
  language::Traits traits = 0;   // what the language's closed classes say of it
  const language::FigureWord* figure = &language::kNoFigureWord;  // what it means in figures
  // Lower-cased, typographic apostrophes, quotes and dashes made plain ("’s" is "'s", "–" is "-"
  // only for hyphens U+2010/2011; en and em dashes become "–" and "—" as they are). Lives in the
  // document.
  std::string_view lower;

  bool is(std::string_view text) const { return lower == text; }
  // The same for a literal, whose length the compiler knows.
  template <size_t N>
  bool is(const char (&text)[N]) const {
    return lower.size() == N - 1 && std::memcmp(lower.data(), text, N - 1) == 0;
  }
  bool has(language::Traits any_of) const { return (traits & any_of) != 0; }
};

}  // namespace tallymark
