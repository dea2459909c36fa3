#include "text/sentences.h"

#include "base/limits.h"

namespace tallymark {
namespace {

bool is_terminal(const Token& token) {
  if (token.kind != TokenKind::punctuation) return false;
  return token.is(".") || token.is("!") || token.is("?") || token.is("…");
}

bool is_closing(const Token& token) {
  return token.kind == TokenKind::punctuation && !token.space_before &&
         (token.is("\"") || token.is("'") || token.is(")") || token.is("]"));
}

// A token that can begin a sentence.
bool can_start(const Token& token) {
  return token.capitalised || token.kind == TokenKind::digits || token.kind == TokenKind::symbol ||
         (token.kind == TokenKind::punctuation &&
          (token.is("\"") || token.is("'") || token.is("(") || token.is("[")));
}

// After an abbreviation or "U.S." only a word that cannot go on the name begins a new sentence.
bool must_start(const Token& token) {
  return token.capitalised &&
         token.has(language::kDefinite | language::kIndefinite | language::kPronoun |
                   language::kDemonstrative | language::kContrast | language::kPossessive);
}

}  // namespace

void split_sentences(Document& document, uint32_t begin, uint32_t end, uint32_t block) {
  std::vector<Token>& tokens = document.tokens;
  uint32_t start = begin;
  auto close = [&](uint32_t stop) {
    if (start == stop) return;
    uint32_t id = static_cast<uint32_t>(document.sentences.size());
    for (uint32_t i = start; i < stop; ++i) tokens[i].sentence = id;
    tokens[start].starts_sentence = true;
    document.sentences.push_back(
        {{tokens[start].span.begin, tokens[stop - 1].span.end}, start, stop, block});
    start = stop;
  };
  for (uint32_t i = begin; i < end; ++i) {
    if (i - start >= limits::kSentenceTokens) close(i);
    if (tokens[i].dotted) {
      if (i + 1 < end && tokens[i + 1].space_before && must_start(tokens[i + 1])) close(i + 1);
      continue;
    }
    if (!is_terminal(tokens[i])) continue;
    uint32_t next = i + 1;
    while (next < end && (is_closing(tokens[next]) || is_terminal(tokens[next]))) ++next;
    if (next >= end || !tokens[next].space_before) continue;
    if (tokens[i].is(".") && i > start) {
      const Token& before = tokens[i - 1];
      bool initial =
          before.kind == TokenKind::word && before.span.size() == 1 && before.capitalised;
      bool short_form =
          initial || (before.kind == TokenKind::word && language::is_abbreviation(before.lower));
      if (short_form && !tokens[i].space_before && !must_start(tokens[next])) continue;
    }
    if (!can_start(tokens[next])) continue;
    close(next);
    i = next - 1;
  }
  close(end);
}

}  // namespace tallymark
