import { describe, expect, it } from "vitest";
import { findHedges } from "./hedges.ts";

const hedgesIn = (text: string) => findHedges(text).map((hedge) => hedge.phrase);

describe("findHedges", () => {
  it("finds words that take back what is said", () => {
    expect(hedgesIn("Maybe we could, I guess, kind of wait.")).toEqual(["maybe", "i guess", "kind of"]);
  });

  it("leaves a kind of thing alone", () => {
    expect(hedgesIn("What kind of test is this kind of thing")).toEqual([]);
  });

  it("takes courtesy in a question for no hedge", () => {
    expect(hedgesIn("Could you maybe send it?")).toEqual([]);
  });
});
