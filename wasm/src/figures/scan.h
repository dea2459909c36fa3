// What the recognizers share during one pass over a document: the words' roles, the tokens that
// belong to names, the numerals, and the candidates found so far.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "figures/figure.h"
#include "figures/numeral.h"
#include "language/figure_words.h"
#include "quantity/edtf.h"
#include "text/document.h"

namespace tallymark {

// A possible figure. Candidates may overlap; figures/resolve.h picks among them.
struct Candidate {
  Figure figure;
  std::optional<Period> period;      // of a date; for a range, of its first end
  std::optional<Period> period_end;  // of a range of dates
  int32_t scale = 0;                 // as Numeral::scale, for "10 to 20 billion"
  int32_t unit_scale = 0;            // the power of ten that the unit adds: -2 for cents
  bool bare = false;                 // a numeral and nothing else
  bool given_interval = false;       // low and high are written in the text: "5 ± 0.2"
  uint32_t hedge_at = kNone;   // token a hedge stands before, where that is not the span's first
  uint32_t hedge_end = kNone;  // token of a hedge inside of the span: "520+ miles"
};

class Scan {
 public:
  Scan(Document& doc, std::optional<int32_t> day);

  const Token& token(uint32_t i) const { return document.tokens[i]; }
  // The word's role in figures; a word without one gives an empty record.
  const language::FigureWord& word(uint32_t i) const { return *token(i).figure; }
  bool has(uint32_t i, language::FigureRoles roles) const { return word(i).has(roles); }
  bool marked(uint32_t i, language::FigureMarks marks) const { return word(i).marked(marks); }
  bool is_digits(uint32_t i) const { return token(i).kind == TokenKind::digits; }
  template <class Text>
  bool is(uint32_t i, const Text& text) const {
    return token(i).is(text);
  }
  // One character of punctuation or symbol.
  bool is_hyphen(uint32_t i) const { return is(i, "-"); }
  bool is_dash(uint32_t i) const;  // hyphen, en dash, em dash, minus
  // No white space between token i and the one before it.
  bool joined(uint32_t i) const { return i > 0 && !token(i).space_before; }
  // First token of the sentence after the one that token i is in; the first of its own.
  uint32_t sentence_end(uint32_t i) const {
    return document.sentences[token(i).sentence].token_end;
  }
  uint32_t sentence_begin(uint32_t i) const {
    return document.sentences[token(i).sentence].token_begin;
  }
  // Index of the numeral that begins (ends) with token i; kNone if none does.
  uint32_t numeral_begin(uint32_t i) const { return i < starts.size() ? starts[i] : kNone; }
  uint32_t numeral_end(uint32_t end) const { return end < ends.size() ? ends[end] : kNone; }

  void add_numeral(const Numeral& numeral);
  // A candidate over tokens [begin, end) of a kind, with nothing else filled in.
  Candidate candidate(FigureKind kind, uint32_t begin, uint32_t end) const;
  // The same with the numeral's value, step, exactness and scale; `unit_scale` is a power of ten
  // that the unit adds (-2 for cents).
  Candidate numeric(FigureKind kind, const Numeral& numeral, uint32_t begin, uint32_t end,
                    int32_t unit_scale = 0) const;
  void add(const Candidate& candidate) { candidates.push_back(candidate); }

  // Goes on to the next part of the document: `cues` are its own, `first_numeral` is behind what
  // the parts before have, and there is no candidate yet. False behind the last one. A part is a
  // number of whole blocks, over which no figure reaches: what many recognizers read again and
  // again stays in the cache that way, however long the document.
  bool next_part();

  Document& document;
  std::optional<int32_t> published;
  // The tokens that something may begin with which a recognizer reads, in text order: about one in
  // four of an article's. Whoever goes over the document, or a part of it, goes over these alone.
  std::span<const uint32_t> cues;
  std::vector<uint8_t> named;  // 1: the token is part of a name, no figure; bytes are read faster
  std::vector<Numeral> numerals;  // in text order
  uint32_t first_numeral = 0;     // of the part
  std::vector<Candidate> candidates;

 private:
  void find_cues();

  std::vector<uint32_t> all_cues, starts, ends;
  size_t part_end = 0;  // behind the last cue of the part
};

}  // namespace tallymark
