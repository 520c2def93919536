import type { Passage, Sentence } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { hasMatch } from "./sentence-phrases.ts";

/** Longer sentences tell of something that takes time. */
const wordsMax = 20;

const number =
  "one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|few|couple_of|several|more|some|last|1|2|3|4|5|6|7|8|9|10|12|15|20|25|30|35|40|45";
const quantity = phraseMatcher([
  `${number} minutes|mins|minute`,
  `${number} more|good minutes|mins|minute`,
  "half an|the hour",
  "good|full half hour|half-hour",
  "half-hour|half_hour mark?",
  "an|one|our hour",
  "quarter of|to|past an_hour?",
  "half past",
]);
const us = phraseMatcher([
  "we|we're|we've|we'll|us|our|let's",
  "it's|there's|that|that's|this already|almost|nearly|about|only|just|leaves|gives|has_taken|is_taking|still?",
  "last|final|next",
]);
/** Times of the matter, not of the meeting. */
const elsewhere = phraseMatcher([
  "takes|take|took|was|were|had|did|ago|last_week|last_year|every|drive|walk|waited|slot|slots|block|blocks|per_day|per_week|run|runs|later|yesterday|tomorrow",
]);

/** How far the meeting is and when it has to end, without a number of minutes. */
const clock = phraseMatcher([
  "the clock is|says|shows|keeps|runs|ticking|against|running",
  "looking|look|looked|keep|keeping|mind|minding|minded|check|checking|glance|glancing at|an_eye_on? the time|clock",
  "ahead_of|behind|on|off our|the? schedule|timetable",
  "we're|we_are|we|are|run|running|getting ahead_of|behind|over|late|short|out|low|slow|too_slow|already_late|a_bit_late|a_little_late of|on|in? schedule|time|timetable|today|now|already|here?",
  "started|start|starting|joined|begun late",
  "time's|time_is|clock_is|hour_is moving|flying|running|ticking|passing|short|tight|up|over|almost|nearly|going|getting",
  "almost|nearly|about|already time|done_for_time",
  "at this rate|pace|speed",
  "through|to everything|all_this|all_of_this|all_that|the_list|the_agenda|them_all at|in|unless|if|today|otherwise",
  "most|half|all|the_rest|much|more_than_half|two_thirds|a_third of our|the|this? hour|time|slot|session|meeting|call",
  "the|this room|slot|booking|line|call is|until|till|ends|closes|only",
  "how long do|have|is_left|can|should",
  "have|need|got|going|must|should|said_we'd|want|wanted|promised to? stop|end|finish|close|drop|leave|be_out|be_done|wrap|run|jump at|by|on|in|before|around|off|early|soon|up|shortly",
  "end|finish|close|stop|wrap_up on_time|early|punctually|at_the_hour|by_the_hour|by_noon|before_noon|before_lunch",
  "said|agreed|planned|promised we'd|we_would|to stop|end|finish|close",
  "getting|gotten|is|it's late|late_already let's|so|and|we|i",
  "be|stay|keep_it|keep_this brief|short|quick|concise|brisk",
  "nearly|almost|already|past|before|until|till|close_to|at noon|midday|lunch|lunchtime|five_to|ten_to|half_past|o'clock|the_hour|the_half_hour",
  "it's|it_is|already|nearly|almost five|ten|twenty|quarter to|past",
]);
/** "It's five to", "we're at noon": an hour is a time check only where it is said of now. */
const now = phraseMatcher([
  "it's|it_is|we're|we_are|i_see|is_it|that's|already|nearly|almost",
  "let's|so_let's|we_should|we_need|we_have|we_must|we_can|shall_we|should_we|can_we|i'd_like|i_want|i_have|i_need|i_must|i'm|we_won't|we_started|we_still|we_only|we_said|we_agreed|we_planned|we've|we_do|do_we|just|careful",
]);

/** "There's a quarter of an hour for two more points", "we won't get through all of it at this rate": a short sentence about our time, now. */
export function speaksOfClock(passage: Passage, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > wordsMax) return false;
  const isOurs =
    (hasMatch(passage, sentence, quantity) && hasMatch(passage, sentence, us)) ||
    (hasMatch(passage, sentence, clock) && hasMatch(passage, sentence, now));
  return isOurs && !hasMatch(passage, sentence, elsewhere);
}
