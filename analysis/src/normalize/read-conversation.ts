import type { SegmentActs } from "../conversation/acts.ts";
import type { Turn } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { type Names, namesOf } from "../language/names.ts";
import { toPassage } from "../language/passage.ts";
import { noActs, readActs } from "../language/read-acts.ts";
import { shareOut } from "./share-out.ts";

/** Below this share of turns that end in a mark, the transcript has no punctuation, and segments stand for sentences. */
const punctuatedShareMin = 0.4;

/** Openings that wave nothing away when they answer a question. */
const plainAnswer = /^(?:no|nah|yeah|yes|it's not|that's not|it doesn't|it isn't)\b(?!.*already)/;

/**
 * What is done in each segment, by position. Turns are read whole and the findings handed back to the segments in which
 * they begin, so that a sentence cut in two by the source is still one sentence.
 */
export function readConversation(segments: readonly Segment[], turns: readonly Turn[]): SegmentActs[] {
  const acts: SegmentActs[] = segments.map(() => noActs);
  const read = new Set<number>();
  const namesFor = namesOfOthers(segments);
  const punctuated = isPunctuated(turns);
  for (const turn of turns) {
    const found = readTurn(segments, turn.segments, namesFor(turn.speaker), punctuated);
    turn.segments.forEach((position, index) => {
      acts[position] = inContext(found[index] ?? noActs, turn, turns, acts);
      read.add(position);
    });
  }
  segments.forEach((segment, position) => {
    if (!read.has(position))
      acts[position] = withoutReply(readActs(toPassage(segment.text), namesFor(segment.speaker)));
  });
  return acts;
}

/** Nobody addresses or credits himself, so that a speaker's own name is no name to him. */
function namesOfOthers(segments: readonly Segment[]): (speaker: string) => Names {
  const everybody = namesOf([...new Set(segments.map((segment) => segment.speaker))]);
  return (speaker) => ({ ...everybody, self: speaker });
}

function isPunctuated(turns: readonly Turn[]): boolean {
  const marked = turns.filter((turn) => /[.?!…。？！]["”')]*$/.test(turn.text)).length;
  return marked >= turns.length * punctuatedShareMin;
}

function readTurn(
  segments: readonly Segment[],
  positions: readonly number[],
  names: Names,
  punctuated: boolean,
): SegmentActs[] {
  const texts = positions.map((position) => segments[position]?.text ?? "");
  const starts: number[] = [];
  let offset = 0;
  for (const text of texts) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const breaks = punctuated ? [] : starts.slice(1).map((start) => start - 1);
  const found = readActs(toPassage(texts.join(" "), breaks), names);
  return positions.length === 1 ? [found] : shareOut(found, { texts, starts });
}

/** A turn that replies to nobody has no stance on it; and a "no" to a question is its answer. */
function inContext(
  found: SegmentActs,
  turn: Turn,
  turns: readonly Turn[],
  acts: readonly SegmentActs[],
): SegmentActs {
  if (!found.dismissal && !found.acknowledgment) return found;
  if (turn.repliesTo === null) return withoutReply(found);
  const lastOfOther = turns[turn.repliesTo]?.segments.at(-1);
  const asked = lastOfOther !== undefined && (acts[lastOfOther]?.questions.length ?? 0) > 0;
  return asked && found.dismissal && plainAnswer.test(found.dismissal.phrase)
    ? { ...found, dismissal: null }
    : found;
}

/** Words beside the floor answer nothing. */
function withoutReply(acts: SegmentActs): SegmentActs {
  return { ...acts, dismissal: null, acknowledgment: null };
}
