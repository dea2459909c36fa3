#include "judge/against_source.h"

#include "judge/slips.h"

namespace tallymark {
namespace {

// The source's figure as it stands there, with the words of its hedge.
std::string stated_in(const Article& source, const Figure& figure) {
  Span whole{source.token(figure.hedge_begin).span.begin,
             source.token(figure.hedge_end - 1).span.end};
  return std::string(source.document.text_of(whole.contains(figure.span) ? whole : figure.span));
}

EvidenceRow passage(uint32_t source, uint32_t id, const Figure& figure) {
  EvidenceRow row;
  row.kind = RowKind::passage;
  row.row = source;
  row.figure = id;
  row.value = figure.value;
  row.value_text = figure.text_value;
  row.unit = figure.unit;
  return row;
}

Slip slip_between(const Figure& ours, const Figure& theirs, SlipName name, std::string text) {
  Slip slip;
  slip.name = name;
  bool number = ours.text_value.empty() && theirs.text_value.empty();
  if (number) slip.expected = theirs.value;
  if (!number) slip.expected_text = std::string(theirs.text_value);
  slip.text = std::move(text);
  return slip;
}

std::optional<SlipName> digits_slip(const Figure& ours, const Figure& theirs) {
  bool same_kind = ours.kind == theirs.kind && ours.unit == theirs.unit;
  bool plain = ours.value && theirs.value && ours.text_value.empty();
  return same_kind && plain ? number_slip(ours, *theirs.value) : std::nullopt;
}

// Words beside the figure.
void mark(Finding& finding, Span word) {
  finding.word = word;
  finding.spans.push_back(word);
  if (word.begin < finding.spans[0].begin) std::swap(finding.spans[0], finding.spans[1]);
}

}  // namespace

Finding judge_counterpart(const Article& article, const std::vector<SourceText>& sources,
                          const Counterpart& counterpart) {
  Finding finding;
  finding.rule = Rule::against_source;
  finding.figures = {counterpart.figure};
  const Figure& ours = article.figures[counterpart.figure];
  finding.spans = {ours.span};
  finding.reason = Reason::not_in_source;
  if (counterpart.standing == Standing::absent) return finding;
  if (counterpart.standing == Standing::ambiguous) {
    finding.reason = Reason::ambiguous;
    return finding;
  }
  const Article& source = *sources[counterpart.source].article;
  const Figure& theirs = source.figures[counterpart.partner];
  finding.evidence = {passage(counterpart.source, counterpart.partner, theirs)};
  finding.reason = counterpart.how;
  finding.expected_text = stated_in(source, theirs);
  if (counterpart.standing == Standing::found) {
    finding.verdict = Verdict::supported;
    return finding;
  }
  if (counterpart.standing == Standing::between || counterpart.standing == Standing::renamed) {
    finding.verdict = Verdict::review;
    if (counterpart.standing == Standing::between) return finding;
    finding.reason = Reason::other_words;
    mark(finding, counterpart.word);
    return finding;
  }
  finding.verdict = Verdict::contradicted;
  std::optional<SlipName> slip = counterpart.slip;
  if (!counterpart.word.empty()) {
    mark(finding, counterpart.word);
    finding.expected_text = std::string(source.document.text_of(counterpart.source_word));
  } else if (!slip) {
    slip = digits_slip(ours, theirs);
  }
  if (slip) finding.slip = slip_between(ours, theirs, *slip, finding.expected_text);
  return finding;
}

}  // namespace tallymark
