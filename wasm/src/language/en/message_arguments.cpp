// What stands in the gaps of messages: dates, stretches of time, names, numbers with their units.
#include "language/messages.h"

namespace tallymark::language {
namespace {

// Countries that English names with an article.
constexpr std::string_view kWithArticle[] = {
    "United States", "United Kingdom", "United Arab Emirates",
    "Netherlands",   "Philippines",    "Maldives",
    "Bahamas",       "Gambia"};

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

std::string date_text(std::string_view edtf) {
  if (size_t slash = edtf.find('/'); slash != std::string_view::npos) {
    std::string_view a = edtf.substr(0, slash), b = edtf.substr(slash + 1);
    bool neighbours = a.size() == 10 && b.size() == 10 && a.substr(0, 7) == b.substr(0, 7);
    if (neighbours) return std::to_string(number(a.substr(8, 2))) + " or " + date_text(b);
    return date_text(a) + " to " + date_text(b);
  }
  if (edtf.size() == 7 || edtf.size() == 10) {
    int month = number(edtf.substr(5, 2));
    if (month >= 1 && month <= 12) {
      std::string out(kMonths[month - 1]);
      out += " ";
      out += edtf.substr(0, 4);
      if (edtf.size() == 10) out = std::to_string(number(edtf.substr(8, 2))) + " " + out;
      return out;
    }
  }
  return std::string(edtf);
}

std::string period_text(std::string_view edtf) {
  constexpr size_t kDays = 21;  // "2004-05-01/2013-06-30"
  if (edtf.size() != kDays || edtf[10] != '/') return date_text(edtf);
  std::string_view from = edtf.substr(0, 4), to = edtf.substr(11, 4);
  if (from != to) return std::string(from) + " to " + std::string(to);
  bool whole = edtf.substr(4, 6) == "-01-01" && edtf.ends_with("-12-31");
  return whole ? std::string(from) : date_text(edtf);
}

std::string date_when(std::string_view edtf) {
  size_t slash = edtf.find('/');
  bool day = (slash == std::string_view::npos ? edtf.size() : slash) == 10;
  return (day ? "on " : "in ") + date_text(edtf);
}

std::string_view weekday_name(int weekday) {
  static constexpr std::string_view kNames[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                "Friday", "Saturday", "Sunday"};
  return kNames[(weekday + 6) % 7];
}

std::string last_day_text(std::string_view limit) {
  return "that month has " + std::string(limit) + " days";
}

std::string last_hour_text(std::string_view limit) {
  return "a day ends at " + std::string(limit) + ":00";
}

std::string last_minute_text(std::string_view limit) {
  return "minutes end at " + std::string(limit);
}

std::string last_place_text(std::string_view limit) {
  return "there are " + std::string(limit) + " of them";
}

std::string clock_text(int32_t minutes) {
  auto counted = [](int32_t number, const char* unit) {
    return std::to_string(number) + " " + unit + (number == 1 ? "" : "s");
  };
  int32_t hours = minutes / 60, rest = minutes % 60;
  if (rest == 0) return counted(hours, "hour");
  return (hours > 0 ? counted(hours, "hour") + " " : "") + counted(rest, "minute");
}

std::string between_text(int64_t low, int64_t high) {
  std::string out = std::to_string(low);
  if (high == low) return out;
  return out + (high == low + 1 ? " or " : " to ") + std::to_string(high);
}

std::string years_text(int64_t low, int64_t high) {
  return between_text(low, high) + (high == 1 ? " year" : " years");
}

std::string years_span(int64_t first, int64_t last) { return "in " + between_text(first, last); }

std::string_view your_table() { return "your table"; }
std::string table_row(uint32_t number) { return "row " + std::to_string(number); }
std::string table_column(uint32_t number) { return "column " + std::to_string(number); }
std::string_view table_part() { return "the table"; }

std::string join_names(const std::vector<std::string>& names) {
  std::string out;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  return out;
}

std::string_view acted() { return "acted"; }

std::string_view all_sources() { return "the source texts"; }

std::string source_name(int number) {
  return number == 0 ? "the source text" : "source text " + std::to_string(number);
}

std::string left_out_text(std::string_view source) {
  return "In " + std::string(source) + " and not in the article:";
}

std::string with_separators(std::string_view value) {
  std::string digits(value);
  bool whole = digits.size() >= 4 && digits.find_first_not_of("0123456789") == std::string::npos;
  for (size_t i = digits.size(); whole && i > 3;) {
    i -= 3;
    digits.insert(i, ",");
  }
  return digits;
}

std::string per_text(std::string_view value, std::string_view unit) {
  if (value.empty()) return {};
  std::string out = " per " + with_separators(value);
  if (unit == "person")
    out += " people";
  else if (!unit.empty())
    out += " " + std::string(unit);
  return out;
}

std::string relative_text(std::string_view number, std::string_view unit, bool times) {
  std::string out(number);
  if (times) out += " times";
  if (unit == "percent") out += " percent";
  if (unit == "percentage-point") out += " points";
  return out;
}

std::string edition_text(std::string_view publication, std::string_view edition) {
  std::string out = "the ";
  out += publication;
  out += " ";
  out += edition;
  return out;
}

std::string rank_text(std::string_view entity, std::string_view rank) {
  std::string out(entity);
  out += " at number ";
  out += rank;
  return out;
}

std::string in_sentence(std::string_view name) {
  for (std::string_view known : kWithArticle) {
    if (known == name) return "the " + std::string(name);
  }
  if (name == "World") return "the world";
  return std::string(name);
}

}  // namespace tallymark::language
