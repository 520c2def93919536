import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createClient } from "./client.ts";

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

async function readOperations(): Promise<Operation[]> {
  const text = await readFile(new URL("../openapi.json", import.meta.url), "utf8");
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { operationId: string }>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: name }]) => ({
      name,
      method: method.toUpperCase(),
      path,
    })),
  );
}

/** What every method of the client sends when it is called with placeholders. */
async function readCalls(): Promise<{ method: string; path: string }[]> {
  const calls: { method: string; path: string }[] = [];
  const built = createClient({
    baseUrl: "http://a.example",
    fetch: async (url, init) => {
      calls.push({ method: init?.method ?? "GET", path: new URL(String(url)).pathname });
      return Response.json({ data: {} });
    },
  });
  for (const subject of Object.values(built)) {
    const methods = typeof subject === "function" ? [subject] : Object.values(subject);
    for (const call of methods as ((...input: string[]) => Promise<unknown>)[]) {
      // A method that takes no text there, but a file, sends nothing.
      await (async () => started(call("one", "two", "three")))().catch(() => undefined);
    }
  }
  return calls;
}

/** A stream sends nothing until it is read. */
function started(answer: unknown): unknown {
  const isStream = typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
  return isStream ? (answer as AsyncGenerator).next() : answer;
}

/** The operation of an address: one without a placeholder before one with. */
function operationOf(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  const fits = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);
  const found = operations.filter((operation) => operation.method === method && fits(operation.path));
  return found.find((operation) => operation.path === path) ?? found[0];
}

describe("the client", () => {
  it("has a method for every operation of the OpenAPI document", async () => {
    const operations = await readOperations();
    const calls = await readCalls();
    const covered = new Set(calls.map(({ method, path }) => operationOf(operations, method, path)?.name));
    expect(operations.filter(({ name }) => !covered.has(name))).toEqual([]);
  });
});
