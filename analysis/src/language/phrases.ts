import type { Word } from "./passage.ts";
import { numberPhraseWord } from "./phrase-words.ts";

/** A place in a phrase; alternatives of one item lead to the same place, so that a phrase stays as small as it is written. */
interface Node {
  /** By the number of the word. */
  readonly next: Map<number, Node[]>;
  /** What follows any word. */
  any: Node[] | undefined;
  complete: boolean;
}

/** The longest match that starts at word `from` and ends before word `to`: the word after its last, or -1. */
export type PhraseMatcher = (words: readonly Word[], from: number, to: number) => number;

/**
 * Compiles phrases so that one look at a word rules out most of them.
 * In a phrase `a|b` are alternatives, `a_b` is an alternative of two words, a final `?` makes an item optional, `*` is any word.
 *
 * @example phraseMatcher(["we|i already just? tried|thought_about"])
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const root = newNode(false);
  for (const phrase of phrases) addAll(root, compile(phrase.split(" ")));
  const opens = openingWords(root);
  const none = root.any === undefined && !root.complete;
  return (words, from, to) => {
    const word = words[from];
    if (none && word !== undefined && opens[word.number] !== 1) return -1;
    return longest(root, words, from, to);
  };
}

/** By the number of a word, 1 where a phrase begins with it: most words begin none, and a look here says so. */
function openingWords({ next }: Node): Uint8Array {
  const opens = new Uint8Array(Math.max(0, ...next.keys()) + 1);
  for (const number of next.keys()) opens[number] = 1;
  return opens;
}

function newNode(complete: boolean): Node {
  return { next: new Map(), any: undefined, complete };
}

/** The start of a phrase, built from its end. */
function compile(items: readonly string[]): Node {
  let rest = newNode(true);
  for (const item of [...items].reverse()) {
    const start = newNode(false);
    for (const alternative of item.replace(/\?$/, "").split("|"))
      addPath(start, alternative.split("_"), rest);
    if (item.endsWith("?")) addAll(start, rest);
    rest = start;
  }
  return rest;
}

function addPath(start: Node, words: readonly string[], end: Node): void {
  let node = start;
  words.forEach((word, index) => {
    const following = index === words.length - 1 ? end : newNode(false);
    addStep(node, word, following);
    node = following;
  });
}

function addAll(node: Node, other: Node): void {
  node.complete ||= other.complete;
  for (const [number, nodes] of other.next) for (const following of nodes) addWord(node, number, following);
  for (const following of other.any ?? []) addAny(node, following);
}

function addStep(node: Node, word: string, following: Node): void {
  if (word === "*") addAny(node, following);
  else addWord(node, numberPhraseWord(word), following);
}

function addWord(node: Node, number: number, following: Node): void {
  const nodes = node.next.get(number);
  if (nodes) nodes.push(following);
  else node.next.set(number, [following]);
}

function addAny(node: Node, following: Node): void {
  node.any = [...(node.any ?? []), following];
}

function longest(node: Node, words: readonly Word[], at: number, to: number): number {
  const here = node.complete ? at : -1;
  const word = words[at];
  if (!word || at >= to) return here;
  const exact = word.number === 0 ? undefined : node.next.get(word.number);
  const further = exact === undefined ? here : longestOf(exact, words, at + 1, to, here);
  return node.any === undefined ? further : longestOf(node.any, words, at + 1, to, further);
}

function longestOf(
  nodes: readonly Node[],
  words: readonly Word[],
  at: number,
  to: number,
  atLeast: number,
): number {
  let best = atLeast;
  for (const node of nodes) best = Math.max(best, longest(node, words, at, to));
  return best;
}
