#include "text/sentences.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/limits.h"

using namespace tallymark;

namespace {

// The sentences of a text, with a bar between two.
std::string shown(std::string_view text) {
  auto read = read_document(text);
  REQUIRE(read.ok());
  std::string out;
  for (const Sentence& sentence : read.value().sentences) {
    if (!out.empty()) out += " | ";
    out += read.value().text_of(sentence.span);
  }
  return out;
}

// Each text as it must be split.
void check_split(std::initializer_list<const char*> table) {
  for (std::string_view expected : table) {
    std::string text(expected);
    for (size_t bar; (bar = text.find(" | ")) != std::string::npos;) text.replace(bar, 3, " ");
    INFO(text);
    CHECK(shown(text) == expected);
  }
}

}  // namespace

TEST_CASE("full stops, question and exclamation marks end sentences") {
  check_split({
      "The tide rose. | It fell again.",
      "Did it rise? | It did! | Nobody saw it.",
      "It rose\u2026 | Then it fell.",
      "It rose by 4. | In May it fell.",
      "It ended in 1984. | 15 ships sank.",
      "It rose by 1.5 metres. | It fell by .5 metres.",
      "No full stop at the end",
  });
}

TEST_CASE("abbreviations and initials do not end sentences") {
  check_split({
      "Mr. Marsh met Dr. Fenn on Oct. 5 in St. Agnes.",
      "J. K. Marsh spoke. | P. Fenn listened.",
      "See No. 5 and Gen. Marsh vs. Fenn.",
      "The U.S. Treasury acted. | The U.N. Council met.",
      "It happened in the U.S. | The ministry said so.",
      "It began at 9 a.m. | A storm rose.",
      "Firms such as Marsh Co. and Fenn Inc. left.",
      "They live in the U.S. in large numbers.",
  });
}

TEST_CASE("quotes and brackets stay with their sentence") {
  check_split({
      "\"The tide rose.\" | He left.",
      "He said: \u201CThe tide rose.\u201D | Then he left.",
      "(The tide rose.) | He left.",
      "The tide rose (see fig. 4). | He left.",
      "\u201CThe tide rose,\u201D he said. | \u201CIt fell.\u201D",
  });
}

TEST_CASE("a full stop that no capital follows ends nothing") {
  check_split({
      "The firm example. com left.",
      "It grew to 4.5 percent.",
      "approx. five metres",
  });
}

TEST_CASE("a sentence knows its tokens and its block") {
  auto read = read_document("A heading\n\nOne rose. Two fell.");
  REQUIRE(read.ok());
  const Document& document = read.value();
  REQUIRE(document.sentences.size() == 3);
  CHECK(document.sentences[0].block == 0);
  CHECK(document.sentences[1].block == 1);
  CHECK(document.sentences[2].block == 1);
  CHECK(document.blocks[1].sentence_begin == 1);
  CHECK(document.blocks[1].sentence_end == 3);
  for (uint32_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
      CHECK(document.tokens[i].sentence == s);
      CHECK(document.tokens[i].starts_sentence == (i == sentence.token_begin));
    }
  }
  CHECK(document.tokens[0].starts_block);
  CHECK(document.tokens[2].starts_block);
  CHECK_FALSE(document.tokens[1].starts_block);
}

TEST_CASE("a sentence of the longest length is whole, one token more is cut") {
  auto sentences = [](uint32_t words) {
    std::string text;
    for (uint32_t i = 0; i < words; ++i) text += "tide ";
    return read_document(text).value().sentences.size();
  };
  CHECK(sentences(limits::kSentenceTokens) == 1);
  CHECK(sentences(limits::kSentenceTokens + 1) == 2);
}
