import { describe, expect, it } from "vitest";
import { lacksAnswerForm } from "./answer-forms.ts";
import { toPassage } from "./passage.ts";

describe("lacksAnswerForm", () => {
  it.each([
    ["Who tests the login?", "Marketing prints the posters in blue."],
    ["When will the contract be ready?", "Marketing prints the posters in blue."],
    ["How many seats are left?", "Marketing prints the posters in blue."],
  ])("sees that %j gets no answer of its kind", (question, reply) => {
    expect(lacksAnswerForm(question, toPassage(reply))).toBe(true);
  });

  it.each([
    ["Who tests the login?", "Bo said he would, after lunch."],
    ["When will the contract be ready?", "Once legal has signed."],
    ["How many seats are left?", "Twelve in the back row."],
    ["When will the contract be ready?", "That depends on legal."],
    ["What happens when the login fails?", "Marketing prints the posters in blue."],
    ["Why did the import fail?", "The server ran out of memory."],
  ])("says nothing against %j answered by %j", (question, reply) => {
    expect(lacksAnswerForm(question, toPassage(reply))).toBe(false);
  });
});
