// Digits that are part of a name, an address or a label: "Covid-19", "G20", "Boeing 737", "v1.2.3",
// URLs, telephone numbers, list numbers.
#include "figures/lexical_patterns.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

void mark(Scan& scan, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) scan.named[i] = true;
}

// First token behind a run without white space that begins at token i.
uint32_t run_end(const Scan& scan, uint32_t i) {
  uint32_t count = static_cast<uint32_t>(scan.document.tokens.size());
  uint32_t at = i + 1;
  while (at < count && !scan.token(at).space_before && !scan.token(at).starts_block) ++at;
  return at;
}

// First token behind the address, telephone number or identifier that begins at token i; i if none
// does.
uint32_t lexical_end(const Scan& scan, uint32_t i) {
  std::string_view text = scan.document.text;
  uint32_t limit = scan.sentence_end(i);
  uint32_t last = scan.token(limit - 1).span.end;
  size_t size =
      match_lexical(text.substr(scan.token(i).span.begin, last - scan.token(i).span.begin));
  if (size == 0) return i;
  uint32_t end = i, stop = scan.token(i).span.begin + static_cast<uint32_t>(size);
  while (end < limit && scan.token(end).span.end <= stop) ++end;
  // A pattern that ends inside a token has read something else: "555-01234".
  return end < limit && scan.token(end).span.begin < stop ? i : end;
}

// A cheap test before the expressions: a sign of a telephone number, or digits with a joined mark
// behind.
bool may_be_lexical(const Scan& scan, uint32_t i) {
  if (!scan.joined(i) && (scan.is(i, "+") || scan.is(i, "("))) return true;
  if (scan.token(i).kind != TokenKind::digits || scan.joined(i)) return false;
  uint32_t next = i + 1;
  if (next >= scan.document.tokens.size() || !scan.joined(next)) return false;
  return scan.is_hyphen(next) || scan.is(next, ".") || scan.is(next, "/") ||
         scan.token(next).is("x");
}

// Letters and digits glued together with a letter first: "G20", "A4", "MH370", "B-52", "Covid-19",
// "x2".
bool glued_to_letters(const Scan& scan, uint32_t i) {
  if (!scan.joined(i)) return false;
  const Token& previous = scan.token(i - 1);
  if (previous.kind == TokenKind::word && previous.lower[0] != '\'') {
    if (scan.has(i - 1, kScaleLetters | kMonthWord | kMeridiem)) {
      // "5m3" has its digits before; a month may be joined ("Sep15")
      return !(scan.has(i - 1, kMonthWord)) &&
             !(i > 1 && scan.is_digits(i - 2) && scan.joined(i - 1));
    }
    // A currency code or unit glued to digits ("USD34", "km2") is read by its recognizer.
    if (previous.lower == "e" || previous.lower == "x")
      return !(i > 1 && scan.joined(i - 1) && scan.is_digits(i - 2));
    if (i > 1 && scan.joined(i - 1) &&
        (scan.is_digits(i - 2) ||
         (scan.token(i - 2).kind == TokenKind::symbol && !scan.is(i - 2, "/"))))
      return false;
    return !is_currency_code(previous.lower);
  }
  // "fb−1", "s−1": the power of a unit
  if (scan.is(i - 1, "−") && scan.joined(i - 1) && i > 1 &&
      scan.token(i - 2).kind == TokenKind::word) {
    return true;
  }
  if (scan.is_hyphen(i - 1) && scan.joined(i - 1) && i > 1 &&
      scan.token(i - 2).kind == TokenKind::word) {
    // "Covid-19", "F-16", "Apollo-11"; not "mid-1990s", "twenty-5", "pre-2008", "Sept-15".
    const Token& word = scan.token(i - 2);
    // "1.2e-3": an exponent
    if (word.lower == "e" && i > 3 && scan.joined(i - 2) && scan.is_digits(i - 3)) return false;
    if (i > 3 && scan.is_hyphen(i - 3) && scan.joined(i - 2) && scan.is_digits(i - 4))
      return false;  // "6-foot-3"
    if (scan.has(i - 2, kDateContext | kMonthWord | kCardinalWords | kWeekdayWord)) return false;
    // "A-300": a letter of its own is no word.
    if (word.capitalised && word.span.size() == 1) return true;
    return !is_number_prefix(word.lower);
  }
  return false;
}

// "1.2.3": a version; "23.05.2023" is a date and "1.000.000" a number, which no expression tells
// apart.
uint32_t version_end(const Scan& scan, uint32_t i) {
  constexpr uint32_t kMostParts = 12;  // a longer chain is marked piece by piece
  uint32_t limit = scan.sentence_end(i), at = i + 1, parts = 1;
  while (parts < kMostParts && at + 1 < limit && scan.is(at, ".") && scan.joined(at) &&
         scan.is_digits(at + 1) && scan.joined(at + 1)) {
    ++parts;
    at += 2;
  }
  if (parts < 3) return i;
  if (parts == 3 && scan.token(at - 1).span.size() == 4 && scan.token(i).span.size() <= 2) return i;
  // 1.000.000 groups thousands
  bool groups = scan.token(i).span.size() <= 3;
  for (uint32_t group = i + 2; group < at; group += 2)
    groups = groups && scan.token(group).span.size() == 3;
  return groups ? i : at;
}

// "the Nikkei 10,500": no name has a grouped number.
bool goes_on_in_groups(const Scan& scan, uint32_t i) {
  return i + 2 < scan.sentence_end(i) && scan.is(i + 1, ",") && scan.joined(i + 1) &&
         scan.is_digits(i + 2) && scan.joined(i + 2) && scan.token(i + 2).span.size() == 3;
}

