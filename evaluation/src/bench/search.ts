import type { Segment } from "@convo/analysis";
import { type Client, createClient } from "@convo/contract";
import { meetingOf, webvttOf } from "./meeting.ts";
import { inMs, median, quantile, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const conversations = 100;
const segmentsEach = 2_000;
const times = 20;
/** Each is said once in every tenth conversation. */
const rareWords = ["zeppelin", "quokka", "marimba", "gazebo", "walrus"];
const commonWords = ["think", "need", "week"];

/** Full text over 200,000 segments of one user: a word of ten segments, and words of thousands. */
export async function benchSearch(server: ServerProcess, key: string): Promise<Row[]> {
  const client = createClient({ baseUrl: server.address, apiKey: key });
  const segments = meetingOf(segmentsEach);
  for (let at = 0; at < conversations; at++) {
    const text = `We call it ${rareWords[Math.floor(at / 2) % rareWords.length]}.`;
    const said = at % 2 === 0 ? [...segments.slice(1), { ...lastOf(segments), text }] : segments;
    const file = new Blob([webvttOf(said)], { type: "text/vtt" });
    await client.conversations.upload(file, "meeting.vtt", { analyze: "false", title: `Meeting ${at}` });
  }
  const rare = await timesOf(client, rareWords);
  const common = await timesOf(client, commonWords);
  return [
    row("search in 200,000 segments, a word of ten", rare, 5),
    row(`the same, a word of ${Math.min(...common.totals).toLocaleString("en")} and more`, common, 25),
  ];
}

function lastOf(segments: readonly Segment[]): Segment {
  const last = segments.at(-1);
  if (last === undefined) throw new Error("the meeting has no segments");
  return last;
}

interface Searches {
  readonly valuesMs: readonly number[];
  /** How many segments each word was found in. */
  readonly totals: readonly number[];
}

async function timesOf(client: Client, words: readonly string[]): Promise<Searches> {
  const valuesMs: number[] = [];
  const totals: number[] = [];
  for (let time = 0; time < times; time++) {
    for (const q of words) {
      const startedAt = performance.now();
      const { pagination } = await client.search.find({ q: `"${q}"` });
      // The first time reads what the others find in memory.
      if (time > 0) valuesMs.push(performance.now() - startedAt);
      else totals.push(pagination.total);
    }
  }
  return { valuesMs, totals };
}

function row(what: string, { valuesMs }: Searches, aimMs: number): Row {
  const measured = `${inMs(median(valuesMs))} (p99 ${inMs(quantile(valuesMs, 0.99))})`;
  return { what, measured, aim: `≤ ${aimMs} ms`, reached: median(valuesMs) <= aimMs };
}
