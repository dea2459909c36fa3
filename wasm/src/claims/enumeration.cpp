#include "claims/enumeration.h"

#include <algorithm>

#include "base/limits.h"

namespace tallymark {

using namespace language;

namespace {

class ListReader {
 public:
  ListReader(const Article& article, uint32_t figure)
      : article_(article), figure_(article.figures[figure]) {}

  std::optional<Enumeration> run() {
    const Sentence& sentence = article_.sentence_of(figure_.token_begin);
    sentence_end_ = sentence.token_end;
    uint32_t id = clause_at(article_.clauses, figure_.token_begin);
    if (id == kNone) return std::nullopt;
    uint32_t after = figure_.token_end;
    if (after >= sentence_end_) return std::nullopt;
    if (token(sentence_end_ - 1).is(":")) return read_bullets(id);
    // "the first three runners: …" are some of more.
    for (uint32_t i = figure_.token_begin;
         i-- > sentence.token_begin && figure_.token_begin - i <= 2;) {
      if (token(i).has(kSelecting)) return std::nullopt;
    }
    if (token(after).is(",") && after + 1 < sentence_end_) {
      if (token(after + 1).has(kIncluding)) return read_open(after + 2);
      return read_set_off(after + 1);
    }
    if (token(after).has(kIncluding)) return read_open(after + 1);
    return read_marked(id);
  }

 private:
  const Token& token(uint32_t i) const { return article_.token(i); }

  // "– A, B and C –", ": A and B", "(A, B)": the clause after the figure's own, or after the
  // relative clause that belongs to the figure.
  std::optional<Enumeration> read_marked(uint32_t clause) {
    const auto& clauses = article_.clauses;
    // Another counted thing between the figure and the mark would be what is listed.
    for (uint32_t id : article_.figures_in(figure_.token_end, clauses[clause].token_end)) {
      if (article_.figures[id].kind == FigureKind::count) return std::nullopt;
    }
    uint32_t next = clause + 1;
    bool relative = next < clauses.size() && clauses[next].opened_by == Border::relative;
    if (relative) ++next;
    if (next >= clauses.size() || clauses[next].token_begin >= sentence_end_) {
      return relative ? read_behind_relative(clauses[clause + 1]) : std::nullopt;
    }
    const Clause& list = clauses[next];
    if (relative && list.opened_by != Border::dash && list.opened_by != Border::parenthesis) {
      return read_behind_relative(clauses[clause + 1]);
    }
    if (list.opened_by != Border::dash && list.opened_by != Border::parenthesis)
      return std::nullopt;
    if (list.opened_by == Border::parenthesis) {
      // Brackets spell out the word before them: "two firms (A and B)", not "killed two in Congo
      // (DRC)".
      bool adjacent =
          list.in_parenthesis && (relative || list.token_begin == figure_.token_end + 1);
      if (!adjacent) return std::nullopt;
    }
    Enumeration found = read_items(list.token_begin, list.token_end, false);
    if (found.items.empty()) return std::nullopt;
    // "tick one box: Mauritania abolished …": one unknown word is no list.
    if (found.items.size() == 1 && found.entities.empty()) return std::nullopt;
    return found;
  }

  // "two entities that Seoul has sanctioned, A and B, for …": names behind the first comma of the
  // relative clause.
  std::optional<Enumeration> read_behind_relative(const Clause& relative) {
    for (uint32_t i = relative.token_begin; i + 1 < relative.token_end; ++i) {
      if (token(i).is(",")) return read_set_off(i + 1);
    }
    return std::nullopt;
  }

  // "one individual, Kim Sang-Man, and …": names right behind the comma. A comma opens much else,
  // so the first name must be known to be of the type that is counted.
  std::optional<Enumeration> read_set_off(uint32_t begin) {
    const Mention* first = mention_at(begin);
    EntityType wanted = counted_type();
    if (first == nullptr || wanted == EntityType::other || article_.type_of(*first) != wanted) {
      return std::nullopt;
    }
    Enumeration found = read_items(begin, sentence_end_, true);
    if (found.items.empty()) return std::nullopt;
    return found;
  }

