import { describe, expect, it } from "vitest";
import { describeError } from "./describe-error.ts";

describe("describeError", () => {
  it("tells of the cause at the bottom, and nothing of the values in the statement above it", () => {
    const cause = Object.assign(new Error("value too long"), { code: "22001" });
    const described = describeError(new Error("Failed query: insert … params: what Bob said", { cause }));
    expect(described).toMatchObject({ name: "Error", code: "22001", message: "value too long" });
    expect(described.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(described)).not.toContain("Bob");
  });

  it("tells next to nothing of what is no error", () => {
    expect(describeError("what Bob said")).toEqual({ name: "string", code: null, message: "", frames: [] });
  });
});
