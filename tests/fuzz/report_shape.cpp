#include "report_shape.h"

#include <cstdint>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>

namespace tallymark_fuzz {
namespace {

using nlohmann::json;

void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "A report broke its promise: %s\n", promise);
  __builtin_trap();
}

// Length of valid UTF-8 in UTF-16 code units: every lead byte is one, a four-byte sequence two.
uint64_t utf16_length(std::string_view text) {
  uint64_t length = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0) != 0x80) length += byte >= 0xF0 ? 2 : 1;
  }
  return length;
}

const json& member(const json& object, const char* name) {
  static const json nothing;
  const auto found = object.find(name);
  require(found != object.end(), "a member that the schema requires is missing");
  return found == object.end() ? nothing : *found;
}

uint64_t natural(const json& object, const char* name) {
  const json& value = member(object, name);
  require(value.is_number_unsigned(), "a count or offset is a natural number");
  return value.get<uint64_t>();
}

// Ids are looked up by value: nothing says that they are consecutive.
bool has_id(const json& rows, const json& id) {
  for (const json& row : rows) {
    if (member(row, "id") == id) return true;
  }
  return false;
}

void require_figures(const json& report, uint64_t length) {
  uint64_t end = 0;
  for (const json& figure : member(report, "figures")) {
    require(natural(figure, "start") >= end, "figures stand in order and do not overlap");
    require(natural(figure, "start") < natural(figure, "end"), "a figure is not empty");
    end = natural(figure, "end");
    require(end <= length, "a figure lies within the text");
    require(member(figure, "text").is_string(), "a figure quotes the text");
    for (const json& finding : member(figure, "findings")) {
      require(has_id(member(report, "findings"), finding), "a figure's finding exists");
    }
  }
}

void require_findings(const json& report, uint64_t length) {
  for (const json& finding : member(report, "findings")) {
    for (const char* list : {"figures", "operands"}) {
      for (const json& figure : member(finding, list)) {
        require(has_id(member(report, "figures"), figure), "a finding's figure exists");
      }
    }
    for (const json& span : member(finding, "spans")) {
      require(span.is_array() && span.size() == 2, "a span is two offsets");
      require(span[0].is_number_unsigned() && span[1].is_number_unsigned(),
              "offsets are natural numbers");
      require(span[0].get<uint64_t>() <= span[1].get<uint64_t>(), "a span does not run backwards");
      require(span[1].get<uint64_t>() <= length, "a span lies within the text");
    }
  }
}

void require_summary(const json& report) {
  const json& summary = member(report, "summary");
  uint64_t sum = 0;
  for (const char* verdict : {"supported", "contradicted", "context", "review", "unchecked"}) {
    uint64_t count = 0;
    for (const json& figure : member(report, "figures"))
      count += member(figure, "verdict") == verdict;
    require(natural(summary, verdict) == count, "the summary counts each verdict");
    sum += count;
  }
  require(natural(summary, "figures") == sum, "the summary adds up");
  require(member(report, "figures").size() == sum, "every figure has a verdict");
}

}  // namespace

void require_report(std::string_view report, std::string_view text) {
  // Once only to see that the schema is told first, as the members of an object have no order once
  // they are read.
  constexpr std::string_view kBeginning = "{\"schema\":\"tallymark-report/1\"";
  std::string start;
  for (const char c : report.substr(0, 2 * kBeginning.size())) {
    if (c != ' ' && c != '\n') start += c;
  }
  require(start.substr(0, kBeginning.size()) == kBeginning, "it begins with its schema");

  const json parsed = json::parse(report.begin(), report.end(), nullptr, false);
  require(!parsed.is_discarded(), "it is JSON in UTF-8");
  const uint64_t length = natural(member(parsed, "article"), "length");
  require(length == utf16_length(text),
          "the article's length is that of the text in UTF-16 code units");
  require_figures(parsed, length);
  require_findings(parsed, length);
  require_summary(parsed);
}

void require_same(std::string_view first, std::string_view second) {
  require(first == second, "the same input gives the same bytes");
}

}  // namespace tallymark_fuzz