  std::optional<Enumeration> read_open(uint32_t begin) {
    if (begin < sentence_end_ && token(begin).is("as")) ++begin;  // "such as"
    Enumeration found = read_items(begin, sentence_end_, true);
    if (found.items.empty()) return std::nullopt;
    found.open = true;
    return found;
  }

  // "The Treasury named three entities:" and a line with a bullet for each of them below. A line
  // that holds a comma or "and" may name several.
  std::optional<Enumeration> read_bullets(uint32_t clause) {
    for (uint32_t id : article_.figures_in(figure_.token_end, article_.clauses[clause].token_end)) {
      if (article_.figures[id].kind == FigureKind::count) return std::nullopt;
    }
    Enumeration found;
    const auto& sentences = article_.document.sentences;
    for (uint32_t s = token(figure_.token_begin).sentence + 1; s < sentences.size(); ++s) {
      uint32_t begin = sentences[s].token_begin, end = sentences[s].token_end;
      if (end < begin + 2 || !is_bullet(token(begin)) || !token(begin + 1).space_before) break;
      if (found.items.size() >= limits::kListItems) return std::nullopt;
      for (uint32_t i = begin + 1; i < end; ++i) {
        if (is_separator(i)) return std::nullopt;
      }
      if (found.items.empty()) found.token_begin = begin + 1;
      found.items.push_back({token(begin + 1).span.begin, token(end - 1).span.end});
      for (uint32_t id : article_.mentions_in(begin + 1, end)) {
        EntityType type = article_.type_of(article_.mentions[id]);
        if (type != EntityType::person && type != EntityType::organisation) continue;
        found.entities.push_back(article_.mentions[id].target());
        break;
      }
      found.token_end = end;
    }
    if (found.items.size() < 2) return std::nullopt;
    found.low = found.high = static_cast<uint32_t>(found.items.size());
    return found;
  }

  static bool is_bullet(const Token& token) {
    return token.is("-") || token.is("–") || token.is("•") || token.is("*") || token.is("·");
  }

  bool begins_name(uint32_t i) const {
    return token(i).capitalised || token(i).kind == TokenKind::digits || mention_at(i) != nullptr;
  }

  const Mention* mention_at(uint32_t i) const {
    for (uint32_t id :
         article_.mentions_in(i, std::min(i + limits::kAliasWords + 8, sentence_end_))) {
      const Mention& mention = article_.mentions[id];
      if (mention.token_begin != i) break;
      if (mention.kind == NameKind::entity && mention.form != NameForm::adjective) return &mention;
    }
    return nullptr;
  }

  // What the counted noun says of the items' type; `other` when it says nothing.
  EntityType counted_type() const {
    for (uint32_t id : article_.mentions_in(figure_.token_begin, figure_.token_end)) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind == NameKind::counted_noun) {
        return article_.library.counted_nouns[mention.target()].type;
      }
    }
    return EntityType::other;
  }

