import { createClient, type LiveEvent } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { changePassword } from "../services/accounts/change-password.ts";
import { deleteAccount } from "../services/accounts/delete-account.ts";
import { hashPassword } from "../services/accounts/password.ts";
import { openSession, resumeSession, type SessionContext } from "../services/accounts/session.ts";
import { endSession } from "../services/accounts/sessions.ts";
import type { LiveWakeups } from "../services/context.ts";
import { revokeKey } from "../services/keys/revoke.ts";
import { followLive } from "../services/live/follow.ts";
import { liveSegments, startLive } from "./testing/live-samples.ts";
import { importBody } from "./testing/samples.ts";
import { type Caller, startTestApp, type TestApp } from "./testing/test-app.ts";

let here: TestApp;
let there: TestApp;
let alice: Caller;
let origin: string;
beforeAll(async () => {
  here = await startTestApp();
  const again = await here.database.openAgain();
  there = await startTestApp({ store: again.store, wakeups: again.wakeups });
  alice = await here.signUp();
  await here.app.listen({ port: 0, host: "127.0.0.1" });
  await there.app.listen({ port: 0, host: "127.0.0.1" });
  origin = originOf(there);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

function originOf({ app }: TestApp): string {
  const address = app.server.address();
  if (address === null || typeof address === "string") throw new Error("the app does not listen");
  return `http://127.0.0.1:${address.port}`;
}

const client = () => createClient({ baseUrl: origin, apiKey: alice.key });
const idOf = (url: string) => url.slice(url.lastIndexOf("/") + 1);
const append = (url: string, from: number, to: number) =>
  alice.post(`${url}/segments`, { segments: liveSegments(to).slice(from) });

async function take(events: AsyncGenerator<LiveEvent>, count: number): Promise<LiveEvent[]> {
  const taken: LiveEvent[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    if (done) break;
    if (value.type === "segment" || value.type === "ended") taken.push(value);
  }
  return taken;
}

const texts = (events: LiveEvent[]) =>
  events.flatMap((each) => (each.type === "segment" ? [each.data.text] : []));

describe("the stream of a live conversation", () => {
  it("tells at one instance what is appended at another, in order, until the end", async () => {
    const url = await startLive(alice);
    const events = client().live.follow(idOf(url));
    await append(url, 0, 3);
    const first = await take(events, 3);
    await append(url, 3, 6);
    const next = await take(events, 3);
    await alice.post(`${url}/end`);
    const [last] = await take(events, 1);
    expect(texts([...first, ...next])).toEqual(liveSegments(6).map(({ text }) => text));
    expect(first[0]).toMatchObject({
      data: { id: "seg_1", timestamp: "2026-03-18T14:00:00.000Z", endMs: 5000 },
    });
    expect(last).toMatchObject({ type: "ended", data: { id: idOf(url), status: "processing" } });
    const ids = [...first, ...next, ...(last ? [last] : [])].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect((await events.next()).done).toBe(true);
  });

  it("goes on after the event that the client has, and replays what has ended", async () => {
    const url = await startLive(alice);
    await append(url, 0, 4);
    const [, second] = await take(client().live.follow(idOf(url)), 2);
    await alice.post(`${url}/end`);
    const rest = await take(client().live.follow(idOf(url), { lastEventId: second?.id ?? 0 }), 9);
    expect(texts(rest)).toEqual(
      liveSegments(4)
        .slice(2)
        .map(({ text }) => text),
    );
    expect(rest.at(-1)?.type).toBe("ended");
    const query = await fetch(`${origin}${url}/live?lastEventId=${rest.at(-1)?.id}`, {
      headers: { authorization: `Bearer ${alice.key}` },
    });
    expect(await query.text()).toBe("retry: 2000\n\n");
  });

  it("is an event stream with the headers of the limit, and for HEAD the headers alone", async () => {
    const url = await startLive(alice);
    for (const method of ["GET", "HEAD"]) {
      const stop = new AbortController();
      const headers = { authorization: `Bearer ${alice.key}`, "accept-encoding": "gzip" };
      const answer = await fetch(`${origin}${url}/live`, { method, headers, signal: stop.signal });
      expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
      expect(answer.headers.get("x-ratelimit-limit")).toBe("2000");
      expect(answer.headers.get("content-encoding")).toBeNull();
      stop.abort();
    }
  });

  it("survives the loss of the listening connection, and nothing is lost", async () => {
    const url = await startLive(alice);
    const events = client().live.follow(idOf(url));
    await append(url, 0, 1);
    await take(events, 1);
    await vi.waitFor(async () => expect(await killListeners()).toBeGreaterThan(0));
    await append(url, 1, 5);
    expect(texts(await take(events, 4))).toEqual(
      liveSegments(5)
        .slice(1)
        .map(({ text }) => text),
    );
    await append(url, 5, 6);
    expect(texts(await take(events, 1))).toHaveLength(1);
    await events.return(undefined);
  });

  it("frees what it holds once the client is gone", async () => {
    const url = await startLive(alice);
    const followed: string[] = [];
    const { wakeups } = there.ctx;
    const spy = vi.spyOn(wakeups, "follow").mockImplementation((id) => {
      followed.push(id);
      return () => void followed.pop();
    });
    const stop = new AbortController();
    const headers = { authorization: `Bearer ${alice.key}` };
    await fetch(`${origin}${url}/live`, { headers, signal: stop.signal });
    await vi.waitFor(() => expect(followed).toEqual([idOf(url)]));
    stop.abort();
    await vi.waitFor(() => expect(followed).toEqual([]));
    spy.mockRestore();
  });

  it("ends at once when the server stops", async () => {
    const url = await startLive(alice);
    const short = await startTestApp({ store: here.ctx.store, wakeups: here.ctx.wakeups });
    await short.app.listen({ port: 0, host: "127.0.0.1" });
    const headers = { authorization: `Bearer ${alice.key}` };
    const answer = await fetch(`${originOf(short)}${url}/live`, { headers });
    const body = answer.text();
    const startedAt = performance.now();
    const closed = short.close();
    expect(await body).toBe("retry: 2000\n\n");
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    await closed;
  });
});

/** Ends the connections that listen, and answers how many there were. */
async function killListeners(): Promise<number> {
  const { rowCount } = await here.database.pool.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'convo live' AND query LIKE 'LISTEN%'`);
  return rowCount ?? 0;
}

describe("who may follow", () => {
  it("is told nothing of another's conversation, and nothing of one that never was live", async () => {
    const bob = await here.signUp({ name: "Bob" });
    const url = await startLive(alice);
    expect((await bob.get(`${url}/live`)).statusCode).toBe(404);
    const { id } = (await alice.post("/api/v1/conversations?analyze=false", importBody())).json().data;
    expect((await alice.get(`/api/v1/conversations/${id}/live`)).statusCode).toBe(409);
    const failing = createClient({ baseUrl: origin, apiKey: bob.key }).live.follow(idOf(url)).next();
    await expect(failing).rejects.toMatchObject({ code: "not_found" });
  });

  /** Follows as someone with a key, or with a session, with a sign of life every 20 ms. */
  async function follow(
    caller: Caller,
    url: string,
    sessionId: string | null = null,
    wakeups = there.ctx.wakeups,
  ) {
    const actor = sessionId === null ? (`key:${caller.keyId}` as const) : "session";
    const input = { id: idOf(url), after: 0, nudges: true, sessionId };
    const options = { signal: new AbortController().signal, heartbeatMs: 20 };
    return followLive({ ...there.ctx, user: caller.user, actor, wakeups }, input, options);
  }

  async function signIn({ user }: Caller): Promise<SessionContext> {
    const token = await openSession(here.ctx, user.id, "Browser/1");
    const found = await resumeSession(here.ctx, token);
    if (found === null) throw new Error("nobody is signed in");
    return { ...here.ctx, ...found, actor: "session" };
  }

  it("is let go when the key is revoked or the conversation deleted, and hears a sign of life till then", async () => {
    const eve = await here.signUp({ name: "Eve" });
    const url = await startLive(eve);
    const { session } = await signIn(eve);
    const [one, other] = [await follow(eve, url), await follow(eve, url, session.id)];
    expect([(await one.next()).value, (await other.next()).value]).toEqual(
      Array(2).fill({ kind: "heartbeat" }),
    );
    await revokeKey(here.ctx, eve.user, eve.keyId);
    for await (const message of one) expect(message).toEqual({ kind: "heartbeat" });
    await here.database.pool.query("DELETE FROM convo.conversations WHERE id = $1", [idOf(url)]);
    for await (const message of other) expect(message).toEqual({ kind: "heartbeat" });
  });

  const password = "correct horse battery";
  const endings: [string, (own: SessionContext, other: SessionContext) => Promise<void>][] = [
    ["is signed out", (own) => endSession(own, own.session.id)],
    ["is ended from the list", (own, other) => endSession(other, own.session.id)],
    [
      "ends with a new password",
      (_, other) => changePassword(other, { current: password, new: "another one" }),
    ],
    ["ends with the account", (_, other) => deleteAccount(other, password)],
  ];
  it.each(endings)("is let go when the browser's session %s, at another instance too", async (_how, end) => {
    const eve = await here.signUp({ name: "Eve" });
    const url = await startLive(eve);
    await here.ctx.store.accounts.setPassword(eve.user.id, await hashPassword(password), new Date());
    const [own, other] = [await signIn(eve), await signIn(eve)];
    const stream = await follow(eve, url, own.session.id);
    await stream.next();
    await end(own, other);
    for await (const message of stream) expect(message).toEqual({ kind: "heartbeat" });
  });

  it("is let go also where the conversation never falls silent", async () => {
    const eve = await here.signUp({ name: "Eve" });
    const url = await startLive(eve);
    const wakeups: LiveWakeups = {
      follow(_id, wake) {
        const timer = setInterval(wake, 2);
        return () => clearInterval(timer);
      },
    };
    const stream = await follow(eve, url, null, wakeups);
    await revokeKey(here.ctx, eve.user, eve.keyId);
    expect(await stream.next()).toMatchObject({ done: true });
  });
});
