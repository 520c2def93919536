import { describe, expect, it } from "vitest";
import { countWords } from "./word-count.ts";

describe("countWords", () => {
  it("counts words, not marks or spaces", () => {
    expect(countWords("  Well,  it's 3.5 - okay? ")).toBe(4);
    expect(countWords("…")).toBe(0);
  });

  it("counts words in scripts that do not part them", () => {
    expect(countWords("我们今天讨论预算")).toBeGreaterThan(2);
    expect(countWords("我们今天讨论预算")).toBeLessThan(9);
  });
});
