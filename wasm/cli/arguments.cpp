#include "arguments.h"

#include "base/limits.h"

namespace tallymark::cli {

const char kHelp[] =
    "usage: tallymark check   [--published DATE] [--against FILE]… [--pack PATH]… "
    "[--no-default-packs]\n"
    "                         [--table CSV [--caption TEXT]] [--input text|markdown|html]\n"
    "                         [--format text|json] [FILE|-]\n"
    "       tallymark check   --ndjson [FILE|-]\n"
    "       tallymark figures [--published DATE] [--input text|markdown|html] [--ndjson] [FILE|-]\n"
    "       tallymark pack    build DIR -o FILE | validate DIR | info FILE\n"
    "\n"
    "Finds the figures of an article and compares them with bundled reference data.\n"
    "--against compares it with the texts it was made from as well: a press release, a report, an "
    "earlier version.\n"
    "Files whose names end in .html, .htm, .md or .markdown are read as such, others as text; "
    "--input says it of FILE.\n"
    "--table compares it with a table of your own, whose first row is its header.\n"
    "DATE is an ISO 8601 date or date-time. Exit status: 0 checked, 1 something differs, 2 bad "
    "usage or input.\n";

namespace {

Error usage(std::string what) { return {ErrorCode::bad_usage, std::move(what)}; }

class Parser {
 public:
  Parser(int argc, char** argv) : words_(argv + 1, argv + argc) {}

  Result<Arguments> run() {
    std::vector<std::string> names;
    bool options_end = false;
    while (at_ < words_.size()) {
      std::string word = words_[at_++];
      if (options_end || word == "-" || word.empty() || word[0] != '-') {
        names.push_back(word);
      } else if (word == "--") {
        options_end = true;
      } else if (auto error = read_option(word)) {
        return *error;
      }
    }
    if (!out_.command.empty()) return out_;  // --help, --version
    if (names.empty()) return usage("a command is missing: check, figures or pack (see --help)");
    out_.command = names[0];
    if (out_.command == "pack") return read_pack(names);
    if (out_.command != "check" && out_.command != "figures") {
      return usage("unknown command: " + out_.command);
    }
    if (!out_.output.empty()) return usage("-o belongs to pack build");
    if (out_.command == "figures" && !out_.against.empty())
      return usage("--against belongs to check");
    if (out_.command == "figures" && out_.has_table) return usage("--table belongs to check");
    if (out_.has_caption && !out_.has_table) return usage("--caption belongs to --table");
    if (names.size() > 2) return usage("one input at a time, and not also: " + names[2]);
    if (names.size() == 2) out_.file = names[1];
    return out_;
  }

 private:
  std::optional<Error> read_option(std::string word) {
    std::string value;
    bool has_value = false;
    if (size_t equals = word.find('='); word.rfind("--", 0) == 0 && equals != std::string::npos) {
      value = word.substr(equals + 1);
      word = word.substr(0, equals);
      has_value = true;
    }
    auto flag = [&](bool& target, bool to) -> std::optional<Error> {
      if (has_value) return usage(word + " takes no value");
      target = to;
      return std::nullopt;
    };
    auto take = [&](std::string& target) -> std::optional<Error> {
      if (!has_value) {
        if (at_ >= words_.size()) return usage(word + " needs a value");
        value = words_[at_++];
      }
      target = value;
      return std::nullopt;
    };
    if (word == "--help" || word == "-h") {
      out_.command = "help";
      return std::nullopt;
    }
    if (word == "--version") {
      out_.command = "version";
      return std::nullopt;
    }
    if (word == "--ndjson") return flag(out_.ndjson, true);
    if (word == "--no-default-packs") return flag(out_.default_packs, false);
    if (word == "--published") {
      out_.has_published = true;
      return take(out_.published);
    }
    if (word == "--pack") {
      out_.packs.emplace_back();
      return take(out_.packs.back());
    }
    if (word == "--against") {
      if (out_.against.size() == limits::kSources)
        return usage("--against takes at most " + std::to_string(limits::kSources) + " files");
      out_.against.emplace_back();
      return take(out_.against.back());
    }
    if (word == "--input") {
      if (auto error = take(out_.input)) return error;
      if (out_.input != "text" && out_.input != "markdown" && out_.input != "html") {
        return usage("unknown input: " + out_.input + " (there are text, markdown, html)");
      }
      return std::nullopt;
    }
    if (word == "--table") {
      out_.has_table = true;
      return take(out_.table);
    }
    if (word == "--caption") {
      out_.has_caption = true;
      return take(out_.caption);
    }
    if (word == "-o" || word == "--output") return take(out_.output);
    if (word == "--format") {
      if (auto error = take(out_.format)) return error;
      if (out_.format != "text" && out_.format != "json") {
        return usage("unknown format: " + out_.format + " (there are text, json)");
      }
      return std::nullopt;
    }
    return usage("unknown option: " + word);
  }

  Result<Arguments> read_pack(const std::vector<std::string>& names) {
    if (names.size() < 2) return usage("pack needs build, validate or info (see --help)");
    out_.subcommand = names[1];
    if (out_.subcommand != "build" && out_.subcommand != "validate" && out_.subcommand != "info") {
      return usage("unknown pack command: " + out_.subcommand);
    }
    if (names.size() < 3) return usage("pack " + out_.subcommand + " needs a path");
    if (names.size() > 3) return usage("one pack at a time, and not also: " + names[3]);
    out_.file = names[2];
    if (out_.subcommand == "build" && out_.output.empty()) return usage("pack build needs -o FILE");
    if (out_.subcommand != "build" && !out_.output.empty())
      return usage("-o belongs to pack build");
    return out_;
  }

  std::vector<std::string> words_;
  size_t at_ = 0;
  Arguments out_;
};

}  // namespace

Result<Arguments> parse_arguments(int argc, char** argv) { return Parser(argc, argv).run(); }

}  // namespace tallymark::cli
