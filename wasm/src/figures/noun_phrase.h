// The head noun of the phrase behind a number.
#pragma once

#include <string_view>

#include "figures/scan.h"

namespace tallymark {

struct NounPhrase {
  uint32_t head = kNone;      // token of the head noun; kNone if none was found
  uint32_t end = 0;           // token behind it
  std::string_view singular;  // lower case; lives in the document
};

// Reads adjectives and nouns from token `at` to the head noun: "North Korean entities". `one` asks
// for a singular head ("one individual"). At most six words; stops at function words, verbs,
// punctuation, dates and further numerals.
NounPhrase read_noun_phrase(Scan& scan, uint32_t at, bool one);

// The noun right behind "per", "every" or "a": "per share", "per 1,000 live births".
NounPhrase read_per_noun(Scan& scan, uint32_t at);

// The noun at token `at` alone.
NounPhrase read_unit_noun(Scan& scan, uint32_t at);

}  // namespace tallymark
