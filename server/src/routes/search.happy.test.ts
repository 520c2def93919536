import { searchAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

interface Talk {
  readonly title: string;
  readonly startTime: string;
  readonly language?: string;
  readonly lines: readonly string[];
}

/** Alice and Bob speak in turn, a line every ten seconds. */
async function importTalk(caller: Caller, { lines, ...about }: Talk, timed = true): Promise<string> {
  const segments = lines.map((text, position) => ({
    speaker: position % 2 === 0 ? "Alice" : "Bob",
    text,
    ...(timed && { startMs: position * 10_000, endMs: position * 10_000 + 8_000 }),
  }));
  const answer = await caller.post("/api/v1/conversations?analyze=false", { ...about, segments });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().data.id;
}

async function find(caller: Caller, query: Record<string, string>) {
  const answer = await caller.send({ method: "GET", url: "/api/v1/search", query });
  expect(answer.statusCode, answer.body).toBe(200);
  return searchAnswer.parse(answer.json());
}

async function snippets(caller: Caller, query: Record<string, string>): Promise<string[]> {
  return (await find(caller, query)).data.map(({ snippet }) => snippet);
}

describe("searching transcripts", () => {
  let id: string;
  beforeAll(async () => {
    id = await importTalk(alice, {
      title: "Vendor call",
      startTime: "2026-03-18T14:00:00Z",
      lines: [
        "We negotiated the rates twice.",
        "The load test is planned for Wednesday.",
        "Our plan needs a second machine.",
        "Then the test of the load balancer can wait.",
        "Negotiations with Zoë's team go on.",
      ],
    });
  });

  it("answers the segment, who said it and when, with the match marked", async () => {
    expect(await find(alice, { q: "balancer" })).toEqual({
      data: [
        {
          conversationId: id,
          title: "Vendor call",
          segmentId: "seg_4",
          speaker: "Bob",
          timestamp: "2026-03-18T14:00:30.000Z",
          snippet: "Then the test of the load <mark>balancer</mark> can wait.",
        },
      ],
      pagination: { total: 1, limit: 20, offset: 0 },
    });
  });

  it("finds the other forms of a word, in any letter case", async () => {
    expect((await snippets(alice, { q: "PLANS second" })).join()).toBe(
      "Our <mark>plan</mark> needs a <mark>second</mark> machine.",
    );
    expect(await snippets(alice, { q: "planning" })).toHaveLength(2);
  });

  it("takes the last word as typed so far, and a word with a star, for the beginning of one", async () => {
    for (const q of [
      "nego",
      "negotia",
      "negotiat",
      "negotiati",
      "negotia* with",
      "bal",
      "balanc*",
      "wednes",
    ]) {
      expect(await snippets(alice, { q }), q).not.toEqual([]);
    }
    expect(await snippets(alice, { q: "plann" })).toContain(
      "The load test is <mark>planned</mark> for Wednesday.",
    );
    expect(await snippets(alice, { q: "negotia rates" })).toEqual([]);
    expect(await snippets(alice, { q: "balancer of" })).toHaveLength(1);
  });

  it("finds words in quotes in their order alone", async () => {
    expect(await snippets(alice, { q: '"load test"' })).toEqual([
      "The <mark>load</mark> <mark>test</mark> is planned for Wednesday.",
    ]);
    expect(await snippets(alice, { q: "test load" })).toHaveLength(2);
  });

  it("wants every word, passes over those that say nothing, and finds nothing in punctuation", async () => {
    expect(await snippets(alice, { q: "load cucumber" })).toEqual([]);
    expect(await snippets(alice, { q: "what is the balancer" })).toHaveLength(1);
    expect(await snippets(alice, { q: "?! &" })).toEqual([]);
  });

  it("keeps to one speaker where told, whatever the letter case", async () => {
    expect(await snippets(alice, { q: "plan", speaker: "bob" })).toHaveLength(1);
    expect(await snippets(alice, { q: "plan", speaker: "Zoe" })).toEqual([]);
  });

  it("keeps to conversations that start within the time told", async () => {
    const within = { q: "balancer", since: "2026-03-18", until: "2026-03-19" };
    expect(await snippets(alice, within)).toHaveLength(1);
    expect(await snippets(alice, { ...within, since: "2026-03-18T14:00:01Z" })).toEqual([]);
    expect(await snippets(alice, { ...within, until: "2026-03-18T14:00:00Z" })).toEqual([]);
  });

  it("shows nobody what another said", async () => {
    const bob = await test.signUp({ name: "Bob" });
    expect((await find(bob, { q: "balancer" })).pagination.total).toBe(0);
    await importTalk(bob, { title: "Own", startTime: "2026-03-18", lines: ["A balancer of my own."] });
    expect((await find(bob, { q: "balancer" })).pagination.total).toBe(1);
    expect((await find(alice, { q: "balancer" })).pagination.total).toBe(1);
  });
});

describe("what a search answers", () => {
  it("finds a conversation by its title, first, through its first segment", async () => {
    const caller = await test.signUp();
    const lines = ["Hello everyone.", "The harbor is full."];
    const later = { title: "Weekly", startTime: "2026-05-02", lines: ["Nothing new.", "The harbor again."] };
    const id = await importTalk(caller, { title: "Harbors of the north", startTime: "2026-05-01", lines });
    await importTalk(caller, later);
    const { data } = await find(caller, { q: "harbor" });
    expect(data.map(({ title, segmentId }) => [title, segmentId])).toEqual([
      ["Harbors of the north", "seg_1"],
      ["Weekly", "seg_2"],
      ["Harbors of the north", "seg_2"],
    ]);
    expect(data[0]).toMatchObject({ conversationId: id, snippet: "Hello everyone." });
    expect((await find(caller, { q: "harbor", speaker: "Alice" })).pagination.total).toBe(0);
  });

  it("goes page by page through all that it found, each once", async () => {
    const caller = await test.signUp();
    const lines = Array.from({ length: 45 }, (_, position) => `Number ${position} of the invoices.`);
    await importTalk(caller, { title: "Invoices", startTime: "2026-05-01", lines });
    const seen: string[] = [];
    for (const offset of ["0", "20", "40"]) {
      const { data, pagination } = await find(caller, { q: "invoice", limit: "20", offset });
      expect(pagination).toEqual({ total: 45, limit: 20, offset: Number(offset) });
      seen.push(...data.map(({ segmentId }) => segmentId));
    }
    expect(new Set(seen).size).toBe(45);
    expect(await find(caller, { q: "invoice", offset: "1000" })).toMatchObject({
      data: [],
      pagination: { total: 45 },
    });
  });

  it("lets nothing of a transcript through as markup", async () => {
    const caller = await test.signUp();
    const lines = [`<script>alert("x")</script> & <b>cucumber</b> 'quoted' <mark>fake</mark>`];
    await importTalk(caller, { title: "Attack", startTime: "2026-05-01", lines });
    expect(await snippets(caller, { q: "cucumber" })).toEqual([
      "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;<mark>cucumber</mark>&lt;/b&gt; &#39;quoted&#39; &lt;mark&gt;fake&lt;/mark&gt;",
    ]);
  });

  it("stems each conversation in its own language, told or recognized", async () => {
    const caller = await test.signUp();
    const german =
      "Wir haben die Verträge mit den Lieferanten noch nicht unterschrieben, und das ist für uns alle ein Problem, weil wir dann nicht wissen, was wir im Sommer verkaufen.";
    await importTalk(caller, { title: "A", startTime: "2026-05-01", lines: [german, german] });
    await importTalk(caller, {
      title: "B",
      startTime: "2026-05-02",
      language: "de",
      lines: ["Neue Häuser."],
    });
    await importTalk(caller, { title: "C", startTime: "2026-05-03", lines: ["Two houses."] });
    expect(await snippets(caller, { q: "vertrag lieferant" })).toHaveLength(2);
    expect(await snippets(caller, { q: "haus" })).toEqual(["Neue <mark>Häuser</mark>."]);
    expect(await snippets(caller, { q: "house" })).toEqual(["Two <mark>houses</mark>."]);
  });

  it("estimates the time where the source has none, as the transcript does", async () => {
    const caller = await test.signUp();
    const talk = { title: "No times", startTime: "2026-05-01", lines: ["One two three.", "A cucumber."] };
    const id = await importTalk(caller, talk, false);
    const { segments } = (await caller.get(`/api/v1/conversations/${id}/transcript`)).json().data;
    const { data } = await find(caller, { q: "cucumber" });
    expect(data[0]?.timestamp).toBe(segments[1].timestamp);
  });
});
