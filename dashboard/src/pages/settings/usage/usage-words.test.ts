import { expect, it } from "vitest";
import { resetText, tierText } from "./usage-words.ts";

it("tells the day of the reset as the server counts it, wherever the reader is", () => {
  expect(resetText("2026-04-01T00:00:00Z")).toBe("The count starts anew on April 1.");
});

it("calls a tier by its name", () => {
  expect(tierText("professional")).toMatch(/^Your tier is Professional\./);
});
