import { type Passage, toPassage } from "./passage.ts";

const words = new Set(
  (
    "mm mhm mm-hm mm-hmm mmhmm mmm mm-mm uh-huh uhhuh huh yeah yep yup yes ya aha ah oh okay ok 'kay kay right sure hmm hm " +
    "wow really exactly true cool great nice gotcha alright good absolutely totally definitely indeed perfect correct fine"
  ).split(" "),
);
const phrases = new Set([
  "i see",
  "of course",
  "got it",
  "makes sense",
  "uh huh",
  "for sure",
  "oh i see",
  "i know",
  "all right",
  "that's right",
  "fair enough",
  "no",
]);
/** Longer than this, even "yeah yeah okay right sure" is somebody speaking. */
const wordsMax = 4;

/** True where the words do no more than say "I'm listening". Whether they are a backchannel, the surroundings decide. */
export function soundsLikeBackchannel(text: string | Passage): boolean {
  const keys = toPassage(text).words.map((word) => word.key);
  if (keys.length === 0 || keys.length > wordsMax) return false;
  return phrases.has(keys.join(" ")) || keys.every((key) => words.has(key));
}
