import { unknownSpeaker } from "../../conversation/segment.ts";
import { withoutInvisible } from "./invisible.ts";
import { isNoName } from "./no-name.ts";

/** A name is a name, not a paragraph that lost its colon. */
const nameLengthMax = 100;

/** The label as it is shown: folded, `Speaker 3` for a bare number, `Unknown` for what names nobody. */
export function cleanSpeaker(label: string | undefined): string {
  if (label === undefined || label.length > 10 * nameLengthMax) return unknownSpeaker;
  const folded = withoutInvisible(label).replace(/\s+/gu, " ").trim();
  if (/^\d{1,4}$/.test(folded)) return `Speaker ${folded}`;
  return folded.length > nameLengthMax || isNoName(folded) ? unknownSpeaker : folded;
}
