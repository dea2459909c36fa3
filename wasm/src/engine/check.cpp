#include "engine/check.h"

#include <algorithm>
#include <memory>

#include "claims/extract.h"
#include "figures/recognize.h"
#include "quantity/calendar.h"
#include "text/document.h"

namespace tallymark {
namespace {

bool is_english(const Document& document) {
  std::vector<std::string_view> words;
  words.reserve(document.tokens.size());
  size_t names = 0;
  for (const Token& token : document.tokens) {
    if (token.kind != TokenKind::word) continue;
    if (token.capitalised && !token.starts_sentence) {
      ++names;
    } else {
      words.push_back(token.lower);
    }
  }
  return language::looks_english(words, names);
}

// Of the years that the text states, up to its publication, the last; 0 if it states none.
int32_t latest_year_of(const std::vector<Figure>& figures, std::optional<int32_t> published) {
  int32_t latest = 0;
  for (const Figure& figure : figures) {
    if (figure.kind != FigureKind::date || !figure.year_stated || !figure.last_day) continue;
    if (published && *figure.first_day > *published) continue;
    latest = std::max(latest, date_of(*figure.last_day).year);
  }
  return latest;
}

// A source text goes the same way as the article, up to its figures.
struct ReadSource {
  ReadSource(Document&& read, const Library& library, std::optional<int32_t> published)
      : document(std::move(read)),
        figures(recognize_figures(document, published)),
        clauses(find_clauses(document)),
        article{document, library, figures, mentions, clauses, published} {}

  Document document;
  std::vector<Figure> figures;
  std::vector<Mention> mentions;  // none: names are compared as words
  std::vector<Clause> clauses;
  Article article;
};

Error named(Error error, std::string_view name) {
  error.detail = std::string(name) + (error.detail.empty() ? "" : ": " + error.detail);
  return error;
}

}  // namespace

Result<Checked> check(const Library& library, const NameIndex& names, std::string_view text,
                      const CheckOptions& options) {
  std::optional<int32_t> published;
  if (!options.published.empty()) {
    Result<int32_t> day = parse_iso_day(options.published);
    if (!day.ok()) return day.error();
    published = day.value();
  }
  Result<Document> read = read_document(text, options.markup);
  if (!read.ok()) return read.error();
  Document& document = read.value();
  std::vector<Figure> figures = recognize_figures(document, published);
  if (options.figures_only) {
    // What names no day and no time states none: whoever asks for figures asks for what they state.
    // Only a check has something to say of it.
    std::erase_if(figures, [](const Figure& f) { return f.impossible != Impossible::none; });
    static const std::vector<Mention> no_mentions;
    static const std::vector<Clause> no_clauses;
    Article article{document, library, figures, no_mentions, no_clauses, published};
    return Checked{options.format == Format::rows ? write_figure_rows(article)
                                                  : write_figures_json(article, options.id),
                   0, false};
  }
  library.observations.forget_wanted();
  bool english = is_english(document);
  std::vector<Mention> mentions = find_mentions(document, library, names);
  std::vector<Clause> clauses = find_clauses(document);
  Article article{document, library, figures, mentions, clauses, published};
  article.latest_year = latest_year_of(figures, published);
  std::vector<std::unique_ptr<ReadSource>> read_sources;
  std::vector<SourceText> sources;
  for (const NamedText& against : options.against) {
    Result<Document> text_read = read_document(against.text, against.markup);
    if (!text_read.ok()) return named(text_read.error(), against.name);
    read_sources.push_back(
        std::make_unique<ReadSource>(std::move(text_read.value()), library, published));
    sources.push_back({against.name, &read_sources.back()->article});
  }
  std::unique_ptr<TableText> table;
  if (options.table != nullptr) {
    auto table_read = TableText::read(*options.table, library);
    if (!table_read.ok()) return table_read.error();
    table = std::move(table_read.value());
  }
  std::vector<Claim> claims = english ? extract_claims(article) : std::vector<Claim>();
  Judgement judgement = judge(article, claims, sources, table.get(), english);
  Report report{article, claims, judgement, sources, table.get(), options.published, english};
  Checked checked;
  checked.output = options.format == Format::json ? write_json(report, options.id)
                                                  : write_text(report, options.style);
  checked.contradicted = static_cast<uint32_t>(
      std::count(judgement.verdicts.begin(), judgement.verdicts.end(), Verdict::contradicted));
  return checked;
}

}  // namespace tallymark
