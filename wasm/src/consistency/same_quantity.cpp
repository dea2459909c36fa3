#include "consistency/same_quantity.h"

#include <algorithm>
#include <string>

#include "base/limits.h"
#include "consistency/arithmetic.h"
#include "consistency/passage.h"

namespace tallymark {

using namespace language;

namespace {

// A headline leaves words out; a sentence that repeats another keeps nearly all of them.
constexpr size_t kHeadingWords = 2, kSentenceWords = 4;
constexpr size_t kHeadingPercent = 65, kSentencePercent = 80;
// A headline is a line without a full stop and this short.
constexpr uint32_t kHeadingTokens = 18;
// How far from the figure the word may stand that says what happened to it.
constexpr uint32_t kGovernorReach = 5;

// Forms of one word begin alike: "kills" and "killed", "lose" and "lost".
constexpr size_t kShortest = 3, kLongest = 5;

std::string_view without_s(std::string_view word) {
  if (word.size() > kShortest && word.ends_with("s")) word.remove_suffix(1);
  return word;
}

bool same_word(std::string_view a, std::string_view b) {
  size_t least = std::min(a.size(), b.size()), same = 0;
  while (same < least && a[same] == b[same]) ++same;
  return same >= std::clamp(least - 1, kShortest, kLongest);
}

// Words with a role that still say what a statement is about.
constexpr Traits kContent = kTypeNouns | kChange | kLightVerb | kReporting | kSubregion;

bool holds(const std::vector<std::string_view>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view other) { return same_word(word, other); });
}

// One figure with the words that say what it is.
struct Statement {
  uint32_t figure = 0;
  uint32_t sentence = 0;
  bool heading = false;
  bool promised = false;                // "to open", "will open"
  bool alone = true;                    // the only figure of its noun or unit in the sentence
  uint32_t before = kNone;              // the word that says what part it plays
  std::vector<std::string_view> words;  // of the sentence's nouns, names and verbs
  std::vector<std::string_view> names;  // those that are names
  std::vector<std::string_view> near;   // those close to the figure
  std::string_view governor;            // the one right before it, if any
  std::vector<std::string_view> dates;  // as the text resolves them
};

Relation relate(const Article& article, uint32_t a, uint32_t b, Agreement agreement) {
  Relation relation;
  relation.rule = Rule::same_quantity;
  relation.agreement = agreement;
  relation.judged = {std::min(a, b), std::max(a, b)};
  const Figure& second = article.figures[relation.judged[1]];
  relation.expected = second.value;
  relation.expected_text = std::string(article.document.text_of(second.span));
  return relation;
}

class Reader {
 public:
  Reader(const Article& article, std::vector<Relation>& found) : article_(article), found_(found) {}

  void run() {
    collect();
    for (const Statement& a : statements_) {
      if (a.words.size() >= (a.heading ? kHeadingWords : kSentenceWords)) compare_with_others(a);
    }
  }

 private:
  const Figure& figure(const Statement& a) const { return article_.figures[a.figure]; }

  bool is_heading(const Sentence& sentence) const {
    const Block& block = article_.document.blocks[sentence.block];
    if (block.sentence_end - block.sentence_begin != 1) return false;
    if (sentence.token_end - sentence.token_begin > kHeadingTokens) return false;
    const Token& last = article_.token(sentence.token_end - 1);
    return last.kind != TokenKind::punctuation || last.is("\"") || last.is(")");
  }

  void collect() {
    const auto& sentences = article_.document.sentences;
    for (uint32_t s = 0; s < sentences.size() && statements_.size() < limits::kStatements; ++s) {
      Passage passage(article_, s);
      if (passage.numbers().empty() || passage.numbers().size() > 4) continue;
      if (!is_plain(passage)) continue;
      for (uint32_t id : passage.numbers()) add_statement(passage, s, id);
    }
  }

  // Further ones, earlier ones, parts and conditions are another quantity.
  static bool is_plain(const Passage& passage) {
    for (uint32_t i : passage.words()) {
      const Token& token = passage.token(i);
      if (token.has(kNegation | kCondition | kHad | kAddition | kSelecting | kPrevious | kAlready |
                    kComparing | kThan | kWould) ||
          token.is("?") || token.is("\""))
        return false;
    }
    return true;
  }

