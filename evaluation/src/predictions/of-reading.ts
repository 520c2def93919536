import { segmentId } from "../../../analysis/src/conversation/segment.ts";
import { normalize } from "../../../analysis/src/index.ts";
import { isHesitation } from "../../../analysis/src/language/fillers.ts";
import type { MeetingReading } from "../../../analysis/src/language/models/read-meeting.ts";
import type { SeenSegment } from "../corpus/engine-view.ts";
import type { Prediction } from "./prediction.ts";

/** What the engine claims of a meeting, out of what its models read and what it makes of the conversation. */
export function predictionOf(id: string, seen: readonly SeenSegment[], reading: MeetingReading): Prediction {
  const conversation = normalize(
    seen.map((segment, position) => ({ ...segment, id: segmentId(position) })),
    { language: "en" },
  );
  return {
    id,
    acts: reading.acts.map(({ act, confidence }, segment) => ({ segment, act, confidence })),
    fillers: conversation.acts.flatMap(({ fillers }, segment) => {
      const count = fillers.filter((filler) => isHesitation(filler.word)).length;
      return count === 0 ? [] : [[segment, count] as const];
    }),
    interruptions: reading.cutOff.map((interrupted) => ({ interrupted, by: nextOther(seen, interrupted) })),
    actionItems: reading.items.action.map((segment) => ({
      item: textOf(seen, segment),
      owner: null,
      due: null,
      segments: withNear(seen, segment, reading.items.action, reading.segments.action),
      confidence: chance(reading.notes.action[segment]),
      priority: "medium",
    })),
    decisions: reading.items.decision.map((segment) => ({
      text: textOf(seen, segment),
      segments: withNear(seen, segment, reading.items.decision, reading.segments.decision),
      confidence: chance(reading.notes.decision[segment]),
    })),
    keySegments: reading.segments.key,
    topics: topicsBetween(reading.items.boundary, seen.length),
    talkSeconds: Object.fromEntries(
      conversation.speakers.map((speaker) => [speaker.name, (speaker.speechMs ?? 0) / 1000]),
    ),
  };
}

/** The next segment of anyone else; null at the end. */
function nextOther(seen: readonly SeenSegment[], interrupted: number): number | null {
  for (let k = interrupted + 1; k < seen.length; k++) {
    if (seen[k]?.speaker !== seen[interrupted]?.speaker) return k;
  }
  return null;
}

/** How far from an item's heart, in seconds, segments of its kind still belong to it. */
const reachS = { before: 4, after: 30 } as const;

/** The heart of an item and the segments of its kind near it, ascending; those before it only where very near. */
function withNear(
  seen: readonly SeenSegment[],
  heart: number,
  hearts: readonly number[],
  segments: readonly number[],
): number[] {
  const start = (segment: number): number => (seen[segment]?.startMs ?? segment * 2500) / 1000;
  const next = hearts.find((other) => other > heart) ?? seen.length;
  const near = segments.filter((segment) => {
    const apart = start(segment) - start(heart);
    const isFree = !hearts.includes(segment) && segment < next;
    return isFree && apart >= -reachS.before && apart <= reachS.after;
  });
  return [heart, ...near].sort((a, b) => a - b);
}

function textOf(seen: readonly SeenSegment[], segment: number): string {
  return seen[segment]?.text ?? "";
}

function chance(odds: number | undefined): number {
  return Math.round(1000 / (1 + Math.exp(-(odds ?? 0)))) / 1000;
}

function topicsBetween(boundaries: readonly number[], count: number): Prediction["topics"] {
  const firsts = [0, ...boundaries.filter((boundary) => boundary > 0)];
  return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? count) - 1, heading: "" }));
}
