// The command line. What it prints of a check comes from the engine; this reads files, knows the
// exit status, and says in one line what could not be done.
//   0 checked · 1 something differs · 2 bad usage or input

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>

#include "arguments.h"
#include "engine/engine.h"
#include "files.h"
#include "packs.h"
#include "text/utf8.h"

namespace tallymark::cli {
namespace {

constexpr int kContradicted = 1;
constexpr int kBad = 2;

int fail(const Error& error) {
  std::fprintf(stderr, "tallymark: %s\n", error.message().c_str());
  return kBad;
}

void print(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (text.empty() || text.back() != '\n') std::fputc('\n', stdout);
}

// What a file is written in, by its name; what is said goes before that.
Markup markup_of(const std::string& path, const std::string& said = "") {
  std::string name = path.substr(path.rfind('/') + 1);
  for (char& c : name) c = utf8::ascii_lower(c);
  auto is = [&](const char* kind, std::initializer_list<const char*> endings) {
    if (!said.empty()) return said == kind;
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return name.ends_with(ending); });
  };
  if (is("html", {".html", ".htm", ".xhtml"})) return Markup::html;
  return is("markdown", {".md", ".markdown"}) ? Markup::markdown : Markup::none;
}

// The source texts of --against, each by the name of its file.
struct Sources {
  std::vector<std::string> names, texts;
  std::vector<Markup> markups;

  std::optional<Error> read(const Arguments& arguments) {
    for (const std::string& path : arguments.against) {
      Result<std::string> text = read_file(path);
      if (!text.ok()) return text.error();
      names.push_back(path.substr(path.rfind('/') + 1));
      markups.push_back(markup_of(path));
      texts.push_back(std::move(text.value()));
    }
    return std::nullopt;
  }

  // The error is of one of them and names it.
  bool is_of(const Error& error) const {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return !name.empty() && error.detail.starts_with(name);
    });
  }

  std::vector<NamedText> named() const {
    std::vector<NamedText> all;
    for (size_t i = 0; i < texts.size(); ++i) all.push_back({names[i], texts[i], markups[i]});
    return all;
  }
};

// The table of --table, by the name of its file.
Result<std::optional<UserTable>> read_own_table(const Arguments& arguments) {
  std::optional<UserTable> table;
  if (!arguments.has_table) return table;
  Result<std::string> text = read_file(arguments.table);
  if (!text.ok()) return text.error();
  std::string name = arguments.table.substr(arguments.table.rfind('/') + 1);
  Result<UserTable> read = read_table(text.value(), name, arguments.caption);
  if (!read.ok()) return read.error();
  table = std::move(read.value());
  return table;
}

int check_one(Engine& engine, const Arguments& arguments, const Sources& sources,
              const UserTable* table) {
  Result<std::string> text = read_file(arguments.file);
  if (!text.ok()) return fail(text.error());
  Terminal terminal = look_at_terminal();
  CheckOptions options;
  options.figures_only = arguments.command == "figures";
  options.markup = markup_of(arguments.file, arguments.input);
  options.published = arguments.published;
  options.format = arguments.format == "json" ? Format::json : Format::text;
  options.style = {terminal.color, terminal.width};
  options.against = sources.named();
  options.table = table;
  Result<Checked> checked = engine.check(text.value(), options);
  if (!checked.ok()) {
    Error error = checked.error();
    if (error.code != ErrorCode::bad_date && arguments.file != "-" && !sources.is_of(error)) {
      error.detail = arguments.file + (error.detail.empty() ? "" : ": " + error.detail);
    }
    return fail(error);
  }
  print(checked.value().output);
  return checked.value().contradicted > 0 ? kContradicted : 0;
}

// Answers come in the order of the lines; a bad line is answered with its error and the rest go on.
int check_lines(Engine& engine, const Arguments& arguments, const Sources& sources,
                const UserTable* table) {
  Result<LineReader> opened = LineReader::open(arguments.file);
  if (!opened.ok()) return fail(opened.error());
  CheckOptions options;
  options.figures_only = arguments.command == "figures";
  if (!arguments.input.empty()) options.markup = markup_of("", arguments.input);
  options.published = arguments.published;
  if (arguments.has_published) {
    // A bad date is the caller's mistake, not one of every line.
    Result<Checked> probe = engine.check(".", options);
    if (!probe.ok() && probe.error().code == ErrorCode::bad_date) return fail(probe.error());
  }
  options.against = sources.named();
  options.table = table;
  bool seen = is_progress_seen();
  int status = 0, shown = -1;
  std::string line;
  for (uint32_t number = 1; opened.value().next(line); ++number) {
    if (line.empty()) continue;
    Checked answer = engine.check_line(options, line, number);
    print(answer.output);
    if (answer.failed)
      status = kBad;
    else if (answer.contradicted > 0 && status == 0)
      status = kContradicted;
    auto percent = opened.value().percent();
    if (seen && percent && *percent != shown) {
      shown = *percent;
      std::fprintf(stderr, "\r%3d %%", shown);
    }
  }
  if (shown >= 0) std::fputc('\n', stderr);
  return status;
}

int run(int argc, char** argv) {
  Result<Arguments> parsed = parse_arguments(argc, argv);
  if (!parsed.ok()) return fail(parsed.error());
  const Arguments& arguments = parsed.value();
  if (arguments.command == "help") {
    std::fputs(kHelp, stdout);
    return 0;
  }
  if (arguments.command == "version") {
    std::puts("tallymark " TALLYMARK_VERSION);
    return 0;
  }
  if (arguments.command == "pack") {
    Result<int> status = run_pack_command(arguments);
    return status.ok() ? status.value() : fail(status.error());
  }
  if (arguments.has_published && arguments.published.empty()) {
    return fail({ErrorCode::bad_date, "--published is empty"});
  }
  Engine engine;
  if (auto error = open_packs(arguments, engine)) return fail(*error);
  Sources sources;
  if (auto error = sources.read(arguments)) return fail(*error);
  Result<std::optional<UserTable>> own = read_own_table(arguments);
  if (!own.ok()) return fail(own.error());
  const UserTable* table = own.value() ? &*own.value() : nullptr;
  return arguments.ndjson ? check_lines(engine, arguments, sources, table)
                          : check_one(engine, arguments, sources, table);
}

}  // namespace
}  // namespace tallymark::cli

int main(int argc, char** argv) {
  // Whoever reads us may have seen enough; that is no error.
  std::signal(SIGPIPE, SIG_DFL);
  return tallymark::cli::run(argc, argv);
}
