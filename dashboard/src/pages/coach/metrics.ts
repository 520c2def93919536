import type { TrendPoint } from "@convo/contract";
import { categoryNames } from "@convo/contract/browser";
import { categoryText, criterionText } from "../../format/category.ts";
import { measuredText } from "../../format/measured.ts";
import { scoreText } from "../../format/number.ts";
import { signalUnits } from "./signal-units.data.ts";

/** A number that has a trend and can have a goal. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  /** `score` from 0 to 10, `ratio` from 0 to 1, else as people read it beside a number. */
  readonly unit: string;
}

const signals: readonly Metric[] = [
  { id: "pace", name: "Pace", unit: "words/min" },
  { id: "fillers", name: "Fillers", unit: "per 100 words" },
  { id: "hedges", name: "Hedges", unit: "per 100 words" },
  { id: "longest-monologue", name: "Longest monologue", unit: "seconds" },
  { id: "question-turns", name: "Turns with a question", unit: "ratio" },
  { id: "open-questions", name: "Open questions", unit: "ratio" },
  { id: "interruptions-made", name: "Interruptions made", unit: "per 10 min" },
  { id: "paraphrases", name: "Saying back", unit: "ratio" },
  { id: "vague-commitments", name: "Vague commitments", unit: "ratio" },
];

export const signalIds: readonly string[] = signals.map(({ id }) => id);

/** In the order in which they are shown: the scores, then the numbers that people work on. */
export const metrics: readonly Metric[] = [
  { id: "overallScore", name: "Overall score", unit: "score" },
  ...categoryNames.map((id) => ({ id, name: categoryText(id), unit: "score" })),
  { id: "talkListenRatio", name: "Your share of talking", unit: "ratio" },
  ...signals,
];

/** What is known by that id; a signal that has no trend is called by its id, and counted in its unit. */
export function metricOf(id: string): Metric {
  const name = criterionText(id);
  return metrics.find((metric) => metric.id === id) ?? { id, name, unit: signalUnits[id] ?? "" };
}

/** A value of a metric, for a person to read. */
export function metricText({ unit }: Metric, value: number): string {
  return unit === "score" ? scoreText(value) : measuredText(value, unit).trim();
}

/** A value, such as one point's or the median's; null where it was not measured. */
export function metricValue(
  id: string,
  values: Pick<TrendPoint, "overallScore" | "categoryScores" | "talkListenRatio" | "signals">,
): number | null {
  if (id === "overallScore" || id === "talkListenRatio") return values[id];
  const category = categoryNames.find((name) => name === id);
  return category === undefined ? (values.signals?.[id] ?? null) : values.categoryScores[category];
}
