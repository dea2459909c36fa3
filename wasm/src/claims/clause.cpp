#include "claims/clause.h"

#include <algorithm>

#include "base/limits.h"

namespace tallymark {
namespace {

using namespace language;

bool is_mark(const Token& token, std::string_view marks) {
  return (token.kind == TokenKind::punctuation) &&
         marks.find(token.lower) != std::string_view::npos;
}

// How long the subject of a subordinate clause may be: "after the ordinance of that year was".
constexpr uint32_t kSubjectTokens = 6;

// Whom and when may stand between a verb of saying and what is said: "told the UN in 2001".
constexpr uint32_t kObjectTokens = 6;

// A subordinate clause stands at the head of its sentence behind so many tokens: "A day (after …)".
constexpr uint32_t kHeadTokens = 4;

class Splitter {
 public:
  Splitter(const Document& document, std::vector<Clause>& clauses)
      : tokens_(document.tokens), clauses_(clauses) {}

  void split(uint32_t sentence, uint32_t begin, uint32_t end) {
    sentence_ = sentence;
    begin_ = start_ = begin;
    border_ = Border::sentence;
    quoted_ = parenthesis_ = false;
    for (uint32_t i = begin; i < end; ++i) read(i, end);
    close(end);
  }

 private:
  void read(uint32_t i, uint32_t end) {
    const Token& token = tokens_[i];
    const bool comma_before = i > begin_ && tokens_[i - 1].is(",");
    if (token.is("\"")) {
      open(i, i + 1, Border::quotation);
      quoted_ = !quoted_;
    } else if (is_mark(token, "([")) {
      open(i, i + 1, Border::parenthesis);
      parenthesis_ = true;
    } else if (is_mark(token, ")]")) {
      open(i, i + 1, Border::parenthesis);
      parenthesis_ = false;
    } else if (token.is(";") || (token.is(":") && !is_clock(i, end)) || is_spaced_dash(i)) {
      open(i, i + 1, Border::dash);
    } else if (token.is(",") && ends_aside(i, end)) {
      open(i, i + 1, Border::sentence);  // back to the main clause
    } else if (token.has(kContrast) && i > begin_) {
      open(i, i, Border::contrast);
    } else if (token.has(kRelative) && i > start_) {
      read_relative(i, comma_before);
    } else if (comma_before && is_participle(token)) {
      open(i, i, Border::participle);
    } else if (token.has(kSubordinator) && i > begin_ && opens_clause(i, end)) {
      open(i, i, Border::subordinate);
    } else if (token.has(kCondition) && i > begin_) {
      open(i, i, Border::subordinate);
    }
  }

  // The comma behind a relative clause that a comma opened ("Mauritania, which …, criminalised
  // it"), or behind a subordinate clause at the head of the sentence ("A day after …, Pyongyang
  // …").
  bool ends_aside(uint32_t i, uint32_t end) const {
    if (i + 1 >= end || tokens_[i + 1].has(kAnd | kOr | kRelative)) return false;
    if (!tokens_[i + 1].space_before) return false;  // the comma of "1,000"
    if (i < start_ + 2) return false;
    if (aside_) return true;
    return border_ == Border::subordinate && start_ - begin_ <= kHeadTokens;
  }

  // "that" after a verb of saying opens its content; before a noun it points ("that country").
  void read_relative(uint32_t i, bool comma_before) {
    const Token& token = tokens_[i];
    const Token& before = tokens_[i - 1];
    bool content = token.has(kDemonstrative) &&
                   before.has(kReporting | kOwnEstimate | kAnnounce | kForecast | kTarget);
    if (content) {
      open(i, i + 1, Border::content);
    } else if (token.has(kDemonstrative)) {
      // "entities that Seoul has sanctioned": a noun right before makes it a relative.
      bool noun_before = before.kind == TokenKind::word && before.traits == 0;
      if (is_reported(i)) {
        open(i, i + 1, Border::content);
      } else if (noun_before) {
        open(i, i + 1, Border::relative);
      }
    } else if (comma_before || before.kind == TokenKind::word) {
      open(i, i + 1, Border::relative);
    }
  }

