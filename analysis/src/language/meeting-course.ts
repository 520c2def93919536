import type { Span } from "../conversation/acts.ts";
import { speaksOfClock } from "./clock-talk.ts";
import { ownersIn } from "./commitments.ts";
import { givesNamedTask, peopleDealtTo } from "./handing-out.ts";
import { type Names, namesOf } from "./names.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { firstMatch, sentencesWith } from "./sentence-phrases.ts";

const recaps = phraseMatcher([
  "to sum|wrap this|it|that|things? up",
  "so|just to review we|we've|i|i've|you|what|the",
  "to review: we|we've|i|i've|the",
  "to recap|summarize|summarise|conclude",
  "let me|us|me_just|me_quickly recap|summarize|summarise|sum",
  "let's recap|summarize|summarise",
  "quick|quickly|brief|short recap|summary",
  "in summary",
  "the|our|clear next steps are|then|for|we",
  "next steps are|is|then|for|so",
  "so next steps",
  "so? the actions|action_items|action_points|takeaways are|from|for|then",
  "so? action_items|action_points|takeaways are|from|for|then",
  "so actions are|from|for|then",
  "what we|we've agreed|decided",
  "we|we've agreed on|to|that|today|upon",
  "so we|we've|we_have agreed|decided",
  "just to confirm|recap|summarize|summarise|be_clear|close",
  "who's|who_is doing what",
  "who does what",
  "just? to repeat|read_back|play_back|go_back_over",
  "let|i'll me|just|quickly? repeat|read|play|go|run|list back|through|over|what_we|the_decisions|the_actions|the_tasks|the_next_steps",
  "let me repeat|read|play|run|list back|the_decisions|the_actions|the_tasks|the_next_steps|what_we|who",
  "here's|here_is where we landed|ended_up|stand|are",
  "where we landed|ended_up",
  "what|here's_what we're|we_are|i'm|i_have|i've_got|i_wrote|we_have|we're_all taking|leaving|walking|down|noted|away",
  "my|our notes say|i_have|so_far",
  "takeaways|take-aways|action_items|next_steps|decisions so_far|are|from_today|today|from_this|from_the",
  "actions so_far|from_today|from_this|from_the",
  "so|then that's|that_leaves|that_means|we_have|i_have|i've_got * for|on|with|taking|doing",
  "pull|bring|tie|put this|that|it|things|all|everything all? together",
  "on the same page",
  "close|finish|end|conclude by|with saying|repeating|going|summing",
  "in closing|conclusion|short",
  "to close|finish|end|round this|off|up|with",
  "to conclude",
  "we|you leave|walk_away|walk_out|end|finish|close with",
  "the outcome|result|upshot|plan|conclusion|bottom_line is|from_here|then|of",
  "what happens|comes next",
  "from here on|we|i",
  "that gives|leaves us with?",
  "who owns|has|takes|is_on|is_doing|will_do what|which",
  "so everyone|everybody|we_all|we're_all|you_all knows|know|leaves|clear|remembers|has",
  "we've|we_have landed on|settled on",
  "let's|let_me review|go_over|go_through|confirm the|our actions|action|next|decisions|to-dos",
  "before we go|close|end|finish|wrap|leave|hang",
]);
const timeChecks = phraseMatcher([
  "time check",
  "watching|watch|eye on? the clock|time",
  "half|halfway|half-way through our|the time|hour|slot|meeting|call|agenda|session",
  "leaves us with? about|only|just|around? * minutes|mins|minute",
  "in|with the time we|that_we|we've have|left|got|is_left",
  "how are|much we|time doing|do on|for|we time|have?",
  "how much time do|is|have",
  "time is|getting short|tight|running|almost|nearly|up|limited",
  "before we run_out_of_time|the_hour_is_up|our_time_is_up|time_runs_out|time_is_up",
  "let's|we_should|we_can|i'd give|spend|take|limit this|that|it|each|another|ourselves|no_more * minutes|mins|more|to",
  "timebox|time-box",
  "two|three|five|ten|fifteen|twenty|thirty|few|more minutes|mins each|per|for_each|for_this|for_that|on_this|on_that|in|over|past|after|behind|late",
  "the hour|half-hour mark|is_up|is_almost|is_nearly",
  "short of|on|for time",
  "past the hour|half",
  "it's|it_is already|almost|nearly|now? five|ten|quarter|half|twenty * to|past|till",
  "only? * minutes|mins until|till|before|to_the",
  "we've|we_have|i've spent|used|burned|burnt|lost|taken up? * minutes|mins|time|long|much",
  "we've|we_have|i've spent|used|burned|burnt|lost|taken up? * * minutes|mins|time|long",
  "too long|much_time on|with",
  "two|three|five|ten|fifteen|twenty|thirty|few|more minutes|mins from_now|to_spare|more|at_most|max|maximum|each_then|behind",
  "leave|save|need|want some|enough|a_little|a_few|the_last|more? time|minutes|ten|five for|to|at",
  "speed|hurry up|this_up|it_up|things_up",
  "pick up the_pace",
  "burning|wasting|losing|short_on time",
  "on time",
  "still have|need * * * * to get_through|cover|get_to|discuss",
  "make|making sure we|there's get_to|have_time|finish_on|end_on|leave_time|time",
  "stop|end|finish|wrap_up|be_done|break at|by|in five|ten|half|quarter|the|noon|* minutes|past|o'clock|hour?",
  "keep|keeping us|it|this|track|to|an on|of|to|eye time|the_time|schedule",
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
const denied = phraseMatcher([
  "don't|do_not|didn't|doesn't|never|no|not think|believe|know|have|agree|sure|clear|remember|agreement|idea",
  "anything|anyone|anybody|any|does|did|want else|other|final|more|last|have|to|you",
  "agreed|decided|said|discussed last|previous|earlier|before week|month|year|time|meeting|call|sprint",
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
/** Sentences that go over what was settled or who does what. */
export function recapSentences(text: string | Passage, names: readonly string[] | Names = []): Span[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences
    .filter((sentence) => sumsUp(passage, sentence, known))
    .map(({ start, end }) => ({ start, end }));
}

/** In so many words, or by going from one person's task to the next. */
function sumsUp(passage: Passage, sentence: Sentence, names: Names): boolean {
  if (firstMatch(passage, sentence, recaps) >= 0) return !isDenied(passage, sentence);
  return (
    ownersIn(passage, sentence, names).size >= 2 ||
    dealsOut(peopleDealtTo(passage, sentence, names)) ||
    goesOn(passage, sentence, names)
  );
}

/** "Ann takes the page, Bob calls the vendor", or one of them and the speaker. */
function dealsOut(people: ReadonlySet<string>): boolean {
  return people.size >= 2 && [...people].some((who) => who !== "I" && who !== "you");
}

/** A named task with a date, and one of another's in the sentence before or after. */
function goesOn(passage: Passage, sentence: Sentence, names: Names): boolean {
  const own = peopleDealtTo(passage, sentence, names);
  if (own.size === 0 || !givesNamedTask(passage, sentence, names)) return false;
  const at = passage.sentences.indexOf(sentence);
  const beside = [passage.sentences[at - 1], passage.sentences[at + 1]];
  return beside.some(
    (other) => other && [...peopleDealtTo(passage, other, names)].some((who) => !own.has(who)),
  );
}

/** "I don't think we have agreement on the actions", "what we agreed last year". */
function isDenied(passage: Passage, sentence: Sentence): boolean {
  return firstMatch(passage, sentence, denied) >= 0;
}

/** Sentences that mind the clock. */
export function timeCheckSentences(text: string | Passage): Span[] {
  const passage = toPassage(text);
  return passage.sentences
    .filter((sentence) => firstMatch(passage, sentence, timeChecks) >= 0 || speaksOfClock(passage, sentence))
    .map(({ start, end }) => ({ start, end }));
}

/** Sentences that put a topic off to another place or time. */
export function parkingSentences(text: string | Passage): Span[] {
  return sentencesWith(text, parkings, { questionsToo: true });
}

/** The first sentence that sums up; null where there is none. */
export function findRecap(text: string | Passage): Span | null {
  return recapSentences(text)[0] ?? null;
}

/** The first sentence that minds the clock; null where there is none. */
export function findTimeCheck(text: string | Passage): Span | null {
  return timeCheckSentences(text)[0] ?? null;
}
