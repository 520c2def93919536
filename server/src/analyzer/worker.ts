import { makeDocument, measureAll, read } from "./engine.ts";
import { answerQuestion, draftEmail, noteKeyPoints } from "./notes.ts";

/** What the pool's threads do, by name: a list of arguments in, plain data out. */

export function readTask(input: Parameters<typeof read>) {
  return read(...input);
}

export function makeDocumentTask(input: Parameters<typeof makeDocument>) {
  return makeDocument(...input);
}

export function measureAllTask(input: Parameters<typeof measureAll>) {
  return measureAll(...input);
}

export function noteKeyPointsTask(input: Parameters<typeof noteKeyPoints>) {
  return noteKeyPoints(...input);
}

export function answerQuestionTask(input: Parameters<typeof answerQuestion>) {
  return answerQuestion(...input);
}

export function draftEmailTask(input: Parameters<typeof draftEmail>) {
  return draftEmail(...input);
}

/** Loads everything that a first call would have to wait for. */
export function warmUpTask(): void {
  const words = "We decided to ship it on Friday. Could you send me the notes, Bob?";
  const segments = [0, 1].map((position) => ({
    id: `seg_${position}`,
    speaker: `S${position}`,
    text: words,
  }));
  const startTime = new Date(0).toISOString();
  makeDocument(segments, { user: "S0" }, { startTime });
  noteKeyPoints(segments, { startTime });
}
