import { describe, expect, it } from "vitest";
import { labelAt, namesOf } from "./names.ts";
import { toPassage } from "./passage.ts";

const whoIs = (word: string, labels: string[]) => labelAt(namesOf(labels), toPassage(word).words[0]);

describe("namesOf", () => {
  it("finds first names, long last names and nicknames in labels of any habit", () => {
    const labels = ["Justin Florentine (Besu)", "bob_smith", "ZOË Müller | Sales"];
    expect(whoIs("justin", labels)).toBe("Justin Florentine (Besu)");
    expect(whoIs("Florentine", labels)).toBe("Justin Florentine (Besu)");
    expect(whoIs("Robert", labels)).toBe("bob_smith");
    expect(whoIs("Zoe", labels)).toBe("ZOË Müller | Sales");
  });

  it("names nobody by a word that two people share", () => {
    expect(whoIs("anna", ["Anna Berg", "Anna Lind"])).toBeNull();
  });

  it("takes generic labels and single letters for no names", () => {
    expect(whoIs("speaker", ["Speaker 1"])).toBeNull();
    expect(whoIs("a", ["A", "B"])).toBeNull();
  });
});
