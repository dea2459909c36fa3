// One check: an article's text in, its report out. The pipeline of DESIGN §7 in ten calls.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "entities/names.h"
#include "packs/table.h"
#include "packs/view.h"
#include "report/report.h"

namespace tallymark {

// `rows`: figures alone, as bytes for a caller that has the text (write_figure_rows).
enum class Format : uint8_t { json, text, rows };

// A text that the article was made from: a press release, a report, an earlier version.
struct NamedText {
  std::string_view name;  // what a reader knows it by, "release.txt"
  std::string_view text;
  Markup markup = Markup::none;
};

struct CheckOptions {
  bool figures_only = false;  // `tallymark figures`
  Format format = Format::json;
  TextStyle style;
  Markup markup = Markup::none;      // of the text
  std::string_view published;        // ISO 8601 date or date-time; empty: not known
  std::string_view id;               // JSON value given back first; for ndjson
  std::vector<NamedText> against;    // at most limits::kSources
  const UserTable* table = nullptr;  // reference data of the caller
};

struct Checked {
  std::string output;
  uint32_t contradicted = 0;  // figures shown as such
  bool failed = false;        // an ndjson line that was answered with an error
};

// Errors: those of read_document, of a source with its name, bad_date and bad_table. Linear in the
// texts and the table.
Result<Checked> check(const Library& library, const NameIndex& names, std::string_view text,
                      const CheckOptions& options);

}  // namespace tallymark
