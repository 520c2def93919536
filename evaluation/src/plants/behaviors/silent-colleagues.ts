import { type Segment, segmentId } from "@convo/analysis";
import type { Behavior } from "../behavior.ts";
import { othersOf } from "../places.ts";
import { type Scene, wordsIn } from "../scene.ts";

const silenced = { weak: 1, strong: 2 } as const;
/** In a larger circle, silence is ordinary. */
const speakersMax = 8;
/** Of all words: who says less has fallen silent already; and so little is left to those who fall silent here. */
const shares = { active: 0.05, kept: 0.015 } as const;

/** The quietest of those who take part hardly speak: after their first few lines they are gone. Some other goes on. */
export const silentColleagues: Behavior = {
  id: "silent colleagues",
  category: "collaboration",
  effect: "worse",
  criteria: ["collaboration.silent-speakers", "collaboration.balance", "collaboration.names-invited"],
  plant(scene, { dose }) {
    const others = othersOf(scene);
    const total = wordsOf(scene.segments, () => true);
    const active = others.filter(
      (each) => wordsOf(scene.segments, (one) => one === each) >= total * shares.active,
    );
    if (others.length >= speakersMax || active.length <= silenced[dose]) return null;
    const quiet = new Set(active.slice(-silenced[dose]));
    const segments = hush(scene, quiet).map((segment, position) => ({ ...segment, id: segmentId(position) }));
    const places = segments.flatMap(({ speaker }, position) => (quiet.has(speaker) ? [position] : []));
    return { after: { ...scene, segments }, places };
  },
};

function hush(scene: Scene, quiet: ReadonlySet<string>): Segment[] {
  const wordsMax = shares.kept * wordsOf(scene.segments, (speaker) => !quiet.has(speaker));
  const said = new Map<string, number>();
  return scene.segments.filter(({ speaker, text }) => {
    const words = said.get(speaker) ?? 0;
    said.set(speaker, words + wordsIn(text));
    return !quiet.has(speaker) || words < wordsMax;
  });
}

function wordsOf(segments: readonly Segment[], counts: (speaker: string) => boolean): number {
  return segments.reduce((sum, { speaker, text }) => (counts(speaker) ? sum + wordsIn(text) : sum), 0);
}
