import type { FeedbackResult } from "../engine.ts";
import type { Paint } from "../terminal/paint.ts";
import { renderAdvice } from "./render-advice.ts";
import { renderEvidence } from "./render-evidence.ts";
import { renderHeading } from "./render-heading.ts";
import { renderScores } from "./render-scores.ts";
import { renderTalk } from "./render-talk.ts";

export interface ReportView extends FeedbackResult {
  /** What the times in the report are: those of the day, or counted from the start of the meeting. */
  readonly clock: "utc" | "from-start";
  readonly showEvidence: boolean;
}

export interface Layout {
  readonly paint: Paint;
  /** Characters in a line. */
  readonly columns: number;
}

/** The report as a person reads it in a terminal: sections with a blank line between them. */
export function renderReport(view: ReportView, layout: Layout): string {
  const sections = [
    renderHeading(view, layout),
    renderScores(view.feedback, layout),
    renderTalk(view, layout),
    ...renderAdvice(view.feedback, layout),
    ...(view.showEvidence ? renderEvidence(view.explanation, layout) : []),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
