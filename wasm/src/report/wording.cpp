#include "report/wording.h"

#include <algorithm>

#include "report/names.h"

namespace tallymark {

using namespace language;

namespace {

// The year or edition that stands behind the publisher's name.
std::string year_of(const Library& library, const EvidenceRow& row) {
  switch (row.kind) {
    case RowKind::observation: {
      const Observation& observation = library.observations[row.row];
      return observation.edition != kNone ? std::string(library.editions[observation.edition].name)
                                          : period_text(observation.period.text);
    }
    case RowKind::event:
      return std::string(library.events[row.row].date.text.substr(0, 4));
    case RowKind::edition:
      return std::string(library.editions[row.row].name);
    case RowKind::passage:
    case RowKind::cell:
      break;
  }
  return {};
}

// An explanation has 25 words at the most (DESIGN §3): a longer figure is told by its number, and
// of a ranking two places are named.
constexpr uint32_t kStatedTokens = 5;
constexpr size_t kRanksNamed = 2;
// Of a name in a table this many words.
constexpr size_t kNameWords = 4;

bool is_of_table(const Finding& finding) {
  return !finding.evidence.empty() && finding.evidence[0].kind == RowKind::cell;
}

class Writer {
 public:
  Writer(const Report& report, const Finding& finding)
      : article_(report.article),
        sources_(report.sources),
        table_(report.table),
        library_(report.article.library),
        finding_(finding),
        claim_(finding.claim == kNone ? nullptr : &report.claims[finding.claim]) {}

  Wording run() {
    Wording wording;
    wording.id = id();
    add("stated", stated());
    if (!finding_.expected_text.empty()) {
      bool quoted = finding_.rule == Rule::against_source || is_of_table(finding_);
      add("expected", quoted ? finding_.expected_text : with_separators(finding_.expected_text));
    } else if (finding_.expected && is_relative()) {
      const Figure& figure = article_.figures[finding_.figures[0]];
      Decimal size = absolute(*finding_.expected);
      // A fraction is told in percent.
      bool fraction = figure.kind == FigureKind::ratio;
      if (fraction) size = multiply(size, Decimal(100)).value_or(size);
      add("expected",
          relative_text(with_separators(size.to_string()), fraction ? "percent" : figure.unit,
                        figure.kind == FigureKind::comparison));
    } else if (finding_.expected) {
      add("expected", with_separators(finding_.expected->to_string()));
    }
    if (!finding_.working.empty()) add("working", finding_.working);
    if (claim_ != nullptr && claim_->entity != kNone) add("entity", name_of(claim_->entity));
    if (claim_ != nullptr && claim_->measure != kNone) add_measure();
    if (finding_.rule == Rule::against_source)
      add_title();
    else if (is_of_table(finding_))
      add_cell();
    else
      add_rows();
    wording.args = args_;
    wording.sentence = render_message(wording.id, args_);
    return wording;
  }

 private:
  void add(std::string_view key, std::string value) { args_.emplace_back(key, std::move(value)); }

  // The figure as the article has it; of a long one ("104.6 people in modern slavery for every
  // 1,000 people") the number.
  std::string stated() const {
    if (finding_.rule == Rule::share) {
      // A share in a word ("a majority") is what the figures are held against.
      for (const Span& span : finding_.spans) {
        if (!is_figure(span)) return std::string(article_.document.text_of(span));
      }
    }
    if (!finding_.word.empty()) return std::string(article_.document.text_of(finding_.word));
    const Figure& figure = article_.figures[finding_.figures[0]];
    std::string_view text = article_.document.text_of(figure.span);
    bool long_text = figure.token_end - figure.token_begin > kStatedTokens;
    if (long_text && figure.value && finding_.rule == Rule::statistic) {
      return with_separators(figure.value->to_string());
    }
    return std::string(text);
  }

  // A value beside another one: its rows stand in pairs.
  bool is_relative() const {
    return finding_.rule == Rule::change || finding_.rule == Rule::comparison ||
           finding_.rule == Rule::share_of_total;
  }

