// Files, standard input and the terminal.
#pragma once

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace tallymark::cli {

// A file's bytes; "-" is standard input. Error: file_unreadable, with path and reason.
Result<std::string> read_file(const std::string& path);
// Writes the whole file or leaves none. Error: file_unwritable.
std::optional<Error> write_file(const std::string& path, const std::string& bytes);
bool is_directory(const std::string& path);
// The folder of the running command, without a slash at the end.
std::string own_folder();
// Files in a folder that end in `suffix`, sorted by name, with the folder in front.
std::vector<std::string> list_files(const std::string& folder, const std::string& suffix);

// The lines of a file without their ends, one at a time.
class LineReader {
 public:
  // Error: file_unreadable.
  static Result<LineReader> open(const std::string& path);
  LineReader(LineReader&& other) noexcept : file_(other.file_), size_(other.size_) {
    other.file_ = nullptr;
  }
  LineReader(const LineReader&) = delete;
  ~LineReader();

  bool next(std::string& line);
  // Share of the file read, 0 to 100; empty where its size is not known.
  std::optional<int> percent() const;

 private:
  explicit LineReader(std::FILE* file, long size) : file_(file), size_(size) {}
  std::FILE* file_;
  long size_;
};

// True, and its width, if standard output is a terminal that may be coloured.
struct Terminal {
  bool is_terminal = false;
  bool color = false;
  int width = 80;
};
Terminal look_at_terminal();

// Progress is shown on standard error, and only to a person.
bool is_progress_seen();

}  // namespace tallymark::cli
