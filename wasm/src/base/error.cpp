#include "base/error.h"

namespace tallymark {
namespace {

struct Row {
  std::string_view code;
  std::string_view meaning;
};

constexpr Row kRows[] = {
#define TALLYMARK_ERROR_ROW(id, code, meaning) {code, meaning},
    TALLYMARK_ERRORS(TALLYMARK_ERROR_ROW)
#undef TALLYMARK_ERROR_ROW
};

}  // namespace

std::string_view error_code_text(ErrorCode code) { return kRows[static_cast<uint32_t>(code)].code; }

std::string_view error_meaning(ErrorCode code) {
  return kRows[static_cast<uint32_t>(code)].meaning;
}

std::string Error::message() const {
  std::string out(error_meaning(code));
  if (!detail.empty()) {
    out += ": ";
    out += detail;
  }
  return out;
}

}  // namespace tallymark
