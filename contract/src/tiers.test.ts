import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Tier, tierNames, tiers } from "./tiers.ts";

/** The table of the guide for operators: a row's cells by its first one. */
function tableOfTheGuide(): Map<string, string[]> {
  const text = readFileSync(new URL("../../docs/self-hosting.md", import.meta.url), "utf8");
  const section = /## Tiers and limits\n(.*?)\n## /s.exec(text)?.[1] ?? "";
  const rows = [...section.matchAll(/^\|(.+)\|$/gm)].map(([, cells = ""]) =>
    cells.split("|").map((cell) => cell.trim()),
  );
  return new Map(rows.map(([name = "", ...cells]) => [name, cells]));
}

describe("the tiers", () => {
  it("include what they are documented to include", () => {
    const promised = (value: keyof (typeof tiers)[Tier]) => tierNames.map((name) => tiers[name][value]);
    expect(promised("apiAccess")).toEqual([false, true, true, true]);
    expect(promised("apiKeys")).toEqual([0, 1, 3, 10]);
    expect(promised("generationsPerMonth").slice(1)).toEqual([10, 100, null]);
    expect(promised("requestsPerHour").slice(1)).toEqual([100, 500, 2000]);
    expect(promised("webhooks").slice(1)).toEqual([0, 3, null]);
  });

  it("are those of the guide for operators", () => {
    const table = tableOfTheGuide();
    const shown = (value: number | null) => (value === null ? "unlimited" : value.toLocaleString("en-US"));
    const rowOf = (value: "apiKeys" | "generationsPerMonth" | "requestsPerHour" | "webhooks") =>
      tierNames.slice(1).map((name) => shown(tiers[name][value]));
    expect(table.get("API keys")?.slice(1)).toEqual(rowOf("apiKeys"));
    expect(table.get("generations a month")?.slice(1)).toEqual(rowOf("generationsPerMonth"));
    expect(table.get("requests an hour")?.slice(1)).toEqual(rowOf("requestsPerHour"));
    expect(table.get("webhooks")?.slice(1)).toEqual(rowOf("webhooks"));
  });
});
