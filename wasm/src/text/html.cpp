#include "text/html.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "language/word_hash.h"
#include "text/markup.h"

namespace tallymark {
namespace {

// A footnote's mark is not longer.
constexpr uint32_t kMarkBytes = 256;

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view input) : input_(input), out_(input) {}

  PlainText read() {
    uint32_t size = static_cast<uint32_t>(input_.size()), text = 0, at = 0;
    auto flush = [&] {
      // Between the cells of a table there is nothing but layout.
      bool between = state_.in_rows && !state_.in_cell && is_blank({text, at});
      if (!state_.skipped && !between) out_.append({text, at}, state_.keeps_spaces);
    };
    while (at < size) {
      char c = input_[at];
      if (c == '<') {
        if (auto tag = read_tag(input_, at)) {
          flush();
          at = text = take(*tag);
          continue;
        }
      } else if (c == '&') {
        if (auto reference = read_reference(input_, at)) {
          flush();
          if (!state_.skipped) out_.append(reference->code_point, {at, reference->end});
          at = text = reference->end;
          continue;
        }
      }
      ++at;
    }
    flush();
    pop_to(0);
    return finish();
  }

 private:
  // What holds inside an element, and is as before behind its end.
  struct State {
    bool skipped = false;
    bool keeps_spaces = false;
    bool in_rows = false;  // of a table that is read row by row
    bool in_cell = false;  // of such a table
  };

  struct Open {
    uint32_t hash = 0;
    uint16_t traits = 0;
    State before;
    uint32_t begin = 0;  // in the text
  };

  // Answers where to read on.
  uint32_t take(const Tag& tag) {
    if (tag.kind == Tag::open) return open(tag);
    if (tag.kind == Tag::close) close(tag);
    return tag.end;
  }

  uint32_t open(const Tag& tag) {
    end_what_it_ends(tag);
    if (!state_.skipped) part(tag.traits);
    if (tag.traits & kVoidElement) {
      if (!state_.skipped && is_name(input_, tag, "br")) out_.break_line(1);
      return tag.end;
    }
    if ((tag.traits & kForeignElement) && tag.ends_itself) return tag.end;
    if (tag.traits & kRawElement) return end_of_raw(input_, tag);
    if (open_.size() >= limits::kMarkupDepth) return tag.end;
    open_.push_back({tag.hash, tag.traits, state_, out_.size()});
    ++count_of(tag.hash);
    state_.skipped |= (tag.traits & kSkippedElement) || tag.hidden || is_footnote_mark(tag);
    state_.keeps_spaces |= (tag.traits & kSpacesElement) != 0;
    if (is_name(input_, tag, "table")) {
      state_.in_rows = is_data_table(tag.end);
      state_.in_cell = false;
    }
    if (state_.in_rows && (tag.traits & kCellElement)) state_.in_cell = true;
    return tag.end;
  }

  // End tags that may be left out: of a paragraph before a block, of an item before the next.
  void end_what_it_ends(const Tag& tag) {
    while (!open_.empty()) {
      const Open& top = open_.back();
      bool same_kind = (top.hash == tag.hash && (tag.traits & kBlockElement) && is_item(tag)) ||
                       ((top.traits & kCellElement) && (tag.traits & kTableParts)) ||
                       ((top.traits & kRowElement) && (tag.traits & (kRowElement | kRowsElement)));
      bool paragraph = top.hash == kParagraph && (tag.traits & kBlockElement);
      if (!same_kind && !paragraph) return;
      pop_to(open_.size() - 1);
    }
  }

  bool is_part_of_table(const Tag& tag) const {
    return (tag.traits & kTableParts) || is_name(input_, tag, "table");
  }

  bool is_item(const Tag& tag) const {
    return is_name(input_, tag, "li") || is_name(input_, tag, "dt") || is_name(input_, tag, "dd");
  }

