#include "figures/noun_phrase.h"

#include <string>

#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

constexpr uint32_t kLongestPhrase = 6;

constexpr Traits kFunctionWords = kDefinite | kIndefinite | kDemonstrative | kPossessive |
                                  kPronoun | kAnd | kOr | kContrast | kSubordinator | kRelative |
                                  kPreposition | kBe | kHave | kModal | kAuxiliaryDo | kThan |
                                  kPossessiveMark | kNegation | kRespectively | kJointly;

constexpr FigureRoles kNotInPhrase = kNoNoun | kCardinalWords | kPluralScale | kWeekdayWord |
                                     kDayWord | kAgoWord | kLaterWord | kPercentWord | kMeridiem |
                                     kArticle | kAndWord | kOfWord | kTheWord | kPerWord;

bool is_stop(const Scan& scan, uint32_t i) {
  const Token& token = scan.token(i);
  if (token.kind != TokenKind::word) return true;
  if (token.span.size() == 1 && !token.capitalised) return true;  // a letter is no noun
  // "IT workers", "US troops": initials are no pronouns.
  if (token.all_capitals && token.span.size() <= 3) return false;
  if (token.has(kAddition)) return false;
  if (token.has(kFunctionWords)) return true;
  if (scan.has(i, kNotInPhrase)) return true;
  return scan.has(i, kMonthWord) && token.capitalised && !scan.has(i, kAbbreviation);
}

std::string_view singular_of(Scan& scan, uint32_t i) {
  std::string buffer;
  std::string_view lower = scan.token(i).lower;
  if (is_plural_initials(scan.document.text_of(scan.token(i))))
    return lower.substr(0, lower.size() - 1);
  std::string_view one = singular(lower, buffer);
  return one.data() == buffer.data() ? scan.document.arena.store(one) : one;
}

NounPhrase found(Scan& scan, uint32_t head) { return {head, head + 1, singular_of(scan, head)}; }

}  // namespace

NounPhrase read_noun_phrase(Scan& scan, uint32_t at, bool one) {
  NounPhrase none;
  uint32_t limit = scan.sentence_end(at > 0 ? at - 1 : at);
  uint32_t last_plural = kNone, last_noun = kNone, words = 0;
  for (uint32_t i = at; i < limit && words < kLongestPhrase; ++i) {
    // "18-hole courses", "North-Korean": a joined hyphen goes on with the word.
    if (scan.is_hyphen(i) && i > at && scan.joined(i) && i + 1 < limit && scan.joined(i + 1) &&
        scan.token(i + 1).kind == TokenKind::word) {
      last_plural = kNone;
      continue;
    }
    // What a hyphen joins is part of one word: "state-run", "song-and-dance".
    bool joined =
        (i > at && scan.is_hyphen(i - 1) && scan.joined(i - 1) && scan.joined(i)) ||
        (i + 2 < limit && scan.token(i).span.size() > 1 && scan.is_hyphen(i + 1) &&
         scan.joined(i + 1) && scan.joined(i + 2) && scan.token(i + 2).kind == TokenKind::word);
    if ((!joined || scan.numeral_begin(i) != kNone) && is_stop(scan, i)) break;
    const Token& token = scan.token(i);
    std::string_view lower = token.lower;
    bool plural = is_plural_initials(scan.document.text_of(token)) ||
                  (is_plural_noun(lower) && !(token.all_capitals && token.span.size() <= 3));
    // "the People's Bank": the owner is not what is counted.
    if (i + 1 < limit && scan.joined(i + 1) && scan.token(i + 1).has(kPossessiveMark))
      plural = false;
    if (last_plural != kNone && !plural) break;
    // "1,000 people lives": what follows people in -s is a verb.
    if (last_plural != kNone && names_population(scan.token(last_plural).lower)) break;
    if (last_noun != kNone && !plural && !joined &&
        (ends_like_adverb(lower) || ends_like_past(lower) || is_irregular_verb(lower) ||
         (token.has(kReporting | kOwnEstimate | kLightVerb | kChange) && !token.capitalised))) {
      break;
    }
    if (last_noun == kNone && is_irregular_verb(lower) && !plural) break;
    // "that one costs": what follows a single one in -s is a verb, unless it is part of a name.
    if (one && plural && !token.capitalised) break;
    ++words;
    if (plural) {
      // "three companies reports": a plural and then a verb; only nouns stack up ("sales
      // managers").
      last_plural = i;
      last_noun = i;
    } else if (!ends_like_adverb(lower) && !(ends_like_past(lower) && i + 1 < limit) &&
               !token.has(kAddition)) {
      last_noun = i;
    }
  }
  if (one) {
    if (last_noun == kNone) return none;
    // "one Kim", "one China": a name is not what is counted.
    if (scan.token(last_noun).capitalised && !scan.token(at).starts_sentence && last_noun == at)
      return none;
    return found(scan, last_noun);
  }
  if (last_plural == kNone) return none;
  return found(scan, last_plural);
}

NounPhrase read_unit_noun(Scan& scan, uint32_t at) { return found(scan, at); }

NounPhrase read_per_noun(Scan& scan, uint32_t at) {
  uint32_t limit = scan.sentence_end(at > 0 ? at - 1 : at);
  if (at >= limit || is_stop(scan, at)) return {};
  NounPhrase plural = read_noun_phrase(scan, at, false);
  if (plural.head != kNone) return plural;
  // Singular: the last word before a stop, at most three: "per metric ton", "per live birth".
  uint32_t head = at;
  while (head + 1 < limit && head + 1 < at + 3 && !is_stop(scan, head + 1) &&
         !ends_like_past(scan.token(head + 1).lower) &&
         !is_irregular_verb(scan.token(head + 1).lower) &&
         !ends_like_adverb(scan.token(head + 1).lower) && !scan.token(head + 1).capitalised &&
         scan.token(head + 1).space_before && scan.has(at, kTimeUnit) == false) {
    ++head;
  }
  return found(scan, head);
}

}  // namespace tallymark
