import { bar } from "../terminal/bar.ts";
import { printable } from "../terminal/printable.ts";
import { fitWidth, textWidth } from "../terminal/text-width.ts";
import type { Layout, ReportView } from "./render-report.ts";

const nameColumnsMin = 18;
const nameColumnsMax = 30;
const barColumnsMax = 40;
const speakersMax = 8;

/** Who spoke how much: everyone's share of all speech, those who spoke most first. */
export function renderTalk({ conversation, user }: ReportView, { paint, columns }: Layout): string[] {
  const ranked = [...conversation.speakers].sort((a, b) => b.share - a.share);
  const shown = ranked.filter((speaker, rank) => rank < speakersMax || speaker.name === user);
  const longestName = Math.max(...shown.map((speaker) => textWidth(printable(speaker.name)) + 1));
  const nameColumns = Math.min(nameColumnsMax, Math.max(nameColumnsMin, longestName));
  const barColumns = Math.max(10, Math.min(barColumnsMax, columns - nameColumns - 10));
  const others = ranked.length - shown.length;
  return [
    paint.bold("Who spoke"),
    ...shown.map(({ name, share }) => {
      const line = `${fitWidth(printable(name), nameColumns)}${Math.round(share * 100)
        .toString()
        .padStart(3)}%  ${bar(share, barColumns)}`;
      return name === user ? paint.cyan(line) : line;
    }),
    ...(others > 0 ? [paint.dim(`and ${others} more`)] : []),
  ];
}
