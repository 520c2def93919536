import type { Changed, Invariance } from "../changed.ts";
import { givenNames, otherNames } from "../given-names.ts";
import { type Scene, speakersOf } from "../scene.ts";

/** Everyone gets a name of another culture and gender, and the names sort the other way round. */
export const otherCultures: Invariance = {
  id: "names of other cultures",
  change: (scene) => renamed(scene, (index) => otherNames[index]),
};

/** The same names, worn by others: who comes first in the alphabet changes, and nothing else. */
export const swappedNames: Invariance = {
  id: "names swapped, order changed",
  change: (scene) => {
    const count = speakersOf(scene.segments).length;
    return renamed(scene, (index) => givenNames[count - 1 - index]);
  },
};

/** Full names in place of first names. */
export const fullNames: Invariance = {
  id: "full names",
  change: (scene) => {
    const labels = speakersOf(scene.segments);
    if (!labels.every((label) => givenNames.includes(label))) return null;
    const toFull = (label: string) => `${label} ${label.charAt(0)}orenson`;
    const segments = scene.segments.map((segment) => ({ ...segment, speaker: toFull(segment.speaker) }));
    return { scene: { ...scene, segments, user: toFull(scene.user) } };
  },
};

/** Only where the names were given by us, so that no other word of the meeting is one. */
function renamed(scene: Scene, nameAt: (index: number) => string | undefined): Changed | null {
  const labels = speakersOf(scene.segments);
  if (!labels.every((label) => givenNames.includes(label))) return null;
  const names = new Map(labels.map((label) => [label, nameAt(givenNames.indexOf(label)) ?? label]));
  const inText = new RegExp(`(?<![\\p{L}])(?:${labels.join("|")})(?![\\p{L}])`, "gu");
  const textOf = (text: string) => text.replace(inText, (name) => names.get(name) ?? name);
  const segments = scene.segments.map((segment) => ({
    ...segment,
    speaker: names.get(segment.speaker) ?? segment.speaker,
    text: textOf(segment.text),
  }));
  return { scene: { ...scene, segments, user: names.get(scene.user) ?? scene.user }, textOf };
}
