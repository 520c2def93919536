import {
  accountLinkAnswer,
  accountSettingsAnswer,
  accountStateAnswer,
  apiKeyAnswer,
  apiKeysAnswer,
  auditLogAnswer,
  invitationsAnswer,
  newApiKeyAnswer,
  newInvitationAnswer,
  profileAnswer,
  sessionsAnswer,
  signedInAnswer,
} from "@convo/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkPath, makeLink } from "../services/accounts/links.ts";
import type { User } from "../services/context.ts";
import { Browser } from "./testing/browser.ts";
import { importBody } from "./testing/samples.ts";
import { startTestApp, type TestApp } from "./testing/test-app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const at = "/api/account";
const password = "correct horse battery";

async function signUpWithPassword(): Promise<{ browser: Browser; user: User }> {
  const { user } = await test.signUp();
  const browser = new Browser(test.app);
  const { token } = await makeLink(test.ctx, { userId: user.id, kind: "reset" });
  await browser.send("POST", `${at}/links/${token}`, { password });
  return { browser, user };
}

describe("the owner's first link", () => {
  it("asks for a password, signs in, and works once", async () => {
    const { user } = await test.signUp();
    await test.ctx.store.accounts.setRole(user.id, "owner");
    const { token } = await makeLink(test.ctx, { userId: user.id, kind: "owner" });
    expect(linkPath(token)).toBe(`/welcome/${token}`);
    const browser = new Browser(test.app);
    const shown = accountLinkAnswer.parse((await browser.send("GET", `${at}/links/${token}`)).json());
    expect(shown.data.kind).toBe("owner");
    const body = { password, name: "Olga Owner", email: "olga@example.com", timezone: "Asia/Tokyo" };
    const used = signedInAnswer.parse((await browser.send("POST", `${at}/links/${token}`, body)).json());
    expect(used.data.user).toMatchObject({ name: "Olga Owner", email: "olga@example.com", role: "owner" });
    const state = accountStateAnswer.parse((await browser.send("GET", at)).json());
    expect(state.data.user?.email).toBe("olga@example.com");
    expect(state.data.offers).toEqual({ googleCalendar: false });
    expect((await test.ctx.store.users.get(user.id))?.timezone).toBe("Asia/Tokyo");
    expect((await browser.send("POST", `${at}/links/${token}`, body)).statusCode).toBe(404);
  });
});

