#include "report/json_claim.h"

#include <algorithm>
#include <string>

#include "claims/period.h"

namespace tallymark {
namespace {

class ClaimWriter {
 public:
  ClaimWriter(JsonWriter& json, const Article& article, const Finding& finding, const Claim& claim)
      : json_(json),
        article_(article),
        library_(article.library),
        finding_(finding),
        claim_(claim) {}

  void run() {
    const Figure& figure = article_.figures[claim_.figure];
    json_.begin_object();
    if (claim_.entity != kNone) slot("entity", library_.entities[claim_.entity].id);
    if (!claim_.actors.empty()) slot("actor", ids(claim_.actors));
    if (!claim_.targets.empty()) slot("target", ids(claim_.targets));
    if (!claim_.event_kinds.empty()) slot("event", event_id());
    if (claim_.measure != kNone)
      slot("measure", library_.measures[claim_.measure].id);
    else if (claim_.publication != kNone)
      slot("entity", library_.entities[claim_.publication].id);
    if (claim_.date_figure != kNone) {
      slot("period", article_.figures[claim_.date_figure].text_value);
    } else if (claim_.period_figure != kNone) {
      slot("period", said_time(article_, claim_.period_figure, claim_.period_part).text);
    }
    if (claim_.base_entity != kNone && claim_.base_entity != claim_.entity)
      slot("baseEntity", library_.entities[claim_.base_entity].id);
    if (claim_.base_period_figure != kNone)
      slot("basePeriod", said_time(article_, claim_.base_period_figure, claim_.base_part).text);
    if (claim_.direction != 0) slot("direction", claim_.direction > 0 ? "more" : "less");
    if (!claim_.editions.empty()) slot("edition", library_.editions[claim_.editions[0]].id);
    json_.key("value");
    write_value(json_, figure);
    json_.key("unit");
    json_.string_or_null(unit(figure));
    json_.key("attributedTo");
    uint32_t speaker = claim_.attitude.speaker_entity;
    json_.string_or_null(speaker == kNone ? std::string_view() : library_.entities[speaker].id);
    json_.key("inherited");
    json_.begin_array();
    std::vector<std::string_view> written;
    for (std::string_view rule : claim_.inherited) {
      if (std::find(written.begin(), written.end(), rule) != written.end()) continue;
      written.push_back(rule);
      json_.string(rule);
    }
    json_.end_array();
    json_.end_object();
  }

 private:
  void slot(std::string_view name, std::string_view text) {
    json_.key(name);
    json_.string_or_null(text);
  }

  std::string ids(const std::vector<uint32_t>& entities) const {
    std::string out;
    for (uint32_t id : entities) {
      if (!out.empty()) out += "|";
      out += library_.entities[id].id;
    }
    return out;
  }

  // The event that was bound, else the kind that the words name.
  std::string_view event_id() const {
    for (const EvidenceRow& row : finding_.evidence) {
      if (row.kind == RowKind::event && row.binding) return library_.events[row.row].id;
    }
    return library_.event_kinds[claim_.event_kinds[0]].name;
  }

  // A unit taken over from the measure is the claim's unit, though the figure does not say it.
  std::string_view unit(const Figure& figure) const {
    if (!figure.unit.empty() || claim_.measure == kNone) return figure.unit;
    if (claim_.kind == ClaimKind::ranking) return {};  // a rank has no unit, nor has "twice"
    if (figure.kind == FigureKind::comparison || figure.kind == FigureKind::ratio) return {};
    return library_.measures[claim_.measure].unit;
  }

  JsonWriter& json_;
  const Article& article_;
  const Library& library_;
  const Finding& finding_;
  const Claim& claim_;
};

}  // namespace

void write_number(JsonWriter& json, const std::optional<Decimal>& value) {
  if (value)
    json.decimal(*value);
  else
    json.null();
}

void write_value(JsonWriter& json, const Figure& figure) {
  if (!figure.text_value.empty())
    json.plain(figure.text_value);
  else
    write_number(json, figure.value);
}

void write_claim(JsonWriter& json, const Article& article, const Finding& finding,
                 const Claim& claim) {
  ClaimWriter(json, article, finding, claim).run();
}

}  // namespace tallymark
