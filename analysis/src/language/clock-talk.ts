import type { Passage, Sentence } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { firstMatch } from "./sentence-phrases.ts";

/** Longer sentences tell of something that takes time. */
const wordsMax = 20;

const quantity = phraseMatcher([
  "one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty|forty|few|couple_of|several|more|some|last minutes|mins|minute",
  "1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|40|45 minutes|mins|minute",
  "half an|the hour",
  "quarter of an_hour",
  "quarter|half to|past",
]);
const us = phraseMatcher([
  "we|we're|we've|we'll|us|our",
  "it's|there's|that|that's already|almost|nearly|about|only|just|leaves|gives|still?",
]);
/** Times of the matter, not of the meeting. */
const elsewhere = phraseMatcher([
  "takes|take|took|taking|was|were|had|did|ago|last_week|last_year|every|drive|walk|waited|slot|slots|block|blocks|per_day|per_week|run|runs|later|yesterday|tomorrow",
]);

/** "There's a quarter of an hour for two more points": a clock quantity in a short sentence about ourselves, now. */
export function speaksOfClock(passage: Passage, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > wordsMax) return false;
  const has = (matcher: typeof us) => firstMatch(passage, sentence, matcher) >= 0;
  return has(quantity) && has(us) && !has(elsewhere);
}
