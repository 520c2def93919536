import type { Span } from "../conversation/acts.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { contentStems, sharedStems } from "../language/content-words.ts";
import { toPassage } from "../language/passage.ts";
import { phraseMatcher } from "../language/phrases.ts";
import { firstMatch } from "../language/sentence-phrases.ts";
import { actsInTurn, type Placed, wordsOf } from "./acts-in-turn.ts";

/** A sentence that says again what was decided before. */
export interface Restatement {
  readonly segment: number;
  readonly speaker: string;
  /** The segment in which the decision was stated first. */
  readonly decision: number;
}

/** With one word in common, two sentences may be about anything. */
const sharedMin = 2;
/** A decision is still fresh when it is repeated within so many others. */
const decisionsKept = 30;

interface Decision {
  readonly segment: number;
  readonly turn: number;
  readonly stems: ReadonlySet<string>;
}

const repeating = phraseMatcher([
  "so|just|to to? confirm|recap|summarize|summarise|repeat|restate|be_clear|sum_up",
  "so|okay|alright|right|then|and we're|we_are|we'll|we_will|we|we've|we_have going|go|sticking|stick|agreed|decided|doing|do|taking|take|choosing|settled|moving|using|keeping|dropping|postponing",
  "we agreed|decided|said|settled|chose|picked",
  "we've|we_have agreed|decided|settled|chosen|picked",
  "so|then the|our decision|plan is",
  "as we? decided|agreed",
]);

/** Every restatement of an earlier decision, in order; the sentence that first states it is none. */
export function findRestatements(conversation: Conversation): Restatement[] {
  const found: Restatement[] = [];
  const decided: Decision[] = [];
  for (const turn of conversation.turns) {
    const decisions = actsInTurn(conversation, turn, (acts) => acts.decisions);
    const recaps = actsInTurn(conversation, turn, (acts) => acts.recaps);
    for (const { found: span, segment } of onePerSentence([...recaps, ...decisions])) {
      const text = wordsOf(turn, span);
      const decision = earlier(decided, turn.index, contentStems(text));
      if (decision && repeats(text))
        found.push({ segment, speaker: turn.speaker, decision: decision.segment });
    }
    for (const { found: span, segment } of decisions) {
      decided.push({ segment, turn: turn.index, stems: contentStems(wordsOf(turn, span)) });
      if (decided.length > decisionsKept) decided.shift();
    }
  }
  return found;
}

/** A sentence can sum up and decide at once. */
function onePerSentence(placed: readonly Placed<Span>[]): Placed<Span>[] {
  const byStart = new Map(placed.map((each) => [each.found.start, each]));
  return [...byStart.values()].sort((one, other) => one.found.start - other.found.start);
}

/** A decision and its repetition in one breath are one statement. */
function earlier(
  decided: readonly Decision[],
  turn: number,
  stems: ReadonlySet<string>,
): Decision | undefined {
  return decided.findLast((each) => each.turn < turn && sharedStems(each.stems, stems) >= sharedMin);
}

function repeats(text: string): boolean {
  const passage = toPassage(text);
  return passage.sentences.some((sentence) => firstMatch(passage, sentence, repeating) >= 0);
}
