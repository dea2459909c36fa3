// The English words of figures, as one table that is hashed at compile time.
#include "language/figure_words.h"

#include <array>

namespace tallymark::language {
namespace {

using W = FigureWord;
constexpr FigureRoles kAbbreviatedMonth = kMonthWord | kAbbreviation;
constexpr FigureRoles kAbbreviatedDay = kWeekdayWord | kAbbreviation;

constexpr W number(std::string_view word, FigureRoles roles, int16_t value, int16_t power = 0) {
  return W{.word = word, .roles = roles, .number = value, .power = power};
}
constexpr W ordinal(std::string_view word, int16_t value, FigureRoles more = kDenominator) {
  return W{.word = word, .roles = kOrdinalWord | more, .ordinal = value};
}
constexpr W parts(std::string_view word, int16_t value) {
  return W{.word = word, .roles = kDenominator | kPluralDenominator, .ordinal = value};
}
// "millionth": 10^power as an ordinal or a denominator.
constexpr W large_ordinal(std::string_view word, int16_t power, FigureRoles more = 0) {
  return W{.word = word, .roles = kOrdinalWord | kDenominator | more, .power = power, .ordinal = 1};
}
constexpr W month(std::string_view word, uint8_t value, FigureRoles roles = kMonthWord) {
  return W{.word = word, .roles = roles, .month = value};
}
constexpr W weekday(std::string_view word, uint8_t value, FigureRoles roles = kWeekdayWord) {
  return W{.word = word, .roles = roles, .weekday = value};
}
constexpr W time_unit(std::string_view word, TimeUnit unit, FigureRoles more = 0) {
  return W{.word = word, .roles = kTimeUnit | more, .time_unit = unit};
}
constexpr W role(std::string_view word, FigureRoles roles, int16_t value = 0) {
  return W{.word = word, .roles = roles, .number = value};
}

// The same word with marks.
constexpr W marked(W word, FigureMarks marks) {
  word.marks = marks;
  return word;
}

constexpr W kWords[] = {
    // Cardinals
    number("zero", kUnitWord, 0), marked(number("one", kUnitWord, 1), kOneMark), number("two", kUnitWord, 2),
    number("three", kUnitWord, 3), number("four", kUnitWord, 4), number("five", kUnitWord, 5),
    number("six", kUnitWord, 6), number("seven", kUnitWord, 7), number("eight", kUnitWord, 8),
    number("nine", kUnitWord, 9), number("ten", kTeenWord, 10), number("eleven", kTeenWord, 11),
    number("twelve", kTeenWord, 12), number("thirteen", kTeenWord, 13),
    number("fourteen", kTeenWord, 14), number("fifteen", kTeenWord, 15),
    number("sixteen", kTeenWord, 16), number("seventeen", kTeenWord, 17),
    number("eighteen", kTeenWord, 18), number("nineteen", kTeenWord, 19),
    number("twenty", kTensWord, 20), number("thirty", kTensWord, 30), number("forty", kTensWord, 40),
    number("fourty", kTensWord, 40), number("fifty", kTensWord, 50), number("sixty", kTensWord, 60),
    number("seventy", kTensWord, 70), number("eighty", kTensWord, 80),
    number("ninety", kTensWord, 90), number("hundred", kHundredWord, 1, 2),
    number("thousand", kScaleWord, 1, 3), number("lakh", kScaleWord, 1, 5),
    number("lac", kScaleWord, 1, 5), number("lakhs", kScaleWord, 1, 5),
    number("million", kScaleWord, 1, 6), number("crore", kScaleWord, 1, 7),
    number("crores", kScaleWord, 1, 7), number("billion", kScaleWord, 1, 9),
    number("trillion", kScaleWord, 1, 12), number("quadrillion", kScaleWord, 1, 15),
    number("quintillion", kScaleWord, 1, 18), number("sextillion", kScaleWord, 1, 21),
    number("septillion", kScaleWord, 1, 24), number("octillion", kScaleWord, 1, 27),
    number("mil", kScaleLetters, 1, 6), number("tln", kScaleWord | kScaleLetters, 1, 12),
    number("nought", kUnitWord, 0), number("naught", kUnitWord, 0), number("mln", kScaleWord | kScaleLetters, 1, 6), number("mn", kScaleWord | kScaleLetters, 1, 6),
    number("bln", kScaleWord | kScaleLetters, 1, 9), number("bn", kScaleWord | kScaleLetters, 1, 9),
    number("tn", kScaleWord | kScaleLetters, 1, 12), number("trn", kScaleWord | kScaleLetters, 1, 12),
    number("k", kScaleLetters, 1, 3), marked(number("m", kScaleLetters | kAmbiguousWord, 1, 6), kMillionLetter),
    marked(number("b", kScaleLetters | kAmbiguousWord, 1, 9), kBillionLetter),
    marked(number("t", kScaleLetters | kAmbiguousWord, 1, 12), kTrillionLetter), marked(number("mm", kScaleLetters | kAmbiguousWord, 1, 6), kNotAfterNumber),
    number("dozen", kDozenWord, 12), number("score", kDozenWord | kAmbiguousWord | kScoreContext, 20),
    marked(number("tens", kPluralScale, 10), kNeedsScale), number("dozens", kPluralScale | kDozenWord, 12),
    number("scores", kPluralScale | kAmbiguousWord | kScoreContext, 20),
    number("hundreds", kPluralScale, 1, 2),
    number("thousands", kPluralScale, 1, 3), number("millions", kPluralScale, 1, 6),
    number("billions", kPluralScale, 1, 9), number("trillions", kPluralScale, 1, 12),
    role("point", kPointWord | kPointsWord), role("points", kPointsWord),
    marked(role("minus", kMinusWord), kBeforeDigits), role("negative", kMinusWord), role("a", kArticle),
    role("an", kArticle), role("and", kAndWord | kNoNoun), role("&", kAndWord), role("of", kOfWord),
    role("the", kTheWord), role("several", kFewWord | kNoNoun), role("few", kFewWord | kNoNoun),
    role("couple", kFewWord, 2), role("many", kNoNoun),
    // Ordinals and fractions
    ordinal("first", 1, 0), W{.word = "second", .roles = kOrdinalWord | kTimeUnit, .ordinal = 2, .time_unit = TimeUnit::second},
    ordinal("third", 3), ordinal("fourth", 4), ordinal("fifth", 5), ordinal("sixth", 6),
    ordinal("seventh", 7), ordinal("eighth", 8), ordinal("ninth", 9), ordinal("tenth", 10),
    ordinal("eleventh", 11), ordinal("twelfth", 12), ordinal("thirteenth", 13),
    ordinal("fourteenth", 14), ordinal("fifteenth", 15), ordinal("sixteenth", 16),
    ordinal("seventeenth", 17), ordinal("eighteenth", 18), ordinal("nineteenth", 19),
    ordinal("twentieth", 20), ordinal("thirtieth", 30), ordinal("fortieth", 40),
    ordinal("fiftieth", 50), ordinal("sixtieth", 60), ordinal("seventieth", 70),
    ordinal("eightieth", 80), ordinal("ninetieth", 90), large_ordinal("hundredth", 2),
    large_ordinal("thousandth", 3), large_ordinal("millionth", 6), large_ordinal("billionth", 9),
    large_ordinal("trillionth", 12), parts("thirds", 3), parts("fourths", 4), parts("fifths", 5),
    parts("sixths", 6), parts("sevenths", 7), parts("eighths", 8), parts("ninths", 9),
    parts("tenths", 10), parts("twelfths", 12), parts("sixteenths", 16), parts("twentieths", 20),
    large_ordinal("hundredths", 2, kPluralDenominator), large_ordinal("thousandths", 3, kPluralDenominator),
    large_ordinal("millionths", 6, kPluralDenominator), large_ordinal("billionths", 9, kPluralDenominator),
    large_ordinal("trillionths", 12, kPluralDenominator), parts("halves", 2),
    W{.word = "half", .roles = kHalfWord | kDenominator, .ordinal = 2},
    W{.word = "quarter", .roles = kDenominator | kTimeUnit, .ordinal = 4, .time_unit = TimeUnit::quarter},
    W{.word = "quarters", .roles = kDenominator | kPluralDenominator | kTimeUnit, .ordinal = 4, .time_unit = TimeUnit::quarter},
    role("st", kOrdinalSuffix), role("nd", kOrdinalSuffix), role("rd", kOrdinalSuffix),
    role("th", kOrdinalSuffix),
    // Multiples
    marked(role("twice", kMultiple, 2), kNeedsObject), marked(role("thrice", kMultiple, 3), kNeedsObject), marked(role("double", kMultiple | kNoNoun, 2), kNeedsObject),
    role("doubled", kMultiple | kNoNoun, 2), role("doubles", kMultiple | kNoNoun, 2),
    role("doubling", kMultiple | kNoNoun, 2), marked(role("triple", kMultiple | kNoNoun, 3), kNeedsObject),
    role("tripled", kMultiple | kNoNoun, 3), role("triples", kMultiple | kNoNoun, 3),
    role("tripling", kMultiple | kNoNoun, 3), role("trebled", kMultiple | kNoNoun, 3),
    role("quadrupled", kMultiple | kNoNoun, 4), role("quadruple", kMultiple | kNoNoun, 4),
    role("quadrupling", kMultiple | kNoNoun, 4), role("quintupled", kMultiple | kNoNoun, 5),
    role("halved", kMultiple | kNoNoun | kHalfWord, 0), role("twofold", kMultiple, 2),
    role("threefold", kMultiple, 3), role("fourfold", kMultiple, 4), role("fivefold", kMultiple, 5),
    role("sixfold", kMultiple, 6), role("sevenfold", kMultiple, 7), role("eightfold", kMultiple, 8),
    role("ninefold", kMultiple, 9), role("tenfold", kMultiple, 10), role("hundredfold", kMultiple, 100),
    role("times", kTimesWord), role("fold", kFoldWord),
    // Percent and rates
    role("percent", kPercentWord), role("percents", kPercentWord), role("pct", kPercentWord),
    role("percentage", kPercentWord), role("%", kPercentWord), role("％", kPercentWord),
    role("cent", kCentWord), role("basis", kBasisWord), role("bp", kBasisPoints),
    role("bps", kBasisPoints), role("per", kPerWord), role("every", kEveryWord | kNoNoun),
    marked(role("each", kEveryWord | kNoNoun), kEachMark), role("for", kForWord), role("in", kInWord | kDateContext),
    role("out", kOutWord | kNoNoun), role("to", kToWord), role("till", kToWord | kDateContext),
    role("until", kToWord | kDateContext), role("through", kToWord), role("from", kFromWord | kDateContext),
    role("between", kBetweenWord | kDateContext),
    // Months and weekdays
    month("january", 1), month("february", 2), month("march", 3, kMonthWord | kAmbiguousWord),
    month("april", 4), month("may", 5, kMonthWord | kAmbiguousWord), month("june", 6),
    month("july", 7), month("august", 8), month("september", 9), month("october", 10),
    month("november", 11), month("december", 12), month("jan", 1, kAbbreviatedMonth),
    month("feb", 2, kAbbreviatedMonth), month("mar", 3, kAbbreviatedMonth),
    month("apr", 4, kAbbreviatedMonth), month("jun", 6, kAbbreviatedMonth),
    month("jul", 7, kAbbreviatedMonth), month("aug", 8, kAbbreviatedMonth),
    month("sep", 9, kAbbreviatedMonth), month("sept", 9, kAbbreviatedMonth),
    month("oct", 10, kAbbreviatedMonth), month("nov", 11, kAbbreviatedMonth),
    month("dec", 12, kAbbreviatedMonth), weekday("monday", 1), weekday("tuesday", 2),
    weekday("wednesday", 3), weekday("thursday", 4), weekday("friday", 5), weekday("saturday", 6),
    weekday("sunday", 7), weekday("mondays", 1, kNoNoun), weekday("mon", 1, kAbbreviatedDay),
    weekday("tue", 2, kAbbreviatedDay), weekday("tues", 2, kAbbreviatedDay),
    weekday("wed", 3, kAbbreviatedDay), weekday("thu", 4, kAbbreviatedDay),
    weekday("thur", 4, kAbbreviatedDay), weekday("thurs", 4, kAbbreviatedDay),
    weekday("fri", 5, kAbbreviatedDay), weekday("sat", 6, kAbbreviatedDay),
    weekday("sun", 7, kAbbreviatedDay),
    // Time units
    marked(time_unit("seconds", TimeUnit::second), kPluralUnit), time_unit("sec", TimeUnit::second, kAbbreviation),
    marked(time_unit("secs", TimeUnit::second, kAbbreviation), kPluralUnit), time_unit("minute", TimeUnit::minute),
    marked(time_unit("minutes", TimeUnit::minute), kPluralUnit), time_unit("min", TimeUnit::minute, kAbbreviation),
    marked(time_unit("mins", TimeUnit::minute, kAbbreviation), kPluralUnit), time_unit("hour", TimeUnit::hour),
    marked(time_unit("hours", TimeUnit::hour), kPluralUnit), time_unit("hr", TimeUnit::hour, kAbbreviation),
    marked(time_unit("hrs", TimeUnit::hour, kAbbreviation), kPluralUnit), time_unit("day", TimeUnit::day),
    marked(time_unit("days", TimeUnit::day), kPluralUnit), time_unit("night", TimeUnit::night),
    marked(time_unit("nights", TimeUnit::night), kPluralUnit), time_unit("week", TimeUnit::week),
    marked(time_unit("weeks", TimeUnit::week), kPluralUnit), time_unit("wk", TimeUnit::week, kAbbreviation),
    marked(time_unit("wks", TimeUnit::week, kAbbreviation), kPluralUnit), time_unit("fortnight", TimeUnit::fortnight),
    marked(time_unit("fortnights", TimeUnit::fortnight), kPluralUnit), time_unit("month", TimeUnit::month),
    marked(time_unit("months", TimeUnit::month), kPluralUnit), time_unit("mo", TimeUnit::month, kAbbreviation),
    marked(time_unit("mos", TimeUnit::month, kAbbreviation), kPluralUnit), time_unit("year", TimeUnit::year),
    marked(time_unit("years", TimeUnit::year), kPluralUnit), time_unit("yr", TimeUnit::year, kAbbreviation),
    marked(time_unit("yrs", TimeUnit::year, kAbbreviation), kPluralUnit), time_unit("decade", TimeUnit::decade),
    marked(time_unit("decades", TimeUnit::decade), kPluralUnit), time_unit("century", TimeUnit::century),
    marked(time_unit("centuries", TimeUnit::century), kPluralUnit), time_unit("h", TimeUnit::hour, kAbbreviation | kAmbiguousWord),
    marked(time_unit("s", TimeUnit::second, kAbbreviation | kAmbiguousWord), kPluralSuffix),
    time_unit("d", TimeUnit::day, kAbbreviation | kAmbiguousWord),
    time_unit("y", TimeUnit::year, kAbbreviation | kAmbiguousWord),
    time_unit("w", TimeUnit::week, kAbbreviation | kAmbiguousWord),
    // Parts of dates and clock times
    role("spring", kSeasonWord | kAmbiguousWord, 1), role("summer", kSeasonWord, 2),
    role("autumn", kSeasonWord, 3), role("fall", kSeasonWord | kAmbiguousWord | kNoNoun, 3),
    role("winter", kSeasonWord, 4), role("am", kMeridiem | kAmbiguousWord | kNoNoun, 0), role("a.m.", kMeridiem, 0),
    role("a.m", kMeridiem, 0), role("pm", kMeridiem | kAmbiguousWord, 12), role("p.m.", kMeridiem, 12),
    role("p.m", kMeridiem, 12), role("yesterday", kDayWord, -1), role("today", kDayWord, 0),
    role("tonight", kDayWord, 0), role("tomorrow", kDayWord, 1), role("ago", kAgoWord | kNoNoun),
    role("later", kLaterWord | kNoNoun, 1), role("earlier", kLaterWord | kNoNoun, -1), role("hence", kLaterWord | kNoNoun, 1),
    role("last", kLastWord | kNoNoun), role("past", kLastWord | kNoNoun), role("previous", kLastWord | kNoNoun),
    role("next", kNextWord | kNoNoun), role("coming", kNextWord | kNoNoun), role("this", kThisWord | kNoNoun),
    role("current", kThisWord), role("will", kFutureWord | kNoNoun), role("shall", kFutureWord | kNoNoun),
    role("scheduled", kFutureWord | kNoNoun), role("due", kFutureWord | kNoNoun), role("upcoming", kFutureWord),
    role("'ll", kFutureWord | kNoNoun), role("won't", kFutureWord | kNoNoun),
    role("since", kDateContext | kNoNoun), role("by", kDateContext), role("during", kDateContext),
    role("before", kDateContext | kNoNoun), role("after", kDateContext | kNoNoun), role("around", kDateContext),
    role("early", kDateContext), role("late", kDateContext), role("mid", kDateContext),
    role("year's", kDateContext), role("circa", kDateContext), role("ca", kDateContext),
    role("o'clock", kClockWord), role("noon", kNamedTime, 12), role("midday", kNamedTime, 12),
    role("midnight", kNamedTime, 0), role("gmt", kZoneWord), role("utc", kZoneWord),
    role("est", kZoneWord), role("edt", kZoneWord), role("et", kZoneWord), role("pst", kZoneWord),
    role("pdt", kZoneWord), role("pt", kZoneWord), role("cst", kZoneWord), role("cdt", kZoneWord),
    role("cet", kZoneWord), role("cest", kZoneWord), role("bst", kZoneWord), role("ist", kZoneWord),
    role("msk", kZoneWord), role("jst", kZoneWord), role("old", kOldWord), role("olds", kOldWord),
    role("aged", kAgedWord), role("age", kAgedWord), role("ages", kAgedWord), role("twenties", kDecadeName, 20),
    role("thirties", kDecadeName, 30), role("forties", kDecadeName, 40), role("fifties", kDecadeName, 50),
    role("sixties", kDecadeName, 60), role("seventies", kDecadeName, 70), role("eighties", kDecadeName, 80),
    role("nineties", kDecadeName, 90), role("fiscal", kFiscalWord), role("financial", kFiscalWord),
    role("fy", kFiscalWord), role("bc", kEraWord), role("bce", kEraWord), role("ad", kEraWord), role("ce", kEraWord),
    // Ranks
    role("highest", kHighestWord), role("largest", kHighestWord), role("biggest", kHighestWord),
    role("longest", kHighestWord), role("tallest", kHighestWord), role("richest", kHighestWord),
    role("lowest", kLowestWord), role("smallest", kLowestWord), role("fewest", kLowestWord),
    role("shortest", kLowestWord), role("poorest", kLowestWord),
    // Words that make "3-1" a score
    role("win", kScoreContext), role("wins", kScoreContext), role("won", kScoreContext | kNoNoun),
    role("beat", kScoreContext | kNoNoun), role("beating", kScoreContext | kNoNoun), role("lost", kScoreContext | kNoNoun),
    role("lose", kScoreContext | kNoNoun), role("loss", kScoreContext), role("victory", kScoreContext),
    role("defeat", kScoreContext), role("defeated", kScoreContext | kNoNoun), role("draw", kScoreContext),
    role("drew", kScoreContext | kNoNoun), role("lead", kScoreContext), role("led", kScoreContext | kNoNoun),
    role("scored", kScoreContext | kNoNoun), role("voted", kScoreContext | kNoNoun), role("vote", kScoreContext),
    role("ruled", kScoreContext | kNoNoun), role("ruling", kScoreContext), role("match", kScoreContext),
    role("game", kScoreContext), role("trailed", kScoreContext | kNoNoun), role("passed", kScoreContext | kNoNoun), role("winning", kScoreContext),
    role("victories", kScoreContext), role("equaliser", kScoreContext), role("goals", kScoreContext), role("set", kScoreContext),
    role("along", kNoNoun), marked(role("oh", 0), kZeroLetter), marked(role("o", 0), kZeroLetter), role("thrashed", kScoreContext | kNoNoun),
    // Words whose number is a name
    role("boeing", kNameNumber), role("airbus", kNameNumber), role("flight", kNameNumber),
    role("route", kNameNumber), role("highway", kNameNumber), role("interstate", kNameNumber),
    role("unit", kNameNumber), role("iphone", kNameNumber), role("ipad", kNameNumber),
    role("galaxy", kNameNumber), role("pixel", kNameNumber), role("windows", kNameNumber),
    role("covid", kNameNumber), role("room", kNameNumber), role("page", kNameNumber),
    role("pages", kNameNumber), role("chapter", kNameNumber), role("section", kNameNumber),
    role("article", kNameNumber), role("figure", kNameNumber), role("table", kNameNumber),
    role("appendix", kNameNumber), role("volume", kNameNumber), role("version", kNameNumber),
    role("gate", kNameNumber), role("apollo", kNameNumber), role("voyager", kNameNumber),
    role("formula", kNameNumber), role("radio", kNameNumber), role("studio", kNameNumber), role("below", kNoNoun),
    role("above", kNoNoun), role("beyond", kNoNoun), role("channel", kNameNumber), role("expo", kNameNumber),
    role("agenda", kNameNumber), role("euro", kNameNumber | kAmbiguousWord), role("psalm", kNameNumber),
    role("title", kNameNumber), role("resolution", kNameNumber), role("proposition", kNameNumber),
    role("prop", kNameNumber), role("amendment", kNameNumber), role("ofsted", kNameNumber),
    role("playstation", kNameNumber), role("xbox", kNameNumber), role("tel", kNameNumber),
    role("phone", kNameNumber), role("fax", kNameNumber), role("zip", kNameNumber),
    role("suite", kNameNumber), role("apt", kNameNumber), role("vol", kNameNumber), role("pp", kNameNumber),
    role("isbn", kNameNumber), role("issn", kNameNumber), role("doi", kNameNumber), role("ref", kNameNumber),
    // Words that follow a number and are never what it counts
    role("or", kNoNoun), role("but", kNoNoun), role("nor", kNoNoun), role("so", kNoNoun), role("not", kNoNoun),
    role("also", kNoNoun), role("still", kNoNoun), role("just", kNoNoun), role("only", kNoNoun),
    marked(role("more", kNoNoun), kAfterMultiple), marked(role("less", kNoNoun), kAfterMultiple), marked(role("fewer", kNoNoun), kAfterMultiple), role("most", kNoNoun),
    role("than", kNoNoun), role("then", kNoNoun), role("now", kNoNoun), role("there", kNoNoun),
    role("here", kNoNoun), role("when", kNoNoun), role("where", kNoNoun), role("while", kNoNoun),
    role("which", kNoNoun), role("who", kNoNoun), role("whom", kNoNoun), role("whose", kNoNoun),
    marked(role("that", kNoNoun), kAfterMultiple), role("what", kNoNoun), role("how", kNoNoun), role("why", kNoNoun),
    marked(role("as", kNoNoun), kAfterMultiple), role("if", kNoNoun), role("because", kNoNoun), role("although", kNoNoun),
    role("however", kNoNoun), role("again", kNoNoun), role("already", kNoNoun), role("jointly", kNoNoun),
    role("together", kNoNoun), role("overall", kNoNoun), role("apiece", kNoNoun), role("worldwide", kNoNoun),
    role("nationwide", kNoNoun), role("him", kNoNoun), role("you", kNoNoun), role("i", kNoNoun), role("we", kNoNoun),
    role("she", kNoNoun), role("he", kNoNoun), role("they", kNoNoun), role("it", kNoNoun), role("them", kNoNoun), role("us", kNoNoun),
    role("me", kNoNoun), role("yes", kNoNoun), role("has", kNoNoun), role("was", kNoNoun), role("is", kNoNoun),
    role("does", kNoNoun), role("says", kNoNoun), role("his", kNoNoun), role("its", kNoNoun), role("hers", kNoNoun),
    role("ours", kNoNoun), role("theirs", kNoNoun), role("else", kNoNoun), role("died", kNoNoun),
    role("whereas", kNoNoun), role("according", kNoNoun), role("including", kNoNoun),
    role("down", kNoNoun), role("up", kNoNoun), role("away", kNoNoun), role("off", kNoNoun), role("over", kNoNoun),
};

constexpr size_t kSlots = 2048;
static_assert(std::size(kWords) * 3 < kSlots);

constexpr uint32_t hash(std::string_view word) {
  uint32_t value = 2166136261u;  // FNV-1a
  for (char c : word) value = (value ^ static_cast<uint8_t>(c)) * 16777619u;
  return value ^ (value >> 15);
}

// Index + 1 of the word in each slot; 0 for an empty slot. The first of two equal words wins.
constexpr std::array<uint16_t, kSlots> make_slots() {
  std::array<uint16_t, kSlots> slots{};
  for (size_t i = 0; i < std::size(kWords); ++i) {
    size_t slot = hash(kWords[i].word) % kSlots;
    while (slots[slot] != 0) slot = (slot + 1) % kSlots;
    slots[slot] = static_cast<uint16_t>(i + 1);
  }
  return slots;
}

constexpr std::array<uint16_t, kSlots> kTable = make_slots();
constexpr size_t kLongestWord = 12;

}  // namespace

const FigureWord* figure_word(std::string_view lower) {
  if (lower.size() > kLongestWord) return nullptr;
  for (size_t slot = hash(lower) % kSlots; kTable[slot] != 0; slot = (slot + 1) % kSlots) {
    const FigureWord& word = kWords[kTable[slot] - 1];
    if (word.word == lower) return &word;
  }
  return nullptr;
}

std::string_view time_unit_id(TimeUnit unit) {
  constexpr std::string_view kIds[] = {"",     "second",    "minute", "hour",    "day",  "night",  "week",
                                       "fortnight", "month",  "quarter", "year", "decade", "century"};
  return kIds[static_cast<size_t>(unit)];
}

}  // namespace tallymark::language
