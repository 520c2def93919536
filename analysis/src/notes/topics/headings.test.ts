import { describe, expect, it } from "vitest";
import { sampleSegments } from "../../conversation/sample.ts";
import { normalize } from "../../normalize/normalize.ts";
import { readStatements } from "../statements.ts";
import { findSubjects, headingOf } from "./headings.ts";

function headingFor(lines: readonly string[]): string | null {
  const statements = readStatements(normalize(sampleSegments(lines)));
  const isName = (word: { readonly key: string }): boolean => word.key === "ana" || word.key === "luis";
  const [subjects] = findSubjects(statements, [{ first: 0, last: statements.length }], isName);
  return headingOf(subjects ?? []);
}

describe("headings", () => {
  it("names what is said most, in its full form", () => {
    const heading = headingFor([
      "Ana: The rain barrel in the yard leaks.",
      "Luis: Which rain barrel? The green rain barrel is new.",
      "Ana: We should move the rain barrel to the shed.",
    ]);
    expect(heading).toMatch(/^rain barrel/);
  });

  it("makes no heading of verbs, small words and words of any talk", () => {
    expect(
      headingFor([
        "Ana: I think we should really do this, you know.",
        "Luis: Yes, I think so too, that would be good.",
      ]),
    ).toBeNull();
  });

  it("makes no heading of the people who speak", () => {
    const heading = headingFor([
      "Ana: Luis, the fence is open.",
      "Luis: Ana, I know, the fence was open. Ana, I close the fence.",
    ]);
    expect(heading).toMatch(/fence/);
    expect(heading).not.toMatch(/Ana|Luis/);
  });

  it("keeps the capitals of names and takes those of sentences", () => {
    const heading = headingFor([
      "Ana: Pumps are old. The pumps leak and the pumps are loud.",
      "Luis: In Lisbon the pumps are new, and the people in Lisbon are happy with the pumps of Lisbon.",
    ]);
    expect(heading).toContain("Lisbon");
    expect(heading).toContain("pumps");
  });
});
