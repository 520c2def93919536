import type { Transcript } from "@convo/contract";
import { clock } from "../../../format/moment.ts";

type Segment = Transcript["segments"][number];

/** A segment as evidence. */
export interface Moment {
  readonly segmentId: string;
  readonly speaker: string;
  readonly text: string;
  /** By the reader's own clock; with `about` where the source has no times. */
  readonly clock: string;
}

/** The segments of these ids, in the order of the ids; those that the transcript no longer has are left out. */
export function momentsOf(transcript: Transcript | undefined, ids: readonly string[]): readonly Moment[] {
  if (transcript === undefined) return [];
  const wanted = new Set(ids);
  const found = new Map(
    transcript.segments.filter(({ id }) => wanted.has(id)).map((each) => [each.id, each]),
  );
  return ids.flatMap((id) => {
    const segment = found.get(id);
    return segment === undefined ? [] : [momentOf(segment)];
  });
}

function momentOf({ id, speaker, text, timestamp, estimated }: Segment): Moment {
  const time = clock(timestamp);
  return { segmentId: id, speaker, text, clock: estimated ? `about ${time}` : time };
}
