import { describe, expect, it } from "vitest";
import { parsePredictions } from "./file.ts";

describe("parsePredictions", () => {
  it("reads one meeting a line and skips empty lines", () => {
    expect(parsePredictions('{"id":"a","acts":[]}\n\n{"id":"b","acts":[]}\n').map((each) => each.id)).toEqual(
      ["a", "b"],
    );
  });

  it("says which line is no prediction", () => {
    expect(() => parsePredictions('{"id":"a","acts":[]}\n{"id":"b"}')).toThrow("Line 2");
  });
});
