import { actInputCount, actInputs } from "../../../analysis/src/language/models/act-inputs.ts";
import { actOfBareTag, bareTagNames } from "../../../analysis/src/language/models/labels.ts";
import type { Linear } from "../../../analysis/src/language/models/linear.ts";
import type { Models } from "../../../analysis/src/language/models/models.ts";
import { foldsByMeeting } from "../corpus/folds.ts";
import { trainForest } from "./boosting.ts";
import { bestCutoff, crossScore } from "./cutoff.ts";
import { stack } from "./dense-data.ts";
import { bareTagOf, wasInterrupted } from "./labels-of.ts";
import { scoreOutOfFold } from "./out-of-fold.ts";
import { actForest, actLearning, actTimesMin, interruptedForest, seed } from "./settings.ts";
import { type LabeledRows, trainSoftmax } from "./softmax.ts";
import type { Study } from "./study.ts";

export type BareModels = Pick<Models, "bare" | "bareActs" | "interrupted">;

/** Learns acts and interruptions from bare words and times, of meetings labeled after MRDA. */
export function trainBare(studies: readonly Study[]): BareModels {
  const parts = studies.map(({ rows, meeting }) => ({ rows, labels: meeting.segments.map(bareTagOf) }));
  const folds = foldsByMeeting(
    studies.map((study) => study.meeting),
    4,
  );
  const chances = scoreOutOfFold(parts, folds, trainTags);
  const inputs = studies.map((study, i) =>
    actInputs(study.around, chances[i] ?? new Float32Array(0), actOfBareTag),
  );
  const inputCount = actInputCount(bareTagNames.length);
  const actParts = inputs.map((own, i) => ({
    inputs: own,
    labels: (parts[i]?.labels ?? []).map((tag) => actOfBareTag[tag] ?? -1),
  }));
  const cutParts = inputs.map((own, i) => ({ inputs: own, labels: interruptedLabels(studies[i]) }));
  const halves = folds.map((fold) => fold % 2);
  const crossed = crossScore(cutParts, halves, inputCount, interruptedForest);
  return {
    bare: trainTags(parts),
    bareActs: trainForest(stack(actParts, inputCount), actForest),
    interrupted: {
      forest: trainForest(stack(cutParts, inputCount), interruptedForest),
      cutoff: bestCutoff(
        crossed,
        cutParts.map((part) => part.labels),
      ),
    },
  };
}

function trainTags(parts: readonly LabeledRows[]): Linear {
  const shape = { timesMin: actTimesMin, classCount: bareTagNames.length, usesPunctuation: false };
  return trainSoftmax(parts, { ...shape, ...actLearning, seed });
}

function interruptedLabels(study: Study | undefined): number[] {
  return (study?.meeting.segments ?? []).map((segment) =>
    segment.dialogueAct === undefined ? -1 : Number(wasInterrupted(segment)),
  );
}
