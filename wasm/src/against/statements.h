// One of the two texts that are laid beside each other: its figures with the words that say what
// each of them is.
#pragma once

#include <utility>
#include <vector>

#include "claims/article.h"
#include "language/meanings.h"

namespace tallymark {

// Figures of different classes are never the same statement. Coarser than FigureKind, so that a
// wrong unit is still laid beside the right one.
enum class FigureClass : uint8_t {
  number,  // bare and counted
  percent,
  money,
  measure,
  multiple,
  rank,
  ordinal,
  score,
  date,
  time,
  duration,
};

struct ContentWord {
  language::Meaning meaning = 0;
  uint32_t token = 0;
  uint32_t clause = kNone;
  uint32_t nth = 0;   // among the words of its sentence
  bool name = false;  // capitalised, or a date
  bool date = false;
};

struct StatedFigure {
  FigureClass kind = FigureClass::number;
  uint32_t sentence = 0, clause = kNone;
  language::Meaning noun = 0;      // of what is counted, 0 where nothing is
  language::Traits part = 0;       // the preposition before it: from, to, by, of, than
  uint32_t nth = 0, of_class = 1;  // its place among the sentence's figures of its class
  uint32_t words_before = 0, words_through = 0;  // content words up to its begin and its end
  bool own_noun = true;  // else that of the figure before: "73 people are dead, 29 missing"
  bool compared = true;  // one of the first figures of its sentence, and states something
};

class Statements {
 public:
  explicit Statements(const Article& article);

  const Article& article() const { return *article_; }
  const Figure& figure(uint32_t id) const { return article_->figures[id]; }
  const std::vector<StatedFigure>& figures() const { return figures_; }
  uint32_t sentences() const { return static_cast<uint32_t>(first_word_.size() - 1); }
  // The content words of a sentence, ordered by meaning and then by place. Of a sentence without a
  // figure none: nothing is looked for there.
  const ContentWord* words_begin(uint32_t sentence) const {
    return words_.data() + first_word_[sentence];
  }
  const ContentWord* words_end(uint32_t sentence) const {
    return words_.data() + first_word_[sentence + 1];
  }
  // Ids of the figures of a sentence: [first, second).
  std::pair<uint32_t, uint32_t> figures_of(uint32_t sentence) const;

 private:
  void read_figures();
  void read_words(uint32_t sentence);
  void add_word(uint32_t token);
  bool is_extent(uint32_t token) const;
  bool is_part_of(const Figure& figure) const;

  const Article* article_;
  std::vector<StatedFigure> figures_;
  std::vector<uint32_t> first_figure_;  // of every sentence, and one behind the last
  std::vector<ContentWord> words_;
  std::vector<uint32_t> first_word_;
};

}  // namespace tallymark
