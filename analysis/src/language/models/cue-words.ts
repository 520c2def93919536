import { hashWord, type Words } from "./words.ts";

/** Words that tasks, decisions and changes of subject are spoken of with, in any line of work. */
const cueLists = [
  "will ill youll well shall gonna going",
  "next meeting tomorrow week month monday tuesday wednesday thursday friday minutes hour later end deadline",
  "decide decided decision agree agreed settled final finally definitely conclude go",
  "should could maybe might perhaps would",
  "i im ive my me",
  "you youre your youve",
  "we were our us lets",
  "need needs have has must got",
  "work look check write send prepare find make do get think plan",
  "so okay right alright then now",
  "not no dont without never",
  "okay yeah yes sure fine cool good",
  "problem issue question cost important because reason",
  "first second third next last other another point move agenda start begin back",
  "thank thanks everybody everyone welcome done finish finished over bye",
];

export const cueCount = cueLists.length;

/** The lists that each cue word is on, one bit a list. */
const listsOf = new Map<number, number>();
cueLists.forEach((list, cue) => {
  for (const word of list.split(" ")) {
    const hash = hashWord(word);
    listsOf.set(hash, (listsOf.get(hash) ?? 0) | (1 << cue));
  }
});

/** How often each list of cue words is met in each segment, row by row. */
export function countCues(words: readonly Words[]): Float32Array {
  const counts = new Float32Array(words.length * cueCount);
  words.forEach(({ hashes }, i) => {
    for (const hash of hashes) {
      const lists = listsOf.get(hash);
      if (lists === undefined) continue;
      for (let cue = 0; cue < cueCount; cue++) {
        const at = i * cueCount + cue;
        if (lists & (1 << cue)) counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  });
  return counts;
}
