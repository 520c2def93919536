import { type Segment, segmentId, unknownSpeaker } from "../conversation/segment.ts";
import type { Transcript, TranscriptFormat } from "../conversation/transcript.ts";
import { parseIsoTime } from "./clock.ts";
import type { Cue, Draft } from "./draft.ts";
import { transcriptLimits } from "./limits.ts";
import { rebase } from "./rebase.ts";
import { cleanSpeaker } from "./speakers/clean-speaker.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";
import type { WarningList } from "./warning-list.ts";

/** A draft made a transcript: ids, white space folded, times from the start; the order stays that of the file. */
export function finish(draft: Draft): Transcript {
  if (draft.cues.length === 0) throw nothingSaid(draft.format);
  const { cues, epochMs } = rebase(draft);
  const segments = cues.map((cue, position) => toSegment(cue, position, draft.warnings));
  checkSpeakers(segments, draft.warnings);
  const startTime =
    toIsoTime(draft.startTime) ?? (epochMs === undefined ? undefined : new Date(epochMs).toISOString());
  const title = draft.title && foldSpace(draft.title).slice(0, 300);
  const language = draft.language && toLanguageTag(draft.language);
  return {
    format: draft.format,
    segments,
    warnings: draft.warnings.toArray(),
    ...(title ? { title } : {}),
    ...(startTime ? { startTime } : {}),
    ...(language ? { language } : {}),
  };
}

/** White space of any kind and length becomes one blank. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/u.test(trimmed) ? trimmed.replace(/\s+/gu, " ") : trimmed;
}

function toSegment(cue: Cue, position: number, warnings: WarningList): Segment {
  const startMs = offsetOf(cue.startMs);
  const endMs = offsetOf(cue.endMs);
  const ends = endMs !== undefined && startMs !== undefined && endMs >= startMs;
  if (startMs !== undefined && endMs !== undefined && !ends) {
    warnings.add("end-before-start", "An end lies before its start and was left out.", cue.line);
  }
  return {
    id: segmentId(position),
    speaker: cleanSpeaker(cue.speaker),
    text: foldSpace(cue.text),
    ...(startMs === undefined ? {} : { startMs }),
    ...(ends ? { endMs } : {}),
  };
}

function offsetOf(ms: number | undefined): number | undefined {
  return ms !== undefined && Number.isFinite(ms) && ms >= 0 && ms <= Number.MAX_SAFE_INTEGER
    ? Math.round(ms)
    : undefined;
}

function checkSpeakers(segments: readonly Segment[], warnings: WarningList): void {
  const speakers = new Set(segments.map((segment) => segment.speaker));
  if (speakers.size > transcriptLimits.speakersMax) {
    const message = `A transcript may have at most ${transcriptLimits.speakersMax} speakers; this one has ${speakers.size}.`;
    throw new UnreadableTranscript(message, "too_many_speakers");
  }
  if (!speakers.has(unknownSpeaker)) return;
  const unnamed = segments.filter((segment) => segment.speaker === unknownSpeaker).length;
  if (unnamed === segments.length) warnings.add("no-speakers", "The file does not say who speaks.");
  else warnings.add("unknown-speaker", `${unnamed} of ${segments.length} segments do not say who speaks.`);
}

function nothingSaid(format: TranscriptFormat): UnreadableTranscript {
  const expected = format.endsWith("-json")
    ? "expected a list of segments, each with its text and speaker."
    : "expected cues or lines with words, such as “Name: what was said”.";
  return new UnreadableTranscript(`The file (read as ${format}) holds no speech; ${expected}`);
}

function toIsoTime(text: string | undefined): string | undefined {
  const epochMs = text === undefined ? undefined : parseIsoTime(text.trim());
  return epochMs === undefined ? undefined : new Date(epochMs).toISOString();
}

function toLanguageTag(text: string): string | undefined {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, language = "", script, region] = parts;
  const titled = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), titled, region?.toUpperCase()].filter(Boolean).join("-");
}
