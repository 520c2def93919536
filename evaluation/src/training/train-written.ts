import { actInputCount, actInputs } from "../../../analysis/src/language/models/act-inputs.ts";
import { actOfWrittenTag, writtenTagNames } from "../../../analysis/src/language/models/labels.ts";
import type { Linear } from "../../../analysis/src/language/models/linear.ts";
import type { Models } from "../../../analysis/src/language/models/models.ts";
import { foldsBySeries } from "../corpus/folds.ts";
import { trainForest } from "./boosting.ts";
import { stack } from "./dense-data.ts";
import { writtenTagOf } from "./labels-of.ts";
import { scoreOutOfFold } from "./out-of-fold.ts";
import { actForest, actLearning, actTimesMin, seed } from "./settings.ts";
import { type LabeledRows, trainSoftmax } from "./softmax.ts";
import type { Study } from "./study.ts";

export interface WrittenModels extends Pick<Models, "written" | "writtenActs"> {
  /** For each study the probabilities from a model that has not seen its series. */
  readonly chances: readonly Float32Array[];
}

/** Learns acts from words, times, punctuation and letter case, of meetings labeled after AMI's scheme. */
export function trainWritten(studies: readonly Study[]): WrittenModels {
  const parts = studies.map(({ rows, meeting }) => ({ rows, labels: meeting.segments.map(writtenTagOf) }));
  const folds = foldsBySeries(
    studies.map((study) => study.meeting),
    4,
  );
  const chances = scoreOutOfFold(parts, folds, trainTags);
  const inputCount = actInputCount(writtenTagNames.length);
  const actParts = studies.map((study, i) => ({
    inputs: actInputs(study.around, chances[i] ?? new Float32Array(0), actOfWrittenTag),
    labels: (parts[i]?.labels ?? []).map((tag) => actOfWrittenTag[tag] ?? -1),
  }));
  const written = trainTags(parts);
  return { written, writtenActs: trainForest(stack(actParts, inputCount), actForest), chances };
}

function trainTags(parts: readonly LabeledRows[]): Linear {
  const shape = { timesMin: actTimesMin, classCount: writtenTagNames.length, usesPunctuation: true };
  return trainSoftmax(parts, { ...shape, ...actLearning, seed });
}
