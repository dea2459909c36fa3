// What the language knows about single words: closed classes, and the type nouns of entities.
// The rest of the engine asks for a role ("is this a negation?") and never names a word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tallymark::language {

// A set of roles a word can play; a word may have several ("that": demonstrative and relative).
using Traits = uint64_t;

// Function words
inline constexpr Traits kDefinite = 1ull << 0;       // the
inline constexpr Traits kIndefinite = 1ull << 1;     // a, an
inline constexpr Traits kDemonstrative = 1ull << 2;  // this, these, that, those
inline constexpr Traits kPossessive = 1ull << 3;     // its, their, his, her
inline constexpr Traits kPronoun = 1ull << 4;        // it, they, he, she
inline constexpr Traits kAnd = 1ull << 5;            // and, &
inline constexpr Traits kOr = 1ull << 6;             // or, nor
inline constexpr Traits kContrast = 1ull << 7;       // while, whereas, but, although
inline constexpr Traits kSubordinator = 1ull << 8;   // because, when, as, since, after
inline constexpr Traits kRelative = 1ull << 9;       // which, who, that, whose
inline constexpr Traits kPreposition = 1ull << 10;   // any preposition
inline constexpr Traits kIn = 1ull << 11;            // in, within, across, inside: place or part
inline constexpr Traits kOf = 1ull << 12;            // of
inline constexpr Traits kBy = 1ull << 13;            // by
inline constexpr Traits kWith = 1ull << 14;          // with
inline constexpr Traits kOn = 1ull << 15;            // on, against, upon: the target of a measure
inline constexpr Traits kFor = 1ull << 16;           // for
inline constexpr Traits kTo = 1ull << 17;            // to
inline constexpr Traits kThan = 1ull << 18;          // than
inline constexpr Traits kBe = 1ull << 19;            // is, was, were, been …
inline constexpr Traits kHave = 1ull << 20;          // has, had, have …
inline constexpr Traits kModal = 1ull << 21;         // will, would, may, could, should …
// Attitude of the sentence
inline constexpr Traits kNegation = 1ull << 22;      // not, never, no, didn't, denied
inline constexpr Traits kHypothetical = 1ull << 23;  // if, unless, whether
inline constexpr Traits kForecast = 1ull << 24;      // forecast, projected, expected, predicts
inline constexpr Traits kTarget = 1ull << 25;        // target, goal, aims, pledged, calls for
inline constexpr Traits kReporting = 1ull << 26;     // said, found, reported, noted
inline constexpr Traits kOwnEstimate = 1ull << 27;   // estimates, believes, claims, alleges
inline constexpr Traits kAccording = 1ull << 28;     // according (to), per (the report)
// Roles in events
inline constexpr Traits kLightVerb = 1ull << 29;     // announce, impose, issue, slap, unveil
inline constexpr Traits kMentioning = 1ull << 30;    // cite, mention, list: not an act on the thing
inline constexpr Traits kIncluding = 1ull << 31;     // including, such as: a partial list
inline constexpr Traits kJointly = 1ull << 32;       // jointly, both, together
inline constexpr Traits kPrevious = 1ull << 33;      // previous, last, prior, preceding
inline constexpr Traits kAlready = 1ull << 34;       // already, previously, earlier
inline constexpr Traits kRespectively = 1ull << 35;  // respectively
inline constexpr Traits kFollowedBy = 1ull << 36;    // followed, ahead, trailed: an order phrase
inline constexpr Traits kPublish = 1ull << 37;       // publish, release, launch: what editions do
inline constexpr Traits kAddition = 1ull << 38;      // other, more, additional, further, another
inline constexpr Traits kPossessiveMark = 1ull << 39;  // 's
inline constexpr Traits kAnnounce = 1ull << 41;        // announce, declare: saying it is doing it
// Nouns that stand for an entity of a type ("the isolated nation", "the report")
inline constexpr Traits kCountryNoun = 1ull << 42;
inline constexpr Traits kPublicationNoun = 1ull << 43;
inline constexpr Traits kOrganisationNoun = 1ull << 44;
inline constexpr Traits kPersonNoun = 1ull << 45;
inline constexpr Traits kGroupNoun = 1ull << 46;    // allies, countries: stands for several
inline constexpr Traits kChange = 1ull << 47;       // rose, fell, increased, up, down
inline constexpr Traits kAuxiliaryDo = 1ull << 48;  // do, does, did
inline constexpr Traits kCondition = 1ull << 49;    // if, unless: the whole sentence is a case
inline constexpr Traits kNewly = 1ull << 50;        // new, newly, separately, latest
inline constexpr Traits kAtOrLevel = 1ull << 51;    // at: precedes a level
inline constexpr Traits kCallFor = 1ull << 52;      // call: with "for", a demand
inline constexpr Traits kComparing = 1ull << 53;    // compared, versus: opens another's value
inline constexpr Traits kAmong = 1ull << 40;        // among, of which: a part of the whole
inline constexpr Traits kWould = 1ull << 54;        // would: what was not yet, or is not so
inline constexpr Traits kCarryOut = 1ull
                                    << 55;  // became, voted, agreed: governs an act that is done
