// The one table of errors. Every code has a one-line meaning and a test that provokes it; the
// TypeScript union of codes is checked against this table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tallymark {

// X(identifier, code as users and scripts see it, meaning)
#define TALLYMARK_ERRORS(X)                                                                   \
  X(ok, "ok", "nothing went wrong")                                                           \
  X(input_not_utf8, "input-not-utf8", "the text is not valid UTF-8")                          \
  X(input_binary, "input-binary", "the input holds NUL bytes and is not text")                \
  X(input_empty, "input-empty", "there is no text to check")                                  \
  X(input_too_large, "input-too-large", "the text is larger than the limit")                  \
  X(bad_date, "bad-date", "a date is not an ISO 8601 date or date-time")                      \
  X(bad_request, "bad-request", "the request is not the JSON the engine expects")             \
  X(bad_json, "bad-json", "a line is not valid JSON")                                         \
  X(pack_not_a_pack, "pack-not-a-pack", "the bytes are not a Tallymark pack")                 \
  X(pack_missing_sheet, "pack-missing-sheet", "a pack lacks a file it names or needs")        \
  X(pack_bad_csv, "pack-bad-csv", "a sheet is not well-formed CSV")                           \
  X(pack_missing_column, "pack-missing-column", "a sheet lacks a column it needs")            \
  X(pack_bad_value, "pack-bad-value", "a cell does not hold what its column needs")           \
  X(pack_bad_reference, "pack-bad-reference", "a cell names a row that does not exist")       \
  X(pack_duplicate, "pack-duplicate", "two rows of a sheet have the same id")                 \
  X(pack_missing_source, "pack-missing-source", "an observation or event has no full source") \
  X(pack_too_large, "pack-too-large", "a pack is larger than the limit")                      \
  X(file_unreadable, "file-unreadable", "a file cannot be read")                              \
  X(file_unwritable, "file-unwritable", "a file cannot be written")                           \
  X(bad_usage, "bad-usage", "the command line is not understood")                             \
  X(no_engine, "no-engine", "the engine handle is not open")                                  \
  X(bad_table, "bad-table", "the table cannot be read as a header and rows")

enum class ErrorCode : uint32_t {
#define TALLYMARK_ERROR_ENUM(id, code, meaning) id,
  TALLYMARK_ERRORS(TALLYMARK_ERROR_ENUM)
#undef TALLYMARK_ERROR_ENUM
};

// The code as it stands in JSON and on standard error, e.g. "input-not-utf8".
std::string_view error_code_text(ErrorCode code);
// The one-line meaning from the table.
std::string_view error_meaning(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::ok;
  std::string detail;  // what and where, for a person: "sheet events, row 7, column date: …"

  // "<meaning>: <detail>", or the meaning alone.
  std::string message() const;
};

}  // namespace tallymark
