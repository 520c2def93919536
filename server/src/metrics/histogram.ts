import type { Labels, Sample } from "./exposition.ts";

/** Upper bounds in seconds: from what a cached answer takes to what only a large import does. */
const boundsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

interface Observed {
  readonly labels: Labels;
  /** How many fell into each bucket alone, the last one open. */
  readonly buckets: number[];
  sum: number;
}

/** How long something took, for each combination of labels. */
export class Histogram {
  readonly #observed = new Map<string, Observed>();

  observe(labels: Labels, seconds: number): void {
    const observed = this.#of(labels);
    const bucket = boundsSeconds.findIndex((bound) => seconds <= bound);
    const position = bucket === -1 ? boundsSeconds.length : bucket;
    observed.buckets[position] = (observed.buckets[position] ?? 0) + 1;
    observed.sum += seconds;
  }

  samples(): Sample[] {
    return [...this.#observed.values()].flatMap(samplesOf);
  }

  #of(labels: Labels): Observed {
    const key = JSON.stringify(labels);
    const known = this.#observed.get(key);
    if (known !== undefined) return known;
    const fresh = { labels, buckets: new Array<number>(boundsSeconds.length + 1).fill(0), sum: 0 };
    this.#observed.set(key, fresh);
    return fresh;
  }
}

/** Prometheus' buckets count everything up to their bound. */
function samplesOf({ labels, buckets, sum }: Observed): Sample[] {
  let count = 0;
  const cumulative = buckets.map((own, index) => {
    count += own;
    return { suffix: "_bucket", labels: { ...labels, le: boundsSeconds[index] ?? "+Inf" }, value: count };
  });
  return [...cumulative, { suffix: "_sum", labels, value: sum }, { suffix: "_count", labels, value: count }];
}
