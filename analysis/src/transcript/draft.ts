import type { TranscriptFormat } from "../conversation/transcript.ts";
import { transcriptLimits } from "./limits.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";
import { WarningList } from "./warning-list.ts";

/** One cue or line as a reader found it: white space as in the file, times in milliseconds. */
export interface Cue {
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Counted from 1 in the file. */
  readonly line?: number | undefined;
}

/** What a reader hands to `finish`. */
export interface Draft {
  readonly format: TranscriptFormat;
  readonly cues: readonly Cue[];
  readonly warnings: WarningList;
  /** `offset`: times count from some start of their own; `epoch`: from 1970, so the file says when it was. */
  readonly timeBase: "offset" | "epoch";
  readonly title?: string | undefined;
  /** ISO 8601 date or date-time of offset 0, if the file says so. */
  readonly startTime?: string | undefined;
  readonly language?: string | undefined;
}

/** A draft under construction; `add` refuses what goes over the limit, so that no reader runs on. */
export class DraftBuilder {
  readonly cues: Cue[] = [];
  readonly warnings: WarningList;

  constructor(warnings: WarningList = new WarningList()) {
    this.warnings = warnings;
  }

  add(cue: Cue): void {
    if (!hasWords(cue.text)) {
      if (cue.text.trim() !== "")
        this.warnings.add("no-words", "A line without any word was left out.", cue.line);
      return;
    }
    if (this.cues.length >= transcriptLimits.segmentsMax) throw tooManySegments();
    this.cues.push(cue);
  }

  warn(code: string, message: string, line?: number): void {
    this.warnings.add(code, message, line);
  }
}

export function tooManySegments(): UnreadableTranscript {
  const limit = transcriptLimits.segmentsMax.toLocaleString("en-US");
  return new UnreadableTranscript(`A transcript may have at most ${limit} segments.`, "too_many_segments");
}

/** True if the text holds a letter, a number or a pictograph: a lone dash or music note is nobody's words. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
