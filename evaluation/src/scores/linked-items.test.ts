import { describe, expect, it } from "vitest";
import { tallyItems } from "./linked-items.ts";

const startOf = (segment: number): number => segment * 10;

describe("tallyItems", () => {
  it("takes an item for found within 15 s of any linked segment", () => {
    const gold = [{ text: "x", segments: [3, 20] }];
    expect(tallyItems([215], gold, startOf).hits).toBe(1);
    expect(tallyItems([216], gold, startOf).hits).toBe(0);
  });

  it("pairs one to one", () => {
    expect(tallyItems([30, 31], [{ text: "x", segments: [3] }], startOf)).toEqual({
      hits: 1,
      claimed: 2,
      gold: 1,
    });
  });

  it("makes as many pairs as can be made, whatever the order", () => {
    const gold = [
      { text: "early", segments: [1] },
      { text: "late", segments: [3] },
    ];
    expect(tallyItems([20, 0], gold, startOf).hits).toBe(2);
  });

  it("leaves out items that the annotators did not link", () => {
    expect(tallyItems([], [{ text: "x" }, { text: "y", segments: [] }], startOf).gold).toBe(0);
  });
});
