import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { signalGroups } from "./definitions.data.ts";

const documentation = readFileSync(new URL("../../../../../docs/signals/README.md", import.meta.url), "utf8");

describe("the definitions of signals", () => {
  it("are those of the documentation, each signal in one group", () => {
    const documented = [...documentation.matchAll(/^\| \[([a-z-]+)\]\(.*\| *(\S.*?) *\|$/gm)];
    expect(documented.length).toBeGreaterThan(40);
    const shown = signalGroups.flatMap(({ definitions }) => Object.entries(definitions));
    expect(shown.sort()).toEqual(documented.map(([, id, sentence]) => [id, sentence]).sort());
  });
});
