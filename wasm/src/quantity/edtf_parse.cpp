#include "quantity/edtf_parse.h"

#include "quantity/calendar.h"

namespace tallymark {
namespace {

std::optional<int32_t> number(std::string_view digits) {
  int32_t value = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<DayRange> parse_one(std::string_view text) {
  if (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%')) {
    text.remove_suffix(1);
  }
  if (text.size() == 4 && text[3] == 'X') {
    bool century = text[2] == 'X';
    auto head = number(text.substr(0, century ? 2 : 3));
    if (!head || *head == 0) return std::nullopt;
    int32_t span = century ? 100 : 10, first = *head * span;
    return DayRange{day_of({first, 1, 1}), day_of({first + span - 1, 12, 31})};
  }
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  auto year = number(text.substr(0, 4));
  if (!year || *year == 0) return std::nullopt;
  if (text.size() == 4) return DayRange{day_of({*year, 1, 1}), day_of({*year, 12, 31})};
  auto month = number(text.substr(5, 2));
  if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
  if (text.size() == 7) {
    return DayRange{day_of({*year, *month, 1}),
                    day_of({*year, *month, days_in_month(*year, *month)})};
  }
  auto day = number(text.substr(8, 2));
  if (text[7] != '-' || !day || !is_valid_date({*year, *month, *day})) return std::nullopt;
  int32_t value = day_of({*year, *month, *day});
  return DayRange{value, value};
}

}  // namespace

std::optional<DayRange> parse_edtf(std::string_view text) {
  size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_one(text);
  auto first = parse_one(text.substr(0, slash)), last = parse_one(text.substr(slash + 1));
  if (!first || !last || last->last_day < first->first_day) return std::nullopt;
  return DayRange{first->first_day, last->last_day};
}

}  // namespace tallymark
