import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@convo/contract";
import { type Load, loadOf } from "./load.ts";
import { meetingOf, webvttOf } from "./meeting.ts";
import { inMs, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const seconds = 15;
const segmentCount = 500;
/** Far more meetings than one server is likely to get, and their analyses take the rest of the machine. */
const betweenImportsMs = 1_000;

/** Lists, transcripts, key points, feedback, signals, searches and the profile, while meetings come in and are analyzed. */
export async function benchMixed(server: ServerProcess, key: string): Promise<Row[]> {
  const one = `${server.address}/api/v1/conversations/${await analyzedConversation(server, key)}`;
  const addresses = [
    `${server.address}/api/v1/conversations?limit=20`,
    one,
    `${one}/transcript`,
    `${one}/keypoints`,
    `${one}/feedback`,
    `${one}/feedback?include=evidence`,
    `${one}/signals`,
    `${server.address}/api/v1/search?q=price`,
    `${server.address}/api/v1/user/profile`,
  ] as const;
  const importing = importUntil(server.address, key);
  const load = await loadOf(addresses, { authorization: `Bearer ${key}` }, seconds);
  return rowsOf(load, await importing.stop());
}

/** One that has its feedback and its key points, as those that people read have. */
async function analyzedConversation(server: ServerProcess, key: string): Promise<string> {
  const client = createClient({ baseUrl: server.address, apiKey: key });
  const file = new Blob([webvttOf(meetingOf(segmentCount))], { type: "text/vtt" });
  const { id } = await client.conversations.upload(file, "meeting.vtt", { userSpeakerName: "Alice" });
  await client.feedback.generate(id);
  await client.keyPoints.generate(id);
  return id;
}

interface Imports {
  readonly count: number;
  readonly failures: number;
}

function importUntil(address: string, key: string): { stop(): Promise<Imports> } {
  const body = webvttOf(meetingOf(segmentCount));
  const stopping = new AbortController();
  const headers = { authorization: `Bearer ${key}`, "content-type": "text/vtt" };
  const url = `${address}/api/v1/conversations?userSpeakerName=Alice`;
  async function run(): Promise<Imports> {
    let [count, failures] = [0, 0];
    while (!stopping.signal.aborted) {
      const answer = await fetch(url, { method: "POST", headers, body });
      await answer.arrayBuffer();
      if (answer.status === 201) count += 1;
      else failures += 1;
      await pause(betweenImportsMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
    return { count, failures };
  }
  const done = run();
  return {
    stop() {
      stopping.abort();
      return done;
    },
  };
}

function rowsOf(load: Load, imports: Imports): Row[] {
  const failed = load.failures + imports.failures;
  return [
    {
      what: `mixed reads, 32 connections, while ${imports.count} meetings of ${segmentCount} segments come in`,
      measured: `${Math.round(load.requestsPerSecond)}/s, p99 ${inMs(load.p99Ms)}; ${failed} failed`,
      aim: "0 failed",
      reached: failed === 0 && imports.count > 0,
    },
  ];
}
