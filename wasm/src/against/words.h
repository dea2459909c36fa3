// Words that two texts put differently beside a figure they share: up and down, and meanings that
// are taken for each other.
#pragma once

#include <optional>

#include "against/pairs.h"

namespace tallymark {

struct OtherWord {
  SlipName slip = SlipName::direction;
  uint32_t ours = 0, theirs = 0;  // tokens
};

// The pairing's first such word; none where the words agree or do not say.
std::optional<OtherWord> find_other_word(const Statements& story, const Statements& source,
                                         const Pairing& pairing);

// The name in the story's sentence where the source's, which has all its other words, has another:
// "Germany has the largest …" for "France has the largest …". Empty where there is none.
Span find_other_name(const Statements& story, const Statements& source, const Pairing& pairing);

// The two sentences say the same but for their figures: all their content words are the same, and
// there are enough of them. Linear in the words.
bool say_the_same(const Statements& story, const Statements& source, const Pairing& pairing);

}  // namespace tallymark
