import { describe, expect, it } from "vitest";
import { chosenOf, groupsFor, joined, named, stepFrom } from "./groups.ts";

const entries = (...labels: string[]) => labels.map((label) => ({ id: label.toLowerCase(), label }));
const pages = { heading: "Pages", entries: entries("Home", "All calls", "Calendar") };
const actions = { heading: "Actions", entries: entries("Sign out") };

describe("what the palette offers", () => {
  it("is everything while nothing is typed", () => {
    expect(groupsFor([pages, actions], "")).toEqual([pages, actions]);
  });

  it("begins with what begins with the words, in whatever letter case", () => {
    const [found] = groupsFor([pages, actions], "cAL");
    expect(found?.entries.map(({ label }) => label)).toEqual(["Calendar", "All calls"]);
  });

  it("has no heading over nothing", () => {
    expect(groupsFor([pages, actions], "sign").map(({ heading }) => heading)).toEqual(["Actions"]);
  });

  it("stops after so many, the best of them kept", () => {
    expect(named(pages.entries, "cal", 1).map(({ label }) => label)).toEqual(["Calendar"]);
  });

  it("has each conversation once, also where it is known from two lists", () => {
    expect(joined(entries("A", "B"), entries("B", "C"))).toEqual(entries("A", "B", "C"));
  });
});

describe("what Enter takes", () => {
  it("is the first until another is chosen", () => {
    expect(chosenOf(pages.entries, null)?.label).toBe("Home");
    expect(chosenOf(pages.entries, "calendar")?.label).toBe("Calendar");
  });

  it("is the first again where the chosen one is no longer offered", () => {
    expect(chosenOf(pages.entries, "sign out")?.label).toBe("Home");
    expect(chosenOf([], "home")).toBeNull();
  });

  it("moves by the arrows, around the ends", () => {
    expect(stepFrom(pages.entries, null, 1)).toBe("all calls");
    expect(stepFrom(pages.entries, null, -1)).toBe("calendar");
    expect(stepFrom(pages.entries, "calendar", 1)).toBe("home");
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
