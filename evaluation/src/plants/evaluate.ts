import type { Meeting } from "../corpus/meeting.ts";
import type { Behavior } from "./behavior.ts";
import { checkHonesty, type HonestyResult } from "./check-honesty.ts";
import { checkInvariances } from "./check-invariances.ts";
import type { Comparison } from "./compare-readings.ts";
import { measureVariety, type Variety } from "./genericity/variety.ts";
import type { Outcome } from "./judge.ts";
import { checkReport } from "./lies/check-report.ts";
import { addChecked, type Checked, nothingChecked } from "./lies/fault.ts";
import { plantBehaviors, type Stage } from "./plant-behaviors.ts";
import type { Reading } from "./read-reports.ts";
import { setStage } from "./stage.ts";

/** Of the sample: plants, changes, and what was taken away. */
export interface SampleResults {
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
  readonly honesty: readonly HonestyResult[];
  /** Faults in the reports on what was planted. */
  readonly lies: Checked;
}

/** Of the meetings as they are. */
export interface PlainResults {
  readonly lies: Checked;
  readonly variety: Variety;
}

export type Tell = (done: number, of: number) => void;

/** Plants these behaviors in the meetings, changes the meetings and takes things away; `plantsOnly` leaves out the last two. */
export function evaluateSample(
  meetings: readonly Meeting[],
  behaviors: readonly Behavior[],
  plantsOnly: boolean,
  tell: Tell,
): SampleResults {
  let lies = nothingChecked;
  const perMeeting = meetings.map((meeting, index) => {
    const stage = setStage(meeting, index % 2 === 0 ? "shown" : "held-out");
    const outcomes = plantBehaviors(stage, behaviors, (reading) => {
      lies = addChecked(lies, checkReport(meeting.id, reading));
    });
    tell(index + 1, meetings.length);
    return { outcomes, ...(plantsOnly ? { comparisons: [], honesty: [] } : changesOf(stage)) };
  });
  return {
    outcomes: perMeeting.flatMap(({ outcomes }) => outcomes),
    comparisons: perMeeting.flatMap(({ comparisons }) => comparisons),
    honesty: perMeeting.flatMap(({ honesty }) => honesty),
    lies,
  };
}

/** Checks the reports of everyone in all of these meetings. */
export function evaluatePlain(meetings: readonly Meeting[], tell: Tell): PlainResults {
  let lies = nothingChecked;
  const readings: { meeting: string; reading: Reading }[] = [];
  meetings.forEach((meeting, index) => {
    for (const reading of setStage(meeting, "shown").readings.values()) {
      lies = addChecked(lies, checkReport(meeting.id, reading));
      readings.push({ meeting: meeting.id, reading });
    }
    tell(index + 1, meetings.length);
  });
  return { lies, variety: measureVariety(readings) };
}

function changesOf(stage: Stage): Pick<SampleResults, "comparisons" | "honesty"> {
  return { comparisons: checkInvariances(stage), honesty: checkHonesty(stage) };
}
