import type { Goal } from "@convo/contract";
import { categoryNames } from "@convo/contract/browser";
import { categoryText, criterionText } from "../../format/category.ts";
import { measureText, percentText, scoreText } from "../../format/number.ts";

/** A goal in one line, and how far it is reached in percent. */
export function goalLine({ metric, target, direction, current, met }: Goal): {
  readonly title: string;
  readonly state: string;
  readonly percent: number;
} {
  const text = valueText(metric);
  const title = `${metricText(metric)}: ${direction === "atLeast" ? "at least" : "at most"} ${text(target)}`;
  if (current === null) return { title, state: "Not measured yet", percent: 0 };
  return {
    title,
    state: met === true ? `Reached, ${text(current)}` : `Now ${text(current)}`,
    percent: met === true ? 100 : reached(current, target, direction),
  };
}

function reached(current: number, target: number, direction: Goal["direction"]): number {
  const part = direction === "atLeast" ? current / target : target / current;
  return Math.round(Math.min(1, Math.max(0, part)) * 100);
}

function valueText(metric: string): (value: number) => string {
  if (metric === "talkListenRatio") return percentText;
  const isScore = metric === "overallScore" || categoryNames.some((name) => name === metric);
  return isScore ? scoreText : measureText;
}

function metricText(metric: string): string {
  if (metric === "overallScore") return "Overall score";
  if (metric === "talkListenRatio") return "Your share of speech";
  const category = categoryNames.find((name) => name === metric);
  return category === undefined ? criterionText(metric) : categoryText(category);
}
