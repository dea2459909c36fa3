#include "text/plain_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace tallymark {
namespace {

// What HTML takes for white space; a no-break space is none.
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

}  // namespace

Span PlainText::to_input(Span span) const {
  if (pieces.empty()) return {};
  // The first one that ends behind the span's begin, and the last that begins before its end.
  auto from = std::partition_point(pieces.begin(), pieces.end(), [&](const TextPiece& one) {
    return one.text + one.size <= span.begin;
  });
  auto behind = std::partition_point(pieces.begin(), pieces.end(),
                                     [&](const TextPiece& one) { return one.text < span.end; });
  const TextPiece& last = behind == pieces.begin() ? pieces.front() : *(behind - 1);
  uint32_t end = last.input + last.input_size;
  if (last.verbatim && span.end < last.text + last.size)
    end = last.input + (std::max(span.end, last.text) - last.text);
  if (from == pieces.end()) return {end, end};
  uint32_t begin = from->input;
  if (from->verbatim && span.begin > from->text) begin += span.begin - from->text;
  return {begin, std::max(begin, end)};
}

PlainTextBuilder::PlainTextBuilder(std::string_view input) : input_(input) {
  out_.text.reserve(input.size() / 2);
}

void PlainTextBuilder::break_line(uint32_t line_feeds) {
  breaks_ = std::max(breaks_, line_feeds);
  tabs_ = 0;
}

void PlainTextBuilder::begin_row() {
  break_line(1);
  row_begins_ = true;
}

void PlainTextBuilder::begin_cell() {
  if (!row_begins_) ++tabs_;
  row_begins_ = false;
}

void PlainTextBuilder::append(Span span, bool keep_spaces) {
  if (keep_spaces) return emit(slice(input_, span), span, true);
  for (uint32_t at = span.begin; at < span.end;) {
    uint32_t end = at + 1;
    if (is_blank(input_[at])) {
      while (end < span.end && is_blank(input_[end])) ++end;
      if (!ends_in_blank()) emit(" ", {at, at + 1}, true);
    } else {
      while (end < span.end && !is_blank(input_[end])) ++end;
      emit(slice(input_, {at, end}), {at, end}, true);
    }
    at = end;
  }
}

void PlainTextBuilder::append(uint32_t code_point, Span span) {
  std::string piece;
  utf8::append(piece, code_point);
  emit(piece, span, false);
}

bool PlainTextBuilder::ends_in_blank() const {
  return breaks_ > 0 || tabs_ > 0 || out_.text.empty() || is_blank(out_.text.back());
}

void PlainTextBuilder::begin_text() {
  if (!out_.text.empty()) out_.text.append(breaks_, '\n');
  out_.text.append(tabs_, '\t');
  breaks_ = tabs_ = 0;
}

void PlainTextBuilder::emit(std::string_view piece, Span input, bool verbatim) {
  if (piece.empty()) return;
  begin_text();
  uint32_t at = size(), length = static_cast<uint32_t>(piece.size());
  out_.text += piece;
  if (!out_.pieces.empty() && verbatim) {
    TextPiece& last = out_.pieces.back();
    bool goes_on = last.text + last.size == at && last.input + last.input_size == input.begin;
    if (goes_on && last.verbatim) {
      last.size += length;
      last.input_size += length;
      return;
    }
  }
  out_.pieces.push_back({at, input.begin, length, input.size(), verbatim});
}

PlainText PlainTextBuilder::finish(uint32_t begin, uint32_t end) {
  while (begin < end && out_.text[begin] == '\n') ++begin;
  PlainText part;
  part.text = out_.text.substr(begin, end - begin);
  for (TextPiece piece : out_.pieces) {
    if (piece.text + piece.size <= begin || piece.text >= end) continue;
    if (piece.text < begin) {  // line feeds of the input's own
      uint32_t cut = begin - piece.text;
      piece = {begin, piece.input + cut, piece.size - cut, piece.input_size - cut, piece.verbatim};
    }
    piece.text -= begin;
    part.pieces.push_back(piece);
  }
  return part;
}

}  // namespace tallymark
