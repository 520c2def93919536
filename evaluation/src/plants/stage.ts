import type { Segment } from "@convo/analysis";
import type { Meeting } from "../corpus/meeting.ts";
import type { Wording } from "./behavior.ts";
import type { Stage } from "./plant-behaviors.ts";
import { readReports } from "./read-reports.ts";
import { segmentsOf, speakersOf, wordsIn } from "./scene.ts";

/** Who says less is not coached in earnest: a score that rests on a handful of turns moves with any turn. */
const wordsMin = 250;
const segmentsMin = 15;

/** The meeting made ready to plant in. */
export function setStage(meeting: Meeting, wording: Wording): Stage {
  const segments = segmentsOf(meeting);
  const readings = readReports(segments, coached(segments));
  return { id: meeting.id, segments, readings, wording };
}

/** Everyone who says enough. */
export function coached(segments: readonly Segment[]): string[] {
  const counts = new Map<string, number>();
  for (const { speaker, text } of segments) counts.set(speaker, (counts.get(speaker) ?? 0) + wordsIn(text));
  const lines = (speaker: string) => segments.filter((segment) => segment.speaker === speaker).length;
  return speakersOf(segments).filter(
    (speaker) => (counts.get(speaker) ?? 0) >= wordsMin && lines(speaker) >= segmentsMin,
  );
}
