// What the writers of reports are given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "judge/judge.h"

namespace tallymark {

struct Report {
  const Article& article;
  const std::vector<Claim>& claims;
  const Judgement& judgement;
  const std::vector<SourceText>& sources;
  const TableText* table = nullptr;  // a user's table, if there is one
  std::string_view published;        // as the caller gave it; empty if not given
  bool english = true;
};

// The report as JSON (DESIGN §3), one line without a line break. `id`: a JSON value to put first,
// for ndjson; empty for none.
std::string write_json(const Report& report, std::string_view id = {});

// The figures alone, for `tallymark figures`.
std::string write_figures_json(const Article& article, std::string_view id = {});

// The same for a caller that has the text: numbers to be read in place, little-endian. The count of
// figures as 32 bits and 32 bits of nothing; a row of 64 bytes for each, whose place is its id; and
// a JSON array, the words, to the end. A row is
//   value, low, high                             64-bit floats; NaN: see the word
//   value's word, low's, high's                  32 bits each: an index into the words,
//   start, end, kind, unit, hedge, more, unused  of which the first is null; start and end are
// offsets. `more` is {"per":…,"order":…} or null.
std::string write_figure_rows(const Article& article);

struct TextStyle {
  bool color = false;
  int width = 80;
};

// The report for people: each sentence with figures, and beneath it figure, result and publisher.
std::string write_text(const Report& report, const TextStyle& style);

}  // namespace tallymark
