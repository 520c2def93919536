import { describe, expect, it } from "vitest";
import { rubric } from "../../../../analysis/src/scoring/rubric/index.ts";
import { doses, wordings } from "../behavior.ts";
import { sampleMeeting } from "../sample-scene.ts";
import { segmentsOf } from "../scene.ts";
import { randomOf } from "../seed.ts";
import { behaviors } from "./index.ts";

const segments = segmentsOf(sampleMeeting());
const scene = { id: "sample", segments, user: segments[0]?.speaker ?? "" };
/** The sample has no overlaps, and ends too early to be over by much. */
const needMore = new Set(["interruptions", "over-running"]);
const able = behaviors.filter(({ id }) => !needMore.has(id));

describe("behaviors", () => {
  it("concern criteria of the rubric, the first in the category named", () => {
    const ids = Object.values(rubric).flatMap(({ criteria }) => criteria.map(({ id }) => id as string));
    for (const behavior of behaviors) {
      expect(ids).toEqual(expect.arrayContaining([...behavior.criteria]));
      expect(behavior.criteria[0]).toMatch(new RegExp(`^${behavior.category}\\.`));
    }
  });

  it.each(able)("plants $id the same way every time", (behavior) => {
    for (const dose of doses) {
      for (const wording of wordings) {
        const plant = () => behavior.plant(scene, { dose, wording, random: randomOf("seed") });
        expect(plant()).not.toBeNull();
        expect(plant()).toEqual(plant());
      }
    }
  });

  it.each(able)("names the places of $id and keeps times ascending", (behavior) => {
    const planted = behavior.plant(scene, { dose: "strong", wording: "shown", random: randomOf("seed") });
    expect(planted?.places.length).toBeGreaterThan(0);
    const starts = planted?.after.segments.map(({ startMs }) => startMs ?? 0) ?? [];
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(planted?.places.every((place) => planted.after.segments[place] !== undefined)).toBe(true);
  });

  it("plants nothing where there is no occasion", () => {
    const alone = { ...scene, segments: segments.filter(({ speaker }) => speaker === scene.user) };
    for (const { id, plant } of behaviors) {
      if (id === "fillers" || id === "hedges") continue;
      expect(plant(alone, { dose: "strong", wording: "shown", random: randomOf("seed") }), id).toBeNull();
    }
  });

  it("cuts in before the other has finished, where overlaps are kept", () => {
    const overlapping = segments.map((segment, index) =>
      index % 7 === 3 ? { ...segment, startMs: (segment.startMs ?? 0) - 1000 } : segment,
    );
    const interruptions = behaviors.find(({ id }) => id === "interruptions");
    const planting = { dose: "weak", wording: "shown", random: randomOf("seed") } as const;
    const planted = interruptions?.plant({ ...scene, segments: overlapping }, planting);
    const [place = 0] = planted?.places ?? [];
    const cutOff = planted?.after.segments[place - 1];
    expect(planted?.after.segments[place]?.startMs).toBe((cutOff?.endMs ?? 0) - 900);
    expect(cutOff?.speaker).not.toBe(scene.user);
  });
});
