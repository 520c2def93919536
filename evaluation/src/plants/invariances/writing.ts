import { readSegments, type Segment } from "@convo/analysis";
import type { Changed, Invariance } from "../changed.ts";
import type { Scene } from "../scene.ts";

/** Tabs, line breaks and runs of spaces, as some services write them; read by the reader, which folds them. */
export const whiteSpace: Invariance = {
  id: "white space",
  change: (scene, random) => {
    const spaces = ["  ", "\t", "\n", " \r\n ", " "];
    const anySpace = () => spaces[Math.floor(random() * spaces.length)] ?? " ";
    const items = scene.segments.map(({ speaker, text, startMs, endMs }) => {
      return { speaker: ` ${speaker}  `, text: ` ${text.replace(/ /g, anySpace)}\n`, startMs, endMs };
    });
    const { segments } = readSegments(items, { startTime: "2026-03-18T09:00:00.000Z" });
    return { scene: { ...scene, segments }, textOf: (text) => text };
  },
};

export const lowerCase: Invariance = {
  id: "lower case",
  change: (scene) => recased(scene, (text) => text.toLowerCase()),
};

export const upperCase: Invariance = {
  id: "upper case",
  change: (scene) => recased(scene, (text) => text.toUpperCase()),
};

function recased(scene: Scene, recase: (text: string) => string): Changed {
  const segments = scene.segments.map((segment): Segment => ({ ...segment, text: recase(segment.text) }));
  return { scene: { ...scene, segments } };
}
