import { parseArgs } from "node:util";
import { learnedFrom, shippedModels } from "../../analysis/src/language/models/shipped-models.ts";
import { predictTrivially } from "./baselines/trivial.ts";
import { loadMeetings } from "./corpus/load.ts";
import type { Meeting } from "./corpus/meeting.ts";
import { readPredictions, writePredictions } from "./predictions/file.ts";
import type { Prediction } from "./predictions/prediction.ts";
import { predictWith } from "./predictions/read-with.ts";
import { crossValidate } from "./tasks/cross-validate.ts";
import { printScores } from "./tasks/print-scores.ts";
import { scoreInvention } from "./tasks/score-invention.ts";
import { pairUp, scoreMeetings } from "./tasks/score-meetings.ts";

const usage = `Usage: npm run evaluate -- --corpus DIR [options]

  --predictions FILE   write what was claimed, one meeting a line
  --score FILE         score such a file instead of claiming anew
  --cross-validate     train on the other series of the corpus for each meeting; takes minutes
  --without-place      with --cross-validate: no model may see where in the meeting a segment stands
  --json               print the scores as JSON`;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    predictions: { type: "string" },
    score: { type: "string" },
    "cross-validate": { type: "boolean", default: false },
    "without-place": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
if (values.corpus === undefined) {
  console.error(usage);
  process.exit(2);
}
evaluate(values.corpus);

function evaluate(corpusDir: string): void {
  const groups = ["ami", "icsi", "ethereum", "ethereum-notes", "w3c-ccg"];
  const meetings = groups.flatMap((group) => loadMeetings(corpusDir, group));
  const predictions = claim(meetings);
  if (values.predictions !== undefined) writePredictions(values.predictions, predictions);
  const scores = scoreMeetings(pairUp(meetings, predictions));
  const trivial = scoreMeetings(pairUp(meetings, meetings.map(predictTrivially)));
  printScores({ scores, trivial, invention: scoreInvention(pairUp(meetings, predictions)) }, values.json);
}

function claim(meetings: readonly Meeting[]): Prediction[] {
  if (values.score !== undefined) return readPredictions(values.score);
  if (!values["cross-validate"]) return claimAsShipped(meetings);
  const of = (prefix: string): Meeting[] => meetings.filter((meeting) => meeting.id.startsWith(prefix));
  const startedAt = performance.now();
  const report = (message: string): void => {
    console.error(`${Math.round((performance.now() - startedAt) / 1000)} s: ${message}`);
  };
  return crossValidate(of("ami-"), of("icsi-"), !values["without-place"], report);
}

/** Scores on meetings that taught the models are no evidence, so that is said where it is so. */
function claimAsShipped(meetings: readonly Meeting[]): Prediction[] {
  const taught = meetings.filter((meeting) => learnedFrom.includes(meeting.id)).length;
  if (taught > 0) {
    console.error(
      `Caution: the shipped models learned from ${taught} of these ${meetings.length} meetings. ` +
        "On those the scores say nothing of new meetings: use --cross-validate.",
    );
  }
  return meetings.map((meeting) => predictWith(shippedModels(), meeting));
}
