import { describe, expect, it } from "vitest";
import { segmentId } from "../conversation/segment.ts";
import { normalize } from "../normalize/normalize.ts";
import { bestQuote } from "./best-quote.ts";
import { countWords, excerpt } from "./excerpt.ts";
import { quote } from "./quote.ts";

function conversationOf(...texts: string[]) {
  return normalize(
    texts.map((text, position) => ({ id: segmentId(position), speaker: position % 2 ? "Ben" : "Ada", text })),
    { language: "en" },
  );
}

function cut(text: string, part?: string): string {
  const start = part ? text.indexOf(part) : 0;
  const span = excerpt(text, part ? { start, end: start + part.length } : undefined);
  return span ? text.slice(span.start, span.end) : "";
}

describe("quote", () => {
  const conversation = conversationOf("We should wait.  Until May, at least.", "Fine.");

  it("is verbatim from one segment, and says whose it is", () => {
    expect(quote(conversation, 0, { start: 0, end: 15 })).toEqual({
      segment: 0,
      speaker: "Ada",
      quote: "We should wait.",
    });
    expect(quote(conversation, 1).quote).toBe("Fine.");
  });

  it("refuses a place without words", () => {
    expect(() => quote(conversation, 7)).toThrow("No words");
    expect(() => quote(conversation, 0, { start: 15, end: 16 })).toThrow("No words");
  });
});

describe("excerpt", () => {
  const text =
    "We met on Monday in the old office. Should we wait until May before we sign? I would rather not.";

  it("takes the whole sentence around the words that matter", () => {
    expect(cut(text, "until May")).toBe("Should we wait until May before we sign?");
  });

  it("takes a neighbor along where a sentence is short", () => {
    expect(cut(text, "rather not")).toBe("Should we wait until May before we sign? I would rather not.");
  });

  it("cuts a long sentence at a comma, and keeps the words that matter", () => {
    const clause = "and then we looked at the numbers from the spring once more";
    const long = `${Array.from({ length: 6 }, () => clause).join(", ")}, and um we waited, ${clause}.`;
    const part = cut(long, "um we");
    expect(part).toContain("um we waited");
    expect(countWords(part)).toBeLessThanOrEqual(40);
    expect(long).toContain(part);
  });

  it("is never longer than what is read, however long the words that matter", () => {
    const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
    expect(countWords(cut(long, long))).toBe(40);
  });

  it("has nothing where there are no words", () => {
    expect(excerpt("…")).toBeNull();
  });
});

describe("bestQuote", () => {
  it("prefers the stronger moment, then the one that reads well", () => {
    const conversation = conversationOf(
      "and so on",
      "Yes.",
      "I called all of the six customers myself last week.",
      "Good.",
      "We have not heard back from any of them so far.",
    );
    const at = (segment: number, strength = 0) => ({ segment, strength });
    expect(bestQuote(conversation, [at(0), at(2)])?.segment).toBe(2);
    expect(bestQuote(conversation, [at(0), at(2), at(4, 0.5)])?.segment).toBe(4);
  });

  it("has none where all moments are too short", () => {
    expect(bestQuote(conversationOf("Okay then.", "Yes."), [{ segment: 0 }])).toBeNull();
  });
});
