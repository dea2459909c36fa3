#include "figures/lexical_patterns.h"

#include <re2/re2.h>

#include <memory>

namespace tallymark {
namespace {

// One alternative a line. No look-around is needed: callers ask only where a token begins.
constexpr char kPatterns[] =
    // Web addresses, with or without a scheme; mail addresses; paths
    "(?i:[a-z][a-z0-9+.-]*://[^\\s<>\"]+)"
    "|(?i:www\\.[^\\s<>\"]+)"
    "|[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;]+"
    "|(?i:[a-z]:)?(?:[\\\\/][\\w.-]+){2,}"
    // Telephone numbers: with a country code, with an area code in brackets, in groups by hyphens
    "|\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){2,6}"
    "|\\(\\d{2,5}\\)[ -]?\\d{2,4}(?:[ -]\\d{2,5}){1,3}"
    "|\\d{3}-\\d{4}"
    "|\\d{3}-\\d{3,4}-\\d{4}"
    "|\\d{2,5}(?:-\\d{2,5}){3,}"
    // Versions and network addresses of four parts and more; "v2.1"
    "|(?i:v)\\d+(?:\\.\\d+)+"
    "|\\d+(?:\\.\\d+){3,}"
    // Identifiers: ISBN, DOI, CVE, hexadecimal
    "|97[89][- ]?\\d{1,5}[- ]?\\d{1,7}[- ]?\\d{1,7}[- ]?[\\dX]"
    "|10\\.\\d{4,9}/[^\\s<>\"]+"
    "|0x[0-9a-fA-F]+";

const re2::RE2& patterns() {
  static const std::unique_ptr<const re2::RE2> compiled = [] {
    re2::RE2::Options options;
    options.set_longest_match(true);
    options.set_log_errors(false);
    return std::make_unique<const re2::RE2>(kPatterns, options);
  }();
  return *compiled;
}

}  // namespace

size_t match_lexical(std::string_view text) {
  if (text.size() > kLexicalBytes) text = text.substr(0, kLexicalBytes);
  re2::StringPiece found;
  re2::StringPiece whole(text.data(), text.size());
  if (!patterns().Match(whole, 0, whole.size(), re2::RE2::ANCHOR_START, &found, 1)) return 0;
  return found.size();
}

int lexical_program_size() { return patterns().ok() ? patterns().ProgramSize() : -1; }

}  // namespace tallymark
