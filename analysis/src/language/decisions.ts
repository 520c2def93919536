import type { Span } from "../conversation/acts.ts";
import type { Passage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { sentencesWith } from "./sentence-phrases.ts";

const decisions = phraseMatcher([
  "we|we've|we_have|i|i've|they have? decided|agreed|settled|concluded to|on|that|upon|we|it's|not|against|for",
  "let's|let_us go|stick|move_forward|run|proceed|continue ahead? with|for",
  "let's|let_us do|say|make|call|keep|drop|use|skip|postpone|hold|leave|choose|pick|take|ship|merge|adopt|include|exclude|remove|close|approve|settle|agree|schedule|aim|plan",
  "we|i will|are_going_to|will_just go|stick|move_forward|proceed ahead? with",
  "we'll|we're_going_to|we_are_going_to|we're_gonna|i'll go|stick|move_forward|proceed ahead? with|for",
  "we're|we_are going|moving|sticking|proceeding ahead? with",
  "the|our|my final|final_decision? decision is|was",
  "decision is|was to|that|made|we|no|yes",
  "it's|that's|is|that_is|so_it's then? decided|agreed|settled|approved|resolved",
  "we have|reached a|rough? consensus|decision|agreement",
  "there's|there_is|seems_like|sounds_like|looks_like a|rough|general? consensus|agreement",
  "we're|we_are all? in? agreement|agreed|decided|settled",
  "sounds|seems|looks like we agree|agreed|have|all|are",
  "resolved that|to|we",
  "it's a deal",
  "deal done|closed",
  "decided|agreed then",
  "final answer",
]);
const notADecision = phraseMatcher([
  "haven't|have_not|hasn't|didn't|not|never|yet_to|need_to|have_to|to_be|should|must|can't|cannot|could|if_we|if_you|once_we|when_we|before_we|until_we|unless_we|whether_we decided|decide|agreed|agree|settled|settle|a_decision|consensus|concluded|conclude|go|have|make",
  "no decision|consensus|agreement",
  "let's|let_us say|see|assume|suppose",
  "if we want|wanted|need|had",
  "previous|past|last call|calls|meeting|meetings|week|time|month|year|session",
  "we|i talked about",
  "to agree|decide",
  "let's do a|this|it quick|now|again",
  "let's make sure|it_clear",
  "let's keep going|moving|in|that_in",
  "let's take a|five|ten|questions|the_next|that|this|it",
  "let's use the|this|our time|rest|remaining",
  "let's leave it there",
]);

/** Sentences that state a decision as made. */
export function decisionSentences(text: string | Passage): Span[] {
  return sentencesWith(text, decisions, { except: notADecision, questionsToo: false });
}

/** The first sentence that states a decision; null where there is none. */
export function findDecision(text: string | Passage): Span | null {
  return decisionSentences(text)[0] ?? null;
}
