/** Why a transcript was refused, for programs. */
export type UnreadableCode = "unreadable" | "too_large" | "too_many_segments" | "too_many_speakers";

/** Thrown for input that is no transcript or too much of one; the message may be shown to whoever sent it. */
export class UnreadableTranscript extends Error {
  readonly code: UnreadableCode;

  constructor(message: string, code: UnreadableCode = "unreadable") {
    super(message);
    this.name = "UnreadableTranscript";
    this.code = code;
  }
}
