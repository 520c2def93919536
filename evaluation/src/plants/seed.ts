import { randomFrom } from "../training/random.ts";

/** Numbers that follow from these words alone. */
export function randomOf(...words: readonly string[]): () => number {
  return randomFrom(hash(words.join("\n")));
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  return state;
}
