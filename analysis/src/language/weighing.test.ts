import { describe, expect, it } from "vitest";
import { weighingSentences } from "./weighing.ts";

describe("weighingSentences", () => {
  it.each([
    "The upside of waiting is a better price.",
    "Option one ships in May, option two in June.",
    "It's cheaper, but it takes a month longer.",
    "We could either hire or wait.",
    "On the other hand, we lose the season.",
    "Let's weigh the two.",
  ])("hears alternatives in %j", (text) => {
    expect(weighingSentences(text)).toHaveLength(1);
  });

  it.each(["We ship in May.", "It went better than expected.", "The wholesale price is fixed."])(
    "hears none in %j",
    (text) => {
      expect(weighingSentences(text)).toEqual([]);
    },
  );
});
