import type { DraftBuilder } from "../draft.ts";
import { readItem } from "./generic-item.ts";
import { guessUnit } from "./guess-unit.ts";
import { joinWords } from "./join-words.ts";
import type { JsonService } from "./service.ts";
import { type JsonObject, numberOf, objectsOf, secondsToMs, speakerOf, textOf, valueAt } from "./shape.ts";

/** Whisper and its kin: segments in seconds, with speakers from WhisperX; whisper.cpp's `transcription` in milliseconds. */
export const whisper: JsonService = {
  format: "whisper-json",
  matches: (document) =>
    hasSegmentsInSeconds(document) ||
    objectsOf(document.transcription).some((segment) => "offsets" in segment) ||
    (typeof document.text === "string" && objectsOf(document.words).some((word) => "word" in word)),
  read(document, builder) {
    for (const segment of objectsOf(document.segments)) addSegment(segment, builder);
    for (const segment of objectsOf(document.transcription)) addOffsets(segment, builder);
    if (builder.cues.length === 0) joinWords(objectsOf(document.words).map(toWord), builder);
    return { language: textOf(document.language) ?? textOf(valueAt(document, "result", "language")) };
  },
};

/** Others write `start` and `text` too, with clocks or milliseconds; those are left to the reader of any list. */
function hasSegmentsInSeconds(document: JsonObject): boolean {
  const items = objectsOf(document.segments)
    .filter((segment) => "start" in segment && "text" in segment)
    .map(readItem);
  const { factor, timeBase } = guessUnit(items);
  return (
    items.some(({ start }) => start !== undefined && start.factor === undefined) &&
    timeBase === "offset" &&
    factor === 1000
  );
}

function addSegment(segment: JsonObject, builder: DraftBuilder): void {
  builder.add({
    text: textOf(segment.text) ?? "",
    speaker: speakerOf(segment.speaker),
    startMs: secondsToMs(segment.start),
    endMs: secondsToMs(segment.end),
  });
}

function addOffsets(segment: JsonObject, builder: DraftBuilder): void {
  builder.add({
    text: textOf(segment.text) ?? "",
    speaker: speakerOf(segment.speaker),
    startMs: numberOf(valueAt(segment, "offsets", "from")),
    endMs: numberOf(valueAt(segment, "offsets", "to")),
  });
}

function toWord(word: JsonObject) {
  return {
    text: textOf(word.word)?.trim() ?? "",
    speaker: speakerOf(word.speaker),
    startMs: secondsToMs(word.start),
    endMs: secondsToMs(word.end),
  };
}
