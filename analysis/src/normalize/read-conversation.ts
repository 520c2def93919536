import type { SegmentActs } from "../conversation/acts.ts";
import type { Conversation, Turn } from "../conversation/conversation.ts";
import type { Segment } from "../conversation/segment.ts";
import { type Names, namesOf } from "../language/names.ts";
import { type Passage, toPassage } from "../language/passage.ts";
import { noActs, readActs } from "../language/read-acts.ts";
import { spokenBreaks } from "../language/spoken-breaks.ts";
import { shareOut } from "./share-out.ts";

/** Below this share of turns that end in a mark, the transcript has no punctuation, and segments stand for sentences. */
const punctuatedShareMin = 0.4;
/** A question with more words after it was overtaken by them. */
const wordsAfterQuestionMax = 4;

/** Within a sentence people pause for less; a cut without a pause is the source's. */
const sentencePauseMsMin = 300;

/** Openings that wave nothing away when they answer a question. */
const plainNo = /^(?:no|nah|yeah|yes|it's not|that's not|it doesn't|it isn't|i don't)\b(?!.*already)/;
/** Openings that take nothing up when they answer a question. */
const plainYes = /^(?:absolutely|exactly|totally|definitely)$/;

/** What a turn does, segment by segment, and whether it leaves a question to whoever speaks next. */
interface ReadTurn {
  readonly acts: readonly SegmentActs[];
  readonly whole: SegmentActs;
  readonly endsInQuestion: boolean;
}

/** What is done, by segment and by turn. */
export type ReadActs = Pick<Conversation, "acts" | "turnActs">;

/**
 * What is done in each segment and turn. Turns are read whole and the findings handed back to the segments in which
 * they begin, so that a sentence cut in two by the source is still one sentence.
 */
export function readConversation(segments: readonly Segment[], turns: readonly Turn[]): ReadActs {
  const acts: SegmentActs[] = segments.map(() => noActs);
  const done = new Set<number>();
  const namesFor = namesOfOthers(segments);
  const punctuated = isPunctuated(turns);
  const read: ReadTurn[] = [];
  const turnActs: SegmentActs[] = [];
  for (const turn of turns) {
    const next = turns[turn.index + 1]?.speaker;
    const names = namesFor(turn.speaker);
    const found = readTurn(
      segments,
      turn.segments,
      next === undefined || next === turn.speaker ? names : { ...names, next },
      punctuated,
    );
    read.push(found);
    const before = turn.repliesTo === null ? undefined : read[turn.repliesTo];
    turnActs.push(inContext(found.whole, before));
    turn.segments.forEach((position, index) => {
      acts[position] = inContext(found.acts[index] ?? noActs, before);
      done.add(position);
    });
  }
  segments.forEach((segment, position) => {
    if (!done.has(position))
      acts[position] = withoutReply(readActs(toPassage(segment.text), namesFor(segment.speaker)));
  });
  return { acts, turnActs };
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
): ReadTurn {
  const texts = positions.map((position) => segments[position]?.text ?? "");
  const starts: number[] = [];
  let offset = 0;
  for (const text of texts) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const breaks = pausesBetween(segments, positions, starts);
  const text = texts.join(" ");
  const passage = toPassage(text, punctuated ? [] : merged(breaks, spokenBreaks(toPassage(text))));
  const found = readActs(passage, names);
  return {
    acts: positions.length === 1 ? [found] : shareOut(found, { texts, starts }),
    whole: found,
    endsInQuestion: endsInQuestion(passage, found),
  };
}

/** Where a pause ends a sentence that no mark ends; without times, where the source ends a segment. */
function pausesBetween(
  segments: readonly Segment[],
  positions: readonly number[],
  starts: readonly number[],
): number[] {
  const breaks: number[] = [];
  positions.slice(1).forEach((position, index) => {
    const endMs = segments[positions[index] ?? -1]?.endMs;
    const startMs = segments[position]?.startMs;
    const pauseMs = endMs === undefined || startMs === undefined ? Number.POSITIVE_INFINITY : startMs - endMs;
    if (pauseMs > sentencePauseMsMin) breaks.push((starts[index + 1] ?? 0) - 1);
  });
  return breaks;
}

function merged(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((one, other) => one - other);
}

function endsInQuestion({ words }: Passage, { questions }: SegmentActs): boolean {
  const end = questions.at(-1)?.end;
  const overtaking = words[words.length - 1 - wordsAfterQuestionMax];
  return end !== undefined && (overtaking === undefined || overtaking.start < end);
}

/** A turn that replies to nobody has no stance on it; and a "no" or "absolutely" to a question is its answer. */
function inContext(found: SegmentActs, before: ReadTurn | undefined): SegmentActs {
  const { dismissal, acknowledgment } = found;
  if (!dismissal && !acknowledgment) return found;
  if (!before) return withoutReply(found);
  if (!before.endsInQuestion) return found;
  return {
    ...found,
    dismissal: dismissal && plainNo.test(dismissal.phrase) ? null : dismissal,
    acknowledgment: acknowledgment && plainYes.test(acknowledgment.phrase) ? null : acknowledgment,
  };
}

/** Words beside the floor answer nothing. */
function withoutReply(acts: SegmentActs): SegmentActs {
  return { ...acts, dismissal: null, acknowledgment: null };
}
