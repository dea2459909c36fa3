// What a word can be in a noun phrase behind a number, as far as its form and small tables tell.
#pragma once

#include <cstdint>
#include <string_view>

namespace tallymark::language {

// A noun in the plural, or one that counts without a plural ending ("people", "staff", "aircraft",
// "dead"). By form otherwise, so a verb in -s passes; the caller knows the neighbours.
bool is_plural_noun(std::string_view lower);

// A finite verb or past form that no rule shows by its ending ("told", "went").
bool is_irregular_verb(std::string_view lower);

// Ends like an adverb ("newly"), a past form ("wounded") or a present participle ("working").
bool ends_like_adverb(std::string_view lower);
bool ends_like_past(std::string_view lower);
bool ends_like_participle(std::string_view lower);

// A noun that an ordinal before it names rather than counts: "first lady", "second hand".
bool is_title_ordinal(std::string_view lower);

// "became", "becomes": what somebody is from then on.
bool is_becoming(std::string_view lower);

// A verb that puts something at a place in an order: "ranked", "finished", "came".
bool is_placing_verb(std::string_view lower);

// A verb that puts its subject first: "tops", "leads", "heads" (a list).
bool is_topping_verb(std::string_view lower, uint32_t hash);  // word_hash of `lower`

// The head of "at the top of the list".
bool is_top_word(std::string_view lower);

// An adverb that adds no topic: "also", "still", "then".
bool is_focus_word(std::string_view lower);

// A noun that only says that something is measured: "a rate of", "a level of".
bool is_level_noun(std::string_view lower);

// An adjective that leaves a measure what it is: "the total population", "annual inflation".
bool names_whole(std::string_view lower);

// A verb that puts its subject at a level: "reached", "totals", "averaged".
bool is_reaching_verb(std::string_view lower);

// A verb by which somebody is said to have a value: "recorded", "saw", "posted".
bool is_recording_verb(std::string_view lower);

// What stands for each person behind an amount: "a head", "per capita".
bool is_head_word(std::string_view lower);

// "highest", "lowest", "biggest": said of a value it leaves it as it is.
bool is_superlative(std::string_view lower, uint32_t hash);  // word_hash of `lower`

// The noun of "is home to": who has a people.
bool is_home_noun(std::string_view lower);

// A noun or its short form for how something was counted: "estimate", "census", "approx".
bool is_count_basis(std::string_view lower);

// A noun for a place in an order: "in third place", "third-placed".
bool is_place_noun(std::string_view lower);

// "bottom", in "third from bottom".
bool is_bottom_word(std::string_view lower);

// "only", in "second only to".
bool is_only_word(std::string_view lower);

// "this morning", "last night": parts of a day that stand for the day.
bool is_part_of_day(std::string_view lower);

// The word that means the end of an order, as opposed to a time before: "last", not "past".
bool is_end_cue(std::string_view lower);

// "has", "is", "was": an auxiliary that only something single has.
bool is_single_auxiliary(std::string_view lower);

// "was", "were", "had", "did": a past tense that is an auxiliary.
bool is_past_auxiliary(std::string_view lower);

// Nouns for people, killed or counted: "2000 people" is no year.
bool counts_people(std::string_view lower);

// A verb by which somebody does what a noun behind it names: "conducted" tests, "carried" out.
bool is_doing_verb(std::string_view lower);
// "out", in "carried out".
bool is_doing_particle(std::string_view lower);

// One of those that make up a group: "member"; and what members of a group of states are called
// besides, "state", "country", "nation".
bool is_member_noun(std::string_view singular);
bool is_state_noun(std::string_view singular);

// What a group of states may be called behind its name, "the NATO alliance": "alliance", "bloc";
// and what it is called besides, "body", "forum", which behind a name are another one's.
bool is_alliance_noun(std::string_view lower);
bool is_body_noun(std::string_view lower);

// "since", where something began that goes on.
bool is_since(std::string_view lower);

// What a member is besides being one: "full", "newest"; not "founding" or "associate".
bool is_member_adjective(std::string_view lower);

// Any form of a verb by which one becomes a member: "join", "entered".
bool is_joining_verb(std::string_view lower);

// "voted", "decided", "agreed"; and any form of what is done some time after it was decided,
// "join", "adopted", "introduction".
bool is_deciding_verb(std::string_view lower);
bool is_done_later(std::string_view lower);

// "all": every one of them.
bool is_all(std::string_view lower);

// "now", "today": where "from now" counts from.
bool is_now(std::string_view lower);

// A noun of races, before which "100m" is a length: "hurdles".
bool is_race_noun(std::string_view lower);

// "on one hand", "one thing": "one" counts nothing there.
bool is_one_idiom(std::string_view singular);

// "half time", "half way": no half of anything.
bool is_half_compound(std::string_view lower);

// A word behind a length: "2 in thick", "3 in by 4 in".
bool is_extent_word(std::string_view lower);

// The letter of "Q1".
bool is_quarter_letter(std::string_view lower);

// "bigger", "higher".
bool ends_like_comparative(std::string_view lower);

// "9/11": a day that is an event's name, and no fraction; "24/7": always.
bool is_named_day(std::string_view text);

// A verb or noun of changing that is no trend word: "cut from", "raised from".
bool is_changing_verb(std::string_view lower);

// A prefix that a number may be joined to by a hyphen and stay a number: "pre-2008", "top-10".
bool is_number_prefix(std::string_view lower);

// "nearly a fifth", "about a third": a word that only stands before a size.
bool ends_hedge_of_size(std::string_view lower);

// A word between a number and its unit that leaves the amount as it is: "two more hours", "three
// straight weeks".
bool is_amount_word(std::string_view lower);

// "multi-million": a size without a number.
bool is_multi_prefix(std::string_view lower);

// A word whose number is a label even in lower case: "page 5", "chapter 3".
bool is_always_label(std::string_view lower);

// "st" behind "21" but not behind "14", where it is a weight: the ending of an ordinal fits its
// last digits, or can be nothing else.
bool fits_ordinal(std::string_view suffix, std::string_view digits);

// "PCs", "MPs": initials in the plural. As written.
bool is_plural_initials(std::string_view text);

// What a number joined by a hyphen counts: "16-nation", "two-goal", but not "two-way", "20-odd",
// "four-legged". By form and a small table.
bool is_compound_noun(std::string_view lower);

// "two-way", "two-tone": a property that counts nothing.
bool is_way_compound(std::string_view lower);

// "zero tolerance" and "ground zero", "net zero": no number.
bool is_zero_idiom(std::string_view before, std::string_view behind);

// Words of ages: "she turned 35", "he was 73", "died at 82".
bool is_turning_verb(std::string_view lower);
bool is_person_subject(std::string_view lower);
bool is_dying_verb(std::string_view lower);

// A letter that makes a name of one digit: "5G", "3D". As written.
bool is_generation_letter(std::string_view text);

// "usd", "eur": an ISO 4217 code or a currency mark that is glued to digits.
bool is_currency_code(std::string_view lower);

}  // namespace tallymark::language
