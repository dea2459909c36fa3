#include "figures/scan.h"

#include <algorithm>

#include "quantity/tolerance.h"

namespace tallymark {
namespace {

using namespace language;

// A part's cues at least; with the tokens between them about 200 KB, less than a core's own cache.
constexpr size_t kPartCues = 1000;

// A mark that addresses, labels, citations or telephone numbers are told by.
bool is_label_mark(const Token& token) {
  return token.is("(") || token.is("[") || token.is(":") || token.is("/");
}

}  // namespace

Scan::Scan(Document& doc, std::optional<int32_t> day) : document(doc), published(day) {
  size_t count = doc.tokens.size();
  find_cues();
  cues = all_cues;
  named.assign(count, false);
  starts.assign(count, kNone);
  ends.assign(count + 1, kNone);
}

void Scan::find_cues() {
  uint32_t count = static_cast<uint32_t>(document.tokens.size());
  all_cues.reserve(count / 3);
  auto add = [&](uint32_t i) {
    if (all_cues.empty() || all_cues.back() < i) all_cues.push_back(i);
  };
  for (uint32_t i = 0; i < count; ++i) {
    const Token& at = token(i);
    switch (at.kind) {
      case TokenKind::digits:
        // A sign, a point or letters before them: "-.5", "Q1".
        if (joined(i)) {
          if (i > 1 && is(i - 1, ".") && joined(i - 1)) add(i - 2);
          add(i - 1);
        }
        add(i);
        break;
      case TokenKind::symbol:
        add(i);
        break;
      case TokenKind::punctuation:
        if (is_label_mark(at)) add(i);
        break;
      case TokenKind::word: {
        if (at.figure == &kNoFigureWord && !at.has(kFollowedBy)) break;  // most
        bool begins = has(i, kBeginnings);
        if (begins && i > 0 && has(i - 1, kArticle)) add(i - 1);
        if (begins || marked(i, kTopsMark) || at.has(kFollowedBy)) add(i);
        break;
      }
    }
  }
}

bool Scan::next_part() {
  size_t begin = part_end, count = all_cues.size();
  if (begin == count) return false;
  auto block = [&](size_t cue) { return document.sentences[token(all_cues[cue]).sentence].block; };
  part_end = std::min(begin + kPartCues, count);
  while (part_end < count && block(part_end) == block(part_end - 1)) ++part_end;
  cues = std::span(all_cues).subspan(begin, part_end - begin);
  first_numeral = static_cast<uint32_t>(numerals.size());
  candidates.clear();
  return true;
}

bool Scan::is_dash(uint32_t i) const {
  return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "−");
}

void Scan::add_numeral(const Numeral& numeral) {
  uint32_t id = static_cast<uint32_t>(numerals.size());
  starts[numeral.begin] = id;
  ends[numeral.end] = id;
  numerals.push_back(numeral);
}

Candidate Scan::candidate(FigureKind kind, uint32_t begin, uint32_t end) const {
  Candidate out;
  out.figure.kind = kind;
  out.figure.token_begin = begin;
  out.figure.token_end = end;
  out.figure.span = {token(begin).span.begin, token(end - 1).span.end};
  return out;
}

Candidate Scan::numeric(FigureKind kind, const Numeral& numeral, uint32_t begin, uint32_t end,
                        int32_t unit_scale) const {
  Candidate out = candidate(kind, begin, end);
  Figure& figure = out.figure;
  auto scaled = [&](const Decimal& number) -> std::optional<Decimal> {
    if (unit_scale == 0) return number;
    return multiply(number, power_of_ten(unit_scale));
  };
  std::optional<Decimal> value = scaled(numeral.value);
  if (numeral.vague) {
    figure.vague = true;
    figure.low = value;
  } else {
    figure.value = value;
    figure.step = scaled(numeral.step).value_or(Decimal());
    figure.coarse_step = value ? coarse_step(*value, figure.step) : figure.step;
    // Whole numbers that count: in words up to a hundred, or in digits without trailing zeros.
    bool whole = !numeral.point && !numeral.fraction && numeral.scale == 0 && unit_scale == 0 &&
                 !numeral.rounded;
    bool counted = numeral.in_words ? absolute(numeral.value) <= tolerance::kCountedWords
                                    : numeral.value.exponent == 0;
    bool counts = kind == FigureKind::count || kind == FigureKind::ordinal ||
                  kind == FigureKind::rank || kind == FigureKind::score ||
                  (kind == FigureKind::number && numeral.in_words);
    figure.exact = whole && counted && counts;
    if (figure.exact) figure.step = figure.coarse_step = Decimal();
  }
  out.scale = numeral.scale;
  out.unit_scale = unit_scale;
  return out;
}

}  // namespace tallymark
