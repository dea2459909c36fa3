// Numbers that only their neighbours show to be part of a name: "Halo 2", "Firefox 1.0", "Group of
// Seven", "a multi-billion deal"; and the second half of a quoted price, "145.85/90".
#include <string>
#include <unordered_set>

#include "figures/names.h"
#include "figures/noun_phrase.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

constexpr Traits kClosed = kDefinite | kIndefinite | kDemonstrative | kPossessive | kPronoun |
                           kRelative | kAnd | kOr | kContrast | kSubordinator | kPreposition | kBe |
                           kHave | kModal | kAuxiliaryDo | kThan | kNegation | kAddition |
                           kReporting | kOwnEstimate | kIncluding | kJointly;

constexpr uint32_t kLongestTitle = 24;

// A sentence set like a headline, where a capital says nothing: most of its longer words have one.
bool in_title_case(const Scan& scan, uint32_t i) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  if (scan.is(limit - 1, ".")) return false;
  if (limit - first > kLongestTitle) limit = first + kLongestTitle;
  uint32_t words = 0, capitals = 0;
  for (uint32_t at = first; at < limit; ++at) {
    const Token& token = scan.token(at);
    if (token.kind != TokenKind::word || token.has(kClosed) || token.has(kPossessiveMark)) continue;
    ++words;
    capitals += token.capitalised;
  }
  return words > 0 && capitals * 4 >= words * 3;
}

// A word that a name can end with: a capital that is not the sentence's own, and no word of dates,
// numbers or grammar.
bool may_be_name(const Scan& scan, uint32_t i) {
  const Token& token = scan.token(i);
  return token.kind == TokenKind::word && token.capitalised && !token.starts_sentence &&
         scan.word(i).roles == 0 && !scan.marked(i, static_cast<FigureMarks>(~kTopsMark)) &&
         !token.has(kClosed) && !token.has(kPossessiveMark);
}

// Token behind "2" or "1.0", if it is no more than that: not "2,000", "2%", "2-1", "2nd".
uint32_t short_number_end(const Scan& scan, uint32_t i, uint32_t limit) {
  if (!scan.is_digits(i) || scan.token(i).span.size() > 3) return i;
  uint32_t end = i + 1;
  if (end + 1 < limit && scan.is(end, ".") && scan.joined(end) && scan.joined(end + 1) &&
      scan.is_digits(end + 1) && scan.token(end + 1).span.size() == 1) {
    end += 2;
  }
  // "Complex 39A"
  if (end < limit && scan.joined(end) && scan.token(end).kind == TokenKind::word &&
      scan.token(end).capitalised && scan.token(end).span.size() == 1 &&
      !scan.has(end, kScaleLetters)) {
    ++end;
  }
  if (end < limit && scan.joined(end) &&
      (scan.token(end).kind != TokenKind::punctuation || scan.is_dash(end) || scan.is(end, ":"))) {
    return scan.token(end).has(kPossessiveMark) ? end : i;
  }
  if (end + 1 < limit && scan.is(end, ",") && scan.joined(end + 1)) return i;
  if (end + 1 < limit && scan.is(end, ".") && scan.joined(end + 1) && scan.is_digits(end + 1))
    return i;
  return end;
}

// What stands behind a number makes it one of its own: a unit, a scale, a noun in the plural.
bool is_measured(Scan& scan, uint32_t end, uint32_t limit) {
  if (end >= limit) return false;
  if (scan.has(end, kPercentWord | kPerWord | kCentWord | kPointsWord | kTimeUnit | kScaleWord |
                        kHundredWord | kDozenWord | kMonthWord | kMeridiem | kToWord | kInWord |
                        kOfWord | kOutWord | kTimesWord | kFoldWord | kOldWord | kZoneWord |
                        kBasisWord | kScaleLetters) ||
      scan.token(end).has(kOr) || scan.is_dash(end)) {
    return true;
  }
  if (find_unit_name(scan, end, true).name || find_currency_after(scan, end, true).name)
    return true;
  return read_noun_phrase(scan, end, false).head != kNone;
}

bool separates_items(const Scan& scan, uint32_t i) {
  return scan.is(i, ",") || scan.has(i, kAndWord);
}