  void add_pair() {
    auto text = [&](size_t i) {
      return with_separators(library_.observations[finding_.evidence[i].row].value_text);
    };
    if (finding_.evidence.size() < 2) return;
    const Observation& base = library_.observations[finding_.evidence[1].row];
    add("value", text(0));
    add("base", text(1));
    add("base_entity", name_of(base.entity));
    add("base_edition", period_text(base.period.text));
  }

  bool is_figure(const Span& span) const {
    auto begins = [&](uint32_t id) { return article_.figures[id].span.begin == span.begin; };
    return std::any_of(finding_.figures.begin(), finding_.figures.end(), begins) ||
           std::any_of(finding_.operands.begin(), finding_.operands.end(), begins);
  }

  // The name of the source text; where none of several has the figure, of all of them.
  void add_title() {
    std::string title;
    if (!finding_.evidence.empty()) {
      title = sources_[finding_.evidence[0].row].name;
    } else {
      title = source_names(sources_);
    }
    add("publisher", std::move(title));
  }

  // "Norway, Gold": the cell by its row and column, of a long name its beginning.
  void add_cell() {
    const EvidenceRow& row = finding_.evidence[0];
    std::string place;
    if (row.row != kNone) place = shortened(table_->row_name(row.row));
    if (row.figure != kNone && !table_->source().header[row.figure].empty()) {
      if (!place.empty()) place += ", ";
      place += shortened(table_->source().header[row.figure]);
    }
    if (place.empty()) place = table_part();
    add("place", std::move(place));
  }

  static std::string shortened(const std::string& name) {
    size_t end = 0;
    for (size_t words = 0; words < kNameWords && end < name.size(); ++words)
      end = std::min(name.find(' ', end + 1), name.size());
    return end < name.size() ? name.substr(0, end) + "…" : name;
  }

  std::string name_of(uint32_t entity) const { return in_sentence(library_.entities[entity].name); }

  // The head of the id is rule and verdict; the slip, or else the reason, words it further.
  std::string id() const {
    std::string id(code_of(finding_.rule));
    id += ".";
    id += code_of(finding_.verdict);
    if (finding_.rule == Rule::event_count && finding_.verdict == Verdict::supported &&
        is_joint()) {
      return id + ".joint";
    }
    if (finding_.rule == Rule::list_count && finding_.verdict == Verdict::supported) {
      return finding_.evidence.empty() ? id : id + ".known";
    }
    if (finding_.slip) {
      id += ".";
      id += code_of(finding_.slip->name);
    } else if (finding_.verdict != Verdict::contradicted) {
      id += ".";
      id += code_of(finding_.reason);
    }
    return id;
  }

  bool is_joint() const { return claim_ != nullptr && claim_->joint && claim_->actors.size() > 1; }

  // A date as precise as the article's own: where it says a year, the year is what to compare.
  std::string when(std::string_view edtf) const {
    std::string_view stated = article_.figures[finding_.figures[0]].text_value;
    bool year = stated.size() == 4 && edtf.size() == 10;
    return date_when(year ? edtf.substr(0, 4) : edtf);
  }

  void add_measure() {
    const Measure& measure = library_.measures[claim_->measure];
    add("measure", std::string(measure.title));
    add("per", measure.per_value ? per_text(measure.per_value->to_string(), measure.per_unit) : "");
  }

  std::string edition_of(uint32_t edition) const {
    const Edition& row = library_.editions[edition];
    return edition_text(library_.entities[row.publication].name, row.name);
  }

  // The country for whom an office acts reads better than the office's full name.
  std::string actor_of(const Event& event) const {
    if (event.actor == kNone) return {};
    bool person = library_.entities[event.actor].type == EntityType::person;
    uint32_t country = person ? kNone : library_.country_of(event.actor);
    return name_of(country == kNone ? event.actor : country);
  }

