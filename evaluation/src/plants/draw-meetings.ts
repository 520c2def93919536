import type { Meeting } from "../corpus/meeting.ts";

/** So many meetings, from every corpus in turn and within a corpus from every series in turn, the same every time. */
export function drawMeetings(corpora: readonly (readonly Meeting[])[], count: number): Meeting[] {
  return inTurns(corpora.map((meetings) => inTurns(bySeries(meetings)))).slice(0, count);
}

function bySeries(meetings: readonly Meeting[]): Meeting[][] {
  const series = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    series.set(meeting.series, [...(series.get(meeting.series) ?? []), meeting]);
  return [...series.values()];
}

/** One of each list, then the next of each. */
function inTurns(lists: readonly (readonly Meeting[])[]): Meeting[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((each) => each[round] ?? [])).flat();
}
