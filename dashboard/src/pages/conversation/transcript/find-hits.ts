import { type Folded, fold } from "./fold.ts";

/** A place where the words stand: in which text, and from where to where in it. */
export interface Hit {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Every place of the words in the texts, in order, whatever their case and accents; none overlap. */
export function findHits(texts: readonly Folded[], words: string): readonly Hit[] {
  const wanted = fold(words.trim().replace(/\s+/g, " ")).text;
  if (wanted === "") return [];
  return texts.flatMap((folded, index) => hitsWithin(folded, wanted, index));
}

function hitsWithin({ text, places }: Folded, wanted: string, index: number): readonly Hit[] {
  const hits: Hit[] = [];
  let at = text.indexOf(wanted);
  while (at !== -1) {
    const end = at + wanted.length;
    hits.push({ index, from: places?.[at] ?? at, to: places?.[end] ?? end });
    at = text.indexOf(wanted, end);
  }
  return hits;
}

/** The hit to go to next from a segment: the first in or after it, else the first of all. */
export function hitFrom(hits: readonly Hit[], index: number): number {
  const following = hits.findIndex((hit) => hit.index >= index);
  return Math.max(0, following);
}

/** A text cut at its hits, so that they can be marked. */
export function piecesOf(text: string, hits: readonly Hit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const hit of hits) {
    if (hit.from > done) pieces.push({ from: done, text: text.slice(done, hit.from), hit: null });
    pieces.push({ from: hit.from, text: text.slice(hit.from, hit.to), hit });
    done = hit.to;
  }
  if (done < text.length) pieces.push({ from: done, text: text.slice(done), hit: null });
  return pieces;
}

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly hit: Hit | null;
}
