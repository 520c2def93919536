import { type Cue, hasWords } from "../draft.ts";
import type { WarningList } from "../warning-list.ts";

/** Captions roll where so many cues repeat the line before them, and so many of all add a line below it. */
const rolling = { repeatShareMin: 0.6, addShareMin: 0.3 } as const;

/**
 * Captions that roll up show each line twice: first below, then above the next. Where nearly all cues do so, the repeated
 * line is dropped, with a warning; other files stay as they are.
 */
export function dropRollingRepeats(cues: readonly Cue[], warnings: WarningList): readonly Cue[] {
  const repeating = cues.filter((cue, index) => index > 0 && repeatsLine(cue, cues[index - 1]));
  const repeats = repeating.length;
  const adding = repeating.filter((cue) => linesOf(cue).length > 1).length;
  const isRolling =
    repeats >= cues.length * rolling.repeatShareMin && adding >= cues.length * rolling.addShareMin;
  if (cues.length < 4 || !isRolling) return cues;
  warnings.add(
    "rolling-captions",
    `${repeats} captions repeated the line before them; each line was kept once.`,
  );
  return cues.flatMap((cue, index) => {
    if (index === 0 || !repeatsLine(cue, cues[index - 1])) return [cue];
    const text = linesOf(cue).slice(1).join("\n");
    return hasWords(text) ? [{ ...cue, text }] : [];
  });
}

function repeatsLine(cue: Cue, before: Cue | undefined): boolean {
  const first = linesOf(cue)[0];
  return before !== undefined && first !== undefined && first === linesOf(before).at(-1);
}

function linesOf(cue: Cue): string[] {
  return cue.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
