import type { Passage, Sentence, Word } from "./passage.ts";
import { type PhraseMatcher, phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";
import { firstMatch } from "./sentence-phrases.ts";

/** What people do in a meeting, as opposed to after it. */
const handling =
  "cover|discuss|talk|talking|covering|discussing|review|reviewing|go_over|go_through|going_over|going_through|get_through|getting_through|look_at|look_into|looking_at|run_through|walk_through|work_through|get_to|deal_with|tackle|address|hear|decide|deciding|settle|agree|agreeing|choose|choosing|pick|picking|finalize|finalise|resolve|figure_out|sort_out|plan|planning|brainstorm|align|clarify|prioritize|prioritise|vote|find_out|share|exchange|catch_up|focus|focusing|answer|define|draft|come_to|come_up|come_away|leave|leaving|walk_away|walk_out|end_up|finish_with|start_with|begin_with|kick_off|weigh|compare|approve|set|go_around|go_round|know|have_a|take_stock|lay_out|make_a_decision|make_progress|close|wrap_up";
const us = phraseMatcher([
  "we|we'll|we're|we've|us|let's|everyone|everybody",
  "i'd|i_would like|love|want|propose|suggest|prefer|hope",
  "i want|hope|need|propose|suggest|plan|expect|thought|asked|invited|called|set",
  "i'm|i_am hoping|looking|planning|expecting",
  "what i|i'd|i'm|we|we're|we'll|you",
]);
const ahead = phraseMatcher([
  "need|want|have|hope|plan|like|love|going|aim|try|intend|expect|got to|us|you|everyone|a|an|half",
  "will|should|can|could|must|gonna|we'll|i'd|let's|we're|suggest|propose|hope|want|need",
]);
const meetingTime = phraseMatcher([
  "today|tonight",
  "this morning|afternoon|evening|call|meeting|session|hour|slot|half-hour",
  "the next? hour|half-hour|meeting|call|session|time_together",
  "our hour|meeting|call|session|time",
  "by|at the? end|close of this|the|our|today",
  "by noon|lunch|five|four|three",
  "leave|leaving this|the|here room|call|meeting|with",
  "an hour|half_hour to",
  "the? next hour|half_hour|thirty|forty|sixty|twenty",
]);
const handlingNow = phraseMatcher([handling]);

/** "The reason for the meeting is…", "our topics are…", "first item is…": what is said of it is its plan. */
const named = phraseMatcher([
  "the|our|my|today's|main two|three|four|main|only|first|second|next? reason|purpose|aim|goal|objective|topic|topics|subject|agenda|plan|theme|focus|task|order|program|programme for|of? this|the|today|today's|our? meeting|call|session|hour|talk|discussion|conversation? today|here|now|tonight? is|are|will_be|would_be",
  "first|second item|topic|point is|are|will_be",
  "what's|what_is up|on|planned|coming|next|ahead for|today|on? today|the_table|the_list|the_agenda|us",
  "it's|it_is all about",
  "i|i've|i_have|we|we've|we_have asked|invited|called|brought|gathered|got you|everyone|us|everybody * ? here|together|in",
  "i|i've|i_have|we've|we_have set|reserved|blocked aside|the|half|an|some",
  "here's|here_is|this_is how|what i|we|i'd|we'll see|would|want|will|spend|use|split|structure|go|divide|plan|do",
  "here's|here_is the|our|my|a plan|agenda|order|program|outline|list",
]);
const counted = phraseMatcher([
  "one|two|three|four|five|six|a_few|several|a_couple_of|couple_of|1|2|3|4|5 main|big|quick|short|important|small|key|open? things|items|topics|points|questions|parts|issues|decisions|subjects|blocks|goals|steps|themes|agenda_items",
]);
const allotment = phraseMatcher([
  "one|two|three|five|ten|fifteen|twenty|thirty|forty|few|5|10|15|20|25|30|40|45 minutes|mins|min for|on|with|to",
  "the|another? rest|remainder|remaining|half|first_half|second_half|time is|goes|will_be|of_the_time? for|on|to",
  "half an|the hour for|on|with|to",
]);
const told = new Set(
  "was were did had went came got said told saw thought talked discussed decided looked reviewed covered mentioned presented".split(
    " ",
  ),
);

/** Longer sentences explain, with all of these words somewhere in them. */
const wordsMax = 32;
/** The words of a plan stand close together: "we" and "want to", then "settle". */
const within = { wanting: 3, handling: 7 } as const;

/** Whether a sentence plans this meeting: we, what we want to do, with a word for doing it here, and one for now; or a list of parts. */
export function plansMeeting(passage: Passage, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > wordsMax) return false;
  if (!saysPlan(passage, sentence) || isPast(passage.words, sentence)) return false;
  return countOf(passage, sentence, allotment) >= 2 || !isQuestion(passage, sentence);
}

function saysPlan(passage: Passage, sentence: Sentence): boolean {
  const now = firstMatch(passage, sentence, meetingTime) >= 0;
  if (now && wantsToHandle(passage, sentence)) return true;
  if (opensWith(passage, sentence, counted) && (now || listsAfterColon(passage, sentence))) return true;
  if (now ? firstMatch(passage, sentence, named) >= 0 : opensWith(passage, sentence, named)) return true;
  return countOf(passage, sentence, allotment) >= 2;
}

/** "We need to settle", "I'd like us to go over", "we have an hour to choose". */
function wantsToHandle(passage: Passage, sentence: Sentence): boolean {
  const { words } = passage;
  const near = (from: number, span: number, matcher: PhraseMatcher) =>
    firstMatch(passage, { ...sentence, first: from, last: Math.min(sentence.last, from + span) }, matcher);
  for (let index = sentence.first; index < sentence.last; index++) {
    if (us(words, index, sentence.last) <= index) continue;
    const wanting = near(index, within.wanting, ahead);
    if (wanting >= 0 && near(wanting + 1, within.handling, handlingNow) >= 0) return true;
  }
  return false;
}

function isPast(words: readonly Word[], sentence: Sentence): boolean {
  return words.slice(sentence.first, sentence.last).some(({ key }) => told.has(key));
}

function countOf(passage: Passage, sentence: Sentence, matcher: PhraseMatcher): number {
  let count = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    if (matcher(passage.words, index, sentence.last) > index) count++;
  }
  return count;
}

/** "Three blocks: demo, feedback, planning." */
function listsAfterColon({ text }: Passage, { start, end }: Sentence): boolean {
  return /[:—–]\s*[^:]+(?:,|\band\b)/u.test(text.slice(start, end));
}

/** Among the first words, after "so", "okay" and a word for now. */
function opensWith(passage: Passage, sentence: Sentence, matcher: PhraseMatcher): boolean {
  const opening = { ...sentence, last: Math.min(sentence.last, sentence.first + openingWords) };
  return firstMatch(passage, opening, matcher) >= 0;
}
const openingWords = 8;
