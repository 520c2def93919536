import { describe, expect, it } from "vitest";
import { readReport } from "../read-reports.ts";
import { sampleMeeting } from "../sample-scene.ts";
import { segmentsOf } from "../scene.ts";
import { inGerman, inSpanish } from "./other-language.ts";
import { withoutFillers } from "./without-fillers.ts";
import { withoutNames } from "./without-names.ts";
import { withoutEnds, withoutTimes } from "./without-times.ts";

const segments = segmentsOf(sampleMeeting());
const scene = { id: "sample", segments, user: segments[0]?.speaker ?? "" };
const before = readReport(scene);

describe("honesty checks", () => {
  it.each([withoutEnds, withoutTimes, withoutNames, inSpanish, inGerman])(
    "find fault with a report that does not notice: $id",
    (check) => {
      expect(check.take(scene, before)).not.toBeNull();
      expect(check.faults(before, before)).not.toEqual([]);
    },
  );

  it("take every um out and no other word", () => {
    const full = {
      ...scene,
      segments: [{ id: "seg_1", speaker: "Ann", text: "Um, the, uh, umbrella is err red." }],
    };
    const measured = { ...before.explanation.categories.clarity };
    const fillers = { id: "clarity.fillers" } as (typeof measured.criteria)[number];
    const clarity = { ...measured, criteria: [fillers] };
    const explanation = { ...before.explanation, categories: { ...before.explanation.categories, clarity } };
    const taken = withoutFillers.take(full, { ...before, explanation });
    expect(taken?.segments[0]?.text).toBe("the, umbrella is red.");
  });

  it("keep the number of words in another language", () => {
    const spanish = inSpanish.take(scene, before);
    const count = (each: typeof scene | null) => each?.segments.map(({ text }) => text.split(" ").length);
    expect(count(spanish ? { ...scene, segments: [...spanish.segments] } : null)).toEqual(count(scene));
  });
});
