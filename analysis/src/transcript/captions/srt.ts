import { type Draft, DraftBuilder } from "../draft.ts";
import { readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";
import { readCues } from "./cue-reader.ts";
import { nameSpeakers } from "./name-speakers.ts";

/** Reads SubRip captions, with or without `Name:` before the words. */
export function readSrt(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  readCues(readLines(text), builder);
  return { format: "srt", cues: nameSpeakers(builder.cues, warnings), warnings, timeBase: "offset" };
}
