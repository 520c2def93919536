import type { Anchors, Criterion, NextLevel } from "./criterion.ts";
import { formatAmount } from "./format-amount.ts";

/** What the level after `level` takes; null where that is the top. */
export function nextLevel(
  criterion: Criterion,
  anchors: Anchors,
  value: number,
  level: number,
  unit: string,
): NextLevel | null {
  if (level >= 5) return null;
  const reach = level + 1;
  const { target, more } = "at" in anchors ? stepOf(anchors, reach) : edgeOf(anchors, value, reach);
  const amount = amountOf(target, more, unit);
  return { level: reach, target, amount, needs: criterion.needs.replace("{n}", amount) };
}

interface Target {
  readonly target: number;
  /** Whether the value has to grow to get there. */
  readonly more: boolean;
}

function stepOf(anchors: Extract<Anchors, { at: unknown }>, level: number): Target {
  return { target: anchors.at[level] ?? 0, more: anchors.better === "more" };
}

function edgeOf(anchors: Extract<Anchors, { better: "band" }>, value: number, level: number): Target {
  const [low, high] = anchors.best;
  if (value < low) return { target: anchors.below[4 - level] ?? low, more: true };
  return { target: anchors.above[4 - level] ?? high, more: false };
}

function amountOf(target: number, more: boolean, unit: string): string {
  if (target === 0 && !more && unit === "count") return "none";
  return `${more ? "at least" : "at most"} ${formatAmount(target, unit)}`;
}
