import { type Schedule, type Segment, segmentId } from "@convo/analysis";
import type { Meeting } from "../corpus/meeting.ts";
import { givenNames } from "./given-names.ts";

/** A meeting as one of its speakers sees it. */
export interface Scene {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly user: string;
  readonly schedule?: Schedule;
}

/** Labels that stand in for names in corpora that hide who spoke: `A`, `me010`. */
const anonymous = /^(?:[A-Z]|[a-z]{2}\d{3})$/;

/** The meeting's segments as the engine takes them. Where the corpus hides the names, everyone gets one. */
export function segmentsOf(meeting: Meeting): Segment[] {
  const names = namesFor(meeting);
  return meeting.segments
    .filter((segment) => segment.text.trim() !== "")
    .map((segment, position) => ({
      id: segmentId(position),
      speaker: names.get(segment.speaker) ?? segment.speaker,
      text: segment.text.trim().replace(/\s+/g, " "),
      ...(segment.start === null ? {} : { startMs: Math.round(segment.start * 1000) }),
      ...(segment.end === null ? {} : { endMs: Math.round(segment.end * 1000) }),
    }));
}

/** True where `segmentsOf` gave the names, so that no word of the meeting can be one of them. */
export function isAnonymous(meeting: Meeting): boolean {
  return meeting.segments.every((segment) => anonymous.test(segment.speaker));
}

export function speakersOf(segments: readonly Segment[]): string[] {
  return [...new Set(segments.map((segment) => segment.speaker))];
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function namesFor(meeting: Meeting): Map<string, string> {
  if (!isAnonymous(meeting)) return new Map();
  const labels = [...new Set(meeting.segments.map((segment) => segment.speaker))];
  return new Map(labels.map((label, index) => [label, givenNames[index] ?? label]));
}
