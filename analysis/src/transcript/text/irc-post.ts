import type { Line } from "../lines.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** A line of the log: who typed it, where it says so, and when. */
export interface Post {
  readonly nick: string | undefined;
  readonly words: string;
  readonly stamp: Stamp | undefined;
  readonly line: number;
}

const nickname = /^<[@+%~&]?([^<>\s]{1,80})>\s+/;

export function readPost(line: Line): Post {
  const stamp = readStamp(line.text);
  const behind = stamp ? stamp.rest : line.text.trimStart();
  const found = nickname.exec(behind.slice(0, 100));
  const words = found ? behind.slice(found[0].length) : behind;
  return { nick: found?.[1], words, stamp, line: line.number };
}

/** True for a line of somebody's, with or without a time. */
export function isIrcLine(line: string): boolean {
  return readPost({ text: line, number: 1 }).nick !== undefined;
}
