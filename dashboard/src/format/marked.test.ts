import { describe, expect, it } from "vitest";
import { isMarked, markedPieces } from "./marked.ts";

describe("a snippet", () => {
  it("falls into what matches and what does not", () => {
    expect(markedPieces("the <mark>load</mark> <mark>test</mark> holds")).toEqual([
      { text: "the ", isMarked: false },
      { text: "load", isMarked: true },
      { text: " ", isMarked: false },
      { text: "test", isMarked: true },
      { text: " holds", isMarked: false },
    ]);
  });

  it("without a mark is of a conversation whose title alone matches", () => {
    expect(isMarked("the <mark>load</mark> test")).toBe(true);
    expect(isMarked("Shall we start? &lt;mark&gt;")).toBe(false);
  });

  it("shows what was said as it was said, markup too, each entity once", () => {
    const [only] = markedPieces("&lt;b&gt; &amp;lt; &quot;it&#39;s&quot;");
    expect(only).toEqual({ text: `<b> &lt; "it's"`, isMarked: false });
  });
});
