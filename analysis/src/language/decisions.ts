import type { Span } from "../conversation/acts.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isReported } from "./reported-speech.ts";
import { firstMatch, sentencesWith } from "./sentence-phrases.ts";

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
  "final answer|call|decision",
  "it is then",
  "the outcome|result|upshot|verdict|conclusion|consensus|word|ruling|call is|was that|we|to|this|the",
  "that|which settles|settled|closes|decides it|that|the|this",
  "that's|that_is settled|final|decided|official|agreed",
  "final word",
  "locked|nailed it|that|this in|down",
  ...["", "* ", "* * "].map(
    (gap) =>
      `so|then|right|okay|ok|alright|good|great|agreed then|so? the|our|this|that|we ${gap}stays|ships|gets|goes|moves|becomes|remains|waits|starts|launches`,
  ),
  "is|are|be therefore|hereby|now|then? approved|decided|settled|agreed|off_the_table|on_hold|a_go|confirmed|cancelled|canceled|dropped|postponed|a_done_deal|final",
  "goes ahead|forward",
  "stays|remains in|out|as_it_is|as_is|on_hold then|for_now?",
  "no|without objections|objection so|then|we|it",
  "everyone|everybody|we_all|all agrees|agreed|is_on_board|in_favor|in_favour|are_on_board|agree",
  "say yes|no to",
  "green light|lighting",
  "what we're|we_are doing|going_with|going_to_do then|so|and?",
  "go for it|that|this",
  "make|making it * then",
  "put|putting|take|taking|push|pushing|move|moving * * * on_hold|off_the_table|to_next|until_next|into_the",
  "that's|that_is|this_is the|our|a plan|decision|call|way|deal then|we_go|forward|made|for_now?",
  "we've|we_have|we got|made|reached|have|taken|come_to a|the|our decision|call|choice",
  "consider|call it|that|this decided|settled|done|agreed",
  "let's|we'll|we_will|i'll lock|settle|agree|commit|land|stay|stick|stand it|that|this|in|on|with|to|by",
  "let's go|move|push ahead|forward",
  "we're|we_are|i'm|i_am choosing|picking|dropping|keeping|going_with|going_ahead|going_for|postponing|cancelling|canceling|skipping|taking|sticking|staying|adopting|approving|delaying|switching|cutting|closing_this|not_going_to_do|not_doing",
  "we|i choose|chose|pick|picked|opt|opted|vote|voted|settle|settled|commit|committed for|on|to|the|with|that|not?",
  "decided|agreed|resolved|settled then|so|we",
  "we're|we_are agreed_to|agreed_on|agreed_that",
  ...[
    "so",
    "okay|ok|alright|all_right|right|good|great|fine|then|agreed|done|perfect|so_then|okay_so|alright_then|so_yes|yes",
  ].map(
    (opener) =>
      `${opener} so|then? we|we'll|we_will|we're_going_to|we_are_going_to go_with|go_for|go_ahead|stick|keep|drop|use|skip|postpone|delay|hold|choose|pick|take|ship|adopt|include|remove|approve|cancel|launch|move|stay|switch|replace|cut|buy|hire|wait|do_it|do_that|do_this|do_both|run_with|release|publish|limit|raise|lower|double`,
  ),
  "we|we'll|we_will|we_shall keep|drop|skip|postpone|delay|cancel|adopt|approve|ship|stay|stick|choose|pick|launch|hire|replace|switch|scrap|shelve|freeze|retire the|it|that|this|with|to|until|a|an|our|both|all|them",
]);
const notADecision = phraseMatcher([
  "haven't|have_not|hasn't|didn't|not|never|yet_to|need_to|have_to|to_be|should|must|can't|cannot|could|if_we|if_you|once_we|when_we|before_we|until_we|unless_we|whether_we decided|decide|agreed|agree|settled|settle|a_decision|consensus|concluded|conclude|go|have|make",
  "no decision|consensus|agreement",
  "should|could|would|might|may|if_it|if|because|cause is|be then|approved|decided|settled|agreed|final|confirmed|cancelled|canceled|dropped",
  "move on|to_the_next",
  "if it_is|it's",
  "we|i keep it|that|the going|in|coming|on",
  "if|when|whether|unless|once|until|because|where|how|what|who|why|since|as we|we'll|we're|we_will|i",
  "we'll|we_will take|make|do|use|give a|it|that|this look|from|sure|quick|later|few|moment|minute",
  "so|then we have|had|were|did|need|can|could|should|would|might",
  "let's|let_us say|see|assume|suppose",
  "if we want|wanted|need|had",
  "goes|gets to|into|through|from|back|like",
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

/** "Then the photo page is in.": only where nothing follows, for "that is in our system" decides nothing. */
const inOrOut = phraseMatcher(
  ["", "* ", "* * "].map(
    (gap) =>
      `so|then|right|okay|ok|alright|good|great|agreed then|so? the|our|this|that|we ${gap}is_in|is_out|is_on|is_off`,
  ),
);

/** Sentences that state a decision as made. */
export function decisionSentences(text: string | Passage): Span[] {
  const passage = toPassage(text);
  const stated = sentencesWith(passage, decisions, { except: notADecision, questionsToo: false });
  const starts = new Set(stated.map((span) => span.start));
  return passage.sentences
    .filter((sentence) => starts.has(sentence.start) || endsInOrOut(passage, sentence))
    .filter((sentence) => !isReported(passage, sentence))
    .map(({ start, end }) => ({ start, end }));
}

function endsInOrOut(passage: Passage, sentence: Sentence): boolean {
  const from = firstMatch(passage, sentence, inOrOut);
  return from >= 0 && sentence.mark !== "?" && inOrOut(passage.words, from, sentence.last) === sentence.last;
}

/** The first sentence that states a decision; null where there is none. */
export function findDecision(text: string | Passage): Span | null {
  return decisionSentences(text)[0] ?? null;
}
