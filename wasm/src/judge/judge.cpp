#include "judge/judge.h"

#include <algorithm>

#include "consistency/list_count.h"
#include "consistency/relations.h"
#include "judge/against_source.h"
#include "judge/guard.h"
#include "judge/ledger.h"
#include "judge/own_arithmetic.h"
#include "judge/slips.h"
#include "judge/with_table.h"
#include "verify/verify.h"

namespace tallymark {
namespace {

Rule rule_of(const Claim& claim) {
  switch (claim.kind) {
    case ClaimKind::statistic:
      return Rule::statistic;
    case ClaimKind::change:
      return Rule::change;
    case ClaimKind::comparison:
      return Rule::comparison;
    case ClaimKind::share_of_total:
      return Rule::share_of_total;
    case ClaimKind::ranking:
      return Rule::ranking;
    case ClaimKind::event_count:
      return Rule::event_count;
    case ClaimKind::elapsed_time:
      return Rule::elapsed_time;
    case ClaimKind::list_count:
      return Rule::list_count;
    case ClaimKind::event_date:
      return claim.publication != kNone ? Rule::edition_date : Rule::event_date;
  }
  return Rule::none;
}

Finding judge_claim(const Article& article, const Claim& claim) {
  Finding finding;
  finding.rule = rule_of(claim);
  finding.figures = {claim.figure};
  finding.spans = {article.figures[claim.figure].span};
  Reason refused = refuse(article, claim, false);
  if (refused != Reason::none) {
    finding.reason = refused;
    return finding;
  }
  Comparison comparison = verify(article, claim);
  if (comparison.bindings.empty()) {
    finding.reason = comparison.missing == Reason::none ? Reason::no_data : comparison.missing;
    return finding;
  }
  for (const Binding& binding : comparison.bindings) {
    if (binding.agreement != Agreement::agrees) continue;
    finding.verdict = Verdict::supported;
    finding.reason = binding.how;
    finding.evidence = binding.evidence;
    finding.expected = binding.expected;
    finding.expected_text = binding.expected_text;
    return finding;
  }
  if (claim.may_be_other) {
    finding.reason = Reason::ambiguous;
    return finding;
  }
  refused = refuse(article, claim, true);
  if (refused != Reason::none) {
    finding.reason = refused;
    return finding;
  }
  for (const Binding& binding : comparison.bindings) {
    if (binding.how != Reason::no_data) continue;
    finding.reason = Reason::no_data;  // the source is coarser than the article
    return finding;
  }
  Ruling ruling = rule_on_mismatch(article, comparison);
  finding.verdict = ruling.verdict;
  finding.reason = ruling.reason;
  finding.evidence = comparison.bindings[0].evidence;
  finding.expected = comparison.bindings[0].expected;
  finding.expected_text = comparison.bindings[0].expected_text;
  for (const Alternative& alternative : comparison.alternatives) {
    finding.evidence.push_back(alternative.evidence);
    if (alternative.base) finding.evidence.push_back(*alternative.base);
  }
  if (ruling.verdict == Verdict::contradicted) {
    finding.slip = name_slip(article, comparison);
    // The text names the act; where another act has this date, the word is what is wrong.
    if (finding.slip && finding.slip->name == SlipName::other_event && !claim.verb_span.empty() &&
        claim.kind == ClaimKind::event_date) {
      finding.spans.push_back(claim.verb_span);
      std::sort(finding.spans.begin(), finding.spans.end(),
                [](Span a, Span b) { return a.begin < b.begin; });
    }
  }
  return finding;
}

bool acted_by(const Library& library, const Event& event, const std::vector<uint32_t>& actors) {
  return actors.empty() || std::any_of(actors.begin(), actors.end(), [&](uint32_t actor) {
           return library.is_part_of(event.actor, actor);
         });
}

// "jointly sanctioned": every actor named the entity.
bool named_by_all(const Library& library, uint32_t entity, const Claim& claim) {
  return std::all_of(claim.actors.begin(), claim.actors.end(), [&](uint32_t actor) {
    return std::any_of(library.members.begin(), library.members.end(), [&](const Member& member) {
      return member.entity == entity && member.event != kNone &&
             acted_by(library, library.events[member.event], {actor});
    });
  });
}

// Members of events that the listed names are known for: what the packs add to a list that adds up.
std::vector<EvidenceRow> list_evidence(const Article& article, const Claim& claim) {
  std::vector<EvidenceRow> rows;
  const Library& library = article.library;
  if (claim.event_kinds.empty() || claim.list_entities.size() != claim.list_items.size())
    return rows;
  for (uint32_t entity : claim.list_entities) {
    bool known = false;
    for (const Member& member : library.members) {
      if (member.entity != entity || member.event == kNone) continue;
      const Event& event = library.events[member.event];
      if (std::find(claim.event_kinds.begin(), claim.event_kinds.end(), event.kind) ==
          claim.event_kinds.end())
        continue;
      if (!acted_by(library, event, claim.actors)) continue;
      if (article.published && event.date.first_day > *article.published + 1) continue;
      known = true;
      bool listed = false;
      for (const EvidenceRow& row : rows) listed |= row.row == member.event;
      if (listed) continue;
      EvidenceRow row;
      row.kind = RowKind::event;
      row.row = member.event;
      row.value_text = event.date.text;
      rows.push_back(row);
    }
    if (!known || (claim.joint && !named_by_all(library, entity, claim))) return {};
  }
  return rows;
}

std::optional<Finding> judge_list(const Article& article, const Claim& claim) {
  ListAgreement agreement = check_list_count(article, claim);
  if (agreement == ListAgreement::undecided) return std::nullopt;
  Finding finding;
  finding.rule = Rule::list_count;
  finding.figures = {claim.figure};
  finding.own_arithmetic = true;
  finding.expected = Decimal(claim.list_high);
  finding.spans = {article.figures[claim.figure].span};
  for (Span item : claim.list_items) finding.spans.push_back(item);
  if (agreement == ListAgreement::adds_up) {
    finding.verdict = Verdict::supported;
    finding.reason = Reason::exact;
    finding.evidence = list_evidence(article, claim);
    return finding;
  }
  finding.verdict = Verdict::contradicted;
  finding.reason = Reason::differs;
  finding.slip =
      Slip{SlipName::list_count, Decimal(claim.list_high), {}, std::to_string(claim.list_high)};
  return finding;
}

}  // namespace

Judgement judge(const Article& article, const std::vector<Claim>& claims,
                const std::vector<SourceText>& sources, const TableText* table, bool english) {
  Judgement judgement;
  if (english) {
    for (uint32_t i = 0; i < claims.size(); ++i) {
      if (claims[i].kind == ClaimKind::list_count) {
        auto finding = judge_list(article, claims[i]);
        if (!finding) continue;
        finding->claim = i;
        judgement.findings.push_back(std::move(*finding));
      } else {
        judgement.findings.push_back(judge_claim(article, claims[i]));
        judgement.findings.back().claim = i;
      }
    }
  }
  if (english) {
    for (Relation& relation : find_relations(article)) {
      judgement.findings.push_back(judge_relation(article, std::move(relation)));
    }
  }
  if (english && !sources.empty()) {
    SourceComparison comparison = compare_with_sources(article, sources);
    for (const Counterpart& counterpart : comparison.figures) {
      judgement.findings.push_back(judge_counterpart(article, sources, counterpart));
    }
    judgement.left_out = std::move(comparison.left_out);
  }
  if (english && table != nullptr) {
    std::vector<TableClaim> found;
    find_table_claims(article, *table, found);
    for (const TableClaim& claim : found) {
      judgement.findings.push_back(judge_table_claim(article, *table, claim));
    }
  }
  settle_figures(article, english, judgement);
  return judgement;
}

}  // namespace tallymark
