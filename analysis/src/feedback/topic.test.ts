import { describe, expect, it } from "vitest";
import { topicOf } from "./topic.ts";
import { sharesWords } from "./words-in-both.ts";

describe("topicOf", () => {
  it("is what a text speaks about, in its own words", () => {
    expect(topicOf("I worry about the supplier contract.")).toBe("the supplier contract");
    expect(topicOf("We should have a prototype for week six, and test our prototype in June.")).toBe(
      "the prototype",
    );
  });

  it("is nothing where only empty words are there", () => {
    expect(topicOf("That's the point, and we do it the same way.")).toBeNull();
    expect(topicOf("Yes, I think so.")).toBeNull();
  });

  it("is never a name or an abbreviation", () => {
    expect(topicOf("I asked the Hartwell people, and the API is fine.")).toBeNull();
  });

  it("reads a very long text in no time", () => {
    expect(topicOf(`${"the budget and ".repeat(50_000)}the end`)).toBe("the budget");
  });
});

describe("sharesWords", () => {
  it("finds a word of substance in any of its forms", () => {
    expect(sharesWords("The contract ends in June.", "We have two contracts.")).toBe(true);
    expect(sharesWords("The contract ends in June.", "I think you know what I mean.")).toBe(false);
  });
});
