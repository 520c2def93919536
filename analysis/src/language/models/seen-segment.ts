import type { Segment } from "../../conversation/segment.ts";

/** What the models look at. Times may be absent; then what depends on them counts as unknown. */
export type SeenSegment = Pick<Segment, "speaker" | "text" | "startMs" | "endMs">;
