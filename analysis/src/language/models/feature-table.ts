/** Two to this power is the number of buckets that features are hashed into: so many that few share one. */
export const featureBits = 22;

/** Which buckets a model knows, and the row of each among its weights. */
export class FeatureTable {
  /** Ascending; the row of a bucket is its position here. */
  readonly buckets: Int32Array;
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(buckets: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(buckets.length * 2 + 2));
    this.buckets = buckets;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.rows = new Int32Array(size);
    buckets.forEach((bucket, row) => {
      let slot = bucket & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = bucket;
      this.rows[slot] = row;
    });
  }

  /** The row of a bucket; -1 where the model does not know it. */
  rowOf(bucket: number): number {
    let slot = bucket & this.mask;
    for (;;) {
      const key = this.keys[slot];
      if (key === bucket) return this.rows[slot] ?? -1;
      if (key === -1 || key === undefined) return -1;
      slot = (slot + 1) & this.mask;
    }
  }
}
