// A document: one text, its tokens and sentences. Made once a check and never changed.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/result.h"
#include "base/span.h"
#include "text/plain_text.h"
#include "text/token.h"

namespace tallymark {

// A block is a paragraph, heading or list item; a sentence lies inside one block.
struct Block {
  Span span;
  uint32_t sentence_begin = 0, sentence_end = 0;  // half-open range of sentence ids
};

struct Sentence {
  Span span;
  uint32_t token_begin = 0, token_end = 0;  // half-open range of token ids
  uint32_t block = 0;
};

struct Document {
  // What was given: UTF-8, valid; the caller keeps it alive.
  std::string_view input;
  // What is read of it, in which all spans count: the same, or what its markup leaves.
  std::string_view text;
  std::unique_ptr<const PlainText> plain;  // holds the text where there is markup; else none
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Block> blocks;
  Arena arena;  // strings that tokens and figures point at

  std::string_view text_of(Span span) const { return slice(text, span); }
  std::string_view text_of(const Token& token) const { return slice(text, token.span); }
};

// Reads a text into blocks, sentences and tokens. Errors: input_empty (nothing but white space and
// markup), input_binary (a NUL byte), input_not_utf8, input_too_large. Linear in the input.
Result<Document> read_document(std::string_view input, Markup markup = Markup::none);

}  // namespace tallymark
