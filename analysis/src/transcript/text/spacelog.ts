import { type Draft, DraftBuilder } from "../draft.ts";
import { readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";

interface Open {
  readonly speaker: string | undefined;
  readonly line: number;
  readonly lines: string[];
}

/** Reads mission logs: `[dd:hh:mm:ss]` on a line, below it `NAME: words` with further lines of the same words indented. */
export function readSpacelog(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  let startMs: number | undefined;
  let open: Open | undefined;
  let inRemark = false;
  let remarkCount = 0;
  const close = () => {
    if (open)
      builder.add({
        text: resolveMarks(open.lines.join("\n")),
        speaker: open.speaker,
        startMs,
        line: open.line,
      });
    open = undefined;
  };
  for (const line of readLines(text)) {
    const stampMs = parseMissionTime(line.text);
    const named = /^([^\s:_[][^:]{0,30}):(?:\s+|$)/.exec(line.text.slice(0, 40));
    const isRemark = /^_\w{1,20}\s*:/.test(line.text.slice(0, 40));
    if (stampMs !== undefined || named || isRemark) close();
    if (isRemark) remarkCount += 1;
    if (line.text.trim() !== "") inRemark = isRemark || (inRemark && /^\s/.test(line.text));
    if (stampMs !== undefined) startMs = stampMs;
    else if (named)
      open = { speaker: named[1]?.trim(), line: line.number, lines: [line.text.slice(named[0].length)] };
    else if (open) open.lines.push(line.text);
    else if (!inRemark) builder.add({ text: resolveMarks(line.text), startMs, line: line.number });
  }
  close();
  if (remarkCount > 0)
    builder.warn("remarks-dropped", `Page, tape and other remarks were left out: ${remarkCount}.`);
  return { format: "spacelog", cues: builder.cues, warnings, timeBase: "offset" };
}

const missionTime = /^\[(-?)(\d{1,4}):(\d\d):(\d\d):(\d\d)\]\s*$/;

/** Milliseconds of `[dd:hh:mm:ss]`; undefined for any other line. */
export function parseMissionTime(line: string): number | undefined {
  const parts = missionTime.exec(line.slice(0, 40));
  if (!parts || parts[1] === "-") return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map(Number);
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** `[glossary:RCS|the RCS]` and `[time:…|105:30]` show what stands behind the bar, or behind the colon. */
function resolveMarks(text: string): string {
  return text.replace(
    /\[(?:glossary|time|link):([^[\]|]{1,200})(?:\|([^[\]|]{1,200}))?\]/g,
    (_, target: string, shown?: string) => shown ?? target,
  );
}
