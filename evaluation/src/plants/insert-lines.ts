import type { Planted } from "./behavior.ts";
import type { Scene } from "./scene.ts";
import { type Edit, type Line, weave } from "./weave.ts";

/** Lines said at a position, before the segment there. */
export interface Insertion {
  readonly position: number;
  readonly lines: readonly Line[];
}

/** The scene with these lines said; the places are those of the lines that the user says. */
export function insertLines(scene: Scene, insertions: readonly Insertion[]): Planted {
  const edits = new Map<number, Edit>();
  for (const { position, lines } of insertions) {
    edits.set(position, { before: [...(edits.get(position)?.before ?? []), ...lines] });
  }
  return editScene(scene, edits);
}

/** The scene with these changes; the places are those of the changed segments of the user's. */
export function editScene(scene: Scene, edits: ReadonlyMap<number, Edit>): Planted {
  const { segments, places } = weave(scene.segments, edits);
  const own = places.filter((place) => segments[place]?.speaker === scene.user);
  return { after: { ...scene, segments }, places: own };
}
