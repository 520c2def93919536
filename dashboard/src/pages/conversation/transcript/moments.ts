import type { FeedbackDocument, KeyPoints, Signals } from "@convo/contract";
import { type MomentKind, momentKinds } from "./moment-kinds.ts";

/** Which segments show what. */
export type Moments = ReadonlyMap<MomentKind, ReadonlySet<string>>;

export interface MomentSources {
  readonly signals: Signals | undefined;
  readonly feedback: FeedbackDocument | undefined;
  readonly keyPoints: KeyPoints | undefined;
  /** A signal to mark by itself, of one speaker or, where null, of the conversation. */
  readonly evidence: { readonly signal: string; readonly of: string | null } | null;
}

/** The moments of each kind; kinds without one are left out. */
export function momentsOf({ signals, feedback, keyPoints, evidence }: MomentSources): Moments {
  const explanation = feedback?.explanation;
  const found: Record<MomentKind, readonly (readonly string[])[]> = {
    praised: explanation?.strengths.map(({ segmentIds }) => segmentIds) ?? [],
    growth: [
      explanation?.topPriority?.segmentIds ?? [],
      ...(explanation?.growthAreas.map(({ segmentIds }) => segmentIds) ?? []),
    ],
    decision: signalSegments(signals, ["decisions", "decisions-stated"]),
    task: keyPoints?.actionItems.map(({ segmentIds }) => segmentIds) ?? [],
    question: signalSegments(signals, ["question-turns"]),
    interruption: signalSegments(signals, ["interruptions-made"]),
    monologue: signalSegments(signals, ["longest-monologue"]),
    filler: signalSegments(signals, ["fillers"]),
    hedge: signalSegments(signals, ["hedges"]),
    evidence: evidence === null ? [] : [evidenceOf(signals, evidence.signal, evidence.of)],
  };
  return new Map(
    momentKinds
      .map((kind) => [kind, new Set(found[kind].flat())] as const)
      .filter(([, segmentIds]) => segmentIds.size > 0),
  );
}

/** What the marked signal is called: `Fillers, Ravi`. */
export function evidenceName(signals: Signals | undefined, signal: string, of: string | null): string | null {
  const name = listOf(signals, of).find(({ id }) => id === signal)?.name;
  if (name === undefined) return null;
  return of === null ? name : `${name}, ${of}`;
}

function signalSegments(
  signals: Signals | undefined,
  ids: readonly string[],
): readonly (readonly string[])[] {
  if (signals === undefined) return [];
  return [signals.conversation, ...signals.speakers.map((speaker) => speaker.signals)]
    .flat()
    .filter(({ id }) => ids.includes(id))
    .map(({ segmentIds }) => segmentIds);
}

function evidenceOf(signals: Signals | undefined, signal: string, of: string | null): readonly string[] {
  return listOf(signals, of).find(({ id }) => id === signal)?.segmentIds ?? [];
}

function listOf(signals: Signals | undefined, of: string | null) {
  if (of === null) return signals?.conversation ?? [];
  return signals?.speakers.find(({ name }) => name === of)?.signals ?? [];
}