inline constexpr Traits kOpenDate = 1ull << 56;  // since, before, until: an open stretch of time
inline constexpr Traits kExcept = 1ull << 57;    // apart (from), outside, after: limits a ranking
inline constexpr Traits kComparative = 1ull
                                       << 58;  // lower, higher, fewer: the figure is a difference
inline constexpr Traits kSubregion = 1ull << 59;  // eastern, province: a part of a country
inline constexpr Traits kSelecting = 1ull << 60;  // first, top, next: picks from a larger number
inline constexpr Traits kOver = 1ull << 61;       // over, linked: what a measure is about
inline constexpr Traits kFrom = 1ull << 62;       // from: the value before a change
inline constexpr Traits kHad = 1ull << 63;        // had: before what is being told
inline constexpr Traits kTypeNouns =
    kCountryNoun | kPublicationNoun | kOrganisationNoun | kPersonNoun;

// The roles of a lower-cased word; 0 for the many words with none. Cost: one hash look-up;
// a token has its own (language/words.h).
Traits traits_of(std::string_view lower);

// Words by which a sentence calls something untrue, wherever they stand: "wrong", "myth",
// "mistaken". What such a sentence states is not the article's own.
bool denies(std::string_view lower, std::string_view next);

// The word up to which a state lasts: "until", in "did not ban it until 2007".
bool is_until(std::string_view lower);

// True for nouns (singular) that count human beings: "person", "resident", "citizen", "victim".
bool names_people(std::string_view singular_noun);
// True for words for a whole population: "population", "people", "inhabitants".
bool names_population(std::string_view lower);

// True for words after which a full stop does not end a sentence ("mr", "dr", "gen", "no").
bool is_abbreviation(std::string_view lower);

// True if `lower` is a form of the verb or noun `base` (lower-cased base form): "sanctioned",
// "sanctions", "sanctioning" for "sanction"; "criminalised" also for "criminalize"; irregular forms
// from a table ("made" for "make"). Never true for unrelated words; cost: a few comparisons.
bool is_form_of(std::string_view lower, std::string_view base);

// The irregular forms of a base form, separated by spaces; empty if it has none.
std::string_view irregular_forms(std::string_view base);

// The singular of a plural noun ("individuals" → "individual", "companies" → "company"); other
// words unchanged. A view of the word where it only loses its ending; else of `out`, or of a table.
std::string_view singular(std::string_view lower, std::string& out);

// A cheap stop-word test: the share of English function words among `words` is what English prose
// has. `words` are those that begin small or a sentence; `names` counts the others, which say
// nothing of the language. Needs about twenty of both to say no; shorter texts count as English.
bool looks_english(const std::vector<std::string_view>& words, size_t names);

}  // namespace tallymark::language
