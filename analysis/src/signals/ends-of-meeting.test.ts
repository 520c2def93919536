import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";
import { endsOf } from "./ends-of-meeting.ts";

const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
const conversation = normalize(sampleSegments([`Ann: ${long}`, "Bo: Thanks.", `Ann: ${long}`]));
const [first, , last] = conversation.turns;

describe("endsOf", () => {
  it("counts the words of a turn up to the sentence, and after it", () => {
    if (!first || !last) throw new Error("Three turns are expected.");
    const { opens, closes } = endsOf(conversation);
    const at = (word: string) => ({ start: long.indexOf(word), end: long.indexOf(word) + word.length });
    expect([opens(first, at("word249")), opens(first, at("word250"))]).toEqual([true, false]);
    expect([closes(last, at("word50")), closes(last, at("word49"))]).toEqual([true, false]);
    expect([opens(last, at("word0")), closes(first, at("word299"))]).toEqual([false, false]);
  });
});
