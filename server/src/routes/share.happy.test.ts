import { feedbackAnswer, generatedKeyPointsAnswer, shareAnswer, unshareAnswer } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let alice: Caller;
beforeAll(async () => {
  test = await startTestApp();
  alice = await test.signUp();
});
afterAll(() => test.close());

async function importOne(body: object = importBody()): Promise<string> {
  return (await alice.post("/api/v1/conversations?analyze=false", body)).json().data.id;
}

async function shareIt(id: string) {
  return shareAnswer.parse((await alice.post(`/api/v1/conversations/${id}/share`)).json()).data;
}

/** What someone without an account sees. */
async function visit(shareUrl: string) {
  return test.app.inject(new URL(shareUrl).pathname);
}

describe("a share link", () => {
  it("is the same until it is revoked, then leads nowhere, and the next one is another", async () => {
    const id = await importOne();
    const url = `/api/v1/conversations/${id}/share`;
    const missing = await alice.get(url);
    expect([missing.statusCode, missing.json().error.message]).toEqual([
      404,
      expect.stringMatching(/not found/),
    ]);
    const first = await shareIt(id);
    expect(first).toMatchObject({ id, expiresAt: null });
    expect(first.shareUrl).toMatch(/^https:\/\/convo\.example\.com\/s\/[\w-]{43}$/);
    expect(await shareIt(id)).toEqual(first);
    expect(shareAnswer.parse((await alice.get(url)).json()).data).toEqual(first);
    expect((await visit(first.shareUrl)).statusCode).toBe(200);

    expect((await alice.post(url)).statusCode).toBe(200);
    const revoked = await alice.send({ method: "DELETE", url });
    expect(revoked.statusCode).toBe(200);
    expect(unshareAnswer.parse(revoked.json()).data).toEqual({ id, deleted: true });
    expect((await visit(first.shareUrl)).statusCode).toBe(404);
    expect((await alice.get(url)).statusCode).toBe(404);
    const second = await shareIt(id);
    expect(second.shareUrl).not.toBe(first.shareUrl);
    expect((await visit(first.shareUrl)).statusCode).toBe(404);
  });

  it("is one, told and noted once, where it is asked for at once", async () => {
    const id = await importOne();
    await test.database.pool.query(
      `INSERT INTO convo.webhooks (user_id, id, url, events, secret, status, created_at)
       VALUES ($1, 'wh_1', 'https://hooks.example.com', ARRAY['conversation.shared'], '\\x00', 'active', now())`,
      [alice.user.id],
    );
    const links = await Promise.all(Array.from({ length: 8 }, () => shareIt(id)));
    expect(new Set(links.map(({ shareUrl }) => shareUrl)).size).toBe(1);
    const { rows } = await test.database.pool.query("SELECT payload FROM convo.webhook_deliveries");
    expect(rows.map(({ payload }) => JSON.parse(payload))).toMatchObject([
      { event: "conversation.shared", data: { conversationId: id, shareUrl: links[0]?.shareUrl } },
    ]);
    const { items } = await test.ctx.store.audit.list(alice.user.id, { limit: 100, offset: 0 });
    expect(items.filter(({ subject }) => subject === id)).toMatchObject([
      { action: "share.created", actor: `key:${alice.keyId}` },
    ]);
  });

  it("is noted in the audit log when it is revoked", async () => {
    const id = await importOne();
    await shareIt(id);
    await alice.send({ method: "DELETE", url: `/api/v1/conversations/${id}/share` });
    const { items } = await test.ctx.store.audit.list(alice.user.id, { limit: 2, offset: 0 });
    expect(items.map(({ action }) => action)).toEqual(["share.revoked", "share.created"]);
  });
});

describe("the shared page", () => {
  it("shows title, date, participants and every word, and asks for nothing else", async () => {
    const page = await visit((await shareIt(await importOne())).shareUrl);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    for (const shown of ["Launch check-in", "March 18, 2026", "Alice", "Bob", "0:00:06"])
      expect(page.body).toContain(shown);
    for (const { text } of importBody().segments) expect(page.body).toContain(text.replaceAll("'", "&#39;"));
    expect(page.body).not.toMatch(/<script|src=|href=|url\(|@import|style="/i);
  });

  it("shows the key points once they are made", async () => {
    const id = await importOne();
    const { shareUrl } = await shareIt(id);
    expect((await visit(shareUrl)).body).not.toContain("Decisions");
    const made = generatedKeyPointsAnswer.parse(
      (await alice.post(`/api/v1/conversations/${id}/keypoints`)).json(),
    );
    const { sections, decisions, actionItems } = made.data.keypoints;
    const [decision] = decisions;
    const [task] = actionItems.filter(({ owner }) => owner !== null);
    const { body } = await visit(shareUrl);
    expect([sections.length, decision, task]).not.toContain(undefined);
    const shown = [...sections.flatMap(({ heading, points }) => [heading, ...points]), decision, task?.item];
    for (const text of shown) expect(body).toContain(text?.replaceAll("'", "&#39;"));
    expect(body).toMatch(new RegExp(`class="note" dir="auto">${task?.owner}`));
  });

  it("holds no word, score or number of the feedback", async () => {
    const id = await importOne(importBody(40));
    const { data } = (await alice.post(`/api/v1/conversations/${id}/feedback`)).json();
    const { feedback } = feedbackAnswer.shape.data
      .pick({ feedback: true })
      .parse({ feedback: data.feedback });
    const spoken = new Set(importBody(40).segments.map(({ text }) => text));
    const isOwn = (text: string) =>
      !/^\d\d:\d\d$/.test(text) && ![...spoken].some((said) => said.includes(text));
    const own = stringsOf(feedback).filter(isOwn);
    expect(own.length).toBeGreaterThan(5);
    const { body } = await visit((await shareIt(id)).shareUrl);
    for (const text of own)
      expect(body).not.toContain(text.replaceAll("'", "&#39;").replaceAll('"', "&quot;"));
    expect(body).not.toMatch(/score|feedback|\bgrowth|strength/i);
  });

  it("is kept by nobody, found by no search engine, and runs nothing", async () => {
    const { headers, body } = await visit((await shareIt(await importOne())).shareUrl);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow, noarchive",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(body).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
    expect(Object.keys(headers)).not.toContain("set-cookie");
  });

  it("shows hostile titles, names and words as what they are", async () => {
    const hostile = `</title><script>alert(1)</script><img src=x onerror="x">`;
    const { segments } = importBody();
    const id = await importOne({
      title: hostile,
      segments: segments.map((segment) => ({
        ...segment,
        speaker: `${segment.speaker} "onmouseover=x`,
        text: `${segment.text} ${hostile}`,
      })),
    });
    const { body } = await visit((await shareIt(id)).shareUrl);
    expect(body).not.toMatch(/<script|<img/);
    expect(body).toContain("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("answers the same page, 404, to whatever is no link", async () => {
    const unknown = await visit(`https://x.example/s/${"A".repeat(43)}`);
    for (const token of ["x", "%00", "a".repeat(43), `${"A".repeat(42)}%27`, "A".repeat(5000)]) {
      const answer = await visit(`https://x.example/s/${token}`);
      expect([answer.statusCode, answer.body]).toEqual([404, unknown.body]);
      expect(answer.headers["x-robots-tag"]).toContain("noindex");
    }
    expect(unknown.body).toContain("This page does not exist");
  });
});

/** Every text of a document, however deep. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
