// "highest", "second-largest", "the last country … to", "followed by Eritrea and Mauritania".
#include "figures/noun_phrase.h"
#include "figures/recognizers.h"
#include "language/lexicon.h"
#include "language/nouns.h"

namespace tallymark {
namespace {

using namespace language;

// How far "to" may stand behind "the last country": "the last country in 1981 to criminalise".
constexpr uint32_t kReach = 8;

void set_rank(Figure& figure, RankOrder order, const Decimal& low, const Decimal& high) {
  figure.order = order;
  if (low == high) figure.value = low;
  figure.low = low;
  figure.high = high;
  figure.exact = true;
}

// "the highest", "its second highest", "Asia's largest", "second-largest": a superlative that is
// said of something definite. "at highest risk" and headlines without an article are none.
bool read_superlative(Scan& scan, uint32_t i, Candidate& out) {
  if (!scan.has(i, kHighestWord | kLowestWord)) return false;
  uint32_t first = scan.sentence_begin(i), begin = i;
  Decimal value(1);
  uint32_t at = i;
  if (at > first && scan.is_hyphen(at - 1) && scan.joined(at)) --at;
  uint32_t number = at > first ? scan.numeral_end(at) : kNone;
  if (number != kNone && scan.numerals[number].ordinal) {
    value = scan.numerals[number].value;
    begin = scan.numerals[number].begin;
  } else if (at != i) {
    return false;  // "eleven-highest"
  }
  if (begin == i) {
    if (i == first) return false;
    const Token& previous = scan.token(i - 1);
    bool definite = previous.has(kDefinite | kPossessive | kPossessiveMark | kOf | kAnd | kWith |
                                 kHave | kNewly);
    // "South Korea's 10 largest cities" is a list, not a rank.
    if (!definite && !previous.capitalised) return false;
    if (scan.numeral_end(i) != kNone) return false;
    // "one of the largest", "the world's poorest countries": no single place; "has the largest
    // reserves" is one.
    bool owned = i >= first + 2 && scan.token(i - 2).has(kHave);
    bool among = i >= first + 2 && scan.token(i - 2).has(kOf | kIn);
    if (!owned && (among || previous.has(kPossessive | kPossessiveMark | kDefinite)) &&
        read_noun_phrase(scan, i + 1, false).head != kNone) {
      return false;
    }
    if (previous.capitalised && !previous.has(kDefinite | kPossessive) && !scan.is(i - 1, "'"))
      return false;
  }
  out = scan.candidate(FigureKind::rank, begin, i + 1);
  set_rank(out.figure, scan.has(i, kHighestWord) ? RankOrder::highest : RankOrder::lowest, value,
           value);
  return true;
}

// "the last country … to": a first or last of a kind. "last week", "at last", "the last five
// years", "first lady" are none.
bool read_end(Scan& scan, uint32_t i, Candidate& out) {
  bool last = scan.has(i, kLastWord) && language::is_end_cue(scan.token(i).lower);
  bool first_word =
      scan.has(i, kOrdinalWord) && scan.word(i).ordinal == 1 && scan.word(i).power == 0;
  if (!last && !first_word) return false;
  uint32_t begin = scan.sentence_begin(i), limit = scan.sentence_end(i);
  RankOrder order = last ? RankOrder::last : RankOrder::first;
  // "in last place"
  bool place = last && i > begin && i + 1 < limit &&
               language::is_place_noun(scan.token(i + 1).lower) &&
               scan.token(i - 1).has(kPreposition);
  if (place) {
    out = scan.candidate(FigureKind::rank, i, i + 1);
    set_rank(out.figure, order, Decimal(1), Decimal(1));
    return true;
  }
  bool placed = last && i > begin && language::is_placing_verb(scan.token(i - 1).lower);
  if (placed && (i + 1 >= limit || scan.token(i + 1).kind != TokenKind::word ||
                 scan.token(i + 1).has(kPreposition | kAnd))) {
    out = scan.candidate(FigureKind::rank, i, i + 1);
    set_rank(out.figure, order, Decimal(1), Decimal(1));
    return true;
  }
  if (i == begin || i + 2 >= limit) return false;
  const Token& previous = scan.token(i - 1);
  if (!previous.has(kDefinite | kPossessive | kPossessiveMark)) return false;
  if (i >= begin + 2 && scan.token(i - 2).has(kOf)) return false;  // "one of the first"
  if (scan.numeral_begin(i + 1) != kNone && !first_word) return false;
  if (scan.has(i + 1, kTimeUnit | kWeekdayWord | kMonthWord | kSeasonWord) && last) return false;
  if (scan.token(i + 1).kind != TokenKind::word) return false;
  for (uint32_t at = i + 2; at + 1 < limit && at < i + kReach; ++at) {
    const Token& token = scan.token(at);
    if (token.kind == TokenKind::punctuation) break;
    if (token.has(kTo)) {
      const Token& verb = scan.token(at + 1);
      if (verb.kind != TokenKind::word || verb.capitalised ||
          verb.has(kDefinite | kIndefinite | kPossessive | kDemonstrative)) {
        break;
      }
      out = scan.candidate(FigureKind::rank, i, i + 1);
      set_rank(out.figure, order, Decimal(1), Decimal(1));
      return true;
    }
    if (token.has(kBe | kHave | kModal | kContrast | kRelative | kAnd)) break;
  }
  return false;
}

// "tops the 2023 Global Slavery Index", "leads the ranking", "at the top of the list": first in an
// order, where a noun for a list follows.
bool read_topping(Scan& scan, uint32_t i, Candidate& out) {
  const Token& word = scan.token(i);
  if (word.capitalised || !scan.marked(i, kTopsMark)) return false;
  bool top = language::is_top_word(word.lower);
  uint32_t limit = scan.sentence_end(i), first = scan.sentence_begin(i);
  if (i == first || i + 2 >= limit) return false;
  uint32_t at = i + 1;
  if (top) {
    if (!scan.token(i - 1).has(kDefinite) || !scan.token(at).has(kOf)) return false;
    ++at;
  } else if (scan.token(i - 1).has(kDefinite | kIndefinite)) {
    return false;
  }
  if (at >= limit || !scan.token(at).has(kDefinite | kPossessive | kDemonstrative)) return false;
  for (++at; at < limit && at <= i + kReach; ++at) {
    const Token& token = scan.token(at);
    // "the 2023 Hunger Index", "the 2022 Tide Atlas"
    bool edition = token.capitalised && scan.token(at - 1).kind == TokenKind::digits &&
                   scan.token(at - 1).lower.size() == 4;
    if (token.has(kPublicationNoun) || edition) {
      out = scan.candidate(FigureKind::rank, i, i + 1);
      set_rank(out.figure, RankOrder::highest, Decimal(1), Decimal(1));
      return true;
    }
    bool name =
        token.capitalised || token.kind == TokenKind::digits || token.has(kNewly | kPrevious);
    if (!name) return false;
  }
  return false;
}

// "Eritrea came second and Mauritania third": a bare ordinal behind a name goes on with the order
// that a placing verb opened in the sentence.
bool read_next_place(Scan& scan, uint32_t id, Candidate& out) {
  const Numeral& numeral = scan.numerals[id];
  uint32_t begin = numeral.begin, limit = scan.sentence_end(begin);
  if (!numeral.ordinal || begin == scan.sentence_begin(begin)) return false;
  const Token& name = scan.token(begin - 1);
  if (!name.capitalised || name.kind != TokenKind::word) return false;
  if (numeral.end < limit) {
    const Token& next = scan.token(numeral.end);
    bool ends = next.kind == TokenKind::punctuation || next.has(kAnd | kPreposition | kContrast);
    if (!ends || next.is("-")) return false;
  }
  out = scan.candidate(FigureKind::rank, begin, numeral.end);
  set_rank(out.figure, RankOrder::highest, numeral.value, numeral.value);
  return true;
}

// The end of the order a place is counted from: the top, unless the words behind it say otherwise
// ("came second last", "third from bottom").
RankOrder order_behind(const Scan& scan, uint32_t end, uint32_t limit) {
  bool from = end < limit && scan.has(end, kFromWord);
  if (from) ++end;
  if (from && end < limit && scan.has(end, kTheWord)) ++end;
  bool last = end < limit && (language::is_end_cue(scan.token(end).lower) ||
                              (from && language::is_bottom_word(scan.token(end).lower)));
  // "came second last week"
  if (last && end + 1 < limit &&
      scan.has(end + 1, kTimeUnit | kMonthWord | kWeekdayWord | kSeasonWord))
    last = false;
  return last ? RankOrder::last : RankOrder::highest;
}

// The verb of "ranks third", "ranks North Korea first", "came a close second" stands before token
// `begin`: only the name that is placed may stand between, or an article and a word.
bool is_placed(const Scan& scan, uint32_t begin) {
  uint32_t first = scan.sentence_begin(begin), verb = begin;
  auto places = [&](uint32_t i) {
    return i > first && language::is_placing_verb(scan.token(i - 1).lower);
  };
  while (verb > first && begin - verb < 4 && scan.token(verb - 1).capitalised &&
         !scan.token(verb - 1).starts_sentence) {
    --verb;
  }
  if (places(verb)) return true;
  uint32_t article = begin;
  if (article > first + 1 && !scan.has(article - 1, kArticle) &&
      scan.token(article - 1).kind == TokenKind::word) {
    --article;
  }
  return article > first && scan.has(article - 1, kArticle) && places(article - 1);
}

// "ranks third", "finished 5th", "in third place", "second only to"
bool read_place(Scan& scan, uint32_t id, Candidate& out) {
  const Numeral& numeral = scan.numerals[id];
  if (!numeral.ordinal) return false;
  uint32_t begin = numeral.begin, end = numeral.end;
  uint32_t first = scan.sentence_begin(begin), limit = scan.sentence_end(begin);
  if (end < limit && scan.has(end, kHighestWord | kLowestWord)) return false;
  bool only = end + 1 < limit && language::is_only_word(scan.token(end).lower) &&
              scan.token(end + 1).has(kTo);
  // "in the first place" and "a second place to live" are no places in an order.
  uint32_t noun = end;
  bool joined = noun < limit && scan.is_hyphen(noun) && scan.joined(noun);
  if (joined) ++noun;
  bool determined = begin > first && scan.token(begin - 1).has(kDefinite | kIndefinite |
                                                               kPossessive | kPossessiveMark);
  bool placed_noun =
      noun < limit && language::is_place_noun(scan.token(noun).lower) && (joined || !determined);
  // "Eritrea was second with 90": a place, if nothing but what goes with it follows.
  bool stated =
      begin > first && scan.token(begin - 1).has(kBe) &&
      (end >= limit || (scan.token(end).kind == TokenKind::punctuation && !scan.is_hyphen(end)) ||
       scan.token(end).has(kWith | kIn | kAtOrLevel | kAnd | kContrast));
  // "Second on the list is Eritrea"
  bool listed = end + 2 < limit && scan.token(end).has(kOn | kIn) &&
                scan.token(end + 1).has(kDefinite) && scan.token(end + 2).has(kPublicationNoun);
  // "came second week in a row"
  bool goes_on = end < limit && scan.has(end, kTimeUnit);
  if (!only && !placed_noun && !stated && !listed && (goes_on || !is_placed(scan, begin)))
    return false;
  out = scan.candidate(FigureKind::rank, begin, end);
  set_rank(out.figure, order_behind(scan, end, limit), numeral.value, numeral.value);
  return true;
}

// "is No. 3 in the world", "ranked number two", "Asia's number one": a number that names a place
// where the words around it speak of an order; else it is an address or a label.
bool read_place_number(Scan& scan, uint32_t id, Candidate& out) {
  const Numeral& numeral = scan.numerals[id];
  if (numeral.ordinal || numeral.vague || numeral.fraction || numeral.point || numeral.scale != 0)
    return false;
  uint32_t first = scan.sentence_begin(numeral.begin), limit = scan.sentence_end(numeral.begin);
  uint32_t begin = numeral.begin;
  bool point = begin > first + 1 && scan.is(begin - 1, ".");
  if (point) --begin;
  if (begin < first + 2 || !scan.marked(begin - 1, kPlaceNumber)) return false;
  --begin;
  // "There were no 3 of them": only a cut word stands before digits.
  if (scan.token(begin).has(kNegation) && !point && !scan.token(begin).capitalised) return false;
  const Token& previous = scan.token(begin - 1);
  bool owned = previous.has(kPossessiveMark);
  bool listed =
      numeral.end < limit && scan.token(numeral.end).has(kIn | kOn | kAmong) && previous.has(kBe);
  if (!owned && !listed && !language::is_placing_verb(previous.lower)) return false;
  out = scan.candidate(FigureKind::rank, begin, numeral.end);
  set_rank(out.figure, RankOrder::highest, numeral.value, numeral.value);
  return true;
}

// Names in an enumeration from token `at`: "Eritrea and Mauritania", "Chad, Mali and Niger".
// Returns how many and the token behind the last.
uint32_t count_names(const Scan& scan, uint32_t at, uint32_t& end) {
  uint32_t limit = scan.sentence_end(at), names = 0, i = at;
  end = at;
  while (i < limit) {
    if (scan.token(i).has(kDefinite)) ++i;
    uint32_t start = i;
    while (i < limit && scan.token(i).kind == TokenKind::word &&
           (scan.token(i).capitalised ||
            (i > start && scan.token(i).has(kOf | kDefinite) && i + 1 < limit &&
             (scan.token(i + 1).capitalised || scan.token(i + 1).has(kDefinite))))) {
      ++i;
    }
    if (i == start) break;
    ++names;
    end = i;
    uint32_t next = i;
    if (next < limit && scan.is(next, ",")) ++next;
    if (next < limit && scan.token(next).has(kAnd)) ++next;
    if (next == i) break;
    i = next;
  }
  return names;
}

}  // namespace

void recognize_ranks(Scan& scan) {
  uint32_t count = static_cast<uint32_t>(scan.document.tokens.size());
  uint32_t rank_sentence = kNone, place_sentence = kNone;
  RankOrder order = RankOrder::none;
  Decimal place(1);
  Candidate out;  // filled by the reader that finds a rank; made once, as it is large
  for (uint32_t i : scan.cues) {
    if (scan.named[i]) continue;
    uint32_t id = scan.numeral_begin(i);
    bool found =
        scan.token(i).kind == TokenKind::word &&
        (read_superlative(scan, i, out) || read_end(scan, i, out) || read_topping(scan, i, out));
    if (!found && id != kNone) {
      found = read_place(scan, id, out) || read_place_number(scan, id, out);
      if (!found && place_sentence == scan.token(i).sentence)
        found = read_next_place(scan, id, out);
      if (found) place_sentence = scan.token(i).sentence;
    }
    if (found) {
      rank_sentence = scan.token(i).sentence;
      order = out.figure.order;
      place = *out.figure.value;
      scan.add(out);
      continue;
    }
    if (scan.token(i).has(kFollowedBy) && rank_sentence == scan.token(i).sentence &&
        i + 2 < count && scan.token(i + 1).has(kBy | kOf) &&
        scan.token(i + 1).sentence == rank_sentence) {
      uint32_t end = 0;
      uint32_t names = count_names(scan, i + 2, end);
      if (names == 0) continue;
      Decimal low = add(place, Decimal(1)).value_or(place);
      Decimal high = add(place, Decimal(names)).value_or(place);
      Candidate phrase = scan.candidate(FigureKind::rank, i, end);
      set_rank(phrase.figure, order, low, high);
      scan.add(phrase);
    }
  }
}

}  // namespace tallymark
