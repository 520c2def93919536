import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "./file-name.ts";

describe("the file name of a title", () => {
  it.each([
    ["Q1: plan / review?", "Q1 plan review"],
    ["../../etc/passwd", "etc passwd"],
    ["..", "conversation"],
    ["NUL", "NUL_"],
    ["Réunion d’été", "Réunion d’été"],
    ["计划会议", "计划会议"],
    ["a\u202egpj.exe", "a gpj.exe"],
    ["ends. ", "ends"],
    ["--flag", "flag"],
  ])("of %j is %j", (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it("is never empty, nor long, nor leads out of its folder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const name = fileNameOf(title);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(81);
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|[. ]$/u);
      }),
    );
  });
});
