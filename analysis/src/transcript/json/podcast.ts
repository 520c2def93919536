import type { JsonService } from "./service.ts";
import { objectsOf, secondsToMs, speakerOf, textOf } from "./shape.ts";

/** Podcasting 2.0: a segment for each of the file's, however short. */
export const podcast: JsonService = {
  format: "podcast-json",
  matches: (document) =>
    objectsOf(document.segments).some((segment) => "body" in segment && "startTime" in segment),
  read(document, builder) {
    for (const segment of objectsOf(document.segments)) {
      builder.add({
        text: textOf(segment.body) ?? "",
        speaker: speakerOf(segment.speaker),
        startMs: secondsToMs(segment.startTime),
        endMs: secondsToMs(segment.endTime),
      });
    }
    return {};
  },
};
