import type { Invariance } from "../changed.ts";
import { joinedSegments, splitSegments } from "./cuts.ts";
import { fullNames, otherCultures, swappedNames } from "./names.ts";
import { otherDay, shiftedTimes } from "./times.ts";
import { lowerCase, upperCase, whiteSpace } from "./writing.ts";

/** Every change that the feedback must not mind. */
export const invariances: readonly Invariance[] = [
  otherDay,
  shiftedTimes,
  otherCultures,
  swappedNames,
  fullNames,
  splitSegments,
  joinedSegments,
  whiteSpace,
  lowerCase,
  upperCase,
];
