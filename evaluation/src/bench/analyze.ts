import { analyze, explanationDocument, feedbackDocument, type Segment } from "@convo/analysis";
import { meetingOf } from "./meeting.ts";
import { inMs, median, quantile, type Row } from "./row.ts";

const start = { startTime: "2026-03-18T14:00:00.000Z" };

/** The engine alone: an hour's meeting, and ten times that. */
export function benchAnalyze(): Row[] {
  const hour = meetingOf(1000);
  const long = meetingOf(10_000);
  timed(hour, 5);
  const hourMs = timed(hour, 31);
  const longMs = timed(long, 5);
  const growth = median(longMs) / median(hourMs);
  return [
    {
      what: "analyze, 1,000 segments",
      measured: `${inMs(median(hourMs))} (p99 ${inMs(quantile(hourMs, 0.99))})`,
      aim: "≤ 100 ms",
      reached: median(hourMs) <= 100,
    },
    {
      what: "analyze, 10,000 segments",
      measured: `${inMs(median(longMs))}, ${growth.toFixed(1)} times as long`,
      aim: "≤ 12 times",
      reached: growth <= 12,
    },
  ];
}

function timed(segments: readonly Segment[], times: number): number[] {
  return Array.from({ length: times }, () => {
    const startedAt = performance.now();
    const report = analyze(segments, { user: "Alice" });
    feedbackDocument(report, start);
    explanationDocument(report);
    return performance.now() - startedAt;
  });
}
