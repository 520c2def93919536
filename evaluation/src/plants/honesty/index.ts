import type { HonestyCheck } from "./honest.ts";
import { inGerman, inSpanish } from "./other-language.ts";
import { withoutFillers } from "./without-fillers.ts";
import { withoutNames } from "./without-names.ts";
import { withoutEnds, withoutTimes } from "./without-times.ts";

/** Every way in which a transcript is made to show less. */
export const honestyChecks: readonly HonestyCheck[] = [
  withoutEnds,
  withoutTimes,
  withoutFillers,
  withoutNames,
  inSpanish,
  inGerman,
];
