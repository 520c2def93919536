import type { SegmentActs, Span } from "../conversation/acts.ts";
import { noActs } from "../language/read-acts.ts";

/** Words belong to where they begin, questions to where they end, other sentences to the part that has most of them. */
type Anchor = "start" | "end" | "most";

/** The parts that a text was joined from. */
interface Parts {
  readonly texts: readonly string[];
  /** Where each part starts in the joined text, ascending. */
  readonly starts: readonly number[];
}

/** The findings in a joined text handed to its parts, as ranges of those parts. */
export function shareOut(found: SegmentActs, parts: Parts): SegmentActs[] {
  const fillers = deal(found.fillers, "start", parts);
  const hedges = deal(found.hedges, "start", parts);
  const falseStarts = deal(found.falseStarts, "start", parts);
  const questions = deal(found.questions, "end", parts);
  const dismissals = deal([found.dismissal ?? []].flat(), "start", parts);
  const acknowledgments = deal([found.acknowledgment ?? []].flat(), "start", parts);
  const commitments = deal(found.commitments, "most", parts);
  const stockPhrases = deal(found.stockPhrases, "start", parts);
  const runUps = deal([found.runUp ?? []].flat(), "start", parts);
  const sentences = dealSentences(found, parts);
  return parts.texts.map((_, part) => ({
    ...noActs,
    ...sentences[part],
    fillers: fillers[part] ?? [],
    hedges: hedges[part] ?? [],
    falseStarts: falseStarts[part] ?? [],
    questions: questions[part] ?? [],
    dismissal: dismissals[part]?.[0] ?? null,
    acknowledgment: acknowledgments[part]?.[0] ?? null,
    commitments: commitments[part] ?? [],
    stockPhrases: stockPhrases[part] ?? [],
    runUp: runUps[part]?.[0] ?? null,
  }));
}

type Sentences = Pick<
  SegmentActs,
  "decisions" | "agenda" | "recaps" | "timeChecks" | "parkings" | "invitations" | "credits" | "weighings"
>;

function dealSentences(found: SegmentActs, parts: Parts): Sentences[] {
  const decisions = deal(found.decisions, "most", parts);
  const agenda = deal(found.agenda, "most", parts);
  const recaps = deal(found.recaps, "most", parts);
  const timeChecks = deal(found.timeChecks, "most", parts);
  const parkings = deal(found.parkings, "most", parts);
  const invitations = deal(found.invitations, "end", parts);
  const credits = deal(found.credits, "most", parts);
  const weighings = deal(found.weighings, "most", parts);
  return parts.texts.map((_, part) => ({
    decisions: decisions[part] ?? [],
    agenda: agenda[part] ?? [],
    recaps: recaps[part] ?? [],
    timeChecks: timeChecks[part] ?? [],
    parkings: parkings[part] ?? [],
    invitations: invitations[part] ?? [],
    credits: credits[part] ?? [],
    weighings: weighings[part] ?? [],
  }));
}

/** One pile for each part; the spans ascend, so one walk over the parts is enough. */
function deal<Found extends Span>(
  spans: readonly Found[],
  anchor: Anchor,
  { texts, starts }: Parts,
): Found[][] {
  const piles: Found[][] = texts.map(() => []);
  let part = 0;
  for (const span of spans) {
    const at = placeOf(span, anchor, starts);
    while ((starts[part + 1] ?? Number.POSITIVE_INFINITY) <= at) part++;
    const from = starts[part] ?? 0;
    const end = Math.min(span.end - from, texts[part]?.length ?? 0);
    piles[part]?.push({ ...span, start: Math.max(0, span.start - from), end });
  }
  return piles;
}

function placeOf(span: Span, anchor: Anchor, starts: readonly number[]): number {
  if (anchor !== "most") return anchor === "start" ? span.start : span.end - 1;
  const cuts = [
    span.start,
    ...starts.slice(lowerBound(starts, span.start + 1), lowerBound(starts, span.end)),
    span.end,
  ];
  let longest = 0;
  for (let index = 0; index < cuts.length - 1; index++) {
    if (lengthAt(cuts, index) > lengthAt(cuts, longest)) longest = index;
  }
  return cuts[longest] ?? span.start;
}

function lengthAt(cuts: readonly number[], index: number): number {
  return (cuts[index + 1] ?? 0) - (cuts[index] ?? 0);
}

/** The index of the first of the ascending numbers that is not below the limit. */
function lowerBound(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
