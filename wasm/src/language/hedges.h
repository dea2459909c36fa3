// Phrases that widen a figure or give it one end: "about", "more than", "at least".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tallymark::language {

enum class HedgeKind : uint8_t { about, at_least, at_most, more_than, less_than, nearly, up_to };

struct HedgePhrase {
  std::string_view words;  // lower case, single spaces
  HedgeKind kind;
};

// "handed over 50 papers": the verb and the particle are one word, and the particle no hedge.
bool is_phrasal(std::string_view verb, std::string_view particle);

// Before a figure ("more than 300 people"), longest phrases first.
std::span<const HedgePhrase> hedges_before();
// Behind a figure ("300 or more"), longest phrases first.
std::span<const HedgePhrase> hedges_after();
// True for the last words of phrases before a figure, and for the first of those behind one: quick
// tests, with the word_hash of the word, before the lists are searched.
bool may_end_hedge(std::string_view lower, uint32_t hash);
bool may_begin_hedge(std::string_view lower, uint32_t hash);

}  // namespace tallymark::language
