// Digits that belong to an address or a number of another kind: web and mail addresses, telephone
// numbers, versions, identifiers. The one place where regular expressions are used.
#pragma once

#include <cstddef>
#include <string_view>

namespace tallymark {

// Bytes of the address, telephone number, version or identifier that begins at `text`'s start; 0 if
// none does. The longest of the patterns wins. Linear in the bytes looked at (RE2), at most
// kLexicalBytes; the expressions are compiled once, at the first call.
size_t match_lexical(std::string_view text);

// Instructions of the compiled expressions, −1 if they did not compile. RE2 refuses a program that
// its memory budget (8 MB by default) has no room for.
int lexical_program_size();

// No address or number in prose is longer; what is longer is cut here and read on behind.
inline constexpr size_t kLexicalBytes = 2048;

}  // namespace tallymark
