// A bump allocator for the strings made during one check: lower-cased words, canonical dates,
// explanations. Everything is freed together with it; nothing is freed before.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/short_copy.h"

namespace tallymark {

class Arena {
 public:
  // A copy of the text that lives as long as the arena. Cost: one copy, no per-string allocation.
  std::string_view store(std::string_view text) {
    if (text.empty()) return {};
    char* out = allocate(text.size());
    copy_short(out, text.data(), text.size());
    return {out, text.size()};
  }

  // Uninitialised room for `size` bytes.
  char* allocate(size_t size) {
    if (size > left_) {
      size_t block = size > kBlock ? size : kBlock;
      blocks_.push_back(std::make_unique_for_overwrite<char[]>(block));
      next_ = blocks_.back().get();
      left_ = block;
    }
    char* out = next_;
    next_ += size;
    left_ -= size;
    return out;
  }

 private:
  static constexpr size_t kBlock = 16384;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  size_t left_ = 0;
};

}  // namespace tallymark
