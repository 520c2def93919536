import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { findLeads } from "./leads.ts";
import { weighStatements } from "./points.ts";
import { readStatements } from "./statements.ts";
import { weighTerms } from "./weigh-terms.ts";

/** How much the middle line of a small talk weighs. */
function weightOf(line: string): number {
  const around = ["Ana: The ovens are cleaned on Monday.", "Luis: The second oven has a new door."];
  const conversation = normalize(sampleSegments([...around, `Mei: ${line}`, ...around]));
  const statements = readStatements(conversation);
  const leads = findLeads(conversation, statements);
  const weights = weighStatements(statements, conversation, { weights: weighTerms(statements), leads });
  const at = statements.findIndex((statement) => statement.speaker === "Mei");
  return weights[at] ?? Number.NaN;
}

const fact = "The maker of the oven delivers the spare burner before the fair.";

describe("what is worth a line", () => {
  it("is less what somebody does not know than what somebody tells", () => {
    const unknown =
      "I don't, I don't know if the maker of the oven delivers the spare burner before the fair.";
    expect(weightOf(fact)).toBeGreaterThan(0);
    expect(weightOf(unknown)).toBeLessThan(weightOf(fact) * 0.6);
  });

  it("is less a line in pieces than a whole one", () => {
    const pieces = "The maker of the… oven delivers… and the spare burner… before the fair.";
    expect(weightOf(pieces)).toBeLessThan(weightOf(fact) * 0.6);
  });
});
