import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHits, hitFrom, piecesOf } from "./find-hits.ts";
import { fold } from "./fold.ts";

const texts = ["The Budget, then the budget again.", "Café À la carte", "İstanbul ﬁle"];
const folded = texts.map(fold);
const marked = (words: string) =>
  findHits(folded, words).map(({ index, from, to }) => `${index}:${texts[index]?.slice(from, to)}`);

describe("finding within a transcript", () => {
  it("does not mind case, accents or spaces around", () => {
    expect(marked(" budget ")).toEqual(["0:Budget", "0:budget"]);
    expect(marked("cafe a")).toEqual(["1:Café À"]);
    expect(marked("istanbul")).toEqual(["2:İstanbul"]);
  });

  it("finds nothing for nothing", () => {
    expect(marked("  ")).toEqual([]);
    expect(marked("́")).toEqual([]);
  });

  it("goes on from where the reader is, and around at the end", () => {
    const hits = findHits(folded, "a");
    expect(hits[hitFrom(hits, 1)]?.index).toBe(1);
    expect(hitFrom(hits, 99)).toBe(0);
  });

  it("cuts a text into pieces that are the text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 2 }), (text, words) => {
        const hits = findHits([fold(text)], words);
        const pieces = piecesOf(text, hits);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.filter(({ hit }) => hit !== null)).toHaveLength(hits.length);
      }),
    );
  });
});