// "the Odyssey, Halo 2, and Half-Life 2": the item of the list before the name at token i has no
// number, or one that was found to be its name's; so these are names, and no scores.
bool behind_plain_item(const Scan& scan, uint32_t i) {
  constexpr uint32_t kLongestItem = 6;
  uint32_t first = scan.sentence_begin(i), at = i;
  while (at > first && i - at < kLongestItem && !separates_items(scan, at - 1) &&
         (scan.token(at - 1).capitalised || scan.is_hyphen(at - 1))) {
    --at;
  }
  if (at == first || !separates_items(scan, at - 1)) return false;
  while (at > first && separates_items(scan, at - 1)) --at;
  uint32_t end = at, names = 0;
  for (; at > first && end - at < kLongestItem; --at) {
    const Token& token = scan.token(at - 1);
    if (scan.is_digits(at - 1) ? !scan.named[at - 1] : !token.capitalised) break;
    names += token.capitalised;
  }
  return names > 0 && (at == first || !scan.is_digits(at - 1));
}

// "Brazil 3, Chile 2 and Peru 1": a list of scores, seats or medals.
bool in_list(const Scan& scan, uint32_t i, uint32_t end) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  // "S&P 500"
  if (i > first + 1 && scan.joined(i - 1) && scan.has(i - 2, kAndWord)) return false;
  if (behind_plain_item(scan, i - 1)) return false;
  auto separates = [&](uint32_t at) { return separates_items(scan, at); };
  if (end + 1 < limit && separates(end)) {
    for (uint32_t at = end + 1; at < limit && at < end + 5; ++at) {
      if (scan.is_digits(at)) return true;
      if (scan.token(at).kind == TokenKind::word && !scan.token(at).capitalised &&
          !scan.has(at, kAndWord))
        break;
    }
  }
  // "… for every 1,000, and Eritrea 93.": the clause ends behind the number, and a comma or a
  // conjunction stands before the name.
  bool ends =
      end >= limit || (scan.token(end).kind == TokenKind::punctuation && !scan.is(end, ")"));
  for (uint32_t at = i - 1; at > first && at + 5 > i; --at) {
    if (separates(at) || scan.token(at).has(kContrast | kSubordinator)) {
      return ends || scan.is_digits(at - 1);
    }
    if (!scan.token(at).capitalised) break;
  }
  return false;
}

// "Halo 2 has sold": a number at the head of a sentence of which something single is told.
bool opens_with_name(const Scan& scan, uint32_t i) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  const Token& name = scan.token(first);
  return i == first + 1 && i + 1 < limit && name.kind == TokenKind::word && name.capitalised &&
         scan.word(first).roles == 0 && !name.has(kClosed) &&
         short_number_end(scan, i, limit) == i + 1 && !scan.is(i, "1") &&
         is_single_auxiliary(scan.token(i + 1).lower);
}

// "Halo 2 has sold", "the release of Firefox 1.0", "Band Aid 20": digits behind a name.
uint32_t digits_of_name(Scan& scan, uint32_t i) {
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  if (i == first || !scan.token(i).space_before) return i;
  if (opens_with_name(scan, i)) return i + 1;
  if (i < first + 2 || !may_be_name(scan, i - 1)) return i;
  if (find_currency_before(scan, i).name) return i;  // "USD 200"
  uint32_t end = short_number_end(scan, i, limit);
  if (end == i) return i;
  bool lettered = scan.token(end - 1).kind == TokenKind::word;
  if ((!lettered && is_measured(scan, end, limit)) || in_list(scan, i, end)) return i;
  // "Stone (Field 76)": when a player came, or what one has.
  uint32_t name = i - 1;
  while (name > first && scan.token(name).capitalised) --name;
  if (scan.is(name, "(") && end < limit && scan.is(end, ")")) return i;
  // "In Iraq 20 were killed": a place at the head of the sentence, and then a number of its own.
  if (i == first + 2 && scan.token(first).has(kPreposition)) return i;
  // "Mr Smith, 54," never comes here; "Smith 54 (Jones 70)" does.
  return in_title_case(scan, i) ? i : end;
}

// "World War Two", "Group of Seven", "Radio Five Live".
bool word_of_name(const Scan& scan, uint32_t i) {
  const Token& token = scan.token(i);
  uint32_t first = scan.sentence_begin(i), limit = scan.sentence_end(i);
  if (!token.capitalised || token.all_capitals || !scan.has(i, kUnitWord | kTeenWord | kTensWord) ||
      i < first + 2 || token.starts_block) {
    return false;
  }
  if (i + 1 < limit && (scan.is_hyphen(i + 1) || scan.has(i + 1, kCardinalWords))) return false;
  bool behind_of = scan.has(i - 1, kOfWord) && i >= first + 3;
  uint32_t name = behind_of ? i - 2 : i - 1;
  // "Radio Five Live": a word that numbers are names behind
  bool label = scan.has(name, kNameNumber) && scan.token(name).capitalised;
  return (label || may_be_name(scan, name)) && !in_title_case(scan, i);
}

