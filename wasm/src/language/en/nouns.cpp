#include "language/nouns.h"

#include <algorithm>
#include <initializer_list>

#include "language/en/word_set.h"
#include "language/figure_words.h"
#include "language/lexicon.h"

namespace tallymark::language {
namespace {

// Sorted. Plurals without -s, and nouns and adjectives that are counted as they are.
constexpr WordSet kPlurals({
    "aircraft",    "alumni",         "bacteria",     "bison",      "cattle",
    "children",    "clergy",         "cod",          "crew",       "crises",
    "criteria",    "dead",           "deer",         "elderly",    "faculty",
    "feet",        "firemen",        "fish",         "fishermen",  "fungi",
    "geese",       "gunmen",         "headquarters", "homeless",   "infantry",
    "injured",     "larvae",         "livestock",    "men",        "mice",
    "militia",     "missing",        "moose",        "nuclei",     "offspring",
    "oxen",        "patrolmen",      "people",       "personnel",  "phenomena",
    "police",      "policemen",      "policewomen",  "poultry",    "salmon",
    "salespeople", "schoolchildren", "seamen",       "series",     "servicemen",
    "sheep",       "shrimp",         "spacecraft",   "species",    "spokesmen",
    "squid",       "staff",          "swine",        "teeth",      "townspeople",
    "trout",       "tuna",           "unemployed",   "watercraft", "wolves",
    "women",       "workmen",        "wounded",
});

// Sorted. Words in -s that are no plural nouns, so that a number before them counts something else.
constexpr WordSet kNotPlural(
    {"across",    "alas",     "always",   "analysis",    "appears",   "as",        "basis",
     "becomes",   "besides",  "brings",   "bus",         "campus",    "christmas", "clockwise",
     "comes",     "contains", "crisis",   "does",        "downwards", "economics", "exists",
     "gas",       "gets",     "gives",    "goes",        "has",       "himself",   "his",
     "inches",    "includes", "iris",     "is",          "its",       "keeps",     "knows",
     "less",      "lets",     "makes",    "mathematics", "means",     "minus",     "news",
     "obvious",   "ours",     "overseas", "perhaps",     "physics",   "plus",      "politics",
     "previous",  "puts",     "remains",  "represents",  "says",      "seems",     "shows",
     "sometimes", "suggests", "takes",    "tells",       "thus",      "towards",   "various",
     "versus",    "was",      "yes",      "yours"});

// Sorted.
constexpr WordSet kVerbs({
    "ate",   "beat",   "became", "began",   "bore",  "bought",     "broke", "brought", "built",
    "came",  "caught", "chose",  "cost",    "died",  "drew",       "drove", "fell",    "felt",
    "fled",  "flew",   "forgot", "fought",  "found", "froze",      "gave",  "got",     "grew",
    "had",   "heard",  "held",   "hid",     "hit",   "hung",       "hurt",  "kept",    "knew",
    "laid",  "lay",    "led",    "left",    "lent",  "lost",       "made",  "meant",   "met",
    "paid",  "ran",    "rang",   "read",    "rode",  "rose",       "said",  "sang",    "sank",
    "sat",   "saw",    "sent",   "shook",   "shot",  "slept",      "sold",  "sought",  "spent",
    "spoke", "stole",  "stood",  "struck",  "sued",  "swam",       "swept", "swore",   "taught",
    "tied",  "told",   "took",   "thought", "threw", "understood", "went",  "woke",    "known",
    "seen",  "done",   "given",  "taken",   "shown", "written",    "born",  "won",     "wore",
    "wrote",
});

constexpr WordSet kTitleOrdinals({
    "lady",    "aid",         "hand",    "class",   "minister",   "name",      "names",
    "names",   "degree",      "gear",    "nature",  "responders", "responder", "responder's",
    "half",    "thoughts",    "thought", "base",    "cousin",     "floor",     "party-goer",
    "place's", "time-buyers", "party",   "parties", "language",   "languages",
});

constexpr WordSet kPlacingVerbs({
    "rank",      "ranks",  "ranked", "ranking", "finish",  "finishes", "finished",
    "finishing", "came",   "comes",  "coming",  "place",   "placed",   "places",
    "placing",   "stands", "stood",  "follow",  "follows", "trails",
});

constexpr WordSet kLevelNouns({
    "rate",
    "rates",
    "prevalence",
    "level",
    "levels",
    "figure",
    "figures",
    "proportion",
    "share",
});

constexpr WordSet kWholes({
    "total",
    "overall",
    "entire",
    "whole",
    "current",
    "estimated",
    "national",
    "annual",
    "yearly",
    "official",
    "combined",
    "latest",
    "present",
    "recorded",
    "resident",
});

constexpr WordSet kReachingVerbs({
    "reach",    "reaches",  "reached",  "hit",     "hits",     "total",     "totals",    "totaled",
    "totalled", "equals",   "equalled", "equaled", "average",  "averages",  "averaged",  "stands",
    "stood",    "ran",      "runs",     "running", "amounts",  "amounted",  "estimated", "put",
    "recorded", "measured", "exceeded", "exceeds", "topped",   "tops",      "surpassed", "rose",
    "fell",     "grew",     "climbed",  "slowed",  "dropped",  "declined",  "increased", "eased",
    "fallen",   "risen",    "grown",    "worth",   "accounts", "accounted",
});

constexpr WordSet kDoingVerbs({
    "conducted",
    "conducts",
    "conduct",
    "carried",
    "carries",
    "carry",
    "performed",
    "performs",
    "perform",
    "staged",
    "held",
    "made",
});

constexpr WordSet kRecordingVerbs({
    "recorded", "records",  "saw",     "sees",       "posted",    "posts",    "logged",
    "logs",     "reported", "reports", "registered", "registers", "achieved", "achieves",
    "boasts",   "boasted",  "showed",  "shows",      "enjoyed",   "enjoys",
});

bool is_form_of_any(std::string_view lower, std::initializer_list<std::string_view> bases) {
  return std::any_of(bases.begin(), bases.end(),
                     [&](std::string_view base) { return is_form_of(lower, base); });
}

}  // namespace

bool is_plural_noun(std::string_view lower) {
  if (lower.size() < 3) return false;
  if (lower.back() == 's') {
    if (lower.ends_with("ss") || lower.ends_with("us") || lower.ends_with("ous")) return false;
    if (lower.ends_with("is")) return false;
    return lower.size() > 3 ? !kNotPlural.has(lower) : lower == "ads" || lower == "men";
  }
  return kPlurals.has(lower);
}

bool is_irregular_verb(std::string_view lower) { return kVerbs.has(lower); }

bool is_title_ordinal(std::string_view lower) { return kTitleOrdinals.has(lower); }

bool is_placing_verb(std::string_view lower) { return kPlacingVerbs.has(lower); }

bool is_topping_verb(std::string_view lower, uint32_t hash) {
  const FigureWord* word = figure_word(lower, hash);
  return word != nullptr && word->marked(kTopsMark) && !is_top_word(lower);
}

bool is_top_word(std::string_view lower) { return lower == "top"; }

bool is_focus_word(std::string_view lower) {
  static constexpr WordSet kFocus({"also", "even", "still", "just", "only", "again", "then", "here",
                                   "there", "alone", "once", "thus"});
  return kFocus.has(lower);
}

bool is_doing_verb(std::string_view lower) { return kDoingVerbs.has(lower); }
bool is_doing_particle(std::string_view lower) { return lower == "out"; }

bool is_becoming(std::string_view lower) {
  return lower == "became" || lower == "becomes" || lower == "become";
}
bool is_member_noun(std::string_view singular) { return singular == "member"; }
bool is_state_noun(std::string_view singular) {
  return singular == "state" || singular == "country" || singular == "nation";
}
bool is_alliance_noun(std::string_view lower) {
  static constexpr WordSet kAlliances(
      {"alliance", "bloc", "union", "league", "cartel", "pact", "grouping", "zone", "area"});
  return kAlliances.has(lower);
}
bool is_body_noun(std::string_view lower) {
  static constexpr WordSet kBodies({"group", "community", "organisation", "organization",
                                    "association", "club", "forum", "body", "council"});
  return kBodies.has(lower);
}
bool is_since(std::string_view lower) { return lower == "since"; }
bool is_member_adjective(std::string_view lower) {
  return lower == "full" || lower == "newest" || lower == "latest";
}
bool is_joining_verb(std::string_view lower) {
  return is_form_of_any(lower, {"join", "rejoin", "enter", "accede"});
}
bool is_deciding_verb(std::string_view lower) {
  return is_form_of_any(lower, {"vote", "decide", "agree"});
}
bool is_done_later(std::string_view lower) {
  return is_joining_verb(lower) ||
         is_form_of_any(lower, {"adopt", "introduce", "switch", "adoption", "introduction"});
}
bool is_all(std::string_view lower) { return lower == "all"; }

bool is_level_noun(std::string_view lower) { return kLevelNouns.has(lower); }

bool names_whole(std::string_view lower) { return kWholes.has(lower); }

bool is_head_word(std::string_view lower) { return lower == "head" || lower == "capita"; }
bool is_recording_verb(std::string_view lower) { return kRecordingVerbs.has(lower); }
bool is_reaching_verb(std::string_view lower) { return kReachingVerbs.has(lower); }

bool is_superlative(std::string_view lower, uint32_t hash) {
  const FigureWord* word = figure_word(lower, hash);
  return word != nullptr && word->has(kHighestWord | kLowestWord);
}

bool is_home_noun(std::string_view lower) { return lower == "home"; }

bool is_count_basis(std::string_view lower) {
  static constexpr WordSet kBases({"estimate", "estimates", "est", "census", "approx",
                                   "approximate", "approximately", "circa"});
  return kBases.has(lower);
}

bool is_place_noun(std::string_view lower) {
  return lower == "place" || lower == "placed" || lower == "position" || lower == "spot";
}

bool is_bottom_word(std::string_view lower) { return lower == "bottom"; }

bool is_only_word(std::string_view lower) { return lower == "only"; }

bool is_part_of_day(std::string_view lower) {
  return lower == "morning" || lower == "afternoon" || lower == "evening" || lower == "night";
}

bool is_end_cue(std::string_view lower) { return lower == "last"; }

bool is_single_auxiliary(std::string_view lower) {
  return lower == "has" || lower == "is" || lower == "was";
}

bool is_past_auxiliary(std::string_view lower) {
  return lower == "was" || lower == "were" || lower == "had" || lower == "did" || lower == "been";
}

bool counts_people(std::string_view lower) {
  static constexpr WordSet kPeople({"people",    "persons",  "men",      "women",      "children",
                                    "soldiers",  "troops",   "workers",  "residents",  "refugees",
                                    "employees", "students", "patients", "deaths",     "jobs",
                                    "homes",     "houses",   "families", "households", "votes",
                                    "cases",     "copies",   "units"});
  return kPeople.has(lower);
}

bool is_now(std::string_view lower) { return lower == "now" || lower == "today"; }

bool is_race_noun(std::string_view lower) {
  return lower == "hurdles" || lower == "sprints" || lower == "races" || lower == "finals" ||
         lower == "heats" || lower == "titles";
}

bool is_one_idiom(std::string_view singular) {
  static constexpr WordSet kIdioms(
      {"hand", "thing", "way", "another", "side", "other", "time", "word"});
  return kIdioms.has(singular);
}

bool is_half_compound(std::string_view lower) {
  static constexpr WordSet kCompounds(
      {"time", "way", "term", "brother", "sister", "marathon", "board", "price"});
  return kCompounds.has(lower);
}

bool is_extent_word(std::string_view lower) {
  static constexpr WordSet kExtents({"thick", "long", "wide", "tall", "deep", "high", "across",
                                     "by", "x", "diameter", "of", "or"});
  return kExtents.has(lower);
}

bool is_quarter_letter(std::string_view lower) { return lower == "q"; }

bool ends_like_comparative(std::string_view lower) {
  return lower.size() > 4 && lower.ends_with("er");
}

bool is_named_day(std::string_view text) {
  return text == "9/11" || text == "7/7" || text == "24/7";
}

bool is_changing_verb(std::string_view lower) {
  static constexpr WordSet kChanging(
      {"cut",        "cuts",     "raised",  "raise",   "lowered",   "reduced",  "changed",
       "went",       "moved",    "slid",    "slipped", "sank",      "dipped",   "edged",
       "soared",     "plunged",  "swung",   "shrank",  "expanded",  "widened",  "narrowed",
       "doubled",    "eased",    "slashed", "boosted", "trimmed",   "revised",  "upgraded",
       "downgraded", "halved",   "slumped", "added",   "adding",    "slipped",  "slipping",
       "slid",       "plunged",  "tumbled", "soared",  "rallied",   "sank",     "shed",
       "lost",       "firmed",   "edged",   "dipped",  "rebounded", "leapt",    "skidded",
       "dived",      "rocketed", "sagged",  "inched",  "advanced",  "retreated"});
  return kChanging.has(lower);
}

bool is_number_prefix(std::string_view lower) {
  static constexpr WordSet kPrefixes(
      {"pre",  "post", "mid",   "early", "late", "since", "the", "from", "to",   "sub",    "under",
       "over", "top",  "non",   "ex",    "plus", "minus", "and", "or",   "a",    "of",     "by",
       "in",   "than", "about", "for",   "on",   "at",    "up",  "down", "some", "roughly"});
  return kPrefixes.has(lower);
}

bool ends_hedge_of_size(std::string_view lower) {
  static constexpr WordSet kHedges(
      {"nearly", "almost", "about", "around", "roughly", "approximately", "than", "only"});
  return kHedges.has(lower);
}

bool is_amount_word(std::string_view lower) {
  static constexpr WordSet kWords({"more",    "further",     "additional", "extra",      "full",
                                   "whole",   "consecutive", "straight",   "solid",      "business",
                                   "working", "trading",     "calendar",   "successive", "long",
                                   "short",   "separate",    "entire",     "fewer",      "less"});
  return kWords.has(lower);
}

bool is_multi_prefix(std::string_view lower) { return lower == "multi"; }

bool is_always_label(std::string_view lower) {
  static constexpr WordSet kLabels({"page",   "pages",    "chapter", "section", "article", "figure",
                                    "table",  "appendix", "volume",  "version", "room",    "gate",
                                    "flight", "route",    "channel", "tel",     "phone",   "fax",
                                    "isbn",   "issn",     "doi",     "iphone",  "ipad",    "ios",
                                    "suite",  "vol",      "pp",      "unit",    "title"});
  return kLabels.has(lower);
}

bool fits_ordinal(std::string_view suffix, std::string_view digits) {
  if (suffix != "st" || digits.empty()) return true;
  bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
  return digits.back() == '1' && !teen;
}

bool is_plural_initials(std::string_view text) {
  if (text.size() < 3 || text.back() != 's') return false;
  for (char c : text.substr(0, text.size() - 1)) {
    if (c < 'A' || c > 'Z') return false;
  }
  return true;
}

bool is_compound_noun(std::string_view lower) {
  static constexpr WordSet kOther(
      {"way",   "ways",  "off",  "offs", "time",   "times", "strong", "odd",  "plus",  "something",
       "ish",   "tone",  "ply",  "fold", "sum",    "size",  "sided",  "half", "liner", "self",
       "and",   "or",    "to",   "on",   "in",     "by",    "over",   "up",   "down",  "out",
       "under", "above", "deep", "high", "wide",   "long",  "large",  "tall", "thick", "old",
       "odds",  "stop",  "love", "hit",  "handed", "stars", "thirds", "nil",  "all"});
  if (lower.size() < 3 || kOther.has(lower)) return false;
  return !ends_like_past(lower) && !ends_like_adverb(lower) && !ends_like_participle(lower);
}

bool is_way_compound(std::string_view lower) {
  return lower == "way" || lower == "tone" || lower == "handed" || lower == "faced";
}

bool is_zero_idiom(std::string_view before, std::string_view behind) {
  return behind == "tolerance" || behind == "sum" || before == "ground" || before == "net" ||
         before == "sub" || before == "from";
}

bool is_turning_verb(std::string_view lower) {
  return lower == "turned" || lower == "turns" || lower == "turn" || lower == "turning";
}

bool is_person_subject(std::string_view lower) {
  return lower == "he" || lower == "she" || lower == "who" || lower == "i";
}

bool is_dying_verb(std::string_view lower) { return lower == "died" || lower == "dies"; }

bool is_generation_letter(std::string_view text) { return text == "G" || text == "D"; }

bool is_currency_code(std::string_view lower) {
  static constexpr WordSet kCodes(
      {"usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "cny", "rmb", "inr", "rs",  "hkd",
       "sgd", "krw", "rub", "brl", "mxn", "zar", "sek", "nok", "dkk", "pln", "try", "thb", "idr",
       "myr", "rm",  "php", "vnd", "ils", "nis", "aed", "sar", "pkr", "dm",  "us",  "btc"});
  return kCodes.has(lower);
}

bool ends_like_adverb(std::string_view lower) { return lower.size() > 4 && lower.ends_with("ly"); }

bool ends_like_past(std::string_view lower) {
  return lower.size() > 4 && lower.ends_with("ed") && !lower.ends_with("eed");
}

bool ends_like_participle(std::string_view lower) {
  return lower.size() > 5 && lower.ends_with("ing");
}

}  // namespace tallymark::language
