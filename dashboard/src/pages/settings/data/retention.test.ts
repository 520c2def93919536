import { expect, it } from "vitest";
import { isShorter, retentionOf } from "./retention.ts";

it.each([
  [30, 30],
  ["90", 90],
  ["", null],
  ["soon", null],
  [0, null],
  [1.5, null],
  [3651, null],
])("reads %j as %j", (typed, days) => {
  expect(retentionOf(typed)).toBe(days);
});

it("knows which change deletes", () => {
  expect(isShorter(30, null)).toBe(true);
  expect(isShorter(30, 90)).toBe(true);
  expect(isShorter(90, 30)).toBe(false);
  expect(isShorter(null, 30)).toBe(false);
});
