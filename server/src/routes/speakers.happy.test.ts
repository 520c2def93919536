import {
  feedbackAnswer,
  importAnswer,
  profileAnswer,
  speakersAnswer,
  transcriptAnswer,
} from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

const url = "/api/v1/conversations";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

async function importAs(caller: Caller, labels: [string, string], body = importBody()) {
  const segments = body.segments.map((segment, position) => ({ ...segment, speaker: labels[position % 2] }));
  const answer = await caller.post(url, { ...body, segments });
  expect(answer.statusCode, answer.body).toBe(201);
  return importAnswer.parse(answer.json()).data;
}

async function change(caller: Caller, id: string, payload: object) {
  const answer = await caller.send({ method: "PATCH", url: `${url}/${id}/speakers`, payload });
  expect(answer.statusCode, answer.body).toBe(200);
  return speakersAnswer.parse(answer.json()).data.speakers;
}

const names = (speakers: readonly { name: string }[]) => speakers.map(({ name }) => name).sort();

describe("who spoke", () => {
  it("is told with shares and the longest of what each said", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Alice", "Bob"]);
    const answer = await alice.get(`${url}/${id}/speakers`);
    const { speakers } = speakersAnswer.parse(answer.json()).data;
    expect(speakers).toMatchObject([
      { name: "Alice", isUser: true, share: 0.5, segmentCount: 6 },
      { name: "Bob", isUser: false, share: 0.5, segmentCount: 6 },
    ]);
    expect(speakers[1]?.samples).toContain(
      "We have only tried it with fifty users, and the contract says five hundred.",
    );
    expect(speakers[1]?.samples).toHaveLength(3);
  });
});

describe("changing who spoke", () => {
  it("renames everywhere, drops what was made at once, and the job makes it anew", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Alice", "Bob"]);
    await test.runJobs();
    await alice.post(`${url}/${id}/query`, { query: "What worries Bob?" });
    const speakers = await change(alice, id, {
      rename: [
        { from: "bob", to: " Robert " },
        { from: "Alice", to: "Alice Chen" },
      ],
    });
    expect(names(speakers)).toEqual(["Alice Chen", "Robert"]);
    expect(speakers.find(({ isUser }) => isUser)?.name).toBe("Alice Chen");
    for (const path of ["feedback", "keypoints"])
      expect((await alice.get(`${url}/${id}/${path}`)).statusCode).toBe(404);
    expect((await test.database.pool.query("SELECT 1 FROM convo.answers")).rowCount).toBe(0);
    const transcript = transcriptAnswer.parse((await alice.get(`${url}/${id}/transcript`)).json()).data;
    expect(new Set(transcript.segments.map(({ speaker }) => speaker))).toEqual(
      new Set(["Alice Chen", "Robert"]),
    );
    await test.runJobs();
    const feedback = feedbackAnswer.parse((await alice.get(`${url}/${id}/feedback`)).json()).data;
    expect(feedback.userSpeakerName).toBe("Alice Chen");
    const items = (await alice.get("/api/v1/action-items")).json().data;
    expect(items.map(({ owner }: { owner: string }) => owner)).not.toContain("Bob");
  });

  it("lets two change places, merges, and splits off a stretch", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Alice", "Bob"]);
    const swap = [
      { from: "Alice", to: "Bob" },
      { from: "Bob", to: "Alice" },
    ];
    const swapped = await change(alice, id, { rename: swap });
    expect(swapped.find(({ isUser }) => isUser)?.name).toBe("Bob");
    const split = [{ segmentIds: ["seg_1", "seg_2"], to: "Dana" }];
    expect(await change(alice, id, { split })).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ name: "Dana", segmentCount: 2 })]),
    );
    const merged = await change(alice, id, { merge: [{ from: ["Alice", "Dana"], to: "Dana" }] });
    expect(merged.map(({ name, segmentCount }) => [name, segmentCount]).sort()).toEqual([
      ["Bob", 5],
      ["Dana", 7],
    ]);
  });

  it("says which one is the user, so that feedback is made, and knows the name from then on", async () => {
    const zoe = await test.signUp({ name: "Zoe" });
    const { id } = await importAs(zoe, ["Zoe-Marie K", "Speaker 2"]);
    const [first] = await change(zoe, id, { me: "Zoe-Marie K" });
    expect(first).toMatchObject({ isUser: true });
    await test.runJobs();
    expect((await zoe.get(`${url}/${id}/feedback`)).statusCode).toBe(200);
    const { profile } = profileAnswer.parse((await zoe.get("/api/v1/user/profile")).json()).data;
    expect(profile.aliases).toEqual(["Zoe-Marie K"]);
    expect((await importAs(zoe, ["Zoe-Marie K", "Bob"])).userSpeakerName).toBe("Zoe-Marie K");
  });

  it("tells webhooks and the audit log, without a name", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Alice", "Bob"]);
    const revision = async () => (await test.ctx.store.conversations.get(alice.user.id, id))?.revision;
    const before = await revision();
    await change(alice, id, { rename: [{ from: "Bob", to: "Robert" }] });
    expect(await revision()).toBe((before ?? 0) + 1);
    const { items } = await test.ctx.store.audit.list(alice.user.id, { limit: 10, offset: 0 });
    expect(items[0]).toMatchObject({
      action: "speakers.changed",
      subject: id,
      detail: { renamed: 1, merged: 0, split: 0, me: false },
    });
    await change(alice, id, {});
    await change(alice, id, { rename: [{ from: "Robert", to: "Robert" }], me: "Alice" });
    expect(await revision()).toBe((before ?? 0) + 1);
  });

  it("is done one after the other where two ask at once", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Alice", "Bob"]);
    const rename = (to: string) =>
      alice.send({
        method: "PATCH",
        url: `${url}/${id}/speakers`,
        payload: { rename: [{ from: "Bob", to }] },
      });
    const answers = await Promise.all([rename("Robert"), rename("Rob")]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400]);
  });
});

describe("the next import", () => {
  it("takes the names given before, and says so", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["achen", "jsmith"]);
    await change(alice, id, {
      rename: [
        { from: "achen", to: "Alice" },
        { from: "jsmith", to: "Jane Smith" },
      ],
    });
    const next = await importAs(alice, ["achen", "jsmith"]);
    expect(names(next.speakers)).toEqual(["Alice", "Jane Smith"]);
    expect(next.userSpeakerName).toBe("Alice");
    expect(next.warnings.map(({ code }) => code)).toEqual(["speaker-renamed", "speaker-renamed"]);
    const bob = await test.signUp({ name: "Bob" });
    expect(names((await importAs(bob, ["achen", "jsmith"])).speakers)).toEqual(["achen", "jsmith"]);
  });

  it("remembers no label that anyone may have, and makes one of two people never", async () => {
    const alice = await test.signUp();
    const { id } = await importAs(alice, ["Speaker 1", "jsmith"]);
    await change(alice, id, {
      rename: [
        { from: "Speaker 1", to: "Alice" },
        { from: "jsmith", to: "Jane Smith" },
      ],
    });
    expect(names((await importAs(alice, ["Speaker 1", "Jane Smith"])).speakers)).toEqual([
      "Jane Smith",
      "Speaker 1",
    ]);
    expect(names((await importAs(alice, ["jsmith", "Jane Smith"])).speakers)).toEqual([
      "Jane Smith",
      "jsmith",
    ]);
  });
});
