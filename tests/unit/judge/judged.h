// Judges an article about the invented world and says in one line what each figure got.
#pragma once

#include <string>

#include "../support/article.h"
#include "claims/extract.h"
#include "judge/judge.h"

namespace tallymark::test {

inline std::string_view verdict_name(Verdict verdict) {
  constexpr std::string_view kNames[] = {"supported", "contradicted", "context", "review",
                                         "unchecked"};
  return kNames[static_cast<size_t>(verdict)];
}

inline std::string_view slip_name(SlipName name) {
  constexpr std::string_view kNames[] = {
      "list-count",  "sum",          "weekday",        "percent-vs-points", "direction",
      "rank",        "off-by-one",   "digits-swapped", "digit-changed",     "magnitude",
      "unit",        "conversion",   "other-entity",   "other-period",      "other-edition",
      "other-event", "other-measure"};
  return kNames[static_cast<size_t>(name)];
}

struct JudgedArticle {
  std::unique_ptr<ReadArticle> read;
  std::vector<Claim> claims;
  Judgement judgement;
};

inline JudgedArticle judge_article(std::string_view text, std::string_view published = kWorldDate,
                                   const Sheets& sheets = world()) {
  JudgedArticle out;
  out.read = read_article(text, published, sheets);
  out.claims = extract_claims(*out.read->article);
  out.judgement = judge(*out.read->article, out.claims, {}, nullptr, true);
  return out;
}

// Verdict and slip of the figure with these words, by the finding that is shown: "contradicted
// off-by-one".
inline std::string verdict_on(std::string_view text, std::string_view words,
                              std::string_view published = kWorldDate,
                              const Sheets& sheets = world()) {
  JudgedArticle judged = judge_article(text, published, sheets);
  for (uint32_t i = 0; i < judged.read->figures.size(); ++i) {
    if (judged.read->figure_text(i) != words) continue;
    std::string out(verdict_name(judged.judgement.verdicts[i]));
    const Finding& shown = judged.judgement.findings[judged.judgement.findings_of[i].front()];
    if (shown.slip) out += " " + std::string(slip_name(shown.slip->name));
    return out;
  }
  return "no such figure";
}

struct Judged {
  const char *text, *words, *verdict;
};

}  // namespace tallymark::test

// Checks every row of a table; the sentence is shown with a failure.
#define CHECK_JUDGED(table)                                                 \
  for (const tallymark::test::Judged& row : table) {                        \
    INFO(row.text);                                                         \
    CHECK(tallymark::test::verdict_on(row.text, row.words) == row.verdict); \
  }
