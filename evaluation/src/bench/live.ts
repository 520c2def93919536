import { createClient } from "@convo/contract";
import { meetingOf } from "./meeting.ts";
import { inMs, median, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const appends = 30;
const segmentsEach = 10;
const segmentsAtOnce = 500;
/** Some minutes of a conversation, and some hours. */
const early = 100;
const late = 10_000;

/** What an append of ten segments takes in a live conversation that is young and in one that is old; in turns, since machines are noisy. */
export async function benchLive(server: ServerProcess, key: string): Promise<Row[]> {
  const client = createClient({ baseUrl: server.address, apiKey: key });
  const segments = meetingOf(late + appends * segmentsEach).map(({ id, ...segment }) => ({
    key: id,
    ...segment,
  }));
  const startAt = async (size: number) => {
    const { id } = await client.conversations.create({ status: "live", userSpeakerName: "Alice" });
    const append = (from: number, to: number) =>
      client.live.append(id, { segments: segments.slice(from, to) });
    for (let at = 0; at < size; at += segmentsAtOnce) await append(at, Math.min(size, at + segmentsAtOnce));
    return async (turn: number) => {
      const from = size + turn * segmentsEach;
      const startedAt = performance.now();
      await append(from, from + segmentsEach);
      return performance.now() - startedAt;
    };
  };
  const [young, old] = [await startAt(early), await startAt(late)];
  const [youngMs, oldMs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < appends; turn++) {
    youngMs.push(await young(turn));
    oldMs.push(await old(turn));
  }
  const ratio = median(oldMs) / median(youngMs);
  return [
    {
      what: "live: append of 10 segments to 10,000, against to 100",
      measured: `${inMs(median(oldMs))}, ${ratio.toFixed(2)} times ${inMs(median(youngMs))}`,
      aim: "≤ 1.5 times",
      reached: ratio <= 1.5,
    },
  ];
}
