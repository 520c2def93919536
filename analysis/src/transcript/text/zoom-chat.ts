import { parseClock } from "../clock.ts";
import { type Draft, DraftBuilder } from "../draft.ts";
import { type Line, readLines } from "../lines.ts";
import type { WarningList } from "../warning-list.ts";

interface Message {
  readonly startMs: number | undefined;
  readonly speaker: string;
  readonly line: number;
  readonly lines: string[];
}

/** Reads the chat that Zoom saves, in its older form (`From Name : words`) and its newer (tabs); a segment a message. */
export function readZoomChat(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  let reactionCount = 0;
  let open: Message | undefined;
  const close = () => {
    if (!open) return;
    const words = wordsOf(open.lines);
    if (words === undefined) reactionCount += 1;
    else builder.add({ text: words, speaker: open.speaker, startMs: open.startMs, line: open.line });
  };
  for (const line of readLines(text)) {
    const message = openMessage(line);
    if (message) close();
    if (message) open = message;
    else if (open) open.lines.push(line.text);
    else builder.add({ text: line.text, line: line.number });
  }
  close();
  if (reactionCount > 0)
    builder.warn("reactions-dropped", `Reactions were left out, as they are not speech: ${reactionCount}.`);
  return { format: "zoom-chat", cues: builder.cues, warnings, timeBase: "offset" };
}

const heads = [
  /^(\d{1,2}:\d\d:\d\d)\t([^\t]{1,120}):\t/,
  /^(\d{1,2}:\d\d:\d\d)\s+From\s+(.{1,120}?)\s+to\s+.{1,120}?\s*:\s/,
  /^(\d{1,2}:\d\d:\d\d)\s+From\s+(.{1,120}?)\s*:\s/,
];

/** True for the first line of a message. */
export function isChatLine(line: string): boolean {
  return matchHead(line) !== undefined;
}

function openMessage(line: Line): Message | undefined {
  const found = matchHead(line.text);
  if (!found) return undefined;
  const [all, time = "", name = ""] = found;
  return {
    startMs: parseClock(time),
    speaker: name.trim(),
    line: line.number,
    lines: [line.text.slice(all.length)],
  };
}

function matchHead(line: string): RegExpExecArray | undefined {
  if (!/^\d/.test(line)) return undefined;
  const head = line.slice(0, 300);
  for (const pattern of heads) {
    const found = pattern.exec(head);
    if (found) return found;
  }
  return undefined;
}

const reaction = /^(?:Reacted to .|Removed (?:a |an |the )?.{0,40}reaction from .)/;

/** Zoom writes in the language of whoever saved the chat: a phrase, the quoted message, a word, the picture. */
const reactionAnywhere = /^\p{L}[\p{L}\p{M} ]{2,40} ["“]/u;
const pictureBehindQuote =
  /["”] \p{L}{1,12} \p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}\u200d]{0,12}$/u;
const replyAnywhere = /^\p{L}[\p{L}\p{M} ]{2,40} ["“].*["”]$/u;

/** The words of a message without the one it replies to; undefined for a reaction. */
function wordsOf(lines: readonly string[]): string | undefined {
  const [first = "", second = "", ...rest] = lines;
  const last = (lines.findLast((line) => line.trim() !== "") ?? "").trimEnd();
  if (reaction.test(first.slice(0, 80))) return undefined;
  if (reactionAnywhere.test(first.slice(0, 80)) && pictureBehindQuote.test(last.slice(-40))) return undefined;
  const isReply = rest.length > 0 && second.trim() === "" && replyAnywhere.test(first.trim().slice(0, 300));
  return isReply ? rest.join("\n") : lines.join("\n");
}
