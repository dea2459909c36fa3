#include "engine/engine.h"

#include <algorithm>
#include <deque>
#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "engine/request_table.h"
#include "language/messages.h"
#include "packs/sheets.h"
#include "report/json_writer.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using nlohmann::json;

Error bad_request(std::string_view what) { return {ErrorCode::bad_request, std::string(what)}; }

void write_error(JsonWriter& out, const Error& error) {
  out.key("error");
  out.begin_object();
  out.key("code");
  out.string(error_code_text(error.code));
  out.key("message");
  out.string(error.message());
  out.end_object();
}

std::string line_error(std::string_view id, uint32_t line, const Error& error) {
  JsonWriter out;
  out.begin_object();
  out.key("id");
  if (id.empty())
    out.null();
  else
    out.raw(id);
  out.key("line");
  out.integer(line);
  write_error(out, error);
  out.end_object();
  return out.take();
}

}  // namespace

std::string pack_info_json(const PackInfo& pack) {
  JsonWriter out;
  out.begin_object();
  out.key("name");
  out.string(pack.name);
  out.key("version");
  out.string(pack.version);
  out.key("sha256");
  out.string(pack.sha256);
  out.key("released");
  out.string(pack.released);
  out.end_object();
  return out.take();
}

std::string error_json(const Error& error) {
  JsonWriter out;
  out.begin_object();
  write_error(out, error);
  out.end_object();
  return out.take();
}

Result<PackInfo> Engine::add_pack(std::string_view bytes) {
  names_.reset();
  Result<PackInfo> added = tallymark::add_pack(*library_, bytes);
  if (added.ok()) {
    packs_.emplace_back(bytes);
    return added;
  }
  // Rows of the bad pack may be in the library; make it anew from the good ones.
  library_ = std::make_unique<Library>();
  for (const std::string& good : packs_) (void)tallymark::add_pack(*library_, good).ok();
  return added;
}

Result<Checked> Engine::check(std::string_view text, const CheckOptions& options) {
  if (!names_) names_ = std::make_unique<NameIndex>(*library_);
  return tallymark::check(*library_, *names_, text, options);
}

namespace {

// The "input" of a request, a line or a source: what its text is written in. Answers what is wrong.
std::optional<std::string> read_input(const json& object, Markup& markup) {
  auto at = object.find("input");
  if (at == object.end() || at->is_null()) return std::nullopt;
  if (*at == "text") markup = Markup::none;
  if (*at == "markdown") markup = Markup::markdown;
  if (*at == "html") markup = Markup::html;
  if (*at == "text" || *at == "markdown" || *at == "html") return std::nullopt;
  return "input is text, markdown or html";
}

// The "against" of a request or a line: a text, or a list of texts and of {"name","text","input"}.
// What the options then point at lives in `root` and `names`.
std::optional<std::string> read_against(const json& root, std::deque<std::string>& names,
                                        CheckOptions& options) {
  auto at = root.find("against");
  if (at == root.end() || at->is_null()) return std::nullopt;
  options.against.clear();
  auto add = [&](const json& text, std::string name) {
    names.push_back(std::move(name));
    options.against.push_back({names.back(), text.get_ref<const std::string&>(), Markup::none});
  };
  if (at->is_string()) {
    add(*at, std::string(language::source_name(0)));
    return std::nullopt;
  }
  if (!at->is_array()) return "against is a text or a list of texts";
  if (at->size() > limits::kSources)
    return "against has more than " + std::to_string(limits::kSources) + " texts";
  for (const json& one : *at) {
    int number = at->size() == 1 ? 0 : static_cast<int>(options.against.size()) + 1;
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
    if (auto wrong = read_input(one, options.against.back().markup)) return wrong;
  }
  return std::nullopt;
}

}  // namespace

