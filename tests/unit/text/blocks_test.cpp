#include "text/blocks.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tallymark;

namespace {

// The blocks, one bar between two, line breaks inside one shown as "/".
std::string shown(std::string_view text) {
  std::string out;
  for (Span span : find_blocks(text)) {
    if (!out.empty()) out += " | ";
    for (char c : slice(text, span)) {
      if (c != '\r') out += c == '\n' ? '/' : c;
    }
  }
  return out;
}

}  // namespace

TEST_CASE("blank lines end a block, and so do line ends of unwrapped text") {
  struct Row {
    const char* text;
    const char* blocks;
  };
  const Row table[] = {
      {"", ""},
      {" \n \n", ""},
      {"One.", "One."},
      {"  One.  ", "One."},
      {"One.\n\nTwo.", "One. | Two."},
      {"One.\n \t\nTwo.\n\n\n", "One. | Two."},
      {"One.\r\n\r\nTwo.\r\n", "One. | Two."},
      {"Tides are rising\nThe sea rose by two metres.\nNobody knew.",
       "Tides are rising | The sea rose by two metres. | Nobody knew."},
      {"- First\n- Second", "- First | - Second"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(shown(row.text) == row.blocks);
  }
}

TEST_CASE("hard-wrapped text is read as paragraphs") {
  CHECK(shown("The prevalence of flooding in Novaria was put at 73.4 people in every\n"
              "thousand, while that of Kelland was 61.8. Nobody had expected that in\n"
              "the year before.\n"
              "Ostrania came third.") ==
        "The prevalence of flooding in Novaria was put at 73.4 people in every/"
        "thousand, while that of Kelland was 61.8. Nobody had expected that in/"
        "the year before. | Ostrania came third.");
}

TEST_CASE("a headline above hard-wrapped text stays a block of its own") {
  CHECK(shown("Novaria is flooded\n\n"
              "The prevalence of flooding in Novaria was put at 73.4 people in every\n"
              "thousand.") ==
        "Novaria is flooded | The prevalence of flooding in Novaria was put at 73.4 people in "
        "every/thousand.");
}

TEST_CASE("long lines are paragraphs, even if one goes on in lower case") {
  std::string line(150, 'x');
  CHECK(find_blocks(line + "\nand so on\n" + line).size() == 3);
}
