import { joinUtterances } from "../../normalize/utterances.ts";
import type { Stretch } from "./stretch.ts";

export const cutLimits = {
  /** Who answers whom shows within the next few turns. */
  turnsKept: 6,
  /** A stretch without a clean place to cut is cut in the middle of a turn, so that its cost stays the same. */
  segmentsMax: 100,
  /** What is kept then: more than the words after a question, or an interruption, can reach over. */
  segmentsKept: 40,
} as const;

/**
 * The position in the stretch before which all is said and done: nothing that comes later changes how it is to be read.
 * 0 where there is none.
 */
export function findCut(stretch: Stretch): number {
  const { turns, segments } = stretch.conversation;
  const isClean = cleanPlaces(stretch);
  for (let index = turns.length - cutLimits.turnsKept; index > 0; index--) {
    const turn = turns[index];
    const first = turn?.segments[0] ?? 0;
    if (turn?.takesFloor && isClean[first]) return first;
  }
  return segments.length > cutLimits.segmentsMax ? forcedCut(stretch) : 0;
}

/** By position: true where no utterance, turn or moment of speech reaches from before it to after it. */
function cleanPlaces({ conversation, spoken }: Stretch): boolean[] {
  const size = spoken.length;
  const reaches = [
    ...joinUtterances(spoken).map(({ parts }) => parts.map(({ position }) => position)),
    ...conversation.turns.map((turn) => turn.segments),
  ];
  const crossed: number[] = new Array(size + 1).fill(0);
  for (const positions of reaches) {
    const first = Math.min(...positions);
    const last = Math.max(...positions);
    crossed[first + 1] = (crossed[first + 1] ?? 0) + 1;
    crossed[last + 1] = (crossed[last + 1] ?? 0) - 1;
  }
  const earliestFrom = earliestStarts(spoken);
  const clean: boolean[] = [];
  let open = 0;
  let latestMs = Number.NEGATIVE_INFINITY;
  const byPosition = [...spoken].sort((a, b) => a.position - b.position);
  for (let place = 0; place < size; place++) {
    open += crossed[place] ?? 0;
    clean.push(open === 0 && latestMs <= (earliestFrom[place] ?? latestMs));
    const part = byPosition[place];
    latestMs = Math.max(latestMs, part?.endMs ?? part?.startMs ?? latestMs);
  }
  return clean;
}

/** By position: the earliest start from there on; without times none. */
function earliestStarts(spoken: Stretch["spoken"]): (number | undefined)[] {
  const starts: (number | undefined)[] = [];
  for (const { position, startMs } of spoken) starts[position] = startMs ?? undefined;
  for (let place = starts.length - 2; place >= 0; place--) {
    const next = starts[place + 1];
    if (next !== undefined) starts[place] = Math.min(starts[place] ?? next, next);
  }
  return starts;
}

/** Preferably after the end of a sentence. */
function forcedCut({ conversation: { segments } }: Stretch): number {
  const latest = segments.length - cutLimits.segmentsKept;
  for (let place = latest; place > latest - cutLimits.segmentsKept; place--) {
    if (/[.?!…]["”')]*$/.test(segments[place - 1]?.text ?? "")) return place;
  }
  return latest;
}
