import type { Span } from "../conversation/acts.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { plansMeeting } from "./plan-talk.ts";
import { isQuestion } from "./questions.ts";
import { firstMatch, hasMatch } from "./sentence-phrases.ts";

/** These say by themselves what the meeting is for. */
const purpose = phraseMatcher([
  "goal|goals|purpose|aim|objective|focus|topic|topics|plan for today|tonight|this_meeting|this_call|this_session|this_hour|this_one|the_meeting|the_call|the_session|our_meeting|our_call|today's_meeting|today's_call|the_next_hour|the_hour|our_chat",
  "goal|purpose|aim|objective|point|focus of this|today's|the|our meeting|call|session|discussion|conversation|sync|hour|chat",
  "goal|purpose|aim|objective|focus|plan|topic|topics today|tonight|here",
  "my|our|the main? goal|goals|aim|objective|plan|hope for today|this|tonight|the_next",
  "our|my|the goal|aim|plan|focus today|tonight is",
  "here's|this_is|here_is the|a|my|our rough|quick? plan|order|rundown|outline|structure",
  "here's|here_is what we'll|we_will|we're_going_to|i'd_like|i_want|i_would_like|we_need|we_have|i_have|i_hope",
  "what we're|we_are going_to|gonna|here_to cover|discuss|go_through|go_over|talk_about",
  "what i'd_like|i_want|i_would_like|i_hope us? to do|cover|discuss|get|achieve|go_through|go_over|talk_about|decide|focus|walk",
  "what we'll|we_will be? cover|covering|discuss|discussing today|first|now|here?",
  "we're|we_are here|meeting|gathered|getting_together today|tonight|now|just? to|because|for",
  "in|over|for this|the|today's|our next? meeting|call|session|hour|minutes we|we'll|we're|i'd|i_want",
  "let|i me|want|would|like start|begin|open|to_start|to_begin with the|our|today's plan|agenda|goal|goals|purpose",
  "start|begin|open with the|our plan|agenda",
  "how i'd_like|i_want|we'll|we_will|i_would_like|we_can to? use|spend|run|structure the|this|our time|hour|meeting|call|session|slot",
  "use|spend this|the|our|today's|these meeting|call|session|time|hour|slot|minutes to|on|for",
  "what i'm|i_am|we're|we_are hoping|looking|after for|to today|tonight|here|get|do|leave|hear|decide",
  "what matters today|tonight|most",
  "success today|for_today|for_this|for_me|here * * looks|means|is",
  "outcome|result|thing i|we want|need|hope|would_like",
  "walk|come|get|leave out|away|here|today with",
  "order|first_order of business|the_day",
  "the question|questions for|we_have|we_need|to_answer today|tonight|here|this|to_answer",
  "in two|three|four parts|halves|steps|blocks",
  "the first|second half|part|block|ten|fifteen|twenty|thirty|hour is|will|goes|on|of|minutes",
  "we'll|i'll|let's|we_will|i'd_like_to spend * * on|talking|going|looking",
  "i called|set_up|asked_for|booked|scheduled this|the|you|us|everyone",
  "get|hear|need|want|have a decision|decisions|agreement|alignment|your_view|your_views|answers|clarity on|about|from|by today|this|the|you|us|how|what?",
  "to kick|get us|this|things off|started|going",
  "cover|covering|get_through today|tonight|now|together|three|two|four|a_few",
  "things i need|want from you|us|today",
  "on|for my|our|the list for|today|is|are",
  "overview|rundown|outline|preview of what's|today|the_next|this|what_we",
  "what's|what_is ahead|coming|on_the_table|on_the_list|planned|in_store today|tonight|now|for_us?",
  "our job|mission|task|work today|tonight|now|here|this",
  "i'd|i_would|i propose|suggest|recommend we|the_following|to|that_we start|begin|go|follow|order|do|open",
  "the following|running order|plan|topics|items|points",
  "start|begin|open|kick_off with * and|then finish|end|close",
  "start|begin|open|kick_off with * * and|then finish|end|close",
  "start|begin|open|kick_off with * * * and|then finish|end|close",
  "reason we're|i_called|for_this|why_we're|i_wanted_us|i_set_this",
  "by the end of this|the|today|today's|our meeting|call|session|hour|conversation? we|i|we'd|i'd|i'll|we'll|you|everyone",
  "i'd|i|we|we'd would? like|love|want|need|hope to come|leave|walk away|out of|with|from",
  "leave|come_out_of this|the|today's meeting|call|session|conversation|room with",
  "this|today's|today meeting|call|session|conversation? is about|for|to",
  "let me|let's|i'll quickly|just|first? lay_out|set_out|outline|sketch|run_through|go_through|walk_through|go_over|share|show|post|put_up the|our|today's|a|my plan|agenda|order|outline|structure|schedule",
  "two|three|four|five|six things|topics|points|items|questions today|tonight|for_today|for_tonight|for_this|to_cover|to_discuss|to_decide|on_the_agenda|on_the_list",
  "a couple|few of? things|topics|points|items|questions today|tonight|for_today|for_tonight|for_this_call|to_cover|to_discuss|to_go_through|on_the_agenda",
  "topic|item number? one is|today",
  "today|tonight i'd_like_to|i_would_like_to|we'll|we_will|i_want_to|i_want_us_to|we_want_to|we_need_to|i_wanted_to|we_have_to|we're_going_to|we_are_going_to|we're_gonna just|quickly|briefly|first|mostly|mainly? talk|mention|touch|run|discuss|cover|review|go|look|decide|walk|focus|start|hear|do|settle|get|work|agree|finalize|plan|pick|choose",
  "for|on today|tonight|this_call|this_meeting|this_session|the_next_hour i'd_like|we|we'll|i|we're_going|let's|i_want|we_have|we_want|we_need",
]);
/** Somebody wants to do so many things: a plan if it is for now, or if a list follows. */
const countedThings = phraseMatcher(
  [
    "things|items|topics|points|questions|goals|parts|issues|decisions|subjects|updates|matters|blocks",
  ].flatMap((nouns) =>
    [
      "we've|we_have|i've|i_have|there's|there_are|we've_got|we_have_got|i've_got|i_have_got|we_got",
      "i_want_to|we_want_to|i'd_like_to|we'd_like_to|i_would_like_to|i_wanted_to|we_need_to|i_need_to|we_have_to|let's|we'll|we_will|i_hope_to do|cover|discuss|get_through|talk_about|go_over|go_through|decide|achieve|accomplish|settle|look_at|review|work_through",
    ].map(
      (subject) =>
        `${subject} just|only|about|really|basically|pretty_much? one|two|three|four|five|six|seven|2|3|4|5|6|a_few|several|some|a_couple|a_couple_of main|big|quick|short|important|different|small|key|open|agenda? ${nouns}`,
    ),
  ),
);
const forNow = phraseMatcher([
  "today|tonight|together|now",
  "this morning|afternoon|evening|hour|call|meeting|session|time",
  "for today|tonight|this|the_next|you|us",
  "to cover|discuss|talk|go|get|do|decide|look|run|walk|settle|work|review|sort|sort_out|figure",
  "on|in the|our|my|today's agenda|list|plan",
  "left to",
]);
const firstSteps = phraseMatcher([
  "first|firstly",
  "we'll|let's|i'll|i'd_like_to|i_want_to|we_will|we're_going_to|we_can first|quickly? start|begin|kick_off|open",
  "start|begin|starting|beginning with|by",
]);
const nextSteps = phraseMatcher([
  "then",
  "after that|which",
  "followed by",
  "afterwards",
  "second|secondly",
  "finally",
  "before we",
]);
const planned = phraseMatcher([
  "we'll|let's|i'll|i'd|i|we|we_will|we're_going_to|you'll|you like_to|want_to|will|can|start|begin|go|look|talk|cover|discuss|review|do|hear|take",
]);

