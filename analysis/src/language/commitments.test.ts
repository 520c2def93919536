import { describe, expect, it } from "vitest";
import { findCommitments } from "./commitments.ts";

const names = ["Alice", "Bob Stone"];
const ownersIn = (text: string) => findCommitments(text, names).map((each) => each.owner);

describe("findCommitments", () => {
  it.each([
    ["I'll send the numbers by Friday.", "I"],
    ["Bob, can you check the contract?", "Bob Stone"],
    ["Bob will set up the call.", "Bob Stone"],
    ["I'll send it by Friday, okay?", "I"],
    ["Can you please review the draft?", "you"],
    ["We need to find out why.", "we"],
    ["Someone should update the page.", null],
    ["Action item for Alice: book the room.", "Alice"],
  ])("knows who is to do it in %j", (text, owner) => {
    expect(ownersIn(text)).toEqual([owner]);
  });

  it.each([
    "I'll share my screen.",
    "I'll be honest.",
    "Can you hear me?",
    "If I send it, they sign.",
    "You have to push it together.",
    "I won't send it.",
    "What do you need to get it done this week, Alice?",
    "When will you send it, Alice?",
    "I'll get to that in a minute.",
  ])("sees no task in %j", (text) => {
    expect(ownersIn(text)).toEqual([]);
  });

  it("hears a promise however vague", () => {
    expect(findCommitments("I'll maybe try to get to it at some point.", names)).toMatchObject([
      { owner: "I", due: null, hedged: true },
    ]);
  });

  it("takes a person who is spoken of for nobody's owner", () => {
    expect(ownersIn("Can you ask Bob to check the page?")).toEqual(["you"]);
  });

  it("keeps the words of the date, and says null where none was said", () => {
    expect(findCommitments("I'll send it by end of next week.", names)[0]?.due).toBe("by end of next week");
    expect(findCommitments("I'll send it on April 30.", names)[0]?.due).toBe("on April 30");
    expect(findCommitments("I'll send it.", names)[0]?.due).toBeNull();
  });

  it("tells a promise from an attempt", () => {
    expect(findCommitments("I'll try to send it.", names)[0]?.hedged).toBe(true);
    expect(findCommitments("I'll send it.", names)[0]?.hedged).toBe(false);
  });
});
