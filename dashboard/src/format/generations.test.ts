import { describe, expect, it } from "vitest";
import { generationsText } from "./generations.ts";

const resetsAt = "2026-04-01T00:00:00.000Z";

describe("generations", () => {
  it("tell what is left of the month's", () => {
    expect(generationsText({ used: 3, limit: 10, remaining: 7, resetsAt })).toBe("7 of 10 left this month.");
    expect(generationsText({ used: 10, limit: 10, remaining: 0, resetsAt })).toMatch(/^0 of 10/);
  });

  it("say nothing where there is no limit", () => {
    expect(generationsText({ used: 3, limit: null, remaining: null, resetsAt })).toBeNull();
  });
});
