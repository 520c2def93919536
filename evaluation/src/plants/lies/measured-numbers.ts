import type { Report, Signal } from "@convo/analysis";
import type { Turn } from "../../../../analysis/src/conversation/conversation.ts";
import { participants } from "../../../../analysis/src/scoring/participants.ts";
import { answerWords } from "./answer-words.ts";
import { countedActs, countedInQuote } from "./counted-acts.ts";
import type { Statement } from "./statements.ts";
import { decimal, median, percentage, seconds, whole } from "./written-numbers.ts";

/** Every number that may be told of this criterion, written as it may stand in a sentence. */
export function measuredNumbers(report: Report, { criterion, cited, quote }: Statement): Set<string> {
  return new Set([
    ...criterionNumbers(report, criterion),
    ...meetingNumbers(report),
    ...aroundNumbers(report, cited),
    ...countedActs(report).map(String),
    ...countedInQuote(report, cited[0] ?? -1, quote).map(String),
    ...answerWords(report).flatMap(whole),
  ]);
}

/** What the criterion's signal came to, what that rests on, and the levels that are there to be reached. */
function criterionNumbers({ scores, signals, user }: Report, id: string | null): string[] {
  const measured = Object.values(scores.categories).flatMap(({ criteria }) => criteria);
  const own = measured.filter(({ criterion }) => id === null || criterion.id === id);
  const ids = new Set(own.map(({ criterion }) => criterion.signal));
  const about = signals.filter(
    (each) => ids.has(each.id) && (each.speaker === user || each.speaker === null),
  );
  const goals = own.flatMap(({ anchors, unit }) => {
    const values =
      anchors.better === "band" ? [...anchors.best, ...anchors.below, ...anchors.above] : anchors.at;
    return values.flatMap((value) => written(value, unit));
  });
  return [...about.flatMap(signalNumbers), ...goals];
}

function signalNumbers({ measurement, unit }: Signal): string[] {
  if (measurement.value === null) return [];
  const { value, sampleSize, segments } = measurement;
  const counts =
    unit === "ratio" ? [value * sampleSize, sampleSize - value * sampleSize] : restsOf(value, unit);
  return [...written(value, unit), ...[...counts, sampleSize, segments.length].flatMap(whole)];
}

/** "Ann, Bo and three others": some are named, and the rest counted. */
function restsOf(value: number, unit: string): number[] {
  return unit === "count" ? [value - 2, value - 3].filter((rest) => rest > 1) : [];
}

function written(value: number, unit: string): string[] {
  if (unit === "ratio") return percentage(value);
  if (unit === "seconds") return seconds(value);
  if (unit === "count" || unit === "words" || unit === "words/min")
    return [...whole(value), String(Math.ceil(value))];
  return decimal(value);
}

/** Who and how long: speakers, shares, minutes and turns. */
function meetingNumbers({ conversation, user }: Report): string[] {
  const { speakers, turns, durationMs } = conversation;
  const own = turns.filter(({ speaker }) => speaker === user);
  return [
    ...speakers.flatMap(({ share }) => percentage(share)),
    ...[speakers.length, speakers.length - 1, turns.length, own.length].map(String),
    String(participants(conversation).length - 1),
    ...whole((durationMs ?? 0) / 60_000),
  ];
}

/** The turns and monologues that the cited words are part of, the turns on either side, and what is usual for their speakers. */
function aroundNumbers({ conversation }: Report, cited: readonly number[]): string[] {
  const shown = new Set(cited);
  const turns = conversation.turns.filter((turn) => turn.segments.some((segment) => shown.has(segment)));
  const monologues = conversation.monologues.filter(({ segments }) =>
    segments.some((each) => shown.has(each)),
  );
  const last = monologues.flatMap(({ segments }) => segments.at(-1) ?? []);
  const endings = conversation.turns.filter(({ segments }) => segments.some((each) => last.includes(each)));
  const near = [...turns, ...endings].flatMap(({ index }) =>
    [-1, 0, 1].flatMap((step) => conversation.turns[index + step] ?? []),
  );
  const cutIns = conversation.interruptions.filter(({ interrupting }) => shown.has(interrupting));
  const usual = [...new Set(near.map(({ speaker }) => speaker))].map((speaker) =>
    median(conversation.turns.filter((turn) => turn.speaker === speaker).map(({ wordCount }) => wordCount)),
  );
  return [
    ...near.flatMap((turn) => [
      String(turn.wordCount),
      ...seconds(secondsOf(turn)),
      ...seconds((turn.gapMs ?? 0) / 1000),
    ]),
    ...monologues.flatMap((each) => [
      String(each.wordCount),
      ...seconds((each.durationMs ?? 0) / 1000),
      ...percentage((each.durationMs ?? 0) / (conversation.durationMs ?? 1)),
      ...seconds(spanOf(conversation.segments, each.segments)),
      ...percentage((spanOf(conversation.segments, each.segments) * 1000) / (conversation.durationMs ?? 1)),
    ]),
    ...cutIns.flatMap(({ overlapMs }) => seconds(overlapMs / 1000)),
    ...usual.flatMap(whole),
    ...cited.map((position) => String(conversation.wordCounts[position] ?? 0)),
  ];
}

function secondsOf({ startMs, endMs }: Turn): number {
  return startMs === null || endMs === null ? 0 : (endMs - startMs) / 1000;
}

function spanOf(segments: Report["conversation"]["segments"], positions: readonly number[]): number {
  const starts = positions.map((position) => segments[position]?.startMs ?? 0);
  const ends = positions.map((position) => segments[position]?.endMs ?? 0);
  return (Math.max(...ends) - Math.min(...starts)) / 1000;
}
