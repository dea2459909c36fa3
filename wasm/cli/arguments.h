// The command line → what is asked for.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace tallymark::cli {

struct Arguments {
  std::string command;     // "check", "figures", "pack", "help" or "version"
  std::string subcommand;  // of pack: "build", "validate", "info"
  std::string file = "-";  // input, or the directory or file of a pack
  std::string published;
  bool has_published = false;
  std::vector<std::string> packs;
  bool has_table = false, has_caption = false;
  std::string table, caption;
  std::vector<std::string> against;  // source texts
  bool default_packs = true;
  std::string input;  // "text", "markdown" or "html"; empty: by the name of the file
  std::string format = "text";
  bool ndjson = false;
  std::string output;  // pack build -o
};

// Error: bad_usage, in one line that says what and where.
Result<Arguments> parse_arguments(int argc, char** argv);

extern const char kHelp[];

}  // namespace tallymark::cli
