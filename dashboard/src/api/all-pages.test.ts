import { expect, it } from "vitest";
import { allPages } from "./all-pages.ts";

const numbers = [1, 2, 3, 4, 5];

it("asks until all are there", async () => {
  const asked: number[] = [];
  const all = await allPages(async (offset) => {
    asked.push(offset);
    return { data: numbers.slice(offset, offset + 2), pagination: { total: numbers.length } };
  });
  expect(all).toEqual(numbers);
  expect(asked).toEqual([0, 2, 4]);
});

it("ends where things went away meanwhile", async () => {
  const all = await allPages(async (offset) => ({
    data: numbers.slice(offset, 2),
    pagination: { total: numbers.length },
  }));
  expect(all).toEqual([1, 2]);
});
