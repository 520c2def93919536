import { describe, expect, it } from "vitest";
import { sampleSegments } from "../../conversation/sample.ts";
import { normalize } from "../../normalize/normalize.ts";
import { findLeads, type Leads } from "../leads.ts";
import { readStatements } from "../statements.ts";
import { weighTerms } from "../weigh-terms.ts";
import { findBoundaries } from "./find-boundaries.ts";

const subjects = [
  ["goat", "stable", "hay"],
  ["violin", "concert", "choir"],
];
/** Two subjects one after the other, without a word in common. */
const lines = subjects.flatMap(([a, b, c]) =>
  Array.from(
    { length: 12 },
    (_, at) => `${at % 2 ? "Ana" : "Luis"}: The ${a} needs the ${b} and the ${c} again.`,
  ),
);
const conversation = normalize(sampleSegments(lines));
const statements = readStatements(conversation);
const weights = weighTerms(statements);
const silent: Leads = { ...findLeads(conversation, statements), topics: [] };

describe("findBoundaries", () => {
  it("draws the line where the words change", () => {
    expect(findBoundaries(statements, conversation, { weights, leads: silent })).toContain(12);
  });

  it("always begins with the first statement, in ascending order", () => {
    const starts = findBoundaries(statements, conversation, { weights, leads: silent });
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("takes the models' word for where a topic starts before that of the words", () => {
    const led = findBoundaries(statements, conversation, { weights, leads: { ...silent, topics: [10] } });
    expect(led).toEqual([0, 10]);
  });

  it("has no topic in nothing", () => {
    expect(findBoundaries([], conversation, { weights, leads: silent })).toEqual([]);
  });
});
