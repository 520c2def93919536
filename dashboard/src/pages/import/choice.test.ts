import { describe, expect, it } from "vitest";
import { fieldsOf, firstChoice, isNewAlias } from "./choice.ts";

const preview = {
  title: "Planning",
  startTime: "2026-03-18T14:00:00.000Z",
  userSpeakerName: "Alice",
  warnings: [],
};
const assumed = [{ code: "start-time-assumed", message: "The time of import is taken." }];

describe("what is sent with a transcript", () => {
  it("is only what a person has changed, and who they are", () => {
    const choice = firstChoice(preview);
    expect(fieldsOf(choice, preview)).toEqual({ userSpeakerName: "Alice" });
    const startsAt = "2026-03-19T09:30";
    expect(fieldsOf({ ...choice, title: " Retro ", startsAt, meetingType: "workshop" }, preview)).toEqual({
      title: "Retro",
      userSpeakerName: "Alice",
      meetingType: "workshop",
      startTime: new Date(2026, 2, 19, 9, 30).toISOString(),
    });
  });

  it("has no time where nobody told one, and no name where nobody is the user", () => {
    const unknown = { ...preview, userSpeakerName: null, warnings: assumed };
    expect(firstChoice(unknown).startsAt).toBe("");
    expect(fieldsOf(firstChoice(unknown), unknown)).toEqual({});
  });
});

describe("a name to remember", () => {
  const profile = { name: "Alice Archer", aliases: ["ali"] };
  it.each([
    ["Alice A.", true],
    ["ALI", false],
    ["alice archer", false],
    ["Speaker 1", false],
    ["S2", false],
    ["B", false],
    ["+49 30 1234", false],
    ["Bo", true],
  ])("%s: %s", (name, expected) => expect(isNewAlias(name, profile)).toBe(expected));
});
