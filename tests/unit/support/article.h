// Reads an article about the invented world as far as the mentions and clauses, so that a test of
// linking or judging starts where the claims start.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "claims/article.h"
#include "figures/recognize.h"
#include "quantity/calendar.h"
#include "world.h"

namespace tallymark::test {

struct ReadArticle {
  Library library;
  std::unique_ptr<NameIndex> names;
  std::string text;
  std::optional<Document> document;
  std::vector<Figure> figures;
  std::vector<Mention> mentions;
  std::vector<Clause> clauses;
  std::optional<Article> article;

  std::string figure_text(uint32_t figure) const {
    return std::string(document->text_of(figures[figure].span));
  }
};

// `published`: an ISO date, or empty for none.
inline std::unique_ptr<ReadArticle> read_article(std::string_view text,
                                                 std::string_view published = kWorldDate,
                                                 const Sheets& sheets = world()) {
  auto read = std::make_unique<ReadArticle>();
  join_pack(read->library, sheets);
  read->names = std::make_unique<NameIndex>(read->library);
  read->text = text;
  std::optional<int32_t> day;
  if (!published.empty()) day = parse_iso_day(published).value();
  read->document.emplace(std::move(read_document(read->text).value()));
  read->figures = recognize_figures(*read->document, day);
  read->mentions = find_mentions(*read->document, read->library, *read->names);
  read->clauses = find_clauses(*read->document);
  read->article.emplace(
      Article{*read->document, read->library, read->figures, read->mentions, read->clauses, day});
  return read;
}

}  // namespace tallymark::test
