import { describe, expect, it } from "vitest";
import { generationsText } from "./generations-text.ts";

const resetsAt = "2026-04-01T00:00:00.000Z";

describe("what making feedback costs", () => {
  it("is said where there is a limit", () => {
    const text = generationsText({ used: 12, limit: 100, remaining: 88, resetsAt });
    expect(text).toContain("one of 88 generations");
    expect(text).toMatch(/April/);
  });

  it("says that none are left", () => {
    expect(generationsText({ used: 100, limit: 100, remaining: 0, resetsAt })).toContain("used up");
  });

  it("is not spoken of without a limit", () => {
    expect(generationsText({ used: 12, limit: null, remaining: null, resetsAt })).toBeNull();
    expect(generationsText(undefined)).toBeNull();
  });
});
