#include "text/document.h"

#include "base/limits.h"
#include "text/blocks.h"
#include "text/html.h"
#include "text/markdown.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace tallymark {

Result<Document> read_document(std::string_view input, Markup markup) {
  if (input.size() > limits::kTextBytes) {
    return Error{ErrorCode::input_too_large, std::to_string(input.size()) +
                                                 " bytes; the limit is " +
                                                 std::to_string(limits::kTextBytes)};
  }
  if (size_t at = utf8::find_nul(input); at != std::string_view::npos) {
    return Error{ErrorCode::input_binary, "NUL at byte " + std::to_string(at)};
  }
  if (!utf8::is_valid(input)) return Error{ErrorCode::input_not_utf8, ""};

  Document document;
  document.input = document.text = input;
  if (markup != Markup::none) {
    document.plain = std::make_unique<const PlainText>(
        markup == Markup::html ? read_html(input) : read_markdown(input));
    document.text = document.plain->text;
  }
  std::string_view text = document.text;
  document.tokens.reserve(text.size() / 4);  // prose has one in five bytes or fewer
  for (Span span : find_blocks(text)) {
    uint32_t begin = static_cast<uint32_t>(document.tokens.size());
    tokenize(text, span, document.arena, document.tokens);
    uint32_t end = static_cast<uint32_t>(document.tokens.size());
    if (begin == end) continue;
    document.tokens[begin].starts_block = true;
    uint32_t block = static_cast<uint32_t>(document.blocks.size());
    uint32_t first = static_cast<uint32_t>(document.sentences.size());
    split_sentences(document, begin, end, block);
    document.blocks.push_back({span, first, static_cast<uint32_t>(document.sentences.size())});
  }
  if (document.tokens.empty()) return Error{ErrorCode::input_empty, ""};
  return document;
}

}  // namespace tallymark
