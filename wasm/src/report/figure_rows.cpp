// Figures as rows of numbers, which a caller in the same memory reads in place: writing and reading
// the JSON of a figure takes longer than finding it.

#include <array>
#include <bit>
#include <cstring>
#include <limits>

#include "language/word_hash.h"
#include "report/json_claim.h"
#include "report/json_figure.h"
#include "report/json_writer.h"
#include "report/names.h"
#include "report/report.h"
#include "text/offset_map.h"

namespace tallymark {
namespace {

static_assert(std::endian::native == std::endian::little);

struct Row {
  double value, low, high;  // NaN: see the words
  uint32_t value_word, low_word, high_word;
  uint32_t start, end;  // UTF-16 code units of the text
  uint32_t kind, unit, hedge, more;
  uint32_t unused;
};
static_assert(sizeof(Row) == 64);

// What is no number, each the index of a JSON value; 0 is null.
class Words {
 public:
  Words() {
    json_.begin_array();
    json_.null();
  }

  template <typename Write>
  uint32_t add(Write write) {
    write(json_);
    return count_++;
  }

  // A text that comes again has mostly its index from before: the last one with its hash is kept.
  uint32_t text(std::string_view text) {
    if (text.empty()) return 0;
    Seen& seen = seen_[language::word_hash(text) % seen_.size()];
    if (seen.text != text) seen = {text, add([&](JsonWriter& json) { json.string(text); })};
    return seen.index;
  }

  std::string take() {
    json_.end_array();
    return json_.take();
  }

 private:
  struct Seen {
    std::string_view text;
    uint32_t index = 0;
  };

  JsonWriter json_;
  uint32_t count_ = 1;
  std::array<Seen, 64> seen_;
};

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

// The number itself where a double is it, else where its word is: what `write` writes.
template <typename Write>
void put(Words& words, const std::optional<Decimal>& value, bool null, Write write, double& number,
         uint32_t& word) {
  std::optional<double> exact;
  if (value) exact = value->to_double();
  number = exact.value_or(kNoNumber);
  word = exact || null ? 0 : words.add(write);
}

void put_value(Words& words, const Figure& figure, Row& row) {
  bool text = !figure.text_value.empty();
  put(
      words, text ? std::nullopt : figure.value, !text && !figure.value,
      [&](JsonWriter& json) { write_value(json, figure); }, row.value, row.value_word);
}

void put_end(Words& words, const FigureEnd& end, double& number, uint32_t& word) {
  put(
      words, end.day ? std::nullopt : end.number, !end.day && !end.number,
      [&](JsonWriter& json) { write_end(json, end); }, number, word);
}

}  // namespace

std::string write_figure_rows(const Article& article) {
  OffsetMap offsets(article.document);
  Words words;
  uint32_t count = static_cast<uint32_t>(article.figures.size());
  std::string out(sizeof(double) + count * sizeof(Row), '\0');
  std::memcpy(out.data(), &count, sizeof count);
  char* at = out.data() + sizeof(double);
  for (const Figure& figure : article.figures) {
    Row row{};
    put_value(words, figure, row);
    put_end(words, low_of(figure), row.low, row.low_word);
    put_end(words, high_of(figure), row.high, row.high_word);
    row.start = offsets.to_utf16(figure.span.begin);
    row.end = offsets.to_utf16(figure.span.end);
    row.kind = words.text(code_of(figure.kind));
    row.unit = words.text(figure.unit);
    row.hedge = words.text(code_of(figure.hedge));
    if (has_per_or_order(figure)) {
      row.more = words.add([&](JsonWriter& json) {
        json.begin_object();
        write_per_and_order(json, figure);
        json.end_object();
      });
    }
    std::memcpy(at, &row, sizeof row);
    at += sizeof row;
  }
  return out + words.take();
}

}  // namespace tallymark