/** Longer sentences, and later starts, are explanations that happen to have these words. */
const stepsWordsMax = 45;
const stepsStartMax = 8;
const shortStepsWordsMax = 25;

const agendaWord = phraseMatcher(["agenda"]);
/** Talk about an agenda that sets none: single items of it, putting things on it, being through with it. */
const aboutItems = phraseMatcher([
  "agenda item|items|point|points|link|doc",
  "no|any|not|other|further|hidden|whose agenda",
  "put|add|added|adding|raised|posted|include|have|had|got|took|take|missed|something|anything|else|comment|changes|updates|topic|question * ? on|to|from|for|in|off the|our|your|my|that|this|an agenda",
  "put|add|added|adding|raised|wrote|dropped it|this|that|one|these|them|something|anything * ? on|to|into|off the|our|an agenda",
  "put|add|added|raised|have|had * * on|to|in the|our|an agenda",
  "end|rest of the|our agenda",
  "was|were|been|be on the|our agenda",
  "last|next|another thing|item|topic|point|one|up? on|in the|our agenda",
  "next|last on|in the|our agenda",
  "to|for the|our agenda",
  "all|everything we? have|had|got? for|on the|our agenda",
  "through|pack|added|to the|our|with? agenda",
  "what|which|where * * in|on the|our agenda",
  "next|last|previous week|meeting|call|time",
  "most|thing|that|things * ? on|in our|the agenda",
  "put|see on the|our agenda",
]);

