import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { takeNotes } from "./take-notes.ts";

const around = [
  "Ana: The fence in the yard is open.",
  "Luis: The fence was open in spring as well.",
  "Mei: The neighbors closed the fence.",
];
const decisionsIn = (lines: readonly string[]) =>
  takeNotes(normalize(sampleSegments([...around, ...lines, ...around]))).decisions.map(
    (decision) => decision.text,
  );

describe("findDecisions", () => {
  it("states a decision in the words of who stated it", () => {
    expect(decisionsIn(["Ana: Okay, so we agreed to paint the fence green.", "Luis: Yes."])).toContain(
      "Ana: We agreed to paint the fence green.",
    );
  });

  it("tells the proposal with the short answer that settles it", () => {
    expect(decisionsIn(["Luis: So no new gate this year?", "Ana: Let's skip it this year."])).toContain(
      "Luis: No new gate this year? Ana: Let's skip it this year.",
    );
  });

  it("takes a question, a wish and a condition for no decision", () => {
    const lines = [
      "Ana: Should we paint the fence green?",
      "Luis: I'd like a green gate.",
      "Mei: If we agreed to paint the gate, it would cost more.",
    ];
    expect(decisionsIn(lines)).toEqual([]);
  });

  it("lists a decision once that is stated again", () => {
    const found = decisionsIn([
      "Ana: We decided to paint the fence green.",
      "Luis: Yes.",
      "Mei: So we decided to paint the fence green.",
    ]);
    expect(found).toHaveLength(1);
  });
});
