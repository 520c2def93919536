import type { Wording } from "../behavior.ts";
import { things } from "./things.ts";

/**
 * Sentences that do one thing. `{thing}` stands for what is talked about, `{name}` for whoever is spoken to and
 * `{other}` for someone else.
 */
export interface Pool {
  readonly shown: readonly string[];
  readonly heldOut: readonly string[];
}

export interface Draw {
  readonly wording: Wording;
  readonly random: () => number;
}

/** Sentences from the pool, every one once before any comes again, with their subjects filled in. */
export function sentencesFrom(pool: Pool, count: number, { wording, random }: Draw): string[] {
  const sentences = wording === "shown" ? pool.shown : pool.heldOut;
  const order = shuffledOf(sentences, random);
  return Array.from({ length: count }, (_, index) => {
    const thing = things[Math.floor(random() * things.length)] ?? "the plan";
    return (order[index % order.length] ?? "").replaceAll("{thing}", thing);
  });
}

/** `Hannah` of `Hannah Berg | Ops`. */
export function calledName(label: string): string {
  return label.replace(/\s*[([|@].*$/u, "").split(/\s+/u)[0] ?? label;
}

export function addressed(sentence: string, name: string, other = name): string {
  return sentence.replaceAll("{name}", calledName(name)).replaceAll("{other}", calledName(other));
}

function shuffledOf<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
