import { printable } from "../terminal/printable.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Layout, ReportView } from "./render-report.ts";

/** Whom the report is for, what was read, and how far its labels can be trusted. */
export function renderHeading(view: ReportView, { paint, columns }: Layout): string[] {
  const { conversation, explanation } = view;
  const facts = [
    kindOf(explanation.meetingType),
    countOf(conversation.speakers.length, "speaker"),
    countOf(conversation.segments.length, "segment"),
    ...(conversation.durationMs === null
      ? []
      : [`${Math.max(1, Math.round(conversation.durationMs / 60_000))} min`]),
  ];
  const doubts = explanation.attribution.reasons.flatMap((reason) => wrapText(reason, columns));
  return [
    ...wrapText(`Feedback for ${printable(view.user)}`, columns).map(paint.bold),
    ...wrapText(facts.join(", "), columns).map(paint.dim),
    ...wrapText(explainTimes(view), columns).map(paint.dim),
    ...doubts.map(paint.yellow),
  ];
}

/** The two sides of an interview, told to people who may have been guests on a show. */
function kindOf(meetingType: string): string {
  if (meetingType === "candidate") return "interview (you were asked)";
  return meetingType === "interviewer" ? "interview (you asked)" : meetingType;
}

function explainTimes({ clock, explanation }: ReportView): string {
  if (explanation.timeGrade === "none")
    return "The transcript has no times; those below are estimated from the words.";
  return clock === "utc" ? "Times are UTC." : "Times are hours and minutes from the start.";
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
