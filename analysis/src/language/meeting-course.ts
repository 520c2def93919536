import type { Span } from "../conversation/acts.ts";
import type { Passage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { sentencesWith } from "./sentence-phrases.ts";

const agenda = phraseMatcher([
  "the|our|today's agenda",
  "agenda for|is|today|items|item",
  "goal|purpose|aim|objective|point|plan of|for this|today's|today|the|our meeting|call|session|discussion|conversation|sync|hour|chat?",
  "we have|we've_got|there_are|i_have|i've_got two|three|four|five|six|a_few|several|some|a_couple_of things|items|topics|points|agenda to|for|on|we|today",
  "i want|would_like|wanted to cover|go_through|go_over|get_through|walk_through",
  "i'd like to cover|go_through|go_over|get_through|discuss|talk_about",
  "i'd_like|i_would_like|we_want|i_want|i_wanted|we_need|we're_going|we're_here|we_are_here|we'll|we_will|let's to? talk|discuss|cover|review|go|look|decide|walk|focus * * * * today",
  "today i'd_like|we'll|we_will|i_want|we_want|we_need|we_have|let's|we're_going|i'll|i_wanted|we're",
  "for today we|i|we'll|i'd|the|let's|there",
  "first we'll|we_will|let's|i'll|up * * * * then|and",
  "we'll|let's|i'll start with * * * * then",
  "we'll|let's|i'll start with * * * then",
  "we'll|let's|i'll start with * * then",
  "we'll|let's|i'll start with * then",
  "we're|we_are here today? to",
  "here's the plan",
  "what we're going to do today",
  "by the end of this|the|today's meeting|call|session|hour we|i",
]);
const recaps = phraseMatcher([
  "to sum|wrap this|it|that|things? up",
  "to recap|summarize|summarise|conclude",
  "let me|us|me_just|me_quickly recap|summarize|summarise|sum",
  "let's recap|summarize|summarise",
  "quick|quickly|brief|short recap|summary",
  "in summary",
  "the|our|clear next steps are|then|for|we",
  "next steps are|is|then|for|so",
  "so next steps",
  "so? the? actions|action_items|action_points|takeaways are|from|for|then",
  "what we|we've agreed|decided",
  "we|we've agreed on|to|that|today|upon",
  "so we|we've|we_have agreed|decided",
  "just to confirm|recap|summarize|summarise|be_clear|close",
  "who's|who_is doing what",
  "let's|let_me review|go_over|go_through|confirm the|our actions|action|next|decisions|to-dos",
  "before we go|close|end|finish|wrap|leave|hang",
]);
const timeChecks = phraseMatcher([
  "time check",
  "check the|on time",
  "minutes|minute|mins left|remaining|to_go|before_the|until",
  "hour left|remaining",
  "running|run|ran out of time",
  "running|run|short|behind on? time|late|schedule",
  "we're|we_are|i'm a_little|a_bit|already? over|behind|past|at|on time|schedule",
  "out of time",
  "in the interest of time",
  "for the sake of time",
  "time for|to one|two|a|wrap|close|move more|last|final|quick|couple|up|on|to",
  "mindful|conscious|aware|cognizant of the|our|your? time",
  "given the|our time",
  "keep this|it|that|us short|brief|quick|on_time",
  "keep an|one eye on the time|clock",
  "hard stop",
  "time's|time_is almost|nearly? up",
  "top of the hour",
  "we|i should|need|have|must to? move on",
  "we should|need|have|must to? wrap up",
  "i want to be respectful of",
  "we|i only? have about|only|just|like|around? * minutes|mins|minute",
  "we|we've|i've only? got about|only|just|like|around? * minutes|mins|minute",
]);
const parkings = phraseMatcher([
  "take|discuss|handle|pick this|that|it|these|those|them|the_rest|up offline|separately|afterwards|outside",
  "take|discuss|handle|pick this|that|it up|off? offline|separately|afterwards",
  "park this|that|it|those|these|them",
  "parking lot",
  "come|get|circle back to this|that|it|them",
  "circle back on this|that|it",
  "table this|that|it|the",
  "put a pin in",
  "pin in that|this|it",
  "out of scope",
  "off|outside topic|scope of|for",
  "separate|another|different meeting|call|discussion|session|conversation",
  "another time",
  "save this|that|it for later|after|another|next|the",
  "leave this|that|it for later|after|another|next|the",
]);
const agendaDone = phraseMatcher([
  "end|rest of the|our agenda",
  "all|everything we? have|had|got? for|on the|our agenda",
  "all for the|our|today's? agenda",
  "no more|other|further agenda",
  "no agenda",
  "put|add|added it|this|that on|to the|our agenda",
  "last thing|item|topic|point on the|our agenda",
]);

/** Sentences that say what the meeting is for or in which order it will go. */
export function agendaSentences(text: string | Passage): Span[] {
  return sentencesWith(text, agenda, { except: agendaDone, questionsToo: true });
}

/** Sentences that go over what was settled or who does what. */
export function recapSentences(text: string | Passage): Span[] {
  return sentencesWith(text, recaps, { questionsToo: true });
}

/** Sentences that mind the clock. */
export function timeCheckSentences(text: string | Passage): Span[] {
  return sentencesWith(text, timeChecks, { questionsToo: true });
}

/** Sentences that put a topic off to another place or time. */
export function parkingSentences(text: string | Passage): Span[] {
  return sentencesWith(text, parkings, { questionsToo: true });
}

/** The first sentence that sets out the meeting; null where there is none. */
export function findAgenda(text: string | Passage): Span | null {
  return agendaSentences(text)[0] ?? null;
}

/** The first sentence that sums up; null where there is none. */
export function findRecap(text: string | Passage): Span | null {
  return recapSentences(text)[0] ?? null;
}

/** The first sentence that minds the clock; null where there is none. */
export function findTimeCheck(text: string | Passage): Span | null {
  return timeCheckSentences(text)[0] ?? null;
}
