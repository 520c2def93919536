import { describe, expect, it } from "vitest";
import { speakerColors } from "./speaker-colors.ts";

describe("the colors of speakers", () => {
  it("differ for the first seven, and stay with the name", () => {
    const names = ["Ann", "Bo", "Ann", "Cem", "Dee", "Eli", "Fay", "Gus"];
    const colorOf = speakerColors(names);
    expect(new Set(names.map(colorOf)).size).toBe(7);
    expect(colorOf("Ann")).toBe(speakerColors(["Ann", "Zoe"])("Ann"));
  });

  it("come again where there are more speakers, and are none that a stranger has", () => {
    const colorOf = speakerColors(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(colorOf("8")).toBe(colorOf("1"));
    expect(["1", "2", "3", "4", "5", "6", "7"].map(colorOf)).not.toContain(colorOf("nobody"));
  });
});
