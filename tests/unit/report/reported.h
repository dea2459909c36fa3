// Checks an article about the invented world and gives back its report.
#pragma once

#include <string>
#include <vector>

#include "../support/article.h"
#include "claims/extract.h"
#include "report/key.h"
#include "report/report.h"

namespace tallymark::test {

struct ReportedArticle {
  std::unique_ptr<ReadArticle> read;
  std::vector<Claim> claims;
  Judgement judgement;
  std::string published;

  std::vector<SourceText> sources;

  Report report() const {
    return {*read->article, claims, judgement, sources, nullptr, published, true};
  }
};

inline ReportedArticle report_article(std::string_view text,
                                      std::string_view published = kWorldDate) {
  ReportedArticle out;
  out.read = read_article(text, published);
  out.claims = extract_claims(*out.read->article);
  out.judgement = judge(*out.read->article, out.claims, {}, nullptr, true);
  out.published = published;
  return out;
}

// One of each kind of finding that the engine makes.
inline constexpr const char* kVaried[] = {
    "In the 2022 Tide Atlas, Novaria has a flood prevalence of 73.4 per 1,000 people.",
    "In the 2022 Tide Atlas, Novaria has a flood prevalence of 74.3 per 1,000 people.",
    "The Tide Atlas gives Novaria a flood prevalence of 58.2.",
    "In the 2022 Tide Atlas, Drumia has a flood prevalence of 84.9 per 1,000 people.",
    ("In the 2022 Tide Atlas, Novaria has the highest flood prevalence, followed by Ostrania and "
     "Kelland."),
    "The Tide Atlas says Kelland has the highest flood prevalence.",
    "Kelland blacklisted four individuals and five companies on Tuesday.",
    "Kelland blacklisted six individuals.",
    "Kelland and the United Sands jointly blacklisted one individual on Tuesday.",
    "Drumia criminalised dredging in 1984.",
    "Drumia abolished dredging in 1984.",
    "Ostrania abolished dredging in 1992.",
    "The 2022 Tide Atlas was published on Wednesday.",
    "The 2022 Tide Atlas was published on Tuesday.",
    "The 2022 Tide Atlas is out. Its previous survey came out three years ago.",
    "The 2022 Tide Atlas is out. Its previous survey came out six years ago.",
    "Kelland blacklisted three companies: Reed Shipping, Salt Lines and Alga Trading.",
    "Three firms (Reed Shipping and Salt Lines) left.",
    "There were thousands of ships and 27 boats, and 84.9 percent might sink.",
};

}  // namespace tallymark::test