describe("a signed-in browser", () => {
  it("uses the API by its cookie, and is not counted in the hour", async () => {
    const { browser } = await signUpWithPassword();
    const made = await browser.send("POST", "/api/v1/conversations?analyze=false", importBody());
    expect(made.statusCode).toBe(201);
    const list = await browser.send("GET", "/api/v1/conversations");
    expect(list.json().data).toHaveLength(1);
    expect(list.headers["x-ratelimit-limit"]).toBe("1000000000");
  });

  it("signs in with address and password, in any letter case of the address, and out again", async () => {
    const { user } = await signUpWithPassword();
    const browser = new Browser(test.app);
    const body = { email: user.email.toUpperCase(), password };
    const answer = await browser.send("POST", `${at}/sign-in`, body);
    expect(signedInAnswer.parse(answer.json()).data.user.id).toBe(user.id);
    expect(answer.headers["set-cookie"]).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    const used = browser.cookie;
    await browser.send("POST", `${at}/sign-out`);
    expect(browser.cookie).toBeNull();
    const again = await test.app.inject({ url: "/api/v1/conversations", headers: { cookie: used ?? "" } });
    expect(again.statusCode).toBe(401);
  });

  it("changes the password, which signs every other browser out", async () => {
    const { browser, user } = await signUpWithPassword();
    const other = new Browser(test.app);
    await other.send("POST", `${at}/sign-in`, { email: user.email, password });
    const body = { current: password, new: "another good password" };
    expect((await browser.send("PUT", `${at}/password`, body)).statusCode).toBe(200);
    expect((await browser.send("GET", `${at}/sessions`)).statusCode).toBe(200);
    expect((await other.send("GET", `${at}/sessions`)).statusCode).toBe(401);
  });

  it("sees its sessions and ends one", async () => {
    const { browser, user } = await signUpWithPassword();
    const other = new Browser(test.app);
    await other.send("POST", `${at}/sign-in`, { email: user.email, password }, { "user-agent": "Other/1" });
    const { data } = sessionsAnswer.parse((await browser.send("GET", `${at}/sessions`)).json());
    expect(data).toHaveLength(2);
    const theirs = data.find(({ current }) => !current);
    expect(theirs?.userAgent).toBe("Other/1");
    await browser.send("DELETE", `${at}/sessions/${theirs?.id}`);
    expect((await other.send("GET", `${at}/sessions`)).statusCode).toBe(401);
  });

  it("makes an API key that works, shows it once, and revokes it", async () => {
    const { browser } = await signUpWithPassword();
    const made = newApiKeyAnswer.parse(
      (await browser.send("POST", `${at}/keys`, { label: "laptop" })).json(),
    );
    const call = () =>
      test.app.inject({
        url: "/api/v1/user/profile",
        headers: { authorization: `Bearer ${made.data.key}` },
      });
    expect((await call()).statusCode).toBe(200);
    const listed = await browser.send("GET", `${at}/keys`);
    expect(listed.body).not.toContain(made.data.key);
    expect(apiKeysAnswer.parse(listed.json()).data.map(({ label }) => label)).toContain("laptop");
    const revoked = apiKeyAnswer.parse((await browser.send("DELETE", `${at}/keys/${made.data.id}`)).json());
    expect(revoked.data.revokedAt).not.toBeNull();
    const log = auditLogAnswer.parse((await browser.send("GET", "/api/v1/audit-log?limit=2")).json()).data;
    expect(log.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
      ["session", "key.revoked", made.data.id],
      ["session", "key.created", made.data.id],
    ]);
    expect((await call()).statusCode).toBe(401);
  });

  it("keeps how long conversations are kept", async () => {
    const { browser } = await signUpWithPassword();
    await browser.send("PUT", `${at}/settings`, { retentionDays: 90 });
    const kept = accountSettingsAnswer.parse((await browser.send("GET", `${at}/settings`)).json());
    expect(kept.data.retentionDays).toBe(90);
  });

  it("deletes the account with everything in it", async () => {
    const { browser, user } = await signUpWithPassword();
    await browser.send("POST", "/api/v1/conversations?analyze=false", importBody());
    expect((await browser.send("POST", `${at}/delete`, { password })).statusCode).toBe(200);
    expect(await test.ctx.store.users.get(user.id)).toBeNull();
    const { rows } = await test.database.pool.query(
      "SELECT 1 FROM convo.segments WHERE user_id = $1 UNION ALL SELECT 1 FROM convo.sessions WHERE user_id = $1",
      [user.id],
    );
    expect(rows).toEqual([]);
  });
});

describe("invitations", () => {
  it("open an account in the time zone of the browser; one that nobody knows keeps nobody out", async () => {
    const { browser, user } = await signUpWithPassword();
    await test.ctx.store.accounts.setRole(user.id, "owner");
    for (const [timezone, kept] of [
      ["Europe/Lisbon", "Europe/Lisbon"],
      ["Etc/Unknown", "UTC"],
    ]) {
      const made = newInvitationAnswer.parse((await browser.send("POST", `${at}/invitations`, {})).json());
      const guest = new Browser(test.app);
      const body = { email: `${kept}@example.com`.replace("/", "."), name: "Guest", password, timezone };
      const url = `${at}/links/${made.data.url.split("/").at(-1)}`;
      expect((await guest.send("POST", url, body)).statusCode).toBe(200);
      const { profile } = profileAnswer.parse((await guest.send("GET", "/api/v1/user/profile")).json()).data;
      expect(profile.timezone).toBe(kept);
    }
  });

  it("are made by the owner, and open an account once", async () => {
    const { browser, user } = await signUpWithPassword();
    await test.ctx.store.accounts.setRole(user.id, "owner");
    const made = newInvitationAnswer.parse((await browser.send("POST", `${at}/invitations`, {})).json());
    expect(
      invitationsAnswer.parse((await browser.send("GET", `${at}/invitations`)).json()).data,
    ).toHaveLength(1);
    const token = made.data.url.split("/").at(-1);
    const guest = new Browser(test.app);
    const body = { email: "guest@example.com", name: "Guest", password };
    const opened = signedInAnswer.parse((await guest.send("POST", `${at}/links/${token}`, body)).json());
    expect(opened.data.user).toMatchObject({ email: "guest@example.com", role: "member" });
    expect((await guest.send("GET", `${at}/invitations`)).statusCode).toBe(403);
    expect((await new Browser(test.app).send("POST", `${at}/links/${token}`, body)).statusCode).toBe(404);
  });
});
