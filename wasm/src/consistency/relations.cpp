#include "consistency/relations.h"

#include <algorithm>

#include "base/limits.h"
#include "consistency/age.h"
#include "consistency/anniversary.h"
#include "consistency/aside.h"
#include "consistency/average.h"
#include "consistency/calendar.h"
#include "consistency/changes.h"
#include "consistency/conversion.h"
#include "consistency/difference.h"
#include "consistency/era.h"
#include "consistency/exchange.h"
#include "consistency/multiple.h"
#include "consistency/order.h"
#include "consistency/ordinal_count.h"
#include "consistency/passage.h"
#include "consistency/percent_change.h"
#include "consistency/range.h"
#include "consistency/rate.h"
#include "consistency/same_quantity.h"
#include "consistency/score.h"
#include "consistency/share.h"
#include "consistency/shares_total.h"
#include "consistency/small_count.h"
#include "consistency/sum.h"
#include "consistency/table.h"
#include "consistency/table_cell.h"
#include "consistency/table_rows.h"
#include "consistency/tense.h"
#include "consistency/threshold.h"
#include "consistency/time_span.h"
#include "consistency/times_as_many.h"
#include "consistency/unit_definition.h"
#include "consistency/unit_fit.h"
#include "consistency/unit_price.h"
#include "consistency/vote.h"
#include "consistency/weekday.h"

namespace tallymark {

using namespace language;

namespace {

// "were not", "have no", "was rejected": what such a verb denies is another thing, unless it is the
// one that binds the figures.
bool denies_another(const Passage& passage, uint32_t i, uint32_t figures) {
  constexpr Traits kAuxiliary = kBe | kHave | kAuxiliaryDo | kModal;
  return i >= figures && (passage.token(i).has(kAuxiliary) || passage.token(i - 1).has(kAuxiliary));
}

// Where a denial is no longer one of the relation: behind its figures, or, where no verb binds
// them, behind the first.
uint32_t figures_of(const Passage& passage, const Relation& relation) {
  uint32_t first = passage.end(), end = 0;
  auto take = [&](uint32_t id) {
    first = std::min(first, passage.figure(id).token_begin);
    end = std::max(end, passage.figure(id).hedge_end);
  };
  std::for_each(relation.judged.begin(), relation.judged.end(), take);
  std::for_each(relation.operands.begin(), relation.operands.end(), take);
  bool of_whole = relation.rule == Rule::sum || relation.rule == Rule::share ||
                  relation.rule == Rule::shares_total;
  return of_whole ? first : end;
}

// What a sentence denies, asks or supposes is not stated by the article; it may still add up.
bool is_stated(const Passage& passage, const Relation& relation) {
  uint32_t figures = figures_of(passage, relation);
  // "no fewer than 300" denies nothing: hedges are no words of their own.
  for (uint32_t i : passage.words()) {
    const Token& token = passage.token(i);
    if (token.has(kCondition) || token.is("?")) return false;
    if (token.has(kNegation) && !denies_another(passage, i, figures)) return false;
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
    check_sums(passage, relations);
    check_changes(passage, relations);
    check_shares(passage, relations);
    check_shares_total(passage, relations);
    check_small_counts(passage, relations);
    check_averages(passage, relations);
    check_rates(passage, relations);
    check_unit_prices(passage, relations);
    check_calendar(passage, relations);
    check_time_spans(passage, relations);
    check_age(passage, relations);
    check_anniversaries(passage, relations);
    check_eras(passage, relations);
    check_tense(passage, relations);
    check_comparisons(passage, relations);
    check_conversions(passage, find_asides(passage), relations);
    check_thresholds(passage, relations);
    check_unit_definitions(passage, relations);
    check_unit_fit(passage, relations);
    check_ranges(passage, relations);
    check_orders(passage, relations);
    check_ordinal_counts(passage, relations);
    check_scores(passage, relations);
    check_votes(passage, relations);
    auto own = relations.begin() + static_cast<ptrdiff_t>(before);
    relations.erase(std::remove_if(own, relations.end(),
                                   [&](const Relation& relation) {
                                     return relation.agreement == Agreement::differs &&
                                            !relation.restates && !is_stated(passage, relation);
                                   }),
                    relations.end());
  }
  check_exchanges(article, relations);
  check_same_quantities(article, relations);
  const std::vector<Table> tables = find_tables(article);
  check_tables(article, tables, relations);
  check_table_cells(article, tables, relations);
  std::erase_if(relations, [](const Relation& r) { return r.agreement == Agreement::between; });
  return relations;
}

}  // namespace tallymark
