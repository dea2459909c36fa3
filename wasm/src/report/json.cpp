#include <algorithm>

#include "report/answers.h"
#include "report/json_claim.h"
#include "report/json_evidence.h"
#include "report/json_figure.h"
#include "report/json_writer.h"
#include "report/key.h"
#include "report/names.h"
#include "report/report.h"
#include "report/wording.h"
#include "text/offset_map.h"

namespace tallymark {
namespace {

void write_figure(JsonWriter& json, const Article& article, const OffsetMap& offsets, uint32_t id) {
  const Figure& figure = article.figures[id];
  json.key("id");
  json.integer(id);
  Span place = offsets.to_utf16(figure.span);
  json.key("start");
  json.integer(place.begin);
  json.key("end");
  json.integer(place.end);
  json.key("text");
  json.string(article.document.text_of(figure.span));
  json.key("kind");
  json.plain(code_of(figure.kind));
  json.key("value");
  write_value(json, figure);
  json.key("low");
  write_end(json, low_of(figure));
  json.key("high");
  write_end(json, high_of(figure));
  json.key("unit");
  json.string_or_null(figure.unit);
  write_per_and_order(json, figure);
  json.key("hedge");
  json.plain_or_null(code_of(figure.hedge));
}

void write_ids(JsonWriter& json, std::string_view name, const std::vector<uint32_t>& ids) {
  json.key(name);
  json.begin_array();
  for (uint32_t id : ids) json.integer(id);
  json.end_array();
}

void write_slip(JsonWriter& json, const std::optional<Slip>& slip) {
  json.key("slip");
  if (!slip) return json.null();
  json.begin_object();
  json.key("name");
  json.plain(code_of(slip->name));
  json.key("expected");
  if (slip->expected)
    json.decimal(*slip->expected);
  else
    json.string_or_null(slip->expected_text);
  json.key("text");
  json.string_or_null(slip->text);
  json.end_object();
}

void write_finding(JsonWriter& json, const Report& report, const OffsetMap& offsets,
                   const std::vector<OffsetMap>& sources, uint32_t id, std::string_view key) {
  const Finding& finding = report.judgement.findings[id];
  json.begin_object();
  json.key("id");
  json.integer(id);
  json.key("key");
  json.string(key);
  write_ids(json, "figures", finding.figures);
  write_ids(json, "operands", finding.operands);
  json.key("spans");
  json.begin_array();
  for (Span span : finding.spans) {
    Span place = offsets.to_utf16(span);
    json.begin_array();
    json.integer(place.begin);
    json.integer(place.end);
    json.end_array();
  }
  json.end_array();
  json.key("verdict");
  json.plain(code_of(finding.verdict));
  json.key("rule");
  json.plain(code_of(finding.rule));
  json.key("reason");
  json.plain(code_of(finding.reason));
  json.key("claim");
  if (finding.claim == kNone)
    json.null();
  else
    write_claim(json, report.article, finding, report.claims[finding.claim]);
  Wording wording = word_finding(report, finding);
  json.key("message");
  json.begin_object();
  json.key("id");
  json.string(wording.id);
  json.key("args");
  json.begin_object();
  for (const auto& [name, value] : wording.args) {
    json.key(name);
    json.string(value);
  }
  json.end_object();
  json.end_object();
  json.key("explanation");
  json.string(wording.sentence);
  json.key("evidence");
  json.begin_array();
  for (const EvidenceRow& row : finding.evidence) {
    write_evidence(json, report, sources, row);
  }
  json.end_array();
  write_slip(json, finding.slip);
  json.end_object();
}

void write_head(JsonWriter& json, const Report& report, const OffsetMap& offsets) {
  json.key("schema");
  json.string("tallymark-report/1");
  json.key("engine");
  json.string(TALLYMARK_VERSION);
  json.key("article");
  json.begin_object();
  json.key("length");
  json.integer(offsets.length());
  json.key("published");
  json.string_or_null(report.published);
  json.key("language");
  json.string_or_null(report.english ? "en" : "");
  json.end_object();
  json.key("packs");
  json.begin_array();
  for (const PackInfo& pack : report.article.library.packs) write_pack_info(json, pack);
  json.end_array();
}

void write_summary(JsonWriter& json, const Judgement& judgement) {
  json.key("summary");
  json.begin_object();
  json.key("figures");
  json.integer(static_cast<int64_t>(judgement.verdicts.size()));
  for (Verdict verdict : {Verdict::supported, Verdict::contradicted, Verdict::context,
                          Verdict::review, Verdict::unchecked}) {
    json.key(code_of(verdict));
    json.integer(std::count(judgement.verdicts.begin(), judgement.verdicts.end(), verdict));
  }
  json.end_object();
}

void write_id(JsonWriter& json, std::string_view id) {
  if (id.empty()) return;
  json.key("id");
  json.raw(id);
}

}  // namespace

std::string write_json(const Report& report, std::string_view id) {
  JsonWriter json;
  OffsetMap offsets(report.article.document);
  json.begin_object();
  write_id(json, id);
  write_head(json, report, offsets);
  json.key("figures");
  json.begin_array();
  for (uint32_t i = 0; i < report.article.figures.size(); ++i) {
    json.begin_object();
    write_figure(json, report.article, offsets, i);
    json.key("verdict");
    json.plain(code_of(report.judgement.verdicts[i]));
    write_ids(json, "findings", report.judgement.findings_of[i]);
    json.end_object();
  }
  json.end_array();
  json.key("findings");
  json.begin_array();
  std::vector<OffsetMap> sources;
  for (const SourceText& source : report.sources) {
    sources.emplace_back(source.article->document);
  }
  std::vector<std::string> keys = finding_keys(report);
  for (uint32_t i = 0; i < report.judgement.findings.size(); ++i) {
    write_finding(json, report, offsets, sources, i, keys[i]);
  }
  json.end_array();
  if (!report.sources.empty()) write_sources(json, report, sources);
  json.key("needs");
  json.begin_array();
  for (std::string_view part : report.article.library.wanted_parts()) json.string(part);
  json.end_array();
  write_summary(json, report.judgement);
  json.end_object();
  return json.take();
}

std::string write_figures_json(const Article& article, std::string_view id) {
  JsonWriter json;
  OffsetMap offsets(article.document);
  json.begin_object();
  write_id(json, id);
  json.key("figures");
  json.begin_array();
  for (uint32_t i = 0; i < article.figures.size(); ++i) {
    json.begin_object();
    write_figure(json, article, offsets, i);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace tallymark