// "1.8205/15 marks": how dealers quote two prices; the second half is no number of its own.
bool half_quote(const Scan& scan, uint32_t i) {
  return i >= scan.sentence_begin(i) + 4 && scan.is(i - 1, "/") && scan.joined(i) &&
         scan.joined(i - 1) && scan.is_digits(i - 2) && scan.joined(i - 2) && scan.is(i - 3, ".") &&
         scan.joined(i - 3) && scan.is_digits(i - 4) && scan.token(i).span.size() == 2 &&
         scan.token(i - 2).span.size() >= 2;
}

// "787s" in "50 787s", "the 737's wing": a kind with a number for its name. Round hundreds are
// counted or are years.
bool numbered_kind(const Scan& scan, uint32_t i) {
  uint32_t next = i + 1;
  if (next >= scan.sentence_end(i) || !scan.joined(next) || scan.token(i).span.size() != 3 ||
      scan.joined(i) || scan.token(i).lower.ends_with("00")) {
    return false;
  }
  return scan.marked(next, kPluralSuffix) || scan.token(next).has(kPossessiveMark);
}

// "300,00": a group that lost a digit; whoever reads it cannot know which. Money is written so with
// a decimal comma and is read by read_digits.
bool broken_group(const Scan& scan, uint32_t i, uint32_t limit) {
  uint32_t rest = i + 2;
  if (rest >= limit || scan.token(i).span.size() != 3 || scan.joined(i) || !scan.is(i + 1, ",") ||
      !scan.joined(i + 1) || !scan.is_digits(rest) || !scan.joined(rest) ||
      scan.token(rest).span.size() != 2 || scan.token(rest).lower[0] != '0') {
    return false;
  }
  return !find_currency_before(scan, i).name && !find_currency_after(scan, rest + 1, true).name;
}

// "[12]", "[3, 7]", "[4-6]" behind a word: where a claim is taken from. Returns the token behind.
uint32_t citation_end(const Scan& scan, uint32_t i) {
  constexpr uint32_t kLongest = 16;
  if (!scan.is(i, "[")) return i;
  uint32_t limit = scan.sentence_end(i);
  if (i + 2 >= limit || !scan.is_digits(i + 1)) return i;
  for (uint32_t at = i + 1; at < limit && at < i + kLongest; ++at) {
    if (scan.is(at, "]")) return at + 1;
    bool number = scan.is_digits(at) && scan.token(at).span.size() <= 3;
    if (!number && !scan.is(at, ",") && !scan.is_dash(at)) return i;
  }
  return i;
}

// "halo 2"
std::string numbered(const Scan& scan, uint32_t i) {
  std::string out(scan.token(i - 1).lower);
  out += ' ';
  out += scan.token(i).lower;
  return out;
}

}  // namespace

void mark_name_numbers(Scan& scan) {
  std::unordered_set<std::string> names;  // "halo 2": names with numbers that were found
  for (uint32_t i : scan.cues) {
    if (scan.named[i]) continue;
    if (scan.is_digits(i)) {
      uint32_t end = half_quote(scan, i) || numbered_kind(scan, i) ? i + 1
                     : broken_group(scan, i, scan.sentence_end(i)) ? i + 3
                                                                   : digits_of_name(scan, i);
      for (uint32_t at = i; at < end; ++at) scan.named[at] = true;
      if (end == i + 1 && i > 0 && (may_be_name(scan, i - 1) || opens_with_name(scan, i)))
        names.insert(numbered(scan, i));
      continue;
    }
    if (uint32_t end = citation_end(scan, i); end != i) {
      for (uint32_t at = i; at < end; ++at) scan.named[at] = true;
      continue;
    }
    if (scan.token(i).kind != TokenKind::word || scan.word(i).roles == 0) continue;
    if (word_of_name(scan, i)) scan.named[i] = true;
    // "multi-billion dollar": a size and no number.
    if (scan.has(i, kScaleWord | kHundredWord) && i > 1 && scan.is_hyphen(i - 1) &&
        scan.joined(i) && is_multi_prefix(scan.token(i - 2).lower)) {
      scan.named[i] = true;
    }
  }
  if (names.empty()) return;
  // The same name with the same number where its sentence alone does not show it.
  for (uint32_t i : scan.cues) {
    if (i > 0 && !scan.named[i] && scan.is_digits(i) && scan.token(i).space_before &&
        scan.token(i - 1).capitalised && short_number_end(scan, i, scan.sentence_end(i)) == i + 1 &&
        names.count(numbered(scan, i)) != 0) {
      scan.named[i] = true;
    }
  }
}

}  // namespace tallymark
