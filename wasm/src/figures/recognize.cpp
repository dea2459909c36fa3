#include "figures/recognize.h"

#include "figures/hedge.h"
#include "figures/numerals.h"
#include "figures/range.h"
#include "figures/recognizers.h"
#include "figures/resolve.h"
#include "figures/share.h"

namespace tallymark {

namespace {

void read_part(Scan& scan) {
  read_numerals(scan);
  scan.candidates.reserve(2 * (scan.numerals.size() - scan.first_numeral));  // large to move

  recognize_month_dates(scan);
  recognize_dates(scan);
  recognize_era_dates(scan);
  recognize_numeric_dates(scan);
  recognize_relative_dates(scan);
  recognize_times(scan);
  recognize_impossible_moments(scan);
  for (uint32_t id = scan.first_numeral; id < scan.numerals.size(); ++id) {
    recognize_percent(scan, id);
    recognize_money(scan, id);
    recognize_measure(scan, id);
    recognize_duration(scan, id);
    recognize_age(scan, id);
    recognize_ratio(scan, id);
    recognize_score(scan, id);
    recognize_comparison(scan, id);
    recognize_count(scan, id);
    recognize_ordinal(scan, id);
  }
  recognize_rates(scan);
  recognize_ranks(scan);
  recognize_multiples(scan);

  resolve_candidates(scan);
  join_ranges(scan);
  share_units(scan);
  apply_hedges(scan);
}

}  // namespace

std::vector<Figure> recognize_figures(Document& document, std::optional<int32_t> published_day) {
  Scan scan(document, published_day);
  mark_non_figures(scan);
  mark_name_numbers(scan);
  std::vector<Figure> figures;
  while (scan.next_part()) {
    read_part(scan);
    if (figures.empty()) figures.reserve(scan.candidates.size());  // an article is one part
    for (const Candidate& candidate : scan.candidates) figures.push_back(candidate.figure);
  }
  return figures;
}

}  // namespace tallymark
