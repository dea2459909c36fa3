// Clock times: "14:30", "6 p.m.", "3:30pm", "10 o'clock", "noon".
#include <string>

#include "figures/recognizers.h"

namespace tallymark {
namespace {

using namespace language;

void add_time(Scan& scan, uint32_t begin, uint32_t end, int64_t hour, int64_t minute,
              int64_t second, bool seconds) {
  uint32_t limit = scan.sentence_end(begin);
  if (end < limit && scan.has(end, kZoneWord) && scan.token(end).all_capitals) ++end;
  Candidate out = scan.candidate(FigureKind::time, begin, end);
  char text[] = "Thh:mm:ss";
  auto put_two = [&](size_t at, int64_t value) {  // below 100, as hours, minutes and seconds are
    text[at] = static_cast<char>('0' + value / 10);
    text[at + 1] = static_cast<char>('0' + value % 10);
  };
  put_two(1, hour);
  put_two(4, minute);
  if (seconds) put_two(7, second);
  out.figure.text_value = scan.document.arena.store({text, seconds ? 9u : 6u});
  scan.add(out);
}

// "am", "p.m.", also in two tokens: "p", ".", "m", "." never happens (dotted words are one token).
bool meridiem(const Scan& scan, uint32_t at, uint32_t limit, int64_t& hour, uint32_t& end) {
  if (at >= limit || !scan.has(at, kMeridiem)) return false;
  // "in 5 am" needs no care: an hour must stand before it.
  if (hour < 1 || hour > 12) return false;
  hour = hour % 12 + scan.word(at).number;
  end = at + 1;
  return true;
}

int64_t plain_value(const Scan& scan, uint32_t i) {
  int64_t value = 0;
  std::string_view text = scan.document.text_of(scan.token(i));
  if (text.size() > 2) return -1;
  for (char c : text) value = value * 10 + (c - '0');
  return value;
}

}  // namespace

void recognize_times(Scan& scan) {
  for (uint32_t i : scan.cues) {
    if (scan.named[i]) continue;
    uint32_t limit = scan.sentence_end(i);
    if (scan.has(i, kNamedTime)) {
      add_time(scan, i, i + 1, scan.word(i).number, 0, 0, false);
      continue;
    }
    if (!scan.is_digits(i)) {
      uint32_t id = scan.numeral_begin(i);
      if (id == kNone || !scan.numerals[id].in_words) continue;
      const Numeral& numeral = scan.numerals[id];
      int64_t hour = numeral.value.to_integer().value_or(0);
      if (numeral.end < limit && scan.has(numeral.end, kClockWord) && hour >= 1 && hour <= 12) {
        add_time(scan, i, numeral.end + 1, hour, 0, 0, false);
      } else if (numeral.end < limit && scan.has(numeral.end, kMeridiem) &&
                 !scan.has(numeral.end, kAmbiguousWord) && hour >= 1 && hour <= 12) {
        add_time(scan, i, numeral.end + 1, hour % 12 + scan.word(numeral.end).number, 0, 0, false);
      }
      continue;
    }
    if (i > 0 && scan.joined(i) &&
        (scan.is(i - 1, ":") || scan.is(i - 1, ".") || scan.is(i - 1, ",")) && i > 1 &&
        scan.is_digits(i - 2) && scan.joined(i - 1))
      continue;
    // "0800", "1800 GMT"
    if (scan.token(i).span.size() == 4 &&
        (i + 1 < limit && scan.has(i + 1, kZoneWord) && scan.token(i + 1).all_capitals)) {
      std::string_view text = scan.document.text_of(scan.token(i));
      int64_t both = 0;
      for (char c : text) both = both * 10 + (c - '0');
      if (both / 100 < 24 && both % 100 < 60)
        add_time(scan, i, i + 1, both / 100, both % 100, 0, false);
      continue;
    }
    int64_t hour = plain_value(scan, i);
    if (hour < 0 || hour > 24) continue;
    uint32_t at = i + 1;
    // "3:30", "14:30:05", "2.17pm"
    bool colon = at + 1 < limit && scan.is(at, ":") && scan.joined(at) && scan.is_digits(at + 1) &&
                 scan.joined(at + 1);
    bool point = at + 1 < limit && scan.is(at, ".") && scan.joined(at) && scan.is_digits(at + 1) &&
                 scan.joined(at + 1);
    if (colon || point) {
      int64_t minute = plain_value(scan, at + 1);
      if (scan.token(at + 1).span.size() != 2 || minute > 59) continue;
      uint32_t end = at + 2;
      // "8:41.43": minutes, seconds and a fraction, as races are timed
      if (colon && end + 1 < limit && scan.is(end, ".") && scan.joined(end) &&
          scan.is_digits(end + 1) && scan.joined(end + 1)) {
        std::string text = "PT" + std::to_string(hour) + "M" + std::to_string(minute) + ".";
        text += scan.document.text_of(scan.token(end + 1));
        Candidate out = scan.candidate(FigureKind::duration, i, end + 2);
        out.figure.text_value = scan.document.arena.store(text + "S");
        scan.add(out);
        continue;
      }
      int64_t second = 0;
      bool seconds = false;
      if (colon && end + 1 < limit && scan.is(end, ":") && scan.joined(end) &&
          scan.is_digits(end + 1)) {
        second = plain_value(scan, end + 1);
        if (second < 0 || second > 60) continue;
        seconds = true;
        end += 2;
      }
      bool half = meridiem(scan, end, limit, hour, end);
      if (point && !half) continue;
      if (hour == 24 && minute != 0) continue;
      add_time(scan, i, end, hour, minute, second, seconds);
      continue;
    }
    uint32_t end = at;
    if (at < limit && scan.has(at, kClockWord) && hour >= 1 && hour <= 12) {
      add_time(scan, i, at + 1, hour, 0, 0, false);
    } else if (meridiem(scan, at, limit, hour, end)) {
      add_time(scan, i, end, hour, 0, 0, false);
    }
  }
}

}  // namespace tallymark