  void add_statement(const Passage& passage, uint32_t sentence, uint32_t id) {
    const Figure& own = passage.figure(id);
    if (!own.value || own.vague || own.unit.empty()) return;
    if (own.kind == FigureKind::comparison || own.kind == FigureKind::ratio) return;
    // "two more bodies", "the first ten miners"
    for (uint32_t i = own.token_begin; i < own.token_end; ++i) {
      if (passage.token(i).has(kAddition | kSelecting | kPrevious)) return;
    }
    Statement statement;
    statement.figure = id;
    statement.sentence = sentence;
    statement.heading = is_heading(article_.document.sentences[sentence]);
    statement.before = passage.word_before(own);
    statement.promised = is_promised(passage, own);
    for (uint32_t other : passage.numbers()) {
      const Figure& f = passage.figure(other);
      if (other != id && f.kind == own.kind && f.unit == own.unit) statement.alone = false;
    }
    if (!statement.alone) return;
    for (uint32_t i : passage.words()) {
      const Token& token = passage.token(i);
      if (token.kind != TokenKind::word || token.lower.size() < 3) continue;
      if (token.traits != 0 && !token.has(kContent)) continue;
      std::string_view word = without_s(token.lower);
      statement.words.push_back(word);
      if (token.capitalised && i > passage.begin()) statement.names.push_back(word);
      if (i < own.hedge_begin) {
        if (own.hedge_begin - i <= kGovernorReach) statement.near.push_back(word);
        if (i == statement.before) statement.governor = word;
      } else if (i - own.hedge_end < kGovernorReach) {
        statement.near.push_back(word);
      }
    }
    for (uint32_t f : passage.figures()) {
      if (passage.figure(f).kind == FigureKind::date)
        statement.dates.push_back(passage.figure(f).text_value);
    }
    statements_.push_back(std::move(statement));
  }

  // "to open 26 shops" is not "opened 26 shops".
  static bool is_promised(const Passage& passage, const Figure& own) {
    for (uint32_t i = own.hedge_begin; i-- > passage.begin() && own.hedge_begin - i <= 4;) {
      if (passage.token(i).has(kTo | kModal | kForecast | kTarget)) return true;
    }
    return false;
  }

  // The headline's own number stands elsewhere in the text: then the other place says something
  // else.
  bool is_found_elsewhere(const Statement& a) const {
    for (const Figure& other : article_.figures) {
      if (&other != &figure(a) && other.value && *other.value == *figure(a).value &&
          other.unit == figure(a).unit)
        return true;
    }
    return false;
  }

  // The part a figure plays must be the same: "rose to 40" is not "rose from 40".
  bool same_part(const Statement& a, const Statement& b) const {
    constexpr Traits kParts = kFrom | kTo | kThan | kOf | kBy;
    Traits x = a.before == kNone ? 0 : article_.token(a.before).traits & kParts;
    Traits y = b.before == kNone ? 0 : article_.token(b.before).traits & kParts;
    return x == y;
  }

  bool repeats(const Statement& a, const Statement& b) const {
    const Figure &x = figure(a), &y = figure(b);
    if (x.kind != y.kind || x.unit != y.unit || x.per.has_value() != y.per.has_value())
      return false;
    if (x.per && (x.per->unit != y.per->unit || !(x.per->value == y.per->value))) return false;
    if (!same_part(a, b)) return false;
    size_t shared = 0;
    for (std::string_view word : a.words) shared += holds(b.words, word);
    if (shared < (a.heading ? kHeadingWords : kSentenceWords)) return false;
    if (shared * 100 < a.words.size() * (a.heading ? kHeadingPercent : kSentencePercent))
      return false;
    // "destroyed a barn and damaged 3 houses" destroyed no houses.
    if (!same_governor(a, b)) return false;
    for (std::string_view name : a.names) {
      if (!holds(b.words, name)) return false;
    }
    return same_dates(a, b);
  }

  static bool same_governor(const Statement& a, const Statement& b) {
    if (!a.governor.empty() && !b.governor.empty()) return same_word(a.governor, b.governor);
    if (!a.governor.empty()) return holds(b.words, a.governor);
    if (!b.governor.empty()) return holds(a.words, b.governor);
    return std::any_of(a.near.begin(), a.near.end(),
                       [&](std::string_view word) { return holds(b.near, word); });
  }

  // A headline has no date of its own; two sentences must have the same ones.
  static bool same_dates(const Statement& a, const Statement& b) {
    for (std::string_view date : a.dates) {
      if (std::find(b.dates.begin(), b.dates.end(), date) == b.dates.end()) return false;
    }
    return a.heading || a.dates.size() == b.dates.size();
  }

