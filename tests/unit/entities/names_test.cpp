#include "entities/names.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "../support/world.h"
#include "base/limits.h"
#include "text/document.h"

using namespace tallymark;
using tallymark::test::world;

namespace {

// The words, from the text's start, that the longest name of a kind covers; empty for no match.
std::string covered(const Library& library, NameKind kind, std::string_view text) {
  NameIndex names(library);
  auto document = read_document(text);
  const auto& tokens = document.value().tokens;
  uint32_t longest = 0;
  for (uint32_t id : names.starting_with(kind, tokens[0])) {
    longest = std::max(
        longest, names.match(names.name(id), tokens, 0, static_cast<uint32_t>(tokens.size())));
  }
  return longest == 0 ? "" : std::string(text.substr(0, tokens[longest - 1].span.end));
}

struct Row {
  NameKind kind;
  const char *text, *covered;
};

}  // namespace

TEST_CASE("names match as their kind asks") {
  Library library;
  test::join_pack(library, world());
  const Row table[] = {
      // Entities: case matters, hyphens and full stops do not.
      {NameKind::entity, "Novaria has", "Novaria"},
      {NameKind::entity, "NOVARIA has", "NOVARIA"},
      {NameKind::entity, "novaria has", ""},
      {NameKind::entity, "Novarians have", "Novarians"},
      {NameKind::entity, "Republic of Novaria has", "Republic of Novaria"},
      {NameKind::entity, "Ilo-Marsh said", "Ilo-Marsh"},
      {NameKind::entity, "Bosk and Hertz has", "Bosk and Hertz"},
      {NameKind::entity, "Bosk and others", ""},
      {NameKind::entity, "Novar", ""},
      // Acronyms need capitals; full stops are the same name.
      {NameKind::entity, "US ships", "US"},
      {NameKind::entity, "U.S. ships", "U.S."},
      {NameKind::entity, "us all", ""},
      {NameKind::entity, "Us all", ""},
      // Verbs, nouns and measures bend; case does not matter.
      {NameKind::event_verb, "blacklisted it", "blacklisted"},
      {NameKind::event_verb, "Blacklisting it", "Blacklisting"},
      {NameKind::event_verb, "blackness", ""},
      {NameKind::event_verb, "criminalized it", "criminalized"},
      {NameKind::event_noun, "Embargoes were", "Embargoes"},
      {NameKind::measure, "Flood prevalence rose", "Flood prevalence"},
      {NameKind::measure, "flood prevalences rose", "flood prevalences"},
      {NameKind::measure, "flood levels rose", ""},
      {NameKind::counted_noun, "companies left", "companies"},
      {NameKind::counted_noun, "people left", "people"},
      {NameKind::counted_noun, "accompany", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(covered(library, row.kind, row.text) == row.covered);
  }
}

TEST_CASE("a gap in a verb covers a few words") {
  Library library;
  test::join_pack(library, world());
  CHECK(covered(library, NameKind::event_verb, "made dredging a crime in 2009") ==
        "made dredging a crime");
  CHECK(covered(library, NameKind::event_verb, "made all the dredging of rivers a crime") ==
        "made all the dredging of rivers a crime");
  CHECK(covered(library, NameKind::event_verb,
                "made the very old trade of dredging rivers a crime") == "");
  CHECK(covered(library, NameKind::event_verb, "made it") == "");
}

TEST_CASE("an alias of the most words is a name, one word more is none") {
  auto library_with = [](uint32_t words, Library& library) {
    std::string alias = "Isle";
    for (uint32_t i = 1; i < words; ++i) alias += " rook";
    test::join_pack(library, world().with("entities", "Republic of Novaria", alias));
    return alias;
  };
  Library most, more;
  std::string alias = library_with(limits::kAliasWords, most);
  CHECK(covered(most, NameKind::entity, alias) == alias);
  alias = library_with(limits::kAliasWords + 1, more);
  CHECK(covered(more, NameKind::entity, alias) == "");
}

TEST_CASE("a plain word has no full stops") {
  CHECK(plain_word("u.s.") == "us");
  CHECK(plain_word("tide") == "tide");
}
