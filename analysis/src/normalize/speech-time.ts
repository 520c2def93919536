import type { Spoken } from "./spoken.ts";
import { joinedGapMsMax } from "./utterances.ts";

/** How long somebody has spoken so far, and until when; null before the first word. */
export interface SpeechTime {
  readonly totalMs: number;
  readonly untilMs: number | null;
}

export const noSpeech: SpeechTime = { totalMs: 0, untilMs: null };

/**
 * How long one speaker spoke in these segments, counting no moment twice; null where ends are unknown. In milliseconds.
 * Silences within a breath count as speech, so that it does not matter where the source cuts a sentence.
 */
export function speechTimeMs(parts: readonly Spoken[]): number | null {
  return parts.reduce<SpeechTime | null>(addSpeech, noSpeech)?.totalMs ?? null;
}

/** The time with one more segment of the same speaker, in the order of their starts; null where its end is unknown. */
export function addSpeech(
  before: SpeechTime | null,
  { startMs, endMs }: Pick<Spoken, "startMs" | "endMs">,
): SpeechTime | null {
  if (before === null || startMs === null || endMs === null) return null;
  const { totalMs, untilMs } = before;
  const fromMs = untilMs !== null && startMs - untilMs <= joinedGapMsMax ? untilMs : startMs;
  return { totalMs: totalMs + Math.max(0, endMs - fromMs), untilMs: Math.max(untilMs ?? endMs, endMs) };
}
