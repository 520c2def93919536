import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { criterionDefinition, signalOf } from "./criterion-definition.ts";

const rubric = readFileSync(new URL("../../../../../docs/rubric.md", import.meta.url), "utf8");

describe("what a criterion measures", () => {
  const documented = [...rubric.matchAll(/^#### .*\(`([\w.-]+)`\)\s+Signal `([\w-]+)`/gm)];

  it("is the signal that the rubric names", () => {
    expect(documented.length).toBeGreaterThan(25);
    for (const [, criterion = "", signal] of documented) expect(signalOf(criterion)).toBe(signal);
  });

  it("has a definition, each", () => {
    for (const [, criterion = ""] of documented) expect(criterionDefinition(criterion)).toMatch(/\.$/);
    expect(criterionDefinition("charm.smiles")).toBeNull();
  });
});
