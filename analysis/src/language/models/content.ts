import type { Vocabulary } from "./note-features.ts";
import type { Words } from "./words.ts";

/** The numbers on a segment's own subject words, in this order. */
export const contentCount = 7;
/** Half-widths, in segments, of the windows whose words are compared across a point. */
const windows = [12, 30, 60] as const;
export const cohesionCount = windows.length * 2;

const contentLengthMin = 3;

/**
 * How much each segment says of the meeting's subjects: subject words, how common they are in this meeting, how many
 * are new. Subject words are those that not every meeting uses.
 */
export function measureContent(words: readonly Words[], vocabulary: Vocabulary): Float32Array {
  const subjects = words.map((each) => subjectWords(each, vocabulary));
  const timesSaid = new Map<number, number>();
  for (const each of subjects) for (const word of each) timesSaid.set(word, (timesSaid.get(word) ?? 0) + 1);
  const seen = new Set<number>();
  const numbers = new Float32Array(words.length * contentCount);
  subjects.forEach((each, i) => {
    const all = words[i]?.hashes.length ?? 0;
    let [weight, commonest, fresh] = [0, 0, 0];
    for (const word of each) {
      const times = timesSaid.get(word) ?? 0;
      weight += Math.log(1 + times);
      commonest = Math.max(commonest, times);
      if (!seen.has(word)) fresh++;
      seen.add(word);
    }
    const letters = (words[i]?.plain ?? []).reduce((sum, word) => sum + word.length, 0);
    const different = new Set(words[i]?.hashes).size;
    const shares = all === 0 ? [0, 0] : [each.length / all, letters / all];
    numbers.set([each.length, weight, commonest, fresh, ...shares, different], i * contentCount);
  });
  return numbers;
}

/**
 * How alike the subject words before and after the start of each segment are: for each window the cosine, and how
 * far it lies below those nearby.
 */
export function measureCohesion(words: readonly Words[], vocabulary: Vocabulary): Float32Array {
  const subjects = words.map((each) => subjectWords(each, vocabulary));
  const numbers = new Float32Array(words.length * cohesionCount);
  windows.forEach((half, index) => {
    const cosines = slideCosine(subjects, half);
    for (let i = 0; i < words.length; i++) {
      const near = Math.max(
        cosines[Math.max(0, i - half)] ?? 0,
        cosines[Math.min(words.length - 1, i + half)] ?? 0,
      );
      numbers[i * cohesionCount + index * 2] = cosines[i] ?? 0;
      numbers[i * cohesionCount + index * 2 + 1] = near - (cosines[i] ?? 0);
    }
  });
  return numbers;
}

function subjectWords(words: Words, vocabulary: Vocabulary): number[] {
  return words.hashes.filter(
    (hash, k) => !vocabulary.has(hash) && (words.plain[k]?.length ?? 0) >= contentLengthMin,
  );
}

/** Cosine of the bags of words of the `half` segments before and after each point, kept up to date as it slides. */
function slideCosine(subjects: readonly (readonly number[])[], half: number): Float32Array {
  const cosines = new Float32Array(subjects.length);
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const sums = { dot: 0, before: 0, after: 0 };
  const shift = (segment: readonly number[] | undefined, intoBefore: boolean, by: 1 | -1): void => {
    for (const word of segment ?? []) {
      const [own, other] = intoBefore ? [before, after] : [after, before];
      const count = own.get(word) ?? 0;
      sums.dot += by * (other.get(word) ?? 0);
      if (intoBefore) sums.before += 2 * by * count + 1;
      else sums.after += 2 * by * count + 1;
      own.set(word, count + by);
    }
  };
  for (let k = 0; k < half; k++) shift(subjects[k], false, 1);
  for (let i = 0; i < subjects.length; i++) {
    cosines[i] = sums.dot / Math.sqrt(Math.max(1, sums.before * sums.after));
    shift(subjects[i], false, -1);
    shift(subjects[i], true, 1);
    shift(subjects[i + half], false, 1);
    if (i >= half) shift(subjects[i - half], true, -1);
  }
  return cosines;
}
