import type { JsonService } from "./service.ts";
import { type JsonObject, objectsOf, secondsToMs, speakerOf } from "./shape.ts";

/** Rev.ai: a segment for each monologue, from the start of its first word to the end of its last. */
export const revAi: JsonService = {
  format: "revai-json",
  matches: (document) => objectsOf(document.monologues).length > 0,
  read(document, builder) {
    const names = namesOf(document);
    for (const monologue of objectsOf(document.monologues)) {
      const elements = objectsOf(monologue.elements);
      builder.add({
        text: elements.map(wordOf).join(""),
        speaker:
          names.get(String(monologue.speaker)) ?? speakerOf(monologue.speaker_name ?? monologue.speaker),
        startMs: secondsToMs(elements.find((element) => "ts" in element)?.ts),
        endMs: secondsToMs(elements.findLast((element) => "end_ts" in element)?.end_ts),
      });
    }
    return {};
  },
};

function wordOf(element: JsonObject): string {
  return typeof element.value === "string" ? element.value : "";
}

/** Edited transcripts list the speakers with their names. */
function namesOf(document: JsonObject): Map<string, string> {
  return new Map(
    objectsOf(document.speakers).flatMap((speaker) => {
      const name = typeof speaker.name === "string" ? speaker.name : undefined;
      return name === undefined ? [] : [[String(speaker.id), name] as const];
    }),
  );
}
