import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDashboard } from "./dashboard.ts";
import { addUnknownRouteAnswers, RouteMethods } from "./http/unknown-routes.ts";

const folder = mkdtempSync(join(tmpdir(), "convo-dashboard-"));
let app: FastifyInstance;
beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Convo</title>");
  writeFileSync(join(folder, "assets/index-abc.js"), "// script\n".repeat(1000));
  app = Fastify();
  const routeMethods = new RouteMethods();
  routeMethods.watch(app);
  addUnknownRouteAnswers(app, routeMethods, await addDashboard(app, folder));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const followed = { accept: "text/html,*/*" };

describe("the dashboard", () => {
  it.each(["/", "/calls/sess_1", "/settings/keys?tab=1"])("sends its page for %s", async (url) => {
    const answer = await app.inject({ url, headers: followed });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain("<title>Convo</title>");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });

  it("sends no page where a program asks", async () => {
    expect((await app.inject({ url: "/calls" })).statusCode).toBe(404);
    expect((await app.inject({ url: "/api/v2/nothing", headers: followed })).statusCode).toBe(404);
  });

  it("lets browsers keep the files whose names change with what is in them, and compresses them", async () => {
    const headers = { "accept-encoding": "gzip" };
    const answer = await app.inject({ url: "/assets/index-abc.js", headers });
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect(answer.headers["content-encoding"]).toBe("gzip");
  });

  it("does not find a file that went since the start, as when the dashboard is built anew", async () => {
    const url = "/assets/index-old.js";
    writeFileSync(join(folder, url), "// script\n");
    const running = Fastify();
    const routeMethods = new RouteMethods();
    routeMethods.watch(running);
    addUnknownRouteAnswers(running, routeMethods, await addDashboard(running, folder));
    expect((await running.inject({ url })).statusCode).toBe(200);
    rmSync(join(folder, url));
    expect((await running.inject({ url })).statusCode).toBe(404);
    expect((await running.inject({ url, method: "POST" })).headers.allow).toContain("GET");
    await running.close();
  });

  it("says how to build it where it is not built", async () => {
    const bare = Fastify();
    expect(await addDashboard(bare, join(folder, "none"))).toBeNull();
    expect((await bare.inject("/")).body).toContain("npm run build");
    await bare.close();
  });
});
