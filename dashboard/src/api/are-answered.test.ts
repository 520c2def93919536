import { describe, expect, it } from "vitest";
import { areAnswered } from "./are-answered.ts";

const answered = { isPending: false, failureCount: 0 };
const asked = { isPending: true, failureCount: 0 };

describe("what is shown together", () => {
  it("waits for the last answer", () => {
    expect(areAnswered(answered, asked)).toBe(false);
    expect(areAnswered(answered, answered)).toBe(true);
  });

  it("does not wait for what failed and is asked again", () => {
    expect(areAnswered(answered, { isPending: true, failureCount: 1 })).toBe(true);
  });
});
