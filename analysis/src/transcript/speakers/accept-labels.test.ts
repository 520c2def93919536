import { describe, expect, it } from "vitest";
import { acceptLabels } from "./accept-labels.ts";
import { nameLikeness, splitLabel } from "./label.ts";

describe("nameLikeness", () => {
  it.each([
    "Alice",
    "Alice Wu",
    "Dr. María José de la Cruz",
    "O'Brien, Pat",
    "J. P. Moss",
    "Speaker 1",
    "Ana (she/her)",
    "Kim | Base",
    "李华",
    "Project Manager",
  ])("takes %s for a name", (label) => expect(nameLikeness(label)).toBe("strict"));

  it.each(["nixo", "jochem-brouwer", "donnoh | L2", "user_7"])("takes %s for a nickname", (label) => {
    expect(nameLikeness(label)).toBe("loose");
  });

  it.each([
    "Note",
    "10:30 Meeting",
    "Meeting",
    "Action items",
    "https",
    "seg_12",
    "the thing is",
    "My question",
    "What I mean is this",
    "Really?",
    "12",
    "译者注",
    "One. Two",
    "<b>Bob</b>",
  ])("takes %s for no name", (label) => expect(nameLikeness(label)).toBeUndefined());
});

describe("splitLabel", () => {
  it("splits at a colon that ends a word, not inside times and addresses", () => {
    expect(splitLabel("Ana: hi: there")).toEqual({ label: "Ana", rest: "hi: there" });
    expect(splitLabel("王：好")).toEqual({ label: "王", rest: "好" });
    expect(splitLabel("10:30 then")).toBeUndefined();
    expect(splitLabel("https://a.example")).toBeUndefined();
    expect(splitLabel(`${"long ".repeat(20)}: no`)).toBeUndefined();
  });
});

describe("acceptLabels", () => {
  it("believes names that come again, and names that come once among them", () => {
    const counts = new Map([
      ["Ana", 5],
      ["Ben", 4],
      ["Cleo", 1],
      ["later on", 1],
    ]);
    expect([...acceptLabels(counts, 12)]).toEqual(["Ana", "Ben", "Cleo"]);
  });

  it("believes nobody where hardly any line begins with a name", () => {
    expect(
      acceptLabels(
        new Map([
          ["Ana", 2],
          ["Ben", 1],
        ]),
        100,
      ).size,
    ).toBe(0);
    expect(
      acceptLabels(
        new Map([
          ["Ana", 1],
          ["Ben", 1],
        ]),
        20,
      ).size,
    ).toBe(0);
  });

  it("believes two names in a text of two lines", () => {
    expect([
      ...acceptLabels(
        new Map([
          ["Ana", 1],
          ["Ben", 1],
        ]),
        2,
      ),
    ]).toEqual(["Ana", "Ben"]);
  });
});
