import type { Span } from "../conversation/acts.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";
import { isReported } from "./reported-speech.ts";
import { firstMatch } from "./sentence-phrases.ts";

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
  "put|putting|take|taking|push|pushing|move|moving * * * on_hold|off_the_table|to_next|until_next",
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
  "goes|gets|put|puts into|to|through|over|from|wrong|back",
  "that|which is|are|stays|gets|goes in|on|out|off",
  "don't|doesn't|do_not|didn't|not think|believe|see|know|have|sure we|you|they|there|there's? have|all|is? a? agreement|agree|agreed|consensus|decision|a",
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

const wordsOfAClosing = 8;
const wordsOfAnOpening = 12;
const us = new Set("we we're we'll we've i'm i'll let's it that that's".split(" "));
const closing = new Set("agreed decided settled final approved confirmed".split(" "));
const hollow = new Set(
  "what how where who that as like there here this these those whatever think know so sure and or if is because but".split(
    " ",
  ),
);
/** "and how full it is" asks inside, and settles nothing. */
const asking = new Set("what how where who which whether if when why".split(" "));
const opening = phraseMatcher([
  "then we're|we_are|we'll_be not? buying|hiring|dropping|keeping|launching|shipping|moving|using|taking|choosing|postponing|delaying|canceling|cancelling|skipping|merging|closing|starting|stopping|switching|staying|adding|removing|building|renting|changing|replacing|releasing|cutting|paying|raising|lowering|making_it|doing_it|doing_that|going_to_buy|going_to_hire",
  "that's|that_is|it's|it_is a yes|no|go|deal|clear_yes|clear_no|firm_yes|firm_no|no-go for|to|on|from|then",
  "the answer is yes|no",
  "the vote|majority is|was|goes|says clear|for|unanimous|to|we",
  "i'm|i_am|we're calling it",
  "made up our minds",
  "i've|i_have|we've|we_have|we finally|now|just? chosen|picked|opted|voted|resolved|signed_off_on|approved|ruled_out|ruled_in the|for|to|on|a|an|that|this|not|against",
  "we agree|agreed|decide|resolve|vote then|now|today? that|to|on",
  "fine|okay|alright|all_right|good|right|so|then the|our|this * stays|moves|ships|goes_out|launches|starts|ends|remains|becomes",
]);

/** Sentences that state a decision as made. */
export function decisionSentences(text: string | Passage): Span[] {
  const passage = toPassage(text);
  return passage.sentences
    .filter((sentence) => decides(passage, sentence) || endsInOrOut(passage, sentence))
    .filter((sentence) => !isQuestion(passage, sentence) && !isReported(passage, sentence))
    .map(({ start, end }) => ({ start, end }));
}

function decides(passage: Passage, sentence: Sentence): boolean {
  if (closesWith(passage, sentence)) return true;
  const stated = firstMatch(passage, sentence, decisions) >= 0 || opensWith(passage, sentence);
  return stated && firstMatch(passage, sentence, notADecision) < 0;
}

/** "Tuesday it is", "we keep the old one, agreed": the last words make what stands before them a decision. */
function closesWith({ words }: Passage, { first, last }: Sentence): boolean {
  const keys = words.slice(Math.max(first, last - 3), last).map(({ key }) => key);
  if (keys.at(-1) === "then") keys.pop();
  const length = last - first;
  if (keys.at(-2) === "it" && keys.at(-1) === "is")
    return (
      length <= wordsOfAClosing &&
      length >= 3 &&
      !hollow.has(keys.at(-3) ?? "") &&
      !words.slice(first, last).some(({ key }) => asking.has(key))
    );
  return (
    length >= 4 &&
    words[last - 2]?.pause === true &&
    closing.has(words[last - 1]?.key ?? "") &&
    words.slice(first, last).some(({ key }) => us.has(key))
  );
}

/** "Okay, then we are buying the second one": an opener that closes the talk before it, and what is going to be. */
function opensWith(passage: Passage, sentence: Sentence): boolean {
  const early = { ...sentence, last: Math.min(sentence.last, sentence.first + wordsOfAnOpening) };
  return firstMatch(passage, early, opening) >= 0;
}

function endsInOrOut(passage: Passage, sentence: Sentence): boolean {
  const from = firstMatch(passage, sentence, inOrOut);
  return from >= 0 && sentence.mark !== "?" && inOrOut(passage.words, from, sentence.last) === sentence.last;
}

/** The first sentence that states a decision; null where there is none. */
export function findDecision(text: string | Passage): Span | null {
  return decisionSentences(text)[0] ?? null;
}
