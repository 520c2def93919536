import { describe, expect, it } from "vitest";
import { cohesionCount, measureCohesion } from "./content.ts";
import { hashWord, readWords } from "./words.ts";

describe("measureCohesion", () => {
  const general = new Set(["the", "is", "and"].map(hashWord));
  const lines = [
    ...Array.from({ length: 20 }, () => "the budget and the money"),
    ...Array.from({ length: 20 }, () => "the garden is green"),
  ];
  const cohesion = measureCohesion(lines.map(readWords), general);
  const cosines = lines.map((_, i) => cohesion[i * cohesionCount] ?? 0);

  it("is lowest where the subject changes", () => {
    const inner = cosines.slice(1, 39);
    expect(inner.indexOf(Math.min(...inner)) + 1).toBe(20);
  });

  it("is 1 in the midst of one subject and 0 at a clean change", () => {
    expect(cosines[14]).toBeGreaterThan(0.6);
    expect(cosines[8]).toBeCloseTo(1);
    expect(cosines[20]).toBeCloseTo(0);
  });
});
