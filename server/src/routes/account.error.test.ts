import { errorBody } from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLink } from "../services/accounts/links.ts";
import { openSession } from "../services/accounts/session.ts";
import { Browser } from "./testing/browser.ts";
import { startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
let now = new Date("2026-03-18T12:00:00Z");
beforeAll(async () => {
  test = await startTestApp({ now: () => now });
});
afterAll(() => test.close());

const at = "/api/account";
const password = "correct horse battery";

async function withPassword() {
  const { user } = await test.signUp();
  const browser = new Browser(test.app);
  const { token } = await makeLink(test.ctx, { userId: user.id, kind: "reset" });
  await browser.send("POST", `${at}/links/${token}`, { password });
  return { user, browser };
}

describe("signing in", () => {
  it("says the same of an unknown address and of a wrong password", async () => {
    const { user } = await withPassword();
    const wrong = [
      { email: user.email, password: "wrong password" },
      { email: "nobody@example.com", password },
    ];
    const answers = await Promise.all(
      wrong.map((body) => new Browser(test.app).send("POST", `${at}/sign-in`, body)),
    );
    const [first, second] = answers.map((answer) => errorBody.parse(answer.json()).error);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
    expect(first?.message).toBe(second?.message);
  });

  it("hears no more after ten failures, the right password included, for a quarter of an hour", async () => {
    const { user } = await withPassword();
    const attempt = (given: string) =>
      new Browser(test.app).send("POST", `${at}/sign-in`, { email: user.email, password: given });
    for (let failure = 0; failure < 10; failure++) expect((await attempt("wrong")).statusCode).toBe(401);
    expect((await attempt(password)).statusCode).toBe(429);
    now = new Date(now.getTime() + 15 * 60_000 + 1);
    expect((await attempt(password)).statusCode).toBe(200);
  });

  it("leaves nothing of an old failure, session or link once the nightly job has run", async () => {
    const { user } = await withPassword();
    const { pool } = test.database;
    const count = async (table: string) => (await pool.query(`SELECT 1 FROM convo.${table}`)).rowCount;
    await pool.query("TRUNCATE convo.sign_in_attempts, convo.sessions, convo.one_time_links");
    const fail = (email: string) =>
      new Browser(test.app).send("POST", `${at}/sign-in`, { email, password: "wrong password" });
    const tonight = async () => {
      await pool.query("SELECT graphile_worker.add_job('delete-expired')");
      await test.runJobs();
    };
    await fail(user.email);
    await openSession(test.ctx, user.id, null);
    await makeLink(test.ctx, { userId: user.id, kind: "reset" });
    now = new Date(now.getTime() + 15 * 60_000);
    await fail("somebody@example.com");
    await tonight();
    expect([await count("sign_in_attempts"), await count("sessions"), await count("one_time_links")]).toEqual(
      [3, 1, 1],
    );
    now = new Date(now.getTime() + 31 * 24 * 3600_000);
    await tonight();
    expect([await count("sign_in_attempts"), await count("sessions"), await count("one_time_links")]).toEqual(
      [0, 0, 0],
    );
  });

  it("is refused from another site's page, and so is everything that changes something", async () => {
    const { browser, user } = await withPassword();
    const foreign = { origin: "https://evil.example" };
    const body = { email: user.email, password };
    expect((await browser.send("POST", `${at}/sign-in`, body, foreign)).statusCode).toBe(403);
    expect((await browser.send("PATCH", "/api/v1/user/profile", { name: "X" }, foreign)).statusCode).toBe(
      403,
    );
    expect(
      (await browser.send("PATCH", "/api/v1/user/profile", { name: "X" }, { origin: "null" })).statusCode,
    ).toBe(403);
  });
});

describe("a session", () => {
  it("ends after 30 days without a visit", async () => {
    const { browser } = await withPassword();
    now = new Date(now.getTime() + 29 * 24 * 3600_000);
    expect((await browser.send("GET", `${at}/sessions`)).statusCode).toBe(200);
    now = new Date(now.getTime() + 29 * 24 * 3600_000);
    expect((await browser.send("GET", `${at}/sessions`)).statusCode).toBe(200);
    now = new Date(now.getTime() + 31 * 24 * 3600_000);
    expect((await browser.send("GET", `${at}/sessions`)).statusCode).toBe(401);
  });

  it("is asked for by everything of the account, and no key stands in for it", async () => {
    const { key } = await test.signUp();
    for (const path of ["sessions", "keys", "invitations", "settings"]) {
      const answer = await test.app.inject({
        url: `${at}/${path}`,
        headers: { authorization: `Bearer ${key}` },
      });
      expect(answer.statusCode).toBe(401);
    }
  });

  it("reaches neither another user's sessions nor keys", async () => {
    const [alice, bob] = [await withPassword(), await withPassword()];
    const [theirs] = (await bob.browser.send("GET", `${at}/sessions`)).json().data;
    expect((await alice.browser.send("DELETE", `${at}/sessions/${theirs.id}`)).statusCode).toBe(404);
    const made = (await bob.browser.send("POST", `${at}/keys`, {})).json().data;
    expect((await alice.browser.send("DELETE", `${at}/keys/${made.id}`)).statusCode).toBe(404);
  });
});

describe("passwords", () => {
  it("have ten characters or more", async () => {
    const { browser } = await withPassword();
    const answer = await browser.send("PUT", `${at}/password`, { current: password, new: "short" });
    expect(errorBody.parse(answer.json()).error.details).toEqual([
      { path: "new", message: "Must have at least 10 characters" },
    ]);
  });

  it("are asked for before one is changed or the account deleted", async () => {
    const { browser, user } = await withPassword();
    const body = { current: "not this one", new: "another good password" };
    expect((await browser.send("PUT", `${at}/password`, body)).statusCode).toBe(400);
    expect((await browser.send("POST", `${at}/delete`, { password: "not this one" })).statusCode).toBe(400);
    expect(await test.ctx.store.users.get(user.id)).not.toBeNull();
  });

  it("are kept only as a salted hash", async () => {
    const { user } = await withPassword();
    const stored = await test.ctx.store.accounts.password(user.id);
    expect(stored).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });
});

describe("links", () => {
  it("are not found once they are old, used or made up", async () => {
    const { user } = await test.signUp();
    const { token } = await makeLink(test.ctx, { userId: user.id, kind: "reset" });
    now = new Date(now.getTime() + 24 * 3600_000 + 1);
    const browser = new Browser(test.app);
    expect((await browser.send("GET", `${at}/links/${token}`)).statusCode).toBe(404);
    expect((await browser.send("POST", `${at}/links/${token}`, { password })).statusCode).toBe(404);
    expect((await browser.send("GET", `${at}/links/made-up`)).statusCode).toBe(404);
  });

  it("let one of two in who follow the same at once", async () => {
    const { user } = await test.signUp();
    const { token } = await makeLink(test.ctx, { userId: user.id, kind: "reset" });
    const both = await Promise.all(
      [1, 2].map(() => new Browser(test.app).send("POST", `${at}/links/${token}`, { password })),
    );
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
  });
});
