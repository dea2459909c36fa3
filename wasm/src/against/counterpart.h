// What became of a figure of the story in the texts it was made from.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/codes.h"

namespace tallymark {

struct SourceText {
  std::string_view name;  // of the file, or what the caller calls it
  const Article* article = nullptr;
};

enum class Standing : uint8_t {
  found,      // the same statement, within the digits
  differs,    // the same statement, and another value or another word
  between,    // the same statement; the digits do not decide it
  renamed,    // the same, in the source's sentence with another name in it
  ambiguous,  // several statements could be meant
  absent,     // nothing in the sources is that statement
};

struct Counterpart {
  uint32_t figure = 0;
  Standing standing = Standing::absent;
  Reason how = Reason::none;
  // The partner: a figure of one of the sources; kNone where there is none.
  uint32_t source = kNone, partner = kNone;
  std::optional<SlipName> slip;
  // Where a word and not the number differs: the story's word and the source's.
  Span word, source_word;
};

struct SourceComparison {
  std::vector<Counterpart> figures;  // one for every figure of the story, in order
  // Of every source the ids of the figures that the story does not have.
  std::vector<std::vector<uint32_t>> left_out;
};

// The words alone say which figures of a source may be
// meant; values are compared after that. Linear in the texts: a sentence is laid beside a bounded
// number of the sources' sentences (limits::kAgainst…), which share its rarest words.
SourceComparison compare_with_sources(const Article& story, const std::vector<SourceText>& sources);

}  // namespace tallymark
