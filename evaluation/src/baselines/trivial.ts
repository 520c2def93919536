import { engineView, type SeenSegment } from "../corpus/engine-view.ts";
import type { Meeting } from "../corpus/meeting.ts";
import type { Prediction } from "../predictions/prediction.ts";

const backchannelWords = new Set("mm-hmm mmhmm mm hmm uh-huh uhhuh yeah yep yes okay right".split(" "));
const fillerWords = new Set(["um", "uh", "er", "eh"]);
const taskWords = /\b(you'll|you will|will be|you're gonna|you have to|I'll|next meeting)\b/i;
const decisionWords = /\b(decid|agree|we'll|we will|gonna|going to|let's|so we)/i;
const keyWordsMin = 12;
/** Where in the meeting each kind is looked for, and how far apart claims stand: what does best on AMI. */
const taskRule = { from: 0.85, apartMs: 8000 } as const;
const decisionRule = { from: 0.5, apartMs: 15_000 } as const;
const overlapMsMin = 250;

/** What rules of one line each claim of a meeting: what any model has to beat. */
export function predictTrivially(meeting: Meeting): Prediction {
  const seen = engineView(meeting);
  return {
    id: meeting.id,
    acts: seen.map(({ text }, segment) => ({ segment, act: trivialAct(text), confidence: 1 })),
    fillers: seen.map(({ text }, segment) => [segment, countFillers(text)] as const),
    interruptions: overlapped(seen).map((interrupted) => ({ interrupted, by: null })),
    actionItems: claimByWords(seen, taskWords, taskRule).map((segment) => ({
      item: seen[segment]?.text ?? "",
      owner: null,
      due: null,
      segments: [segment],
      confidence: 1,
      priority: "medium",
    })),
    decisions: claimByWords(seen, decisionWords, decisionRule).map((segment) => ({
      text: seen[segment]?.text ?? "",
      segments: [segment],
      confidence: 1,
    })),
    keySegments: positionsWhere(seen, ({ text }) => text.split(" ").length >= keyWordsMin),
    topics: [{ first: 0, last: seen.length - 1, heading: "" }],
    talkSeconds: plainSums(seen),
  };
}

function trivialAct(text: string): "question" | "backchannel" | "statement" {
  if (text.includes("?")) return "question";
  return backchannelWords.has(text.toLowerCase().replace(/[.,!]+$/, "")) ? "backchannel" : "statement";
}

function countFillers(text: string): number {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return words.filter((word) => fillerWords.has(word)).length;
}

/** Segments that someone else's next one overlaps. */
function overlapped(seen: readonly SeenSegment[]): number[] {
  return positionsWhere(seen, (segment, i) => {
    const next = seen[i + 1];
    if (segment.endMs === undefined || next?.startMs === undefined || next.speaker === segment.speaker)
      return false;
    return segment.endMs - next.startMs >= overlapMsMin && (next.endMs ?? 0) > segment.endMs;
  });
}

function claimByWords(
  seen: readonly SeenSegment[],
  words: RegExp,
  rule: { readonly from: number; readonly apartMs: number },
): number[] {
  let lastMs = Number.NEGATIVE_INFINITY;
  return positionsWhere(seen, ({ text, startMs = 0 }, i) => {
    if (i < Math.floor(seen.length * rule.from) || !words.test(text) || startMs - lastMs <= rule.apartMs)
      return false;
    lastMs = startMs;
    return true;
  });
}

function plainSums(seen: readonly SeenSegment[]): Record<string, number> {
  const seconds: Record<string, number> = {};
  for (const { speaker, startMs, endMs } of seen) {
    if (startMs === undefined || endMs === undefined) continue;
    seconds[speaker] = (seconds[speaker] ?? 0) + (endMs - startMs) / 1000;
  }
  return seconds;
}

function positionsWhere(
  seen: readonly SeenSegment[],
  holds: (segment: SeenSegment, position: number) => boolean,
): number[] {
  return seen.flatMap((segment, position) => (holds(segment, position) ? [position] : []));
}
