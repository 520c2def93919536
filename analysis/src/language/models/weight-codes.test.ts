import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";
import { codeOfWeight, weightOfCode } from "./weight-codes.ts";

describe("codeOfWeight", () => {
  it("comes back within a step, and exactly at zero and at the ends", () => {
    const back = (weight: number): number => weightOfCode(codeOfWeight(weight, 2).charCodeAt(0), 2);
    expect([0, 2, -2].map(back)).toEqual([0, 2, -2]);
    for (const weight of [0.05, -0.3, 1.1]) expect(Math.abs(back(weight) - weight)).toBeLessThan(0.08);
  });
});

describe("toBase64", () => {
  it("comes back as the same bytes, whatever their number", () => {
    for (const bytes of [[], [255], [1, 2], [0, 127, 128], [9, 8, 7, 6]]) {
      expect(Array.from(fromBase64(toBase64(Uint8Array.from(bytes))))).toEqual(bytes);
    }
  });
});
