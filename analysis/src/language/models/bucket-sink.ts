import { featureBits } from "./feature-table.ts";

/**
 * Hashed features of segments, row by row. Those of segment i are `buckets[offsets[i] .. offsets[i + 1])`; from
 * `middles[i]` on they rest on punctuation and letter case.
 */
export interface SparseRows {
  readonly buckets: Int32Array;
  readonly offsets: Int32Array;
  readonly middles: Int32Array;
}

/** Collects buckets in one growing array, so that a meeting makes no garbage. */
export class BucketSink {
  length = 0;
  private buckets: Int32Array;

  constructor(capacity: number) {
    this.buckets = new Int32Array(Math.max(capacity, 64));
  }

  add(kind: number, a = 0, b = 0, c = 0): void {
    if (this.length === this.buckets.length) this.grow();
    let hash = Math.imul(kind + 0x7f4a7c15, 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + a, 0xcc9e2d51);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x1b873593);
    hash = Math.imul((hash ^ (hash >>> 15)) + c, 0xc2b2ae35);
    this.buckets[this.length++] = (hash ^ (hash >>> 16)) >>> (32 - featureBits);
  }

  take(): Int32Array {
    return this.buckets.slice(0, this.length);
  }

  private grow(): void {
    const larger = new Int32Array(this.buckets.length * 2);
    larger.set(this.buckets);
    this.buckets = larger;
  }
}
