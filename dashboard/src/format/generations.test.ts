import { describe, expect, it } from "vitest";
import { generationsText } from "./generations.ts";

const resetsAt = "2026-04-01T00:00:00.000Z";

describe("generations", () => {
  it("tell what is left of the month's", () => {
    expect(generationsText({ used: 3, limit: 10, remaining: 7, resetsAt })).toBe("7 of 10 left this month.");
  });

  it("tell when there are new ones once all are used", () => {
    expect(generationsText({ used: 10, limit: 10, remaining: 0, resetsAt })).toBe(
      "This month’s are used up; there are new ones on April 1.",
    );
  });

  it("say nothing where there is no limit", () => {
    expect(generationsText({ used: 3, limit: null, remaining: null, resetsAt })).toBeNull();
  });
});
