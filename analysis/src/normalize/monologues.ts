import type { Monologue, Turn } from "../conversation/conversation.ts";
import { speechTimeMs } from "./speech-time.ts";
import type { Spoken } from "./spoken.ts";

/** Each run of one speaker without another's turn: pauses and backchannels do not end it, lapses neither. */
export function findMonologues(turns: readonly Turn[], spoken: readonly Spoken[]): Monologue[] {
  const byPosition: Spoken[] = [];
  for (const part of spoken) byPosition[part.position] = part;
  const runs: { speaker: string; segments: number[] }[] = [];
  for (const turn of turns) {
    if (!turn.takesFloor) continue;
    const run = runs.at(-1);
    if (run?.speaker === turn.speaker) run.segments.push(...turn.segments);
    else runs.push({ speaker: turn.speaker, segments: [...turn.segments] });
  }
  return runs.map(({ speaker, segments }) => {
    const parts = segments.flatMap((position) => byPosition[position] ?? []);
    parts.sort((a, b) => (a.startMs ?? a.position) - (b.startMs ?? b.position));
    const wordCount = parts.reduce((sum, part) => sum + part.wordCount, 0);
    return { speaker, segments, wordCount, durationMs: speechTimeMs(parts) };
  });
}
