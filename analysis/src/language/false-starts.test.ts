import { describe, expect, it } from "vitest";
import { findFalseStarts } from "./false-starts.ts";

const count = (text: string) => findFalseStarts(text).length;

describe("findFalseStarts", () => {
  it("counts repeated words, repeated pairs and broken-off words", () => {
    expect(count("the the plan")).toBe(1);
    expect(count("I was I was late")).toBe(1);
    expect(count("we presen- showed it")).toBe(1);
    expect(count("I uh I saw it")).toBe(1);
  });

  it("leaves emphasis and ordinary doubling alone", () => {
    expect(count("very very good, no no, I know, I know")).toBe(0);
  });
});
