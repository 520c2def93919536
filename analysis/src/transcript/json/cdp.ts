import type { JsonService } from "./service.ts";
import { objectsOf, secondsToMs, speakerOf, textOf } from "./shape.ts";

/** Council Data Project: a segment for each sentence. */
export const cdp: JsonService = {
  format: "cdp-json",
  matches: (document) => objectsOf(document.sentences).some((sentence) => "speaker_index" in sentence),
  read(document, builder) {
    for (const sentence of objectsOf(document.sentences)) {
      builder.add({
        text: textOf(sentence.text) ?? "",
        speaker: textOf(sentence.speaker_name) ?? speakerOf(sentence.speaker_index),
        startMs: secondsToMs(sentence.start_time),
        endMs: secondsToMs(sentence.end_time),
      });
    }
    return { startTime: textOf(document.session_datetime) };
  },
};
