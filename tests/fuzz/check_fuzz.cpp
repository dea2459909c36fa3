// Any text may be offered for checking: the answer is a report that keeps its promises, or a typed
// error.
//
// The first byte of the input chooses: bit 0 a publication date, bit 1 a second check that must
// give the same bytes, bit 2 the text format (rows, of recognition alone), bit 3 recognition alone,
// bit 4 a source text: what stands before the first byte 1 is the article, the rest its source (all
// of it, if there is none); bit 5 both are HTML, else bit 6 Markdown; bit 7 a table: what stands
// behind the first byte 2 is its CSV. The rest of the input is the text.
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>

#include "engine/engine.h"
#include "packages.h"
#include "report_shape.h"

namespace {

constexpr uint8_t kDated = 1, kTwice = 2, kText = 4, kFiguresOnly = 8, kAgainst = 16, kHtml = 32,
                  kMarkdown = 64, kTable = 128;

// An engine with the packs whose names and numbers the golden cases speak of.
struct Ready {
  tallymark::Engine engine;
  Ready() {
    for (const char* name : {"countries-core", "sanctions", "slavery"}) {
      const auto added = engine.add_pack(tallymark_fuzz::default_pack(name));
      if (added.ok()) continue;
      std::fprintf(stderr, "%s: %s\n", name, added.error().message().c_str());
      __builtin_trap();
    }
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static Ready ready;
  if (size == 0) return 0;
  const uint8_t chosen = data[0];
  std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);

  tallymark::CheckOptions options;
  if (chosen & kDated) options.published = "2023-05-25";
  options.figures_only = (chosen & kFiguresOnly) != 0;
  if (chosen & kText)
    options.format = options.figures_only ? tallymark::Format::rows : tallymark::Format::text;

  if (chosen & kMarkdown) options.markup = tallymark::Markup::markdown;
  if (chosen & kHtml) options.markup = tallymark::Markup::html;
  std::optional<tallymark::UserTable> table;
  if (chosen & kTable) {
    const size_t border = text.find('\2');
    if (border == std::string_view::npos) return 0;
    auto read = tallymark::read_table(text.substr(border + 1), "table.csv", "");
    if (!read.ok()) return 0;
    table = std::move(read.value());
    options.table = &*table;
    text = text.substr(0, border);
  }

  if (chosen & kAgainst) {
    const size_t border = text.find('\1');
    const std::string_view source =
        border == std::string_view::npos ? text : text.substr(border + 1);
    text = text.substr(0, border);
    options.against = {{"source.txt", source, options.markup}};
  }

  const auto checked = ready.engine.check(text, options);
  if (!checked.ok()) {
    if (checked.error().message().empty()) __builtin_trap();
    return 0;
  }
  const bool is_report = !options.figures_only && options.format == tallymark::Format::json;
  if (is_report) tallymark_fuzz::require_report(checked.value().output, text);
  if (chosen & kTwice) {
    const auto again = ready.engine.check(text, options);
    if (!again.ok()) __builtin_trap();
    tallymark_fuzz::require_same(checked.value().output, again.value().output);
  }
  return 0;
}
