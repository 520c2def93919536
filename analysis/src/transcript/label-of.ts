import { type Segment, unknownSpeaker } from "../conversation/segment.ts";

/** What stands before the words of a speaker: `Name: `; nothing at all where nobody is known. */
export function labelOf(segments: readonly Segment[]): (speaker: string) => string {
  const names = segments.some((segment) => segment.speaker !== unknownSpeaker);
  return (speaker) => (names ? `${speaker}: ` : "");
}