  // Whatever the headline says must disagree with every place that repeats it.
  void compare_with_others(const Statement& a) {
    const Statement* other = nullptr;
    Agreement best = Agreement::differs;
    for (const Statement& b : statements_) {
      if (&a == &b || a.sentence == b.sentence || !repeats(a, b)) continue;
      // Each pair once: the headline first, else the earlier sentence.
      if (b.heading == a.heading && b.sentence < a.sentence && repeats(b, a)) continue;
      if (b.heading && !a.heading) continue;
      const Figure &x = figure(a), &y = figure(b);
      Agreement agreement = compare(operand_of(y), operand_of(x));
      if (other == nullptr || agreement < best) {
        other = &b;
        best = agreement;
      }
    }
    if (other == nullptr || best == Agreement::between) return;
    if (best == Agreement::differs &&
        ((a.promised && !other->promised) ||
         !looks_like_slip(*figure(a).value, *figure(*other).value) || is_found_elsewhere(a)))
      return;
    found_.push_back(relate(article_, a.figure, other->figure, best));
  }

  const Article& article_;
  std::vector<Relation>& found_;
  std::vector<Statement> statements_;
};

// "a 14-member panel … the 12-member panel": a figure inside a noun phrase that a later one takes
// up.
struct Phrase {
  uint32_t figure = 0;
  bool definite = false;
  std::string_view noun;
};

std::vector<Phrase> find_phrases(const Article& article) {
  std::vector<Phrase> phrases;
  for (uint32_t id = 0; id < article.figures.size(); ++id) {
    const Figure& figure = article.figures[id];
    const Sentence& sentence = article.sentence_of(figure.token_begin);
    bool lasts = figure.kind == FigureKind::duration;
    if ((!states_amount(figure) && !lasts) || !figure.value || figure.unit.empty()) continue;
    if (figure.hedge_begin == sentence.token_begin || figure.hedge_end >= sentence.token_end)
      continue;
    const Token& before = article.token(figure.hedge_begin - 1);
    const Token& noun = article.token(figure.hedge_end);
    if (!before.has(kDefinite | kDemonstrative | kIndefinite)) continue;
    // "The 24-week limit in Britain", "the 40-acre farm next door": one of several.
    uint32_t behind = figure.hedge_end + 1;
    bool told_apart = behind < sentence.token_end &&
                      article.token(behind).kind == TokenKind::word &&
                      !article.token(behind).has(kBe | kHave | kModal | kAuxiliaryDo | kAnd) &&
                      !before.has(kIndefinite);
    if (told_apart) continue;
    bool is_noun = noun.kind == TokenKind::word && noun.traits == 0 && !noun.capitalised &&
                   noun.lower.size() > 3 && !noun.lower.ends_with("ed");
    if (!is_noun || figure.kind == FigureKind::percent) continue;
    phrases.push_back({id, !before.has(kIndefinite), noun.lower});
  }
  return phrases;
}

// Only where the noun has been introduced once and taken up: with more of them, or several
// introduced, the article may speak of different ones.
void check_phrases(const Article& article, std::vector<Relation>& found) {
  std::vector<Phrase> phrases = find_phrases(article);
  for (size_t i = 0; i < phrases.size(); ++i) {
    const Phrase& first = phrases[i];
    if (first.definite) continue;
    const Phrase* second = nullptr;
    bool several = false;
    for (size_t j = 0; j < phrases.size(); ++j) {
      const Figure &x = article.figures[first.figure], &y = article.figures[phrases[j].figure];
      if (i == j || phrases[j].noun != first.noun || x.unit != y.unit) continue;
      several |= j < i || !phrases[j].definite;
      if (j > i && second == nullptr) second = &phrases[j];
    }
    if (several || second == nullptr) continue;
    Agreement agreement = compare(operand_of(article.figures[second->figure]),
                                  operand_of(article.figures[first.figure]));
    bool slip = looks_like_slip(*article.figures[first.figure].value,
                                *article.figures[second->figure].value);
    if (agreement == Agreement::agrees || (agreement == Agreement::differs && slip))
      found.push_back(relate(article, first.figure, second->figure, agreement));
  }
}

}  // namespace

void check_same_quantities(const Article& article, std::vector<Relation>& found) {
  Reader(article, found).run();
  check_phrases(article, found);
}

}  // namespace tallymark
