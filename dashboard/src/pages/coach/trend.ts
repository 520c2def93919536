import type { Trends } from "@convo/contract";
import { metricValue } from "./metrics.ts";

export interface TrendValue {
  readonly conversationId: string;
  readonly title: string;
  readonly startTime: string;
  readonly value: number | null;
}

export interface Trend {
  /** Oldest first. */
  readonly values: readonly TrendValue[];
  /** The newest that was measured. */
  readonly latest: number | null;
  /** The user's own earlier median. */
  readonly usual: number | null;
  /** Between these lies the middle half of the earlier values. */
  readonly band: readonly [number, number] | null;
}

const bandValuesMin = 3;

/** How one number went over the conversations, beside what is usual for the user. */
export function trendOf(id: string, { points, baseline }: Trends): Trend {
  const values = points.map((point) => ({
    conversationId: point.conversationId,
    title: point.title,
    startTime: point.startTime,
    value: metricValue(id, point),
  }));
  const earlier = values.slice(0, -1).flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    values,
    latest: values.findLast(({ value }) => value !== null)?.value ?? null,
    usual: baseline === null ? null : metricValue(id, baseline.median),
    band: earlier.length < bandValuesMin ? null : [quantile(earlier, 0.25), quantile(earlier, 0.75)],
  };
}

/** The value below which that share of the values lies, between neighbors in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
