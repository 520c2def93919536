import type { Reading } from "../read-reports.ts";
import { positionOf, statementsOf } from "./statements.ts";

/** How many clock times the texts tell, and those at which nothing happened that they speak of. */
export function checkClocks(
  reading: Reading,
  clock: (position: number) => string,
): { count: number; problems: { text: string; problem: string }[] } {
  let count = 0;
  const problems = statementsOf(reading).flatMap(({ text, criterion, cited }) => {
    const told = [...text.matchAll(/\b\d\d:\d\d\b/g)].map(([time]) => time);
    count += told.length;
    if (told.length === 0) return [];
    const around = aroundOf(reading.report, cited);
    const shown = new Set([...cited, ...around, ...segmentsOf(reading, criterion)].map(clock));
    return told
      .filter((time) => !shown.has(time))
      .map((time) => ({ text, problem: `Nothing that is cited is at ${time}.` }));
  });
  return { count, problems };
}

function segmentsOf({ explanation, report }: Reading, criterion: string | null): number[] {
  const measured = Object.values(explanation.categories).flatMap(({ criteria }) => criteria);
  const shown = measured
    .filter(({ id }) => criterion === null || id === criterion)
    .flatMap(({ segmentIds }) => segmentIds.map(positionOf));
  return [...shown, ...aroundOf(report, shown)];
}

/** A turn is told by its first words, and a reply by the turn that it answers. */
function aroundOf({ conversation }: Reading["report"], shown: readonly number[]): number[] {
  const turns = conversation.turns.filter(({ segments }) =>
    segments.some((segment) => shown.includes(segment)),
  );
  return turns.flatMap(({ index, segments }) => [
    ...(conversation.turns[index - 1]?.segments ?? []),
    ...segments,
  ]);
}
