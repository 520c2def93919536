import type { Word } from "./passage.ts";

interface Node {
  readonly next: Map<string, Node>;
  complete: boolean;
}

/** The longest match that starts at word `from` and ends before word `to`: the word after its last, or -1. */
export type PhraseMatcher = (words: readonly Word[], from: number, to: number) => number;

/**
 * Compiles phrases to a tree of words, so that reading stays linear however many there are.
 * In a phrase `a|b` are alternatives, `a_b` is an alternative of two words, a final `?` makes a word optional, `*` is any word.
 *
 * @example phraseMatcher(["we|i already just? tried|thought_about"])
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const root = emptyNode();
  for (const phrase of phrases) insert(root, phrase.split(" "), 0);
  return (words, from, to) => longest(root, words, from, to);
}

function emptyNode(): Node {
  return { next: new Map(), complete: false };
}

function insert(node: Node, items: readonly string[], at: number): void {
  const item = items[at];
  if (item === undefined) {
    node.complete = true;
    return;
  }
  if (item.endsWith("?")) insert(node, items, at + 1);
  for (const alternative of item.replace(/\?$/, "").split("|")) {
    let end = node;
    for (const word of alternative.split("_")) {
      const child = end.next.get(word) ?? emptyNode();
      end.next.set(word, child);
      end = child;
    }
    insert(end, items, at + 1);
  }
}

function longest(node: Node, words: readonly Word[], at: number, to: number): number {
  const word = words[at];
  const here = node.complete ? at : -1;
  if (!word || at >= to) return here;
  const exact = node.next.get(word.key);
  const any = node.next.get("*");
  const further = Math.max(
    exact ? longest(exact, words, at + 1, to) : -1,
    any ? longest(any, words, at + 1, to) : -1,
  );
  return Math.max(here, further);
}
