import type { Word } from "./passage.ts";

/** A place in a phrase; alternatives of one item lead to the same place, so that a phrase stays as small as it is written. */
interface Node {
  readonly next: Map<string, Node[]>;
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
  return (words, from, to) => longest(root, words, from, to);
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
  for (const [word, nodes] of other.next) for (const following of nodes) addStep(node, word, following);
  for (const following of other.any ?? []) addStep(node, "*", following);
}

function addStep(node: Node, word: string, following: Node): void {
  if (word === "*") {
    node.any = [...(node.any ?? []), following];
    return;
  }
  const nodes = node.next.get(word);
  if (nodes) nodes.push(following);
  else node.next.set(word, [following]);
}

function longest(node: Node, words: readonly Word[], at: number, to: number): number {
  const here = node.complete ? at : -1;
  const word = words[at];
  if (!word || at >= to) return here;
  const exact = node.next.get(word.key);
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
