#include "files.h"

#include <dirent.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace tallymark::cli {
namespace {

Error unreadable(const std::string& path, const char* why) {
  return {ErrorCode::file_unreadable, path + ": " + why};
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  if (is_directory(path)) return unreadable(path, "it is a directory");
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return unreadable(path, std::strerror(errno));
  std::string bytes;
  char buffer[65536];
  size_t count;
  while ((count = std::fread(buffer, 1, sizeof buffer, file)) > 0) bytes.append(buffer, count);
  bool failed = std::ferror(file) != 0;
  if (file != stdin) std::fclose(file);
  if (failed) return unreadable(path, "reading stopped half-way");
  return bytes;
}

std::optional<Error> write_file(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return Error{ErrorCode::file_unwritable, path + ": " + std::strerror(errno)};
  bool whole = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  whole &= std::fclose(file) == 0;
  if (whole) return std::nullopt;
  std::remove(path.c_str());
  return Error{ErrorCode::file_unwritable, path + ": " + std::strerror(errno)};
}

bool is_directory(const std::string& path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::string own_folder() {
  char path[4096];
  ssize_t size = readlink("/proc/self/exe", path, sizeof path - 1);
  if (size <= 0) return ".";
  std::string whole(path, static_cast<size_t>(size));
  size_t slash = whole.rfind('/');
  return slash == std::string::npos ? "." : whole.substr(0, slash);
}

std::vector<std::string> list_files(const std::string& folder, const std::string& suffix) {
  std::vector<std::string> files;
  DIR* directory = opendir(folder.c_str());
  if (directory == nullptr) return files;
  while (const dirent* entry = readdir(directory)) {
    std::string name = entry->d_name;
    if (name.size() > suffix.size() && name.ends_with(suffix)) files.push_back(folder + "/" + name);
  }
  closedir(directory);
  std::sort(files.begin(), files.end());
  return files;
}

Result<LineReader> LineReader::open(const std::string& path) {
  if (is_directory(path)) return unreadable(path, "it is a directory");
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return unreadable(path, std::strerror(errno));
  struct stat info;
  bool sized = fstat(fileno(file), &info) == 0 && S_ISREG(info.st_mode);
  return LineReader(file, sized ? static_cast<long>(info.st_size) : 0);
}

LineReader::~LineReader() {
  if (file_ != nullptr && file_ != stdin) std::fclose(file_);
}

bool LineReader::next(std::string& line) {
  line.clear();
  char* buffer = nullptr;
  size_t capacity = 0;
  ssize_t size = getline(&buffer, &capacity, file_);
  if (size < 0) {
    std::free(buffer);
    return false;
  }
  line.assign(buffer, static_cast<size_t>(size));
  std::free(buffer);
  if (!line.empty() && line.back() == '\n') line.pop_back();
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

std::optional<int> LineReader::percent() const {
  if (size_ <= 0) return std::nullopt;
  return static_cast<int>(std::min(100L, std::ftell(file_) * 100 / size_));
}

bool is_progress_seen() { return isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0; }

Terminal look_at_terminal() {
  Terminal terminal;
  terminal.is_terminal = isatty(STDOUT_FILENO) == 1;
  if (!terminal.is_terminal) return terminal;
  const char* no_color = std::getenv("NO_COLOR");
  terminal.color = no_color == nullptr || no_color[0] == '\0';
  winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) terminal.width = size.ws_col;
  return terminal;
}

}  // namespace tallymark::cli
