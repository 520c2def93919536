import type { DraftBuilder } from "../draft.ts";
import { joinWords, type TimedWord } from "./join-words.ts";
import type { JsonService } from "./service.ts";
import { type JsonObject, objectsOf, secondsToMs, speakerOf, textOf, valueAt } from "./shape.ts";

/** Amazon Transcribe: its audio segments; else its words, with the speakers told beside them. */
export const awsTranscribe: JsonService = {
  format: "aws-transcribe-json",
  matches: ({ results }) =>
    objectsOf(valueAt(results, "items")).length > 0 ||
    objectsOf(valueAt(results, "audio_segments")).length > 0 ||
    objectsOf(valueAt(results, "transcripts")).length > 0,
  read({ results }, builder) {
    for (const segment of objectsOf(valueAt(results, "audio_segments"))) addSegment(segment, builder);
    if (builder.cues.length === 0) joinWords(readWords(results), builder);
    if (builder.cues.length === 0) {
      for (const { transcript } of objectsOf(valueAt(results, "transcripts")))
        builder.add({ text: textOf(transcript) ?? "" });
    }
    return { language: textOf(valueAt(results, "language_code")) };
  },
};

function addSegment(segment: JsonObject, builder: DraftBuilder): void {
  builder.add({
    text: textOf(segment.transcript) ?? "",
    speaker: speakerOf(segment.speaker_label ?? segment.channel_label),
    startMs: secondsToMs(segment.start_time),
    endMs: secondsToMs(segment.end_time),
  });
}

/** Words of several channels are put in the order of their times. */
function readWords(results: unknown): TimedWord[] {
  const channels = objectsOf(valueAt(results, "channel_labels", "channels"));
  if (channels.length === 0)
    return toWords(objectsOf(valueAt(results, "items")), speakersByStart(results), undefined);
  const words = channels.flatMap((channel, index) =>
    toWords(objectsOf(channel.items), new Map(), textOf(channel.channel_label) ?? `Channel ${index}`),
  );
  return words.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
}

/** Older files tell the speakers apart from the words, by start times. */
function speakersByStart(results: unknown): Map<unknown, string | undefined> {
  const segments = objectsOf(valueAt(results, "speaker_labels", "segments"));
  return new Map(
    segments.flatMap(({ items }) =>
      objectsOf(items).map((item) => [item.start_time, speakerOf(item.speaker_label)] as const),
    ),
  );
}

function toWords(
  items: readonly JsonObject[],
  speakers: Map<unknown, string | undefined>,
  channel: string | undefined,
): TimedWord[] {
  const words: TimedWord[] = [];
  for (const item of items) {
    const text = textOf(objectsOf(item.alternatives)[0]?.content) ?? "";
    const last = words.at(-1);
    if (item.type === "punctuation" && last) {
      words[words.length - 1] = { ...last, text: last.text + text };
    } else if (text !== "") {
      const speaker = channel ?? speakerOf(item.speaker_label) ?? speakers.get(item.start_time);
      words.push({ text, speaker, startMs: secondsToMs(item.start_time), endMs: secondsToMs(item.end_time) });
    }
  }
  return words;
}
