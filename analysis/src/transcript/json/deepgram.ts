import type { DraftBuilder } from "../draft.ts";
import { joinWords, type TimedWord } from "./join-words.ts";
import type { JsonService } from "./service.ts";
import { type JsonObject, objectsOf, secondsToMs, speakerOf, textOf, valueAt } from "./shape.ts";

/** Deepgram: utterances; else the sentences of its paragraphs; else its words. */
export const deepgram: JsonService = {
  format: "deepgram-json",
  matches: (document) => objectsOf(valueAt(document, "results", "channels")).length > 0,
  read(document, builder) {
    const utterances = objectsOf(valueAt(document, "results", "utterances"));
    for (const utterance of utterances) addUtterance(utterance, builder);
    if (builder.cues.length === 0) for (const channel of channelsOf(document)) addChannel(channel, builder);
    const [first] = objectsOf(valueAt(document, "results", "channels"));
    return {
      startTime: undefined,
      language: textOf(first?.detected_language) ?? textOf(valueAt(document, "metadata", "language")),
    };
  },
};

function addUtterance(utterance: JsonObject, builder: DraftBuilder): void {
  builder.add({
    text: textOf(utterance.transcript) ?? "",
    speaker: speakerOf(utterance.speaker),
    startMs: secondsToMs(utterance.start),
    endMs: secondsToMs(utterance.end),
  });
}

interface Channel {
  readonly best: JsonObject;
  /** Who speaks where the words do not say: each channel is someone's, if there are several. */
  readonly speaker: string | undefined;
}

function channelsOf(document: JsonObject): Channel[] {
  const channels = objectsOf(valueAt(document, "results", "channels"));
  return channels.flatMap((channel, index) => {
    const [best] = objectsOf(channel.alternatives);
    return best ? [{ best, speaker: channels.length > 1 ? `Channel ${index}` : undefined }] : [];
  });
}

function addChannel({ best, speaker }: Channel, builder: DraftBuilder): void {
  const paragraphs = objectsOf(valueAt(best, "paragraphs", "paragraphs"));
  const before = builder.cues.length;
  for (const paragraph of paragraphs) {
    for (const sentence of objectsOf(paragraph.sentences)) {
      builder.add({
        text: textOf(sentence.text) ?? "",
        speaker: speakerOf(paragraph.speaker) ?? speaker,
        startMs: secondsToMs(sentence.start),
        endMs: secondsToMs(sentence.end),
      });
    }
  }
  const words = builder.cues.length === before ? objectsOf(best.words) : [];
  if (words.length > 0)
    joinWords(
      words.map((word) => toWord(word, speaker)),
      builder,
    );
  else if (builder.cues.length === before) builder.add({ text: textOf(best.transcript) ?? "", speaker });
}

function toWord(word: JsonObject, speaker: string | undefined): TimedWord {
  return {
    text: textOf(word.punctuated_word) ?? textOf(word.word) ?? "",
    speaker: speakerOf(word.speaker) ?? speaker,
    startMs: secondsToMs(word.start),
    endMs: secondsToMs(word.end),
  };
}
