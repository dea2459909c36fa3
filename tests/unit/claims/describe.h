// Says in one line what was linked, so that a test is a table of sentences.
#pragma once

#include <string>
#include <vector>

#include "../support/article.h"
#include "claims/extract.h"
#include "claims/period.h"

namespace tallymark::test {

inline std::string ids(const Library& library, const std::vector<uint32_t>& entities) {
  std::string out;
  for (uint32_t id : entities) {
    if (!out.empty()) out += "+";
    out += library.entities[id].id;
  }
  return out;
}

// "73.4 per 1,000: NOV flood_rate tide-2022 [edition:publication-date]"
inline std::string describe(const ReadArticle& read, const Claim& claim) {
  const Library& library = read.library;
  std::string out = read.figure_text(claim.figure) + ":";
  auto add = [&](std::string_view text) {
    if (text.empty()) return;
    out += " ";
    out += text;
  };
  switch (claim.kind) {
    case ClaimKind::statistic:
      break;
    case ClaimKind::change:
      add("change");
      break;
    case ClaimKind::comparison:
      add("comparison");
      break;
    case ClaimKind::share_of_total:
      add("share");
      break;
    case ClaimKind::ranking:
      add("ranking");
      break;
    case ClaimKind::event_count:
      add("count");
      break;
    case ClaimKind::event_date:
      add("date");
      break;
    case ClaimKind::list_count:
      add("list");
      break;
    case ClaimKind::elapsed_time:
      add("elapsed");
      break;
  }
  if (claim.kind == ClaimKind::ranking)
    add(ids(library, claim.list_entities));
  else if (claim.entity != kNone)
    add(library.entities[claim.entity].id);
  if (claim.measure != kNone) add(library.measures[claim.measure].id);
  for (uint32_t edition : claim.editions) add(library.editions[edition].id);
  if (!claim.event_kinds.empty()) {
    std::string actors = ids(library, claim.actors), targets = ids(library, claim.targets);
    add((actors.empty() ? "?" : actors) + ">" + (targets.empty() ? "?" : targets));
    std::string members = ids(library, claim.members);
    if (!members.empty()) add("with " + members);
    if (claim.joint) add("jointly");
    if (claim.earlier) add("earlier");
    for (uint32_t kind : claim.event_kinds) add(library.event_kinds[kind].name);
    if (claim.date_figure != kNone && claim.date_figure != claim.figure)
      add("on " + read.figure_text(claim.date_figure));
  }
  if (claim.kind == ClaimKind::list_count) {
    add(std::to_string(claim.list_low) + ".." + std::to_string(claim.list_high) +
        (claim.list_open ? " open" : ""));
  }
  if (claim.direction != 0) add(claim.direction > 0 ? "more" : "less");
  if (claim.base_entity != kNone && claim.base_entity != claim.entity)
    add("than " + std::string(library.entities[claim.base_entity].id));
  auto time = [&](uint32_t figure, PeriodPart part) {
    return std::string(said_time(*read.article, figure, part).text);
  };
  if (claim.base_period_figure != kNone)
    add("from " + time(claim.base_period_figure, claim.base_part));
  if (claim.period_part != PeriodPart::whole)
    add("in " + time(claim.period_figure, claim.period_part));
  else if (claim.period_figure != kNone)
    add("in " + read.figure_text(claim.period_figure));
  std::string rules;
  for (std::string_view rule : claim.inherited) {
    if (!rules.empty()) rules += ", ";
    rules += rule;
  }
  if (!rules.empty()) add("[" + rules + "]");
  return out;
}

// The claims of one kind, or of all, one bar between two.
inline std::string claims_of(std::string_view text, std::string_view published = kWorldDate,
                             int kind = -1, const Sheets& sheets = world()) {
  auto read = read_article(text, published, sheets);
  std::string out;
  for (const Claim& claim : extract_claims(*read->article)) {
    if (kind >= 0 && static_cast<int>(claim.kind) != kind) continue;
    if (!out.empty()) out += " | ";
    out += describe(*read, claim);
  }
  return out;
}

struct Linked {
  const char *text, *claims;
};

}  // namespace tallymark::test

// Checks every row of a table, in the invented world or one of more sheets; the sentence is shown
// with a failure.
#define CHECK_CLAIMS_WITH(table, kind, sheets)                                       \
  for (const tallymark::test::Linked& row : table) {                                 \
    INFO(row.text);                                                                  \
    CHECK(tallymark::test::claims_of(row.text, tallymark::test::kWorldDate,          \
                                     static_cast<int>(kind), sheets) == row.claims); \
  }
#define CHECK_CLAIMS(table, kind) CHECK_CLAIMS_WITH(table, kind, tallymark::test::world())