  void close(const Tag& tag) {
    if (count_of(tag.hash) == 0) {
      if (!state_.skipped && (tag.traits & kBlockElement) && !state_.in_rows) out_.break_line(2);
      return;
    }
    for (size_t i = open_.size(); i-- > 0;) {
      if (open_[i].hash == tag.hash) return pop_to(i);
      // What is nested wrongly ends no paragraph and no cell: "<b><p>…</b>…</p>".
      uint16_t stronger = (tag.traits & kBlockElement) ? kCellElement : kBlockElement;
      if ((open_[i].traits & stronger) && !is_part_of_table(tag)) return;
    }
  }

  void pop_to(size_t depth) {
    while (open_.size() > depth) {
      Open top = open_.back();
      open_.pop_back();
      --count_of(top.hash);
      if ((top.traits & kArticleElement) && !state_.skipped) keep({top.begin, out_.size()});
      state_ = top.before;
      bool is_part = state_.in_rows && (top.traits & kTableParts);
      bool parts = (top.traits & kBlockElement) && !is_part && !state_.in_cell;
      if (!state_.skipped && parts) out_.break_line(2);
    }
  }

  void part(uint16_t traits) {
    if (state_.in_rows && (traits & kRowElement)) return out_.begin_row();
    if (state_.in_rows && (traits & kCellElement)) return out_.begin_cell();
    if (state_.in_rows && (traits & kRowsElement)) return;
    // A paragraph that is all of a cell parts nothing.
    if ((traits & kBlockElement) && !state_.in_cell) out_.break_line(2);
  }

  // "1,000<sup><a>2</a></sup>" must not read as 1,0002.
  bool is_footnote_mark(const Tag& tag) const {
    if (!is_name(input_, tag, "sup")) return false;
    std::string_view inside = input_.substr(tag.end, kMarkBytes);
    inside = inside.substr(0, inside.find("</sup"));
    return inside.find("<a ") != std::string_view::npos ||
           inside.find("<a>") != std::string_view::npos;
  }

  // Every cell is a line: with more than a paragraph in one the table lays out a page. Looks up to
  // the table's end, or to the next table.
  bool is_data_table(uint32_t at) const {
    bool in_cell = false, has_rows = false;
    uint32_t blocks = 0;
    while ((at = next_tag(at)) < input_.size()) {
      auto tag = read_tag(input_, at);
      at = tag ? tag->end : at + 1;
      if (!tag || tag->kind == Tag::comment) continue;
      bool is_table = is_name(input_, *tag, "table");
      if (tag->kind == Tag::close) {
        if (is_table) break;
        continue;
      }
      if (is_table) return false;
      if (tag->traits & kRawElement) at = end_of_raw(input_, *tag);
      has_rows |= (tag->traits & kRowElement) != 0;
      if (tag->traits & kTableParts) {
        in_cell = (tag->traits & kCellElement) != 0;
        blocks = 0;
        continue;
      }
      if (!in_cell) continue;
      if (tag->traits & kBlockElement) ++blocks;
      if ((tag->traits & kLayoutElement) || blocks > 1) return false;
    }
    return has_rows;
  }

  uint32_t next_tag(uint32_t at) const {
    return static_cast<uint32_t>(std::min(input_.find('<', at), input_.size()));
  }

  bool is_blank(Span span) const {
    return slice(input_, span).find_first_not_of(" \t\n\r\f") == std::string_view::npos;
  }

  void keep(Span article) {
    if (article.size() > article_.size()) article_ = article;
  }

  PlainText finish() {
    bool holds_most = article_.size() * 2 > out_.size();
    if (!holds_most) return out_.finish();
    return out_.finish(article_.begin, article_.end);
  }

  uint32_t& count_of(uint32_t hash) { return counts_[hash % counts_.size()]; }

  static constexpr uint16_t kTableParts = kRowElement | kCellElement | kRowsElement;
  static constexpr uint32_t kParagraph = language::word_hash("p");

  std::string_view input_;
  PlainTextBuilder out_;
  std::vector<Open> open_;
  State state_;
  std::array<uint32_t, 1024> counts_{};  // open elements, by the hash of their names
  Span article_;
};

}  // namespace

PlainText read_html(std::string_view input) { return HtmlReader(input).read(); }

}  // namespace tallymark
