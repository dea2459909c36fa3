// The state machine that reads a number in words. Its parts are spread over word_*.cpp by job:
// whole numbers, fractions, vague counts; number_words.cpp chooses among them.
#pragma once

#include "figures/numerals.h"

namespace tallymark {

// Numbers in words while they are put together; wider than the 18 digits a Decimal keeps.
using Wide = __int128;

// The nearest value of 18 digits; `rounded` says whether digits were lost.
Decimal to_decimal(Wide value, bool& rounded);

// Reads the one numeral that begins at token `at` and looks no further than its sentence. The parts
// take the token where they begin, set what they read and move the token behind it; they answer
// false, and change nothing, where their words do not stand there. Linear in the words read.
class WordReader {
 public:
  WordReader(const Scan& scan, uint32_t at) : scan_(scan), limit_(scan.sentence_end(at)), at_(at) {}

  bool read(Numeral& out);

 private:
  const language::FigureWord& word(uint32_t i) const { return scan_.word(i); }
  bool has(uint32_t i, language::FigureRoles roles) const {
    return i < limit_ && scan_.has(i, roles);
  }
  bool cardinal(uint32_t i) const { return has(i, language::kCardinalWords); }
  // The word behind token i, over a joined hyphen.
  uint32_t next(uint32_t i) const;
  // "two hundred and five", "twenty-first"; `last_power` is the power of ten of the last word.
  bool integer(uint32_t& i, Wide& value, bool& ordinal, int& last_power);
  // "point four six", added to out.value.
  bool decimals(uint32_t& i, Numeral& out);
  // "thirds", "and a half" behind a whole number.
  bool fraction_of(uint32_t& i, Numeral& out, Wide whole);
  // "thousands", "several hundred"; sets out.end.
  bool vague(uint32_t at, Numeral& out);
  // "half a million", "a third"; sets out.end.
  bool half(uint32_t at, Numeral& out);
  // "million" behind a decimal or fraction; nothing where none stands.
  void scale(uint32_t& i, Numeral& out);
  void finish(Numeral& out, uint32_t end, bool negative);

  const Scan& scan_;
  uint32_t limit_, at_;
};

}  // namespace tallymark