  void add_rows() {
    if (is_relative()) add_pair();
    std::vector<std::string> actors, whens, ranks, labels;
    bool other_done = false, first = true;
    for (const EvidenceRow& row : finding_.evidence) {
      if (first) {
        if (const Source* source = source_of(library_, row))
          add("publisher", std::string(source->publisher));
        add_time(row, "edition");
        add("year", year_of(library_, row));
      }
      if (row.kind == RowKind::event) {
        const Event& event = library_.events[row.row];
        if (row.binding) {
          push_once(labels, std::string(event.label));
          push_once(actors, actor_of(event));
          push_once(whens, when(event.date.text));
        } else if (!other_done) {
          add("other_actor", actor_of(event));
          add("other_label", std::string(event.label));
          add("other_when", when(event.date.text));
          other_done = true;
        }
      } else if (row.kind == RowKind::edition) {
        if (row.binding)
          push_once(whens, date_when(library_.editions[row.row].published.text));
        else if (!other_done) {
          add_time(row, "other_edition");
          other_done = true;
        }
      } else {
        const Observation& observation = library_.observations[row.row];
        if (finding_.rule == Rule::ranking) {
          push_once(ranks, rank_text(name_of(observation.entity), observation.value_text));
        } else if (!row.binding && !other_done) {
          add_time(row, "other_edition");
          add("other", with_separators(observation.value_text));
          add("other_entity", name_of(observation.entity));
          add("other_measure", std::string(library_.measures[observation.measure].title));
          other_done = true;
        }
      }
      first = false;
    }
    // What each of several did is not what all did.
    if (!labels.empty()) add("label", labels.size() == 1 ? labels[0] : std::string(acted()));
    if (ranks.size() > kRanksNamed) ranks.resize(kRanksNamed);
    if (!actors.empty()) add("actor", join_names(actors));
    if (!whens.empty()) add("when", join_names(whens));
    if (!ranks.empty()) add("ranks", join_names(ranks));
  }

  static void push_once(std::vector<std::string>& list, std::string text) {
    for (const std::string& known : list) {
      if (known == text) return;
    }
    if (!text.empty()) list.push_back(std::move(text));
  }

  void add_time(const EvidenceRow& row, std::string_view key) {
    if (row.kind == RowKind::edition) {
      add(key, edition_of(row.row));
    } else if (row.kind == RowKind::observation) {
      const Observation& observation = library_.observations[row.row];
      add(key, observation.edition != kNone ? edition_of(observation.edition)
                                            : period_text(observation.period.text));
    }
  }

  const Article& article_;
  const std::vector<SourceText>& sources_;
  const TableText* table_;
  const Library& library_;
  const Finding& finding_;
  const Claim* claim_;
  MessageArgs args_;
};

}  // namespace

std::string source_names(const std::vector<SourceText>& sources) {
  return sources.size() == 1 ? std::string(sources[0].name) : std::string(all_sources());
}

const Source* source_of(const Library& library, const EvidenceRow& row) {
  uint32_t source = kNone;
  switch (row.kind) {
    case RowKind::observation:
      source = library.observations[row.row].source;
      break;
    case RowKind::event:
      source = library.events[row.row].source;
      break;
    case RowKind::edition:
      source = library.editions[row.row].source;
      break;
    case RowKind::passage:
    case RowKind::cell:
      break;
  }
  return source == kNone ? nullptr : &library.sources[source];
}

Wording word_finding(const Report& report, const Finding& finding) {
  return Writer(report, finding).run();
}

std::string headline_of(const Report& report, const Finding& finding, Verdict verdict) {
  const Library& library = report.article.library;
  Headline parts;
  parts.verdict = code_of(verdict);
  parts.reason = code_of(finding.reason);
  parts.own_arithmetic = finding.own_arithmetic;
  std::string year, other, names;
  if (finding.rule == Rule::against_source) {
    bool one = !finding.evidence.empty();
    names = one ? std::string(report.sources[finding.evidence[0].row].name)
                : source_names(report.sources);
    parts.publisher = names;
  } else if (is_of_table(finding)) {
    parts.publisher = your_table();
  } else if (!finding.evidence.empty()) {
    const Source* source = source_of(library, finding.evidence[0]);
    if (source != nullptr) parts.publisher = source->publisher;
    year = year_of(library, finding.evidence[0]);
    for (const EvidenceRow& row : finding.evidence) {
      if (!row.binding && other.empty()) other = year_of(library, row);
    }
  }
  parts.year = year;
  parts.other = other;
  return headline(parts);
}

}  // namespace tallymark