Result<Checked> Engine::run(std::string_view request, std::string_view text) {
  json root = json::parse(request, nullptr, false);
  if (!root.is_object()) return bad_request("it is not a JSON object");
  CheckOptions options;
  std::string published;
  if (auto at = root.find("command"); at != root.end()) {
    if (*at != "check" && *at != "figures") return bad_request("command is check or figures");
    options.figures_only = *at == "figures";
  }
  if (auto at = root.find("format"); at != root.end()) {
    bool rows = options.figures_only && *at == "rows";
    if (*at != "json" && *at != "text" && !rows)
      return bad_request("format is json or text, or rows of figures");
    options.format = rows ? Format::rows : *at == "text" ? Format::text : Format::json;
  }
  if (auto at = root.find("published"); at != root.end() && !at->is_null()) {
    if (!at->is_string()) return bad_request("published is a string or null");
    published = at->get<std::string>();
    if (published.empty()) return Error{ErrorCode::bad_date, "it is empty"};
    options.published = published;
  }
  if (auto at = root.find("color"); at != root.end() && at->is_boolean()) {
    options.style.color = at->get<bool>();
  }
  if (auto at = root.find("width"); at != root.end() && at->is_number_unsigned()) {
    options.style.width = static_cast<int>(std::min<uint64_t>(at->get<uint64_t>(), 1000));
  }
  std::deque<std::string> names;
  if (auto wrong = read_input(root, options.markup)) return bad_request(*wrong);
  if (auto wrong = read_against(root, names, options)) return bad_request(*wrong);
  std::optional<UserTable> table;
  if (auto wrong = read_request_table(root, table)) return *wrong;
  if (table) options.table = &*table;
  auto ndjson = root.find("ndjson");
  if (ndjson == root.end() || *ndjson != true) return check(text, options);
  uint32_t number = 0;
  if (auto at = root.find("line"); at != root.end() && at->is_number_unsigned()) {
    number = static_cast<uint32_t>(at->get<uint64_t>());
  }
  return check_line(options, text, number);
}

Checked Engine::check_line(const CheckOptions& defaults, std::string_view line, uint32_t number) {
  auto fail = [&](std::string_view id, Error error) {
    return Checked{line_error(id, number, error), 0, true};
  };
  if (!utf8::is_valid(line)) return fail("", {ErrorCode::input_not_utf8, ""});
  // The JSON reader takes a NUL for the end of its input.
  if (line.find('\0') != std::string_view::npos)
    return fail("", {ErrorCode::bad_json, "a NUL byte"});
  json root = json::parse(line, nullptr, false);
  if (root.is_discarded()) return fail("", {ErrorCode::bad_json, ""});
  if (!root.is_object()) return fail("", {ErrorCode::bad_json, "a line is a JSON object"});
  std::string id;
  if (auto at = root.find("id"); at != root.end()) id = at->dump();
  auto text = root.find("text");
  if (text == root.end() || !text->is_string()) {
    return fail(id, {ErrorCode::bad_json, "text is missing or no string"});
  }
  CheckOptions options = defaults;
  options.format = Format::json;
  options.id = id;
  std::string published;
  if (auto at = root.find("published"); at != root.end() && !at->is_null()) {
    if (!at->is_string()) return fail(id, {ErrorCode::bad_date, "published is no string"});
    published = at->get<std::string>();
    if (published.empty()) return fail(id, {ErrorCode::bad_date, "it is empty"});
    options.published = published;
  }
  std::deque<std::string> names;
  if (auto wrong = read_input(root, options.markup)) return fail(id, {ErrorCode::bad_json, *wrong});
  if (auto wrong = read_against(root, names, options))
    return fail(id, {ErrorCode::bad_json, *wrong});
  std::optional<UserTable> table;
  if (auto wrong = read_request_table(root, table)) return fail(id, *wrong);
  if (table) options.table = &*table;
  Result<Checked> checked = check(text->get_ref<const std::string&>(), options);
  if (!checked.ok()) return fail(id, checked.error());
  return std::move(checked.value());
}

}  // namespace tallymark
