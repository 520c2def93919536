import { foldsBySeries } from "../corpus/folds.ts";
import type { Meeting } from "../corpus/meeting.ts";
import type { Prediction } from "../predictions/prediction.ts";
import { predictWith } from "../predictions/read-with.ts";
import type { Study } from "../training/study.ts";
import { studyMeeting } from "../training/study.ts";
import { type BareModels, trainBare } from "../training/train-bare.ts";
import { trainModels } from "../training/train-models.ts";
import { commonVocabulary } from "../training/vocabulary.ts";

const amiFolds = 5;

/**
 * Predictions for all meetings of AMI and ICSI, each from models that learned from no meeting of its series. Takes
 * minutes. `usePlace` false leaves out where in the meeting a segment stands.
 */
export function crossValidate(
  ami: readonly Meeting[],
  icsi: readonly Meeting[],
  usePlace: boolean,
  report: (message: string) => void,
): Prediction[] {
  const amiStudies = ami.map(studyMeeting);
  const icsiStudies = icsi.map(studyMeeting);
  const vocabulary = commonVocabulary(amiStudies, icsiStudies);
  const bareModels = trainBare(icsiStudies);
  report("learned acts from all of ICSI");
  const folds = foldsBySeries(ami, amiFolds);
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < amiFolds; fold++) {
    const models = trainModels(
      amiStudies.filter((_, i) => folds[i] !== fold),
      bareModels,
      vocabulary,
      usePlace,
    );
    const held = ami.filter((_, i) => folds[i] === fold);
    predictions.push(...held.map((meeting) => predictWith(models, meeting)));
    report(`AMI, fold ${fold + 1} of ${amiFolds}`);
    if (fold === 0) predictions.push(...crossIcsi(icsiStudies, models, report));
  }
  return predictions;
}

/** ICSI has few series, so each is held out once; only acts and interruptions have gold there. */
function crossIcsi(
  studies: readonly Study[],
  models: ReturnType<typeof trainModels>,
  report: (message: string) => void,
): Prediction[] {
  const series = [...new Set(studies.map((study) => study.meeting.series))];
  return series.flatMap((held) => {
    const bareModels: BareModels = trainBare(studies.filter((study) => study.meeting.series !== held));
    report(`ICSI without ${held}`);
    return studies
      .filter((study) => study.meeting.series === held)
      .map((study) => predictWith({ ...models, ...bareModels }, study.meeting));
  });
}
