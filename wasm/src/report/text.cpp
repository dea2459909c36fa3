#include "report/names.h"
#include "report/report.h"
#include "report/wording.h"

namespace tallymark {
namespace {

// Columns that a line takes on a terminal; code points stand for columns, which is right for Latin
// text.
size_t columns_of(std::string_view text) {
  size_t count = 0;
  for (char c : text) count += (static_cast<uint8_t>(c) & 0xC0) != 0x80;
  return count;
}

class TextWriter {
 public:
  TextWriter(const Report& report, const TextStyle& style) : report_(report), style_(style) {}

  std::string run() {
    write_ledger();
    const Document& document = report_.article.document;
    uint32_t next = 0;
    const auto& figures = report_.article.figures;
    for (const Sentence& sentence : document.sentences) {
      uint32_t first = next;
      while (next < figures.size() && figures[next].span.begin < sentence.span.end) ++next;
      if (next == first) continue;
      out_ += "\n";
      wrap(document.text_of(sentence.span), "");
      for (uint32_t figure = first; figure < next; ++figure) write_figure(figure);
    }
    write_left_out();
    write_packs();
    return std::move(out_);
  }

 private:
  void write_ledger() {
    int counts[5] = {};
    for (Verdict verdict : report_.judgement.verdicts) ++counts[static_cast<int>(verdict)];
    std::string sentence =
        language::ledger_sentence(static_cast<int>(report_.judgement.verdicts.size()), counts[0],
                                  counts[1], counts[2], counts[3]);
    out_ += bold(sentence) + "\n";
    if (report_.published.empty()) {
      wrap(
          "No publication date was given, so relative dates stay open and nothing is inferred from "
          "it.",
          "");
    }
  }

  void write_figure(uint32_t id) {
    const Figure& figure = report_.article.figures[id];
    Verdict verdict = report_.judgement.verdicts[id];
    const Finding& finding = report_.judgement.findings[report_.judgement.findings_of[id].front()];
    std::string head = "  ";
    head += mark(verdict);
    head += " ";
    head += bold(report_.article.document.text_of(figure.span));
    head += "  ";
    head += headline_of(report_, finding, verdict);
    if (finding.slip) {
      head += " · looks like: ";
      head += language::slip_label(code_of(finding.slip->name));
    }
    out_ += head + "\n";
    if (verdict == Verdict::unchecked) return;
    wrap(word_finding(report_, finding).sentence, "    ");
    for (const EvidenceRow& row : finding.evidence) {
      if (row.kind == RowKind::passage) {
        const Article& text = *report_.sources[row.row].article;
        Span sentence = text.sentence_of(text.figures[row.figure].token_begin).span;
        wrap(text.document.text_of(sentence), "    > ");
        break;
      }
      if (row.kind == RowKind::cell) {
        out_ += dim("    " + std::string(language::your_table()) + ", " +
                    report_.table->source().name) +
                "\n";
        break;
      }
      const Source* source = source_of(report_.article.library, row);
      if (source == nullptr || !row.binding) continue;
      out_ +=
          dim("    " + std::string(source->publisher) + ", " + std::string(source->title)) + "\n";
      out_ += dim("    " + std::string(source->url)) + "\n";
      break;
    }
  }

  void write_left_out() {
    for (uint32_t i = 0; i < report_.judgement.left_out.size(); ++i) {
      const Article& source = *report_.sources[i].article;
      if (report_.judgement.left_out[i].empty()) continue;
      std::string line = language::left_out_text(report_.sources[i].name);
      for (uint32_t id : report_.judgement.left_out[i]) {
        line += id == report_.judgement.left_out[i].front() ? " " : " · ";
        line += source.document.text_of(source.figures[id].span);
      }
      out_ += "\n";
      wrap(line, "");
    }
  }

  void write_packs() {
    std::string line = "Packs:";
    for (const PackInfo& pack : report_.article.library.packs) {
      line += (line.size() > 6 ? ", " : " ") + pack.name + " " + pack.version + " (" +
              pack.released + ")";
    }
    if (report_.article.library.packs.empty()) line += " none";
    out_ += "\n" + dim(line) + "\n";
  }

  void wrap(std::string_view text, std::string_view indent) {
    size_t width = style_.width > 20 ? static_cast<size_t>(style_.width) : 20;
    std::string line(indent);
    size_t used = indent.size();
    bool empty = true;
    for (size_t at = 0; at < text.size();) {
      size_t end = text.find_first_of(" \n\t\r", at);
      if (end == std::string_view::npos) end = text.size();
      std::string_view word = text.substr(at, end - at);
      at = end + 1;
      if (word.empty()) continue;
      size_t size = columns_of(word);
      if (!empty && used + 1 + size > width) {
        out_ += line + "\n";
        line = indent;
        used = indent.size();
        empty = true;
      }
      if (!empty) {
        line += " ";
        ++used;
      }
      line += shown(word);
      used += size;
      empty = false;
    }
    if (!empty) out_ += line + "\n";
  }

  // The article's own words without control characters, which a terminal would obey.
  static std::string shown(std::string_view text) {
    std::string out;
    for (char c : text) {
      if (static_cast<uint8_t>(c) >= 0x20 && c != 0x7F)
        out += c;
      else if (c == '\n' || c == '\t')
        out += ' ';
    }
    return out;
  }

  // Colours by hue and brightness, never red or green: blue agrees, yellow asks, bold differs.
  std::string mark(Verdict verdict) const {
    std::string sign(language::verdict_sign(code_of(verdict)));
    if (!style_.color) return sign;
    switch (verdict) {
      case Verdict::supported:
        return "\x1b[34m" + sign + "\x1b[0m";
      case Verdict::contradicted:
        return "\x1b[1;35m" + sign + "\x1b[0m";
      case Verdict::context:
        return "\x1b[36m" + sign + "\x1b[0m";
      case Verdict::review:
        return "\x1b[33m" + sign + "\x1b[0m";
      case Verdict::unchecked:
        return dim(sign);
    }
    return sign;
  }

  std::string bold(std::string_view text) const {
    return style_.color ? "\x1b[1m" + shown(text) + "\x1b[0m" : shown(text);
  }
  std::string dim(std::string_view text) const {
    return style_.color ? "\x1b[2m" + std::string(text) + "\x1b[0m" : std::string(text);
  }

  const Report& report_;
  TextStyle style_;
  std::string out_;
};

}  // namespace

std::string write_text(const Report& report, const TextStyle& style) {
  return TextWriter(report, style).run();
}

}  // namespace tallymark
