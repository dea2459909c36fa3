// A passage: one sentence as arithmetic sees it, its figures in order and what the words between
// them say. Kinds bind operands by these words alone; that two figures stand near each other is
// never enough.
#pragma once

#include <vector>

#include "claims/article.h"
#include "language/arithmetic_words.h"

namespace tallymark {

// The words between two places of a sentence; dates, durations and ages among them are passed over.
struct Gap {
  language::ArithmeticRoles roles = 0;  // of all words
  language::Traits traits = 0;          // of all words
  uint32_t words = 0;                   // words that neither list knows
  bool comma = false, dash = false, bracket = false;
  bool border = false;  // another mark or a word that opens another clause
  bool verb = false;    // a finite verb that is no change
  bool number = false;  // another amount stands in it
};

class Passage {
 public:
  Passage(const Article& article, uint32_t sentence);

  const Article& article() const { return article_; }
  uint32_t begin() const { return begin_; }  // tokens [begin, end)
  uint32_t end() const { return end_; }
  const Token& token(uint32_t i) const { return article_.token(i); }
  const Figure& figure(uint32_t id) const { return article_.figures[id]; }
  // Ids of the figures that state an amount, in text order: no dates, times, ages or ranks.
  const std::vector<uint32_t>& numbers() const { return numbers_; }
  // All figures of the sentence.
  const std::vector<uint32_t>& figures() const { return figures_; }

  // Of a token, which mostly is one of the sentence's own.
  language::ArithmeticRoles roles(uint32_t i) const {
    if (i - begin_ < roles_.size()) return roles_[i - begin_];
    return language::arithmetic_roles(token(i).lower, token(i).hash);
  }
  // The token is part of a date, time, duration or age (of a duration).
  bool in_time(uint32_t token) const;
  bool in_duration(uint32_t token) const;
  // The tokens outside of figures and their hedges, in order.
  std::vector<uint32_t> words() const;
  // The nearest token before the figure that says what part it plays: hedges, articles and
  // the like are passed over. kNone at the sentence's border.
  uint32_t word_before(const Figure& figure) const;
  // The words of tokens [from, to).
  Gap gap(uint32_t from, uint32_t to) const;
  // The same between two figures.
  Gap between(const Figure& a, const Figure& b) const { return gap(a.token_end, b.token_begin); }

 private:
  bool is_number(const Figure& figure) const;
  const Figure* figure_at(uint32_t token) const;

  const Article& article_;
  uint32_t begin_ = 0, end_ = 0;
  std::vector<uint32_t> figures_, numbers_;
  // Of every token: kinds ask again and again. Empty where there are no figures.
  std::vector<language::ArithmeticRoles> roles_;
};

// A figure that can stand in a sum: it states one value or a closed range of an amount.
bool states_amount(const Figure& figure);

// True if the two can be compared without converting: the same unit and denominator, or one of them
// states none ("from 10.0 million to 16.9 million people").
bool same_unit(const Figure& a, const Figure& b);

}  // namespace tallymark
