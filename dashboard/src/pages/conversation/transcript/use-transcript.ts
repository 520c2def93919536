import type { Signals, Transcript } from "@convo/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { feedbackQuery, keyPointsQuery, signalsQuery } from "../../../api/conversations.ts";
import type { Mark } from "../../../charts/timeline-geometry.ts";
import { speakerColors } from "../../../format/speaker-colors.ts";
import { fold } from "./fold.ts";
import { type MomentKind, momentKinds } from "./moment-kinds.ts";
import { type Moments, momentsOf } from "./moments.ts";
import { durationOf, type Placed, placeSegments } from "./placed.ts";
import { topicPlaces } from "./topic-places.ts";

/** The transcript, and what is known about its segments. */
export function useTranscript(id: string, transcript: Transcript, evidence: Evidence | null) {
  const { data: signals } = useQuery(signalsQuery(id));
  const { data: feedback } = useQuery(feedbackQuery(id));
  const { data: keyPoints } = useQuery(keyPointsQuery(id));
  const text = useMemo(() => textOf(transcript), [transcript]);
  const moments = useMemo(
    () => momentsOf({ signals, feedback, keyPoints: keyPoints?.keypoints, evidence }),
    [signals, feedback, keyPoints, evidence],
  );
  const topics = useMemo(
    () => topicPlaces(keyPoints?.keypoints.sections ?? [], text.placed),
    [keyPoints, text],
  );
  const speakers = useMemo(() => speakersOf(text.placed, signals), [text, signals]);
  return { ...text, ...speakers, signals, moments, topics };
}

export interface Evidence {
  readonly signal: string;
  readonly of: string | null;
}

/** The kinds of each segment that has one. */
export function kindsBySegment(
  moments: Moments,
  shown: ReadonlySet<MomentKind>,
): ReadonlyMap<string, readonly MomentKind[]> {
  const kinds = new Map<string, MomentKind[]>();
  for (const kind of momentKinds)
    if (shown.has(kind))
      for (const segmentId of moments.get(kind) ?? [])
        kinds.set(segmentId, [...(kinds.get(segmentId) ?? []), kind]);
  return kinds;
}

/** The marks of the timeline. */
export function marksOf(
  kinds: ReadonlyMap<string, readonly MomentKind[]>,
  placed: readonly Placed[],
): readonly Mark[] {
  return placed.flatMap(({ id, startMs }) =>
    (kinds.get(id) ?? []).map((kind) => ({ kind, segmentId: id, startMs })),
  );
}

function textOf({ segments }: Transcript) {
  const placed = placeSegments(segments);
  return {
    placed,
    durationMs: durationOf(placed),
    folded: placed.map((segment) => fold(segment.text)),
    indexOf: new Map(placed.map(({ id, index }) => [id, index])),
  };
}

function speakersOf(placed: readonly Placed[], signals: Signals | undefined) {
  const spoken = [...new Set(placed.map(({ speaker }) => speaker))];
  const known = signals?.speakers.map(({ name }) => name) ?? [];
  const names = known.length > 0 ? [...new Set([...known, ...spoken])] : spoken;
  const user = signals?.speakers.find(({ isUser }) => isUser)?.name ?? null;
  return { names, user, colorOf: speakerColors(names) };
}
