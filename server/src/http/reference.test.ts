import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import type { Context } from "../services/context.ts";

let app: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  app = await buildApp({} as Context, pino({ level: "silent" }));
});
afterAll(() => app.close());

/** A page's scripts, styles and pictures, as paths. */
function partsOf(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, path = ""]) => new URL(path, "http://a.example/docs/").href,
  );
}

describe("the reference at /docs", () => {
  it("is made of files of this server alone, all of which are there", async () => {
    const page = await app.inject("/docs/");
    expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    const parts = partsOf(page.body);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part).toMatch(/^http:\/\/a\.example\/docs\//);
      const answer = await app.inject(new URL(part).pathname);
      expect([part, answer.statusCode]).toEqual([part, 200]);
    }
  });

  it("may load nothing from elsewhere and runs no script of the page's own", async () => {
    const { headers, body } = await app.inject("/docs/");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(body).not.toMatch(/<script[^>]*>\s*[^\s<]/);
  });

  it("shows this server's document and asks no service about it", async () => {
    const { body } = await app.inject("/docs/static/swagger-initializer.js");
    expect(body).toContain('"validatorUrl":null');
    const document = await app.inject("/docs/json");
    expect(document.json()).toEqual((await app.inject("/openapi.json")).json());
  });

  it("does not stand in the document itself", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    expect(Object.keys(paths).filter((path) => path.startsWith("/docs"))).toEqual([]);
  });
});
