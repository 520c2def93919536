import { BucketSink, type SparseRows } from "./bucket-sink.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Words } from "./words.ts";

/** Words that any meeting may use; all others are known by their class alone, so that no subject is learned. */
export type Vocabulary = ReadonlySet<number>;

/** How far around a segment words still say what it is about. */
const reach = 3;

/** What a segment and those around it say, as hashed features for telling decisions, tasks and key points. */
export function noteFeatures(around: Surroundings, vocabulary: Vocabulary): SparseRows {
  const known = around.words.map((words) => generalize(words, vocabulary));
  const count = known.length;
  const sink = new BucketSink(count * 60);
  const offsets = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    addOwn(sink, known[i] ?? []);
    for (let step = 1; step <= reach; step++) {
      addBag(sink, step === 1 ? 120 : 121, known[i - step] ?? []);
      addBag(sink, step === 1 ? 122 : 123, known[i + step] ?? []);
    }
    offsets[i + 1] = sink.length;
  }
  return { buckets: sink.take(), offsets, middles: offsets.slice(1) };
}

function generalize(words: Words, vocabulary: Vocabulary): number[] {
  return words.hashes.map((hash, k) => (vocabulary.has(hash) ? hash : (words.classes[k] ?? 0)));
}

function addOwn(sink: BucketSink, known: readonly number[]): void {
  const count = known.length;
  for (let k = 0; k < count; k++) {
    const [a, b, c] = [known[k] ?? 0, known[k + 1] ?? 99, known[k + 2] ?? 99];
    sink.add(110, a);
    sink.add(111, a, b);
    if (k + 2 < count) sink.add(112, a, c);
    if (k + 2 < count) sink.add(113, a, b, c);
  }
  sink.add(114, Math.min(Math.ceil(Math.log2(count + 1)), 7));
}

function addBag(sink: BucketSink, kind: number, known: readonly number[]): void {
  for (const word of known) sink.add(kind, word);
}
