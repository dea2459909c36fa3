#include "consistency/relations.h"

#include "base/limits.h"
#include "consistency/aside.h"
#include "consistency/changes.h"
#include "consistency/conversion.h"
#include "consistency/difference.h"
#include "consistency/exchange.h"
#include "consistency/multiple.h"
#include "consistency/order.h"
#include "consistency/ordinal_count.h"
#include "consistency/passage.h"
#include "consistency/percent_change.h"
#include "consistency/range.h"
#include "consistency/same_quantity.h"
#include "consistency/score.h"
#include "consistency/table.h"
#include "consistency/times_as_many.h"
#include "consistency/weekday.h"

namespace tallymark {

using namespace language;

namespace {

// What a sentence denies, asks or supposes is not stated by the article; it may still add up.
bool is_stated(const Passage& passage) {
  // "no fewer than 300" denies nothing: hedges are no words of their own.
  for (uint32_t i : passage.words()) {
    const Token& token = passage.token(i);
    if (token.has(kNegation | kCondition) || token.is("?")) return false;
    std::string_view next = i + 1 < passage.end() ? passage.token(i + 1).lower : std::string_view();
    if (denies(token.lower, next)) return false;
  }
  return true;
}

void check_changes(const Passage& passage, std::vector<Relation>& found) {
  for (const Change& change : find_changes(passage)) {
    check_percent_change(passage, change, found);
    check_multiple(passage, change, found);
    check_difference(passage, change, found);
  }
}

}  // namespace

std::vector<Relation> find_relations(const Article& article) {
  std::vector<Relation> relations;
  for (uint32_t s = 0; s < article.document.sentences.size(); ++s) {
    Passage passage(article, s);
    if (passage.figures().empty() || passage.numbers().size() > limits::kSentenceNumbers) continue;
    size_t before = relations.size();
    check_weekdays(passage, relations);
    check_changes(passage, relations);
    check_comparisons(passage, relations);
    check_conversions(passage, find_asides(passage), relations);
    check_ranges(passage, relations);
    check_orders(passage, relations);
    check_ordinal_counts(passage, relations);
    check_scores(passage, relations);
    bool any = false;
    for (size_t i = before; i < relations.size(); ++i)
      any |= relations[i].agreement == Agreement::differs;
    if (any && !is_stated(passage)) {
      std::erase_if(relations, [&](const Relation& relation) {
        return relation.agreement == Agreement::differs && !relation.restates &&
               article.figures[relation.judged[0]].token_begin >= passage.begin();
      });
    }
  }
  check_exchanges(article, relations);
  check_same_quantities(article, relations);
  check_tables(article, relations);
  std::erase_if(relations, [](const Relation& r) { return r.agreement == Agreement::between; });
  return relations;
}

}  // namespace tallymark
