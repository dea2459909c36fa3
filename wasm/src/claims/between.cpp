#include "claims/between.h"

#include <algorithm>
#include <string>

#include "base/limits.h"
#include "language/figure_words.h"
#include "language/nouns.h"

namespace tallymark {

using namespace language;

namespace {

// Tokens in a bracket that may say again what stands before it: "(purchasing power parity, US$)".
constexpr uint32_t kBracketTokens = 10;
// Words of who counted: "by the National Bureau of Statistics".
constexpr uint32_t kAgentTokens = 8;

bool is_content(const Token& token) { return token.kind == TokenKind::word && token.traits == 0; }

// The token of the bracket that closes the one at `open`, or 0.
uint32_t closing(const Article& article, uint32_t open) {
  uint32_t end = std::min(article.sentence_of(open).token_end, open + kBracketTokens);
  for (uint32_t i = open + 1; i < end; ++i) {
    if (article.token(i).is(")") || article.token(i).is("]")) return i;
    if (article.token(i).is("(") || article.token(i).is("[")) return 0;
  }
  return 0;
}

bool opens_bracket(const Token& token) { return token.is("(") || token.is("["); }

bool is_word_of(std::string_view words, std::string_view word) {
  for (size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    size_t end = at + word.size();
    auto is_edge = [&](char c) { return c == ' ' || c == '|' || c == '-'; };
    if ((at == 0 || is_edge(words[at - 1])) && (end == words.size() || is_edge(words[end])))
      return true;
  }
  return false;
}

bool is_unit(const Token& token, const Measure& measure) {
  if (token.is("%")) return measure.kind == MeasureKind::percent;
  if (token.is("$")) return measure.kind == MeasureKind::money;
  std::string scratch, unit;
  for (char c : measure.unit) unit += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return token.kind == TokenKind::word && !unit.empty() &&
         singular(token.lower, scratch) == std::string_view(unit);
}

// "CPI", "GDP" and the letters of "US$", but not "PPP", which makes it a neighbour of the measure,
// and not the "LCU" of a sum in another currency.
bool is_short_form(const Article& article, uint32_t at, const Measure& measure) {
  const Token& token = article.token(at);
  if (!token.all_capitals) return false;
  if (measure.kind == MeasureKind::money) {
    const Token& next = article.token(at + 1);
    return next.is("$") && !next.space_before;
  }
  return std::none_of(measure.neighbours.begin(), measure.neighbours.end(), [&](uint32_t id) {
    return is_word_of_measure(article.library.measures[id], token.lower);
  });
}

bool says_again(const Article& article, uint32_t at, const Measure& measure) {
  const Token& token = article.token(at);
  if (is_unit(token, measure)) return true;
  if (token.is(",") || token.is(".")) return true;
  if (token.kind != TokenKind::word) return false;
  if (token.has(kOf | kIn | kAccording | kDefinite | kOwnEstimate)) return true;
  return names_whole(token.lower) || is_count_basis(token.lower) ||
         is_word_of_measure(measure, token.lower) || is_word_of(measure.per_unit, token.lower) ||
         is_short_form(article, at, measure);
}

// "(2014 estimate)", "(as of July 2014)", "(approx.)": when and how it was counted.
bool is_basis(const Article& article, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end;) {
    if (uint32_t next = end_of_date(article, i); next > i) {
      i = next;
      continue;
    }
    const Token& token = article.token(i);
    bool free = token.is(".") || token.is(",") || token.has(kOwnEstimate | kIn) ||
                (token.kind == TokenKind::word && is_count_basis(token.lower));
    if (!free) return false;
    ++i;
  }
  return true;
}

// ", which is all urban," and ", as estimated in late 2014,": the token behind its second comma.
uint32_t end_of_aside(const Article& article, uint32_t comma, uint32_t end) {
  uint32_t begin = comma + 1;
  if (begin < end && article.token(begin).has(kAccording)) {
    while (begin < end && article.token(begin).kind == TokenKind::word) ++begin;
    return begin < end && article.token(begin).is(",") ? begin + 1 : 0;
  }
  uint32_t id = begin < end ? clause_at(article.clauses, begin) : kNone;
  if (id == kNone && begin + 1 < end) id = clause_at(article.clauses, begin + 1);  // behind "which"
  if (id == kNone) return 0;
  const Clause& clause = article.clauses[id];
  bool aside = clause.opened_by == Border::relative || clause.opened_by == Border::subordinate;
  if (!aside || clause.token_begin > begin + 1 || clause.token_end >= end) return 0;
  return article.token(clause.token_end).is(",") ? clause.token_end + 1 : 0;
}

// "by the United Nations (at)": who counted says nothing of whose it is.
uint32_t end_of_agent(const Article& article, uint32_t by, uint32_t end) {
  if (by == 0) return 0;
  const Token& verb = article.token(by - 1);
  if (verb.kind != TokenKind::word ||
      !(verb.has(kOwnEstimate) || ends_like_past(verb.lower) || is_reaching_verb(verb.lower)))
    return 0;
  for (uint32_t i = by + 1; i < end && i <= by + kAgentTokens; ++i) {
    const Token& word = article.token(i);
    if (word.has(kAtOrLevel | kTo)) return i;
    bool name = word.capitalised || word.has(kDefinite | kPossessive | kOf | kAnd |
                                             kOrganisationNoun | kPossessiveMark);
    if (!name) return 0;
  }
  return 0;
}

}  // namespace

