import { joinWords } from "./join-words.ts";
import type { JsonService } from "./service.ts";
import { isObject, type JsonObject, numberOf, objectsOf, speakerOf, textOf } from "./shape.ts";

/** AssemblyAI: utterances; else its words. Its times are milliseconds, its speakers letters. */
export const assemblyAi: JsonService = {
  format: "assemblyai-json",
  matches: (document) =>
    (Array.isArray(document.utterances) && document.utterances.some(isUtterance)) ||
    (("audio_url" in document || "acoustic_model" in document || "speech_model" in document) &&
      textOf(document.text) !== undefined),
  read(document, builder) {
    for (const item of objectsOf(document.utterances)) builder.add(toCue(item));
    const words = builder.cues.length === 0 ? objectsOf(document.words) : [];
    if (words.length > 0) joinWords(words.map(toCue), builder);
    else if (builder.cues.length === 0) builder.add({ text: textOf(document.text) ?? "" });
    return { language: textOf(document.language_code) };
  },
};

function isUtterance(item: unknown): boolean {
  return isObject(item) && typeof item.text === "string" && "start" in item;
}

function toCue(item: JsonObject) {
  const label = speakerOf(item.speaker);
  return {
    text: textOf(item.text) ?? "",
    speaker: label && /^[A-Z]$/.test(label) ? `Speaker ${label}` : label,
    startMs: numberOf(item.start),
    endMs: numberOf(item.end),
  };
}
