import { setTimeout as pause } from "node:timers/promises";
import { type Client, createClient } from "@convo/contract";
import { meetingOf } from "./meeting.ts";
import { inMs, median, quantile, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const conversations = 100;
const segmentsEach = 6;
/** How often somebody says something in a meeting. */
const everyMs = 3_000;

/** From the sending of a segment until a listener has it, with a hundred conversations going on at once. */
export async function benchLiveEvents(server: ServerProcess, key: string): Promise<Row[]> {
  const client = createClient({ baseUrl: server.address, apiKey: key });
  const ids: string[] = [];
  for (let at = 0; at < conversations; at++)
    ids.push((await client.conversations.create({ status: "live", userSpeakerName: "Alice" })).id);
  const valuesMs = (await Promise.all(ids.map((id, at) => followed(client, id, at)))).flat();
  const p99Ms = quantile(valuesMs, 0.99);
  return [
    {
      what: `live: a segment sent until a listener has it, ${conversations} conversations at once`,
      measured: `${inMs(median(valuesMs))}, p99 ${inMs(p99Ms)}`,
      aim: "p99 ≤ 50 ms",
      reached: p99Ms <= 50,
    },
  ];
}

/** Talks in one conversation, not in step with the others, and listens to it. */
async function followed(client: Client, id: string, at: number): Promise<number[]> {
  const sentAt = new Map<string, number>();
  const valuesMs: number[] = [];
  const segments = meetingOf(segmentsEach + 1);
  const listening = (async () => {
    for await (const event of client.live.follow(id)) {
      if (event.type !== "segment") continue;
      valuesMs.push(performance.now() - (sentAt.get(event.data.id) ?? Number.NaN));
    }
  })();
  await pause(1_000 + (at * everyMs) / conversations);
  for (const { id: segmentId, speaker, text, startMs, endMs } of segments) {
    sentAt.set(segmentId, performance.now());
    await client.live.append(id, { segments: [{ key: segmentId, speaker, text, startMs, endMs }] });
    await pause(everyMs);
  }
  await client.live.end(id);
  await listening;
  // The first one may still wait for its listener to arrive.
  return valuesMs.slice(1);
}
