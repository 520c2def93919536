import { describe, expect, it } from "vitest";
import { answerParts } from "./answer-text.ts";

describe("an answer", () => {
  it("is paragraphs, with lines that start with a dash as one list", () => {
    expect(answerParts("Two tasks:\n- Send it (Bob)\n- Call Dana\n\nNothing else.")).toEqual([
      { kind: "text", text: "Two tasks:" },
      { kind: "list", items: ["Send it (Bob)", "Call Dana"] },
      { kind: "text", text: "Nothing else." },
    ]);
  });

  it("keeps dashes within a line", () => {
    expect(answerParts("It starts - as always - late.")).toEqual([
      { kind: "text", text: "It starts - as always - late." },
    ]);
  });
});