/** Sentences that say what the meeting is for or in which order it will go. */
export function agendaSentences(text: string | Passage): Span[] {
  const passage = toPassage(text);
  return passage.sentences
    .filter((sentence) => setsAgenda(passage, sentence))
    .map(({ start, end }) => ({ start, end }));
}

/** The first sentence that sets out the meeting; null where there is none. */
export function findAgenda(text: string | Passage): Span | null {
  return agendaSentences(text)[0] ?? null;
}

function setsAgenda(passage: Passage, sentence: Sentence): boolean {
  if (hasMatch(passage, sentence, agendaWord))
    return !hasMatch(passage, sentence, aboutItems) && !isQuestion(passage, sentence) && says(sentence);
  if (hasMatch(passage, sentence, purpose)) return true;
  return countsThings(passage, sentence) || ordersSteps(passage, sentence) || plansMeeting(passage, sentence);
}

/** "The agenda." names it and sets nothing. */
function says(sentence: Sentence): boolean {
  return sentence.last - sentence.first >= 4;
}

function countsThings(passage: Passage, sentence: Sentence): boolean {
  const from = firstMatch(passage, sentence, countedThings);
  if (from < 0) return false;
  const after = countedThings(passage.words, from, sentence.last);
  const last = passage.words[after - 1];
  if (last && /^\s*[:—–]/.test(passage.text.slice(last.end))) return true;
  return (
    firstMatch(passage, { ...sentence, first: after }, forNow) >= 0 || isForNowBefore(passage, sentence, from)
  );
}

function isForNowBefore(passage: Passage, sentence: Sentence, to: number): boolean {
  return firstMatch(passage, { ...sentence, last: to }, forNow) >= 0;
}

/** "Let's start with the budget, then the hires": a first step and a later one, both still to come. */
function ordersSteps(passage: Passage, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > stepsWordsMax) return false;
  if (listsSteps(passage, sentence)) return true;
  const start = { ...sentence, last: Math.min(sentence.last, sentence.first + stepsStartMax) };
  const first = firstMatch(passage, start, firstSteps);
  if (first < 0 || firstMatch(passage, { ...sentence, last: first + 4 }, planned) < 0) return false;
  return firstMatch(passage, { ...sentence, first: first + 2 }, nextSteps) >= 0;
}

/** "We look at the budget, then we talk about hires, then we wrap up." */
function listsSteps({ words }: Passage, sentence: Sentence): boolean {
  let steps = 0;
  let planned = false;
  for (let index = sentence.first; index < sentence.last; index++) {
    const key = words[index]?.key ?? "";
    if (later.has(key)) steps++;
    planned ||= planners.has(key);
  }
  return (steps >= 2 && planned) || (steps >= 1 && opensWithFirst(words, sentence));
}

const later = new Set(["then", "finally", "afterwards"]);
const planners = new Set(["we'll", "we", "i'll", "i'd"]);

const past = new Set("was were did had went came got said told saw thought".split(" "));

/** "Budget first, then the hires." */
function opensWithFirst(words: Passage["words"], sentence: Sentence): boolean {
  if (sentence.last - sentence.first > shortStepsWordsMax) return false;
  const keys = words.slice(sentence.first, sentence.last).map((word) => word.key);
  const first = keys.indexOf("first");
  return (
    first >= 0 && first < stepsStartMax && keys.indexOf("then") > first && !keys.some((key) => past.has(key))
  );
}
