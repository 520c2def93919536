import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { downloadsOf } from "./downloads.ts";

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly schema: { readonly enum?: string[] } }[];
}

const openapi = new URL("../../../contract/openapi.json", import.meta.url);
const { paths } = JSON.parse(readFileSync(openapi, "utf8")) as {
  paths: Record<string, { get?: Operation }>;
};

it("offers only files that the API has", () => {
  for (const { href } of downloadsOf("sess_1")) {
    const { pathname, searchParams } = new URL(href, "http://convo.example");
    const operation = paths[pathname.replace("sess_1", "{id}")]?.get;
    const format = operation?.parameters.find(({ name }) => name === "format");
    expect(format?.schema.enum, href).toContain(searchParams.get("format"));
  }
});

it("names each file differently", () => {
  const labels = downloadsOf("sess_1").map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

it("keeps an id within its place of the address", () => {
  for (const { href } of downloadsOf("../user?x=")) expect(href).toContain("/..%2Fuser%3Fx%3D/");
});
