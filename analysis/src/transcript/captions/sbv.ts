import { parseClock } from "../clock.ts";
import { type Draft, DraftBuilder } from "../draft.ts";
import { type Line, readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";
import { nameSpeakers } from "./name-speakers.ts";

/** Reads SBV captions: `start,end` on a line, the words below. */
export function readSbv(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  let open: { times: readonly string[]; line: number; words: string[] } | undefined;
  const close = () => {
    if (!open) return;
    const [startMs, endMs] = open.times.map(parseClock);
    builder.add({ text: open.words.join("\n"), startMs, endMs, line: open.line });
    open = undefined;
  };
  for (const line of readLines(text)) {
    const times = timesOf(line, builder);
    if (times || line.text.trim() === "") close();
    if (times) open = { times, line: line.number, words: [] };
    else if (open) open.words.push(line.text);
    else keepUntimed(line, builder);
  }
  close();
  return { format: "sbv", cues: nameSpeakers(builder.cues, warnings), warnings, timeBase: "offset" };
}

export function isSbvTimeLine(line: string): boolean {
  return /^\s*\d{1,4}:\d\d:\d\d\.\d{1,3},\d{1,4}:\d\d:\d\d\.\d{1,3}\s*$/.test(line.slice(0, 60));
}

/** The two times of a time line, however malformed the second is; undefined for words. */
function timesOf(line: Line, builder: DraftBuilder): readonly string[] | undefined {
  if (!/^\s{0,20}\d/.test(line.text)) return undefined;
  const parts = /^\s*(\d{1,4}:[\d:.]{4,12}),(\S{1,20})\s*$/.exec(line.text.slice(0, 60));
  if (!parts) return undefined;
  const times = [parts[1] ?? "", parts[2] ?? ""];
  if (times.some((time) => parseClock(time) === undefined)) {
    builder.warn("malformed-time", "A time of a cue could not be read and was left out.", line.number);
  }
  return times;
}

function keepUntimed(line: Line, builder: DraftBuilder): void {
  if (line.text.trim() === "") return;
  builder.warn("missing-time", "Words without a time line were kept without a time.", line.number);
  builder.add({ text: line.text, line: line.number });
}
