import { conversationExport, feedbackAnswer, keyPointsAnswer, signalsAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";
import { unzip } from "./testing/unzip.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

/** The index, the audit log and six of the account. */
const filesBeside = 8;

async function importOne(caller: Caller, body: object, query = "?analyze=false"): Promise<string> {
  return (await caller.post(`/api/v1/conversations${query}`, body)).json().data.id;
}

/** With feedback and key points. */
async function importAnalyzed(caller: Caller, change: object = {}): Promise<string> {
  const id = await importOne(caller, { ...importBody(40), ...change }, "");
  await test.runJobs();
  return id;
}

async function connectCalendar({ user }: Caller): Promise<void> {
  const { store, vault } = test.ctx;
  const address = "https://calendar.example.com/private-path.ics";
  const at = new Date();
  await store.calendar.insertConnection(user.id, {
    id: "cal_1",
    kind: "ics",
    label: "calendar.example.com",
    access: vault.seal(JSON.stringify({ address })),
    cursor: null,
    state: "active",
    failures: 0,
    dueAt: at,
    error: null,
    refreshedAt: null,
    createdAt: at,
  });
}

describe("the export of a conversation", () => {
  it("has all that was made of it in JSON, and is imported again as it is", async () => {
    const id = await importAnalyzed(alice, { meetingType: "one-to-one", userSpeakerName: "Alice" });
    const url = `/api/v1/conversations/${id}`;
    const answer = await alice.get(`${url}/export?format=json`);
    expect(answer.headers["content-disposition"]).toContain('filename="Launch check-in.json"');
    const exported = conversationExport.parse(answer.json());
    const { data: explained } = feedbackAnswer.parse(
      (await alice.get(`${url}/feedback?include=evidence`)).json(),
    );
    expect(exported.feedback).toEqual(explained);
    expect(exported.keypoints).toEqual(
      keyPointsAnswer.parse((await alice.get(`${url}/keypoints`)).json()).data,
    );
    expect(exported.signals).toEqual(signalsAnswer.parse((await alice.get(`${url}/signals`)).json()).data);

    const bob = await test.signUp();
    const again = await importOne(bob, answer.json());
    const back = conversationExport.parse(
      (await bob.get(`/api/v1/conversations/${again}/export?format=json`)).json(),
    );
    const { conversation, feedback, signals, keypoints, ...told } = back;
    expect(exported).toMatchObject(told);
    expect([feedback, signals, keypoints]).toEqual([null, null, null]);
    expect(told.segments).toEqual(importBody(40).segments);
  });

  it("is Markdown by default: front matter, feedback, key points, every word", async () => {
    const id = await importAnalyzed(alice, { title: 'No: "yes" # - {x}' });
    const answer = await alice.get(`/api/v1/conversations/${id}/export`);
    expect(answer.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    const [, front = "", body = ""] = answer.body.split(/^---$/m);
    const { data } = feedbackAnswer.parse((await alice.get(`/api/v1/conversations/${id}/feedback`)).json());
    expect(parse(front)).toEqual({
      title: 'No: "yes" # - {x}',
      date: "2026-03-18T14:00:00",
      duration: 4,
      participants: ["Alice", "Bob"],
      tags: ["convo", "meeting"],
      convoId: id,
      overallScore: data.overallScore,
      ...data.feedback.categoryScores,
    });
    const order = ["## Feedback", "## Key points", "## Action items", "## Transcript"].map((part) =>
      body.indexOf(part),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(body).toContain("[0:00:06] **Bob:** Sure. I still worry about the load test, though.");
    for (const { description } of data.feedback.strengths) expect(body).toContain(description.slice(0, 20));
  });

  it.each(["no", "12:30", "null", "1e3", "0x1F", "- a", "a: b", "'", "2026-03-18", "~", "#x", "@x", "%"])(
    "keeps the title %j a text in its front matter",
    async (title) => {
      const id = await importOne(alice, { ...importBody(), title });
      const { body } = await alice.get(`/api/v1/conversations/${id}/export`);
      for (const version of ["1.1", "1.2"] as const)
        expect(parse(body.split(/^---$/m)[1] ?? "", { version }).title).toBe(title);
    },
  );
});

describe("the export of everything", () => {
  it("has every conversation twice, an index, the profile and the audit log, and nobody else's", async () => {
    const carol = await test.signUp({ name: "Carol" });
    await importOne(alice, { ...importBody(), title: "Not for Carol" });
    const ids: string[] = [];
    for (let count = 0; count < 3; count++)
      ids.push(await importOne(carol, { ...importBody(), title: "Same / title", userSpeakerName: "Bob" }));
    const goal = { metric: "hedges", target: 2, direction: "atMost" };
    await carol.send({ method: "PUT", url: "/api/v1/goals", payload: { goals: [goal] } });
    const answer = await carol.get("/api/v1/export");
    expect(answer.headers).toMatchObject({
      "content-type": "application/zip",
      "content-disposition": "attachment; filename=\"convo-export.zip\"; filename*=UTF-8''convo-export.zip",
    });
    const files = unzip(answer.rawPayload);
    const paths = [...files.keys()];
    expect(paths).toHaveLength(2 * ids.length + filesBeside);
    for (const id of ids) {
      const path = `conversations/2026-03-18 Same title ${id.slice(-10)}`;
      expect(conversationExport.parse(JSON.parse(files.get(`${path}.json`) ?? "")).conversation.id).toBe(id);
      expect(files.get(`${path}.md`)).toBe((await carol.get(`/api/v1/conversations/${id}/export`)).body);
      expect(files.get("index.md")).toContain(`[Same / title](<${path}.md>)`);
    }
    expect(JSON.parse(files.get("profile.json") ?? "").profile.name).toBe("Carol");
    expect(JSON.parse(files.get("goals.json") ?? "")).toMatchObject({ goals: [goal] });
    expect([...files.values()].join("")).not.toContain("Not for Carol");
  });

  it("has goals, names of speakers, edited action items, webhooks and calendars, and no secret of theirs", async () => {
    const frank = await test.signUp();
    const id = await importAnalyzed(frank);
    const url = "/api/v1/action-items";
    const [first] = (await frank.get(url)).json().data;
    await frank.send({
      method: "PATCH",
      url: `${url}/${first.id}`,
      payload: { item: "Angebot", status: "done" },
    });
    const goals = [{ metric: "overallScore", target: 7, direction: "atLeast" }];
    await frank.send({ method: "PUT", url: "/api/v1/goals", payload: { goals } });
    await frank.send({
      method: "PATCH",
      url: `/api/v1/conversations/${id}/speakers`,
      payload: { rename: [{ from: "Bob", to: "Robert" }] },
    });
    const hook = { url: "https://hooks.example.com/convo", events: ["conversation.created"] };
    const { data: webhook } = (await frank.post("/api/v1/webhooks", hook)).json();
    await connectCalendar(frank);
    const archive = (await frank.get("/api/v1/export")).rawPayload;
    const files = unzip(archive);
    const read = (path: string) => JSON.parse(files.get(path) ?? "");
    expect(read("goals.json")).toMatchObject({ goals });
    expect(read("speaker-aliases.json")).toEqual([{ label: "Bob", name: "Robert" }]);
    expect(read("action-items.json")).toContainEqual(
      expect.objectContaining({ id: first.id, item: "Angebot", status: "done" }),
    );
    expect(read("webhooks.json")).toMatchObject([{ id: webhook.id, url: hook.url }]);
    expect(read("calendars.json")).toMatchObject([{ label: "calendar.example.com" }]);
    const all = [...files.values()].join("");
    expect(webhook.secret).toMatch(/^whsec_/);
    for (const secret of [webhook.secret, "private-path"]) expect(all).not.toContain(secret);
  });

  it("is noted in the audit log, which goes along", async () => {
    const dora = await test.signUp();
    const files = unzip((await dora.get("/api/v1/export")).rawPayload);
    const lines = (files.get("audit-log.jsonl") ?? "").trim().split("\n");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      action: "data.exported",
      actor: `key:${dora.keyId}`,
      subject: dora.user.id,
    });
  });

  it("walks through more conversations than fit a page, in order and none twice", async () => {
    const eve = await test.signUp();
    const bodies = Array.from({ length: 120 }, (_, minute) => ({
      title: `Talk ${minute}`,
      // Some start at the same moment.
      startTime: new Date(Date.UTC(2026, 2, 18, 9, Math.floor(minute / 3))).toISOString(),
      segments: [{ speaker: "Eve", text: "Shall we start?" }],
    }));
    for (const body of bodies) await importOne(eve, body);
    const files = unzip((await eve.get("/api/v1/export")).rawPayload);
    expect(files.size).toBe(2 * 120 + filesBeside);
    expect((files.get("index.md") ?? "").match(/^- /gm)).toHaveLength(120);
  });
});
