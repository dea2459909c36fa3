// Sentences and labels for people, in the article's language.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tallymark::language {

// Named values for a message: {"stated", "seven individuals"}, …
using MessageArgs = std::vector<std::pair<std::string_view, std::string>>;

// The sentence for a message id such as "statistic.contradicted.digits-swapped": the template of
// the longest matching head ("statistic.contradicted"), its {names} filled in. At most 25 words for
// the arguments the engine gives.
std::string render_message(std::string_view id, const MessageArgs& args);

// An EDTF date as prose: "23 May 2023", "May 2023", "1981", "22 or 23 May 2023".
std::string date_text(std::string_view edtf);
// The period of a value: one that goes from a day of one year to a day of another is told in years,
// "2004 to 2013", others as dates are.
std::string period_text(std::string_view edtf);
// A date with its preposition: "on 23 May 2023", "in 1981".
std::string date_when(std::string_view edtf);

// "Tuesday" for 2; Monday is 1.
std::string_view weekday_name(int weekday);

// What a date or time goes beyond; `limit` is in digits, "0" where it depends on the month:
// "that month has 30 days", "a day ends at 24:00", "minutes end at 59", "there are 12 of them".
std::string last_day_text(std::string_view limit);
std::string last_hour_text(std::string_view limit);
std::string last_minute_text(std::string_view limit);
std::string last_place_text(std::string_view limit);
// "8 hours", "7 hours 30 minutes" of a number of minutes.
std::string clock_text(int32_t minutes);
// "115 years", "111 to 115 years".
std::string years_text(int64_t low, int64_t high);
// Years of the calendar: "in 1961", "in 1961 to 1965".
std::string years_span(int64_t first, int64_t last);
// "8", "8 or 9", "8 to 12".
std::string between_text(int64_t low, int64_t high);

// "South Korea and the United States".
std::string join_names(const std::vector<std::string>& names);

// "2,696,000" for "2696000"; what is no whole number of five digits or more is unchanged.
std::string with_separators(std::string_view digits);
// What several did whose acts have no common name: "acted".
std::string_view acted();
// What several source texts are called together: "the source texts".
std::string_view all_sources();
// What a source text without a name is called: "the source text" for 0, "source text 2".
std::string source_name(int number);
// What a table that somebody brings along is called: "your table"; and its parts: "row 3",
// "column 2", "the table".
std::string_view your_table();
std::string table_row(uint32_t number);
std::string table_column(uint32_t number);
std::string_view table_part();
// "Not in the article:", before the figures of a source text that an article leaves out.
std::string left_out_text(std::string_view source);
// " per 1,000 people" for 1000 and "person"; empty for no value.
std::string per_text(std::string_view value, std::string_view unit);
// What was worked out beside a figure, in its unit: "12.1 percent", "1.9 points", "2.4 times",
// "23,175,881".
std::string relative_text(std::string_view number, std::string_view unit, bool times);
// "the Global Slavery Index 2023"
std::string edition_text(std::string_view publication, std::string_view edition);
// "North Korea at number 1"
std::string rank_text(std::string_view entity, std::string_view rank);
// "the United States", "Eritrea": the name as it stands in a sentence.
std::string in_sentence(std::string_view name);

// What a reader sees first: "Matches World Bank, 2024", "Does not add up", "Matches 2018, not
// 2023", "Check this", or the reason for which nothing was compared. `year` and `other` may be
// empty.
struct Headline {
  std::string_view verdict, reason, publisher, year, other;
  bool own_arithmetic = false;
};
std::string headline(const Headline& parts);
std::string_view verdict_sign(std::string_view verdict);
// Why a figure was not compared, in two or three words: "No data here", "Forecast".
std::string_view reason_label(std::string_view reason);
// "looks like: digits swapped"
std::string_view slip_label(std::string_view slip);
// "We could check 9 of 24. 7 match, 1 differs, 1 matches another year."
std::string ledger_sentence(int figures, int supported, int contradicted, int context, int review);

}  // namespace tallymark::language
