import type { Labels, Sample } from "./exposition.ts";

/** A number for each combination of labels, in the order in which they first came. */
export class Tally {
  readonly #counts = new Map<string, { labels: Labels; value: number }>();

  add(labels: Labels, amount = 1): void {
    const key = JSON.stringify(labels);
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { labels, value: amount });
    else counted.value += amount;
  }

  samples(): Sample[] {
    return [...this.#counts.values()];
  }
}
