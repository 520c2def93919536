import { describe, expect, it } from "vitest";
import { compareReadings } from "../compare-readings.ts";
import { readReport } from "../read-reports.ts";
import { sampleMeeting } from "../sample-scene.ts";
import { type Scene, segmentsOf } from "../scene.ts";
import { randomOf } from "../seed.ts";
import { joinedSegments, splitSegments } from "./cuts.ts";
import { invariances } from "./index.ts";
import { otherCultures, swappedNames } from "./names.ts";
import { whiteSpace } from "./writing.ts";

const segments = segmentsOf(sampleMeeting());
const scene: Scene = { id: "sample", segments, user: segments[0]?.speaker ?? "" };
const words = (each: Scene | undefined) => each?.segments.map(({ text }) => text).join(" ");

describe("invariances", () => {
  it.each(invariances.filter(({ id }) => id !== "segments joined"))(
    "change something with $id",
    ({ change }) => {
      const changed = change(scene, randomOf("seed"));
      expect(changed).not.toBeNull();
      expect(changed?.scene.segments.some(({ speaker }) => speaker === changed.scene.user)).toBe(true);
    },
  );

  it("rename people in what is said as well", () => {
    const called = {
      ...scene,
      segments: segments.map((each) => ({ ...each, text: `${scene.user}, ${each.text}` })),
    };
    const changed = otherCultures.change(called, randomOf("seed"));
    expect(words(changed?.scene)).not.toContain(scene.user);
    expect(words(changed?.scene)).toContain(`${changed?.scene.user}, `);
  });

  it("keep as many people when their names change places", () => {
    const changed = swappedNames.change(scene, randomOf("seed"));
    expect(changed?.scene.user).not.toBe(scene.user);
    expect(new Set(changed?.scene.segments.map(({ speaker }) => speaker)).size).toBe(4);
  });

  it("split segments without losing a word or a moment, and join what they split", () => {
    const split = splitSegments.change(scene, randomOf("seed"))?.scene ?? scene;
    expect(words(split)).toBe(words(scene));
    expect(split.segments.at(-1)?.endMs).toBe(scene.segments.at(-1)?.endMs);
    expect(joinedSegments.change(split, randomOf("seed"))?.scene.segments).toEqual(scene.segments);
  });

  it("fold white space back to the same words", () => {
    expect(words(whiteSpace.change(scene, randomOf("seed"))?.scene)).toBe(words(scene));
  });
});

describe("compareReadings", () => {
  const before = readReport(scene);

  it("sees that nothing changed", () => {
    const changed = { scene, textOf: (text: string) => text };
    const same = compareReadings("none", "sample", { before, after: before, changed });
    expect(same).toMatchObject({ scoresSame: true, adviceSame: true, quotesSame: true, moved: [] });
  });

  it("sees another score and names the criteria that moved", () => {
    const other = { ...scene, segments: segments.map((each) => ({ ...each, text: `Um, uh, ${each.text}` })) };
    const after = readReport(other);
    const result = compareReadings("fillers", "sample", { before, after, changed: { scene: other } });
    expect(result.scoresSame).toBe(false);
    expect(result.moved.join(" ")).toContain("clarity.fillers");
  });
});
