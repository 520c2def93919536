import { setTimeout as pause } from "node:timers/promises";
import { conversationAnswer, importAnswer } from "@convo/contract";
import { meetingOf, webvttOf } from "./meeting.ts";
import { inMs, median, quantile, type Row } from "./row.ts";
import type { ServerProcess } from "./server-process.ts";

const times = 15;

/** A WebVTT of 2,000 segments over HTTP: until it is stored and acknowledged, and from then until its feedback is there. */
export async function benchImport(server: ServerProcess, key: string): Promise<Row[]> {
  const body = webvttOf(meetingOf(2000));
  const storedMs: number[] = [];
  const feedbackMs: number[] = [];
  for (let time = 0; time < times + 2; time++) {
    const once = await importOnce(server.address, key, body);
    if (time < 2) continue;
    storedMs.push(once.storedMs);
    feedbackMs.push(once.feedbackMs);
  }
  return [
    row("import of 2,000 segments, stored", storedMs, 150),
    row("its feedback ready after that", feedbackMs, 500),
  ];
}

async function importOnce(address: string, key: string, body: string) {
  const authorization = `Bearer ${key}`;
  const startedAt = performance.now();
  const answer = await fetch(`${address}/api/v1/conversations?userSpeakerName=Alice`, {
    method: "POST",
    headers: { authorization, "content-type": "text/vtt" },
    body,
  });
  const { data } = importAnswer.parse(await answer.json());
  const storedAt = performance.now();
  const url = `${address}/api/v1/conversations/${data.id}`;
  while ((await fetch(`${url}/feedback`, { headers: { authorization } })).status !== 200) await pause(5);
  const feedbackAt = performance.now();
  await untilReady(url, authorization);
  return { storedMs: storedAt - startedAt, feedbackMs: feedbackAt - storedAt };
}

/** Its key points take the machine for a while longer: the next import is not to be measured beside them. */
async function untilReady(url: string, authorization: string): Promise<void> {
  for (;;) {
    const { data } = conversationAnswer.parse(
      await (await fetch(url, { headers: { authorization } })).json(),
    );
    if (data.status !== "processing") return;
    await pause(20);
  }
}

function row(what: string, valuesMs: readonly number[], aimMs: number): Row {
  const measured = `${inMs(median(valuesMs))} (p99 ${inMs(quantile(valuesMs, 0.99))})`;
  return { what, measured, aim: `≤ ${aimMs} ms`, reached: median(valuesMs) <= aimMs };
}