// "1." or "(2)" or "3)" at the start of a block labels the item.
uint32_t list_label_end(const Scan& scan, uint32_t i) {
  if (!scan.token(i).starts_block) return i;
  uint32_t limit = static_cast<uint32_t>(scan.document.tokens.size());
  uint32_t at = i;
  bool bracket = scan.is(at, "(");
  if (bracket) ++at;
  if (at + 2 >= limit || !scan.is_digits(at) || scan.token(at).span.size() > 2) return i;
  bool closed = scan.is(at + 1, ")") || (!bracket && scan.is(at + 1, "."));
  if (!closed || !scan.joined(at + 1) || !scan.token(at + 2).space_before) return i;
  if (scan.token(at + 2).starts_block) return i;
  return at + 2;
}

}  // namespace

void mark_non_figures(Scan& scan) {
  uint32_t count = static_cast<uint32_t>(scan.document.tokens.size());
  uint32_t behind = 0;      // the token behind what was marked last
  uint32_t run = 0;         // first token of the run without white space that `seen` is in
  uint32_t seen = 0;        // the cue before, so that a long run is gone over once
  uint32_t judged = kNone;  // the run that was last looked at for an address
  for (uint32_t i : scan.cues) {
    if (i < behind) continue;
    const Token& token = scan.token(i);
    bool digits = token.kind == TokenKind::digits;
    uint32_t begin = i;
    while (begin > seen && !scan.token(begin).starts_block && !scan.token(begin).space_before) {
      --begin;
    }
    if (begin > seen) run = begin;
    seen = i;
    if (token.kind == TokenKind::word) continue;  // nothing here begins with one
    if (uint32_t end = list_label_end(scan, i); end != i) {
      mark(scan, i, end);
      behind = end;
      continue;
    }
    if (!digits && !scan.is(i, "+") && !scan.is(i, "(") && !scan.is(i, "@") && !scan.is(i, ":") &&
        !scan.is(i, "/"))
      continue;
    if (!digits && (scan.is(i, "@") || scan.is(i, ":") || scan.is(i, "/"))) {
      if (!scan.joined(i) || judged == run) continue;
      judged = run;
      uint32_t end = run_end(scan, run);
      if (end > run + 2 && lexical_end(scan, run) > i) {
        mark(scan, run, end);
        behind = end;
      }
      continue;
    }
    if (uint32_t end = may_be_lexical(scan, i) ? lexical_end(scan, i) : i; end != i) {
      mark(scan, i, end);
      behind = end;
      continue;
    }
    if (!digits) continue;
    if (i + 2 < count && scan.is(i + 1, "/") && scan.is_digits(i + 2) &&
        is_named_day(scan.document.text_of(Span{token.span.begin, scan.token(i + 2).span.end}))) {
      mark(scan, i, i + 3);
      behind = i + 3;
      continue;
    }
    if (uint32_t end = version_end(scan, i); end != i) {
      mark(scan, i, end);
      behind = end;
      continue;
    }
    if (glued_to_letters(scan, i)) {
      // The rest of the run goes with it: "J1149.5+6663", "SCP-173m".
      uint32_t end = i + 1;
      while (end < count && scan.joined(end) && !scan.token(end).starts_block &&
             (scan.token(end).kind != TokenKind::punctuation ||
              (end + 1 < count && scan.joined(end + 1) &&
               (scan.is(end, ".") || scan.is_hyphen(end))))) {
        ++end;
      }
      mark(scan, i, end);
      behind = end;
      continue;
    }
    // "Boeing 737", "Route 66", "Unit 731", "iPhone 15"
    if (i > scan.sentence_begin(i) && scan.has(i - 1, kNameNumber) && token.space_before &&
        (!scan.has(i - 1, kAmbiguousWord) || scan.token(i - 1).capitalised) &&
        (scan.token(i - 1).capitalised || is_always_label(scan.token(i - 1).lower)) &&
        !goes_on_in_groups(scan, i)) {
      uint32_t end = i + 1;  // "version 1.0", "section 2.1"
      while (end + 1 < count && (scan.is(end, ".") || scan.is_hyphen(end)) && scan.joined(end) &&
             scan.is_digits(end + 1) && scan.joined(end + 1))
        end += 2;
      mark(scan, i, end);
      behind = end;
      continue;
    }
    // "Boeing's 787"
    if (i > scan.sentence_begin(i) + 1 && token.span.size() == 3 &&
        scan.token(i - 1).has(kPossessiveMark) && scan.has(i - 2, kNameNumber) &&
        scan.token(i - 2).capitalised && !scan.has(i - 2, kAmbiguousWord)) {
      mark(scan, i, i + 1);
      continue;
    }
    // "06F6", "3M5": digits, letters and digits again
    if (i + 2 < count && scan.joined(i + 1) && scan.token(i + 1).kind == TokenKind::word &&
        scan.joined(i + 2) && scan.is_digits(i + 2) && scan.token(i + 1).span.size() <= 2 &&
        scan.token(i + 1).capitalised && !scan.is(i + 1, "e")) {
      uint32_t end = run_end(scan, i);
      mark(scan, i, end);
      behind = end;
      continue;
    }
    // "5G", "737 MAX": digits with a capital letter glued behind that is no unit
    if (i + 1 < count && scan.joined(i + 1) &&
        is_generation_letter(scan.document.text_of(scan.token(i + 1))) && token.span.size() == 1 &&
        !(i > 0 && scan.joined(i))) {
      mark(scan, i, i + 2);
      behind = i + 2;
    }
  }
}

}  // namespace tallymark
