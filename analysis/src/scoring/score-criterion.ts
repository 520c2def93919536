import type { MeetingType } from "../conversation/meeting-type.ts";
import type { Measurement, Signal } from "../signals/signal.ts";
import { anchorsFor } from "./anchors-for.ts";
import type { Criterion, CriterionScore } from "./criterion.ts";
import { nextLevel } from "./next-level.ts";
import { participants } from "./participants.ts";
import { levelAt, pointsAt } from "./points.ts";
import { handInMeeting } from "./role.ts";
import type { ScoreInput } from "./score-categories.ts";

/** The points and level of one criterion for the user, or why it cannot speak. */
export function scoreCriterion(
  input: ScoreInput,
  criterion: Criterion,
): CriterionScore | { readonly id: string; readonly reason: string } {
  const size = participants(input.conversation).length;
  const { meetingType } = input;
  const hand = handInMeeting(input.conversation, input.user);
  const anchors = anchorsFor(criterion, { meetingType, speakerCount: size, hand });
  if (anchors === null) return { id: criterion.id, reason: whyNot(criterion, input.meetingType, size) };
  const signal = signalOf(input, criterion.signal);
  if (signal === undefined) return { id: criterion.id, reason: "This is not measured." };
  const reason = unmeasurable(input, criterion, signal.measurement);
  if (reason !== null || signal.measurement.value === null) return { id: criterion.id, reason: reason ?? "" };
  const { value, segments, sampleSize } = signal.measurement;
  const level = levelAt(anchors, value);
  return {
    criterion,
    anchors,
    value,
    unit: signal.unit,
    points: pointsAt(anchors, value),
    level,
    next: nextLevel(criterion, anchors, value, level, signal.unit),
    segments,
    sampleSize,
  };
}

function whyNot(criterion: Criterion, meetingType: MeetingType, size: number): string {
  const least = criterion.speakersMin ?? 1;
  if (size < least) return `This takes at least ${least} people who speak.`;
  if (size > (criterion.speakersMax ?? size)) return `This does not apply to a meeting of ${size} speakers.`;
  return `This does not apply to a meeting of the kind "${meetingType}".`;
}

/** The user's own signal where there is one, else the conversation's. */
function signalOf(input: ScoreInput, id: string): Signal | undefined {
  const named = input.signals.filter((signal) => signal.id === id);
  return (
    named.find((signal) => signal.speaker === input.user) ?? named.find((signal) => signal.speaker === null)
  );
}

function unmeasurable(input: ScoreInput, criterion: Criterion, measurement: Measurement): string | null {
  if (measurement.value === null) return measurement.reason;
  if (measurement.sampleSize < criterion.sampleMin) {
    return `Too few ${criterion.sampleOf}: ${measurement.sampleSize}, and at least ${criterion.sampleMin} are needed.`;
  }
  if (criterion.onlyWhenDone && measurement.value === 0)
    return "Nothing of the kind was found; it may have been there in other words.";
  if (!criterion.sharedDuty || measurement.value > 0) return null;
  const other = input.signals.find((signal) => doneByAnother(signal, criterion.signal, input.user));
  return other?.speaker ? `${other.speaker} took care of this.` : null;
}

function doneByAnother(signal: Signal, id: string, user: string): boolean {
  if (signal.id !== id || signal.speaker === null || signal.speaker === user) return false;
  return (signal.measurement.value ?? 0) > 0;
}
