import { categoryNames, categoryTitles } from "@convo/contract/browser";
import type { Feedback } from "../engine.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/paint.ts";
import { fitWidth } from "../terminal/text-width.ts";
import type { Layout } from "./render-report.ts";

const nameColumns = 18;
const barColumnsMax = 40;
/** From here on a score is good, and below the second it asks for work. */
const goodFrom = 7.5;
const fairFrom = 5;

/** The overall score and the five categories, as bars of 0 to 10. */
export function renderScores(feedback: Feedback, { paint, columns }: Layout): string[] {
  const barColumns = Math.max(10, Math.min(barColumnsMax, columns - nameColumns - 10));
  const measured = categoryNames.some((category) => feedback.categoryScores[category] !== null);
  return [
    paint.bold(scoreLine("Overall", measured ? feedback.overallScore : null, barColumns, paint)),
    ...categoryNames.map((category) =>
      scoreLine(categoryTitles[category], feedback.categoryScores[category], barColumns, paint),
    ),
  ];
}

function scoreLine(name: string, score: number | null, barColumns: number, paint: Paint): string {
  if (score === null) return `${fitWidth(name, nameColumns)}   –  ${paint.dim("not measurable")}`;
  return `${fitWidth(name, nameColumns)}${score.toFixed(1).padStart(4)}  ${colorFor(score, paint)(bar(score / 10, barColumns))}`;
}

function colorFor(score: number, paint: Paint): (text: string) => string {
  if (score >= goodFrom) return paint.green;
  return score >= fairFrom ? paint.yellow : paint.red;
}
