import { bareTagNames, writtenTagNames } from "../../../analysis/src/language/models/labels.ts";
import type { NoteKind } from "../../../analysis/src/language/models/note-inputs.ts";
import type { AnnotatedSegment, Meeting } from "../corpus/meeting.ts";

/** The finer act of an MRDA-labeled segment, a position in `bareTagNames`; -1 where nobody labeled it. */
export function bareTagOf(segment: AnnotatedSegment): number {
  if (segment.dialogueAct === undefined || segment.dialogueClass === undefined) return -1;
  return bareTagNames.indexOf(bareTagName(segment.dialogueClass, segment.dialogueAct));
}

/** The AMI act of a segment, a position in `writtenTagNames`; -1 where nobody labeled it. */
export function writtenTagOf(segment: AnnotatedSegment): number {
  return segment.dialogueAct === undefined ? -1 : writtenTagNames.indexOf(segment.dialogueAct);
}

/** Whether the speaker was cut off, in MRDA's sense: `%-`, not the `%--` of those who stop by themselves. */
export function wasInterrupted(segment: AnnotatedSegment): boolean {
  return /%-(?!-)/.test(segment.dialogueAct ?? "");
}

/** 1 for the segments that the annotators meant, 0 for others; undefined where they did not look. */
export function noteLabels(meeting: Meeting, kind: NoteKind): Uint8Array | undefined {
  const segments = goldSegments(meeting, kind);
  if (segments === undefined) return undefined;
  const labels = new Uint8Array(meeting.segments.length);
  for (const segment of segments) labels[segment] = 1;
  return labels;
}

function goldSegments(meeting: Meeting, kind: NoteKind): readonly number[] | undefined {
  const { gold } = meeting;
  if (kind === "key") return gold.keySegments;
  if (kind === "action") return gold.actionItems?.flatMap((item) => item.segments ?? []);
  if (kind === "decision") return gold.decisions?.flatMap((item) => item.segments ?? []);
  return gold.topics
    ?.filter((topic) => (topic.depth ?? 0) === 0)
    .map((topic) => topic.segments[0])
    .filter((first) => first > 0);
}

function bareTagName(dialogueClass: string, act: string): string {
  const tags = new Set(act.split(/[\^|:.]/));
  if (dialogueClass === "Q") return questionName(tags);
  if (dialogueClass === "B") return "backchannel";
  if (dialogueClass === "F") return tags.has("fg") ? "grab" : "hold";
  if (dialogueClass === "D")
    return act.includes("%--") ? "abandoned" : act.includes("%-") ? "interrupted" : "unclear";
  if (tags.has("cc")) return "commitment";
  if (tags.has("co")) return "command";
  if (tags.has("cs")) return "suggestion";
  if (tags.has("bk") || tags.has("ba")) return "acknowledgment";
  return tags.has("aa") || tags.has("na") ? "agreement" : "statement";
}

function questionName(tags: ReadonlySet<string>): string {
  if (tags.has("g")) return "tag";
  if (tags.has("qw")) return "wh";
  if (tags.has("qr") || tags.has("qrr")) return "choice";
  if (tags.has("qo")) return "open";
  return tags.has("qh") ? "rhetorical" : "yes-no";
}
