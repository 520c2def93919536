import { listConversationsAnswer } from "@convo/contract";
import { loadOf } from "./load.ts";
import { inMs, median, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const rounds = 3;
const secondsEach = 4;

/** The stored feedback with key check and count, against the same bytes with neither; in turns, since machines are noisy. */
export async function benchCachedGet(server: ServerProcess, key: string): Promise<Row[]> {
  const headers = { authorization: `Bearer ${key}` };
  const list = await fetch(`${server.address}/api/v1/conversations`, { headers });
  const [conversation] = listConversationsAnswer.parse(await list.json()).data;
  const url = `${server.address}/api/v1/conversations/${conversation?.id}/feedback`;
  server.setBareAnswer(await (await fetch(url, { headers })).text());

  const bare: number[] = [];
  const cached: number[] = [];
  const p99sMs: number[] = [];
  let failures = 0;
  for (let round = 0; round < rounds; round++) {
    bare.push((await loadOf([`${server.address}/bare`], {}, secondsEach)).requestsPerSecond);
    const load = await loadOf([url], headers, secondsEach);
    cached.push(load.requestsPerSecond);
    p99sMs.push(load.p99Ms);
    failures += load.failures;
  }
  const share = median(cached) / median(bare);
  return [
    {
      what: "GET feedback, cached, 32 connections",
      measured: `${Math.round(median(cached))}/s, ${Math.round(share * 100)} % of ${Math.round(median(bare))}/s bare; ${failures} failed`,
      aim: "≥ 60 %",
      reached: share >= 0.6 && failures === 0,
    },
    { what: "the same, p99", measured: inMs(median(p99sMs)), aim: "≤ 20 ms", reached: median(p99sMs) <= 20 },
  ];
}
