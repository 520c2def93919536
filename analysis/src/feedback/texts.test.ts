import { describe, expect, it } from "vitest";
import { shortName, vocative } from "./names.ts";
import { listed, moments, render, say } from "./prose.ts";
import { capitalized, counted, times, uncapitalized, vary } from "./wording.ts";

const clock = (position: number) => `14:${String(position).padStart(2, "0")}`;

describe("render", () => {
  it("fills in clock times, each of them once", () => {
    expect(render(say`You did it ${moments([1, 4])}.`, clock)).toBe("You did it at 14:01 and 14:04.");
    expect(render(say`Twice ${moments([4, 4])}.`, clock)).toBe("Twice at 14:04.");
  });

  it("tells three of many as examples", () => {
    expect(render(say`It came ${moments([1, 2, 3, 4])}.`, clock)).toBe(
      "It came for instance at 14:01, 14:02 and 14:03.",
    );
  });

  it("leaves no gap where nothing is known of the times", () => {
    expect(render(say`Two of them ${moments([])}, both short ${moments([])}.`, clock)).toBe(
      "Two of them, both short.",
    );
  });
});

describe("listed", () => {
  it("joins as people do", () => {
    expect([["a"], ["a", "b"], ["a", "b", "c"], []].map(listed)).toEqual(["a", "a and b", "a, b and c", ""]);
  });
});

describe("wording", () => {
  it("counts in words up to ten", () => {
    expect([counted(1, "word"), counted(10, "word"), counted(11, "word")]).toEqual([
      "one word",
      "ten words",
      "11 words",
    ]);
    expect([1, 2, 3].map(times)).toEqual(["once", "twice", "three times"]);
  });

  it("capitalizes words, never what follows a number", () => {
    expect([capitalized("two of them"), capitalized("8 % of them")]).toEqual(["Two of them", "8 % of them"]);
  });

  it("keeps I, names and abbreviations large", () => {
    const lines = ["I think so", "I'm in", "Ben said so", "QA is done", "We wait"];
    expect(lines.map((line) => uncapitalized(line, ["Ben"]))).toEqual([...lines.slice(0, 4), "we wait"]);
  });

  it("varies with the seed and only with the seed", () => {
    const variants = ["a", "b", "c"] as const;
    const chosen = Array.from({ length: 40 }, (_, seed) => vary(`seed ${seed}`, variants));
    expect(new Set(chosen).size).toBe(3);
    expect(vary("seed 7", variants)).toBe(chosen[7]);
  });
});

describe("names", () => {
  const labels = ["Ada Byron", "Ben Okri (Acme)", "Ben Stone", "Speaker 2", "Stone, Mia", "A"];

  it("calls people by their first name where only one has it", () => {
    expect(labels.map((label) => shortName(label, labels))).toEqual([
      "Ada",
      "Ben Okri (Acme)",
      "Ben Stone",
      "Speaker 2",
      "Mia",
      "A",
    ]);
  });

  it("leaves a role whole", () => {
    expect(shortName("Project Manager", ["Project Manager", "Ada"])).toBe("Project Manager");
    expect(vocative("Project Manager", ["Project Manager", "Ada"])).toBeNull();
  });

  it("speaks to no one by a label that is no name", () => {
    expect(vocative("Ada Byron", labels)).toBe("Ada");
    expect(
      ["Speaker 2", "A", "Participant 1", "Unknown", "You"].map((label) => vocative(label, labels)),
    ).toEqual(Array(5).fill(null));
  });
});
