// What callers ask as JSON: a request, as it crosses the border to JavaScript, and a line of
// ndjson.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "engine/check.h"

namespace tallymark {

// What is asked; `options` points into the other members, so that it stays where it is.
struct Asked {
  CheckOptions options;
  std::string published;
  std::deque<std::string> sources;  // texts and names of options.against
  std::optional<UserTable> table;

  Asked() = default;
  Asked(const Asked&) = delete;
  Asked& operator=(const Asked&) = delete;
};

struct Request : Asked {
  bool ndjson = false;  // the text is a line
  uint32_t line = 0;    // its number
};

struct Line : Asked {
  std::string id;  // JSON; empty until it is known
  std::string text;
};

// Reads a request as Engine::run describes it into a new `request`. Errors: bad_request, bad_date,
// bad_table.
std::optional<Error> read_request(std::string_view json, Request& request);

// Reads a line as Engine::check_line describes it into a new `line`; what it does not say is as in
// `defaults`. Errors: input_not_utf8, bad_json, bad_date, bad_table; `id` is kept where it was
// read.
std::optional<Error> read_line(const CheckOptions& defaults, std::string_view json, Line& line);

}  // namespace tallymark
