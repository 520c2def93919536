import {
  appendAnswer,
  conversationAnswer,
  feedbackAnswer,
  generatedFeedbackAnswer,
  importAnswer,
  speakersAnswer,
  transcriptAnswer,
} from "@convo/contract";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveSegments, startLive } from "./testing/live-samples.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function append(url: string, segments: object[], caller = alice) {
  const answer = await caller.post(`${url}/segments`, { segments });
  expect(answer.statusCode, answer.body).toBe(200);
  return appendAnswer.parse(answer.json()).data;
}

async function end(url: string, body?: object) {
  const answer = await alice.post(`${url}/end`, body);
  expect(answer.statusCode, answer.body).toBe(200);
  return conversationAnswer.parse(answer.json()).data;
}

const item = async (url: string) => conversationAnswer.parse((await alice.get(url)).json()).data;

async function transcript(url: string) {
  const { segments } = transcriptAnswer.parse((await alice.get(`${url}/transcript`)).json()).data;
  return segments.map(({ speaker, text, startMs, endMs }) => ({ speaker, text, startMs, endMs }));
}

describe("a live conversation", () => {
  it("starts without a word, and is listed as live, without an end", async () => {
    const answer = await alice.post("/api/v1/conversations", { status: "live" });
    expect(answer.statusCode, answer.body).toBe(201);
    const { data } = importAnswer.parse(answer.json());
    expect(data).toMatchObject({
      status: "live",
      endTime: null,
      duration: null,
      segmentCount: 0,
      speakers: [],
    });
    expect(data.title).toMatch(/^Conversation on /);
    expect(await item(`/api/v1/conversations/${data.id}`)).toMatchObject({ status: "live" });
  });

  it("may start with what was said already", async () => {
    const url = await startLive(alice, { segments: importBody(3).segments });
    expect(await item(url)).toMatchObject({ segmentCount: 3, status: "live" });
    expect(await append(url, liveSegments(1))).toMatchObject({ accepted: 1, segmentCount: 4 });
  });

  it("keeps what is appended in the order sent", async () => {
    const url = await startLive(alice);
    const all = liveSegments();
    const id = url.slice(url.lastIndexOf("/") + 1);
    expect(await append(url, all.slice(0, 5))).toEqual({ id, accepted: 5, duplicates: 0, segmentCount: 5 });
    expect(await append(url, all.slice(5))).toEqual({ id, accepted: 7, duplicates: 0, segmentCount: 12 });
    expect(await transcript(url)).toEqual(all.map(({ key: _, ...segment }) => segment));
  });

  it("takes the time of arrival where a segment has none", async () => {
    const url = await startLive(alice, { startTime: new Date(Date.now() - 60_000).toISOString() });
    await append(url, [{ key: "1", speaker: "Bob", text: "Hello." }]);
    const [segment] = await transcript(url);
    expect(Math.abs((segment?.startMs ?? 0) - 60_000)).toBeLessThan(10_000);
  });

  it("leaves out what holds no word, and counts on where the client numbers its segments", async () => {
    const url = await startLive(alice);
    const numbered = ["Hello.", "♪", "Shall we start?"].map((text, index) => ({
      key: `k${index}`,
      sequence: index + 1,
      speaker: "Bob",
      text,
    }));
    expect(await append(url, numbered)).toMatchObject({ accepted: 2, duplicates: 0, segmentCount: 2 });
    expect(await append(url, numbered)).toMatchObject({ accepted: 0, duplicates: 2, segmentCount: 2 });
    expect(await append(url, [{ key: "k3", sequence: 4, speaker: "Bob", text: "Let's go." }])).toMatchObject({
      accepted: 1,
    });
  });

  it("gives feedback on what is there so far, and anew after more was said", async () => {
    const url = await startLive(alice);
    await append(url, liveSegments());
    const generate = async () =>
      generatedFeedbackAnswer.parse((await alice.post(`${url}/feedback`)).json()).data.cached;
    expect([await generate(), await generate()]).toEqual([false, true]);
    await append(url, [
      { key: "more", speaker: "Alice", text: "One more thing.", startMs: 80_000, endMs: 82_000 },
    ]);
    expect([await generate(), await generate()]).toEqual([false, true]);
    expect(await item(url)).toMatchObject({ status: "live" });
  });
});

