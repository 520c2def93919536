import { categories, signalDefinitions } from "@convo/analysis";
import type { ErrorDetail } from "@convo/contract";
import type { StoredGoal } from "../context.ts";

/** A count or a rate beyond it says nothing of a conversation. */
const targetMax = 100_000;

/** What is wrong with the goals as their metrics have it; `path` begins with `goals`. */
export function metricFaults(goals: readonly StoredGoal[]): ErrorDetail[] {
  const seen = new Set<string>();
  return goals.flatMap(({ metric, target }, at) => {
    const faults: ErrorDetail[] = [];
    const range = rangeOf(metric);
    if (range === null) faults.push({ path: `goals.${at}.metric`, message: `"${metric}" is not measured` });
    else if (!range.holds(target))
      faults.push({ path: `goals.${at}.target`, message: `Must be ${range.text}` });
    if (seen.has(metric))
      faults.push({ path: `goals.${at}.metric`, message: `"${metric}" has a goal already` });
    seen.add(metric);
    return faults;
  });
}

interface Range {
  readonly text: string;
  holds(target: number): boolean;
}

/** What a target of the metric may be; null where there is no such metric. */
function rangeOf(metric: string): Range | null {
  if (metric === "overallScore" || categories.some((category) => category === metric)) return scores;
  if (metric === "talkListenRatio") return ratios;
  const signal = signalDefinitions.find(({ id }) => id === metric);
  if (signal === undefined) return null;
  if (signal.unit === "ratio") return ratios;
  return signal.unit === "yes/no" ? answers : amounts;
}

const scores: Range = {
  text: "0 to 10 in steps of 0.5",
  holds: (it) => it >= 0 && it <= 10 && (it * 2) % 1 === 0,
};
const ratios: Range = { text: "0 to 1", holds: (it) => it >= 0 && it <= 1 };
const answers: Range = { text: "0 (no) or 1 (yes)", holds: (it) => it === 0 || it === 1 };
const amounts: Range = { text: `0 to ${targetMax}`, holds: (it) => it >= 0 && it <= targetMax };
