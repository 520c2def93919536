import { describe, expect, it } from "vitest";
import { findRunUp } from "./run-ups.ts";

const more =
  "and the numbers of the third week were lower in every shop that we looked at together with sales ".repeat(
    3,
  );

describe("findRunUp", () => {
  it.each([
    "Let me start with a bit of background on how we came to this.",
    "Before I answer that, a word about the shops.",
    "So, um, you know, it's just, uh, I mean, it's kind of, um, well.",
  ])("hears that nothing is said yet in %j", (opening) => {
    expect(findRunUp(`${opening} ${more}`)).not.toBeNull();
  });

  it.each([
    "We should close two shops.",
    "The short answer is no; before I say why, look at this.",
    "Sales fell by a tenth.",
  ])("hears the point in %j", (opening) => {
    expect(findRunUp(`${opening} ${more}`)).toBeNull();
  });

  it("leaves short turns alone", () => {
    expect(findRunUp("Let me give you some background on the shops.")).toBeNull();
  });
});
