import { actFeatures } from "./act-features.ts";
import { actInputs } from "./act-inputs.ts";
import { type ActReading, chooseActs } from "./choose-acts.ts";
import { measureCohesion, measureContent } from "./content.ts";
import { countCues } from "./cue-words.ts";
import { actOfBareTag, actOfWrittenTag } from "./labels.ts";
import { scoreLinear } from "./linear.ts";
import type { Models } from "./models.ts";
import { noteFeatures } from "./note-features.ts";
import { type NoteKind, type NoteSources, noteInputs, noteKinds } from "./note-inputs.ts";
import type { SeenSegment } from "./seen-segment.ts";
import { type Surroundings, surround } from "./surroundings.ts";
import { scoreForest } from "./trees.ts";

/** What the models make of a meeting, segment by segment. */
export interface Reading {
  readonly acts: readonly ActReading[];
  /** Log odds that the segment was cut off by someone else. */
  readonly interrupted: Float64Array;
  /** Log odds that the segment speaks of a task or a decision, is a key point, or starts a topic. */
  readonly notes: Readonly<Record<NoteKind, Float64Array>>;
}

/** Puts all questions to all segments. Segments are in the order of their starts; times may be missing. */
export function predict(models: Models, segments: readonly SeenSegment[]): Reading {
  const first = firstLook(models, segments);
  return { ...predictActs(models, first), notes: notesFrom(models, segments, first) };
}

/** The questions about notes alone, which rest on none of the others. */
export function predictNotes(models: Models, segments: readonly SeenSegment[]): Reading["notes"] {
  return notesFrom(models, segments, firstLook(models, segments));
}

/** What all second models start from: the segments among each other, and the first models' probabilities. */
interface FirstLook {
  readonly around: Surroundings;
  readonly bareChances: Float32Array;
  readonly writtenChances: Float32Array;
}

function firstLook(models: Models, segments: readonly SeenSegment[]): FirstLook {
  const around = surround(segments);
  const rows = actFeatures(around);
  const bareChances = scoreLinear(models.bare, rows);
  return { around, bareChances, writtenChances: scoreLinear(models.written, rows) };
}

function predictActs(
  models: Models,
  { around, bareChances, writtenChances }: FirstLook,
): Pick<Reading, "acts" | "interrupted"> {
  const bareInputs = actInputs(around, bareChances, actOfBareTag);
  const isWritten = hasPunctuation(around);
  const scores = isWritten
    ? scoreForest(models.writtenActs, actInputs(around, writtenChances, actOfWrittenTag))
    : scoreForest(models.bareActs, bareInputs);
  return {
    acts: chooseActs(scores, bareChances, isWritten),
    interrupted: scoreForest(models.interrupted.forest, bareInputs),
  };
}

function notesFrom(
  models: Models,
  segments: readonly SeenSegment[],
  { around, bareChances, writtenChances }: FirstLook,
): Reading["notes"] {
  return scoreNotes(models, noteSources(segments, around, bareChances, writtenChances, models.vocabulary));
}

/** Gathers what the note models look at, from the first models' probabilities. */
export function noteSources(
  segments: readonly SeenSegment[],
  around: Surroundings,
  bareChances: Float32Array,
  writtenChances: Float32Array,
  vocabulary: Models["vocabulary"],
): NoteSources {
  return {
    around,
    bareChances,
    writtenChances,
    cues: countCues(around.words),
    content: measureContent(around.words, vocabulary),
    cohesion: measureCohesion(around.words, vocabulary),
    placeS: placeSegments(segments),
    usePlace: true,
  };
}

/** How long a segment is taken to last where nothing is known. */
const untimedMs = 2500;

/** Seconds from the first start to each segment's, so that it does not matter when the meeting was. */
export function placeSegments(segments: readonly SeenSegment[]): Float64Array {
  const firstMs = segments.find((segment) => segment.startMs !== undefined)?.startMs ?? 0;
  return Float64Array.from(segments, (segment, i) => {
    return (segment.startMs === undefined ? i * untimedMs : segment.startMs - firstMs) / 1000;
  });
}

/** Log odds out of the first note model's two probabilities. */
export function oddsOf(chances: Float32Array): Float32Array {
  const odds = new Float32Array(chances.length / 2);
  for (let i = 0; i < odds.length; i++) {
    odds[i] = Math.log(Math.max(chances[2 * i + 1] ?? 0, 1e-9) / Math.max(chances[2 * i] ?? 0, 1e-9));
  }
  return odds;
}

function scoreNotes(models: Models, sources: NoteSources): Readonly<Record<NoteKind, Float64Array>> {
  const rows = noteFeatures(sources.around, models.vocabulary);
  const odds = byKind((kind) => oddsOf(scoreLinear(models.notes[kind].linear, rows)));
  const inputs = noteInputs(sources, odds, noteKinds);
  return byKind((kind) =>
    scoreForest(models.notes[kind].forest, inputs[noteKinds.indexOf(kind)] ?? new Float32Array(0)),
  );
}

/** One value for each kind of note. */
export function byKind<T>(make: (kind: NoteKind) => T): Record<NoteKind, T> {
  return { action: make("action"), decision: make("decision"), key: make("key"), boundary: make("boundary") };
}

/** A transcript is written out where at least so many of its segments end in a mark. */
const markedShareMin = 0.3;

/** Whether the transcript has punctuation at all. */
export function hasPunctuation(around: Surroundings): boolean {
  const marked = around.words.filter((words) => words.ending !== "bare").length;
  return marked >= around.words.length * markedShareMin;
}