bool is_word_of_measure(const Measure& measure, std::string_view lower) {
  return std::any_of(measure.aliases.begin(), measure.aliases.end(), [&](std::string_view alias) {
    std::string plain;
    for (char c : alias) plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return is_word_of(plain, lower);
  });
}

uint32_t end_of_date(const Article& article, uint32_t at) {
  auto covers = [&](uint32_t token) -> uint32_t {
    uint32_t from = token > limits::kAntecedents ? token - limits::kAntecedents : 0;
    for (uint32_t id : article.figures_in(from, token + limits::kAntecedents)) {
      const Figure& date = article.figures[id];
      if (date.kind != FigureKind::date) continue;
      if (date.token_begin <= token && token < date.token_end) return date.token_end;
    }
    return 0;
  };
  if (uint32_t end = covers(at); end != 0) return end;
  const Token& token = article.token(at);
  if (token.kind != TokenKind::word) return 0;
  const FigureWord* word = figure_word(token.lower, token.hash);
  if (word != nullptr && word->time_unit == TimeUnit::year) return covers(at + 1);
  if (at + 2 < article.tokens().size() && token.has(kSubordinator) &&
      article.token(at + 1).has(kOf | kAtOrLevel))
    return covers(at + 2);
  return 0;
}

uint32_t end_of_name(const Article& article, const Mention& name, const Measure& measure) {
  uint32_t end = article.sentence_of(name.token_begin).token_end;
  for (uint32_t at = name.token_end;;) {
    if (at + 1 >= end) return at;
    if (opens_bracket(article.token(at))) {
      uint32_t close = closing(article, at);
      if (close == 0) return at;
      for (uint32_t i = at + 1; i < close; ++i) {
        if (!says_again(article, i, measure)) return at;
      }
      at = close + 1;
      continue;
    }
    bool whole = article.token(at).is(",") && names_whole(article.token(at + 1).lower);
    if (!whole || (at + 2 < end && is_content(article.token(at + 2)))) return at;
    at += 2;
  }
}

bool says_unit(const Article& article, const Mention& name, const Measure& measure) {
  uint32_t end = end_of_name(article, name, measure);
  for (uint32_t i = name.token_end; i < end; ++i) {
    if (is_unit(article.token(i), measure)) return true;
  }
  return false;
}

uint32_t connected_begin(const Article& article, uint32_t id) {
  const Clause& own = article.clauses[id];
  uint32_t begin = own.token_begin;
  while (id > 0 && article.clauses[id - 1].sentence == own.sentence) {
    const Clause& clause = article.clauses[id];
    bool resumed = clause.opened_by == Border::sentence && id > 1;
    bool colon = clause.opened_by == Border::dash && article.token(clause.token_begin - 1).is(":");
    if (clause.opened_by != Border::parenthesis && !colon && !resumed) break;
    id -= resumed ? 2 : 1;
    if (article.clauses[id].sentence != own.sentence) break;
    begin = article.clauses[id].token_begin;
  }
  return begin;
}

uint32_t pass_over(const Article& article, uint32_t i, uint32_t end) {
  if (uint32_t next = end_of_date(article, i); next > i) return next;
  if (opens_bracket(article.token(i))) {
    uint32_t close = closing(article, i);
    return close != 0 && close < end && is_basis(article, i + 1, close) ? close + 1 : i;
  }
  uint32_t next = 0;
  if (article.token(i).is(",")) next = end_of_aside(article, i, end);
  if (article.token(i).has(kBy)) next = end_of_agent(article, i, end);
  return next > i ? next : i;
}

}  // namespace tallymark
