import { categoryNames, categoryTitles } from "@convo/contract/browser";
import type { Explanation } from "../engine.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Layout } from "./render-report.ts";

type Criterion = Explanation["categories"]["clarity"]["criteria"][number];

const segmentsShown = 6;

/** What each score is made of: the numbers, the level reached, what the next takes, and what could not be measured. */
export function renderEvidence(explanation: Explanation, layout: Layout): string[][] {
  const { paint, columns } = layout;
  const sections = categoryNames.map((category) => {
    const { score, weight, criteria, notMeasurable } = explanation.categories[category];
    const reached =
      score === null ? "not measurable" : `${score.toFixed(1)}, weight ${Math.round(weight * 100)} %`;
    return [
      `${paint.bold(categoryTitles[category])} ${paint.dim(reached)}`,
      ...criteria.flatMap((criterion) => criterionLines(criterion, layout)),
      ...notMeasurable.flatMap(({ id, reason }) => setIn(`${id}: ${reason}`, columns).map(paint.dim)),
    ];
  });
  const versions = `Engine ${explanation.engineVersion}, rubric ${explanation.rubricVersion}.`;
  return [...sections, [paint.dim(versions)]];
}

function criterionLines(criterion: Criterion, { paint, columns }: Layout): string[] {
  const { name, value, unit, level, levelText, next, segmentIds } = criterion;
  const shown = segmentIds.slice(0, segmentsShown).join(" ");
  const more = segmentIds.length > segmentsShown ? ` and ${segmentIds.length - segmentsShown} more` : "";
  return [
    ...setIn(`${name}: ${readable(value, unit)}, level ${level} of 5. ${levelText}`, columns),
    ...(next === null ? [] : setIn(`Level ${next.level} needs ${next.needs}`, columns, 4)),
    ...(shown === "" ? [] : setIn(shown + more, columns, 4).map(paint.dim)),
  ];
}

function readable(value: number, unit: string): string {
  if (unit === "ratio") return `${Math.round(value * 100)} %`;
  if (unit === "yes/no") return value >= 1 ? "yes" : "no";
  return `${Number(value.toFixed(1))} ${unit === "count" ? "times" : unit}`;
}

function setIn(text: string, columns: number, indent = 2): string[] {
  return wrapText(text, columns - indent).map((line) => " ".repeat(indent) + line);
}