  // Reads items until the region ends, a word that is no name follows (loose), or the list is over.
  Enumeration read_items(uint32_t begin, uint32_t end, bool loose) {
    Enumeration list;
    list.token_begin = begin;
    EntityType wanted = counted_type();
    uint32_t i = begin;
    bool last_and_unsure = false, before_known = false, first = true;
    uint32_t unsure = 0;
    bool closed = false;
    end = std::min(end, begin + limits::kClauseTokens);
    while (i < end && list.items.size() < limits::kListItems) {
      uint32_t start = i;
      while (start < end && token(start).has(kDefinite)) ++start;
      if (start >= end || !begins_name(start)) break;
      // "three houses – 7 bedrooms and 4 bathrooms –" counts what is in them.
      if (counts(start)) return {};
      uint32_t stop = start;
      const Mention* mention = nullptr;
      EntityType type = EntityType::other;
      uint32_t entity = kNone;
      while (stop < end) {  // to the next separator outside a known name
        if (const Mention* inside = mention_at(stop)) {
          mention = inside;
          if (article_.type_of(*inside) != EntityType::country) {
            entity = inside->target();
            type = article_.type_of(*inside);
          }
          stop = inside->token_end;
          continue;
        }
        if (is_separator(stop) || is_end(stop)) break;
        ++stop;
      }
      bool wrong_type = wanted != EntityType::other && type != EntityType::other && type != wanted;
      if (wrong_type) break;
      // Lower-case words behind the name describe it; where they go on, a loose list is over.
      bool described = false;
      for (uint32_t t = start; t < stop; ++t) {
        described |= token(t).kind == TokenKind::word && !token(t).capitalised &&
                     mention == nullptr && !token(t).has(kPreposition | kAnd | kDefinite) &&
                     token(t).lower.size() > 3;
      }
      if (described && loose) break;
      // Ages and years between names are no items, and what the items are is then unsure.
      if (is_number(start, stop)) unsure_all_ = true;
      list.items.push_back({token(start).span.begin, token(stop - 1).span.end});
      if (entity != kNone) list.entities.push_back(entity);
      if (!first && last_and_unsure && !(before_known && mention != nullptr)) ++unsure;
      first = false;
      before_known = mention != nullptr;
      list.token_end = stop;
      if (stop >= end || is_end(stop)) break;
      last_and_unsure = false;
      i = stop;
      bool comma = false, joined = false;
      while (i < end && is_separator(i)) {
        comma |= token(i).is(",") || token(i).is(";");
        joined |= token(i).has(kAnd | kOr);
        ++i;
      }
      last_and_unsure = joined && !comma;
      closed |= joined;
      if (!comma && !joined) break;
      // "Gatwick and, for a time, Luton": the list goes on with words that are no name.
      if (!loose && i < end && !is_end(i) && !begins_name(i) && !token(i).has(kDefinite))
        unsure_all_ = true;
    }
    // Without "and" before its last name a list is left open.
    if (list.items.size() > 1 && !closed) unsure_all_ = true;
    if (unsure_all_) {
      list.low = 0;
      list.high = limits::kListItems;
      return list;
    }
    list.high = static_cast<uint32_t>(list.items.size());
    list.low = list.high - std::min(unsure, list.high == 0 ? 0 : list.high - 1);
    return list;
  }

  // A count or amount of its own begins at the token.
  bool counts(uint32_t i) const {
    for (uint32_t id : article_.figures_in(i, sentence_end_)) {
      const Figure& figure = article_.figures[id];
      if (figure.token_begin != i) return false;
      return figure.kind != FigureKind::number && figure.kind != FigureKind::ordinal &&
             figure.kind != FigureKind::date && figure.kind != FigureKind::rank;
    }
    return false;
  }

  bool is_number(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).kind == TokenKind::word) return false;
    }
    return true;
  }

  bool is_separator(uint32_t i) const {
    return token(i).is(",") || token(i).is(";") || token(i).has(kAnd | kOr);
  }

  // A finite verb or a mark after which the sentence goes on.
  bool is_end(uint32_t i) const {
    if (token(i).has(kBe | kHave | kModal | kRelative | kContrast) && !token(i).capitalised)
      return true;
    return token(i).kind == TokenKind::punctuation && token(i).lower != "-" &&
           token(i).lower != "." && token(i).lower != "'" && token(i).lower != ",";
  }

  const Article& article_;
  const Figure& figure_;
  uint32_t sentence_end_ = 0;
  bool unsure_all_ = false;  // the list holds more or less than its items
};

}  // namespace

std::optional<Enumeration> find_enumeration(const Article& article, uint32_t figure) {
  return ListReader(article, figure).run();
}

}  // namespace tallymark
