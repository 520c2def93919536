import type { AnnotatedSegment, Meeting } from "./meeting.ts";

/** What the engine is shown of a segment: who, when and what, and nothing that an annotator added. */
export interface SeenSegment {
  readonly speaker: string;
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
}

/**
 * A meeting as the engine may see it. ICSI loses punctuation and letter case, since its labelers wrote the
 * punctuation and it gives their labels away.
 */
export function engineView(meeting: Meeting): SeenSegment[] {
  const bare = meeting.id.startsWith("icsi-");
  return meeting.segments.map((segment) => ({
    speaker: segment.speaker,
    text: bare ? bareWords(segment.text) : segment.text,
    ...times(segment),
  }));
}

/** Lower case words alone: punctuation goes, and apostrophes and hyphens close up. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^>]*>/g, " ")
    .replace(/['’-]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function times(segment: AnnotatedSegment): { startMs?: number; endMs?: number } {
  return {
    ...(segment.start === null ? {} : { startMs: Math.round(segment.start * 1000) }),
    ...(segment.end === null ? {} : { endMs: Math.round(segment.end * 1000) }),
  };
}
