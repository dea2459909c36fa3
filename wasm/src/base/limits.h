// Every bound of the engine, in one place; each has a test just below and just above it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tallymark::limits {

// A text of this many bytes is still checked (a long novel is 2 MB); more is `input-too-large`.
inline constexpr size_t kTextBytes = 32u << 20;
// A pack of this many bytes is still opened.
inline constexpr size_t kPackBytes = 64u << 20;
// A CSV cell longer than this is refused: no alias, title or locator needs it.
inline constexpr size_t kCellBytes = 16384;
// Words in one alias; longer ones would make each look-up step slower for every text.
inline constexpr uint32_t kAliasWords = 16;
// How many antecedents a clause may look back at (DESIGN: at most eight).
inline constexpr uint32_t kAntecedents = 8;
// Items of one enumeration that are counted; a longer list is left unjudged.
inline constexpr uint32_t kListItems = 64;
// Tokens in one sentence; a longer run without an end is cut, so that looking about a sentence
// stays bounded. The longest lists in news ("the 193 members: …") have about 600.
inline constexpr uint32_t kSentenceTokens = 800;
// Amounts in one sentence that arithmetic looks at; a sentence with more is a table without lines.
inline constexpr uint32_t kSentenceNumbers = 64;
// Statements of one text that are compared with each other for saying the same.
inline constexpr uint32_t kStatements = 256;
// Of one sentence, the figures and the words that are laid beside those of a source; and how many
// sentences of the source each sentence of the text is laid beside. A word of more sentences than
// this leads to none of them.
inline constexpr uint32_t kAgainstFigures = 24, kAgainstWords = 64, kAgainstSentences = 6;
inline constexpr uint32_t kAgainstPostings = 64;
// A table that is brought along as reference data.
inline constexpr size_t kTableRows = 10000, kTableColumns = 256, kTableCells = 100000;
// Source texts of one check.
inline constexpr uint32_t kSources = 16;
// Elements of HTML inside one another; what is deeper is read as if it stood in the last of them.
inline constexpr size_t kMarkupDepth = 256;
// Tokens in one clause or enumeration that a rule looks at.
inline constexpr uint32_t kClauseTokens = 160;
// An event reported in the present is looked for this many days around publication.
inline constexpr int kEventWindowDays = 31;

}  // namespace tallymark::limits
