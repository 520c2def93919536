import type { Cue } from "../draft.ts";
import { hasWords } from "../draft.ts";
import { acceptLabels } from "../speakers/accept-labels.ts";
import { type Labelled, splitLabel } from "../speakers/label.ts";
import type { WarningList } from "../warning-list.ts";

/** Where so many cues have a name, one without has none; where fewer do, names stand at changes of speaker only. */
const namedShareOfEach = 0.85;

/** Captions have two or three lines; further down in a cue nobody is looked for. */
const cueLinesMax = 100;

/** Takes the `Name:` before the words of a cue, or of a line in it, for its speaker, where names stand so throughout. */
export function nameSpeakers(cues: readonly Cue[], warnings: WarningList): readonly Cue[] {
  const unnamed = cues.filter((cue) => cue.speaker === undefined);
  if (unnamed.length < cues.length / 2) return cues;
  const names = acceptLabels(countLabels(unnamed), unnamed.length);
  if (names.size === 0) return cues;
  const split = cues.flatMap((cue) => (cue.speaker === undefined ? splitByName(cue, names) : [cue]));
  const named = split.filter((cue) => cue.speaker !== undefined).length;
  const complete = named >= split.length * namedShareOfEach ? split : carryOver(split, warnings);
  return complete.filter((cue) => hasWords(cue.text));
}

function countLabels(cues: readonly Cue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cue of cues) {
    for (const line of cue.text.split("\n", cueLinesMax)) {
      const label = splitCueLabel(line)?.label;
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return counts;
}

/** Live captioners write `>> NAME:`, subtitlers `- Name:`, some tools `[Name]:`. */
function splitCueLabel(line: string): Labelled | undefined {
  const found = splitLabel(line.trimStart().replace(/^(?:>{2,3}|[-–])\s*/, ""));
  const bracketed = found && /^[[(]([^[\]()]+)[\])]$/.exec(found.label);
  return found && bracketed ? { label: bracketed[1]?.trim() ?? "", rest: found.rest } : found;
}

/** A cue in which two people speak becomes a segment for each. */
function splitByName(cue: Cue, names: ReadonlySet<string>): Cue[] {
  const parts: { speaker: string | undefined; lines: string[] }[] = [];
  for (const [index, line] of cue.text.split("\n").entries()) {
    const found = index < cueLinesMax ? splitCueLabel(line) : undefined;
    if (found && names.has(found.label)) parts.push({ speaker: found.label, lines: [found.rest] });
    else if (parts.length === 0) parts.push({ speaker: undefined, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts
    .map(({ speaker, lines }) => ({ ...cue, speaker, text: lines.join("\n") }))
    .filter(({ speaker, text }) => hasWords(text) || (speaker !== undefined && parts.length === 1));
}

function carryOver(cues: readonly Cue[], warnings: WarningList): readonly Cue[] {
  let speaker: string | undefined;
  let carried = 0;
  const named = cues.map((cue) => {
    if (cue.speaker === undefined && speaker !== undefined) carried += 1;
    speaker = cue.speaker ?? speaker;
    return cue.speaker === speaker ? cue : { ...cue, speaker };
  });
  const message = `${carried} cues name nobody and were given to the speaker named last.`;
  if (carried > 0) warnings.add("speaker-carried-over", message);
  return named;
}
