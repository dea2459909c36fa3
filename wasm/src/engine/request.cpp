#include "engine/request.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "engine/request_table.h"
#include "language/messages.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using nlohmann::json;
using Wrong = std::optional<std::string>;  // what is wrong

// The "input" of a request, a line or a source: what its text is written in.
Wrong read_input(const json& object, Markup& markup) {
  auto at = object.find("input");
  if (at == object.end() || at->is_null()) return std::nullopt;
  if (*at == "text") markup = Markup::none;
  if (*at == "markdown") markup = Markup::markdown;
  if (*at == "html") markup = Markup::html;
  if (*at == "text" || *at == "markdown" || *at == "html") return std::nullopt;
  return "input is text, markdown or html";
}

// The "against": a text, or a list of texts and of {"name","text","input"}.
Wrong read_against(const json& root, Asked& asked) {
  auto at = root.find("against");
  if (at == root.end() || at->is_null()) return std::nullopt;
  std::vector<NamedText>& against = asked.options.against;
  against.clear();
  auto add = [&](const json& text, std::string name) {
    std::string_view kept_name = asked.sources.emplace_back(std::move(name));
    std::string_view kept_text = asked.sources.emplace_back(text.get_ref<const std::string&>());
    against.push_back({kept_name, kept_text, Markup::none});
  };
  if (at->is_string()) {
    add(*at, std::string(language::source_name(0)));
    return std::nullopt;
  }
  if (!at->is_array()) return "against is a text or a list of texts";
  if (at->size() > limits::kSources)
    return "against has more than " + std::to_string(limits::kSources) + " texts";
  for (const json& one : *at) {
    int number = at->size() == 1 ? 0 : static_cast<int>(against.size()) + 1;
    if (one.is_string()) {
      add(one, language::source_name(number));
      continue;
    }
    auto text = one.is_object() ? one.find("text") : one.end();
    if (!one.is_object() || text == one.end() || !text->is_string())
      return "each of against is a text or has one";
    auto name = one.find("name");
    bool has_name = name != one.end() && name->is_string();
    add(*text, has_name ? name->get<std::string>() : language::source_name(number));
    if (Wrong wrong = read_input(one, against.back().markup)) return wrong;
  }
  return std::nullopt;
}

// The "published". `malformed`: the code of what is no string.
std::optional<Error> read_published(const json& root, Asked& asked, ErrorCode malformed) {
  auto at = root.find("published");
  if (at == root.end() || at->is_null()) return std::nullopt;
  if (!at->is_string()) return Error{malformed, "published is a string or null"};
  asked.published = at->get<std::string>();
  if (asked.published.empty()) return Error{ErrorCode::bad_date, "it is empty"};
  asked.options.published = asked.published;
  return std::nullopt;
}

// What else requests and lines have alike. `malformed`: the code of what has not the right shape.
std::optional<Error> read_common(const json& root, Asked& asked, ErrorCode malformed) {
  if (Wrong wrong = read_input(root, asked.options.markup)) return Error{malformed, *wrong};
  if (Wrong wrong = read_against(root, asked)) return Error{malformed, *wrong};
  if (auto wrong = read_request_table(root, asked.table)) return wrong;
  if (asked.table) asked.options.table = &*asked.table;
  return std::nullopt;
}

}  // namespace

std::optional<Error> read_request(std::string_view bytes, Request& request) {
  auto bad = [](std::string_view what) { return Error{ErrorCode::bad_request, std::string(what)}; };
  json root = json::parse(bytes, nullptr, false);
  if (!root.is_object()) return bad("it is not a JSON object");
  CheckOptions& options = request.options;
  if (auto at = root.find("command"); at != root.end()) {
    if (*at != "check" && *at != "figures") return bad("command is check or figures");
    options.figures_only = *at == "figures";
  }
  if (auto at = root.find("format"); at != root.end()) {
    bool rows = options.figures_only && *at == "rows";
    if (*at != "json" && *at != "text" && !rows)
      return bad("format is json or text, or rows of figures");
    options.format = rows ? Format::rows : *at == "text" ? Format::text : Format::json;
  }
  if (auto at = root.find("color"); at != root.end() && at->is_boolean()) {
    options.style.color = at->get<bool>();
  }
  if (auto at = root.find("width"); at != root.end() && at->is_number_unsigned()) {
    options.style.width = static_cast<int>(std::min<uint64_t>(at->get<uint64_t>(), 1000));
  }
  if (auto at = root.find("ndjson"); at != root.end()) request.ndjson = *at == true;
  if (auto at = root.find("line"); at != root.end() && at->is_number_unsigned()) {
    request.line = static_cast<uint32_t>(at->get<uint64_t>());
  }
  if (auto wrong = read_published(root, request, ErrorCode::bad_request)) return wrong;
  return read_common(root, request, ErrorCode::bad_request);
}

std::optional<Error> read_line(const CheckOptions& defaults, std::string_view bytes, Line& line) {
  auto bad = [](std::string_view what) { return Error{ErrorCode::bad_json, std::string(what)}; };
  if (!utf8::is_valid(bytes)) return Error{ErrorCode::input_not_utf8, ""};
  // The JSON reader takes a NUL for the end of its input.
  if (bytes.find('\0') != std::string_view::npos) return bad("a NUL byte");
  json root = json::parse(bytes, nullptr, false);
  if (root.is_discarded()) return bad("");
  if (!root.is_object()) return bad("a line is a JSON object");
  if (auto at = root.find("id"); at != root.end()) line.id = at->dump();
  auto text = root.find("text");
  if (text == root.end() || !text->is_string()) return bad("text is missing or no string");
  line.text = std::move(text->get_ref<std::string&>());
  line.options = defaults;
  line.options.format = Format::json;
  line.options.id = line.id;
  if (auto wrong = read_published(root, line, ErrorCode::bad_date)) return wrong;
  return read_common(root, line, ErrorCode::bad_json);
}

}  // namespace tallymark
