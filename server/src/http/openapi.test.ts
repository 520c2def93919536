import { readFile, writeFile } from "node:fs/promises";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import type { Context } from "../services/context.ts";

const committedFile = new URL("../../../contract/openapi.json", import.meta.url);

async function generate() {
  const app = await buildApp({} as Context, pino({ level: "silent" }));
  const text = (await app.inject("/openapi.json")).body;
  await app.close();
  return JSON.parse(text) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
}

describe("the OpenAPI document", () => {
  it("equals contract/openapi.json; UPDATE_OPENAPI=1 writes the file anew", async () => {
    const text = `${JSON.stringify(await generate(), null, 2)}\n`;
    if (process.env.UPDATE_OPENAPI === "1") await writeFile(committedFile, text);
    expect(text).toBe(await readFile(committedFile, "utf8"));
  });

  it("gives every operation a name of its own", async () => {
    const { openapi, paths } = await generate();
    expect(openapi).toBe("3.1.0");
    const names = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((each) => each.operationId),
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it("refers to no schema that it does not hold, and holds none that nothing refers to", async () => {
    const document = (await generate()) as unknown as { components: { schemas: object } };
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name));
    expect([...referred].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });
});
