import type { Transcript } from "../conversation/transcript.ts";
import { readSbv } from "./captions/sbv.ts";
import { readSrt } from "./captions/srt.ts";
import { readTtml } from "./captions/ttml.ts";
import { readWebVtt } from "./captions/webvtt.ts";
import { decode } from "./decode.ts";
import { detect } from "./detect.ts";
import { finish } from "./finish.ts";
import { readJson } from "./json/read-json.ts";
import { transcriptLimits } from "./limits.ts";
import { readIrc } from "./text/irc.ts";
import { readPlainText } from "./text/plain-text.ts";
import { readSpacelog } from "./text/spacelog.ts";
import { readZoomChat } from "./text/zoom-chat.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";
import { WarningList } from "./warning-list.ts";

const readers = {
  xml: readTtml,
  webvtt: readWebVtt,
  srt: readSrt,
  sbv: readSbv,
  "zoom-chat": readZoomChat,
  irc: readIrc,
  spacelog: readSpacelog,
  text: readPlainText,
} as const;

/**
 * Reads a transcript file in any supported format, recognized by its content: a segment for each cue or line with words, in
 * the order of the file. No word of speech is lost: what has no readable time or speaker is kept without it. What had to be
 * guessed or dropped is in the warnings. Time is linear in the size of the input.
 *
 * @throws UnreadableTranscript where the input is no transcript, or larger than `transcriptLimits`
 */
export function readTranscript(input: Uint8Array | string): Transcript {
  if (input.length > transcriptLimits.bytesMax) throw tooLarge();
  const warnings = new WarningList();
  const text = decode(input, warnings);
  const kind = detect(text);
  if (kind === "blank") throw new UnreadableTranscript("The file is empty.");
  if (kind === "html")
    throw new UnreadableTranscript(
      "This is a web page; expected its transcript as text, WebVTT, SRT or JSON.",
    );
  return kind === "json" ? readJson(text, warnings) : finish(readers[kind](text, warnings));
}

function tooLarge(): UnreadableTranscript {
  const megabytes = transcriptLimits.bytesMax / 1024 / 1024;
  return new UnreadableTranscript(`A transcript may have at most ${megabytes} MB.`, "too_large");
}
