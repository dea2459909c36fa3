#include "language/nouns.h"

#include <algorithm>
#include <iterator>

namespace tallymark::language {
namespace {

// Sorted. Plurals without -s, and nouns and adjectives that are counted as they are.
constexpr std::string_view kPlurals[] = {
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
};

// Sorted. Words in -s that are no plural nouns, so that a number before them counts something else.
constexpr std::string_view kNotPlural[] = {
    "across",    "alas",   "always",    "analysis",  "as",          "basis",   "besides",
    "bus",       "campus", "christmas", "clockwise", "crisis",      "does",    "downwards",
    "economics", "gas",    "goes",      "has",       "himself",     "his",     "inches",
    "is",        "its",    "iris",      "less",      "mathematics", "minus",   "news",
    "obvious",   "ours",   "overseas",  "perhaps",   "physics",     "plus",    "politics",
    "previous",  "says",   "sometimes", "thus",      "towards",     "various", "versus",
    "was",       "yes",    "yours",
};

// Sorted.
constexpr std::string_view kVerbs[] = {
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
};

constexpr std::string_view kTitleOrdinals[] = {
    "lady",      "aid",         "hand",       "class",    "minister",    "name",
    "names",     "names",       "degree",     "gear",     "nature",      "responders",
    "responder", "responder's", "half",       "thoughts", "thought",     "base",
    "cousin",    "floor",       "party-goer", "place's",  "time-buyers",
};

constexpr std::string_view kPlacingVerbs[] = {
    "rank",      "ranks",  "ranked", "ranking", "finish",  "finishes", "finished",
    "finishing", "came",   "comes",  "coming",  "place",   "placed",   "places",
    "placing",   "stands", "stood",  "follow",  "follows", "trails",
};

constexpr std::string_view kToppingVerbs[] = {
    "tops", "topped", "topping", "leads", "led", "leading", "heads", "headed", "heading",
};

constexpr std::string_view kLevelNouns[] = {
    "rate", "rates", "prevalence", "level", "levels", "figure", "figures", "proportion", "share",
};

constexpr std::string_view kWholes[] = {
    "total",  "overall",  "entire",   "whole",  "current", "estimated", "national", "annual",
    "yearly", "official", "combined", "latest", "present", "recorded",  "resident",
};

constexpr std::string_view kReachingVerbs[] = {
    "reach",    "reaches",  "reached",  "hit",     "hits",     "total",     "totals",    "totaled",
    "totalled", "equals",   "equalled", "equaled", "average",  "averages",  "averaged",  "stands",
    "stood",    "ran",      "runs",     "running", "amounts",  "amounted",  "estimated", "put",
    "recorded", "measured", "exceeded", "exceeds", "topped",   "tops",      "surpassed", "rose",
    "fell",     "grew",     "climbed",  "slowed",  "dropped",  "declined",  "increased", "eased",
    "fallen",   "risen",    "grown",    "worth",   "accounts", "accounted",
};

template <size_t N>
bool among(const std::string_view (&table)[N], std::string_view word) {
  for (std::string_view row : table) {
    if (row == word) return true;
  }
  return false;
}

}  // namespace

bool is_plural_noun(std::string_view lower) {
  if (lower.size() < 3) return false;
  if (lower.back() == 's') {
    if (lower.ends_with("ss") || lower.ends_with("us") || lower.ends_with("ous")) return false;
    if (lower.ends_with("is")) return false;
    return lower.size() > 3 ? !among(kNotPlural, lower) : lower == "ads" || lower == "men";
  }
  return among(kPlurals, lower);
}

bool is_irregular_verb(std::string_view lower) { return among(kVerbs, lower); }

bool is_title_ordinal(std::string_view lower) { return among(kTitleOrdinals, lower); }

bool is_placing_verb(std::string_view lower) { return among(kPlacingVerbs, lower); }

bool is_topping_verb(std::string_view lower) { return among(kToppingVerbs, lower); }

bool is_top_word(std::string_view lower) { return lower == "top"; }

bool is_focus_word(std::string_view lower) {
  constexpr std::string_view kFocus[] = {"also", "even", "still", "just",  "only", "again",
                                         "then", "here", "there", "alone", "once", "thus"};
  return among(kFocus, lower);
}

bool is_level_noun(std::string_view lower) { return among(kLevelNouns, lower); }

bool names_whole(std::string_view lower) { return among(kWholes, lower); }

bool is_reaching_verb(std::string_view lower) { return among(kReachingVerbs, lower); }

bool is_place_noun(std::string_view lower) {
  return lower == "place" || lower == "placed" || lower == "position" || lower == "spot";
}

bool is_bottom_word(std::string_view lower) { return lower == "bottom"; }

bool is_only_word(std::string_view lower) { return lower == "only"; }

bool is_end_cue(std::string_view lower) { return lower == "last"; }

bool is_past_auxiliary(std::string_view lower) {
  return lower == "was" || lower == "were" || lower == "had" || lower == "did" || lower == "been";
}

bool counts_people(std::string_view lower) {
  constexpr std::string_view kPeople[] = {
      "people",     "persons", "men",       "women",    "children",  "soldiers",
      "troops",     "workers", "residents", "refugees", "employees", "students",
      "patients",   "deaths",  "jobs",      "homes",    "houses",    "families",
      "households", "votes",   "cases",     "copies",   "units"};
  return among(kPeople, lower);
}

bool is_now(std::string_view lower) { return lower == "now" || lower == "today"; }

bool is_race_noun(std::string_view lower) {
  return lower == "hurdles" || lower == "sprints" || lower == "races" || lower == "finals" ||
         lower == "heats" || lower == "titles";
}

bool is_one_idiom(std::string_view singular) {
  constexpr std::string_view kIdioms[] = {"hand", "thing", "way",  "another",
                                          "side", "other", "time", "word"};
  return among(kIdioms, singular);
}

bool is_half_compound(std::string_view lower) {
  constexpr std::string_view kCompounds[] = {"time",   "way",      "term",  "brother",
                                             "sister", "marathon", "board", "price"};
  return among(kCompounds, lower);
}

bool is_extent_word(std::string_view lower) {
  constexpr std::string_view kExtents[] = {"thick",  "long", "wide", "tall",     "deep", "high",
                                           "across", "by",   "x",    "diameter", "of",   "or"};
  return among(kExtents, lower);
}

bool is_quarter_letter(std::string_view lower) { return lower == "q"; }

bool ends_like_comparative(std::string_view lower) {
  return lower.size() > 4 && lower.ends_with("er");
}

bool is_named_day(std::string_view text) { return text == "9/11" || text == "7/7"; }

bool is_changing_verb(std::string_view lower) {
  constexpr std::string_view kChanging[] = {
      "cut",        "cuts",     "raised",  "raise",   "lowered",   "reduced",  "changed",
      "went",       "moved",    "slid",    "slipped", "sank",      "dipped",   "edged",
      "soared",     "plunged",  "swung",   "shrank",  "expanded",  "widened",  "narrowed",
      "doubled",    "eased",    "slashed", "boosted", "trimmed",   "revised",  "upgraded",
      "downgraded", "halved",   "slumped", "added",   "adding",    "slipped",  "slipping",
      "slid",       "plunged",  "tumbled", "soared",  "rallied",   "sank",     "shed",
      "lost",       "firmed",   "edged",   "dipped",  "rebounded", "leapt",    "skidded",
      "dived",      "rocketed", "sagged",  "inched",  "advanced",  "retreated"};
  return among(kChanging, lower);
}

bool is_number_prefix(std::string_view lower) {
  constexpr std::string_view kPrefixes[] = {
      "pre",  "post", "mid",   "early", "late", "since", "the", "from", "to",   "sub",    "under",
      "over", "top",  "non",   "ex",    "plus", "minus", "and", "or",   "a",    "of",     "by",
      "in",   "than", "about", "for",   "on",   "at",    "up",  "down", "some", "roughly"};
  return among(kPrefixes, lower);
}

bool ends_hedge_of_size(std::string_view lower) {
  constexpr std::string_view kHedges[] = {"nearly",  "almost",        "about", "around",
                                          "roughly", "approximately", "than",  "only"};
  return among(kHedges, lower);
}

bool is_amount_word(std::string_view lower) {
  constexpr std::string_view kWords[] = {
      "more",     "further", "additional", "extra",   "full",    "whole",    "consecutive",
      "straight", "solid",   "business",   "working", "trading", "calendar", "successive",
      "long",     "short",   "separate",   "entire",  "fewer",   "less"};
  return among(kWords, lower);
}

bool is_multi_prefix(std::string_view lower) { return lower == "multi"; }

bool is_always_label(std::string_view lower) {
  constexpr std::string_view kLabels[] = {
      "page",     "pages",  "chapter", "section", "article", "figure", "table",
      "appendix", "volume", "version", "room",    "gate",    "flight", "route",
      "channel",  "tel",    "phone",   "fax",     "isbn",    "issn",   "doi",
      "iphone",   "ipad",   "suite",   "vol",     "pp",      "unit",   "title"};
  return among(kLabels, lower);
}

bool is_generation_letter(std::string_view text) { return text == "G" || text == "D"; }

bool is_currency_code(std::string_view lower) {
  constexpr std::string_view kCodes[] = {
      "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "cny", "rmb", "inr", "rs",  "hkd",
      "sgd", "krw", "rub", "brl", "mxn", "zar", "sek", "nok", "dkk", "pln", "try", "thb", "idr",
      "myr", "rm",  "php", "vnd", "ils", "nis", "aed", "sar", "pkr", "dm",  "us",  "btc"};
  return among(kCodes, lower);
}

bool ends_like_adverb(std::string_view lower) { return lower.size() > 4 && lower.ends_with("ly"); }

bool ends_like_past(std::string_view lower) {
  return lower.size() > 4 && lower.ends_with("ed") && !lower.ends_with("eed");
}

bool ends_like_participle(std::string_view lower) {
  return lower.size() > 5 && lower.ends_with("ing");
}

}  // namespace tallymark::language
