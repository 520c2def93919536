import { parseIsoTime } from "../clock.ts";
import type { About } from "./front-matter.ts";

const months = "january february march april may june july august september october november december".split(
  " ",
);

/** Takes title and date from a heading or a line such as `Date: November 10, 2022, 14:00 UTC`. */
export function takeAbout(line: string, about: About): void {
  const text = line
    .slice(0, 300)
    .replace(/^\s*#{1,6}\s*/, "")
    .replaceAll("**", "")
    .trim();
  const setting = /^([^:：]{1,40})[:：]\s*(.+)$/.exec(text);
  const key = setting?.[1]?.trim().toLowerCase() ?? "";
  const value = setting?.[2]?.trim() ?? "";
  if (/\bdate\b|\bstart(?:ed)?\b/.test(key)) takeDate(value, about);
  else if (key === "title" || key === "subject") about.title ??= value;
  else if (/^\s*#\s/.test(line)) about.title ??= text;
}

/** An ISO date or date-time, or `November 10, 2022[, 14:00 UTC]` and `10 November 2022`; answers ISO 8601. */
function parseDate(text: string): string | undefined {
  const isoMs = parseIsoTime(text) ?? parseIsoTime(text.slice(0, 10));
  if (isoMs !== undefined) return new Date(isoMs).toISOString();
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/u.exec(text);
  const british = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})(.*)$/u.exec(text);
  const [month, day, year, behind] = american
    ? [american[1], american[2], american[3], american[4]]
    : [british?.[2], british?.[1], british?.[3], british?.[4]];
  const monthIndex = months.findIndex((name) => month !== undefined && name.startsWith(month.toLowerCase()));
  if (monthIndex === -1 || day === undefined || year === undefined) return undefined;
  const time = /^,? (?:at )?(\d{1,2}):(\d\d) ?(?:UTC|GMT|Z)\b/i.exec(behind ?? "");
  const epochMs = Date.UTC(
    Number(year),
    monthIndex,
    Number(day),
    Number(time?.[1] ?? 0),
    Number(time?.[2] ?? 0),
  );
  return new Date(epochMs).toISOString();
}

function takeDate(value: string, about: About): void {
  const startTime = parseDate(value);
  if (startTime !== undefined) about.startTime ??= startTime;
}
