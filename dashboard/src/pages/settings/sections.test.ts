import { expect, it } from "vitest";
import { findSection, sectionsFor } from "./sections.ts";

it("offers people to the owner alone", () => {
  expect(sectionsFor("owner").map(({ id }) => id)).toContain("people");
  expect(sectionsFor("member").map(({ id }) => id)).not.toContain("people");
  expect(findSection("people", "member")).toBeNull();
});

it("finds a section by the name in the address, and nothing by another", () => {
  expect(findSection("keys", "member")?.label).toBe("API keys");
  expect(findSection("nothing", "owner")).toBeNull();
});