describe("the end", () => {
  it("gives the conversation its end and its feedback, once", async () => {
    const url = await startLive(alice);
    await append(url, liveSegments());
    const ended = await end(url);
    expect(ended).toMatchObject({
      status: "processing",
      endTime: "2026-03-18T14:01:11.000Z",
      duration: 1,
      segmentCount: 12,
    });
    expect(await end(url, { endTime: "2026-03-18T15:00:00Z" })).toEqual(ended);
    await test.runJobs();
    expect(await item(url)).toEqual({ ...ended, status: "ready" });
    feedbackAnswer.parse((await alice.get(`${url}/feedback`)).json());
  });

  it("is when it is told, where it is told", async () => {
    const url = await startLive(alice, { analyze: false });
    await append(url, liveSegments());
    expect(await end(url, { endTime: "2026-03-18T14:30:00Z" })).toMatchObject({
      status: "ready",
      endTime: "2026-03-18T14:30:00.000Z",
      duration: 30,
    });
  });

  it("may come before anything is said", async () => {
    const url = await startLive(alice);
    expect(await end(url)).toMatchObject({ status: "ready", segmentCount: 0, duration: 1 });
    expect((await alice.get(`${url}/transcript`)).json().data.segments).toEqual([]);
  });

  it("gives the same as an import of the same segments", async () => {
    const url = await startLive(alice);
    await append(url, liveSegments());
    await end(url);
    const imported = importAnswer.parse(
      (await alice.post("/api/v1/conversations", importBody())).json(),
    ).data;
    const other = `/api/v1/conversations/${imported.id}`;
    const signals = async (address: string) => (await alice.get(`${address}/signals`)).json().data.speakers;
    expect(await signals(url)).toEqual(await signals(other));
    expect(await item(url)).toEqual({ ...(await item(other)), id: url.slice(url.lastIndexOf("/") + 1) });
  });
});

describe("names that were given before", () => {
  async function named(caller: Caller, names: Record<string, string>) {
    const segments = Object.keys(names).map((speaker) => ({ speaker, text: "Hello there, everybody." }));
    const { id } = (await caller.post("/api/v1/conversations?analyze=false", { segments })).json().data;
    const rename = Object.entries(names).map(([from, to]) => ({ from, to }));
    const at = `/api/v1/conversations/${id}/speakers`;
    expect((await caller.send({ method: "PATCH", url: at, payload: { rename } })).statusCode).toBe(200);
  }

  const said = (key: string, speaker: string) => ({ key, speaker, text: `Number ${key} of what I say.` });

  async function speakersOf(caller: Caller, url: string): Promise<string[]> {
    const { segments } = transcriptAnswer.parse((await caller.get(`${url}/transcript`)).json()).data;
    return segments.map(({ speaker }) => speaker);
  }

  it("are those of the segments from the first one on, and the user is known by theirs", async () => {
    const caller = await test.signUp({ name: "Jane Smith" });
    await named(caller, { achen: "Anna Chen", jsmith: "Jane Smith" });
    const url = await startLive(caller, { userSpeakerName: "jsmith", segments: [said("0", "achen")] });
    await append(url, [said("1", "jsmith"), said("2", "achen")], caller);
    await append(url, [said("3", "jsmith"), said("4", "Bob")], caller);
    expect(await append(url, [said("3", "jsmith")], caller)).toMatchObject({ duplicates: 1 });
    expect(await speakersOf(caller, url)).toEqual([
      "Anna Chen",
      "Jane Smith",
      "Anna Chen",
      "Jane Smith",
      "Bob",
    ]);
    const { speakers } = speakersAnswer.parse((await caller.get(`${url}/speakers`)).json()).data;
    expect(speakers.filter(({ isUser }) => isUser).map(({ name }) => name)).toEqual(["Jane Smith"]);
    const id = url.slice(url.lastIndexOf("/") + 1);
    const record = await test.ctx.store.conversations.get(caller.user.id, id);
    expect(record?.warnings.map(({ code }) => code)).toEqual(["speaker-renamed", "speaker-renamed"]);
  });

  it("are given to nobody where another has the name, or two labels would share it", async () => {
    const caller = await test.signUp();
    await named(caller, { jsmith: "Jane Smith" });
    await named(caller, { jane: "Jane Smith" });
    const url = await startLive(caller);
    await append(url, [said("1", "Jane Smith")], caller);
    await append(url, [said("2", "jsmith")], caller);
    expect(await speakersOf(caller, url)).toEqual(["Jane Smith", "jsmith"]);
    const other = await startLive(caller);
    await append(other, [said("1", "jane"), said("2", "jsmith")], caller);
    expect(await speakersOf(caller, other)).toEqual(["jane", "jsmith"]);
  });
});

describe("two who append at once", () => {
  it("are served one after the other, and nothing is lost or doubled", async () => {
    const url = await startLive(alice);
    const all = liveSegments(40);
    const answers = await Promise.all(
      [0, 10, 20, 30, 0, 10, 20, 30].map((from) => append(url, all.slice(from, from + 10))),
    );
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(40);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(40);
    const texts = (await transcript(url)).map(({ startMs }) => startMs ?? 0);
    expect([...texts].sort((a, b) => a - b)).toEqual(all.map(({ startMs }) => startMs));
  });

  it("keep the order of a client that sends its segments in pieces, some of them twice", async () => {
    const all = liveSegments(30);
    const piece = fc.record({ size: fc.integer({ min: 1, max: 8 }), back: fc.integer({ min: 0, max: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 4, maxLength: 12 }), async (pieces) => {
        const url = await startLive(alice);
        let sent = 0;
        for (const { size, back } of pieces) {
          const from = Math.max(0, sent - back);
          sent = Math.max(sent, Math.min(all.length, from + size));
          if (from < sent) await append(url, all.slice(from, Math.min(all.length, from + size)));
        }
        if (sent < all.length) await append(url, all.slice(sent));
        expect(await transcript(url)).toEqual(all.map(({ key: _, ...segment }) => segment));
      }),
      { numRuns: 10 },
    );
  });
});
