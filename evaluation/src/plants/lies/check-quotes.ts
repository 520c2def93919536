import type { Reading } from "../read-reports.ts";
import { positionOf } from "./statements.ts";

interface QuoteClaim {
  readonly quote: string;
  readonly timestamp: string | null;
  readonly segmentIds: readonly string[];
  readonly ownOnly: boolean;
}

/** How many quotes there are, and what is wrong with them: verbatim, from the segment cited, by the right person, at that time. */
export function checkQuotes(
  reading: Reading,
  clock: (position: number) => string,
): { count: number; problems: { text: string; problem: string }[] } {
  const claims = claimsOf(reading);
  const problems = claims.flatMap((claim) => {
    const problem = problemOf(reading, claim, clock);
    return problem === null ? [] : [{ text: claim.quote, problem }];
  });
  return { count: claims.length, problems };
}

function claimsOf({ feedback, explanation }: Reading): QuoteClaim[] {
  const { topPriority, strengths, growthAreas } = feedback;
  const ids = (citation: { segmentIds: readonly string[] } | null | undefined) => citation?.segmentIds ?? [];
  return [
    ...(topPriority
      ? [
          {
            quote: topPriority.quote,
            timestamp: null,
            segmentIds: ids(explanation.topPriority),
            ownOnly: true,
          },
        ]
      : []),
    ...strengths.map(({ quote, timestamp }, index) => {
      return { quote, timestamp, segmentIds: ids(explanation.strengths[index]), ownOnly: true };
    }),
    ...growthAreas.map(({ quote, timestamp }, index) => {
      return { quote, timestamp, segmentIds: ids(explanation.growthAreas[index]), ownOnly: false };
    }),
  ];
}

function problemOf(reading: Reading, claim: QuoteClaim, clock: (position: number) => string): string | null {
  const [id] = claim.segmentIds;
  const position = id === undefined ? -1 : positionOf(id);
  const segment = reading.report.conversation.segments[position];
  if (claim.quote.trim() === "") return "The quote is empty.";
  if (!segment) return "No segment is cited.";
  if (!segment.text.includes(claim.quote)) return `The quote does not stand in ${id}.`;
  if (claim.ownOnly && segment.speaker !== reading.report.user) return `${segment.speaker} said it.`;
  if (claim.timestamp !== null && claim.timestamp !== clock(position))
    return `${id} is at ${clock(position)}.`;
  return null;
}
