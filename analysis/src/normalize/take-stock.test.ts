import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "./normalize.ts";
import { takeStock } from "./take-stock.ts";

describe("takeStock", () => {
  it.each([
    ["with starts and ends", ["0-2 Ann: Shall we start?", "2-5 Ben: Yes, let's.", "4-6 Ann: Good."]],
    ["without times", ["Ann: Shall we start?", "Ben: Yes, let's do it now.", "Ann: Good."]],
  ])("finds the times and speakers that normalize finds, %s", (_, lines) => {
    const segments = sampleSegments(lines);
    const { timeGrade, speakers } = normalize(segments);
    expect(takeStock(segments)).toEqual({ timeGrade, speakers });
  });
});
