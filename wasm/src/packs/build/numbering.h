// The strings of a built pack, each once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tallymark {

// Numbers things by the order in which they are first asked for.
class Numbering {
 public:
  uint32_t of(std::string_view text) {
    auto [found, is_new] = ids_.emplace(std::string(text), static_cast<uint32_t>(list_.size()));
    if (is_new) list_.push_back(found->first);
    return found->second;
  }
  const std::vector<std::string>& list() const { return list_; }

 private:
  std::unordered_map<std::string, uint32_t> ids_;
  std::vector<std::string> list_;
};

}  // namespace tallymark
