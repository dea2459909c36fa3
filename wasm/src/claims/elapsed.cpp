#include "claims/elapsed.h"

#include "claims/attitude.h"

namespace tallymark {

using namespace language;

namespace {

// Tokens between "previous survey" and its date: "survey, published in July 2018".
constexpr uint32_t kGapTokens = 6;

}  // namespace

void extract_elapsed(const Article& article, const Discourse& discourse,
                     std::vector<Claim>& claims) {
  for (const EditionMention& edition : discourse.editions()) {
    if (!edition.predecessor || edition.publication == kNone) continue;
    const Sentence& sentence = article.sentence_of(edition.token_begin);
    for (uint32_t id : article.figures_in(edition.token_end, sentence.token_end)) {
      const Figure& figure = article.figures[id];
      if (figure.token_begin - edition.token_end > kGapTokens) break;
      if (figure.kind != FigureKind::date || figure.date_form == DateForm::weekday) continue;
      bool cut = false;
      for (uint32_t i = edition.token_end; i < figure.token_begin; ++i) {
        cut |= article.token(i).has(kContrast | kAnd | kHave);
      }
      if (cut) break;
      Claim claim;
      claim.kind =
          figure.date_form == DateForm::relative ? ClaimKind::elapsed_time : ClaimKind::event_date;
      claim.figure = id;
      claim.date_figure = id;
      claim.date_filled = Filled::explicit_;
      claim.attitude = read_attitude(article, discourse, figure.token_begin);
      claim.attitude.speaker = Speaker::nobody;
      claim.attitude.speaker_entity = kNone;
      claim.publication = edition.publication;
      claim.editions = edition.editions;
      claim.edition_filled = edition.filled;
      claim.predecessor = true;
      claim.inherited.push_back(edition.rule);
      claims.push_back(claim);
      break;
    }
  }
}

}  // namespace tallymark
