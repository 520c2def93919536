import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDashboard } from "./open-dashboard.ts";
import { startTestApp, type TestApp } from "./routes/testing/test-app.ts";
import { useLink } from "./services/accounts/links.ts";

const address = "http://127.0.0.1:3000";
const opened: string[] = [];
const openUrl = async (url: string) => opened.push(url);
let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(() => {
  opened.length = 0;
});
afterAll(() => test.close());

describe("opening the dashboard", () => {
  it("opens nothing on a server without an owner", async () => {
    const said = await openDashboard(test.ctx, { host: "127.0.0.1", address, openUrl });
    expect(said).toContain("no owner");
    expect(opened).toEqual([]);
  });

  it("signs in the owner, not whoever came first, and once", async () => {
    await test.signUp();
    const { user: owner } = await test.signUp();
    await test.ctx.store.accounts.setRole(owner.id, "owner");
    expect(await openDashboard(test.ctx, { host: "127.0.0.1", address, openUrl })).toBe("");
    const [url = ""] = opened;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/welcome\/[\w-]{43}$/);
    const token = url.slice(url.lastIndexOf("/") + 1);
    expect((await useLink(test.ctx, { token })).id).toBe(owner.id);
    await expect(useLink(test.ctx, { token })).rejects.toMatchObject({ code: "not_found" });
  });

  it.each(["localhost", "::1", "[::1]", "127.0.0.2"])(
    "opens where the server listens on %s",
    async (host) => {
      expect(await openDashboard(test.ctx, { host, address, openUrl })).toBe("");
      expect(opened).toHaveLength(1);
    },
  );

  it.each(["0.0.0.0", "::", "192.168.1.5", "127.example.com"])(
    "makes no link where the server listens on %s",
    async (host) => {
      expect(await openDashboard(test.ctx, { host, address, openUrl })).toContain("this machine alone");
      expect(opened).toEqual([]);
    },
  );

  it("says that no browser could be opened, and keeps the link out of what it says and logs", async () => {
    const logged: string[] = [];
    const warn = (fields: object, message: string) => void logged.push(JSON.stringify({ fields, message }));
    const ctx = { ...test.ctx, log: { ...test.ctx.log, warn } };
    const failing = async (url: string) => Promise.reject(new Error(`spawn xdg-open ${url}`));
    const said = await openDashboard(ctx, { host: "127.0.0.1", address, openUrl: failing });
    expect(said).toBe("No browser could be opened; sign in yourself.\n");
    expect(logged.join()).toContain("no browser could be opened");
    expect(logged.join() + said).not.toMatch(/welcome\/[\w-]{43}/);
  });
});
