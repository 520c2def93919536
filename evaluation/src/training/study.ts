import { actFeatures } from "../../../analysis/src/language/models/act-features.ts";
import type { SparseRows } from "../../../analysis/src/language/models/bucket-sink.ts";
import { type Surroundings, surround } from "../../../analysis/src/language/models/surroundings.ts";
import { engineView, type SeenSegment } from "../corpus/engine-view.ts";
import type { Meeting } from "../corpus/meeting.ts";

/** A meeting prepared for learning: as the engine sees it, with the features of its segments. */
export interface Study {
  readonly meeting: Meeting;
  readonly seen: readonly SeenSegment[];
  readonly around: Surroundings;
  readonly rows: SparseRows;
}

export function studyMeeting(meeting: Meeting): Study {
  const seen = engineView(meeting);
  const around = surround(seen);
  return { meeting, seen, around, rows: actFeatures(around) };
}