  // "told the UN in 2001 that it had": a verb of saying a few words back, and a subject behind.
  bool is_reported(uint32_t that) const {
    if (that + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[that + 1];
    bool subject = next.has(kPronoun | kDefinite | kPossessive) || next.capitalised;
    if (!subject) return false;
    for (uint32_t i = that; i-- > start_ && that - i <= kObjectTokens;) {
      if (tokens_[i].has(kReporting | kAnnounce)) return true;
      if (tokens_[i].kind == TokenKind::punctuation) return false;
    }
    return false;
  }

  bool is_spaced_dash(uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.is("—")) return true;
    return (token.is("–") || token.is("-")) && token.space_before &&
           (i + 1 >= tokens_.size() || tokens_[i + 1].space_before);
  }

  bool is_clock(uint32_t i, uint32_t end) const {
    return i > begin_ && i + 1 < end && tokens_[i - 1].kind == TokenKind::digits &&
           tokens_[i + 1].kind == TokenKind::digits && !tokens_[i + 1].space_before;
  }

  static bool is_participle(const Token& token) {
    return token.kind == TokenKind::word && !token.capitalised && token.lower.size() > 5 &&
           token.lower.ends_with("ing") && !token.has(kIncluding | kPreposition | kAccording);
  }

  // "since 2010" and "as many as" open no clause; "after slavery was banned" does.
  bool opens_clause(uint32_t i, uint32_t end) const {
    if (i + 1 >= end) return false;
    const Token& next = tokens_[i + 1];
    if (next.kind != TokenKind::word) return false;
    if (next.traits != 0 && !next.has(kPreposition)) return true;
    for (uint32_t t = i + 1; t < end && t <= i + kSubjectTokens; ++t) {
      if (tokens_[t].kind == TokenKind::punctuation) return false;
      if (tokens_[t].has(kBe | kHave | kModal | kAuxiliaryDo)) return true;
      bool past = tokens_[t].kind == TokenKind::word && !tokens_[t].capitalised &&
                  tokens_[t].lower.ends_with("ed");
      if (past && t > i + 1) return true;  // "after Mauritania criminalised slavery"
    }
    return false;
  }

  void open(uint32_t mark, uint32_t next, Border border) {
    aside_ = (border == Border::relative || border == Border::subordinate) && mark > begin_ &&
             tokens_[mark - 1].is(",");
    close(mark);
    start_ = next;
    border_ = border;
  }

  void close(uint32_t end) {
    if (start_ < end) {
      clauses_.push_back({start_, end, sentence_, border_, quoted_, parenthesis_});
    }
    start_ = end;
  }

  const std::vector<Token>& tokens_;
  std::vector<Clause>& clauses_;
  uint32_t sentence_ = 0, begin_ = 0, start_ = 0;
  Border border_ = Border::sentence;
  bool quoted_ = false, parenthesis_ = false;
  bool aside_ = false;  // the clause is a relative one that a comma opened
};

}  // namespace

std::vector<Clause> find_clauses(const Document& document) {
  std::vector<Clause> clauses;
  Splitter splitter(document, clauses);
  for (uint32_t i = 0; i < document.sentences.size(); ++i) {
    splitter.split(i, document.sentences[i].token_begin, document.sentences[i].token_end);
  }
  return clauses;
}

uint32_t clause_at(const std::vector<Clause>& clauses, uint32_t token) {
  auto after = std::upper_bound(clauses.begin(), clauses.end(), token,
                                [](uint32_t t, const Clause& c) { return t < c.token_begin; });
  if (after == clauses.begin()) return kNone;
  --after;
  return token < after->token_end ? static_cast<uint32_t>(after - clauses.begin()) : kNone;
}

}  // namespace tallymark
