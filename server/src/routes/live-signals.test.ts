import { type LiveEvent, liveEvent } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endSilentConversations } from "../services/live/end-silent.ts";
import { startLive } from "./testing/live-samples.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

const idOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);

async function append(url: string, segments: object[]) {
  const answer = await alice.post(`${url}/segments`, { segments });
  expect(answer.statusCode, answer.body).toBe(200);
}

/** All that an ended conversation told. */
async function told(url: string, query = ""): Promise<LiveEvent[]> {
  await alice.post(`${url}/end`);
  const { body } = await alice.get(`${url}/live${query}`);
  return body.split("\n\n").flatMap((block) => {
    const [, id, type, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    return data === undefined ? [] : [liveEvent.parse({ id: Number(id), type, data: JSON.parse(data) })];
  });
}

/** A talk of two with a key for each segment, at six seconds each. */
function talk(count: number, speakerAt: (position: number) => string) {
  return importBody(count).segments.map((segment, position) => ({
    ...segment,
    key: `k${position}`,
    speaker: speakerAt(position),
    text: `That is how we have number ${position} on the list of today.`,
  }));
}

/** The last value of each signal of each speaker. */
function lastValues(events: LiveEvent[]): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const event of events) {
    if (event.type !== "signals") continue;
    for (const { name, signals } of event.data.speakers) {
      for (const { id, value } of signals) values.set(`${name} ${id}`, value);
    }
  }
  return values;
}

describe("the running signals", () => {
  it("end with the values that the whole conversation is measured to have", async () => {
    const url = await startLive(alice);
    const all = importBody(40).segments.map((segment, index) => ({ key: `${index}`, ...segment }));
    for (let at = 0; at < all.length; at += 7) await append(url, all.slice(at, at + 7));
    const values = lastValues(await told(url));
    const { speakers } = (await alice.get(`${url}/signals`)).json().data;
    let compared = 0;
    for (const { name, signals } of speakers) {
      for (const { id, value } of signals) {
        if (!values.has(`${name} ${id}`)) continue;
        expect([name, id, values.get(`${name} ${id}`)]).toEqual([name, id, value]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(14);
  });

  it("follow a change of the transcript by other means", async () => {
    const url = await startLive(alice);
    await append(
      url,
      talk(10, (position) => (position % 2 === 0 ? "Alice" : "Bob")),
    );
    const own = [alice.user.id, idOf(url)];
    const change = "WHERE user_id = $1 AND";
    await test.database.pool.query(
      `UPDATE convo.segments SET speaker = 'Robert' ${change} conversation_id = $2 AND speaker = 'Bob'`,
      own,
    );
    await test.database.pool.query(
      `UPDATE convo.conversations SET revision = revision + 1 ${change} id = $2`,
      own,
    );
    await append(url, [
      { key: "more", speaker: "Alice", text: "So we start.", startMs: 60_000, endMs: 62_000 },
    ]);
    const { rows } = await test.database.pool.query(
      "SELECT speakers FROM convo.conversations WHERE id = $1",
      [idOf(url)],
    );
    expect(rows[0].speakers.map(({ name }: { name: string }) => name)).toEqual(["Alice", "Robert"]);
  });
});

describe("nudges", () => {
  const lecture = (position: number) => (position === 0 ? "Bob" : "Alice");

  it("reach the user, and only where they are wanted", async () => {
    const nudgesOf = (events: LiveEvent[]) => events.filter(({ type }) => type === "nudge");
    const url = await startLive(alice);
    for (const part of [0, 15, 30]) await append(url, talk(45, lecture).slice(part, part + 15));
    expect(nudgesOf(await told(url))).toMatchObject([{ data: { kind: "monologue", segmentId: "seg_2" } }]);
    expect(nudgesOf(await told(url, "?nudges=off"))).toEqual([]);
    for (const nudges of [false, ["talk-share"]]) {
      const quiet = await startLive(alice, { nudges });
      await append(quiet, talk(30, lecture));
      expect(nudgesOf(await told(quiet))).toEqual([]);
    }
  });
});

describe("a live conversation that nobody appends to", () => {
  it("is ended after twelve hours at the end of its last words, and not before", async () => {
    const url = await startLive(alice);
    await append(
      url,
      talk(12, (position) => (position % 2 === 0 ? "Alice" : "Bob")),
    );
    const hoursLater = (hours: number) => ({
      ...test.ctx,
      now: () => new Date(Date.now() + hours * 3_600_000),
    });
    const status = async () => (await alice.get(url)).json().data;
    await endSilentConversations(hoursLater(11.9));
    expect(await status()).toMatchObject({ status: "live" });
    await endSilentConversations(hoursLater(12.1));
    expect(await status()).toMatchObject({ status: "processing", endTime: "2026-03-18T14:01:11.000Z" });
    expect(await endSilentConversations(hoursLater(12.1))).toBe(0);
  });
});
