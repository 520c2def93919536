import type { SparseRows } from "../../../analysis/src/language/models/bucket-sink.ts";
import type { Linear } from "../../../analysis/src/language/models/linear.ts";
import { scoreLinear } from "../../../analysis/src/language/models/linear.ts";
import type { NoteModel } from "../../../analysis/src/language/models/models.ts";
import { noteFeatures, type Vocabulary } from "../../../analysis/src/language/models/note-features.ts";
import {
  type NoteKind,
  type NoteOdds,
  type NoteSources,
  noteInputCount,
  noteInputs,
} from "../../../analysis/src/language/models/note-inputs.ts";
import { byKind, noteSources, oddsOf } from "../../../analysis/src/language/models/predict.ts";
import { foldsBySeries } from "../corpus/folds.ts";
import type { Meeting } from "../corpus/meeting.ts";
import { bestItemCutoff } from "../tasks/item-cutoff.ts";
import { trainForest } from "./boosting.ts";
import { bestCutoff, crossScore } from "./cutoff.ts";
import { type LabeledInputs, stack } from "./dense-data.ts";
import { noteLabels } from "./labels-of.ts";
import { scoreOutOfFold } from "./out-of-fold.ts";
import { noteForest, noteLearning, noteTimesMin, seed, surerBy } from "./settings.ts";
import { type LabeledRows, trainSoftmax } from "./softmax.ts";
import type { Study } from "./study.ts";

/** A study with what the note models look at. */
export interface NoteStudy {
  readonly study: Study;
  readonly rows: SparseRows;
  readonly sources: NoteSources;
}

/** Prepares studies for the note models; the probabilities must not come from models that learned from them. */
export function prepareNotes(
  studies: readonly Study[],
  bare: Linear,
  writtenChances: readonly Float32Array[],
  vocabulary: Vocabulary,
  usePlace: boolean,
): NoteStudy[] {
  return studies.map((study, i) => {
    const written = writtenChances[i] ?? new Float32Array(0);
    const sources = noteSources(study.seen, study.around, scoreLinear(bare, study.rows), written, vocabulary);
    const rows = noteFeatures(study.around, vocabulary);
    return { study, rows, sources: { ...sources, usePlace } };
  });
}

/** Learns all kinds of notes, each from the meetings in which annotators looked for it. */
export function trainNotes(notes: readonly NoteStudy[]): Record<NoteKind, NoteModel> {
  const meetings = notes.map((note) => note.study.meeting);
  const parts = byKind((kind) => notes.map((note) => ({ rows: note.rows, labels: labelsOf(note, kind) })));
  const folds = foldsBySeries(meetings, 4);
  const odds = byKind((kind) => scoreOutOfFold(parts[kind], folds, trainWords).map(oddsOf));
  const oddsAt = (index: number): NoteOdds => byKind((kind) => odds[kind][index] ?? new Float32Array(0));
  return byKind((kind) => {
    const used = notes.flatMap((note, index) => {
      const labels = noteLabels(note.study.meeting, kind);
      if (labels === undefined) return [];
      const [inputs = new Float32Array(0)] = noteInputs(note.sources, oddsAt(index), [kind]);
      return [{ meeting: note.study.meeting, sources: note.sources, labels, inputs }];
    });
    return { linear: trainWords(parts[kind]), ...trainSecond(used, kind) };
  });
}

interface SecondPart extends LabeledInputs {
  readonly meeting: Meeting;
  readonly sources: NoteSources;
}

function trainSecond(used: readonly SecondPart[], kind: NoteKind): Omit<NoteModel, "linear"> {
  const first = used[0];
  if (first === undefined) throw new Error(`No meeting has gold for ${kind}.`);
  const inputCount = noteInputCount(first.sources);
  const meetings = used.map((part) => part.meeting);
  const crossed = crossScore(used, foldsBySeries(meetings, 2), inputCount, noteForest);
  return {
    forest: trainForest(stack(used, inputCount), noteForest),
    segmentCutoff: surer(
      bestCutoff(
        crossed,
        used.map((part) => part.labels),
      ),
      kind,
    ),
    itemCutoff: surer(bestItemCutoff(meetings, crossed, kind), kind),
  };
}

/** Kinds with plenty of examples need no shift: half of them teach as much as all. */
function surer(cutoff: number, kind: NoteKind): number {
  return kind === "action" || kind === "decision" ? cutoff + surerBy : cutoff;
}

/** -1 all over where the annotators did not look. */
function labelsOf(note: NoteStudy, kind: NoteKind): ArrayLike<number> {
  return noteLabels(note.study.meeting, kind) ?? new Int8Array(note.study.seen.length).fill(-1);
}

function trainWords(parts: readonly LabeledRows[]): Linear {
  const { positiveWeight, ...learning } = noteLearning;
  const shape = { timesMin: noteTimesMin, classCount: 2, usesPunctuation: true };
  return trainSoftmax(parts, { ...shape, ...learning, seed, classWeights: [1, positiveWeight] });
}
