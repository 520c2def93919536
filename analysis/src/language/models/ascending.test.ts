import { describe, expect, it } from "vitest";
import { packAscending, unpackAscending } from "./ascending.ts";
import { FeatureTable } from "./feature-table.ts";

const numbers = Int32Array.of(0, 1, 31, 63, 64, 1200, 1201, 4_194_303);

describe("packAscending", () => {
  it("comes back as the same numbers", () => {
    expect(unpackAscending(packAscending(numbers))).toEqual(numbers);
    expect(unpackAscending("")).toEqual(new Int32Array(0));
  });
});

describe("FeatureTable", () => {
  it("gives each known bucket its own row and others none", () => {
    const table = new FeatureTable(numbers);
    expect(Array.from(numbers, (bucket) => table.rowOf(bucket))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([2, 65, 4_194_302].map((bucket) => table.rowOf(bucket))).toEqual([-1, -1, -1]);
  });
});
