#include "claims/article.h"

#include <algorithm>

namespace tallymark {

uint32_t Article::token_at(uint32_t byte) const {
  auto found = std::lower_bound(tokens().begin(), tokens().end(), byte,
                                [](const Token& t, uint32_t b) { return t.span.begin < b; });
  return static_cast<uint32_t>(found - tokens().begin());
}

std::vector<uint32_t> Article::mentions_in(uint32_t begin, uint32_t end) const {
  std::vector<uint32_t> found;
  auto first = std::lower_bound(mentions.begin(), mentions.end(), begin,
                                [](const Mention& m, uint32_t t) { return m.token_begin < t; });
  for (; first != mentions.end() && first->token_begin < end; ++first) {
    if (first->token_end <= end) found.push_back(static_cast<uint32_t>(first - mentions.begin()));
  }
  return found;
}

std::vector<uint32_t> Article::figures_in(uint32_t begin, uint32_t end) const {
  std::vector<uint32_t> found;
  auto first = std::lower_bound(figures.begin(), figures.end(), begin,
                                [](const Figure& f, uint32_t t) { return f.token_begin < t; });
  for (; first != figures.end() && first->token_begin < end; ++first) {
    if (first->token_end <= end) found.push_back(static_cast<uint32_t>(first - figures.begin()));
  }
  return found;
}

}  // namespace tallymark
