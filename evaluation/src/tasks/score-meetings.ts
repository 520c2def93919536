import type { Meeting } from "../corpus/meeting.ts";
import type { Prediction } from "../predictions/prediction.ts";
import { scoreActs } from "./score-acts.ts";
import { scoreNotes } from "./score-notes.ts";
import { scoreSpeech } from "./score-speech.ts";

/** One measure over all meetings that have gold for it. */
export interface TaskScore {
  readonly task: string;
  readonly data: string;
  readonly measure: string;
  readonly meetings: number;
  /** NaN where no meeting has gold. */
  readonly value: number;
  readonly aim: string;
}

/** A meeting and what was claimed of it. */
export interface Claimed {
  readonly meeting: Meeting;
  readonly prediction: Prediction;
}

/** Pairs meetings with predictions by id; meetings without one are left out. */
export function pairUp(meetings: readonly Meeting[], predictions: readonly Prediction[]): Claimed[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return meetings.flatMap((meeting) => {
    const prediction = byId.get(meeting.id);
    return prediction === undefined ? [] : [{ meeting, prediction }];
  });
}

/** Scores every task of the evaluation on the meetings that have gold for it. */
export function scoreMeetings(claimed: readonly Claimed[]): TaskScore[] {
  const ami = claimed.filter(({ meeting }) => meeting.id.startsWith("ami-"));
  const icsi = claimed.filter(({ meeting }) => meeting.id.startsWith("icsi-"));
  return [...scoreActs(ami, icsi), ...scoreSpeech(ami, icsi), ...scoreNotes(ami)];
}
