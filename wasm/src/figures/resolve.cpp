#include "figures/resolve.h"

#include <algorithm>

namespace tallymark {
namespace {

// The more evidence a kind asks for, the lower its number: a score needs a word of winning and two
// numbers, a bare number needs nothing.
int precedence(FigureKind kind) {
  switch (kind) {
    case FigureKind::time:
      return 0;
    case FigureKind::date:
      return 1;
    case FigureKind::age:
      return 2;
    case FigureKind::score:
      return 3;
    case FigureKind::measure:
      return 4;
    case FigureKind::money:
      return 5;
    case FigureKind::percent:
      return 6;
    case FigureKind::duration:
      return 7;
    case FigureKind::rate:
      return 8;
    case FigureKind::rank:
      return 9;
    case FigureKind::ratio:
      return 10;
    case FigureKind::comparison:
      return 11;
    case FigureKind::count:
      return 12;
    case FigureKind::ordinal:
      return 13;
    case FigureKind::number:
      return 14;
  }
  return 15;
}

bool stronger(const Candidate& a, const Candidate& b) {
  uint32_t a_size = a.figure.token_end - a.figure.token_begin;
  uint32_t b_size = b.figure.token_end - b.figure.token_begin;
  if (a_size != b_size) return a_size > b_size;
  int a_kind = precedence(a.figure.kind), b_kind = precedence(b.figure.kind);
  if (a_kind != b_kind) return a_kind < b_kind;
  return a.figure.token_begin < b.figure.token_begin;
}

// The tokens of the candidate that are still free; taking a candidate takes its tokens. Looking at
// tokens instead of at the other candidates keeps a long chain of overlaps linear. `taken` begins
// with token `first`.
bool take(const Candidate& candidate, uint32_t first, std::vector<bool>& taken) {
  uint32_t begin = candidate.figure.token_begin - first, end = candidate.figure.token_end - first;
  for (uint32_t i = begin; i < end; ++i) {
    if (taken[i]) return false;
  }
  for (uint32_t i = begin; i < end; ++i) taken[i] = true;
  return true;
}

}  // namespace

void resolve_candidates(Scan& scan) {
  std::vector<Candidate>& all = scan.candidates;
  // Candidates are large: what is sorted is where each begins, with its index, and it stays where
  // it is.
  std::vector<uint64_t> order;
  order.reserve(all.size());
  for (size_t i = 0; i < all.size(); ++i) {
    order.push_back(uint64_t{all[i].figure.token_begin} << 32 | i);
  }
  std::sort(order.begin(), order.end());
  auto index = [&](size_t at) { return static_cast<uint32_t>(order[at]); };
  auto figure = [&](size_t at) -> const Figure& { return all[index(at)].figure; };
  std::vector<Candidate> kept;
  kept.reserve(all.size());
  std::vector<uint32_t> group, chosen;
  std::vector<bool> taken;
  for (size_t begin = 0, end; begin < order.size(); begin = end) {
    uint32_t first = figure(begin).token_begin, reach = figure(begin).token_end;
    for (end = begin + 1; end < order.size() && figure(end).token_begin < reach; ++end) {
      reach = std::max(reach, figure(end).token_end);
    }
    if (end == begin + 1) {  // it overlaps with none
      kept.push_back(std::move(all[index(begin)]));
      continue;
    }
    group.clear();
    for (size_t at = begin; at < end; ++at) group.push_back(index(at));
    std::sort(group.begin(), group.end(), [&](uint32_t a, uint32_t b) {
      if (stronger(all[a], all[b])) return true;
      return !stronger(all[b], all[a]) && a < b;
    });
    chosen.clear();
    taken.assign(reach - first, false);
    for (uint32_t i : group) {
      if (take(all[i], first, taken)) chosen.push_back(i);
    }
    std::sort(chosen.begin(), chosen.end(), [&](uint32_t a, uint32_t b) {
      return all[a].figure.token_begin < all[b].figure.token_begin;  // none overlap
    });
    for (uint32_t i : chosen) kept.push_back(std::move(all[i]));
  }
  all.swap(kept);
}

}  // namespace tallymark
